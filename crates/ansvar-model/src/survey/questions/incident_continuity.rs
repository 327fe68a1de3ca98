//! Incidents and continuity (003 §2.8).

use super::super::Question;
use super::super::build::{YES_NO, choice, free, multi, single};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::IncidentContinuity);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.8-q1", "incident_process")
        .asks(
            "Har ni en process för att rapportera och hantera brister och incidenter i informationshanteringen?",
            "Do you have a process for reporting and handling weaknesses and incidents in the handling of \
             information?",
        )
        .help(
            "Processen ska gälla all information, inte bara it-driften, och ange vem man rapporterar till och vem som \
             agerar. Att det går att felanmäla till it-supporten räcker inte.",
            "The process should apply to all information, not only to IT operations, and say whom to report to and \
             who acts. Being able to report faults to IT support is not enough.",
        )
        .choices(YES_NO)
        .respondents(232)
        .figure(22)
        .source("§2.8 Fig 22 L1044-1050, L1123-1133, L1143-1144; summary L63-65"),
    single(AREA, "2.8-q2", "incident_suppliers")
        .asks(
            "Omfattar incidentprocessen även externa leverantörer?",
            "Does the incident process include external suppliers?",
        )
        .help(
            "Svara ja om leverantörer, till exempel av it-drift, är skyldiga att rapportera till er och vet hur. \
             Titta i avtalen om era viktigaste system.",
            "Answer yes if suppliers, of IT operations for instance, are obliged to report to you and know how. Look \
             in the agreements on your most important systems.",
        )
        .choices(YES_NO)
        .only_if("2.8-q1", "yes")
        .respondents(103)
        .follow_up()
        .source("§2.8 L1128-1130, L1135-1137"),
    single(AREA, "2.8-q3", "incident_adopted")
        .asks("Är incidentprocessen formellt beslutad?", "Has the incident process been formally decided on?")
        .help(
            "Det ska finnas ett beslut av någon som har rätt att fatta det, i ett protokoll eller ett \
             delegationsbeslut. Att processen brukar följas räcker inte.",
            "There should be a decision by someone entitled to make it, in minutes or under a delegation. That the \
             process is usually followed is not enough.",
        )
        .choices(YES_NO)
        .only_if("2.8-q1", "yes")
        .respondents(103)
        .follow_up()
        .source("§2.8 L1139-1140"),
    // The report says only that most answered within the last three years, not what could be answered.
    single(AREA, "2.8-q4", "incident_adopted_when")
        .asks("När beslutades incidentprocessen?", "When was the incident process decided on?")
        .help(
            "Räkna från det senaste beslutet om processen som helhet; datumet står i protokollet eller \
             delegationsbeslutet.",
            "Count from the latest decision on the process as a whole; the minutes or the delegated decision give the \
             date.",
        )
        .choices(&[
            choice("within_the_last_3_years", "Under de senaste tre åren", "Within the last three years").proposed(),
            choice("earlier", "Tidigare", "Earlier").proposed(),
        ])
        .incomplete()
        .only_if("2.8-q3", "yes")
        .follow_up()
        .source("§2.8 L1140-1141"),
    single(AREA, "2.8-q5", "continuity_plans")
        .asks(
            "Har ni kontinuitetsplaner för bortfall av information i kritiska processer?",
            "Do you have continuity plans for loss of information in critical processes?",
        )
        .help(
            "En plan ska beskriva hur verksamheten håller i gång utan informationen och hur den kommer tillbaka till \
             det normala. Säkerhetskopior eller it-enhetens återstartsplan räcker inte. Fråga verksamheterna, inte \
             bara it-enheten.",
            "A plan should describe how operations keep going without the information and how they return to normal. \
             Backups, or the IT unit's recovery plan, are not enough. Ask the operations, not only the IT unit.",
        )
        .choices(YES_NO)
        .respondents(237)
        .figure(23)
        .source("§2.8 Fig 23 L1052-1057, L1145-1159; summary L65-68"),
    single(AREA, "2.8-q6", "continuity_exercise")
        .asks("Hur ofta övas kontinuitetsplanerna?", "How often are the continuity plans exercised?")
        .help(
            "Utgå från övningar som har hållits, inte från vad planerna säger. Skiljer det sig mellan planerna, svara \
             för de flesta av dem.",
            "Go by exercises that have been held, not by what the plans say. If it differs between the plans, answer \
             for most of them.",
        )
        .choices(&[
            choice("every_year", "Varje år", "Every year").present(),
            choice("1_to_3_years", "Med 1–3 års mellanrum", "Every 1 to 3 years").present(),
            choice("4_to_5_years", "Med 4–5 års mellanrum", "Every 4 to 5 years").present(),
            choice("occasionally", "Enstaka gånger", "Occasionally").present(),
            choice("never", "Aldrig", "Never").absent(),
        ])
        .only_if("2.8-q5", "yes")
        .respondents(95)
        .figure(24)
        .source("§2.8 Fig 24 L1059-1067, L1161-1168; summary L68-69"),
    // No base is printed; the shares fit the 95 who answered on the plans (L1180).
    // Three choices and answers in free text are told of; there may have been more.
    multi(AREA, "2.8-q7", "continuity_revision")
        .asks("Vad leder till att kontinuitetsplanerna revideras?", "What leads to the continuity plans being revised?")
        .help(
            "Markera det som har lett till en ny version eller som enligt en rutin ska göra det. Revideras planerna \
             aldrig, välj annat och skriv det.",
            "Mark what has led to a new version, or what by a routine is to do so. If the plans are never revised, \
             choose something else and say so.",
        )
        .choices(&[
            choice("major_operational_changes", "Större förändringar i verksamheten", "Major changes in operations"),
            choice("system_changes", "Förändringar i system", "Changes in systems"),
            choice("yearly", "Årlig översyn", "A yearly review"),
            choice("other", "Annat", "Something else").write_in(),
        ])
        .incomplete()
        .only_if("2.8-q5", "yes")
        .respondents(95)
        .follow_up()
        .source("§2.8 L1169-1176"),
    free(AREA, "2.8-q7t", "continuity_revision_other")
        .asks("Vad annat leder till att planerna revideras?", "What else leads to the plans being revised?")
        .help(
            "Skriv vad som leder till det eller hur ofta det sker, till exempel vid behov, efter incidenter eller en \
             gång per mandatperiod.",
            "Write what leads to it or how often it happens, such as when needed, after incidents or once a term of \
             office.",
        )
        .only_if("2.8-q7", "other")
        .follow_up()
        .source("§2.8 L1173-1175"),
    // The chart is lost; two operations stand in a heading, and `other` in the text.
    multi(AREA, "2.8-q8", "continuity_operations")
        .asks("För vilka verksamheter finns kontinuitetsplaner?", "For which operations are there continuity plans?")
        .help(
            "Markera en verksamhet om minst en av dess kritiska processer har en plan.",
            "Mark an operation if at least one of its critical processes has a plan.",
        )
        .choices(&[
            choice("social_care", "Social vård och omsorg", "Social care"),
            choice("it_infrastructure", "It-infrastruktur", "IT infrastructure"),
            choice("other", "Annan verksamhet", "Another operation").write_in(),
        ])
        .incomplete()
        .only_if("2.8-q5", "yes")
        .respondents(95)
        .figure(25)
        .source("§2.8 Fig 25 L1178-1186"),
    free(AREA, "2.8-q8t", "continuity_operations_other")
        .asks("Vilka andra verksamheter har kontinuitetsplaner?", "Which other operations have continuity plans?")
        .help(
            "Skriv verksamheternas namn, till exempel skola, vatten eller värme.",
            "Give the names of the operations, such as schools, water or heating.",
        )
        .only_if("2.8-q8", "other")
        .source("§2.8 L1182-1184"),
];
