//! The rules of one scope under watch: those that are run, ready, and how each check of theirs counts.

use std::collections::BTreeMap;
use std::sync::Arc;

use ansvar_model::{CheckCounts, EntityRef, Kind, Names, Organisation, RuleOutcome};

use crate::error::RulesError;
use crate::facts::{Context, judged_of};
use crate::judge::{Around, Bench, Found, Running, outcome, running_of};
use crate::selection::Selection;
use crate::standing::Standing;

/// The rules of one scope.
pub(super) struct Scope {
    pub(super) kind: Kind,
    /// All of them, by place in the selection.
    rules: Vec<usize>,
    /// Those that are run, and what the others come to.
    pub(super) running: Running,
    bench: Option<Arc<Bench>>,
    /// Benches for some of the rules, made when they are first needed.
    parts: BTreeMap<Vec<usize>, Arc<Bench>>,
    /// How each check counts: rule by rule, entity by entity.
    standings: Vec<Standing>,
    counts: Vec<CheckCounts>,
}

/// What rules have found.
pub(super) type Finds = Vec<(usize, Vec<Found>)>;

impl Scope {
    /// Runs the rules on all entities; an earlier scope of the same rules lends its bench.
    pub(super) fn judge<'a>(
        (kind, rules): (Kind, &[usize]),
        (context, selection): (&'a Context<'a>, &Selection<'_>),
        around: &'a Around<Names>,
        earlier: Option<&Self>,
    ) -> Result<(Self, Finds), RulesError> {
        let organisation = context.organisation;
        let entities = || judged_of(organisation, kind);
        let running = running_of(organisation, selection, kind, rules, entities().count());
        let mut scope = Self {
            kind,
            rules: rules.to_vec(),
            running,
            bench: None,
            parts: BTreeMap::new(),
            standings: Vec::new(),
            counts: Vec::new(),
        };
        let Some(first) = entities().next().filter(|_| !scope.running.run.is_empty()) else {
            return Ok((scope, Vec::new()));
        };
        let lent = earlier.filter(|earlier| earlier.running.run == scope.running.run);
        let bench = match lent.and_then(|earlier| earlier.bench.clone()) {
            Some(bench) => bench,
            None => {
                let subject = (kind, organisation.id_of(first).as_str());
                Arc::new(Bench::of(selection, subject, scope.running.run.clone(), false)?)
            }
        };
        let ran = bench.run((context, selection), entities, &|| around, true)?;
        scope.counts = ran.rules.iter().map(|rule| rule.counts).collect();
        let each = ran.standings.chunks(scope.running.run.len().max(1));
        for (at, standings) in entities().zip(each) {
            let places = scope.row(at);
            if let Some(row) = scope.standings.get_mut(places) {
                row.copy_from_slice(standings);
            }
        }
        scope.bench = Some(bench);
        Ok((scope, ran.rules.into_iter().map(|rule| (rule.rule, rule.found)).collect()))
    }

    /// Whether the same rules are run as before, which is so unless something has come where nothing was, or all is gone;
    /// what is not run is counted anew.
    pub(super) fn runs_the_same(&mut self, organisation: &Organisation, selection: &Selection<'_>) -> bool {
        let entities = judged_of(organisation, self.kind).count();
        let running = running_of(organisation, selection, self.kind, &self.rules, entities);
        let same = running.run == self.running.run;
        self.running = running;
        same
    }

    /// The bench for those of the rules that are wanted; `None` where none of them is.
    pub(super) fn bench(
        &mut self,
        selection: &Selection<'_>,
        wanted: impl Fn(&Bench, usize) -> bool,
        subject: &str,
    ) -> Result<Option<Arc<Bench>>, RulesError> {
        let Some(bench) = self.bench.clone() else { return Ok(None) };
        let rules: Vec<usize> =
            bench.rules.iter().enumerate().filter(|&(at, _)| wanted(&bench, at)).map(|(_, &rule)| rule).collect();
        if rules.is_empty() {
            return Ok(None);
        }
        if rules.len() == bench.rules.len() {
            return Ok(Some(bench));
        }
        if let Some(part) = self.parts.get(&rules) {
            return Ok(Some(Arc::clone(part)));
        }
        let part = Arc::new(Bench::of(selection, (self.kind, subject), rules.clone(), false)?);
        self.parts.insert(rules, Arc::clone(&part));
        Ok(Some(part))
    }

    /// The standings of an entity, which has them now if it had none.
    fn row(&mut self, at: EntityRef) -> std::ops::Range<usize> {
        let rules = self.running.run.len();
        let first = at.place() * rules;
        if self.standings.len() < first + rules {
            self.standings.resize(first + rules, Standing::Unsaid);
        }
        first..first + rules
    }

    /// Notes how the check of an entity by a rule counts now.
    pub(super) fn note(&mut self, at: EntityRef, rule: usize, standing: Standing) {
        let Some(place) = self.running.run.iter().position(|&other| other == rule) else { return };
        let row = self.row(at);
        let slot = self.standings.get_mut(row).and_then(|row| row.get_mut(place));
        if let (Some(slot), Some(counts)) = (slot, self.counts.get_mut(place)) {
            slot.uncount(counts);
            standing.count(counts, 1);
            *slot = standing;
        }
    }

    /// Takes back all checks of an entity.
    pub(super) fn forget(&mut self, at: EntityRef) {
        for rule in self.running.run.clone() {
            self.note(at, rule, Standing::Unsaid);
        }
    }

    /// What each rule comes to.
    pub(super) fn outcomes<'a>(&'a self, selection: &'a Selection<'_>) -> impl Iterator<Item = RuleOutcome> + 'a {
        let run = self.running.run.iter().zip(&self.counts).filter_map(|(&rule, &counts)| {
            let selected = selection.rules.get(rule)?;
            Some(outcome(selected, counts, Vec::new()))
        });
        run.chain(self.running.silent.iter().cloned())
    }
}
