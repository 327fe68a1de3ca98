//! The response to the survey, and who contributed to the answers (003 §1.3).

use super::{choice, said};
use crate::national::figure::{NationalFigure, RESPONSE};

pub(super) const FIGURES: &[NationalFigure] = &[
    said(RESPONSE, None, "tillfrågade kommuner", "municipalities that were asked")
        .count(290)
        .at("summary L19-20; §1.3 L258"),
    said(RESPONSE, Some(290), "besvarade hela enkäten", "answered the whole survey")
        .count(228)
        .percent_with(786, 1)
        .at("summary L20-21; §1.3 L262-263"),
    said(RESPONSE, Some(290), "besvarade en del av enkäten", "answered a part of the survey")
        .count(27)
        .percent_with(93, 1)
        .at("summary L21-22; §1.3 L263-264"),
    said(RESPONSE, Some(290), "besvarade hela eller en del", "answered the whole or a part")
        .derived(255)
        .at("§1.3 L262-264")
        .note("228 + 27. Ingen fråga har fler svarande.", "228 + 27. No question was answered by more."),
    said(RESPONSE, Some(290), "svarade inte", "did not answer")
        .derived(35)
        .at("§1.3 L262-264")
        .note("290 − 255.", "290 − 255."),
    choice("1.3-q1", "infosec_function", 228).percent(49).at("§1.3 Fig 1 L274-278, L298"),
    choice("1.3-q1", "it_function", 228).percent(63).at("§1.3 Fig 1 L280-281, L298"),
    choice("1.3-q1", "other", 228).percent(21).at("§1.3 Fig 1 L283-284, L298"),
    choice("1.3-q1", "preparedness_function", 228).percent(26).at("§1.3 Fig 1 L286-289, L298"),
    choice("1.3-q1", "lawyer", 228).percent(4).at("§1.3 Fig 1 L290-291, L298"),
    choice("1.3-q1", "operations_manager", 228).percent(11).at("§1.3 Fig 1 L293-294, L298"),
    choice("1.3-q1", "archivist", 228).percent(6).at("§1.3 Fig 1 L294-296, L298"),
    said("1.3-q1t", None, "säkerhetsfunktionen var ofta med", "the security function often took part")
        .at("§1.3 L300-301"),
];
