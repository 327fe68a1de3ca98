//! The closed vocabularies of the organisation file: every word a field may hold, with its Swedish and English name.

mod content;
mod people;
mod record;

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

pub use content::{Content, DocumentType, Field, Topic};
pub use people::{
    AssignmentKind, Condition, DutyKind, Function, GroupKind, Level, LineForm, Operation, OrganisationKind, Recorded,
    Side, UnitKind, WorkKind,
};
pub use record::{
    AgreementForm, Clause, EventType, Impact, IncidentSeverity, IncidentTag, InterestKind, ItemStatus, PlanKind,
    RiskStatus, SystemKind, WaiverOf,
};

/// A word of a closed vocabulary; lets readers and writers treat all vocabularies alike.
pub trait Word: Copy + Sized + 'static {
    /// Every word as written in files, in the order of the contract.
    const WORDS: &'static [&'static str];

    /// Reads a word; `None` when it is not of this vocabulary.
    fn parse(text: &str) -> Option<Self>;

    /// The word as written in files.
    fn id(self) -> &'static str;
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
