//! Short constructors, so that a question stands in the source much as it stands on paper.

use super::{Choice, Phrase, Premise, Question, QuestionKind, QuestionStatus, Says};
use crate::area::Area;

/// The choices of a question that asks whether something is there.
pub(super) const YES_NO: &[Choice] = &[choice("yes", "Ja", "Yes").present(), choice("no", "Nej", "No").absent()];

/// A question with one answer of its choices.
pub(super) const fn single(area: Option<Area>, id: &'static str, key: &'static str) -> Question {
    blank(area, id, key, QuestionKind::Single)
}

/// A question with one or more answers of its choices.
pub(super) const fn multi(area: Option<Area>, id: &'static str, key: &'static str) -> Question {
    blank(area, id, key, QuestionKind::Multi)
}

/// A question answered in words of one's own.
pub(super) const fn free(area: Option<Area>, id: &'static str, key: &'static str) -> Question {
    blank(area, id, key, QuestionKind::Free)
}

const fn blank(area: Option<Area>, id: &'static str, key: &'static str, kind: QuestionKind) -> Question {
    Question {
        id,
        key,
        area,
        kind,
        text: Phrase { sv: "", en: "" },
        help: Phrase { sv: "", en: "" },
        choices: &[],
        incomplete: false,
        premise: None,
        respondents: None,
        figure: None,
        source: "",
        status: QuestionStatus::Stated,
    }
}

impl Question {
    pub(super) const fn asks(mut self, sv: &'static str, en: &'static str) -> Self {
        self.text = Phrase { sv, en };
        self
    }

    pub(super) const fn help(mut self, sv: &'static str, en: &'static str) -> Self {
        self.help = Phrase { sv, en };
        self
    }

    pub(super) const fn choices(mut self, choices: &'static [Choice]) -> Self {
        self.choices = choices;
        self
    }

    pub(super) const fn incomplete(mut self) -> Self {
        self.incomplete = true;
        self
    }

    pub(super) const fn only_if(mut self, question: &'static str, choice: &'static str) -> Self {
        self.premise = Some(Premise { question, choice });
        self
    }

    pub(super) const fn respondents(mut self, count: u32) -> Self {
        self.respondents = Some(count);
        self
    }

    pub(super) const fn figure(mut self, number: u8) -> Self {
        self.figure = Some(number);
        self
    }

    pub(super) const fn follow_up(mut self) -> Self {
        self.status = QuestionStatus::StatedFollowUp;
        self
    }

    pub(super) const fn implied(mut self) -> Self {
        self.status = QuestionStatus::Implied;
        self
    }

    pub(super) const fn source(mut self, source: &'static str) -> Self {
        self.source = source;
        self
    }
}

/// A choice that says nothing of whether the thing asked for is there.
pub(super) const fn choice(id: &'static str, sv: &'static str, en: &'static str) -> Choice {
    Choice { id, text: Phrase { sv, en }, says: Says::Neutral, exclusive: false, write_in: false, proposed: false }
}

impl Choice {
    pub(super) const fn present(mut self) -> Self {
        self.says = Says::Present;
        self
    }

    pub(super) const fn absent(mut self) -> Self {
        self.says = Says::Absent;
        self
    }

    pub(super) const fn exclusive(mut self) -> Self {
        self.exclusive = true;
        self
    }

    pub(super) const fn write_in(mut self) -> Self {
        self.write_in = true;
        self
    }

    pub(super) const fn proposed(mut self) -> Self {
        self.proposed = true;
        self
    }
}
