//! Who reports to whom and who raises the alarm, as the first description says.

use ansvar_model::List;

use super::people::head_key;
use super::{Drafting, EscalationRecord, LineRecord, Post, StartQuestion};
use crate::interview::start::offers::{COMPANIES, HEADS, NONE, company_key, post_key};

impl Drafting<'_> {
    /// Lines from the CISO, and from others to the director.
    pub(super) fn report(&mut self) {
        if let Some(ciso) = self.named.get(&post_key(Post::Ciso)).cloned() {
            for to in self.named_by(StartQuestion::CisoReports) {
                self.line(&ciso, &to);
            }
            self.note_none(StartQuestion::CisoReports, List::Lines);
        }
        if let Some(director) = self.named.get(&post_key(Post::Director)).cloned() {
            for from in self.named_by(StartQuestion::OthersReport) {
                self.line(&from, &director);
            }
        }
    }

    /// Escalations to whoever receives alarms.
    pub(super) fn escalate(&mut self) {
        let Some(to) = self.named.get(&post_key(Post::SecurityManager)).cloned() else { return };
        for from in self.named_by(StartQuestion::Alarm) {
            let known = self.escalations.iter().any(|escalation| escalation.from == from);
            if from != to && !known {
                self.escalations.push(EscalationRecord { from, to: to.clone(), condition: "serious_incident" });
            }
        }
        self.note_none(StartQuestion::Alarm, List::Escalations);
    }

    fn line(&mut self, from: &str, to: &str) {
        let known = self.lines.iter().any(|line| line.from == from && line.to == to);
        if from != to && !known {
            self.lines.push(LineRecord { from: from.to_owned(), to: to.to_owned() });
        }
    }

    /// The ids that an answer names: posts, heads, companies, and roles in words of one's own.
    fn named_by(&mut self, question: StartQuestion) -> Vec<String> {
        let said = self.said;
        let mut keys: Vec<String> = Vec::new();
        for key in said.keys(question) {
            match key.strip_prefix("unit:") {
                Some(name) => keys.push(head_key(name)),
                None if key == HEADS => keys.extend(said.administrations().into_iter().map(head_key)),
                None if key == COMPANIES => keys.extend(said.companies().into_iter().map(company_key)),
                None => keys.push(key.to_owned()),
            }
        }
        let mut ids: Vec<String> = keys.iter().filter_map(|key| self.named.get(key).cloned()).collect();
        for words in said.own_words(question) {
            let role = self.other_role(words);
            ids.push(role);
        }
        ids
    }

    /// Says in the file that there is nothing, where that was the answer.
    fn note_none(&mut self, question: StartQuestion, list: List) {
        if self.said.chose(question, NONE) {
            self.absent.push((self.say(&format!("start-absent-{}", question.word())), list));
        }
    }
}
