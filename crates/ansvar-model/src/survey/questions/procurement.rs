//! Procurement (003 §2.10).

use super::super::build::{YES_NO, choice, free, single};
use super::super::{Choice, Question};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::Procurement);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.10-q1", "procurement_process")
        .asks(
            "Har ni en process för att väga in informationssäkerhet vid upphandling och annan anskaffning?",
            "Do you have a process for taking information security into account in procurement and other acquisition?",
        )
        .help(
            "Processen ska se till att krav tas fram innan något köps, helst utifrån klassning och riskanalys, och \
             att de kommer med i underlaget. Det räcker inte att it-enheten tillfrågas ibland. Titta i \
             upphandlingsenhetens rutiner.",
            "The process should see to it that requirements are drawn up before anything is bought, ideally from \
             classification and risk analysis, and that they go into the tender documents. Asking the IT unit now and \
             then is not enough. Look in the procurement unit's routines.",
        )
        .choices(YES_NO)
        .respondents(236)
        .figure(27)
        .source("§2.10 Fig 27 L1232-1237, L1269-1280, L1300-1308; summary L76-78"),
    // Asked of everybody, also of those without a function.
    single(AREA, "2.10-q2", "procurement_participation")
        .asks(
            "Är informationssäkerhetsfunktionen med när krav tas fram inför upphandling?",
            "Does the information security function take part when procurement requirements are drawn up?",
        )
        .help(
            "Svara ja om funktionen är med som regel, inte bara när någon råkar fråga. Har ni ingen utsedd funktion \
             är svaret nej.",
            "Answer yes if the function takes part as a rule, not only when someone happens to ask. If you have no \
             designated function, the answer is no.",
        )
        .choices(YES_NO)
        .respondents(236)
        .figure(28)
        .source("§2.10 Fig 28 L1239-1242, L1275-1277, L1309-1315"),
    single(AREA, "2.10-q3", "supplier_standard_contracts")
        .asks("Använder ni leverantörernas egna standardavtal?", "Do you use the suppliers' own standard contracts?")
        .help(
            "Svara ja om leverantörens villkor är det vanliga utgångsläget, även om ni ibland gör tillägg. Villkoren \
             i ett ramavtal som ni eller en inköpscentral har upphandlat är inte leverantörens egna.",
            "Answer yes if the supplier's terms are the usual starting point, even if you sometimes add to them. The \
             terms of a framework agreement that you or a purchasing body has procured are not the supplier's own.",
        )
        .choices(STANDARD_CONTRACTS)
        .respondents(234)
        .figure(29)
        .source("§2.10 Fig 29 L1244-1247, L1316-1336"),
    free(AREA, "2.10-q4", "procurement_process_spread")
        .asks(
            "Hur känd och spridd är processen för informationssäkerhet vid upphandling?",
            "How well known and widespread is the process for information security in procurement?",
        )
        .help(
            "Skriv vilka förvaltningar som följer den och hur de har fått veta att den finns. Är den ny, skriv hur \
             långt ni har kommit.",
            "Write which administrations follow it and how they have learned of it. If it is new, write how far you \
             have got.",
        )
        .only_if("2.10-q1", "yes")
        .respondents(93)
        .follow_up()
        .source("§2.10 L1273-1275, L1282-1286"),
    free(AREA, "2.10-q5", "procurement_without")
        .asks(
            "Hur fångar ni upp informationssäkerheten vid upphandling när det inte finns någon process?",
            "How do you pick up information security in procurement when there is no process?",
        )
        .help(
            "Skriv vem som tar upp frågan och när i upphandlingen det sker. Är det oklart, skriv det.",
            "Write who raises the matter and when in the procurement. If it is unclear, say so.",
        )
        .only_if("2.10-q1", "no")
        .respondents(143)
        .follow_up()
        .source("§2.10 L1288-1292"),
    free(AREA, "2.10-q6", "requirement_verification")
        .asks(
            "Vilka funktioner granskar att säkerhetskraven uppfylls?",
            "Which functions review whether the security requirements are met?",
        )
        .help(
            "Skriv roller eller enheter, till exempel it-enheten, systemägaren eller informationssäkerhetsfunktionen. \
             Det gäller både anbud och leverans.",
            "Give roles or units, such as the IT unit, the system owner or the information security function. It is \
             about both tenders and deliveries.",
        )
        .follow_up()
        .source("§2.10 L1294-1298"),
    free(AREA, "2.10-q7", "no_standard_contract_reason")
        .asks(
            "Varför använder ni inte leverantörernas standardavtal?",
            "Why do you not use the suppliers' standard contracts?",
        )
        .help(
            "Skriv skälet och om det är ett medvetet val, till exempel en beslutad rutin att skriva egna avtal.",
            "Write the reason, and whether it is a deliberate choice, such as a decided routine of writing contracts \
             of your own.",
        )
        .only_if("2.10-q3", "no")
        .respondents(72)
        .implied()
        .source("§2.10 L1319-1324, L1332-1334"),
    // Who was asked is not said; those who decline such contracts tell of it.
    free(AREA, "2.10-q8", "standard_contract_gaps")
        .asks(
            "Vad saknar ni i leverantörernas standardavtal?",
            "What do you find missing in the suppliers' standard contracts?",
        )
        .help(
            "Tänk på personuppgifter, ansvarsfördelning, spårbarhet, lagring, åtkomst, kontinuitet och tid för att \
             återställa data.",
            "Think of personal data, the division of responsibility, traceability, storage, access, continuity and \
             the time for restoring data.",
        )
        .only_if("2.10-q3", "no")
        .implied()
        .source("§2.10 L1326-1330"),
];

/// Here "yes" is the weaker answer and "no" a deliberate choice, so neither says that something is missing.
const STANDARD_CONTRACTS: &[Choice] = &[choice("yes", "Ja", "Yes"), choice("no", "Nej", "No")];
