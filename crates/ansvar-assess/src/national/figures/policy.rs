//! Policy and steering documents (003 §2.2).

use super::{any_of, choice, said, unplaced};
use crate::national::figure::{Claim, NationalFigure};

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.2-q1", "yes", 242).count(175).percent(72).at("§2.2 Fig 4 L456-460, L478"),
    choice("2.2-q1", "no", 242).count(67).percent(28).at("§2.2 L411-413; summary L31-32"),
    choice("2.2-q1", "yes", 242).words(Claim::Over(700), "mer än 7 av 10", "more than 7 of 10").at("§2.2 L454"),
    choice("2.2-q2", "1_to_3_years", 175).count(59).percent(34).at("§2.2 Fig 5 L417-419").note(
        "Det vanligaste svaret; inget annat alternativ kan ha fler än 58.",
        "The commonest answer; no other choice can have more than 58.",
    ),
    any_of("2.2-q2", &["less_than_1_year", "1_to_3_years", "4_to_5_years"], 175).count(126).at("§2.2 L462-463"),
    any_of("2.2-q2", &["less_than_1_year", "4_to_5_years"], 175)
        .derived(67)
        .at("§2.2 L417-419, L462-463")
        .note("126 − 59. Fördelningen är förlorad.", "126 − 59. How they divide is lost."),
    choice("2.2-q2", "more_than_5_years", 175).derived(49).at("§2.2 L462-463").note(
        "175 − 126. Rymmer också dem som kan ha svarat att de inte vet.",
        "175 − 126. Includes any who answered that they do not know.",
    ),
    unplaced("2.2-q2", 175).percent(13).at("§2.2 Fig 5 L472-476"),
    choice("2.2-q3", "yes", 175).count(77).percent(44).at("§2.2 L421-424"),
    choice("2.2-q3", "no", 175).derived(98).at("§2.2 L423-424").note("175 − 77.", "175 − 77."),
    choice("2.2-q4", "municipal_companies_included", 175).count(91).percent(52).at("§2.2 Fig 6 L491-493"),
    choice("2.2-q4", "municipal_companies_not_included", 175).count(82).at("§2.2 Fig 6 L493"),
    choice("2.2-q4", "only_some_parts", 175).count(2).at("§2.2 Fig 6 L493-495"),
    choice("2.2-q4", "municipal_companies_not_included", 175)
        .words(Claim::Near(500), "nästan 5 av 10", "almost 5 of 10")
        .at("§2.2 L483-488"),
    said(
        "2.2-q5",
        None,
        "ofta it-policy, it-säkerhetspolicy, säkerhetspolicy, användarinstruktioner och e-postpolicy",
        "often IT policy, IT security policy, security policy, user instructions and e-mail policy",
    )
    .at("§2.2 L465-469"),
];
