# Texts of the command line itself: its help, and what keeps a command from running.

## Help: what stands around it.
usage-word = Usage:
usage-options-word = [OPTIONS]
usage-command-word = COMMAND
usage-commands = Commands
usage-arguments = Arguments
usage-options = Options
usage-default = { $text } [default: { $value }]
usage-any-help = Print help
usage-any-version = Print version
usage-any-lang = The language of everything people read: sv or en [default: ANSVAR_LANG, else Swedish for a Swedish locale]
usage-help = Print this message or the help of a command

## Help: the commands.
usage-ansvar = Who is responsible for information security, to whom they report, and where the gaps are.
usage-assess = Answer questions in the terminal: the self-assessment, or with --start a first description of the organisation
usage-check = Check an organisation file and write the gap report
usage-facts = Write the facts that rules see, for any Rego engine
usage-graph = Draw the responsibility model: units with their roles, and who reports to whom
usage-path = Why (not): the shortest line from one to another, and what voids the others
usage-rules = The rules: list them all, show, test or begin one
usage-rules-list = List the rules
usage-rules-show = Show one rule: statement, source, what it reads and needs, params, remedy
usage-rules-test = Run the Rego tests of the rules, with coverage; of a folder’s rules when one is given
usage-rules-new = Begin a rule: rule, header and tests that pass as they stand
usage-schema = Print the JSON Schema of a file: org, answers, report or facts
usage-generate = Make up an organisation of any size, to measure with
usage-survey = The survey of 2015: its questions and its national figures, and the answers of many organisations counted
usage-survey-questions = The questions with their answers, and when each is asked
usage-survey-figures = What the municipalities answered in 2015, how it was printed and how far it can be trusted
usage-survey-aggregate = Count the answers of many organisations, beside the figures of 2015

## Help: arguments and options.
usage-any-file = The organisation file
usage-any-output = Write the result to a file instead of standard output
usage-any-answers = An answers file about the organisation; may be repeated, one for each respondent
usage-any-packs = A pack of rules to run; may be repeated [default: the pack of the organisation’s kind, else all]
usage-any-rules = A folder with rules of your own, run beside the packs; only rules you trust; may be repeated
usage-any-params = Set a param of a rule, or of every rule that has it (`*.name=value`); may be repeated
usage-any-as-of = The day to analyse for instead of the file’s as_of
usage-any-stats = Print one JSON line with times and counts to standard error
usage-check-file = The organisation file: YAML, or JSON when it ends in .json; - is JSON on standard input
usage-check-format = The form of the report: terminal, json, markdown, html, sarif, oscal, csv, xlsx or junit
usage-check-limit = How many entries of findings to write out; the rest are counted
usage-check-fail-on = End with code 1 when there is a finding at or above: critical, high, medium, low or never
usage-check-marking = A marking of secrecy, shown on the report and on every printed page of it
usage-check-before = An earlier report as JSON, not redacted: html tells what has happened since
usage-check-redact = No names of systems, people or single points of failure; the same name gets the same number everywhere
usage-assess-file = The answers file, written after every answer; with --start the organisation file to write
usage-assess-org = The organisation file to hold the answers against
usage-assess-start = Describe the organisation for the first time: some twenty questions, a quarter of an hour
usage-assess-as-of = The day to answer for instead of being asked
usage-graph-format = The form of the picture: dot, mermaid or svg
usage-graph-focus = Only what is near this: the id of anything in the file, or a finding's fingerprint or its first eight digits
usage-path-from = Who reports: the id of a role, group or unit
usage-path-to = Who is to be told: an id, or a function such as security_manager
usage-rules-list-format = table, json or oscal
usage-rules-list-pack = Only the rules of a pack
usage-rules-show-id = The rule’s id, such as INC-03
usage-rules-test-folder = A folder with rules of your own
usage-rules-new-id = The rule’s id, such as OWN-01
usage-rules-new-area = The area it counts in
usage-rules-new-scope = What it is about: role, unit, document and so on
usage-rules-new-slug = The name of its file [default: made from the id]
usage-rules-new-folder = The folder to write below
usage-schema-kind = org, answers, report or facts
usage-generate-roles = How many roles; people, units, incidents and the rest follow
usage-generate-seed = The same seed gives the same bytes
usage-generate-shape = How the units hang together: tree, flat, chain, matrix or region
usage-generate-defects = The share of records with something wrong, 0 to 1
usage-any-format = The form of the table: table, json, markdown or csv; json and csv hold both languages
usage-survey-aggregate-input = A folder with an answers file for each organisation, or a table in CSV or xlsx with a row for each
usage-survey-aggregate-limit = How many problems to write out; the rest are counted

## What is wrong with the words after ansvar.
usage-unknown = there is no { $what }
usage-no-place = there is no place for “{ $what }”
usage-unknown-command = there is no command { $what }
usage-no-command = a command is missing after { $what }
usage-bad-value = { $what } cannot be “{ $value }”
usage-value-missing = a value is missing after { $what }
usage-missing = { $what } is missing
usage-twice = { $what } is there more than once
usage-conflict = { $what } cannot stand together with { $other }
usage-unexpected-value = { $what } takes no value, and “{ $value }” is given
usage-not-utf8 = an argument is not text in UTF-8
usage-wrong = the command cannot be understood
usage-nearest = Did you mean { $what }?
usage-see-help = For help, add --help.
usage-expects = Expected: { $what }
usage-expects-language = sv or en
usage-expects-date = a date as YYYY-MM-DD
usage-expects-one-of = one of { $words }
usage-expects-rule-id = three capital letters, a hyphen and two or three digits, such as OWN-01
usage-expects-slug = small letters, digits and _, a letter first
usage-expects-param = ID.NAME=VALUE, such as INC-04.limit_minutes=30
usage-expects-count = a whole number, 0 or more
usage-expects-number = a number, such as 0.25

## What keeps a command from running.
write-folder = cannot write `{ $file }`: it is a folder; name a file in it
write-no-folder = cannot write `{ $file }`: there is no folder `{ $folder }`
write-failed = cannot write `{ $file }`: { $reason }
write-output-failed = cannot write to standard output: { $reason }
check-no-text = a workbook is no text for a terminal: name a file with `-o report.xlsx`
check-before = cannot compare with the earlier report `{ $file }`: { $reason }
check-before-redacted = it is redacted; only a report that is not can be compared
check-before-other = it is on `{ $found }`, and this one is on `{ $expected }`
rules-file-there = `{ $file }` is already there
