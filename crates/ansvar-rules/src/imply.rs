//! Causes: which finding follows from which.

mod index;
mod side;

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{Finding, Fingerprint, Id, Named, RuleId, Unresolved, resolve_group};

use crate::facts::{Context, Map};
use crate::selection::Selection;
use index::{Causes, Consequences, Slot};
use side::{Names, Side};

/// Findings tied to those that they follow from, also while some come and others go.
///
/// A finding follows from one on the same subject, unless that is the organisation; from one whose subject it names; from
/// one of the organisation's that names its subject; from one that names all who stand in its way; and, where nobody does
/// and one of the two is the organisation's, from one that names whom it names or lacks what it lacks. That nothing leads
/// to somebody follows from their not being there when no way at all comes to them. Earlier rules of the header come
/// first. A cycle follows from nothing.
///
/// What a finding names are its related entities. Who names a group names the role that leads it.
#[derive(Debug)]
pub(crate) struct Links {
    rules: Vec<LinkRule>,
    places: BTreeMap<RuleId, usize>,
    names: Names,
    /// The findings, by place.
    sides: Vec<Option<Side>>,
    /// Who is not in place though ways come to them, and how many ways.
    approached: Map<u32, u32>,
    /// What has come and gone since the findings were last tied.
    come: Vec<Slot>,
    gone: Vec<Side>,
    /// Those who have come to be approached since, or ceased to be.
    newly_approached: BTreeSet<u32>,
}

/// What one rule's findings may follow from, and they themselves.
#[derive(Debug, Default)]
struct LinkRule {
    on_a_way: bool,
    /// The rules that its findings may follow from, the first before the others.
    implied_by: Vec<usize>,
    /// The rules whose findings may follow from its own.
    implies: Vec<usize>,
    causes: Causes,
    consequences: Consequences,
}

/// Sets `implied_by` on findings whose rule says that they follow from another rule's findings; linear as long as few
/// share what ties them.
pub(crate) fn link(findings: &mut [Finding], selection: &Selection<'_>, context: &Context<'_>) {
    let mut links = Links::of(selection, context);
    for (slot, finding) in (0..).zip(findings.iter()) {
        links.add(slot, finding);
    }
    for (slot, cause) in links.tie() {
        if let Some(finding) = usize::try_from(slot).ok().and_then(|slot| findings.get_mut(slot)) {
            finding.implied_by = cause;
        }
    }
}

/// The role that leads each group, filled or not.
fn leaders(context: &Context<'_>) -> BTreeMap<Id, Named> {
    let organisation = context.organisation;
    let leader = |group| match resolve_group(organisation, &context.staffing, group) {
        Ok(role) | Err(Unresolved::LeaderVacant(role)) => Some(organisation.named(role)),
        Err(Unresolved::NoLeader) => None,
    };
    let groups = organisation.groups.entries();
    groups.filter_map(|(at, group)| Some((group.id.clone(), leader(at)?))).collect()
}

impl Links {
    /// No findings yet.
    pub(crate) fn of(selection: &Selection<'_>, context: &Context<'_>) -> Self {
        let ids = selection.rules.iter().enumerate().map(|(place, selected)| (selected.rule.header.id.clone(), place));
        let places: BTreeMap<RuleId, usize> = ids.collect();
        let rule = |selected: &crate::selection::SelectedRule<'_>| LinkRule {
            on_a_way: selected.rule.header.witness.query.is_way(),
            implied_by: selected.rule.header.implied_by.iter().filter_map(|id| places.get(id).copied()).collect(),
            ..LinkRule::default()
        };
        let mut rules: Vec<LinkRule> = selection.rules.iter().map(rule).collect();
        for consequence in 0..rules.len() {
            let causes = rules.get(consequence).map(|rule| rule.implied_by.clone()).unwrap_or_default();
            for cause in causes {
                rules.get_mut(cause).into_iter().for_each(|rule| rule.implies.push(consequence));
            }
        }
        Self {
            rules,
            places,
            names: Names::new(leaders(context)),
            sides: Vec::new(),
            approached: Map::default(),
            come: Vec::new(),
            gone: Vec::new(),
            newly_approached: BTreeSet::new(),
        }
    }

    /// Adds a finding at a place that is free.
    pub(crate) fn add(&mut self, slot: Slot, finding: &Finding) {
        let Some(&rule) = self.places.get(&finding.rule) else { return };
        let on_a_way = self.rules.get(rule).is_some_and(|rule| rule.on_a_way);
        let side = Side::of(finding, rule, on_a_way, &mut self.names);
        self.note(slot, &side, true);
        let place = usize::try_from(slot).unwrap_or(usize::MAX);
        if self.sides.len() <= place {
            self.sides.resize_with(place + 1, || None);
        }
        if let Some(free) = self.sides.get_mut(place) {
            *free = Some(side);
        }
        self.come.push(slot);
    }

    /// Takes the finding at a place away.
    pub(crate) fn remove(&mut self, slot: Slot) {
        let place = usize::try_from(slot).unwrap_or(usize::MAX);
        let Some(side) = self.sides.get_mut(place).and_then(Option::take) else { return };
        self.note(slot, &side, false);
        self.come.retain(|&come| come != slot);
        self.gone.push(side);
    }

    fn note(&mut self, slot: Slot, side: &Side, is_there: bool) {
        for named in side.approached() {
            let ways = self.approached.entry(named).or_default();
            let before = *ways;
            *ways = if is_there { before.saturating_add(1) } else { before.saturating_sub(1) };
            let after = *ways;
            if after == 0 {
                self.approached.remove(&named);
            }
            if (before == 0) != (after == 0) {
                self.newly_approached.insert(named);
            }
        }
        let Some(rule) = self.rules.get_mut(side.rule) else { return };
        if !rule.implies.is_empty() {
            rule.causes.note(slot, side, is_there);
        }
        if !rule.implied_by.is_empty() {
            rule.consequences.note(slot, side, is_there);
        }
    }

    /// What the findings follow from that have come since they were last tied, and those that what has come or gone can
    /// have touched.
    pub(crate) fn tie(&mut self) -> Vec<(Slot, Option<Fingerprint>)> {
        let (come, gone) = (std::mem::take(&mut self.come), std::mem::take(&mut self.gone));
        let newly_approached = std::mem::take(&mut self.newly_approached);
        let touched: BTreeSet<Slot> = if come.len() * 2 > self.sides.len() {
            self.sides.iter().zip(0..).filter_map(|(side, slot)| side.is_some().then_some(slot)).collect()
        } else {
            self.touched(&come, &gone, &newly_approached)
        };
        touched.into_iter().map(|slot| (slot, self.cause_of(slot))).collect()
    }

    fn touched(&self, come: &[Slot], gone: &[Side], newly_approached: &BTreeSet<u32>) -> BTreeSet<Slot> {
        let came: Vec<&Side> = come.iter().filter_map(|&slot| self.side(slot)).collect();
        let mut touched: BTreeSet<Slot> = come.iter().copied().collect();
        // What came for one that it is the same as changes nothing for others.
        let came_by_name: BTreeMap<_, &Side> = came.iter().map(|&side| (&side.fingerprint, side)).collect();
        let gone_by_name: BTreeMap<_, &Side> = gone.iter().map(|side| (&side.fingerprint, side)).collect();
        let new = came.iter().copied().filter(|side| gone_by_name.get(&side.fingerprint) != Some(side));
        let old = gone.iter().filter(|side| came_by_name.get(&side.fingerprint) != Some(side));
        let changed = new.chain(old);
        let wholes = self.rules.iter().flat_map(|rule| &rule.causes.whole).filter_map(|&slot| self.side(slot));
        let tied = wholes.filter(|side| newly_approached.iter().any(|&named| side.names(named)));
        for cause in changed.chain(tied) {
            let consequences = self.rules.get(cause.rule).into_iter().flat_map(|rule| &rule.implies);
            for rule in consequences.filter_map(|&rule| self.rules.get(rule)) {
                rule.consequences.touched(cause, &mut touched);
            }
        }
        touched
    }

    fn side(&self, slot: Slot) -> Option<&Side> {
        self.sides.get(usize::try_from(slot).ok()?)?.as_ref()
    }

    /// The nearest of the findings that one follows from.
    fn cause_of(&self, slot: Slot) -> Option<Fingerprint> {
        let side = self.side(slot)?;
        let rules = &self.rules.get(side.rule)?.implied_by;
        rules.iter().find_map(|&rule| {
            let near = self.rules.get(rule)?.causes.near(side).filter_map(|cause| self.side(cause));
            let ranked = near.filter_map(|cause| Some((side.rank(cause, &self.approached)?, &cause.fingerprint)));
            ranked.min().map(|(_, fingerprint)| fingerprint.clone())
        })
    }
}
