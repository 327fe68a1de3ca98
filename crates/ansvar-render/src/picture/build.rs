//! From the organisation to a picture: which boxes, rows and lines there are.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    Actor, Bilingual, EntityRef, EscalationId, Graph, Kind, LineForm, LineId, Network, Organisation, Staffing, UnitId,
    Via, Void,
};

use super::focus::Neighbourhood;
use super::fold::{Fold, MOST_BOXES};
use super::ties::ties;
use super::{Cluster, ClusterName, End, Link, Picture, Style};

/// Where an entity is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    Unit(UnitId),
    Groups,
    NoUnit,
    /// With the others of its kind.
    Records(Kind),
}

/// A line as the file has it.
struct Written {
    from: EntityRef,
    to: EntityRef,
    style: Style,
    void: Option<Bilingual>,
}

/// Builds the picture.
pub(super) fn build(organisation: &Organisation, focus: &[EntityRef], most: usize) -> Picture {
    let mut lines = written(organisation);
    let near = (!focus.is_empty() && !focus.contains(&EntityRef::Organisation)).then(|| {
        let ends: Vec<(EntityRef, EntityRef)> = lines.iter().map(|line| (line.from, line.to)).collect();
        let ties = ties(organisation);
        let near = Neighbourhood::of(organisation, focus, &ends, &ties);
        let shown = ties.into_iter().filter(|tie| near.shows(*tie)).collect::<BTreeSet<_>>();
        lines.extend(shown.into_iter().map(|(from, to)| Written { from, to, style: Style::Tie, void: None }));
        near
    });
    let wanted = |entity: EntityRef| near.as_ref().is_none_or(|near| near.holds(entity));
    lines.retain(|line| wanted(line.from) && wanted(line.to));
    let linked: BTreeSet<EntityRef> = lines.iter().flat_map(|line| [line.from, line.to]).collect();
    // Groups that nobody reports to have no place among units; where they are asked for they have.
    let grouped = |group: &EntityRef| near.is_some() || linked.contains(group);
    let mut listed: Vec<EntityRef> =
        organisation.roles.handles().map(EntityRef::from).filter(|&role| wanted(role)).collect();
    let groups = organisation.groups.handles().map(EntityRef::from);
    listed.extend(groups.filter(|&group| wanted(group)).filter(grouped));
    listed.extend(near.iter().flat_map(Neighbourhood::entities).filter(|&entity| Actor::narrow(entity).is_none()));
    let named = named(&listed, &linked, most);

    let home = |entity: EntityRef| home(organisation, entity);
    let focused = near.iter().flat_map(Neighbourhood::entities).filter(|entity| matches!(entity, EntityRef::Unit(_)));
    let drawn: BTreeSet<EntityRef> = listed.iter().copied().chain(linked.iter().copied()).chain(focused).collect();
    let mut weights: BTreeMap<Home, usize> = BTreeMap::new();
    for &entity in &drawn {
        *weights.entry(home(entity)).or_default() += 1;
    }
    let fold = Fold::of(organisation, &weights, MOST_BOXES);
    let mut boxes = Boxes::of(organisation, &fold);
    for &entity in &drawn {
        boxes.add(organisation, entity, home(entity), named.contains(&entity));
    }
    let units = organisation.units.handles().filter(|&unit| wanted(unit.into()));
    let homes = weights.keys().filter(|home| matches!(home, Home::Unit(_))).count();
    Picture {
        organisation: organisation.name.to_string(),
        links: links(&lines, &boxes, home),
        left_out: units.count().saturating_sub(homes) + fold.dropped(),
        merged: fold.merged(),
        boxes: boxes.clusters,
    }
}

/// What has a row: all that is listed, else what a line touches, else nothing.
fn named(listed: &[EntityRef], linked: &BTreeSet<EntityRef>, most: usize) -> BTreeSet<EntityRef> {
    if listed.len() <= most {
        return listed.iter().copied().collect();
    }
    let touched: BTreeSet<EntityRef> = listed.iter().copied().filter(|entity| linked.contains(entity)).collect();
    if touched.len() <= most { touched } else { BTreeSet::new() }
}

fn home(organisation: &Organisation, entity: EntityRef) -> Home {
    match entity {
        EntityRef::Unit(unit) => Home::Unit(unit),
        EntityRef::Group(_) => Home::Groups,
        EntityRef::Role(role) => organisation.roles[role].unit.map_or(Home::NoUnit, Home::Unit),
        other => Home::Records(other.kind()),
    }
}

/// The boxes as they are filled, and where each entity has come to stand.
struct Boxes<'f> {
    fold: &'f Fold,
    clusters: Vec<Cluster>,
    places: BTreeMap<Home, usize>,
    ends: BTreeMap<EntityRef, End>,
}

impl<'f> Boxes<'f> {
    /// Empty boxes, in the order of the file.
    fn of(organisation: &Organisation, fold: &'f Fold) -> Self {
        let mut boxes = Self { fold, clusters: Vec::new(), places: BTreeMap::new(), ends: BTreeMap::new() };
        for home in fold.boxes() {
            let name = match home {
                Home::Unit(unit) => ClusterName::Unit(organisation.name(unit).to_owned()),
                Home::Groups => ClusterName::Groups,
                Home::NoUnit => ClusterName::NoUnit,
                Home::Records(kind) => ClusterName::Records(kind),
            };
            boxes.places.insert(home, boxes.clusters.len());
            boxes.clusters.push(Cluster { name, rows: Vec::new(), folded: 0 });
        }
        boxes
    }

    fn add(&mut self, organisation: &Organisation, entity: EntityRef, home: Home, named: bool) {
        let Some(&place) = self.fold.into(home).and_then(|home| self.places.get(&home)) else { return };
        let Some(cluster) = self.clusters.get_mut(place) else { return };
        let is_unit = matches!(entity, EntityRef::Unit(_));
        let row = (named && !is_unit).then_some(cluster.rows.len());
        match row {
            Some(_) => cluster.rows.push(organisation.name(entity).to_owned()),
            None if is_unit => {}
            None => cluster.folded += 1,
        }
        self.ends.insert(entity, End { cluster: place, row });
    }
}

/// The lines between what is drawn, those alike counted together.
fn links(lines: &[Written], boxes: &Boxes<'_>, home: impl Fn(EntityRef) -> Home) -> Vec<Link> {
    let end = |entity: EntityRef| {
        let at_home = || {
            let place = boxes.fold.into(home(entity)).and_then(|home| boxes.places.get(&home));
            place.map(|&cluster| End { cluster, row: None })
        };
        boxes.ends.get(&entity).copied().or_else(at_home)
    };
    let mut counted: BTreeMap<(End, End, Style, Option<&Bilingual>), usize> = BTreeMap::new();
    for line in lines {
        let (Some(from), Some(to)) = (end(line.from), end(line.to)) else { continue };
        // Within a box without rows there is nothing to be seen.
        if from != to {
            *counted.entry((from, to, line.style, line.void.as_ref())).or_default() += 1;
        }
    }
    let link = |((from, to, style, void), count): ((End, End, Style, Option<&Bilingual>), usize)| Link {
        from,
        to,
        style,
        void: void.cloned(),
        count,
    };
    counted.into_iter().map(link).collect()
}

/// All lines and escalations. A functional or informal line is drawn as such; that it does not count needs no cross.
fn written(organisation: &Organisation) -> Vec<Written> {
    let graph = Graph::of(organisation, &Staffing::of(organisation));
    let mut lines: BTreeMap<LineId, Void> = BTreeMap::new();
    let mut escalations: BTreeMap<EscalationId, Void> = BTreeMap::new();
    for hop in graph.hops(Network::Reporting).chain(graph.hops(Network::Escalation)) {
        match (hop.via, hop.void) {
            (Via::Line(at), Some(void)) if !matches!(void, Void::NotFormal(_)) => {
                lines.entry(at).or_insert(void);
            }
            (Via::Escalation(at), Some(void)) => {
                escalations.entry(at).or_insert(void);
            }
            _ => {}
        }
    }
    let reason = |void: Option<&Void>| void.map(|void| void.text(organisation));
    let of_lines = organisation.lines.entries().map(|(at, line)| Written {
        from: line.from.into(),
        to: line.to.into(),
        style: if line.form == LineForm::Formal { Style::Formal } else { Style::Loose },
        void: reason(lines.get(&at)),
    });
    let of_escalations = organisation.escalations.entries().map(|(at, escalation)| Written {
        from: escalation.from.into(),
        to: escalation.to.into(),
        style: Style::Escalation,
        void: reason(escalations.get(&at)),
    });
    of_lines.chain(of_escalations).collect()
}
