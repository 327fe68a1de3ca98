//! Risk analysis (003 §2.7).

use super::super::Question;
use super::super::build::{YES_NO, choice, free, multi, single};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::RiskAnalysis);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.7-q1", "risk_done")
        .asks("Gör ni riskanalyser av informationssäkerheten?", "Do you make risk analyses of information security?")
        .help(
            "Räkna dokumenterade analyser av vad som kan hända med informationen, till exempel i ett system eller en \
             process. Att frågan tas upp i den kommunövergripande risk- och sårbarhetsanalysen (RSA) räcker inte.",
            "Count documented analyses of what may happen to the information, in a system or a process for instance. \
             That the matter is touched on in the municipality's general risk and vulnerability analysis (RSA) is not \
             enough.",
        )
        .choices(YES_NO)
        .respondents(241)
        .figure(18)
        .source("§2.7 Fig 18 L946-949, L989-1005; summary L56-57"),
    // Only `irregularly` is left. The other two are those of 2.6-q3, which asks the same of classification.
    multi(AREA, "2.7-q2", "risk_when")
        .asks("När görs riskanalyserna?", "When are the risk analyses made?")
        .help(
            "Markera allt som stämmer med hur det går till, inte med hur det är tänkt. Oregelbundet betyder att \
             varken datum eller händelser styr.",
            "Mark everything that agrees with what happens, not with what is intended. Irregularly means that neither \
             dates nor events decide.",
        )
        .choices(&[
            choice("at_set_intervals", "Med bestämda intervall", "At set intervals").proposed(),
            choice("at_certain_events", "Vid vissa händelser", "At certain events").proposed(),
            choice("irregularly", "Oregelbundet", "Irregularly"),
        ])
        .incomplete()
        .only_if("2.7-q1", "yes")
        .respondents(139)
        .figure(19)
        .source("§2.7 Fig 19 L951-955, L1009-1016; summary L57-59"),
    // The report's lead (L1009-1010) speaks of a quarter; the 82 of 140 in its text hold.
    single(AREA, "2.7-q3", "risk_method")
        .asks("Följer riskanalyserna en särskild metod?", "Do the risk analyses follow a specific method?")
        .help(
            "Metoden ska gå att använda för informationssäkerhet och ange hur sannolikhet och konsekvens bedöms. En \
             gemensam metod för all riskhantering räknas om den är anpassad för det.",
            "The method should be usable for information security and say how likelihood and consequence are \
             assessed. A common method for all risk management counts if it has been adapted to this.",
        )
        .choices(YES_NO)
        .only_if("2.7-q1", "yes")
        .respondents(140)
        .figure(20)
        .source("§2.7 Fig 20 L1018-1020, L1025"),
    single(AREA, "2.7-q4", "risk_method_adopted")
        .asks("Är metoden för riskanalys formellt beslutad?", "Has the risk analysis method been formally decided on?")
        .help(
            "Det ska finnas ett beslut av någon som har rätt att fatta det, i ett protokoll eller ett \
             delegationsbeslut. Att metoden brukar användas räcker inte.",
            "There should be a decision by someone entitled to make it, in minutes or under a delegation. That the \
             method is usually followed is not enough.",
        )
        .choices(YES_NO)
        .only_if("2.7-q3", "yes")
        .respondents(81)
        .follow_up()
        .source("§2.7 L1020-1023"),
    // 149 answered although only 141 make risk analyses; the report does not explain it.
    // The chart is lost; the text names eight operations. Whoever analyses risks elsewhere only, in the rescue service
    // say, needs `other`.
    multi(AREA, "2.7-q5", "risk_operations")
        .asks("I vilka verksamheter görs riskanalyserna?", "In which operations are the risk analyses made?")
        .help(
            "Markera en verksamhet om minst en riskanalys av informationssäkerheten har gjorts där under de senaste \
             åren. Drivs verksamheten av ett bolag, räkna bolagets analyser om ni känner till dem.",
            "Mark an operation if at least one risk analysis of information security has been made there in recent \
             years. If a company runs the operation, count the company's analyses if you know of them.",
        )
        .choices(&[
            choice("it_operations", "It-verksamhet", "IT operations"),
            choice("social_care", "Social vård och omsorg", "Social care"),
            choice("schools", "Skola", "Schools"),
            choice("municipal_management", "Kommunledning", "Municipal management"),
            choice("water_and_sewage", "Vatten och avlopp", "Water and sewage"),
            choice("municipal_buildings", "Kommunala fastigheter", "Municipal buildings"),
            choice("local_electricity", "Lokal elförsörjning", "Local electricity supply"),
            choice("district_heating", "Fjärrvärme eller närvärme", "District or local heating"),
            choice("other", "Annan verksamhet", "Another operation").write_in().proposed(),
        ])
        .incomplete()
        .only_if("2.7-q1", "yes")
        .respondents(149)
        .figure(21)
        .source("§2.7 Fig 21 L957-961, L1026-1041; summary L59-60"),
    free(AREA, "2.7-q6", "risk_without")
        .asks(
            "Hur hittar ni riskerna när riskanalyser inte görs?",
            "How do you find the risks when no risk analyses are made?",
        )
        .help(
            "Skriv hur ni får reda på risker, till exempel genom den kommunövergripande risk- och sårbarhetsanalysen, \
             incidenter eller granskningar. Letar ingen efter dem, skriv det.",
            "Write how you learn of risks, for instance through the general risk and vulnerability analysis, \
             incidents or reviews. If nobody looks for them, say so.",
        )
        .only_if("2.7-q1", "no")
        .respondents(100)
        .follow_up()
        .source("§2.7 L991-994, L999-1003"),
];
