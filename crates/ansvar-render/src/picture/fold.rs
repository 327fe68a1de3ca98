//! Folding: where there are more units than can be taken in, units are counted in those they belong to.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{Organisation, UnitId};

use super::build::Home;

/// How many boxes a picture has at most.
pub(super) const MOST_BOXES: usize = 48;

/// Where every home has come to stand.
pub(super) struct Fold {
    into: BTreeMap<Home, Option<Home>>,
}

impl Fold {
    /// Gives each home a box: its own where there are few; else that of its ancestor at the greatest depth that leaves
    /// few enough; else none but for the heaviest. O(units · depth).
    pub(super) fn of(organisation: &Organisation, weights: &BTreeMap<Home, usize>, most: usize) -> Self {
        let lines: BTreeMap<Home, Vec<UnitId>> =
            weights.keys().map(|&home| (home, ancestry(organisation, home))).collect();
        let deepest = lines.values().map(Vec::len).max().unwrap_or(1).max(1);
        let at_depth = |home: Home, depth: usize| {
            let unit = lines.get(&home).and_then(|line| line.get(depth.min(line.len().saturating_sub(1))));
            unit.map_or(home, |&unit| Home::Unit(unit))
        };
        let count = |depth: usize| weights.keys().map(|&home| at_depth(home, depth)).collect::<BTreeSet<_>>().len();
        let depth = (0..deepest).rev().find(|&depth| count(depth) <= most).unwrap_or(0);
        let mut gathered: BTreeMap<Home, usize> = BTreeMap::new();
        for (&home, weight) in weights {
            *gathered.entry(at_depth(home, depth)).or_default() += weight;
        }
        let mut heaviest: Vec<(Home, usize)> = gathered.into_iter().collect();
        heaviest.sort_by_key(|&(home, weight)| (std::cmp::Reverse(weight), home));
        let kept: BTreeSet<Home> = heaviest.into_iter().take(most).map(|(home, _)| home).collect();
        let into = weights.keys().map(|&home| (home, Some(at_depth(home, depth)).filter(|into| kept.contains(into))));
        Self { into: into.collect() }
    }

    /// The box of a home; `None` when it is not drawn.
    pub(super) fn into(&self, home: Home) -> Option<Home> {
        self.into.get(&home).copied().flatten()
    }

    /// The boxes, in order.
    pub(super) fn boxes(&self) -> BTreeSet<Home> {
        self.into.values().copied().flatten().collect()
    }

    /// How many homes stand in the box of another.
    pub(super) fn merged(&self) -> usize {
        self.into.iter().filter(|(home, into)| into.is_some_and(|into| into != **home)).count()
    }

    /// How many homes are not drawn.
    pub(super) fn dropped(&self) -> usize {
        self.into.values().filter(|into| into.is_none()).count()
    }
}

/// A unit's ancestors from the top down to itself; a circle of parents ends where it closes.
fn ancestry(organisation: &Organisation, home: Home) -> Vec<UnitId> {
    let Home::Unit(unit) = home else { return Vec::new() };
    let mut line = vec![unit];
    let mut seen = BTreeSet::from([unit]);
    let mut here = organisation.units[unit].parent;
    while let Some(parent) = here.filter(|&parent| seen.insert(parent)) {
        line.push(parent);
        here = organisation.units[parent].parent;
    }
    line.reverse();
    line
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ansvar_model::{Id, Organisation, OrganisationKind, Unit, UnitKind};
    use jiff::civil::date;

    use super::{Fold, Home};

    #[test]
    fn units_are_counted_in_those_they_belong_to_and_the_heaviest_are_kept() {
        let mut organisation =
            Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        let mut weights = BTreeMap::new();
        for number in 0..4_usize {
            let unit = Unit::new(Id::derived(format!("u{number}")), "U", UnitKind::Unit);
            let parent = organisation.units.push(unit.clone());
            weights.insert(Home::Unit(parent), 1 + number);
            let child = organisation.units.push(Unit { parent: Some(parent), ..unit });
            weights.insert(Home::Unit(child), 1);
        }
        let check = |most, boxes, merged, dropped| {
            let fold = Fold::of(&organisation, &weights, most);
            assert_eq!((fold.boxes().len(), fold.merged(), fold.dropped()), (boxes, merged, dropped));
        };
        check(8, 8, 0, 0);
        check(5, 4, 4, 0);
        check(3, 3, 3, 2);
    }
}
