//! Control and follow-up (003 §2.3).

use super::{choice, said, unplaced};
use crate::national::figure::{Claim, NationalFigure};

/// The four labels of Fig 8 that have lost their values.
const WHICH_SV: &str = "Hör till internrevision, inför verksamhetsplanering, egen kontrollplan eller annat.";
const WHICH_EN: &str = "Belongs to internal audit, ahead of operational planning, own control plan or other.";

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.3-q1", "yes", 241).count(100).percent(41).at("§2.3 Fig 7 L549, L557-564"),
    choice("2.3-q1", "no", 241)
        .count(141)
        .percent(59)
        .at("§2.3 Fig 7 L503-504, L536-537, L560-564; summary L35-36"),
    choice("2.3-q1", "no", 241).words(Claim::Near(600), "nästan 6 av 10", "almost 6 of 10").at("§2.3 L534"),
    choice("2.3-q2", "after_incidents", 100).percent(54).at("§2.3 Fig 8 L508-509, L537-539, L577, L583").note(
        "Att värdet hör hit är en slutsats: det är det största, och detta anges som vanligast.",
        "That the value belongs here is a conclusion: it is the largest, and this is said to be the commonest.",
    ),
    unplaced("2.3-q2", 100).percent(14).at("§2.3 Fig 8 L573, L595").note(WHICH_SV, WHICH_EN),
    unplaced("2.3-q2", 100).percent(22).at("§2.3 Fig 8 L588, L595").note(WHICH_SV, WHICH_EN),
    unplaced("2.3-q2", 100).percent(42).at("§2.3 Fig 8 L590, L595").note(WHICH_SV, WHICH_EN),
    unplaced("2.3-q2", 100).percent(48).at("§2.3 Fig 8 L575, L595").note(WHICH_SV, WHICH_EN),
    choice("2.3-q2", "after_incidents", 100)
        .words(Claim::Over(500), "en övervägande del", "a predominant part")
        .at("summary L36-37; §2.3 L537-539"),
    said(
        "2.3-q3",
        None,
        "främst informationssäkerhetschef eller informationssäkerhetssamordnare, även it-chef, säkerhetschef och MAS",
        "mostly the CISO role, also IT manager, security manager and medically responsible nurse",
    )
    .at("§2.3 L543-547"),
    said(
        "2.3-q4",
        Some(100),
        "vanligast ledningens genomgång, sedan revisionsrapport, sedan årsredovisning eller tertialrapport",
        "commonest the management review, then the audit report, then the annual or four-month report",
    )
    .at("§2.3 L549-553")
    .note(
        "Frågan står inte i rapporten. Texten börjar med när kontrollerna görs och slutar med vart resultatet går.",
        "The report does not print the question. The text begins with when checks are made and ends with where results go.",
    ),
];
