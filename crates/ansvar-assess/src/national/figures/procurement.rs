//! Procurement (003 §2.10).

use super::{choice, said};
use crate::national::figure::{Claim, NationalFigure};

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.10-q1", "no", 236).count(143).percent(61).at("§2.10 Fig 27 L1235-1237, L1304-1308; summary L76-78"),
    choice("2.10-q1", "yes", 236).count(93).percent(39).at("§2.10 Fig 27 L1274, L1282, L1302"),
    choice("2.10-q1", "no", 236)
        .words(Claim::Over(600), "drygt 6 av 10", "just over 6 of 10")
        .at("§2.10 L1269-1270"),
    choice("2.10-q2", "no", 236).count(154).percent(65).at("§2.10 Fig 28 L1241-1242, L1312-1313").note(
        "Alla fick frågan, även kommuner utan utpekad funktion.",
        "Asked of everybody, also of municipalities without a designated function.",
    ),
    choice("2.10-q2", "yes", 236).count(82).percent(35).at("§2.10 Fig 28 L1275-1277").note(
        "Högst 149 har en funktion (2.5-q1). Om bara sådana svarade ja är 82 minst 55,0 % av dem.",
        "At most 149 have a function (2.5-q1). If only such answered yes, 82 is at least 55.0 % of them.",
    ),
    choice("2.10-q2", "no", 236)
        .words(Claim::Over(600), "drygt 6 av 10", "just over 6 of 10")
        .at("§2.10 L1309-1310"),
    choice("2.10-q3", "yes", 234).count(162).percent(69).at("§2.10 Fig 29 L1246-1247, L1318"),
    choice("2.10-q3", "no", 234).count(72).at("§2.10 Fig 29 L1319, L1332"),
    choice("2.10-q3", "yes", 234)
        .words(Claim::Under(700), "knappt 7 av 10", "just under 7 of 10")
        .at("§2.10 L1316"),
    said("2.10-q4", Some(93), "ofta ny och på väg att spridas", "often new and being spread").at("§2.10 L1282-1286"),
    said("2.10-q5", Some(143), "osäkerhet i en del kommuner", "uncertainty in some municipalities")
        .at("§2.10 L1288-1292"),
    said(
        "2.10-q6",
        None,
        "vanligast it-enhet, it-chef eller it-samordnare, mer sällan informationssäkerhetsfunktionen",
        "commonest IT unit, IT manager or IT coordinator, less often the infosec function",
    )
    .at("§2.10 L1294-1298"),
    said(
        "2.10-q7",
        Some(72),
        "otillräckliga för informationssäkerheten, leverantörsvänliga, egen beslutad rutin",
        "insufficient on information security, supplier-friendly, own decided routine",
    )
    .at("§2.10 L1319-1324, L1332-1334"),
    said(
        "2.10-q8",
        None,
        "personuppgifter, tydligt ansvar, kommunens egna frågor, spårbarhet, lagring, tillgång, kontinuitet, återställning",
        "personal data, clear responsibility, municipal matters, traceability, storage, access, continuity, recovery",
    )
    .at("§2.10 L1326-1330"),
];
