//! Cooperation (003 §2.11).

use super::{choice, said};
use crate::national::figure::{Claim, NationalFigure};

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.11-q1", "no", 251).count(189).percent(75).at("§2.11 Fig 30 L1342-1344; summary L81-82"),
    choice("2.11-q1", "yes", 251).count(62).at("§2.11 Fig 30 L1395-1396"),
    choice("2.11-q1", "no", 251).words(Claim::Near(750), "3 av 4", "3 of 4").at("§2.11 L1388-1389"),
    choice("2.11-q2", "no", 255).count(116).percent(45).at("§2.11 Fig 31 L1349-1351"),
    choice("2.11-q2", "yes", 255).derived(139).at("§2.11 Fig 31 L1349-1351").note("255 − 116.", "255 − 116."),
    choice("2.11-q2", "yes", 255).words(Claim::Over(500), "drygt hälften", "just over half").at("§2.11 L1407-1410"),
    said("2.11-q3", Some(62), "oftast enstaka projekt", "mostly single projects").at("§2.11 L1396-1399"),
    said(
        "2.11-q4",
        Some(139),
        "nätverk, särskilt KIS, delad samordnare, gemensamma styrdokument, gemensam it-drift",
        "networks, KIS above all, a shared coordinator, shared steering documents, shared IT operations",
    )
    .at("§2.11 L1410-1423")
    .note("Basen är härledd: 255 − 116.", "The base is derived: 255 − 116."),
];
