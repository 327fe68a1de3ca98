//! What holds for a unit because of those above it, worked out for all units in one pass, however deep they go.

use ansvar_model::{Handle, Organisation, UnitId};

/// How many units above each other are followed where each is met. Organisations are not that deep; one that is, or
/// whose parents run in a circle, must not cost the square of its depth.
const LEVELS: usize = 64;

/// A unit and those above it, nearest first; so many levels at most.
pub(crate) fn above(organisation: &Organisation, unit: UnitId) -> impl Iterator<Item = UnitId> + '_ {
    std::iter::successors(Some(unit), |&unit| organisation.units[unit].parent).take(LEVELS)
}

/// Where a unit is on the way to being worked out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    OnTheWay,
    Done,
}

/// For each unit, what is joined from it and all those above it. Linear, also where parents run in a circle: those on
/// one have all the same above them.
pub(super) fn over_those_above<T: Copy + Default>(
    organisation: &Organisation,
    own: impl Fn(UnitId) -> T,
    join: impl Fn(T, T) -> T,
) -> Vec<T> {
    let units = &organisation.units;
    let mut values = units.by_place(T::default(), |unit, _| own(unit));
    let mut states = vec![State::Waiting; units.places()];
    let state = |states: &[State], unit: UnitId| states.get(unit.place()).copied().unwrap_or(State::Done);
    let mut way: Vec<UnitId> = Vec::new();
    for unit in units.handles() {
        let mut next = Some(unit);
        while let Some(here) = next.filter(|&here| state(&states, here) == State::Waiting) {
            if let Some(state) = states.get_mut(here.place()) {
                *state = State::OnTheWay;
            }
            way.push(here);
            next = units[here].parent;
        }
        let mut above = match next {
            None => None,
            Some(met) if state(&states, met) == State::Done => values.get(met.place()).copied(),
            // A circle: from the unit met again to the end of the way.
            Some(met) => way.iter().skip_while(|&&here| here != met).map(|&here| own(here)).reduce(&join),
        };
        while let Some(here) = way.pop() {
            let (Some(value), Some(state)) = (values.get_mut(here.place()), states.get_mut(here.place())) else {
                break;
            };
            *value = above.map_or(*value, |above| join(*value, above));
            *state = State::Done;
            above = Some(*value);
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use ansvar_model::{Id, Organisation, OrganisationKind, Unit, UnitId, UnitKind};
    use jiff::civil::date;

    use super::over_those_above;

    /// Units of which each has the parent at the place given.
    fn organisation(parents: &[Option<usize>]) -> Organisation {
        let id = |place: usize| Id::parse(&format!("unit-{place}")).expect("an id");
        let mut organisation = Organisation::new(id(0), "x", OrganisationKind::Municipality, date(2026, 11, 1));
        let units: Vec<UnitId> = (0..parents.len())
            .map(|place| organisation.units.push(Unit::new(id(place + 1), "x", UnitKind::Unit)))
            .collect();
        for (&unit, parent) in units.iter().zip(parents) {
            organisation.units[unit].parent = parent.map(|place| units[place]);
        }
        organisation
    }

    /// The highest place of a unit and those above it.
    fn highest(parents: &[Option<usize>]) -> Vec<usize> {
        use ansvar_model::Handle;
        over_those_above(&organisation(parents), Handle::place, usize::max)
    }

    #[test]
    fn what_is_above_counts_for_what_is_below() {
        assert_eq!(highest(&[Some(2), Some(0), None, Some(1)]), [2, 2, 2, 3]);
    }

    #[test]
    fn circles_end_and_share_what_is_on_them() {
        assert_eq!(highest(&[Some(1), Some(3), Some(0), Some(0), Some(4)]), [3, 3, 3, 3, 4]);
    }

    #[test]
    fn a_hundred_thousand_above_each_other_are_no_trouble() {
        let parents: Vec<Option<usize>> = (0..100_000).map(|place| (place < 99_999).then_some(place + 1)).collect();
        assert!(highest(&parents).into_iter().all(|place| place == 99_999));
    }
}
