//! Information classification (003 §2.6).

use super::super::build::{YES_NO, choice, free, multi, single};
use super::super::{Choice, Question};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::Classification);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.6-q1", "class_method")
        .asks("Har ni en metod för att klassa information?", "Do you have a method for classifying information?")
        .help(
            "Metoden ska ange hur information värderas, vem som gör det och vilka nivåer som finns. Arkivets \
             klassificeringsstruktur är något annat och räknas inte.",
            "The method should say how information is valued, who does it and which levels there are. The archive's \
             classification structure is something else and does not count.",
        )
        .choices(YES_NO)
        .respondents(241)
        .figure(15)
        .source("§2.6 Fig 15 L849-852, L895-901, L910; summary L50-51"),
    single(AREA, "2.6-q2", "class_method_plans")
        .asks(
            "Planerar ni att införa en metod för informationsklassning?",
            "Do you plan to introduce a method for information classification?",
        )
        .help(
            "Svara ja om införandet finns med i en beslutad plan eller om arbetet har börjat. En allmän önskan räcker \
             inte.",
            "Answer yes if the introduction is part of a decided plan, or if the work has begun. A general wish is \
             not enough.",
        )
        .choices(YES_NO)
        .only_if("2.6-q1", "no")
        .respondents(139)
        .figure(16)
        .source("§2.6 Fig 16 L854-858, L897-898, L914-921"),
    multi(AREA, "2.6-q3", "class_when")
        .asks("När klassar ni information?", "When do you classify information?")
        .help(
            "Markera allt som stämmer med hur det går till, inte med hur det är tänkt. Oregelbundet betyder att \
             varken datum eller händelser styr.",
            "Mark everything that agrees with what happens, not with what is intended. Irregularly means that neither \
             dates nor events decide.",
        )
        .choices(WHEN)
        .only_if("2.6-q1", "yes")
        .respondents(102)
        .figure(17)
        .source("§2.6 Fig 17 L860-863, L922-940; summary L51-53"),
    single(AREA, "2.6-q4", "class_method_adopted")
        .asks(
            "Är metoden för informationsklassning formellt beslutad?",
            "Has the method for information classification been formally decided on?",
        )
        .help(
            "Det ska finnas ett beslut av någon som har rätt att fatta det, i ett protokoll eller ett \
             delegationsbeslut. Att metoden ligger på intranätet räcker inte.",
            "There should be a decision by someone entitled to make it, in minutes or under a delegation. That the \
             method is on the intranet is not enough.",
        )
        .choices(YES_NO)
        .only_if("2.6-q1", "yes")
        .respondents(102)
        .follow_up()
        .source("§2.6 L901-903"),
    multi(AREA, "2.6-q5", "class_aspects")
        .asks("Vilka aspekter bedöms vid klassningen?", "Which aspects does the classification assess?")
        .help(
            "Markera de aspekter som metoden har egna nivåer för. Spårbarhet betyder att det i efterhand går att visa \
             vem som har läst eller ändrat något; ingår den i riktighet hos er, markera den inte.",
            "Mark the aspects that the method has levels of their own for. Traceability means that it can be shown \
             afterwards who has read or changed something; if your method counts it under integrity, do not mark it.",
        )
        .choices(&[
            choice("confidentiality", "Konfidentialitet", "Confidentiality"),
            choice("integrity", "Riktighet", "Integrity"),
            choice("availability", "Tillgänglighet", "Availability"),
            choice("traceability", "Spårbarhet", "Traceability"),
        ])
        .only_if("2.6-q1", "yes")
        .respondents(102)
        .follow_up()
        .source("§2.6 L905-908"),
    // The two printed shares leave four of the 27 over; whoever is one of them needs a third choice.
    single(AREA, "2.6-q6", "class_interval")
        .asks("Hur ofta görs den återkommande klassningen?", "How often is the recurring classification made?")
        .help(
            "Ange det intervall som metoden eller planen anger. Hålls det inte, skriv det i en anteckning till \
             svaret.",
            "Give the interval that the method or the plan sets. If it is not kept to, say so in a note to the \
             answer.",
        )
        .choices(&[
            choice("yearly", "Varje år", "Every year"),
            choice("1_to_3_years", "Med 1–3 års mellanrum", "Every 1 to 3 years"),
            choice("other_interval", "Med ett annat intervall", "At another interval").write_in().proposed(),
        ])
        .incomplete()
        .only_if("2.6-q3", "at_set_intervals")
        .respondents(27)
        .follow_up()
        .source("§2.6 L931-933"),
    free(AREA, "2.6-q7", "class_interval_context")
        .asks(
            "I vilket sammanhang görs den återkommande klassningen?",
            "In which context is the recurring classification made?",
        )
        .help(
            "Skriv vad klassningen är knuten till, till exempel systemens förvaltningsplaner, verksamhetsplaneringen \
             eller internkontrollen.",
            "Write what the classification is tied to, such as the systems' maintenance plans, operational planning \
             or internal control.",
        )
        .only_if("2.6-q3", "at_set_intervals")
        .respondents(27)
        .follow_up()
        .source("§2.6 L933-934"),
    free(AREA, "2.6-q8", "class_events")
        .asks("Vilka händelser leder till klassning?", "Which events lead to classification?")
        .help(
            "Skriv de händelser som enligt er metod ska leda till att information klassas, till exempel att ett \
             system anskaffas, en riskanalys görs eller verksamheten ändras.",
            "Write the events that by your method are to lead to information being classified, such as a system being \
             acquired, a risk analysis being made or operations changing.",
        )
        .only_if("2.6-q3", "at_certain_events")
        .respondents(23)
        .follow_up()
        .source("§2.6 L936-938"),
];

const WHEN: &[Choice] = &[
    choice("at_set_intervals", "Med bestämda intervall", "At set intervals"),
    choice("at_certain_events", "Vid vissa händelser", "At certain events"),
    choice("irregularly", "Oregelbundet", "Irregularly"),
];
