//! Risk analysis (003 §2.7).

use super::{choice, rest, said};
use crate::national::figure::{Claim, NationalFigure, Quality};

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.7-q1", "no", 241).count(100).percent(41).at("§2.7 Fig 18 L948-949, L996-997; summary L56-57"),
    choice("2.7-q1", "yes", 241)
        .derived(141)
        .at("§2.7 Fig 18 L996-997")
        .note("241 − 100. Talet står ingenstans i rapporten.", "241 − 100. The report prints the number nowhere."),
    choice("2.7-q1", "no", 241).words(Claim::Over(400), "drygt 4 av 10", "just over 4 of 10").at("§2.7 L989"),
    choice("2.7-q2", "irregularly", 139).count(87).percent(63).at("§2.7 Fig 19 L953-955, L1013-1014; summary L57-59"),
    rest("2.7-q2", Some(139)).at("§2.7 Fig 19 L1016"),
    choice("2.7-q2", "irregularly", 139).words(Claim::Over(500), "majoriteten", "the majority").at("§2.7 L1009-1010"),
    choice("2.7-q3", "yes", 140).count(82).percent(59).at("§2.7 Fig 20 L1018-1020"),
    choice("2.7-q3", "no", 140).derived(58).at("§2.7 Fig 20 L1018-1020").note("140 − 82.", "140 − 82."),
    choice("2.7-q3", "yes", 140)
        .words(Claim::Near(250), "endast en fjärdedel", "only a quarter")
        .quality(Quality::Contradictory)
        .at("§2.7 L1009-1010"),
    choice("2.7-q4", "yes", 81).count(36).percent(44).at("§2.7 L1020-1023"),
    choice("2.7-q4", "no", 81).derived(45).at("§2.7 L1022-1023").note("81 − 36.", "81 − 36."),
    choice("2.7-q5", "local_electricity", 149)
        .count(31)
        .percent(21)
        .quality(Quality::Contradictory)
        .at("§2.7 Fig 21 L959-961"),
    choice("2.7-q5", "local_electricity", 149)
        .words(Claim::Near(333), "knappt var tredje", "just under every third")
        .quality(Quality::Contradictory)
        .at("§2.7 L1032-1035")
        .note(
            "Sägs också om kommunala fastigheter och fjärr-/närvärme, vilkas värden är förlorade.",
            "Said of municipal buildings and district heating too, whose values are lost.",
        ),
    said(
        "2.7-q5",
        Some(149),
        "vanligast it-verksamhet, sedan social vård och omsorg, skola, kommunledning samt vatten och avlopp",
        "commonest IT operations, then social care, schools, municipal management, and water and sewage",
    )
    .at("§2.7 L1037-1039"),
    rest("2.7-q5", Some(149)).at("§2.7 Fig 21 L1041"),
    said(
        "2.7-q6",
        Some(100),
        "inte alls, eller bara översiktligt i risk- och sårbarhetsanalysen",
        "not at all, or only in outline within the risk and vulnerability analysis",
    )
    .between(41, 44)
    .count_in_words("drygt 40", "just over 40")
    .at("§2.7 L991-994"),
];
