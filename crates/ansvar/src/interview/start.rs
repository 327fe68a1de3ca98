//! The first description of an organisation: some twenty plain questions that end in an organisation file.
//!
//! [`StartScript`] has the questions, [`StartDraft`] is what the answers come to, and [`StartFile`] writes it down.

mod asks;
mod draft;
mod file;
mod ids;
mod offers;
mod post;
mod question;
mod said;
#[cfg(test)]
mod tests;

pub use draft::StartDraft;
pub use file::StartFile;
pub use question::StartQuestion;

use ansvar_model::Language;
use jiff::civil::Date;

use super::{Ask, Given, Preset, Reply, Script};
use post::Post;
use said::Said;

/// The questions that describe an organisation for the first time.
///
/// Each is about something a person knows without looking it up, and each can be passed by: what is passed by is not
/// recorded, and what is said not to be there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartScript {
    /// The day the file is made for; asked for when not given.
    pub as_of: Option<Date>,
    /// The day to propose when it is asked for.
    pub today: Option<Date>,
}

impl Script for StartScript {
    type Key = StartQuestion;

    fn reached(&self, given: &Given<StartQuestion>) -> Vec<StartQuestion> {
        self.standing(given).0
    }

    fn holds(&self, key: StartQuestion, given: &Given<StartQuestion>) -> bool {
        self.standing(given).1.contains_key(&key)
    }

    fn ask(&self, key: StartQuestion, given: &Given<StartQuestion>, language: Language) -> Ask {
        let (_, mut standing) = self.standing(given);
        let before = standing.remove(&key);
        let mut ask = asks::ask(self, key, Said::new(&standing), language);
        if let Some(before) = before {
            ask.preset = Some(Preset::Kept(before));
        }
        ask
    }
}

impl StartScript {
    /// The questions that are reached, and the answers to them that fit. One pass: a question depends on those before
    /// it only.
    fn standing(&self, given: &Given<StartQuestion>) -> (Vec<StartQuestion>, Given<StartQuestion>) {
        let (mut reached, mut standing) = (Vec::new(), Given::new());
        for &question in StartQuestion::ALL {
            let said = Said::new(&standing);
            if !self.reaches(question, said) {
                continue;
            }
            reached.push(question);
            let fits = |reply: &&Reply| match reply {
                Reply::Chosen { keys, .. } => {
                    let offered = offers::offered(question, said);
                    keys.iter().all(|key| offered.contains(key))
                }
                _ => true,
            };
            if let Some(reply) = given.get(&question).filter(fits).cloned() {
                standing.insert(question, reply);
            }
        }
        (reached, standing)
    }

    fn reaches(&self, question: StartQuestion, said: Said<'_>) -> bool {
        use StartQuestion as Q;
        match question {
            Q::AsOf => self.as_of.is_none(),
            Q::Heads => !said.administrations().is_empty(),
            Q::Companies => said.may_own_companies(),
            Q::ItManagerHead | Q::SecurityManagerHead | Q::DpoHead | Q::CisoHead => {
                let same = |post: Post| said.chose(post.question(), offers::SAME_HEAD);
                said.with_head().len() > 1 && Post::with_head(question).is_some_and(same)
            }
            Q::CisoUnit | Q::CisoReports => said.exists(Post::Ciso),
            Q::CisoShare => said.is_filled(Post::Ciso),
            Q::OthersReport => said.exists(Post::Director) && !offers::offered(question, said).is_empty(),
            Q::Alarm => said.exists(Post::SecurityManager),
            Q::PolicyBy | Q::PolicyOn => said.has_policy(),
            Q::PolicyCovers => said.has_policy() && !said.companies().is_empty(),
            Q::Complete => !offers::offered(question, said).is_empty(),
            _ => true,
        }
    }
}
