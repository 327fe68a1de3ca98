# Texts of the interviews: the first description of an organisation, and the self-assessment.

## The first description: the questions.
start-name = What is the organisation called?
start-name-help = The name to be shown in the report, such as Nyby kommun.
start-kind = What kind of organisation is it?
start-kind-help = The kind decides which questions follow and which rules apply.
start-id = Which short name is the organisation to have in the files?
start-id-help = The short name is called an id. It has small letters a to z, digits, hyphens, full stops and underscores. Other files point to the organisation with it.
start-as-of = Which day are the answers to hold for?
start-as-of-help = The report counts from that day, for instance how old the policy is. Write year, month and day: 2026-11-01.
start-director = { $kind ->
    [municipality] Do you have a municipal chief executive?
    [region] Do you have a regional chief executive?
    [agency] Do you have a head of agency?
    [company] Do you have a managing director?
   *[other] Do you have a top manager?
}
start-director-help = The one who leads the officials and answers to the elected representatives or the board. If the role is called something else, write its title. No names are needed.
start-administrations = { $kind ->
    [municipality] Which administrations do you have?
    [region] Which administrations do you have?
   *[other] Which departments do you have?
} Write all names, with commas between them.
start-administrations-help = Write for instance Social services, Education. If a name has a comma in it, put semicolons between the names instead. If there are none, write: none.
start-heads = Which of them have a head today?
start-heads-help = Those you do not choose get a head's role that nobody has today. Choose all with the word all.
start-companies = Which companies do you own? Write all names, with commas between them.
start-companies-help = A company answers for itself unless its owner has decided otherwise. So it needs to be seen whether the policy applies to the companies. If there are none, write: none.
start-it-manager = Do you have an IT manager?
start-it-manager-help = The one who leads IT. If the role is called something else, write its title.
start-security-manager = Do you have a security manager who receives alarms about serious incidents?
start-security-manager-help = What matters is who is to know when something serious has happened, not what the role is called. If somebody else has that assignment, write the title of that role.
start-dpo = Do you have a data protection officer?
start-dpo-help = The role counts also when a consultant or somebody in another municipality has it.
start-ciso = Is somebody appointed to lead the information security work in the whole organisation?
start-ciso-help = The role is often called information security coordinator or CISO. It has to be for the whole organisation, not for IT or a single administration. If the role is called something else, write its title.
start-which-head = Which of the heads?
start-which-head-help = Choose the one whose head also has the role that you have just answered about.
start-ciso-unit = Where in the organisation is the role { $ciso }?
start-ciso-unit-help = This is about the assignment, not about where the person has a desk. If the role is somewhere else, write the name of the unit.
start-ciso-share = How much of full time is there for information security? Answer in percent.
start-ciso-share-help = Count only the time that the role { $ciso } may spend on information security: 20 is a day a week.
start-ciso-reports = To whom does the role { $ciso } report on information security?
start-ciso-reports-help = Count only lines that have been decided, for instance in a role description. This is about reports on information security, not about who is the manager. If the role reports to somebody else, write the title of that role.
start-others-report = Who else reports on information security to the role { $director }?
start-others-report-help = Count only lines that have been decided. To have that role as one's manager is not enough.
start-alarm = Who is to alarm the role { $recipient } when something serious has happened?
start-alarm-help = Count only those who have been given the task, for instance in an incident routine. If it is somebody else, write the title of that role.
start-policy = Has management decided a policy for information security?
start-policy-help = It may have another name, or be part of a security policy. What matters is that it says what management wants with information security.
start-policy-by = Who has decided the policy?
start-policy-by-help = The one who took the latest decision. If it is somebody else, write who.
start-policy-on = On which day was the policy last decided?
start-policy-on-help = The day is in the minutes. Write year, month and day: 2024-06-17. If you know only the year, skip the question.
start-policy-covers = Which of the companies does the policy apply to?
start-policy-covers-help = Count only companies that the owner has decided about, or that have adopted the policy themselves. Choose all with the word all.
start-complete = What of this is now complete?
start-complete-help = Only where nothing is left out does it count as a deviation that something is not there. If you are unsure, do not choose it.

## What may be chosen.
start-yes = Yes: { $title }
start-vacant = The role exists, but nobody has it today
start-absent = No, the role does not exist
start-same = Yes, the same person as { $title }
start-same-head = { $kind ->
    [municipality] Yes, the same person as the head of an administration
    [region] Yes, the same person as the head of an administration
   *[other] Yes, the same person as the head of a department
}
start-head-of = Head of { $unit }
start-heads-none = None of them
start-office = { $kind ->
    [municipality] Municipal management office
    [region] Regional management office
   *[other] Management office
}
start-it = IT unit
start-board = { $kind ->
    [municipality] Municipal executive board
    [region] Regional executive board
   *[other] Board
}
start-board-id = { $kind ->
    [municipality] board
    [region] board
   *[other] board-role
}
start-council = { $kind ->
    [municipality] Municipal council
   *[other] Regional council
}
start-council-id = { $kind ->
    [municipality] council
   *[other] council
}
start-all-heads = { $kind ->
    [municipality] The heads of administration
    [region] The heads of administration
   *[other] The heads of department
}
start-all-companies = The companies
start-ciso-reports-none = To nobody: no line has been decided
start-others-report-none = Nobody else
start-alarm-none = Nobody has been given the task
start-policy-yes = Yes
start-policy-draft = No, but there is a draft
start-policy-absent = No
start-policy-covers-none = None of them
start-complete-roles = Roles: nobody else has a named responsibility for information security
start-complete-lines = Reporting lines: no others have been decided
start-complete-escalations = Alarms: nobody else is to raise the alarm
start-complete-documents = Documents: no other steering documents on information security have been decided
start-complete-units = { $kind ->
    [municipality] Units: there are no other committees, administrations, offices or companies
    [region] Units: there are no other committees, administrations, offices or companies
   *[other] Units: there are no other departments, offices or companies
}
start-complete-none = None of this

## Titles that are proposed.
start-title-director = { $kind ->
    [municipality] Municipal chief executive
    [region] Regional chief executive
    [agency] Head of agency
    [company] Managing director
   *[other] Top manager
}
start-title-it-manager = IT manager
start-title-security-manager = Security manager
start-title-dpo = Data protection officer
start-title-ciso = Information security coordinator
start-policy-title = Information security policy

## The file that is written.
start-file-head =
    Who is responsible for information security: { $name }.
    The file was written from answers to questions. Change it and add to it; `ansvar schema org` shows all it can hold.
start-file-recorded =
    all: the list is complete according to the answers. some: there may be more.
    Only a list with `all` can give deviations for what is missing in it.
start-file-units = Units. Add `parent` for the unit that another is under.
start-file-roles = Roles. `functions` says what a role is for; rules ask for functions, never for titles.
start-file-people = People. No names are needed: a number and the role will do.
start-file-assignments = Who has which role. `share` is percent of full time.
start-file-lines = Decided lines for reports on information security; they say nothing about who is the manager.
start-file-escalations = Who alarms whom when something serious has happened. Add `within: PT1H` for the time it may take.
start-file-documents = Documents. Add `maintained_by` for whoever keeps the document up to date.
start-file-absent = Not there, according to the answers:
start-counts-when = { $what } (counts as a deviation when `{ $list }: all` stands under `recorded`)
start-file-open = Not answered yet:
start-absent-director = somebody who leads the officials
start-absent-it-manager = an IT manager
start-absent-security-manager = somebody who receives alarms about serious incidents
start-absent-dpo = a data protection officer
start-absent-ciso = somebody appointed to lead the information security work
start-absent-administrations = { $kind ->
    [municipality] administrations
    [region] administrations
   *[other] departments
}
start-absent-companies = companies
start-absent-ciso-reports = a decided reporting line from the role { $ciso }
start-absent-alarm = somebody who is to alarm the role { $recipient }
start-absent-policy-draft = a decided policy for information security (there is a draft)
start-absent-policy-absent = a decided policy for information security

## The first description as a conversation.
start-intro =
    Here you describe who is responsible for information security where you work.
    There are some twenty questions; it takes a quarter of an hour. Answer what you know: what you skip can be filled in later.
    No personal data is needed, titles will do.
start-heading = Question { $at }
start-nothing-to-write = Nothing is written: the organisation has no name yet.
start-written = The file { $what } is written.
start-open = Not answered yet, and therefore not assessed:
start-uncounted = This is not there, according to your answers, but does not count as a deviation yet:
start-next =
    Add to the file when you know more, and then run:
      ansvar check { $what }
start-file-there = { $what } is already there and is not written over. Choose another name, or run `ansvar check { $what }` to check the one there is.
start-needs-file = Write the name of the file to be made, such as kommun.yaml, not { $what }.
start-not-json = The file is written as YAML. Choose a name that ends in .yaml instead of { $what }.

## The self-assessment.
assess-organisation = Which organisation are the answers about? Write its short name.
assess-organisation-help = The short name is the id that the organisation has in the organisation file, such as nyby. If there is no file yet, choose one: small letters a to z, digits, hyphens, full stops and underscores.
assess-answered-on = On which day are the answers given?
assess-answered-on-help = The day shows how old the answers are. Write year, month and day: 2026-11-01.
assess-first = First
assess-intro =
    The self-assessment has questions on information security in eleven areas. Follow-ups are asked only where they are needed.
    Every answer is saved at once, so you can stop when you like and go on another day.
    An answer counts as an estimate of your own until you say what it rests on: write e at the question.
assess-resumed = { $count ->
    [one] Going on: { $answered } of 1 question is answered.
   *[other] Going on: { $answered } of { $count } questions are answered.
}
assess-commands-short = Write ? for help. Enter skips, b goes back, a adds a note, e gives evidence, q quits.
assess-commands =
    Enter skips or keeps the answer, s skips, b goes back, g 2.2-q1 goes to a question.
    a adds a note, e says what the answer rests on, a hyphen takes the answer away.
    q quits: what you have answered is already saved.
    Text in double quotes is always an answer.
assess-found-aside = The answer to “{ $what }” is to a question that is not asked with the other answers. It is set aside when the file is written.
assess-own-comments = The file has comments of its own. They are lost when the file is written anew: make a copy first if you want to keep them.
assess-needs-file = Write the name of the file to save the answers in, such as answers.yaml, not { $what }.
assess-nothing-written = Nothing is written.
assess-saved = The answers are saved in { $what }.
assess-go-on =
    Go on another time with:
      ansvar assess { $what }
assess-without-organisation =
    The answers have not been held against who is responsible. Describe that, and then check the answers:
      ansvar assess --start kommun.yaml
      ansvar check kommun.yaml --answers { $what }
assess-changed = { $what } has been changed by somebody else while you were answering, and is not written over. Your latest answer is not saved. Run the command again to go on with the file as it is.
assess-unknown-evidence = “{ $what }” is not in the organisation file.
assess-nearest = Did you mean { $what }?
assess-background = Background
assess-whole = { $area }
assess-area = Area { $number } of { $count }: { $area }
assess-progress = { $count ->
    [one] { $answered } of 1 question answered
   *[other] { $answered } of { $count } questions answered
}
assess-file-head =
    Answers to the questions of the self-assessment. `ansvar assess` writes the file anew after every answer, with these comments.
    More may stand beside an answer: { "{" }value: yes, evidence: [id], by: id, note: "text"{ "}" }.
assess-file-aside = Answers to follow-up questions that are no longer asked. They count for nothing.

## Every conversation.
talk-commands-short = Write ? for help. Enter skips, b goes back, q quits and writes what you have answered.
talk-commands =
    Enter skips or takes what is proposed, s skips, b goes back.
    A hyphen takes the answer away, q quits and writes what you have answered.
    Text in double quotes is always an answer.
talk-many = Choose one or more, such as 1,2.
talk-many-or-none = Choose one or more, such as 1,2, or write none if none fits.
talk-none-fits = none of them
talk-note = Note (Enter: none):
talk-note-kept = Note (Enter keeps: { $what } – a hyphen takes it away):
talk-evidence = Ids of what the answer rests on, with commas between them (Enter: none):
talk-evidence-kept = Ids of what the answer rests on (Enter keeps: { $what } – a hyphen takes it away):
talk-many-or-words = Choose one or more, such as 1,2, or write your own words.
talk-one-or-words = Choose one, or write your own words.
talk-source = Source: { $what }
talk-answer = Answer:
talk-answer-kept = Answer (Enter keeps: { $what }):
talk-answer-proposed = Answer (Enter: { $what }):
talk-answer-yes-no = Yes or no:
talk-words = { $what } – write which:
talk-noted = Noted: { $what }
talk-no-names = none
talk-round = { $count ->
    [one] 1 question stands open. Do you want to go to it now?
   *[other] { $count } questions stand open. Do you want to go through them now?
}
talk-end-of-input = No more answers came.
talk-no-back = This is the first question.
talk-not-found = There is no such question. Write for instance: g 2.2-q1
talk-not-reached = That question is not asked with the answers you have given.
talk-no-remark = No note can be made here.
talk-required = The question needs an answer before the file can be written.
talk-aside = Your answer to “{ $what }” is set aside: the question is no longer asked.
talk-again = Your earlier answer to “{ $what }” counts again.
talk-open-again = The question “{ $what }” needs to be answered anew.
talk-exclusive = “{ $what }” cannot be chosen together with anything else.
talk-only-one = Only one answer can be chosen.
talk-control = The character { $what } cannot be shown. Write it again without it.
talk-not-an-id = “{ $what }” will not do as a short name. Use small letters a to z, digits, hyphens, full stops and underscores, and begin with a letter or a digit.
talk-empty = The answer is empty.
talk-does-not-fit = The answer does not fit the question.
talk-too-long = The line is too long. Write less.
talk-not-utf8 = The line cannot be read: it is not written in UTF-8.
talk-expects-one = Write a number from 1 to { $count }, or ? for help.
talk-expects-one-or-words = Write a number from 1 to { $count }, words of your own, or ? for help.
talk-expects-many = Write one or more numbers from 1 to { $count } with commas between them, or ? for help.
talk-expects-many-or-words = Write one or more numbers from 1 to { $count } with commas between them, words of your own, or ? for help.
talk-expects-day = Write the day as year, month and day, such as 2024-06-17.
talk-expects-percent = Write a whole number from 0 to 100.
talk-expects-yes-no = Write yes or no.
