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
more-subjects = and { $count } more
more-findings = { $count ->
        [one] One more deviation is not written out.
       *[other] { $count } more deviations are not written out.
    }
follows = { $count ->
        [one] One deviation follows from this: { $rules }
       *[other] { $count } deviations follow from this: { $rules }
    }
remedy = Remedy
remedy-edit = Correct
remedy-example = E.g.
source = Source
location = Place
referenced = backed by a reference
contradiction = answer and responsibility model contradict each other
evidence = Evidence

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
silent-field = { $count } { $count ->
        [one] time
       *[other] times
    } something the rule judges is not recorded: “{ $title }”
idle = Accepted deviations that do not hold
idle-expired = { $subject }: expired { $date }
idle-later = { $subject }: holds from { $date } only
idle-unmatched = { $subject }: no such deviation there
disabled = Rules switched off
params = Changed settings

ground = What the report stands on
ground-note = The report tests the organisation's own statements against guidance and role descriptions. It does not test compliance with law. The shares from 2015 are self-reported.

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
