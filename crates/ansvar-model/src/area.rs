//! The whole and its eleven areas: the twelve sections of the survey report's chapter 2 (003 §2.1 to §2.12).

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The systematic work as a whole (003 §2.1) and the eleven areas it consists of (003 §2.2 to §2.12).
    ///
    /// Reports show the whole first, then the eleven. The order is that of the sections.
    Area {
        SystematicWork = "systematic_work", "Systematiskt arbete (helheten)", "Systematic work (the whole)";
        Policy = "policy", "Policy och styrande dokument", "Policy and steering documents";
        FollowUp = "follow_up", "Kontroll och uppföljning", "Control and follow-up";
        Roles = "roles", "Ansvar och roller", "Responsibility and roles";
        Coordination = "coordination", "Ledning och samordning", "Leadership and coordination";
        Classification = "classification", "Informationsklassning", "Information classification";
        RiskAnalysis = "risk_analysis", "Riskanalys", "Risk analysis";
        IncidentContinuity = "incident_continuity", "Incidenter och kontinuitet", "Incidents and continuity";
        Infrastructure = "infrastructure", "Teknisk infrastruktur", "Technical infrastructure";
        Procurement = "procurement", "Upphandling", "Procurement";
        Cooperation = "cooperation", "Samverkan", "Cooperation";
        Training = "training", "Utbildning och kompetens", "Training and competence";
    }
}

impl Area {
    /// 0 for the whole, 1 to 11 for the areas.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The section of the survey report, `2.1` to `2.12`.
    #[must_use]
    pub fn section(self) -> String {
        format!("2.{}", self.number() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Area;

    #[test]
    fn the_whole_comes_first_and_eleven_follow() {
        assert_eq!(Area::ALL.len(), 12);
        assert_eq!(Area::SystematicWork.number(), 0);
        assert_eq!(Area::Training.number(), 11);
        assert_eq!(Area::Training.section(), "2.12");
        assert!(Area::ALL.iter().enumerate().all(|(at, area)| usize::from(area.number()) == at));
    }
}
