//! Words for what documents, duties and events are about, and for the fields that findings name.

use super::vocabulary;

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
        LegalGap = "legal_gap", "lagbrist", "legal gap";
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
        Owners = "owners", "ägare", "owner";
        Holders = "holders", "ansvarig roll", "responsible role";
        Plans = "plans", "plan", "plan";
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
        Likelihood = "likelihood", "sannolikhet", "likelihood";
        Consequence = "consequence", "konsekvens", "consequence";
        Inputs = "inputs", "underlag", "inputs";
        Evidence = "evidence", "underlag", "evidence";
        Consulted = "consulted", "samråd", "consultation";
        RevisedOn = "revised_on", "revidering", "revision";
        Documents = "documents", "dokument", "document";
        AcquiredOn = "acquired_on", "inköpet", "the acquisition";
        IntroducedOn = "introduced_on", "införandet", "the introduction";
        Agreement = "agreement", "avtal", "agreement";
        SettledBy = "settled_by", "den som avgör", "who settles it";
        IncidentContact = "incident_contact", "incidentkontakt", "incident contact";
        Criticality = "criticality", "bedömning av om det är kritiskt", "assessment of whether it is critical";
        Unit = "unit", "enhet", "unit";
        Mandate = "mandate", "mandat", "mandate";
        Time = "time", "beslutad tid", "allotted time";
        AssessedOn = "assessed_on", "bedömning", "assessment";
        Contact = "contact", "kontaktväg", "contact point";
        ClassificationMethod = "classification_method", "klassningsmetod", "classification method";
        Measures = "measures", "skyddsåtgärd", "protective measure";
        Follows = "follows", "koppling till den övergripande planen", "link to the overall plan";
        UpdatedOn = "updated_on", "uppdatering", "update";
        PerformingRole = "performing_role", "utförande roll", "a performing role";
        DecisionFirst = "decision_first", "beslut före start", "a decision before the start";
        Recipients = "recipients", "mottagare", "recipients";
        PreparedBy = "prepared_by", "berett underlag", "prepared basis";
        Audience = "audience", "målgrupp", "target group";
        CommunicatedOn = "communicated_on", "datum för spridning", "date of communication";
        Revision = "revision", "revidering med slutdatum", "revision with an end date";
        PartOf = "part_of", "överordnat dokument", "parent document";
        ResultsIn = "results_in", "åtgärd eller beslut", "measure or decision";
        OrganisationDocument = "organisation_document", "dokument om organisationen", "document on the organisation";
        WorkRoutine = "work_routine", "rutin för informationssäkerhetsarbetet", "routine for the information security work";
        OperationsRoutine = "operations_routine", "rutin för drift", "routine for operations";
        ContinuityRoutine = "continuity_routine", "rutin för kontinuitet", "routine for continuity";
        UserRoutine = "user_routine", "rutin för användare", "routine for users";
        Duties = "duties", "uppgift", "duty";
        Coordinators = "coordinators", "samordnare", "coordinator";
        EndedOn = "ended_on", "avbeställning", "cancellation";
        LastMet = "last_met", "senaste mötet", "latest meeting";
        NormDuty = "norm_duty", "en normerande uppgift", "a norm-setting duty";
        SupportDuty = "support_duty", "en stödjande uppgift", "a supporting duty";
        ChannelDuty = "channel_duty", "en uppgift som kanal mellan ledning och verksamhet", "a duty as channel between management and operations";
        ManagementSide = "management_side", "ledningsansvaret", "management's responsibility";
        OperationsSide = "operations_side", "verksamhetsansvaret", "the operations' responsibility";
        NotOwner = "not_owner", "inte äger den", "does not own it";
        AnalysedAlone = "analysed_alone", "ensam har analyserat den", "analysed it alone";
        Yes = "yes", "ja", "yes";
        No = "no", "nej", "no";
    }
}
