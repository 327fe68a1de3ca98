//! Responsibility and roles (003 §2.4).

use super::{choice, rest, said};
use crate::national::figure::NationalFigure;

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.4-q1", "municipal_chief_executive", 243).count(127).at("§2.4 L607-608"),
    choice("2.4-q1", "nobody", 243).between(21, 24).count_in_words("drygt 20", "just over 20").at("§2.4 L658-659"),
    choice("2.4-q1", "municipal_executive_board", 243).at("§2.4 Fig 9 L661-666"),
    choice("2.4-q1", "other", 243).at("§2.4 Fig 9 L663-666"),
    said("2.4-q1t", None, "övervägande säkerhetschefen", "predominantly the security manager").at("§2.4 L663-664"),
    said(
        "2.4-q2",
        None,
        "vanligast system- eller informationsägare, även it-chef, verksamhetschef och informationssäkerhetsfunktion",
        "commonest the system or information owner, also IT manager, operations manager and infosec function",
    )
    .at("§2.4 Fig 10 L672-677"),
    rest("2.4-q2", None).at("§2.4 Fig 10 L677"),
    said(
        "2.4-q3",
        None,
        "jämnt fördelat, flest systemägare och verksamhetschef",
        "evenly spread, most on system owner and operations manager",
    )
    .at("§2.4 Fig 11 L684-691"),
    rest("2.4-q3", None).at("§2.4 Fig 11 L691"),
];
