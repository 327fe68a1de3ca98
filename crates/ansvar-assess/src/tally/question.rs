//! The counters of one question.

use ansvar_model::{Question, QuestionKind, Reply, Standing};

use super::bump;
use super::group::Group;
use super::table::{ChoiceRow, GroupRow, QuestionRow};
use crate::national::{Share, benchmark};

/// How one question has been answered so far.
#[derive(Clone, Debug)]
pub(super) struct QuestionTally {
    /// The place in [`Question::ALL`].
    pub(super) place: usize,
    question: &'static Question,
    asked: u32,
    answered: u32,
    without_premise: u32,
    chosen: Vec<u32>,
    groups: Vec<(Group, u32)>,
}

impl QuestionTally {
    pub(super) fn of(place: usize, question: &'static Question) -> Self {
        let groups = Group::of(question).into_iter().map(|group| (group, 0)).collect();
        let chosen = vec![0; question.choices.len()];
        Self { place, question, asked: 0, answered: 0, without_premise: 0, chosen, groups }
    }

    pub(super) fn is_by_choosing(&self) -> bool {
        self.question.kind != QuestionKind::Free
    }

    pub(super) fn add(&mut self, standing: Standing, reply: Reply) {
        match standing {
            Standing::NotAsked => return,
            Standing::WithoutPremise => return bump(&mut self.without_premise, 1),
            Standing::Unanswered => return bump(&mut self.asked, 1),
            Standing::Answered => {}
        }
        bump(&mut self.asked, 1);
        bump(&mut self.answered, 1);
        let Reply::Chosen(set) = reply else { return };
        for (place, counter) in self.chosen.iter_mut().enumerate() {
            bump(counter, u32::from(set.contains(place)));
        }
        for (group, counter) in &mut self.groups {
            bump(counter, u32::from(group.has_any(set)));
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        bump(&mut self.asked, other.asked);
        bump(&mut self.answered, other.answered);
        bump(&mut self.without_premise, other.without_premise);
        for (own, theirs) in self.chosen.iter_mut().zip(&other.chosen) {
            bump(own, *theirs);
        }
        for ((_, own), (_, theirs)) in self.groups.iter_mut().zip(&other.groups) {
            bump(own, *theirs);
        }
    }

    pub(super) fn row(&self) -> QuestionRow {
        let share = |count| Share::new(count, self.answered);
        let choices = self.question.choices.iter().zip(&self.chosen).map(|(choice, &count)| ChoiceRow {
            choice,
            count,
            share: share(count),
            then: benchmark(self.question.id, choice.id),
        });
        let groups = self.groups.iter().map(|(group, count)| GroupRow {
            choices: group.choices.clone(),
            count: *count,
            share: share(*count),
            then: group.then,
        });
        QuestionRow {
            question: self.question,
            asked: self.asked,
            answered: self.answered,
            without_premise: self.without_premise,
            choices: choices.collect(),
            groups: groups.collect(),
        }
    }
}
