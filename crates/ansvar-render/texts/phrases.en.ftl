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
rule-example = Example: fires on { $what }
rules-uncovered = no test runs this line
rules-tested = { $count ->
    [one] 1 test
   *[other] { $count } tests
}, { $failed } failed
check-no-marking = The format has no place for a marking: put it with the file yourself.
aggregate-csv = { $file } was read as { $encoding } with { $separator } between the fields.
aggregate-tab = tabs
aggregate-sheet = { $file }: the sheet “{ $sheet }” of { $sheets } was read.
aggregate-passed-over = { $count ->
    [one] 1 other entry of the folder is no answers file and was passed over.
   *[other] { $count } other entries of the folder are no answers files and were passed over.
}
aggregate-more = { $count ->
    [one] 1 more problem is not written out.
   *[other] { $count } more problems are not written out.
}
aggregate-empty = { $count ->
    [one] 1 empty row was passed over.
   *[other] { $count } empty rows were passed over.
}
aggregate-doubles = There are more organisations than are remembered: from there on nobody has looked for organisations that are there twice.
aggregate-set-aside = { $count ->
    [one] 1 organisation was set aside
   *[other] { $count } organisations were set aside
}; { $counted } { $counted ->
    [one] was
   *[other] were
} counted.
