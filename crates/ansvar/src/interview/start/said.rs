//! What has been said so far in the first description, as the questions to come ask for it.

use ansvar_model::OrganisationKind;

use super::offers::{ABSENT, NONE, SAME, SAME_HEAD, VACANT, YES, unit_key};
use super::post::Post;
use super::question::StartQuestion;
use crate::interview::{Given, Reply};

/// What has been said so far.
#[derive(Clone, Copy)]
pub(super) struct Said<'g> {
    given: &'g Given<StartQuestion>,
}

/// How a post is filled, as far as it has been said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filling<'g> {
    /// By a person of its own; with a title of its own where one was written.
    Own(Option<&'g str>),
    /// By the person who has this post.
    SameAs(Post),
    /// By the person who leads this administration; none while it has not been said which.
    SameAsHead(Option<&'g str>),
    /// By nobody today.
    Vacant,
    /// The post does not exist.
    Absent,
}

impl<'g> Said<'g> {
    pub(super) const fn new(given: &'g Given<StartQuestion>) -> Self {
        Self { given }
    }

    pub(super) fn reply(self, question: StartQuestion) -> Option<&'g Reply> {
        self.given.get(&question)
    }

    pub(super) fn is_answered(self, question: StartQuestion) -> bool {
        self.given.contains_key(&question)
    }

    /// The words that answer a question.
    pub(super) fn words(self, question: StartQuestion) -> Option<&'g str> {
        match self.reply(question) {
            Some(Reply::Words(words)) => Some(words.trim()),
            _ => None,
        }
    }

    pub(super) fn chose(self, question: StartQuestion, key: &str) -> bool {
        self.reply(question).is_some_and(|reply| reply.chose(key))
    }

    /// The keys chosen, without the one that says "none".
    pub(super) fn keys(self, question: StartQuestion) -> impl Iterator<Item = &'g str> {
        let keys: &[String] = match self.reply(question) {
            Some(Reply::Chosen { keys, .. }) => keys,
            _ => &[],
        };
        keys.iter().map(String::as_str).filter(|&key| key != NONE)
    }

    /// The words of one's own that a question was answered with.
    pub(super) fn own_words(self, question: StartQuestion) -> impl Iterator<Item = &'g str> {
        self.reply(question).map(Reply::own_words).unwrap_or_default().iter().map(|words| words.trim())
    }

    /// The kind of organisation; any other while it has not been said.
    pub(super) fn kind(self) -> OrganisationKind {
        let kind = self.keys(StartQuestion::Kind).next().and_then(OrganisationKind::parse);
        kind.unwrap_or(OrganisationKind::Other)
    }

    /// An authority owns no companies.
    pub(super) fn may_own_companies(self) -> bool {
        self.kind() != OrganisationKind::Agency
    }

    fn names(self, question: StartQuestion) -> Vec<&'g str> {
        let names = match self.reply(question) {
            Some(Reply::Names(names)) => names.as_slice(),
            _ => &[],
        };
        let mut seen: Vec<&str> = Vec::new();
        for name in names.iter().map(|name| name.trim()) {
            if !seen.contains(&name) {
                seen.push(name);
            }
        }
        seen
    }

    /// The administrations, each once.
    pub(super) fn administrations(self) -> Vec<&'g str> {
        self.names(StartQuestion::Administrations)
    }

    /// The companies, each once.
    pub(super) fn companies(self) -> Vec<&'g str> {
        if self.may_own_companies() { self.names(StartQuestion::Companies) } else { Vec::new() }
    }

    /// The administrations that have a head today.
    pub(super) fn with_head(self) -> Vec<&'g str> {
        let has_head = |name: &&str| self.chose(StartQuestion::Heads, &unit_key(name));
        self.administrations().into_iter().filter(has_head).collect()
    }

    /// Whether it has been said which administrations have a head.
    pub(super) fn knows_heads(self) -> bool {
        !self.administrations().is_empty() && self.is_answered(StartQuestion::Heads)
    }

    /// How a post is filled; none while it has not been said.
    pub(super) fn filling(self, post: Post) -> Option<Filling<'g>> {
        let question = post.question();
        if let Some(title) = self.own_words(question).next() {
            return Some(Filling::Own(Some(title)));
        }
        let key = self.keys(question).next()?;
        Some(match key {
            YES => Filling::Own(None),
            VACANT => Filling::Vacant,
            ABSENT => Filling::Absent,
            SAME_HEAD => {
                let heads = self.with_head();
                let chosen = |name: &&str| post.head_question().is_some_and(|asked| self.chose(asked, &unit_key(name)));
                Filling::SameAsHead(
                    if heads.len() == 1 { heads.first() } else { heads.iter().find(|&name| chosen(name)) }.copied(),
                )
            }
            other => Filling::SameAs(other.strip_prefix(SAME).and_then(Post::parse)?),
        })
    }

    /// Whether the post has been said to exist.
    pub(super) fn exists(self, post: Post) -> bool {
        self.filling(post).is_some_and(|filling| filling != Filling::Absent)
    }

    /// Whether somebody has been said to have the post.
    pub(super) fn is_filled(self, post: Post) -> bool {
        self.exists(post) && self.filling(post) != Some(Filling::Vacant)
    }

    /// Whether there is a decided policy.
    pub(super) fn has_policy(self) -> bool {
        self.chose(StartQuestion::Policy, YES)
    }
}
