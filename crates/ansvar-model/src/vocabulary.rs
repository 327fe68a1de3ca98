//! The closed vocabularies of the organisation file: every word a field may hold, with its Swedish and English name.

/// Declares a closed vocabulary: a fieldless enum whose variants have an id and a name in both languages.
macro_rules! vocabulary {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $id:literal, $sv:literal, $en:literal;)+ }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $id, "`: ", $en, ".")] $(#[$inner])* $variant,)+
        }

        impl $name {
            /// All words, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word as it is written in files.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The word as a person reads it.
            #[must_use]
            pub const fn name(self, language: $crate::Language) -> &'static str {
                match (self, language) {
                    $((Self::$variant, $crate::Language::Swedish) => $sv,
                      (Self::$variant, $crate::Language::English) => $en,)+
                }
            }

            /// Reads a word as it is written in files; `None` for any other text.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($id => Some(Self::$variant),)+ _ => None }
            }
        }

        impl crate::vocabulary::Word for $name {
            const WORDS: &'static [&'static str] = &[$($id,)+];
            fn parse(text: &str) -> Option<Self> { Self::parse(text) }
            fn id(self) -> &'static str { self.id() }
        }
    };
}
pub(crate) use vocabulary;

/// A word of a closed vocabulary; lets readers and writers treat all vocabularies alike.
pub trait Word: Copy + Sized + 'static {
    /// Every word as written in files, in the order of the contract.
    const WORDS: &'static [&'static str];

    /// Reads a word; `None` when it is not of this vocabulary.
    fn parse(text: &str) -> Option<Self>;

    /// The word as written in files.
    fn id(self) -> &'static str;
}

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

vocabulary! {
    /// What a duty, an event or a document is about, as far as rules ask for it.
    Topic {
        Isms = "isms", "ledningssystemet", "the management system";
        Policy = "policy", "policyn", "the policy";
        Guidelines = "guidelines", "riktlinjer", "guidelines";
        ActionPlan = "action_plan", "handlingsplanen", "the action plan";
        Budget = "budget", "budget", "budget";
        Coordination = "coordination", "samordning", "coordination";
        Norms = "norms", "normer", "norms";
        Channel = "channel", "kanal mellan ledning och verksamhet", "channel between management and operations";
        StatusReporting = "status_reporting", "lägesrapportering", "status reporting";
        YearlyReport = "yearly_report", "årsrapport om hela arbetet", "yearly report on the whole work";
        Compliance = "compliance", "efterlevnad", "compliance";
        ManagementReview = "management_review", "ledningens genomgång", "management review";
        Review = "review", "granskning", "review";
        InternalAudit = "internal_audit", "intern revision", "internal audit";
        ExternalAudit = "external_audit", "extern revision", "external audit";
        FollowUp = "follow_up", "uppföljning", "follow-up";
        Evaluation = "evaluation", "utvärdering", "evaluation";
        Classification = "classification", "informationsklassning", "information classification";
        RiskAnalysis = "risk_analysis", "riskanalys", "risk analysis";
        RiskRegister = "risk_register", "riskförteckning", "risk register";
        Rsa = "rsa", "risk- och sårbarhetsanalys", "risk and vulnerability analysis";
        ImpactAssessment = "impact_assessment", "konsekvensbedömning", "impact assessment";
        EnvironmentAnalysis = "environment_analysis", "omvärldsanalys", "environment analysis";
        OrganisationalSecurity = "organisational_security", "organisatorisk säkerhet", "organisational security";
        SecurityCulture = "security_culture", "säkerhetskultur", "security culture";
        ProtectiveMeasures = "protective_measures", "skyddsåtgärder", "protective measures";
        Incidents = "incidents", "incidenter", "incidents";
        IncidentCompilation = "incident_compilation", "sammanställning av incidenter", "compilation of incidents";
        Continuity = "continuity", "kontinuitet", "continuity";
        BackupPower = "backup_power", "avbrottsfri kraft", "uninterruptible power";
        ItSecurity = "it_security", "it-säkerhet", "IT security";
        Operations = "operations", "drift", "operations";
        OperatingDocumentation = "operating_documentation", "driftdokumentation", "operating documentation";
        Users = "users", "användare", "users";
        Procurement = "procurement", "upphandling", "procurement";
        Suppliers = "suppliers", "leverantörer", "suppliers";
        AccessRights = "access_rights", "behörigheter", "access rights";
        Training = "training", "utbildning", "training";
        Competence = "competence", "kompetens", "competence";
        Employment = "employment", "anställning", "employment";
        ExternalContacts = "external_contacts", "kontakter med myndigheter", "contacts with authorities";
        FirstContact = "first_contact", "första kontakt för medarbetare", "first contact for employees";
        PublicInformation = "public_information", "information till allmänheten", "information to the public";
        DataProtection = "data_protection", "dataskydd", "data protection";
        ProtectiveSecurity = "protective_security", "säkerhetsskydd", "protective security";
        Archive = "archive", "arkiv", "archive";
        OwnerDirective = "owner_directive", "ägardirektiv", "owner directive";
    }
}

vocabulary! {
    /// What type of document this is. Methods, plans, budgets and registers are documents.
    DocumentType {
        Policy = "policy", "policy", "policy";
        Guideline = "guideline", "riktlinje", "guideline";
        Routine = "routine", "rutin", "routine";
        Instruction = "instruction", "instruktion", "instruction";
        Strategy = "strategy", "strategi", "strategy";
        Method = "method", "metod", "method";
        ContinuityPlan = "continuity_plan", "kontinuitetsplan", "continuity plan";
        Plan = "plan", "plan", "plan";
        Budget = "budget", "budget", "budget";
        Register = "register", "förteckning", "register";
        Description = "description", "beskrivning", "description";
        Other = "other", "annat dokument", "other document";
    }
}

vocabulary! {
    /// What a document or a report takes up, as far as rules ask for it.
    Content {
        Definition = "definition", "vad informationssäkerhet är", "what information security is";
        Risks = "risks", "risker", "risks";
        Goals = "goals", "mål", "goals";
        OverallResponsibility = "overall_responsibility", "övergripande ansvar", "overall responsibility";
        FurtherReading = "further_reading", "var mer finns att läsa", "where to learn more";
        Direction = "direction", "inriktning", "direction";
        ResponsibilityAndRoles = "responsibility_and_roles", "ansvar och roller", "responsibility and roles";
        Activities = "activities", "aktiviteter", "activities";
        LegalRequirements = "legal_requirements", "författningskrav", "legal requirements";
        ContractualRequirements = "contractual_requirements", "avtalskrav", "contractual requirements";
        LeftOutUnits = "left_out_units", "undantagna enheter med skäl", "units left out, with reasons";
        IncidentReporting = "incident_reporting", "rapportering av incidenter", "reporting of incidents";
        IncidentHandling = "incident_handling", "hantering av incidenter", "handling of incidents";
        Confidentiality = "confidentiality", "konfidentialitet", "confidentiality";
        Integrity = "integrity", "riktighet", "integrity";
        Availability = "availability", "tillgänglighet", "availability";
        Traceability = "traceability", "spårbarhet", "traceability";
        WhoClassifies = "who_classifies", "vem som klassar", "who classifies";
        WhenClassified = "when_classified", "när klassning görs", "when classification is done";
        ClassificationModel = "classification_model", "klassningsmodell", "classification model";
        CriticalProcesses = "critical_processes", "kritiska processer", "critical processes";
        Threats = "threats", "hot", "threats";
        Alternatives = "alternatives", "alternativa arbetssätt", "alternatives";
        Recovery = "recovery", "återställning", "recovery";
        Preparedness = "preparedness", "förberedelser", "preparedness";
        SupplierRequirements = "supplier_requirements", "krav på leverantörer", "requirements on suppliers";
        Dependencies = "dependencies", "beroenden", "dependencies";
        Incidents = "incidents", "incidenter", "incidents";
        ChangedRisks = "changed_risks", "ändrade risker", "changed risks";
        WorkDone = "work_done", "utfört arbete", "work done";
        OwnReviews = "own_reviews", "egna granskningar", "own reviews";
        IndependentReviews = "independent_reviews", "oberoende granskningar", "independent reviews";
        DocumentProposals = "document_proposals", "förslag om styrdokument", "proposals on documents";
        DirectionProposals = "direction_proposals", "förslag om inriktning", "proposals on direction";
        FundingProposals = "funding_proposals", "förslag om medel", "proposals on funding";
        SecurityRequirements = "security_requirements", "säkerhetskrav", "security requirements";
        BeforeEmployment = "before_employment", "inför anställning", "before employment";
        DuringEmployment = "during_employment", "under anställning", "during employment";
        EndOfEmployment = "end_of_employment", "vid avslut av anställning", "at the end of employment";
        SystemLinks = "system_links", "kopplingar till andra nät", "links to other networks";
        WorkingMaterial = "working_material", "arbetsmaterial", "working material";
    }
}

vocabulary! {
    /// Whether a plan is the overall one or a local one (000).
    PlanKind {
        Overall = "overall", "övergripande", "overall";
        Local = "local", "lokal", "local";
    }
}

vocabulary! {
    /// How far a plan item has come.
    ItemStatus {
        Planned = "planned", "planerad", "planned";
        Ongoing = "ongoing", "pågående", "ongoing";
        Done = "done", "klar", "done";
        Cancelled = "cancelled", "avbruten", "cancelled";
    }
}

vocabulary! {
    /// Whether a system is an ordinary IT system or an industrial information and control system (003 §2.9).
    SystemKind {
        It = "it", "it-system", "IT system";
        Ics = "ics", "industriellt styrsystem", "industrial control system";
    }
}

vocabulary! {
    /// What an agreement with a supplier states (003 §2.10).
    Clause {
        Responsibilities = "responsibilities", "ansvarsfördelning", "division of responsibility";
        SecurityRequirements = "security_requirements", "säkerhetskrav", "security requirements";
        PersonalData = "personal_data", "personuppgifter", "personal data";
        Traceability = "traceability", "spårbarhet", "traceability";
        Storage = "storage", "lagring", "storage";
        Access = "access", "tillgång till information", "access";
        Continuity = "continuity", "kontinuitet", "continuity";
        Recovery = "recovery", "återställning", "recovery";
        Competence = "competence", "kompetenskrav", "competence";
        IncidentReporting = "incident_reporting", "incidentrapportering", "incident reporting";
        Audit = "audit", "rätt till granskning", "audit";
    }
}

vocabulary! {
    /// Whose form an agreement is written on.
    AgreementForm {
        Own = "own", "eget avtal", "own";
        Standard = "standard", "leverantörens standardavtal", "the supplier's standard contract";
        Shared = "shared", "delad tjänst mellan myndigheter", "shared between public bodies";
    }
}

vocabulary! {
    /// Where a risk stands.
    RiskStatus {
        Open = "open", "öppen", "open";
        Treated = "treated", "åtgärdad", "treated";
        Accepted = "accepted", "accepterad", "accepted";
        Closed = "closed", "avslutad", "closed";
    }
}

vocabulary! {
    /// How severe an incident is. "Serious" means high or critical; the organisation decides what that is.
    IncidentSeverity {
        Low = "low", "låg", "low";
        Medium = "medium", "medel", "medium";
        High = "high", "hög", "high";
        Critical = "critical", "kritisk", "critical";
    }
}

vocabulary! {
    /// What an incident touched, as far as rules ask for it.
    IncidentTag {
        It = "it", "it", "IT";
        Intrusion = "intrusion", "dataintrång", "data intrusion";
        ProtectiveSecurity = "protective_security", "säkerhetsskydd", "protective security";
        Supplier = "supplier", "leverantör", "supplier";
        Analysed = "analysed", "analyserad", "analysed";
        Closed = "closed", "avslutad", "closed";
    }
}

vocabulary! {
    /// What happened.
    EventType {
        Report = "report", "rapport", "report";
        Review = "review", "granskning", "review";
        RiskAnalysis = "risk_analysis", "riskanalys", "risk analysis";
        Classification = "classification", "klassning", "classification";
        Exercise = "exercise", "övning", "exercise";
        Test = "test", "test", "test";
        Audit = "audit", "revision", "audit";
        Check = "check", "kontroll", "check";
        Training = "training", "utbildning", "training";
        Meeting = "meeting", "möte", "meeting";
        Decision = "decision", "beslut", "decision";
        Approval = "approval", "godkännande", "approval";
        Authorisation = "authorisation", "auktorisation", "authorisation";
        Change = "change", "förändring", "change";
        Exit = "exit", "avslutad anställning", "exit";
    }
}

vocabulary! {
    /// How much a change or a decision weighs.
    Impact {
        Minor = "minor", "mindre", "minor";
        Major = "major", "större", "major";
    }
}

vocabulary! {
    /// Whether two roles share an interest or have conflicting ones (002).
    InterestKind {
        Shared = "shared", "gemensamt intresse", "shared interest";
        Conflict = "conflict", "intressekonflikt", "conflict of interest";
    }
}

vocabulary! {
    /// What a signed waiver says was not needed.
    WaiverOf {
        ManagementReport = "management_report", "rapport till högsta ledningen", "report to top management";
        SupportFunctionReport = "support_function_report", "rapport till stödfunktioner", "report to support functions";
        Measure = "measure", "åtgärd", "measure";
        RiskAnalysis = "risk_analysis", "riskanalys", "risk analysis";
        ContinuityPlan = "continuity_plan", "kontinuitetsplan", "continuity plan";
        LocalRoutines = "local_routines", "lokala rutiner", "local routines";
        PolicyCoverage = "policy_coverage", "omfattas av policyn", "covered by the policy";
    }
}

vocabulary! {
    /// Fields of the organisation file that findings name, for people to read.
    Field {
        Goal = "goal", "mål", "goal";
        Activity = "activity", "aktivitet", "activity";
        Cost = "cost", "kostnad", "cost";
        Responsible = "responsible", "ansvarig", "responsible";
        Performer = "performer", "utförare", "performer";
        Start = "start", "start", "start";
        End = "end", "slut", "end";
        Status = "status", "status", "status";
        Owner = "owner", "ägare", "owner";
        Manager = "manager", "systemansvarig", "system manager";
        Holder = "holder", "ansvarig roll", "responsible role";
        Counterpart = "counterpart", "motpart", "counterpart";
        DecidedBy = "decided_by", "beslut", "decision";
        DecidedOn = "decided_on", "beslutsdatum", "date of decision";
        MaintainedBy = "maintained_by", "förvaltande roll", "maintaining role";
        Covers = "covers", "omfattning", "coverage";
        Contents = "contents", "innehåll", "contents";
        Share = "share", "tidsandel", "share of time";
        Convenor = "convenor", "sammankallande", "convenor";
        Leader = "leader", "ledare", "leader";
        Classes = "classes", "informationsklass", "classification";
        ClassifiedOn = "classified_on", "klassningsdatum", "date of classification";
        By = "by", "utförare", "performer";
        Level = "level", "skyddsnivå", "level of protection";
        Clauses = "clauses", "avtalsvillkor", "clauses";
        OrderingParty = "ordering_party", "beställare", "ordering party";
        ContinuityPlan = "continuity_plan", "kontinuitetsplan", "continuity plan";
        Reports = "reports", "rapporter", "reports";
        Severity = "severity", "allvarlighetsgrad", "severity";
        Unit = "unit", "enhet", "unit";
        Yes = "yes", "ja", "yes";
        No = "no", "nej", "no";
    }
}

/// The name of any word of the domain, as a person reads it; `None` for words of no vocabulary.
///
/// Where vocabularies share a word, functions come first, then fields, then what is documented, planned and classified.
#[must_use]
pub fn word_name(word: &str, language: crate::Language) -> Option<&'static str> {
    macro_rules! first_of {
        ($($vocabulary:ty),+) => {
            None $(.or_else(|| <$vocabulary>::parse(word).map(|found| found.name(language))))+
        };
    }
    first_of!(
        Function,
        Field,
        Content,
        Clause,
        DocumentType,
        Topic,
        Condition,
        LineForm,
        Operation,
        UnitKind,
        EventType,
        DutyKind,
        GroupKind,
        PlanKind,
        ItemStatus,
        RiskStatus,
        IncidentSeverity,
        IncidentTag,
        Side,
        SystemKind,
        Level,
        WorkKind,
        AgreementForm,
        AssignmentKind,
        WaiverOf,
        InterestKind,
        Impact
    )
}
