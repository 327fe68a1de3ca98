//! The whole: whether the work is systematic, and on what it rests (003 §2.1).

use super::super::Question;
use super::super::build::{YES_NO, choice, multi, single};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::SystematicWork);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.1-q1", "systematic")
        .asks(
            "Arbetar ni systematiskt med informationssäkerhet?",
            "Do you work systematically with information security?",
        )
        .help(
            "Svara ja om ledningen styr arbetet i ett återkommande kretslopp: behov och risker bedöms, åtgärder \
             beslutas och genomförs, och resultatet följs upp. Enstaka insatser eller enbart it-säkerhet räcker inte.",
            "Answer yes if management steers the work in a recurring cycle: needs and risks are assessed, measures \
             are decided on and carried out, and the result is followed up. Single efforts, or IT security alone, are \
             not enough.",
        )
        .choices(YES_NO)
        .respondents(241)
        .figure(2)
        .source("§2.1 Fig 2 L331-335, L366-372, L389-396; summary L26-28"),
    // The chart is lost, and with it what else it offered: whoever follows something else needs `other`.
    multi(AREA, "2.1-q2", "support_methods")
        .asks(
            "Vilket metodstöd bygger det systematiska arbetet på?",
            "Which method support is the systematic work built on?",
        )
        .help(
            "Markera det som ni faktiskt följer, inte det som bara nämns i ett dokument. Certifiering krävs inte. MSB \
             stöder inte BITS sedan 2011, men markera det om ni ändå utgår från det.",
            "Mark what you actually follow, not what is merely mentioned in a document. Certification is not \
             required. MSB has not supported BITS since 2011, but mark it if it is still your starting point.",
        )
        .choices(&[
            choice("iso_27000", "Standarderna i ISO/IEC 27000-serien", "The standards of the ISO/IEC 27000 series"),
            choice(
                "national_isms_method_support",
                "Det nationella metodstödet för ledningssystem (informationssakerhet.se)",
                "The national method support for management systems (informationssakerhet.se)",
            ),
            choice(
                "bits_baseline",
                "Basnivå för informationssäkerhet (BITS)",
                "The baseline for information security (BITS)",
            ),
            choice("other", "Annat metodstöd, eller ett eget", "Other method support, or our own")
                .write_in()
                .proposed(),
        ])
        .incomplete()
        .only_if("2.1-q1", "yes")
        .respondents(71)
        .figure(3)
        .source("§2.1 Fig 3 L374-387, L397-405"),
];
