//! What the first description comes to: the records of an organisation file, and what has been left open.

mod lines;
mod people;
mod records;

use std::collections::BTreeMap;

use ansvar_model::{Function, Id, Language, List, OrganisationKind, Recorded, UnitKind};
use ansvar_render::phrase_with;
use jiff::civil::Date;

use super::asks::{kind_in, text, title};
use super::ids::{Ids, slug};
use super::offers::{self, IT, LISTS, OFFICE, company_key, has_council, is_settled, unit_key};
use super::post::Post;
use super::question::StartQuestion;
use super::said::{Filling, Said};
use super::{StartFile, StartScript};
use crate::interview::{Given, Interview, Reply, Script};

pub(super) use records::{
    AssignmentRecord, DocumentRecord, EscalationRecord, HeadRecord, LineRecord, PersonRecord, RoleRecord, UnitRecord,
};

/// The records of an organisation file, made of the answers to a [`StartScript`].
///
/// Only what was said is recorded. A list is recorded as `all` only where somebody said that it is complete; that
/// nobody fills a role counts where all roles of the file are accounted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartDraft {
    pub(super) head: HeadRecord,
    pub(super) as_of: Date,
    pub(super) recorded: Vec<(List, Recorded)>,
    pub(super) units: Vec<UnitRecord>,
    pub(super) roles: Vec<RoleRecord>,
    pub(super) people: Vec<PersonRecord>,
    pub(super) assignments: Vec<AssignmentRecord>,
    pub(super) lines: Vec<LineRecord>,
    pub(super) escalations: Vec<EscalationRecord>,
    pub(super) documents: Vec<DocumentRecord>,
    /// What was said not to be there, in words, and the list that it would stand in.
    pub(super) absent: Vec<(String, List)>,
    /// The questions that were passed by, in words.
    pub(super) open: Vec<String>,
}

impl StartDraft {
    /// What the interview comes to so far; none while the organisation has no name or there is no day.
    ///
    /// Kind, id and day are those proposed where the interview ended before they were asked for. Texts are in the
    /// language given.
    #[must_use]
    pub fn of(interview: &Interview<StartScript>, language: Language) -> Option<Self> {
        let script = interview.script();
        let given: Given<StartQuestion> = script.standing(interview.given()).1;
        let said = Said::new(&given);
        let name = said.words(StartQuestion::Name)?;
        let as_of = match given.get(&StartQuestion::AsOf) {
            Some(Reply::Day(day)) => *day,
            _ => script.as_of.or(script.today)?,
        };
        let mut ids = Ids::default();
        let id = said.words(StartQuestion::Id).and_then(|id| Id::parse(id).ok());
        let id = ids.take_id(&id.unwrap_or_else(|| slug(name, "organisation")));
        let kind = said.keys(StartQuestion::Kind).next().and_then(OrganisationKind::parse);
        let kind = kind.or_else(|| kind_in(name)).unwrap_or(OrganisationKind::Other);
        let head = HeadRecord { id: id.to_string(), name: name.to_owned(), kind: kind.id() };
        let mut draft = Drafting::new(said, language, ids);
        draft.bodies();
        draft.units();
        draft.posts();
        draft.heads();
        draft.assign();
        draft.report();
        draft.escalate();
        draft.policy();
        let open = interview.reached().into_iter().filter(|question| !given.contains_key(question));
        let proposed = [StartQuestion::Id, StartQuestion::AsOf, StartQuestion::Complete];
        let open = open.filter(|question| !proposed.contains(question));
        let open = open.map(|question| script.ask(question, &given, language).text).collect();
        Some(draft.finish(head, as_of, open))
    }

    /// The questions that were passed by, as they were put.
    #[must_use]
    pub fn open_questions(&self) -> &[String] {
        &self.open
    }

    /// What was said not to be there and does not count as missing yet, since its list is not complete; each with the
    /// list it would stand in, in the language given.
    #[must_use]
    pub fn uncounted(&self, language: Language) -> Vec<String> {
        let open = self.absent.iter().filter(|(_, list)| !self.recorded.contains(&(*list, Recorded::All)));
        open.map(|(what, list)| phrase_with(language, "start-counts-when", &[("what", what), ("list", list.id())]))
            .collect()
    }

    /// The file that says this.
    #[must_use]
    pub const fn file(&self, language: Language) -> StartFile<'_> {
        StartFile::new(self, language)
    }
}

/// A draft being put together.
struct Drafting<'g> {
    said: Said<'g>,
    language: Language,
    ids: Ids,
    units: Vec<UnitRecord>,
    roles: Vec<RoleRecord>,
    people: Vec<PersonRecord>,
    assignments: Vec<AssignmentRecord>,
    lines: Vec<LineRecord>,
    escalations: Vec<EscalationRecord>,
    documents: Vec<DocumentRecord>,
    absent: Vec<(String, List)>,
    /// The id that each key of an offer stands for.
    named: BTreeMap<String, String>,
    /// The roles of which it is not known whether anybody fills them.
    unknown: Vec<String>,
}

impl<'g> Drafting<'g> {
    const fn new(said: Said<'g>, language: Language, ids: Ids) -> Self {
        Self {
            said,
            language,
            ids,
            units: Vec::new(),
            roles: Vec::new(),
            people: Vec::new(),
            assignments: Vec::new(),
            lines: Vec::new(),
            escalations: Vec::new(),
            documents: Vec::new(),
            absent: Vec::new(),
            named: BTreeMap::new(),
            unknown: Vec::new(),
        }
    }

    fn say(&self, key: &str) -> String {
        text(key, self.said, self.language)
    }

    fn unit(&mut self, key: String, name: &str, kind: UnitKind) {
        let id = self.ids.take(name, "enhet").to_string();
        self.units.push(UnitRecord { id: id.clone(), name: name.to_owned(), kind: kind.id() });
        self.named.insert(key, id);
    }

    /// Council and board, where every organisation of the kind has them; else the board where somebody names it.
    fn bodies(&mut self) {
        use StartQuestion::{CisoReports, PolicyBy};
        let said = self.said;
        let by_law = has_council(said.kind());
        let named = |key| said.chose(CisoReports, key) || said.chose(PolicyBy, key);
        let bodies = [
            (offers::COUNCIL, UnitKind::Council, Function::MunicipalCouncil),
            (offers::BOARD, UnitKind::Board, Function::ExecutiveBoard),
        ];
        for (key, kind, function) in bodies {
            if !by_law && !named(key) {
                continue;
            }
            let name = self.say(&format!("start-{key}"));
            let unit = self.ids.take(&name, key).to_string();
            self.units.push(UnitRecord { id: unit.clone(), name: name.clone(), kind: kind.id() });
            let short = self.say(&format!("start-{key}-id"));
            let id = self.ids.take(&short, key).to_string();
            self.roles.push(RoleRecord {
                id: id.clone(),
                title: name,
                unit: Some(unit),
                functions: vec![function.id()],
            });
            self.named.insert(key.to_owned(), id);
        }
    }

    /// Administrations, companies, and where the CISO is placed.
    fn units(&mut self) {
        let said = self.said;
        let kind = if has_council(said.kind()) { UnitKind::Administration } else { UnitKind::Unit };
        for (key, place) in [(OFFICE, UnitKind::Office), (IT, UnitKind::It)] {
            if said.chose(StartQuestion::CisoUnit, key) {
                let name = self.say(&format!("start-{key}"));
                self.unit(key.to_owned(), &name, place);
            }
        }
        for name in said.administrations() {
            self.unit(unit_key(name), name, kind);
        }
        for name in said.companies() {
            self.unit(company_key(name), name, UnitKind::Company);
        }
        if let Some(words) = said.own_words(StartQuestion::CisoUnit).next() {
            self.unit(String::from("placed"), words, UnitKind::Unit);
        }
        for question in [StartQuestion::Administrations, StartQuestion::Companies] {
            if matches!(said.reply(question), Some(Reply::Names(names)) if names.is_empty()) {
                self.absent.push((self.say(&format!("start-absent-{}", question.word())), List::Units));
            }
        }
    }

    /// The policy, when it has been decided; a draft binds nobody and is no document yet.
    fn policy(&mut self) {
        let said = self.said;
        for key in [offers::DRAFT, offers::ABSENT] {
            if said.chose(StartQuestion::Policy, key) {
                self.absent.push((self.say(&format!("start-absent-policy-{key}")), List::Documents));
            }
        }
        if !said.has_policy() {
            return;
        }
        let chosen = said.keys(StartQuestion::PolicyBy).find_map(|key| self.named.get(key).cloned());
        let decided_by = chosen.or_else(|| {
            let words = said.own_words(StartQuestion::PolicyBy).next()?;
            Some(self.other_role(words))
        });
        let decided_on = match said.reply(StartQuestion::PolicyOn) {
            Some(Reply::Day(day)) => Some(day.to_string()),
            _ => None,
        };
        let covers = said.keys(StartQuestion::PolicyCovers).filter_map(|key| self.named.get(key).cloned()).collect();
        let title = self.say("start-policy-title");
        let id = self.ids.take(&title, "policy").to_string();
        self.documents.push(DocumentRecord { id, r#type: "policy", title, decided_by, decided_on, covers });
    }

    fn finish(self, head: HeadRecord, as_of: Date, open: Vec<String>) -> StartDraft {
        let mut recorded = Vec::new();
        for &list in List::ALL {
            let length = match list {
                List::Units => self.units.len(),
                List::Roles => self.roles.len(),
                List::People => self.people.len(),
                List::Assignments => self.assignments.len(),
                List::Lines => self.lines.len(),
                List::Escalations => self.escalations.len(),
                List::Documents => self.documents.len(),
                _ => 0,
            };
            let said_all = LISTS.contains(&list)
                && self.said.chose(StartQuestion::Complete, list.id())
                && is_settled(list, self.said);
            let accounted = list == List::Assignments && !self.roles.is_empty() && self.unknown.is_empty();
            match (said_all || accounted, length) {
                (true, _) => recorded.push((list, Recorded::All)),
                (false, 1..) => recorded.push((list, Recorded::Some)),
                (false, 0) => {}
            }
        }
        StartDraft {
            head,
            as_of,
            recorded,
            units: self.units,
            roles: self.roles,
            people: self.people,
            assignments: self.assignments,
            lines: self.lines,
            escalations: self.escalations,
            documents: self.documents,
            absent: self.absent,
            open,
        }
    }
}
