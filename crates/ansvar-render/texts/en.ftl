# The report's own texts. Each text stands on one line; the texts of rules come from the rules.

title = Gap analysis of responsibility for information security
subtitle = { $kind } · { $date } · rule packs: { $packs }
subtitle-without-packs = { $kind } · { $date }
summary-areas = { $assessed } of { $areas } areas assessed · { $met } met · { $all } { $all ->
        [one] deviation
       *[other] deviations
    }: { $critical } critical, { $high } high, { $medium } medium, { $low } low
summary-checks = { $passed } of { $assessed } { $assessed ->
        [one] check
       *[other] checks
    } met · { $failed } { $failed ->
        [one] deviates
       *[other] deviate
    } from guidance · { $silent } not assessed
summary-accepted = { $count } { $count ->
        [one] deviation is accepted and not counted among the deviations
       *[other] deviations are accepted and not counted among the deviations
    }

areas = The whole and the eleven areas
areas-number = No
areas-name = Area
areas-status = State
areas-checks = Met
areas-findings = Deviate
areas-missing = Incomplete lists
areas-findings-narrow = { $count } { $count ->
        [one] deviation
       *[other] deviations
    }
areas-checks-narrow = { $passed } of { $assessed } { $assessed ->
        [one] check met
       *[other] checks met
    }
areas-missing-narrow = incomplete lists: { $lists }

causes = Start here
causes-intro = { $shown ->
        [one] One decision, which closes { $closed } of { $all } deviations.
       *[other] { $shown } decisions, the most pressing first. Together they close { $closed } of { $all } deviations.
    }
causes-implied = What stands after ↳ follows from the deviation above it and closes with it.
closes = { $count ->
        [one] closes one deviation
       *[other] closes { $count } deviations
    }

findings = Deviations, worst first
findings-none = No deviations in what could be assessed.
findings-nothing = Nothing could be assessed yet. What to record is said further down.
deviate = { $failed } of { $total } { $kinds } { $failed ->
        [one] deviates
       *[other] deviate
    } from “{ $statement }”
deviate-in-part = { $here } { $kinds } { $here ->
        [one] deviates
       *[other] deviate
    } from “{ $statement }” ({ $failed } of { $total } in all; the others are accepted or told with what they follow from)
deviations = { $count } { $count ->
        [one] deviation
       *[other] deviations
    } from “{ $statement }”
more-subjects = and { $count } more; all are in csv, xlsx and json
more-findings = { $count ->
        [one] One more deviation is not written out.
       *[other] { $count } more deviations are not written out.
    }
follows = { $count ->
        [one] One deviation follows from this: { $rules }
       *[other] { $count } deviations follow from this: { $rules }
    }
remedy = Remedy
remedy-edit = Correction
remedy-example = E.g.
source = Source
location = Place
referenced = backed by a reference
contradiction = answer and responsibility model contradict each other
evidence = Evidence

answers = Own answers beside the municipalities' of 2015
answers-note = What the organisation says of itself, beside what the municipalities said of themselves in the survey of 2015. Each share has its question's own base. Answers are claims: rules hold them against each other and against the responsibility model, but a yes never makes an area met.
answers-area = { $number } { $name } · section { $section } of the survey
answers-counts = { $answered } of { $asked } main { $asked ->
        [one] question
       *[other] questions
    } answered: { $present } there, { $absent } missing{ $neither ->
        [0] {""}
       *[other] , { $neither } neither
    }
answers-share = in 2015 { $n } of { $base } answered this ({ $percent } %)
answers-together = in 2015 { $n } of { $base } answered this, or “{ $others }” ({ $percent } %)
answers-unsettled = The respondents disagree, so nothing is counted:
answers-given = { $by }: { $answer }
answers-given-by-nobody = not said who: { $answer }
answers-words = “{ $words }”
answers-none = none of the choices

accepted = Accepted deviations
accepted-by = Accepted by { $by } on { $on }, until { $until }
reason = Reason

silent = Not assessed
silent-intro = { $count } { $count ->
        [one] check
       *[other] checks
    } could not be assessed. When a list is complete, write the line in the organisation file; several lists go inside the same braces. Where a rule stands, something is missing in the file.
silent-list = { $list }: { $count } { $count ->
        [one] rule waits
       *[other] rules wait
    }
silent-list-in-part = { $list }: { $count } { $count ->
        [one] rule waits
       *[other] rules wait
    }, { $others } of them for other lists too
silent-list-with-others = { $list }: { $count } { $count ->
        [one] rule waits
       *[other] rules wait
    }, but for other lists too
silent-field = { $count } not assessed, since something the rule judges is not recorded: “{ $title }”
idle = Accepted deviations that do not hold
idle-expired = { $subject }: expired { $date }
idle-later = { $subject }: holds from { $date } only
idle-unmatched = { $subject }: no such deviation there
disabled = Rules switched off
params = Changed settings

catalogue = Rules on responsibility for information security
not-applicable = not applicable
sheet-overview = Overview
sheet-findings = Deviations
sheet-answers = Own answers
sheet-actions = Plan of action
sheet-sources = Sources
column-rule = Rule
column-severity = Severity
column-subject = Concerns
column-message = Deviation
column-state = State
column-follows = follows from another deviation
column-number = Number
column-question = Question
column-answer = Own answer
column-national = The municipalities in 2015
column-closes = Closes
column-owner = Responsible role
column-cost = Cost (SEK)
column-start = Begins
column-end = Ends
column-document = Source document
document-000 = A region's role descriptions of information security coordinators, strategic and in an administration
document-001 = A region's proposal on coordinator, IT security officer and strategic working group
document-002 = MSB 2019: seven neighbouring roles, and what they share and dispute with the coordinator
document-003 = MSB 2015: survey of information security work in Sweden's 290 municipalities
document-004 = A municipality's routine for how the work is organised

ground = What the report rests on
ground-note = The report tests the organisation's own statements against guidance and role descriptions. It does not test compliance with law. The shares from 2015 are self-reported.

effort-record = correct a record in the organisation file
effort-decision = { $places ->
        [one] one decision, then carrying it out
       *[other] one decision, then carrying it out in { $places } places
    }
effort-routine = { $places ->
        [one] fits in day-to-day work
       *[other] fits in day-to-day work, in { $places } places
    }
html-title = Gap analysis: { $organisation }
html-skip = Skip to the content
html-contents = Contents
html-director = For management
html-assessed = { $assessed } of { $areas } areas assessed
html-statuses = { $met } met, { $gap } with a gap, { $partial } partial, { $silent } not assessed
html-worst = { $count ->
        [0] No critical or high deviations
        [one] One critical or high deviation
       *[other] { $count } critical or high deviations
    }
html-all-found = { $count ->
        [one] of one deviation in all
       *[other] of { $count } deviations in all
    }
html-decisions = Decisions needed
html-decisions-more = { $count ->
        [one] One more remedy stands under its area.
       *[other] { $count } more remedies stand under their areas.
    }
html-effort = Effort
html-effect = Effect
html-said-yes = The answers say one thing, the model another
html-said-yes-count = { $count ->
        [one] One answer is contradicted by the responsibility model.
       *[other] { $count } answers are contradicted by the responsibility model.
    }
html-said-yes-more = { $count ->
        [one] One more stands under its area.
       *[other] { $count } more stand under their areas.
    }
html-said-yes-none = No answer is contradicted by the responsibility model.
html-said-yes-silent = No survey answers have been given, so no answer can be held against the responsibility model.
html-silent-areas = { $count ->
        [0] All eleven areas are assessed, at least in part.
        [one] One area is not assessed: { $areas }.
       *[other] { $count } areas are not assessed: { $areas }.
    }
html-silent-checks = { $count ->
        [0] No check is left unassessed.
        [one] One check could not be assessed.
       *[other] { $count } checks could not be assessed.
    }
html-silent-lists = What is missing most are complete lists of: { $lists }.
html-since = Since the last report, { $date }
html-since-new = { $count ->
        [0] No new deviations
        [one] One new deviation
       *[other] { $count } new deviations
    }
html-since-closed = { $count ->
        [0] No closed deviations
        [one] One closed deviation
       *[other] { $count } closed deviations
    }
html-since-remaining = { $count ->
        [0] No deviations remain
        [one] One deviation remains
       *[other] { $count } deviations remain
    }
html-since-accepted = { $count ->
        [one] One deviation has been accepted
       *[other] { $count } deviations have been accepted
    }
html-since-unassessed = { $count ->
        [one] One deviation is no longer assessed, so nobody can say whether it is remedied
       *[other] { $count } deviations are no longer assessed, so nobody can say whether they are remedied
    }
html-since-rule = { $count } × { $rule }: { $title }
html-accepted-none = No deviations are accepted.
html-accepted-line = { $message } { $decision }.
html-critical = Critical
html-high = High
html-medium = Medium
html-low = Low
html-not-assessed = Not assessed
html-self = Own answers
html-self-counts = { $present } there, { $absent } missing{ $neither ->
        [0] {""}
       *[other] , { $neither } neither
    }
html-heat-caption = Where the whole and the eleven areas stand: deviations by severity, checks met and own answers
areas-note = Met: everything of critical and high weight is assessed and holds. Gap: at least one critical or high deviation, or a main question answered no. Partial: something is assessed, but neither of these holds. Deviations of medium and low weight do not change the status.
html-checks = { $passed } { $passed ->
        [one] check met
       *[other] checks met
    }, { $failed } { $failed ->
        [one] deviates
       *[other] deviate
    }, { $silent } not assessed
html-radar = Checks met in the assessed areas
html-radar-note = Each axis is an assessed area. At the rim all assessed checks are met, in the middle none. Areas that are not assessed have no axis.
html-radar-axis = { $area }: { $passed } of { $assessed }
html-details = The areas one by one
html-area-nothing = Nothing here could be assessed. That says nothing about how things stand.
html-area-no-findings = No deviations to tell of here.
html-area-answers = Own answers beside the municipalities' of 2015
html-evidence = Evidence: { $steps }
html-model = The responsibility model in a picture
html-model-note = Each box is a unit with its roles. The arrow goes from the one who reports to the one who receives.
html-appendix = Appendix
html-rules = Rules tested
html-rules-caption = Every rule that was tested, and how its checks ended
html-rule-title = What the rule states
html-passed = Met
html-failed = Deviates
html-not-applicable = Not applicable
html-packs = Rule packs
html-packs-none = No rule packs are named.
html-params-none = No settings are changed.
html-disabled-none = No rules are switched off.
html-marking = Marking: { $marking }
html-page = Page
picture-formal = formal reporting line
picture-loose = functional or informal line
picture-escalation = escalation
picture-tie = named in the record
picture-void = does not count
picture-counted = { $count } lines
picture-roles = { $count ->
        [one] one role
       *[other] { $count } roles
    }
picture-groups = Groups
picture-no-unit = Without a unit
picture-left-out = { $count ->
        [one] One unit is not drawn.
       *[other] { $count } units are not drawn.
    }
picture-folded = { $count ->
        [one] One role is not named.
       *[other] { $count } roles are not named.
    }
picture-merged = { $count ->
        [one] One unit is counted in the one it belongs to.
       *[other] { $count } units are counted in those they belong to.
    }
picture-title = The responsibility model: { $organisation }
picture-empty = There is nothing to draw here.
picture-says = { $from } to { $to }: { $kind }
picture-says-void = { $from } to { $to }: { $kind }, does not count: { $why }

kind-organisation = { $count ->
        [one] organisation
       *[other] organisations
    }
kind-unit = { $count ->
        [one] unit
       *[other] units
    }
kind-role = { $count ->
        [one] role
       *[other] roles
    }
kind-person = { $count ->
        [one] person
       *[other] people
    }
kind-assignment = { $count ->
        [one] assignment
       *[other] assignments
    }
kind-group = { $count ->
        [one] group
       *[other] groups
    }
kind-line = { $count ->
        [one] reporting line
       *[other] reporting lines
    }
kind-escalation = { $count ->
        [one] escalation
       *[other] escalations
    }
kind-works_with = { $count ->
        [one] working relation
       *[other] working relations
    }
kind-delegation = { $count ->
        [one] delegation
       *[other] delegations
    }
kind-duty = { $count ->
        [one] duty
       *[other] duties
    }
kind-document = { $count ->
        [one] document
       *[other] documents
    }
kind-plan = { $count ->
        [one] plan
       *[other] plans
    }
kind-plan_item = { $count ->
        [one] plan item
       *[other] plan items
    }
kind-asset = { $count ->
        [one] information asset
       *[other] information assets
    }
kind-system = { $count ->
        [one] system
       *[other] systems
    }
kind-process = { $count ->
        [one] process
       *[other] processes
    }
kind-agreement = { $count ->
        [one] agreement
       *[other] agreements
    }
kind-risk = { $count ->
        [one] risk
       *[other] risks
    }
kind-incident = { $count ->
        [one] incident
       *[other] incidents
    }
kind-event = { $count ->
        [one] event
       *[other] events
    }
kind-access = { $count ->
        [one] access right
       *[other] access rights
    }
kind-interest = { $count ->
        [one] interest
       *[other] interests
    }
kind-waiver = { $count ->
        [one] waiver
       *[other] waivers
    }
kind-exception = { $count ->
        [one] accepted deviation
       *[other] accepted deviations
    }
kind-answer = { $count ->
        [one] answer
       *[other] answers
    }
kind-assessment = { $count ->
        [one] self-assessment
       *[other] self-assessments
    }

# The survey of 2015: its questions and figures.
survey-questions = The questions of the survey of 2015
survey-figures = National figures of 2015
survey-own-words = The questions are worded by us; what stands before the colon is written in the answers file.
survey-self-reported = Self-reported figures of 2015: the municipalities' own estimates, for which no evidence was collected. Each question has a base N of its own.
survey-by-size = No figure is told by size of municipality: the survey found no clear relation.
survey-background = Background: who answered
survey-question = Question
survey-asked = What is asked
survey-asked-if = asked if { $question } is { $choice }
survey-answers = Answers
survey-single = One of these:
survey-multi = One or more of these:
survey-free = In your own words
survey-incomplete = the source has lost some of the choices
survey-exclusive = excludes the others
survey-write-in = say what
survey-proposed = our proposal
survey-question-count = { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
survey-counted = Who is counted
survey-printed = Printed
survey-computed = Computed
survey-quality = Quality
survey-all-but = all but: { $choice }
survey-rest = choices without a figure of their own
survey-unplaced = a value whose label is lost
survey-notes = Notes
survey-discrepancies = Where the figures do not agree
survey-figure-count = { $count ->
        [one] 1 figure
       *[other] { $count } figures
    } by quality
survey-published = The report prints the count. Answers are compared with it.
survey-derived = Follows from published counts by adding or taking away. Answers are compared with it.
survey-percent-only = Only a percent is printed, or the figure rests on such.
survey-approximate = Only words are printed, or the count is known within bounds.
survey-contradictory = The report contradicts it.
survey-lost = No number survives: the chart is lost, or the report tells of the answers in words.

# Many organisations' answers, counted.
tally-title = Answers of many organisations
tally-participation = { $all ->
        [one] 1 organisation
       *[other] { $all } organisations
    }: { $complete } answered every question they were asked that is answered by choosing, { $partial } answered a part, { $none } nothing.
tally-base = Shares are of those who were asked and answered. A follow-up is asked of those who gave the answer it presumes; the answers of others are counted apart. Organisations that answered nothing are in no base.
tally-then-note = The column 2015 has the figures of the survey report that may be compared with; the difference is in percentage points.
tally-missing = { $count ->
        [one] One question is not in the input and not shown: { $questions }.
       *[other] { $count } questions are not in the input and not shown: { $questions }.
    }
tally-answered = { $answered } of { $asked } asked answered
tally-nobody = nobody was asked
tally-unanswered = { $count } did not answer
tally-without-premise = { $count } answered without being asked
tally-share = Share
tally-difference = Difference
tally-areas = Results by area
tally-areas-how = An organisation’s result in an area is a share: of the questions it was asked and answered that say whether something is there or missing, how many it answered so that it is there. Follow-ups count where they are asked because something is there. Nothing is weighted. An area without such questions has no results.
tally-organisations = Organisations
tally-lower = Lower quartile
tally-median = Median
tally-upper = Upper quartile
