//! Leadership and coordination (003 §2.5).

use super::{any_of, choice, said};
use crate::national::figure::{Claim, NationalFigure};

/// The chart is lost, so that the scale may have had more than two steps.
const SCALE_SV: &str = "147 minus dem med bristfälliga möjligheter; gäller om skalan har två steg.";
const SCALE_EN: &str = "147 less those who say insufficient; holds if the scale has two steps.";

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.5-q1", "no", 251).count(102).percent(41).at("§2.5 Fig 12 L697-698, L764-765; summary L45-46"),
    choice("2.5-q1", "yes", 251).count(149).at("§2.5 Fig 12 L773, L801"),
    choice("2.5-q1", "no", 251).words(Claim::Over(400), "drygt 4 av 10", "just over 4 of 10").at("§2.5 L761-762"),
    choice("2.5-q2", "less_than_10_percent", 149)
        .count(70)
        .percent(47)
        .at("§2.5 Fig 13 L703-705, L801-803; summary L46-48"),
    any_of("2.5-q2", &["less_than_10_percent", "10_to_25_percent"], 149).count(115).percent(77).at("§2.5 L807-809"),
    choice("2.5-q2", "10_to_25_percent", 149).derived(45).at("§2.5 L703-705, L807-809").note("115 − 70.", "115 − 70."),
    choice("2.5-q2", "over_25_percent_not_full_time", 149).derived(13).at("§2.5 L807-811").note(
        "149 − 115 − 21. Hur många alternativ enkäten hade här är förlorat.",
        "149 − 115 − 21. How many choices the survey had here is lost.",
    ),
    any_of("2.5-q2", &["full_time", "more_than_one_full_time_post"], 149)
        .count(21)
        .percent(14)
        .at("§2.5 L809-811")
        .note("Fördelningen på de två är förlorad.", "How the two divide is lost."),
    choice("2.5-q2", "less_than_10_percent", 149)
        .words(Claim::Near(500), "nästan varannan", "almost every other")
        .at("§2.5 L798-802"),
    choice("2.5-q3a", "insufficient", 147).count(48).percent(33).at("§2.5 Fig 14 L711-713, L830-832"),
    choice("2.5-q3a", "good", 147).derived(99).at("§2.5 L711-713, L830-832").note(SCALE_SV, SCALE_EN),
    choice("2.5-q3b", "insufficient", 147).count(108).percent(73).at("§2.5 Fig 14 L715-717, L841-843"),
    choice("2.5-q3b", "good", 147).derived(39).at("§2.5 L715-717, L841-843").note(SCALE_SV, SCALE_EN),
    choice("2.5-q3c", "insufficient", 147).count(105).percent(71).at("§2.5 Fig 14 L719-721, L836-837"),
    choice("2.5-q3c", "good", 147).derived(42).at("§2.5 L719-721, L836-837").note(SCALE_SV, SCALE_EN),
    choice("2.5-q3d", "insufficient", 147).count(48).percent(33).at("§2.5 Fig 14 L723-725, L832"),
    choice("2.5-q3d", "good", 147).derived(99).at("§2.5 L723-725, L832").note(SCALE_SV, SCALE_EN),
    choice("2.5-q3d", "good", 147).words(Claim::Near(667), "2 av 3", "2 of 3").at("§2.12 L1486-1487"),
    choice("2.5-q3b", "insufficient", 147)
        .words(Claim::Near(750), "nästan 3 av 4", "almost 3 of 4")
        .at("§2.5 L817-820")
        .note("Sägs också om arbetstiden, 2.5-q3c.", "Said of working time too, 2.5-q3c."),
    said(
        "2.5-q4",
        Some(149),
        "vanligast it-organisationen, räddningstjänsten eller ledningskontoret",
        "commonest the IT organisation, the rescue service or the management office",
    )
    .at("§2.5 L773-777"),
    said(
        "2.5-q5",
        Some(102),
        "flertalet pekar på it-funktionen eller förvaltningarna; många vet inte säkert",
        "most point to the IT function or the administrations; many do not know for sure",
    )
    .at("§2.5 L783-790"),
];
