//! Where everything of a made-up organisation stands: closed formulas over its numbers, so that nothing is held.

/// How the units of a made-up organisation hang together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Eight units below each: an ordinary hierarchy.
    #[default]
    Tree,
    /// All units directly below the board, all heads below the chief executive.
    Flat,
    /// Each unit below the one before, each role reporting to the one before: as deep as can be.
    Chain,
    /// A tree in which every employee also reports functionally to another unit's head.
    Matrix,
    /// A region: few levels, forty units below each.
    Region,
}

impl Shape {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Tree, Self::Flat, Self::Chain, Self::Matrix, Self::Region];

    /// The word of the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tree => "tree",
            Self::Flat => "flat",
            Self::Chain => "chain",
            Self::Matrix => "matrix",
            Self::Region => "region",
        }
    }

    /// The shape with this word.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.id() == id)
    }
}

/// The roles at the centre.
pub(super) const CENTRAL_ROLES: u64 = 10;

/// The roles of a unit.
pub(super) const UNIT_ROLES: u64 = 10;

/// The people of a unit. The last role is filled by somebody who has another.
pub(super) const UNIT_PEOPLE: u64 = 9;

/// The place of that other role: not beside the last, so that in no shape anybody reports to themselves.
pub(super) const SHARED_PLACE: u64 = 5;

/// The units that one local plan, process or agreement is for.
pub(super) const UNITS_PER_PLAN: u64 = 10;

/// The size and shape of a made-up organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// All roles, those at the centre included.
    pub(super) roles: u64,
    /// How the units hang together.
    pub(super) shape: Shape,
}

impl Layout {
    /// The roles that are not at the centre, numbered from 0.
    pub(super) const fn outer_roles(&self) -> u64 {
        self.roles.saturating_sub(CENTRAL_ROLES)
    }

    /// The units that are not at the centre, numbered from 0. The last may have fewer roles.
    pub(super) const fn units(&self) -> u64 {
        self.outer_roles().div_ceil(UNIT_ROLES)
    }

    /// The plans, processes and agreements.
    pub(super) const fn plans(&self) -> u64 {
        self.units().div_ceil(UNITS_PER_PLAN)
    }

    /// How many roles a unit has.
    pub(super) fn roles_of(&self, unit: u64) -> u64 {
        self.outer_roles().saturating_sub(unit.saturating_mul(UNIT_ROLES)).min(UNIT_ROLES)
    }

    /// The unit above, if it is not at the centre.
    pub(super) fn above(&self, unit: u64) -> Option<u64> {
        let width = match self.shape {
            Shape::Tree | Shape::Matrix => 8,
            Shape::Region => 40,
            Shape::Chain => 1,
            Shape::Flat => return None,
        };
        (unit >= width).then(|| (unit.saturating_sub(width)).checked_div(width)).flatten()
    }

    /// Whether a unit is an administration: directly below the board, one of the first twelve.
    pub(super) fn is_administration(&self, unit: u64) -> bool {
        self.above(unit).is_none() && unit < 12
    }

    /// Whether a unit's head owns information: that of every second unit, and of every administration.
    pub(super) fn owns_information(&self, unit: u64) -> bool {
        unit.is_multiple_of(2) || self.is_administration(unit)
    }
}

/// The id of a role by its number.
pub(super) fn role(number: u64) -> String {
    format!("r{number}")
}

/// The id of the role at a place of a unit; of the head where the unit has too few roles.
pub(super) fn role_at(layout: &Layout, unit: u64, place: u64) -> String {
    let place = if place < layout.roles_of(unit) { place } else { 0 };
    role(unit.saturating_mul(UNIT_ROLES).saturating_add(place))
}

/// The id of a unit's head.
pub(super) fn head(unit: u64) -> String {
    role(unit.saturating_mul(UNIT_ROLES))
}

/// The id of a unit.
pub(super) fn unit(number: u64) -> String {
    format!("u{number}")
}

/// The id of a person.
pub(super) fn person(number: u64) -> String {
    format!("p{number}")
}

#[cfg(test)]
mod tests {
    use super::{Layout, Shape};

    #[test]
    fn every_unit_stands_below_an_earlier_one() {
        for shape in Shape::ALL {
            let layout = Layout { roles: 5_003, shape };
            let depth = (0..layout.units()).filter_map(|unit| layout.above(unit).map(|above| (above, unit)));
            assert!(depth.into_iter().all(|(above, unit)| above < unit), "{shape:?}");
            assert_eq!((0..layout.units()).map(|unit| layout.roles_of(unit)).sum::<u64>(), layout.outer_roles());
        }
    }

    #[test]
    fn a_chain_is_one_line_and_a_flat_organisation_has_no_levels() {
        let of = |shape| Layout { roles: 1_000, shape };
        assert!((1..99).all(|unit| of(Shape::Chain).above(unit) == Some(unit - 1)));
        assert!((0..99).all(|unit| of(Shape::Flat).above(unit).is_none()));
    }
}
