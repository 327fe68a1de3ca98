//! Words for what is recorded: plans, systems, agreements, risks, incidents, events and waivers.

use super::vocabulary;

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
