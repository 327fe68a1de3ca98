//! Technical infrastructure (003 §2.9).

use super::{choice, rest, row, said};
use crate::national::figure::{Claim, Counted, NationalFigure};

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.9-q1", "not_identified", 231)
        .count(93)
        .percent(40)
        .at("§2.9 Fig 26 L1192-1194, L1222-1224; summary L72-73"),
    row("2.9-q1", Counted::AllBut("not_identified"), Some(231)).derived(138).at("§2.9 L1192-1196").note(
        "231 − 93. Rymmer dem som var osäkra på vad sådana system är; inget mått på hur många som pekat ut dem.",
        "231 − 93. Includes those unsure what such systems are; no measure of how many have identified them.",
    ),
    rest("2.9-q1", Some(231)).at("§2.9 Fig 26 L1229"),
    choice("2.9-q1", "not_identified", 231).words(Claim::Near(400), "4 av 10", "4 of 10").at("§2.9 L1218-1220"),
    said(
        "2.9-q1t",
        None,
        "flera i risk- och sårbarhetsanalysen, några bara vissa system, några osäkra på vad som avses",
        "several within the risk and vulnerability analysis, some only certain systems, some unsure what is meant",
    )
    .at("§2.9 L1194-1196, L1224-1227"),
];
