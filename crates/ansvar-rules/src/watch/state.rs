//! The state of a watch: everything that has been worked out of an organisation, and what the rules have said.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ansvar_model::{
    EntityRef, Finding, Fingerprint, Kind, List, Location, Mentions, Names, Organisation, Recorded, RuleOutcome, Value,
};
use rayon::prelude::*;

use super::affected::{Affected, Part, Wanted};
use super::book::{Book, Slot, says};
use super::scope::{Finds, Scope};
use crate::error::RulesError;
use crate::facts::{Context, FactSettings, Parts};
use crate::imply::Links;
use crate::judge::{Around, Bench, Found, Ran, by_scope};
use crate::selection::{SelectedRule, Selection};

/// Where an entity stands in a file.
pub(super) type Locate<'a> = &'a dyn Fn(EntityRef) -> Option<Location>;

/// Everything that is kept between two changes.
pub(super) struct State {
    pub(super) parts: Arc<Parts>,
    pub(super) around: Around<Names>,
    pub(super) mentions: Mentions,
    pub(super) scopes: Vec<Scope>,
    pub(super) book: Book,
    links: Links,
    recorded: Vec<Recorded>,
}

/// What an exchange of findings came to.
#[derive(Debug, Default)]
pub(super) struct Exchanged {
    /// Findings that were taken out, by fingerprint.
    pub(super) gone: BTreeMap<Fingerprint, Vec<Finding>>,
    /// Where findings stand that have been put in.
    pub(super) new: BTreeSet<Slot>,
    /// Where findings stand that follow from another cause now.
    pub(super) retied: Vec<Slot>,
    /// How many entities were judged.
    pub(super) judged: u64,
}

impl State {
    /// Works everything out, and runs all rules. An earlier state lends what does not depend on the organisation.
    pub(super) fn of(
        organisation: &Organisation,
        (selection, settings): (&Selection<'_>, FactSettings),
        earlier: Option<&Self>,
        locate: Locate<'_>,
    ) -> Result<Self, RulesError> {
        let context = Context::of(organisation, settings);
        // What is worked out later would be of an organisation that has been changed since.
        context.work_out_all(organisation);
        let around = Around::of(organisation, Names::of(organisation));
        let lend = |kind: Kind| earlier.and_then(|earlier| earlier.scopes.iter().find(|scope| scope.kind == kind));
        let judge = |(kind, rules): &(Kind, Vec<usize>)| {
            Scope::judge((*kind, rules), (&context, selection), &around, lend(*kind))
        };
        let judged: Result<Vec<(Scope, Finds)>, RulesError> =
            by_scope(selection).par_iter().map(judge).collect::<Vec<_>>().into_iter().collect();
        let (mut scopes, mut book) = (Vec::new(), Book::default());
        let mut links = Links::of(selection, &context);
        for (scope, finds) in judged? {
            scopes.push(scope);
            for (rule, found) in finds {
                for mut found in found {
                    found.finding.location = locate(found.finding.entity);
                    let slot = book.add(organisation, rule, found);
                    book.get(slot).into_iter().for_each(|finding| links.add(slot, finding));
                }
            }
        }
        for (slot, cause) in links.tie() {
            book.tie(slot, cause);
        }
        let mentions = Mentions::of(organisation);
        Ok(Self {
            parts: context.into_parts(),
            around,
            mentions,
            scopes,
            book,
            links,
            recorded: recorded(organisation),
        })
    }

    /// Whether the same rules are run as before, where entities of some kinds have come or gone; counts what is not run
    /// anew.
    pub(super) fn runs_the_same(
        &mut self,
        organisation: &Organisation,
        selection: &Selection<'_>,
        kinds: &BTreeSet<Kind>,
    ) -> bool {
        let mut changed = self.scopes.iter_mut().filter(|scope| kinds.contains(&scope.kind));
        recorded(organisation) == self.recorded && changed.all(|scope| scope.runs_the_same(organisation, selection))
    }

    /// Asks the rules again about what is affected, and exchanges what they have found; forgets what is gone.
    pub(super) fn exchange(
        &mut self,
        organisation: &Organisation,
        (selection, settings): (&Selection<'_>, FactSettings),
        (affected, gone): (&Affected, &[EntityRef]),
        locate: Locate<'_>,
    ) -> Result<Exchanged, RulesError> {
        let context = Context::with(organisation, settings, Arc::clone(&self.parts));
        let mut batches: BTreeMap<(Kind, &Wanted), Vec<EntityRef>> = BTreeMap::new();
        for (&entity, wanted) in &affected.entities {
            if is_judged(organisation, entity) {
                batches.entry((entity.kind(), wanted)).or_default().push(entity);
            }
        }
        let mut exchanged = Exchanged::default();
        let mut judged: Vec<(usize, Arc<Bench>, Vec<EntityRef>, Ran)> = Vec::new();
        for ((kind, wanted), entities) in batches {
            let Some(place) = self.scopes.iter().position(|scope| scope.kind == kind) else { continue };
            let (Some(scope), Some(&first)) = (self.scopes.get_mut(place), entities.first()) else { continue };
            let is_wanted = |bench: &Bench, at: usize| is_wanted(bench, at, selection, wanted);
            let subject = organisation.id_of(first).as_str();
            let Some(bench) = scope.bench(selection, is_wanted, subject)? else { continue };
            let around = &self.around;
            let ran = bench.run((&context, selection), || entities.iter().copied(), &|| around, true)?;
            exchanged.judged += u64::try_from(entities.len()).unwrap_or(u64::MAX);
            judged.push((place, bench, entities, ran));
        }
        for &entity in gone {
            self.take_out(entity, |_| true, &mut exchanged);
            self.scopes.iter_mut().filter(|scope| scope.kind == entity.kind()).for_each(|scope| scope.forget(entity));
        }
        for (place, bench, entities, ran) in judged {
            for (at, standings) in entities.iter().zip(ran.standings.chunks(bench.rules.len().max(1))) {
                self.take_out(*at, |rule| bench.rules.contains(&rule), &mut exchanged);
                for (&rule, &standing) in bench.rules.iter().zip(standings) {
                    self.scopes.get_mut(place).into_iter().for_each(|scope| scope.note(*at, rule, standing));
                }
            }
            for ran in ran.rules {
                for found in ran.found {
                    self.put_in(organisation, ran.rule, found, locate, &mut exchanged);
                }
            }
        }
        for (slot, cause) in self.links.tie() {
            if self.book.tie(slot, cause) {
                exchanged.retied.push(slot);
            }
        }
        Ok(exchanged)
    }

    fn take_out(&mut self, at: EntityRef, rules: impl Fn(usize) -> bool, exchanged: &mut Exchanged) {
        for slot in self.book.of(at, rules) {
            self.links.remove(slot);
            if let Some(finding) = self.book.remove(slot) {
                exchanged.gone.entry(finding.fingerprint.clone()).or_default().push(finding);
            }
        }
    }

    fn put_in(
        &mut self,
        organisation: &Organisation,
        rule: usize,
        mut found: Found,
        locate: Locate<'_>,
        exchanged: &mut Exchanged,
    ) {
        found.finding.location = locate(found.finding.entity);
        let slot = self.book.add(organisation, rule, found);
        exchanged.new.insert(slot);
        self.book.get(slot).into_iter().for_each(|finding| self.links.add(slot, finding));
    }

    /// The entities with findings that may read otherwise when these ids come to stand for something, for nothing, or for
    /// something that is called otherwise: whatever a finding or its rule says may be an id, meant or not.
    pub(super) fn saying(&self, selection: &Selection<'_>, ids: &BTreeSet<String>) -> BTreeSet<EntityRef> {
        let is = |word: &str| ids.contains(word);
        let rules: BTreeSet<usize> = (0..selection.rules.len())
            .filter(|&place| {
                let params = selection.rules.get(place).map(|selected| &selected.params);
                params.is_some_and(|params| params.values().any(|value| says(value, &is)))
            })
            .collect();
        self.book.saying(&is, &|rule| rules.contains(&rule))
    }

    /// What each rule comes to, sorted by rule.
    pub(super) fn outcomes(&self, selection: &Selection<'_>) -> Vec<RuleOutcome> {
        let mut outcomes: Vec<RuleOutcome> =
            self.scopes.iter().flat_map(|scope| scope.outcomes(selection).collect::<Vec<_>>()).collect();
        outcomes.sort_by(|a, b| a.rule.cmp(&b.rule));
        outcomes
    }
}

/// Whether the rule at a place of a bench is to be asked again.
fn is_wanted(bench: &Bench, at: usize, selection: &Selection<'_>, wanted: &Wanted) -> bool {
    let goes_over_lines = || {
        let rule = bench.rules.get(at).and_then(|&rule| selection.rules.get(rule));
        rule.is_some_and(|selected| selected.rule.header.witness.query.goes_over_lines())
    };
    let sees = |part: &Part| {
        let selected = bench.rules.get(at).and_then(|&rule| selection.rules.get(rule));
        bench.may_read(at, &BTreeSet::from([part.fact])) && selected.is_some_and(|selected| sees(selected, part))
    };
    wanted.all
        || bench.may_read(at, &wanted.facts)
        || (wanted.ways && goes_over_lines())
        || wanted.parts.iter().any(sees)
}

/// Whether a rule that reads a fact sees a part of it. A rule of somebody else's may take a fact as a whole; those that
/// come with ansvar do not, and hold the names of what they see.
fn sees(selected: &SelectedRule<'_>, part: &Part) -> bool {
    let holds = |word: &str| {
        let in_param = |value: &Value| match value {
            Value::List(list) => list.iter().any(|value| value.as_text() == Some(word)),
            value => value.as_text() == Some(word),
        };
        selected.rule.program.holds_word(word) || selected.params.values().any(in_param)
    };
    !selected.rule.program.comes_with_ansvar()
        || part.words.iter().all(|word| holds(word))
        || (!part.among.is_empty() && !part.among.iter().any(|word| holds(word)))
}

/// What is said of each list.
fn recorded(organisation: &Organisation) -> Vec<Recorded> {
    List::ALL.iter().map(|&list| organisation.recorded(list)).collect()
}

/// Whether rules are asked about an entity: it has to be there, and answers that respondents disagree on claim nothing.
fn is_judged(organisation: &Organisation, entity: EntityRef) -> bool {
    match entity {
        EntityRef::Answer(at) => organisation.answers[at].is_settled(),
        _ => organisation.contains(entity),
    }
}
