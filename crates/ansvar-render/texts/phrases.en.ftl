# Texts outside the report: the command line.
cli-problems = { $count ->
    [one] 1 problem. Correct the file and run again.
   *[other] { $count } problems. Correct the file and run again.
}
path-reporting = Formal reporting lines
path-escalation = Escalations on a serious incident
path-incident = Both, for a serious incident
path-none = Nothing leads there.
path-furthest = This is how far it goes:
path-void = Does not count:
rules-count = { $count ->
    [one] 1 rule
   *[other] { $count } rules
}
rule-area = Area
rule-severity = Severity
rule-scope = About
rule-basis = Basis
rule-source = Source
rule-needs = Needs all of
rule-reads = Reads
rule-grouping = Run
rule-grouping-atoms = once for all that look alike to the rule
rule-grouping-values = once for all with the same values in what the rule reads
rule-grouping-entities = once for each
rule-implied-by = May follow from
rule-message = Message
rule-remedy = Remedy
rule-file = File
rule-param = Param
rules-uncovered = no test runs this line
rules-tested = { $count ->
    [one] 1 test
   *[other] { $count } tests
}, { $failed } failed
check-no-marking = The format has no place for a marking: put it with the file yourself.
