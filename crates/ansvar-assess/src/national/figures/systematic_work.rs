//! The systematic work as a whole (003 §2.1).

use super::{choice, rest};
use crate::national::figure::{Claim, NationalFigure};

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.1-q1", "yes", 241).count(71).percent(29).at("§2.1 Fig 2 L374, L389-396"),
    choice("2.1-q1", "no", 241).count(170).percent(71).at("§2.1 Fig 2 L334-335, L369-370, L392-396; summary L27-28"),
    choice("2.1-q1", "yes", 241).words(Claim::Under(300), "knappt 3 av 10", "just under 3 of 10").at("§2.1 L366-367"),
    choice("2.1-q2", "iso_27000", 71).count(40).at("§2.1 Fig 3 L374-376"),
    choice("2.1-q2", "national_isms_method_support", 71).count(31).at("§2.1 Fig 3 L376-378"),
    choice("2.1-q2", "bits_baseline", 71)
        .count(36)
        .at("§2.1 Fig 3 L380-385")
        .note("MSB slutade ge stöd för BITS 2011.", "The agency stopped supporting BITS in 2011."),
    choice("2.1-q2", "iso_27000", 71).words(Claim::Over(500), "mer än hälften", "more than half").at("§2.1 L397-399"),
    rest("2.1-q2", Some(71)).at("§2.1 Fig 3 L405"),
];
