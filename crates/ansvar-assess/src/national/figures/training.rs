//! Training and competence (003 §2.12).

use super::{choice, said};
use crate::national::figure::{Claim, NationalFigure};

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.12-q1", "no", 236).count(136).at("§2.12 Fig 32 L1430-1431, L1472-1474; summary L85-86"),
    choice("2.12-q1", "yes", 236).derived(100).at("§2.12 Fig 32 L1472-1474").note("236 − 136.", "236 − 136."),
    choice("2.12-q1", "no", 236).words(Claim::Near(600), "nästan 6 av 10", "almost 6 of 10").at("§2.12 L1464-1465"),
    said("2.12-q2", Some(100), "löpande eller årligen", "continuously or yearly")
        .count(12)
        .at("§2.12 L1475-1476")
        .note("Basen är härledd: 236 − 136.", "The base is derived: 236 − 136."),
    said(
        "2.12-q3",
        None,
        "ostrukturerat och begränsat, i många fall ingen alls",
        "unstructured and limited, in many cases none at all",
    )
    .at("§2.12 L1489-1493"),
];
