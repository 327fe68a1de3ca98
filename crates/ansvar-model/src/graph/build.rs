//! The building of the graph: every hop of an organisation, and whether it counts.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::edge::{Edge, Reasons};
use crate::graph::groups::Unresolved;
use crate::graph::hop::{Network, Via, Void};
use crate::graph::inheritance::Inheritance;
use crate::graph::rows::{Column, Node, Rows};
use crate::graph::voids::Voids;
use crate::id::UnitId;
use crate::legal_body::LegalBodies;
use crate::line::{Escalation, ReportingLine};
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::role::FunctionSet;
use crate::staffing::Staffing;
use crate::vocabulary::{Condition, Function, LineForm, OrganisationKind, UnitKind};

/// What is at hand while hops are laid down.
struct Builder<'o> {
    voids: Voids<'o>,
    actors: Arc<Actors>,
    edges: Vec<Edge>,
    /// Why some of them do not count.
    reasons: Reasons,
}

/// Builds the graph; the body of [`Graph::over`].
pub(super) fn build(organisation: &Organisation, staffing: &Staffing, actors: Arc<Actors>) -> Graph {
    let mut builder = Builder {
        voids: Voids::of(organisation, staffing),
        actors,
        edges: Vec::with_capacity(organisation.lines.len() + organisation.escalations.len() + organisation.roles.len()),
        reasons: Reasons::default(),
    };
    builder.add_lines();
    builder.add_structure();
    let Builder { actors, edges, reasons, .. } = builder;

    let functions = all_functions(organisation, &actors);
    let mut edges = Rows::of(actors.len(), edges.iter().map(|&edge| (edge.from, edge)));
    edges.sort_rows_by(|a, b| order(organisation, a, b));
    let ends = edges.values().iter().zip(0_u32..).map(|(edge, place)| (actors.receiver(actors.actor(edge.to)), place));
    let into = Rows::of(actors.len(), ends);
    let reports_incidents = organisation.units.by_place(false, |_, unit| unit.reports_incidents());
    Graph {
        actors,
        functions: Arc::new(functions),
        edges,
        reasons,
        into: Arc::new(into),
        reports_incidents: Arc::new(Column::new(reports_incidents)),
    }
}

/// What reaching each node means.
fn all_functions(organisation: &Organisation, actors: &Actors) -> Column<Node, FunctionSet> {
    let bodies = LegalBodies::of(organisation);
    let mut functions = Column::filled(actors.node_count(), FunctionSet::EMPTY);
    for (at, role) in organisation.roles.entries() {
        functions[actors.receiver(Actor::Role(at))] = bodies.functions(role);
    }
    for unit in organisation.units.handles() {
        functions[actors.receiver(Actor::Unit(unit))] = body_functions(organisation, unit);
    }
    functions
}

impl Builder<'_> {
    fn add_lines(&mut self) {
        for (at, line) in self.voids.organisation.lines.entries() {
            self.add_written(line.from, line.to, Via::Line(at), line_networks(line), line.form);
        }
        for (at, escalation) in self.voids.organisation.escalations.entries() {
            let networks = escalation_networks(escalation);
            if networks == 0 {
                continue;
            }
            self.add_written(escalation.from, escalation.to, Via::Escalation(at), networks, LineForm::Formal);
        }
    }

    /// Adds the hop of a line or escalation, and once more for the role that leads the group it is written from.
    fn add_written(&mut self, from: Actor, to: Actor, via: Via, networks: u8, form: LineForm) {
        let void = self.voids.of_hop(via, from, to);
        let (end, written) = (self.actors.receiver(to), form == LineForm::Formal);
        self.add(from, end, (via, void), networks, written);
        if let Some(leader) = self.leader(from) {
            self.add(leader, end, (via, void), networks, false);
        }
    }

    /// Adds the hops of units to their roles or their ancestor, and of groups to the role that leads them.
    fn add_structure(&mut self) {
        let every = Network::ALL.iter().fold(0, |networks, &network| networks | bit(network));
        for (at, role) in self.voids.organisation.roles.entries() {
            if let Some(unit) = role.unit {
                let void = self.voids.of_hop(Via::BelongsTo, unit.into(), at.into());
                self.add(unit.into(), self.actors.receiver(at.into()), (Via::BelongsTo, void), every, false);
            }
        }
        let inheritance = Inheritance::of(self.voids.organisation);
        for unit in self.voids.organisation.units.handles() {
            if let Some(source) = inheritance.source(unit).filter(|&source| source != unit) {
                self.add(unit.into(), self.actors.start(source.into()), (Via::Inherits, None), every, false);
            }
        }
        for group in self.voids.organisation.groups.handles() {
            let (Ok(role) | Err(Unresolved::LeaderVacant(role))) = self.voids.leader(group) else { continue };
            let void = self.voids.of_hop(Via::Leads, group.into(), role.into());
            self.add(group.into(), self.actors.receiver(role.into()), (Via::Leads, void), every, false);
        }
    }

    fn add(&mut self, from: Actor, to: Node, (via, void): (Via, Option<Void>), networks: u8, written: bool) {
        let from = self.actors.receiver(from);
        let mut edge = Edge::new((from, to), via, networks, written);
        self.reasons.set(&mut edge, void);
        self.edges.push(edge);
    }

    /// The role that uses the lines of a group.
    fn leader(&self, actor: Actor) -> Option<Actor> {
        match actor {
            Actor::Group(group) => self.voids.leader(group).ok().map(Actor::Role),
            Actor::Role(_) | Actor::Unit(_) => None,
        }
    }
}

const fn bit(network: Network) -> u8 {
    1 << (network as u8)
}

fn line_networks(line: &ReportingLine) -> u8 {
    let incident = line.condition.is_none_or(Condition::carries_incidents);
    bit(Network::Reporting) | if incident { bit(Network::Incident) } else { 0 }
}

const fn escalation_networks(escalation: &Escalation) -> u8 {
    if escalation.condition.carries_incidents() { bit(Network::Escalation) | bit(Network::Incident) } else { 0 }
}

/// What a unit is as a body that can be reached.
fn body_functions(organisation: &Organisation, unit: UnitId) -> FunctionSet {
    let function = match organisation.units[unit].kind {
        UnitKind::Council => Function::MunicipalCouncil,
        UnitKind::Board if is_top_board(organisation, unit) => Function::ExecutiveBoard,
        UnitKind::Board | UnitKind::Committee => Function::Committee,
        _ => return FunctionSet::EMPTY,
    };
    FunctionSet::EMPTY.with(function)
}

/// Whether a board stands at the top: under nothing, a legal body or a council, or under the company or authority that
/// the whole organisation is.
fn is_top_board(organisation: &Organisation, unit: UnitId) -> bool {
    let Some(parent) = organisation.units[unit].parent else { return true };
    let parent = &organisation.units[parent];
    let is_whole = parent.parent.is_none();
    match parent.kind {
        UnitKind::LegalBody | UnitKind::Council => true,
        UnitKind::Company => is_whole && organisation.kind == OrganisationKind::Company,
        UnitKind::Authority => is_whole && organisation.kind == OrganisationKind::Agency,
        _ => false,
    }
}

/// Orders the hops of one actor: lines and escalations first, then by where they come to, then by written id.
fn order(organisation: &Organisation, a: &Edge, b: &Edge) -> Ordering {
    let place = |edge: &Edge| (edge.via().is_structural(), edge.to);
    place(a).cmp(&place(b)).then_with(|| match (a.via(), b.via()) {
        (Via::Line(left), Via::Line(right)) => {
            let key = |line: &ReportingLine| (line.form, line.condition);
            let (left, right) = (&organisation.lines[left], &organisation.lines[right]);
            left.id.cmp(&right.id).then_with(|| key(left).cmp(&key(right)))
        }
        (Via::Escalation(left), Via::Escalation(right)) => {
            let (left, right) = (&organisation.escalations[left], &organisation.escalations[right]);
            left.id.cmp(&right.id).then_with(|| left.condition.cmp(&right.condition))
        }
        (left, right) => left.cmp(&right),
    })
}
