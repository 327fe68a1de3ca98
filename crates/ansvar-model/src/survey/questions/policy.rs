//! Policy and steering documents (003 §2.2).

use super::super::build::{YES_NO, choice, free, single};
use super::super::{Choice, Question};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::Policy);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.2-q1", "policy_decided")
        .asks(
            "Har ledningen beslutat om en informationssäkerhetspolicy?",
            "Has management decided on an information security policy?",
        )
        .help(
            "Ett dokument med annat namn räknas om det anger inriktningen för informationssäkerheten och har \
             beslutats av fullmäktige, styrelsen eller den högsta chefen. Ett utkast räknas inte, och inte heller en \
             policy som bara gäller it.",
            "A document with another name counts if it sets the direction for information security and has been \
             decided on by the council, the board or the chief executive. A draft does not count, nor does a policy \
             on IT alone.",
        )
        .choices(YES_NO)
        .respondents(242)
        .figure(4)
        .source("§2.2 Fig 4 L408-413, L456-460, L478; summary L31-32"),
    // Of the labels only `1–3 år` and the cut at five years are left. The others are shaped on the intervals of
    // 2.8-q6.
    single(AREA, "2.2-q2", "policy_age")
        .asks("Hur gammalt är beslutet om policyn?", "How old is the decision on the policy?")
        .help(
            "Räkna hela år från det senaste beslutet om policyn som helhet; datumet står i protokollet. En översyn \
             utan nytt beslut räknas inte.",
            "Count whole years from the latest decision on the policy as a whole; the minutes give the date. A review \
             without a new decision does not count.",
        )
        .choices(&[
            choice("less_than_1_year", "Mindre än 1 år", "Less than 1 year").proposed(),
            choice("1_to_3_years", "1–3 år", "1 to 3 years"),
            choice("4_to_5_years", "4–5 år", "4 to 5 years").proposed(),
            choice("more_than_5_years", "Mer än 5 år", "More than 5 years").proposed(),
        ])
        .incomplete()
        .only_if("2.2-q1", "yes")
        .respondents(175)
        .figure(5)
        .source("§2.2 Fig 5 L415-419, L462-463, L471-476, L481-482"),
    single(AREA, "2.2-q3", "policy_revision")
        .asks("Håller ni på att revidera policyn?", "Are you revising the policy at present?")
        .help(
            "Svara ja om någon har fått i uppdrag att ta fram en ny version. En avsikt att se över policyn längre \
             fram räcker inte.",
            "Answer yes if someone has been given the task of preparing a new version. An intention to review it \
             later on is not enough.",
        )
        .choices(REVISION)
        .only_if("2.2-q1", "yes")
        .respondents(175)
        .source("§2.2 L421-424"),
    // One choice only: the counts of the three add up to the 175 who answered.
    single(AREA, "2.2-q4", "policy_scope")
        .asks(
            "Vilka delar av organisationen omfattas av policyn?",
            "Which parts of the organisation does the policy cover?",
        )
        .help(
            "Gå efter vad policyn säger om var den gäller. Ett bolag omfattas bara om det står i policyn eller i \
             bolagets ägardirektiv. Har ni inga bolag, svara att hela organisationen utom bolagen omfattas.",
            "Go by what the policy says of where it applies. A company is covered only if the policy or the owner's \
             directive to the company says so. If you have no companies, answer that the whole organisation except \
             companies is covered.",
        )
        .choices(&[
            choice(
                "municipal_companies_included",
                "Hela organisationen, även kommunala bolag",
                "The whole organisation, municipal companies included",
            ),
            choice(
                "municipal_companies_not_included",
                "Hela organisationen utom kommunala bolag",
                "The whole organisation except municipal companies",
            ),
            choice("only_some_parts", "Bara vissa delar av organisationen", "Only some parts of the organisation"),
        ])
        .only_if("2.2-q1", "yes")
        .respondents(175)
        .figure(6)
        .source("§2.2 Fig 6 L483-497"),
    free(AREA, "2.2-q5", "other_steering_docs")
        .asks(
            "Vilka andra styrdokument påverkar informationssäkerhetsarbetet?",
            "Which other steering documents affect the information security work?",
        )
        .help(
            "Skriv dokumentens namn. Tänk på policyer och riktlinjer för till exempel it, säkerhet, arkiv, dataskydd \
             och e-post, och på instruktioner till användare.",
            "Give the names of the documents. Think of policies and guidelines on IT, security, archives, data \
             protection and e-mail, for instance, and of instructions to users.",
        )
        .follow_up()
        .source("§2.2 L465-469"),
];

/// A new policy is not being revised and an old one should be: neither answer says that something is missing.
const REVISION: &[Choice] = &[choice("yes", "Ja", "Yes"), choice("no", "Nej", "No")];
