//! Responsibility and roles (003 §2.4).

use super::super::Question;
use super::super::build::{choice, free, multi};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::Roles);

pub(super) const QUESTIONS: &[Question] = &[
    // The chart is lost; these recipients stand in the text, `other` with a request to name it. Whether several could
    // be marked is not said.
    multi(AREA, "2.4-q1", "status_reported_to")
        .asks(
            "Till vem rapporteras det samlade läget för informationssäkerheten?",
            "To whom is the overall state of information security reported?",
        )
        .help(
            "Markera dem som regelbundet får en redovisning av läget som helhet. Rapporter om enskilda incidenter \
             eller bara om it-driften räknas inte.",
            "Mark those who regularly get an account of the state as a whole. Reports on single incidents, or on IT \
             operations alone, do not count.",
        )
        .choices(&[
            choice("municipal_executive_board", "Kommunstyrelsen", "The municipal executive board").present(),
            choice(
                "municipal_chief_executive",
                "Kommundirektören eller stadsdirektören",
                "The municipal chief executive",
            )
            .present(),
            choice("nobody", "Ingen", "Nobody").absent().exclusive(),
            choice("other", "Annan mottagare", "Another recipient").present().write_in(),
        ])
        .incomplete()
        .respondents(243)
        .figure(9)
        .source("§2.4 Fig 9 L604-608, L656-666; summary L40-42"),
    free(AREA, "2.4-q1t", "status_reported_to_other")
        .asks("Vilken annan mottagare får rapporterna?", "Which other recipient gets the reports?")
        .help(
            "Skriv roll eller organ, till exempel säkerhetschefen, en nämnd eller ett informationssäkerhetsråd.",
            "Give the role or body, such as the security manager, a committee or an information security council.",
        )
        .only_if("2.4-q1", "other")
        .source("§2.4 L663-664"),
    // Chart and base are lost; the text names these answers. Any role may carry this responsibility, hence `other`.
    multi(AREA, "2.4-q2", "classification_responsible")
        .asks("Vem ansvarar för att information blir klassad?", "Who is responsible for information being classified?")
        .help(
            "Markera den som ska se till att det blir gjort, inte den som håller i metoden eller hjälper till. Är \
             ingen utpekad i styrdokument, delegationsordning eller uppdragsbeskrivning, svara att ingen är ansvarig.",
            "Mark whoever must see to it that it is done, not whoever keeps the method or helps. If nobody is named \
             in steering documents, delegations or role descriptions, answer that nobody is responsible.",
        )
        .choices(&[
            choice(
                "system_or_information_owner",
                "Systemägare eller informationsägare",
                "System owner or information owner",
            )
            .present(),
            choice("it_manager", "It-chef", "IT manager").present(),
            choice("operations_manager", "Verksamhetschef", "Operations manager").present(),
            choice("infosec_function", "Informationssäkerhetsfunktionen", "The information security function")
                .present(),
            choice("nobody_responsible", "Ingen är ansvarig", "Nobody is responsible").absent().exclusive(),
            choice("other", "Annan roll eller funktion", "Another role or function").present().write_in().proposed(),
        ])
        .incomplete()
        .figure(10)
        .source("§2.4 Fig 10 L667-677; summary L40-42"),
    // Chart and base are lost; the text says that the answers spread over more functions than the two it names, hence
    // `other`.
    multi(AREA, "2.4-q3", "risk_analysis_responsible")
        .asks(
            "Vem ansvarar för att riskanalyser av informationssäkerheten blir gjorda?",
            "Who is responsible for information security risk analyses being made?",
        )
        .help(
            "Markera den som ska se till att analyserna blir gjorda, inte den som leder dem eller ger stöd. Är ingen \
             utpekad i styrdokument, delegationsordning eller uppdragsbeskrivning, svara att ingen är ansvarig.",
            "Mark whoever must see to it that the analyses are made, not whoever leads or supports them. If nobody is \
             named in steering documents, delegations or role descriptions, answer that nobody is responsible.",
        )
        .choices(&[
            choice("system_owner", "Systemägare", "System owner").present(),
            choice("operations_manager", "Verksamhetschef", "Operations manager").present(),
            choice("nobody_responsible", "Ingen är ansvarig", "Nobody is responsible").absent().exclusive(),
            choice("other", "Annan roll eller funktion", "Another role or function").present().write_in().proposed(),
        ])
        .incomplete()
        .figure(11)
        .source("§2.4 Fig 11 L610-615, L679-691; summary L40-42"),
];
