//! The posts and heads of the first description as roles, and the people who fill them.

use ansvar_model::{Function, List};

use super::{AssignmentRecord, Drafting, Filling, PersonRecord, Post, RoleRecord, StartQuestion, title};
use crate::interview::Reply;
use crate::interview::start::offers::{self, IT, post_key, unit_key};

impl Drafting<'_> {
    /// A role for every post that exists.
    pub(super) fn posts(&mut self) {
        for post in Post::ALL {
            match self.said.filling(post) {
                Some(Filling::Absent) => {
                    self.absent.push((self.say(&format!("start-absent-{}", post.word())), List::Roles));
                }
                Some(_) => {
                    let title = title(post, self.said, self.language);
                    let id = self.ids.take(&title, post.word()).to_string();
                    let functions = vec![post.function().id()];
                    self.roles.push(RoleRecord { id: id.clone(), title, unit: self.place_of(post), functions });
                    self.named.insert(post_key(post), id);
                }
                None => {}
            }
        }
    }

    /// The unit a post is in, as far as it has been said: the CISO's own, and for the IT manager the IT unit.
    fn place_of(&self, post: Post) -> Option<String> {
        let key = match post {
            Post::Ciso => {
                let placed = self.said.own_words(StartQuestion::CisoUnit).next().map(|_| "placed");
                self.said.keys(StartQuestion::CisoUnit).next().or(placed)?
            }
            Post::ItManager => IT,
            Post::Director | Post::SecurityManager | Post::Dpo => return None,
        };
        self.named.get(key).cloned()
    }

    /// A role for the head of every administration, once it is known which have one today.
    pub(super) fn heads(&mut self) {
        if !self.said.knows_heads() {
            return;
        }
        let has_council = offers::has_council(self.said.kind());
        let function = if has_council { Function::HeadOfAdministration } else { Function::OperationsManager };
        for name in self.said.administrations() {
            let title = ansvar_render::phrase_with(self.language, "start-head-of", &[("unit", name)]);
            let id = self.ids.take(&title, "chef").to_string();
            let unit = self.named.get(&unit_key(name)).cloned();
            self.roles.push(RoleRecord { id: id.clone(), title, unit, functions: vec![function.id()] });
            self.named.insert(head_key(name), id);
        }
    }

    /// Who fills the roles: one person each, except where it was said to be the same.
    pub(super) fn assign(&mut self) {
        for post in Post::ALL {
            if let Some(Filling::Own(_)) = self.said.filling(post) {
                self.person(&post_key(post));
            }
        }
        for name in self.said.with_head() {
            self.person(&head_key(name));
        }
        for post in Post::ALL {
            match self.said.filling(post) {
                Some(Filling::SameAs(other)) => self.same_person(&post_key(post), &post_key(other)),
                Some(Filling::SameAsHead(Some(name))) => self.same_person(&post_key(post), &head_key(name)),
                Some(Filling::SameAsHead(None)) => self.unknown.extend(self.named.get(&post_key(post)).cloned()),
                Some(Filling::Own(_) | Filling::Vacant | Filling::Absent) | None => {}
            }
        }
        if let Some(Reply::Percent(percent)) = self.said.reply(StartQuestion::CisoShare)
            && let Some(ciso) = self.named.get(&post_key(Post::Ciso))
        {
            let own = self.assignments.iter_mut().filter(|assignment| assignment.role == *ciso);
            own.for_each(|assignment| assignment.share = Some(*percent));
        }
    }

    /// Somebody who fills the role that a key stands for.
    fn person(&mut self, key: &str) {
        let Some(role) = self.named.get(key).cloned() else { return };
        let label = self.roles.iter().find(|record| record.id == role).map_or_else(String::new, |r| r.title.clone());
        let id = self.ids.take(&format!("p-{:02}", self.people.len() + 1), "p").to_string();
        self.people.push(PersonRecord { id: id.clone(), label });
        self.assignments.push(AssignmentRecord { role, person: id, share: None });
    }

    /// The person of one role fills another too, and is known by both.
    fn same_person(&mut self, key: &str, other: &str) {
        let (Some(role), Some(other)) = (self.named.get(key).cloned(), self.named.get(other)) else { return };
        let person = self.assignments.iter().find(|one| one.role == *other).map(|one| one.person.clone());
        let Some(person) = person else {
            self.unknown.push(role);
            return;
        };
        let title = self.roles.iter().find(|record| record.id == role).map_or_else(String::new, |r| r.title.clone());
        if let Some(record) = self.people.iter_mut().find(|record| record.id == person) {
            record.label = format!("{} / {title}", record.label);
        }
        self.assignments.push(AssignmentRecord { role, person, share: None });
    }

    /// A role that was named in words. Whether anybody fills it has not been asked.
    pub(super) fn other_role(&mut self, title: &str) -> String {
        let known = self.roles.iter().find(|role| role.title.to_lowercase() == title.to_lowercase());
        if let Some(role) = known {
            return role.id.clone();
        }
        let id = self.ids.take(title, "roll").to_string();
        self.roles.push(RoleRecord { id: id.clone(), title: title.to_owned(), unit: None, functions: Vec::new() });
        self.unknown.push(id.clone());
        id
    }
}

/// The key of the head of an administration.
pub(super) fn head_key(name: &str) -> String {
    format!("head:{name}")
}
