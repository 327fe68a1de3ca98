//! Words for people and how they are bound together: units, roles, groups, lines and duties.

use super::vocabulary;

vocabulary! {
    /// What kind of organisation the file describes.
    OrganisationKind {
        Municipality = "municipality", "kommun", "municipality";
        Region = "region", "region", "region";
        Agency = "agency", "myndighet", "agency";
        Company = "company", "bolag", "company";
        Other = "other", "annan organisation", "other organisation";
    }
}

vocabulary! {
    /// How much of a list has been recorded. Only `all` lets an absence count as a gap.
    Recorded {
        All = "all", "allt", "all";
        Some = "some", "delar", "some";
        None = "none", "inget", "none";
    }
}

vocabulary! {
    /// What kind of unit this is (003 §1.2).
    UnitKind {
        LegalBody = "legal_body", "juridisk person", "legal body";
        Council = "council", "fullmäktige", "council";
        Board = "board", "styrelse", "board";
        Committee = "committee", "nämnd", "committee";
        Administration = "administration", "förvaltning", "administration";
        Office = "office", "kontor", "office";
        It = "it", "it-enhet", "IT unit";
        Company = "company", "bolag", "company";
        Supplier = "supplier", "leverantör", "supplier";
        Authority = "authority", "myndighet", "authority";
        Unit = "unit", "enhet", "unit";
    }
}

vocabulary! {
    /// Which operation a unit runs: the operations the survey names in 2.7-q5 and 2.8-q8 (003 §2.7, §2.8), and the obligatory areas a committee answers for (003 §1.2).
    Operation {
        ItOperations = "it_operations", "it-drift", "IT operations";
        SocialCare = "social_care", "vård och omsorg", "social care";
        Schools = "schools", "skola", "schools";
        MunicipalManagement = "municipal_management", "kommunledning", "municipal management";
        WaterAndSewage = "water_and_sewage", "vatten och avlopp", "water and sewage";
        MunicipalBuildings = "municipal_buildings", "fastigheter", "municipal buildings";
        LocalElectricity = "local_electricity", "lokal elförsörjning", "local electricity";
        DistrictHeating = "district_heating", "fjärrvärme", "district heating";
        Building = "building", "plan- och byggärenden", "planning and building";
        Environment = "environment", "miljö- och hälsoskydd", "environment and health protection";
        RescueService = "rescue_service", "räddningstjänst", "rescue service";
        HealthCare = "health_care", "hälso- och sjukvård", "health care";
        Culture = "culture", "kultur och fritid", "culture and leisure";
        Housing = "housing", "bostäder", "housing";
        Other = "other", "annan verksamhet", "other operation";
    }
}

vocabulary! {
    /// The level at which a role works (000, 001).
    Level {
        Political = "political", "politisk", "political";
        Top = "top", "högsta ledningen", "top";
        Strategic = "strategic", "strategisk", "strategic";
        Tactical = "tactical", "taktisk", "tactical";
        Operational = "operational", "operativ", "operational";
    }
}

vocabulary! {
    /// What a role is for. Rules ask for functions, never for titles (003 §2.5 note 2).
    Function {
        Ciso = "ciso", "strategisk informationssäkerhetssamordnare (CISO)", "chief information security officer (CISO)";
        InfosecCoordinatorUnit = "infosec_coordinator_unit", "informationssäkerhetssamordnare i förvaltning", "information security coordinator of an administration";
        SecurityManager = "security_manager", "säkerhetschef", "security manager";
        SecurityCoordinator = "security_coordinator", "säkerhetssamordnare", "security coordinator";
        Dpo = "dpo", "dataskyddsombud", "data protection officer";
        DataProtectionCoordinator = "data_protection_coordinator", "dataskyddssamordnare", "data protection coordinator";
        InformationOwner = "information_owner", "informationsägare", "information owner";
        SystemOwner = "system_owner", "systemägare", "system owner";
        SystemManager = "system_manager", "systemansvarig", "system manager";
        LineManager = "line_manager", "närmaste chef", "line manager";
        ItManager = "it_manager", "it-chef", "IT manager";
        ItSecurityOfficer = "it_security_officer", "it-säkerhetsansvarig", "IT security officer";
        ItCoordinator = "it_coordinator", "it-samordnare", "IT coordinator";
        HeadOfAdministration = "head_of_administration", "förvaltningschef", "head of administration";
        OperationsManager = "operations_manager", "verksamhetschef", "operations manager";
        TopManagement = "top_management", "högsta ledningen", "top management";
        ChiefExecutive = "chief_executive", "kommun- eller regiondirektör", "chief executive";
        ExecutiveBoard = "executive_board", "kommunstyrelse eller motsvarande", "executive board";
        MunicipalCouncil = "municipal_council", "kommunfullmäktige", "municipal council";
        Committee = "committee", "nämnd", "committee";
        Communicator = "communicator", "kommunikatör", "communications officer";
        PreparednessCoordinator = "preparedness_coordinator", "beredskapssamordnare", "preparedness coordinator";
        ProtectiveSecurityOfficer = "protective_security_officer", "säkerhetsskyddshandläggare", "protective security officer";
        BusinessDeveloper = "business_developer", "verksamhetsutvecklare", "business developer";
        Archivist = "archivist", "arkivarie", "archivist";
        Controller = "controller", "verksamhetscontroller", "controller";
        Lawyer = "lawyer", "jurist", "lawyer";
        RiskOwner = "risk_owner", "riskägare", "risk owner";
        Employee = "employee", "medarbetare", "employee";
    }
}

vocabulary! {
    /// Whether a person fills a role ordinarily or stands in. Deputies count for paths, not for accountability.
    AssignmentKind {
        Ordinary = "ordinary", "ordinarie", "ordinary";
        Deputy = "deputy", "ersättare", "deputy";
    }
}

vocabulary! {
    /// What kind of group this is.
    GroupKind {
        Council = "council", "råd", "council";
        Forum = "forum", "forum", "forum";
        WorkingGroup = "working_group", "arbetsgrupp", "working group";
        Network = "network", "nätverk", "network";
    }
}

vocabulary! {
    /// The form of a reporting line. Only formal lines count as reporting; the others are shown.
    LineForm {
        Formal = "formal", "formell", "formal";
        Functional = "functional", "funktionell", "functional";
        Informal = "informal", "informell", "informal";
    }
}

vocabulary! {
    /// When a line, an escalation or a duty takes effect.
    Condition {
        Continuous = "continuous", "löpande", "continuously";
        Yearly = "yearly", "årligen", "yearly";
        AtInterval = "at_interval", "med visst intervall", "at an interval";
        Immediate = "immediate", "omedelbart", "immediately";
        SeriousIncident = "serious_incident", "vid allvarlig incident", "on a serious incident";
        LackOfFunds = "lack_of_funds", "när medel saknas", "when funds are lacking";
        LegalGap = "legal_gap", "när lagkrav inte uppfylls", "when a legal requirement is not met";
        BeforeAcquisition = "before_acquisition", "före anskaffning", "before an acquisition";
        OnChange = "on_change", "vid förändring", "on a change";
        OnLeaving = "on_leaving", "när någon slutar", "when someone leaves";
    }
}

vocabulary! {
    /// How two roles or groups work together. Never a reporting line.
    WorkKind {
        Support = "support", "stödjer", "supports";
        Advise = "advise", "ger råd till", "advises";
        Consult = "consult", "samråder med", "consults";
        Coordinate = "coordinate", "samordnar med", "coordinates with";
        Collaborate = "collaborate", "samarbetar med", "collaborates with";
    }
}

vocabulary! {
    /// What the holder of a duty does about its object.
    DutyKind {
        Own = "own", "ansvarar för", "is accountable for";
        Do = "do", "utför", "does";
        Lead = "lead", "leder", "leads";
        Maintain = "maintain", "förvaltar", "maintains";
        Decide = "decide", "beslutar om", "decides on";
        Approve = "approve", "godkänner", "approves";
        Report = "report", "rapporterar om", "reports on";
        Advise = "advise", "ger råd om", "advises on";
        Support = "support", "stödjer", "supports";
        Participate = "participate", "deltar i", "takes part in";
        Oversee = "oversee", "övervakar", "oversees";
    }
}

vocabulary! {
    /// Whether a duty is management's or the operations' (003 §2.4).
    Side {
        Management = "management", "ledningsansvar", "management responsibility";
        Operations = "operations", "verksamhetsansvar", "operational responsibility";
    }
}
