//! The posts that the first description asks for, each a role with one function.

use ansvar_model::Function;

use super::question::StartQuestion;

/// A post that an organisation may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Post {
    Director,
    ItManager,
    SecurityManager,
    Dpo,
    Ciso,
}

impl Post {
    /// All posts, in the order of asking.
    pub(super) const ALL: [Self; 5] = [Self::Director, Self::ItManager, Self::SecurityManager, Self::Dpo, Self::Ciso];

    /// The question who has it.
    pub(super) const fn question(self) -> StartQuestion {
        match self {
            Self::Director => StartQuestion::Director,
            Self::ItManager => StartQuestion::ItManager,
            Self::SecurityManager => StartQuestion::SecurityManager,
            Self::Dpo => StartQuestion::Dpo,
            Self::Ciso => StartQuestion::Ciso,
        }
    }

    /// The question which head of administration has it; nobody asks that of the director.
    pub(super) const fn head_question(self) -> Option<StartQuestion> {
        match self {
            Self::Director => None,
            Self::ItManager => Some(StartQuestion::ItManagerHead),
            Self::SecurityManager => Some(StartQuestion::SecurityManagerHead),
            Self::Dpo => Some(StartQuestion::DpoHead),
            Self::Ciso => Some(StartQuestion::CisoHead),
        }
    }

    /// The post that a question is about.
    pub(super) fn about(question: StartQuestion) -> Option<Self> {
        Self::ALL.into_iter().find(|post| post.question() == question)
    }

    /// The post whose question it is which head has it.
    pub(super) fn with_head(question: StartQuestion) -> Option<Self> {
        Self::ALL.into_iter().find(|post| post.head_question() == Some(question))
    }

    /// The post with this word.
    pub(super) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|post| post.word() == word)
    }

    /// Its word in keys and texts.
    pub(super) const fn word(self) -> &'static str {
        self.question().word()
    }

    /// What its role is for.
    pub(super) const fn function(self) -> Function {
        match self {
            Self::Director => Function::ChiefExecutive,
            Self::ItManager => Function::ItManager,
            Self::SecurityManager => Function::SecurityManager,
            Self::Dpo => Function::Dpo,
            Self::Ciso => Function::Ciso,
        }
    }
}
