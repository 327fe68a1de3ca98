//! One organisation's answers to the whole question set, small enough to be streamed by the million.

use super::Question;

/// Some of the choices of a question, by their places in `Question::choices`; at most 64.
///
/// ```
/// use ansvar_model::ChoiceSet;
///
/// let set = ChoiceSet::default().with(0).with(2);
/// assert!(set.contains(2) && !set.contains(1));
/// assert_eq!(set.iter().collect::<Vec<_>>(), [0, 2]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChoiceSet(u64);

impl ChoiceSet {
    /// How many choices a question can have.
    pub const LIMIT: usize = 64;

    /// The set with one more choice; a place at or past [`LIMIT`](Self::LIMIT) changes nothing.
    #[must_use]
    pub const fn with(self, place: usize) -> Self {
        if place < Self::LIMIT { Self(self.0 | 1 << place) } else { self }
    }

    /// Whether the choice is among them.
    #[must_use]
    pub const fn contains(self, place: usize) -> bool {
        place < Self::LIMIT && self.0 >> place & 1 == 1
    }

    /// Whether some choice is in both sets.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Their places, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::LIMIT).filter(move |&place| self.contains(place))
    }
}

/// What was answered to one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Nothing.
    #[default]
    None,
    /// Something in words; the words themselves are not kept.
    Words,
    /// These choices; none where the question takes several and none of them fits.
    Chosen(ChoiceSet),
}

impl Reply {
    /// Whether anything was answered.
    #[must_use]
    pub const fn is_given(self) -> bool {
        !matches!(self, Self::None)
    }

    /// Whether this choice was made.
    #[must_use]
    pub const fn chose(self, place: usize) -> bool {
        matches!(self, Self::Chosen(set) if set.contains(place))
    }
}

/// One organisation's answers: a reply for each of [`Question::ALL`], in that order.
///
/// ```
/// use ansvar_model::{ChoiceSet, Question, Reply, Response};
///
/// let place = Question::ALL.iter().position(|question| question.id == "2.2-q1").expect("the policy question");
/// let mut response = Response::default();
/// assert!(response.is_silent());
/// response.set(place, Reply::Chosen(ChoiceSet::default().with(0)));
/// assert!(response.reply(place).chose(0));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub(super) replies: Vec<Reply>,
}

impl Default for Response {
    /// The response of an organisation that has answered nothing.
    fn default() -> Self {
        Self { replies: vec![Reply::None; Question::ALL.len()] }
    }
}

impl Response {
    /// The reply to a question, by its place in [`Question::ALL`]; [`Reply::None`] for a place that is not there.
    #[must_use]
    pub fn reply(&self, place: usize) -> Reply {
        self.replies.get(place).copied().unwrap_or_default()
    }

    /// Sets the reply to a question, by its place in [`Question::ALL`]. A place that is not there changes nothing.
    pub fn set(&mut self, place: usize, reply: Reply) {
        if let Some(known) = self.replies.get_mut(place) {
            *known = reply;
        }
    }

    /// Takes all replies away, to use the space for the next organisation.
    pub fn clear(&mut self) {
        self.replies.fill(Reply::None);
    }

    /// Whether nothing at all was answered.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.replies.iter().all(|reply| !reply.is_given())
    }
}
