//! Leadership and coordination: the information security function and its conditions (003 §2.5).

use super::super::build::{YES_NO, choice, free, single};
use super::super::{Choice, Question};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::Coordination);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.5-q1", "function_designated")
        .asks(
            "Har ni en utsedd informationssäkerhetsfunktion?",
            "Do you have a designated information security function?",
        )
        .help(
            "Svara ja om någon har ett uttalat uppdrag att leda och samordna arbetet, vad rollen än kallas. Det får \
             vara en del av en tjänst och delas med en annan kommun. Att it-chefen tar hand om frågorna utan sådant \
             uppdrag räknas inte.",
            "Answer yes if someone has an explicit assignment to lead and coordinate the work, whatever the role is \
             called. It may be part of a post, and shared with another municipality. An IT manager who deals with the \
             matters without such an assignment does not count.",
        )
        .choices(YES_NO)
        .respondents(251)
        .figure(12)
        .source("§2.5 Fig 12 L694-698, L761-771, L794-797; summary L44-46"),
    // The chart is lost. The cuts at 10 and 25 percent and the two full-time answers stand in the text; how it was
    // divided between them does not.
    single(AREA, "2.5-q2", "function_time")
        .asks(
            "Hur mycket arbetstid kan funktionen lägga på informationssäkerhet?",
            "How much working time can the function spend on information security?",
        )
        .help(
            "Räkna den tid som verkligen går att använda, som andel av en heltidstjänst, och lägg ihop alla som ingår \
             i funktionen. Tid för it-drift, dataskydd och annat säkerhetsarbete räknas inte.",
            "Count the time that can really be used, as a share of one full-time post, and add up everyone in the \
             function. Time for IT operations, data protection and other security work does not count.",
        )
        .choices(&[
            choice("less_than_10_percent", "Mindre än 10 procent", "Less than 10 percent"),
            choice("10_to_25_percent", "10–25 procent", "10 to 25 percent").proposed(),
            choice(
                "over_25_percent_not_full_time",
                "Mer än 25 procent men inte heltid",
                "Over 25 percent but not full time",
            )
            .proposed(),
            choice("full_time", "Heltid", "Full time"),
            choice("more_than_one_full_time_post", "Mer än en heltidstjänst", "More than one full-time post"),
        ])
        .incomplete()
        .only_if("2.5-q1", "yes")
        .respondents(149)
        .figure(13)
        .source("§2.5 Fig 13 L700-705, L798-813; summary L46-48"),
    single(AREA, "2.5-q3a", "function_sufficient_mandate")
        .asks("Räcker funktionens mandat för uppdraget?", "Is the function's mandate sufficient for its task?")
        .help(
            "Mandatet räcker när funktionen kan ställa krav i hela organisationen och vända sig direkt till \
             ledningen. Gå efter vad ledningen har beslutat, inte efter hur bra samarbetet är.",
            "The mandate is sufficient when the function can set requirements in the whole organisation and turn \
             directly to management. Go by what management has decided, not by how good the cooperation is.",
        )
        .choices(SUFFICIENT)
        .incomplete()
        .only_if("2.5-q1", "yes")
        .respondents(147)
        .figure(14)
        .source("§2.5 Fig 14 L707-713, L822-834, L845-846"),
    single(AREA, "2.5-q3b", "function_sufficient_budget")
        .asks("Räcker funktionens budget för uppdraget?", "Is the function's budget sufficient for its task?")
        .help(
            "Tänk på pengar som funktionen råder över eller säkert kan räkna med, till utbildning, granskningar, \
             verktyg och konsultstöd. Medel som måste begäras från gång till gång räknas inte.",
            "Think of money that the function controls or can safely count on, for training, reviews, tools and \
             consultants. Funds that must be asked for each time do not count.",
        )
        .choices(SUFFICIENT)
        .incomplete()
        .only_if("2.5-q1", "yes")
        .respondents(147)
        .figure(14)
        .source("§2.5 Fig 14 L707-709, L715-717, L822-827, L841-846"),
    single(AREA, "2.5-q3c", "function_sufficient_time")
        .asks("Räcker funktionens arbetstid för uppdraget?", "Is the function's working time sufficient for its task?")
        .help(
            "Jämför den tid som finns med det som funktionen ska göra. Blir uppgifter som riskanalyser, stöd till \
             verksamheterna eller uppföljning liggande är svaret nej.",
            "Compare the time there is with what the function is to do. If tasks such as risk analyses, support to \
             the operations or follow-up are left undone, the answer is no.",
        )
        .choices(SUFFICIENT)
        .incomplete()
        .only_if("2.5-q1", "yes")
        .respondents(147)
        .figure(14)
        .source("§2.5 Fig 14 L707-709, L719-721, L822-827, L836-839, L845-846"),
    single(AREA, "2.5-q3d", "function_sufficient_competence")
        .asks("Räcker funktionens kompetens för uppdraget?", "Is the function's competence sufficient for its task?")
        .help(
            "Det gäller kunskap om styrning, risker, juridik och teknik i den grad som uppdraget kräver. Svara för \
             funktionen som helhet om den består av flera personer.",
            "This is about knowledge of governance, risks, law and technology as far as the task requires. Answer for \
             the function as a whole if it consists of several people.",
        )
        .choices(SUFFICIENT)
        .incomplete()
        .only_if("2.5-q1", "yes")
        .respondents(147)
        .figure(14)
        .source("§2.5 Fig 14 L707-709, L723-725, L822-834, L845-846; §2.12 L1483-1487"),
    free(AREA, "2.5-q4", "function_placement")
        .asks("Var i organisationen är funktionen placerad?", "Where in the organisation is the function placed?")
        .help(
            "Skriv enhetens namn, till exempel kommunledningskontoret, it-enheten eller räddningstjänsten. Det gäller \
             var funktionen hör hemma, inte vem den rapporterar till.",
            "Give the name of the unit, such as the executive office, the IT unit or the rescue service. It is about \
             where the function belongs, not whom it reports to.",
        )
        .only_if("2.5-q1", "yes")
        .respondents(149)
        .follow_up()
        .source("§2.5 L773-777"),
    free(AREA, "2.5-q5", "no_function_handling")
        .asks(
            "Hur hanteras informationssäkerhetsfrågorna när ingen funktion är utsedd?",
            "How are information security matters handled when no function is designated?",
        )
        .help(
            "Skriv vem som i praktiken svarar på frågor, tar emot incidenter och ställer krav. Vet ni inte, skriv \
             det: också det är ett svar.",
            "Write who in practice answers questions, receives incidents and sets requirements. If you do not know, \
             say so: that is an answer too.",
        )
        .only_if("2.5-q1", "no")
        .respondents(102)
        .follow_up()
        .source("§2.5 L783-790"),
];

/// The four assessments share one scale. The chart is lost and may have had more steps; the text tells of these two.
const SUFFICIENT: &[Choice] = &[
    choice("good", "Ja, det räcker", "Yes, it is sufficient").present(),
    choice("insufficient", "Nej, det räcker inte", "No, it is insufficient").absent(),
];
