//! From the organisation to a picture: which boxes, rows and lines there are.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    Actor, Bilingual, EntityRef, EscalationId, Graph, GroupId, LineForm, LineId, Network, Organisation, RoleId,
    Staffing, UnitId, Via, Void,
};

use super::focus::neighbourhood;
use super::fold::{Fold, MOST_BOXES};
use super::{Cluster, ClusterName, End, Link, Picture, Style};

/// Where an actor is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    Unit(UnitId),
    Groups,
    NoUnit,
}

/// A line as the file has it.
struct Written {
    from: Actor,
    to: Actor,
    style: Style,
    void: Option<Bilingual>,
}

/// Builds the picture.
pub(super) fn build(organisation: &Organisation, focus: Option<EntityRef>, most: usize) -> Picture {
    let mut lines = written(organisation);
    let near = focus.map(|focus| {
        let ends: Vec<(Actor, Actor)> = lines.iter().map(|line| (line.from, line.to)).collect();
        neighbourhood(organisation, focus, &ends)
    });
    let wanted = |actor: Actor| near.as_ref().is_none_or(|near| near.contains(&actor));
    lines.retain(|line| wanted(line.from) && wanted(line.to));
    let linked: BTreeSet<Actor> = lines.iter().flat_map(|line| [line.from, line.to]).collect();
    let roles: Vec<RoleId> = organisation.roles.handles().filter(|&role| wanted(Actor::Role(role))).collect();
    let groups: Vec<GroupId> = organisation
        .groups
        .handles()
        .map(Actor::Group)
        .filter(|group| wanted(*group) && linked.contains(group))
        .filter_map(|actor| if let Actor::Group(group) = actor { Some(group) } else { None })
        .collect();
    let named = named(&roles, &groups, &linked, most);

    let home = |actor: Actor| home(organisation, actor);
    let actors = || {
        let roles = roles.iter().copied().map(Actor::Role);
        let groups = groups.iter().copied().map(Actor::Group);
        roles.chain(groups).chain(linked.iter().copied())
    };
    let mut weights: BTreeMap<Home, usize> = BTreeMap::new();
    for actor in actors() {
        *weights.entry(home(actor)).or_default() += 1;
    }
    let fold = Fold::of(organisation, &weights, MOST_BOXES);
    let mut boxes = Boxes::of(organisation, &fold);
    for actor in actors().collect::<BTreeSet<_>>() {
        boxes.add(organisation, actor, home(actor), named.contains(&actor));
    }
    let units = organisation.units.handles().filter(|&unit| wanted(Actor::Unit(unit)));
    let drawn = weights.keys().filter(|home| matches!(home, Home::Unit(_))).count();
    Picture {
        organisation: organisation.name.to_string(),
        links: links(&lines, &boxes, home),
        left_out: units.count().saturating_sub(drawn) + fold.dropped(),
        merged: fold.merged(),
        boxes: boxes.clusters,
    }
}

/// Which roles and groups have a row: all, else those that a line touches, else none.
fn named(roles: &[RoleId], groups: &[GroupId], linked: &BTreeSet<Actor>, most: usize) -> BTreeSet<Actor> {
    let all = || roles.iter().copied().map(Actor::Role).chain(groups.iter().copied().map(Actor::Group));
    if roles.len() + groups.len() <= most {
        return all().collect();
    }
    let touched: BTreeSet<Actor> = all().filter(|actor| linked.contains(actor)).collect();
    if touched.len() <= most { touched } else { BTreeSet::new() }
}

fn home(organisation: &Organisation, actor: Actor) -> Home {
    match actor {
        Actor::Unit(unit) => Home::Unit(unit),
        Actor::Group(_) => Home::Groups,
        Actor::Role(role) => organisation.roles[role].unit.map_or(Home::NoUnit, Home::Unit),
    }
}

/// The boxes as they are filled, and where each actor has come to stand.
struct Boxes<'f> {
    fold: &'f Fold,
    clusters: Vec<Cluster>,
    places: BTreeMap<Home, usize>,
    ends: BTreeMap<Actor, End>,
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
            };
            boxes.places.insert(home, boxes.clusters.len());
            boxes.clusters.push(Cluster { name, rows: Vec::new(), folded: 0 });
        }
        boxes
    }

    fn add(&mut self, organisation: &Organisation, actor: Actor, home: Home, named: bool) {
        let Some(&place) = self.fold.into(home).and_then(|home| self.places.get(&home)) else { return };
        let Some(cluster) = self.clusters.get_mut(place) else { return };
        let is_unit = matches!(actor, Actor::Unit(_));
        let row = (named && !is_unit).then_some(cluster.rows.len());
        match row {
            Some(_) => cluster.rows.push(organisation.name(EntityRef::from(actor)).to_owned()),
            None if is_unit => {}
            None => cluster.folded += 1,
        }
        self.ends.insert(actor, End { cluster: place, row });
    }
}

/// The lines between what is drawn, those alike counted together.
fn links(lines: &[Written], boxes: &Boxes<'_>, home: impl Fn(Actor) -> Home) -> Vec<Link> {
    let end = |actor: Actor| {
        let at_home = || {
            let place = boxes.fold.into(home(actor)).and_then(|home| boxes.places.get(&home));
            place.map(|&cluster| End { cluster, row: None })
        };
        boxes.ends.get(&actor).copied().or_else(at_home)
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
        from: line.from,
        to: line.to,
        style: if line.form == LineForm::Formal { Style::Formal } else { Style::Loose },
        void: reason(lines.get(&at)),
    });
    let of_escalations = organisation.escalations.entries().map(|(at, escalation)| Written {
        from: escalation.from,
        to: escalation.to,
        style: Style::Escalation,
        void: reason(escalations.get(&at)),
    });
    of_lines.chain(of_escalations).collect()
}
