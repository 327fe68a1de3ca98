//! Control and follow-up (003 §2.3).

use super::super::Question;
use super::super::build::{YES_NO, choice, free, multi, single};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::FollowUp);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.3-q1", "compliance_checked")
        .asks(
            "Kontrollerar ni att reglerna för informationssäkerhet följs?",
            "Do you check that the rules on information security are followed?",
        )
        .help(
            "Räkna kontroller som någon har i uppdrag att göra och som lämnar spår efter sig: stickprov, \
             internrevision eller en punkt i internkontrollplanen. Loggar som ingen går igenom räknas inte.",
            "Count checks that someone has the task of making and that leave a trace: spot checks, internal audit or \
             an item in the internal control plan. Logs that nobody goes through do not count.",
        )
        .choices(YES_NO)
        .respondents(241)
        .figure(7)
        .source("§2.3 Fig 7 L501-504, L534-541, L555-564; summary L35-37"),
    multi(AREA, "2.3-q2", "compliance_occasions")
        .asks("Vid vilka tillfällen görs kontrollerna?", "On which occasions are the checks made?")
        .help(
            "Markera det som har gjorts under det senaste året eller är planerat med datum. Görs kontroller bara när \
             något redan har hänt, markera enbart efter incidenter.",
            "Mark what has been done in the past year or is planned with a date. If checks are made only when \
             something has already happened, mark after incidents alone.",
        )
        .choices(&[
            choice("after_incidents", "Efter incidenter", "After incidents"),
            choice("internal_audit", "Vid internrevision", "At internal audits"),
            choice("ahead_of_operational_planning", "Inför verksamhetsplaneringen", "Ahead of operational planning"),
            choice("own_control_plan", "Enligt en egen kontrollplan", "Under a control plan of our own"),
            choice("other", "Vid andra tillfällen", "On other occasions").write_in(),
        ])
        .only_if("2.3-q1", "yes")
        .respondents(100)
        .figure(8)
        .source("§2.3 Fig 8 L506-509, L549-553, L565-596"),
    free(AREA, "2.3-q3", "compliance_performer")
        .asks("Vilken funktion gör kontrollerna?", "Which function makes the checks?")
        .help(
            "Skriv roll eller enhet, inte personnamn, till exempel informationssäkerhetssamordnaren, internrevisionen \
             eller medicinskt ansvarig sjuksköterska. Skiljer det sig mellan verksamheter, skriv vem som kontrollerar \
             vad.",
            "Give the role or unit, not the name of a person, such as the information security coordinator, internal \
             audit or the medically responsible nurse. If it differs between operations, write who checks what.",
        )
        .only_if("2.3-q1", "yes")
        .follow_up()
        .source("§2.3 L543-547"),
    // The report runs this question together with 2.3-q2 and names three uses in order, without counts. `other` is for
    // every further use, and for none.
    multi(AREA, "2.3-q4", "compliance_result_use")
        .asks("Vart går resultatet av kontrollerna?", "Where does the result of the checks go?")
        .help(
            "Markera var resultatet har redovisats skriftligt. Stannar det hos den som gjorde kontrollen, välj annat \
             och skriv det.",
            "Mark where the result has been reported in writing. If it stays with whoever made the check, choose \
             elsewhere and say so.",
        )
        .choices(&[
            choice("management_review", "Ledningens genomgång", "The management review"),
            choice("audit_report", "Revisionsrapport", "An audit report"),
            choice(
                "annual_or_four_month_report",
                "Årsredovisning eller tertialrapport",
                "The annual or a four-month report",
            ),
            choice("other", "Annat", "Elsewhere").write_in().proposed(),
        ])
        .incomplete()
        .only_if("2.3-q1", "yes")
        .respondents(100)
        .implied()
        .source("§2.3 L549-553"),
];
