//! Interviews: one question at a time, apart from who puts it. Which question is next, what is reached, back and on.
//!
//! A [`Script`] knows the questions; an [`Interview`] knows where somebody is among them. Neither reads nor writes:
//! a terminal, a web page or a test puts the [`Ask`] to somebody and hands the [`Reply`] back. The scripts are
//! [`StartScript`], which describes an organisation for the first time, and [`SurveyScript`], the self-assessment.

mod ask;
mod start;
mod survey;
#[cfg(test)]
mod tests;

pub use ask::{Ask, Form, Offer, Preset, Refusal, Reply};
pub use start::{StartDraft, StartFile, StartQuestion, StartScript};
pub use survey::{Progress, SurveyQuestion, SurveyScript, SurveySession, UnknownEvidence};

use std::collections::BTreeMap;
use std::fmt;

use ansvar_model::Language;

/// What has been answered, by question.
pub type Given<K> = BTreeMap<K, Reply>;

/// The questions of an interview: which of them are reached, and how each is put.
pub trait Script {
    /// Names a question. Keys sort in the order of asking.
    type Key: Copy + Ord + fmt::Debug;

    /// The questions that are asked of somebody who has given these answers, in the order of asking.
    ///
    /// Whether a question is reached depends on the answers to *earlier* questions that are themselves reached, and on
    /// nothing else.
    fn reached(&self, given: &Given<Self::Key>) -> Vec<Self::Key>;

    /// Whether the answer to a reached question still fits it. One may not where what is offered depends on earlier
    /// answers; the question then counts as open.
    fn holds(&self, _key: Self::Key, _given: &Given<Self::Key>) -> bool {
        true
    }

    /// The question as it is put to somebody who has given these answers.
    fn ask(&self, key: Self::Key, given: &Given<Self::Key>, language: Language) -> Ask;
}

/// What comes next in an interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<K> {
    /// This question.
    Ask(K),
    /// The last question has been passed, and so many that were skipped stand open.
    Round(usize),
    /// Every question that is reached has an answer.
    Done,
}

/// What an answer did to the answers of other questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<K> {
    /// Answered questions that are no longer reached. Their answers are kept aside.
    pub aside: Vec<K>,
    /// Questions that are reached again, with the answer that had been kept aside.
    pub back: Vec<K>,
    /// Questions whose answers no longer fit what is offered, and that stand open again.
    pub open: Vec<K>,
}

impl<K> Change<K> {
    /// Nothing.
    #[must_use]
    pub const fn none() -> Self {
        Self { aside: Vec::new(), back: Vec::new(), open: Vec::new() }
    }
}

/// Where somebody is among the questions of a script, and what they have answered.
///
/// No answer is ever lost: one to a question that is no longer reached is kept aside, and counts again when the
/// question is reached again. Going back keeps what was answered until something else is.
///
/// ```
/// use ansvar::interview::{Interview, Reply, StartQuestion, StartScript, Step};
///
/// let mut interview = Interview::new(StartScript::default());
/// assert_eq!(interview.step(), Step::Ask(StartQuestion::Name));
/// interview.answer(Reply::Words("Nyby kommun".into()))?;
/// assert_eq!(interview.step(), Step::Ask(StartQuestion::Kind));
/// interview.back();
/// assert_eq!(interview.step(), Step::Ask(StartQuestion::Name));
/// # Ok::<(), ansvar::interview::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview<S: Script> {
    script: S,
    given: Given<S::Key>,
    /// A question that is asked although it may have an answer: one gone back to.
    at: Option<S::Key>,
    /// The last question that was dealt with; those after it come next.
    after: Option<S::Key>,
}

impl<S: Script> Interview<S> {
    /// An interview that begins.
    #[must_use]
    pub const fn new(script: S) -> Self {
        Self { script, given: BTreeMap::new(), at: None, after: None }
    }

    /// An interview that goes on where it stopped: after the last question that has an answer.
    #[must_use]
    pub fn resume(script: S, given: Given<S::Key>) -> Self {
        let mut interview = Self { script, given, at: None, after: None };
        interview.after = interview.reached().into_iter().rfind(|key| interview.given.contains_key(key));
        interview
    }

    /// What comes next. Linear in the number of questions.
    #[must_use]
    pub fn step(&self) -> Step<S::Key> {
        let reached = self.reached();
        if let Some(at) = self.at.filter(|at| reached.contains(at)) {
            return Step::Ask(at);
        }
        let open: Vec<S::Key> = reached.into_iter().filter(|&key| !self.is_answered(key)).collect();
        match open.iter().find(|&&key| self.after.is_none_or(|after| key > after)) {
            Some(&next) => Step::Ask(next),
            None if open.is_empty() => Step::Done,
            None => Step::Round(open.len()),
        }
    }

    /// The question that comes next, as it is put; none when the last has been passed.
    #[must_use]
    pub fn ask(&self, language: Language) -> Option<Ask> {
        match self.step() {
            Step::Ask(key) => Some(self.script.ask(key, &self.given, language)),
            Step::Round(_) | Step::Done => None,
        }
    }

    /// Answers the question that comes next. Says which follow-up questions came and went with it.
    ///
    /// Does nothing when the last question has been passed.
    ///
    /// # Errors
    /// [`Refusal`] when the reply does not fit the question. Nothing has changed then.
    pub fn answer(&mut self, reply: Reply) -> Result<Change<S::Key>, Refusal> {
        let Step::Ask(key) = self.step() else { return Ok(Change::none()) };
        let ask = self.script.ask(key, &self.given, Language::English);
        ask.check(&reply)?;
        let reply = ask.in_order(reply);
        let before = self.standing();
        self.given.insert(key, reply);
        self.pass(key);
        Ok(self.change(key, &before))
    }

    /// Leaves the question that comes next as it is, and goes on. Nothing happens to an answer it may have.
    pub fn skip(&mut self) {
        if let Step::Ask(key) = self.step() {
            self.pass(key);
        }
    }

    /// Takes away the answer of the question that comes next, which is then asked anew.
    pub fn clear(&mut self) -> Change<S::Key> {
        let Step::Ask(key) = self.step() else { return Change::none() };
        let before = self.standing();
        self.given.remove(&key);
        self.at = Some(key);
        self.change(key, &before)
    }

    /// Goes back to the question before the one that comes next. False when there is none.
    pub fn back(&mut self) -> bool {
        let step = self.step();
        let before = self.reached().into_iter().rfind(|&key| match step {
            Step::Ask(next) => key < next,
            Step::Round(_) | Step::Done => true,
        });
        self.at = before.or(self.at);
        before.is_some()
    }

    /// Goes to a question. False when it is not reached; nothing has changed then.
    pub fn go_to(&mut self, key: S::Key) -> bool {
        let reached = self.reached().contains(&key);
        if reached {
            self.at = Some(key);
        }
        reached
    }

    /// Begins again with the questions that stand open.
    pub const fn again(&mut self) {
        self.at = None;
        self.after = None;
    }

    /// The script.
    #[must_use]
    pub const fn script(&self) -> &S {
        &self.script
    }

    /// Every answer, also of questions that are not reached.
    #[must_use]
    pub const fn given(&self) -> &Given<S::Key> {
        &self.given
    }

    /// The questions that are reached, in the order of asking.
    #[must_use]
    pub fn reached(&self) -> Vec<S::Key> {
        self.script.reached(&self.given)
    }

    /// The questions whose answers are kept aside, since they are not reached.
    #[must_use]
    pub fn aside(&self) -> Vec<S::Key> {
        let reached = self.reached();
        self.given.keys().copied().filter(|key| !reached.contains(key)).collect()
    }

    /// Whether a question has an answer that fits it.
    #[must_use]
    pub fn is_answered(&self, key: S::Key) -> bool {
        self.given.contains_key(&key) && self.script.holds(key, &self.given)
    }

    const fn pass(&mut self, key: S::Key) {
        self.at = None;
        self.after = Some(key);
    }

    /// The questions that are reached, each with whether it has an answer that fits.
    fn standing(&self) -> BTreeMap<S::Key, bool> {
        self.reached().into_iter().map(|key| (key, self.is_answered(key))).collect()
    }

    /// What came and went with one question since the others stood so, as far as they have answers.
    fn change(&self, touched: S::Key, before: &BTreeMap<S::Key, bool>) -> Change<S::Key> {
        let now = self.standing();
        let answers = self.given.keys().copied().filter(|&key| key != touched);
        let (mut aside, mut back, mut open) = (Vec::new(), Vec::new(), Vec::new());
        for key in answers {
            match (before.get(&key), now.get(&key)) {
                (Some(_), None) => aside.push(key),
                (None | Some(false), Some(true)) => back.push(key),
                (None | Some(true), Some(false)) => open.push(key),
                _ => {}
            }
        }
        Change { aside, back, open }
    }
}
