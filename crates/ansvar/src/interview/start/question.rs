//! The questions of the first description, by name.

/// A question of the first description of an organisation, in the order of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StartQuestion {
    /// What the organisation is called.
    Name,
    /// What kind of organisation it is.
    Kind,
    /// Its id.
    Id,
    /// The day the file is made for.
    AsOf,
    /// Who leads the officials.
    Director,
    /// The administrations, or departments.
    Administrations,
    /// Which of them have a head today.
    Heads,
    /// The companies it owns.
    Companies,
    /// Who leads IT.
    ItManager,
    /// Which head of administration leads IT.
    ItManagerHead,
    /// Who receives alarms about serious incidents.
    SecurityManager,
    /// Which head of administration receives them.
    SecurityManagerHead,
    /// Who is data protection officer.
    Dpo,
    /// Which head of administration is.
    DpoHead,
    /// Who leads the information security work.
    Ciso,
    /// Which head of administration does.
    CisoHead,
    /// Where in the organisation that is done.
    CisoUnit,
    /// How much time there is for it.
    CisoShare,
    /// To whom it is reported.
    CisoReports,
    /// Who else reports to the director.
    OthersReport,
    /// Who raises the alarm.
    Alarm,
    /// Whether there is a policy.
    Policy,
    /// Who decided it.
    PolicyBy,
    /// When.
    PolicyOn,
    /// Which companies it covers.
    PolicyCovers,
    /// What is now recorded in full.
    Complete,
}

impl StartQuestion {
    /// All questions, in the order of asking.
    pub const ALL: &'static [Self] = &[
        Self::Name,
        Self::Kind,
        Self::Id,
        Self::AsOf,
        Self::Director,
        Self::Administrations,
        Self::Heads,
        Self::Companies,
        Self::ItManager,
        Self::ItManagerHead,
        Self::SecurityManager,
        Self::SecurityManagerHead,
        Self::Dpo,
        Self::DpoHead,
        Self::Ciso,
        Self::CisoHead,
        Self::CisoUnit,
        Self::CisoShare,
        Self::CisoReports,
        Self::OthersReport,
        Self::Alarm,
        Self::Policy,
        Self::PolicyBy,
        Self::PolicyOn,
        Self::PolicyCovers,
        Self::Complete,
    ];

    /// The word that texts about it begin with.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Id => "id",
            Self::AsOf => "as-of",
            Self::Director => "director",
            Self::Administrations => "administrations",
            Self::Heads => "heads",
            Self::Companies => "companies",
            Self::ItManager => "it-manager",
            Self::SecurityManager => "security-manager",
            Self::Dpo => "dpo",
            Self::Ciso => "ciso",
            Self::ItManagerHead | Self::SecurityManagerHead | Self::DpoHead | Self::CisoHead => "which-head",
            Self::CisoUnit => "ciso-unit",
            Self::CisoShare => "ciso-share",
            Self::CisoReports => "ciso-reports",
            Self::OthersReport => "others-report",
            Self::Alarm => "alarm",
            Self::Policy => "policy",
            Self::PolicyBy => "policy-by",
            Self::PolicyOn => "policy-on",
            Self::PolicyCovers => "policy-covers",
            Self::Complete => "complete",
        }
    }

    /// Where in the sources it comes from; empty where it is ours.
    pub(super) const fn source(self) -> &'static str {
        match self {
            Self::Companies | Self::PolicyCovers => "003 §1.2, §2.2",
            Self::SecurityManager | Self::Alarm => "000 L79-81",
            Self::Ciso | Self::CisoUnit | Self::CisoShare => "003 §2.5",
            Self::CisoReports | Self::OthersReport => "003 §2.4",
            Self::Policy | Self::PolicyBy | Self::PolicyOn => "003 §2.2",
            _ => "",
        }
    }

    /// Whether the file cannot be written without an answer.
    pub(super) const fn is_required(self) -> bool {
        matches!(self, Self::Name | Self::Kind | Self::Id | Self::AsOf)
    }
}
