//! The settled cases of the graph, one small organisation each, and chains too long for recursion.

use jiff::civil::date;

use crate::graph::testing::TODAY;
use crate::{
    Actor, Assignment, AssignmentKind, Condition, Cut, Cuts, Cycles, Depths, Distances, Escalation, Filled, Function,
    FunctionSet, Graph, Group, GroupId, GroupKind, Handle, Id, Inheritance, LineForm, List, Network, Organisation,
    OrganisationKind, Period, Person, PersonId, Reach, Recorded, ReportingLine, Role, RoleId, Staffing, Target, Unit,
    UnitId, UnitKind, Unresolved, Vacancy, Via, furthest, nearest, resolve_group, shortest,
};

const RECIPIENT: FunctionSet = FunctionSet::EMPTY.with(Function::SecurityManager);
const TO_RECIPIENT: Target = Target::Functions(RECIPIENT);

/// An organisation in the making, all of whose assignments are recorded.
struct Town(Organisation);

impl Town {
    fn new() -> Self {
        let id = Id::derived("town");
        let mut organisation = Organisation::new(id, "Exempels kommun", OrganisationKind::Municipality, TODAY);
        organisation.recorded.push((List::Assignments, Recorded::All));
        Self(organisation)
    }

    fn role(&mut self, id: &str, function: Option<Function>, unit: Option<UnitId>) -> RoleId {
        self.0.roles.push(Role { unit, ..Role::new(Id::derived(id), id, function) })
    }

    /// A role filled by a person of its own.
    fn filled(&mut self, id: &str, function: Option<Function>, unit: Option<UnitId>) -> RoleId {
        let role = self.role(id, function, unit);
        let person = self.person(&format!("{id}-person"));
        self.assign(role, person, AssignmentKind::Ordinary, Period::default());
        role
    }

    fn person(&mut self, id: &str) -> PersonId {
        self.0.people.push(Person::new(Id::derived(id)))
    }

    fn assign(&mut self, role: RoleId, person: PersonId, kind: AssignmentKind, period: Period) {
        let id = Id::derived(format!("assignment{}", self.0.assignments.len()));
        self.0.assignments.push(Assignment { kind, period, ..Assignment::new(id, role, person) });
    }

    fn unit(&mut self, id: &str, kind: UnitKind, parent: Option<UnitId>) -> UnitId {
        self.0.units.push(Unit { parent, ..Unit::new(Id::derived(id), id, kind) })
    }

    fn group(&mut self, id: &str, led: [Option<RoleId>; 3]) -> GroupId {
        let [leader, chair, convenor] = led;
        let group = Group::new(Id::derived(id), id, GroupKind::Council);
        self.0.groups.push(Group { leader, chair, convenor, ..group })
    }

    fn line(&mut self, from: impl Into<Actor>, to: impl Into<Actor>) {
        let id = Id::derived(format!("line{}", self.0.lines.len()));
        self.0.lines.push(ReportingLine::new(id, from, to));
    }

    fn escalate(&mut self, from: impl Into<Actor>, to: impl Into<Actor>, condition: Condition) {
        let id = Id::derived(format!("escalation{}", self.0.escalations.len()));
        self.0.escalations.push(Escalation::new(id, from, to, condition));
    }

    fn graph(&self) -> Graph {
        Graph::of(&self.0, &Staffing::of(&self.0))
    }

    /// The reasons why the hops of an actor's lines and structure are void, in order.
    fn voids(&self, from: impl Into<Actor>) -> Vec<Option<&'static str>> {
        self.graph().hops_from(from.into(), Network::Incident).map(|hop| hop.void.map(|void| void.code())).collect()
    }

    fn reaches_recipient(&self, from: impl Into<Actor>) -> bool {
        Reach::of(&self.graph()).functions(from.into(), Network::Incident).intersects(RECIPIENT)
    }
}

#[test]
fn a_hop_between_two_roles_of_one_person_is_void() {
    let mut town = Town::new();
    let (a, b) = (town.role("a", None, None), town.role("b", Some(Function::SecurityManager), None));
    let kim = town.person("kim");
    town.assign(a, kim, AssignmentKind::Ordinary, Period::default());
    town.assign(b, kim, AssignmentKind::Ordinary, Period::default());
    town.line(a, b);
    assert_eq!(town.voids(a), [Some("same_person")]);
    assert!(!town.reaches_recipient(a));

    let lo = town.person("lo");
    town.assign(b, lo, AssignmentKind::Deputy, Period::default());
    assert_eq!(town.voids(a), [None], "a deputy counts for paths");
    assert!(town.reaches_recipient(a));
}

#[test]
fn a_vacant_end_voids_and_is_told_why() {
    let mut town = Town::new();
    let from = town.filled("from", None, None);
    let never = town.role("a-never", None, None);
    let ended = town.role("b-ended", None, None);
    let later = town.role("c-later", None, None);
    let left = town.role("d-left", None, None);
    let kim = town.person("kim");
    town.assign(ended, kim, AssignmentKind::Ordinary, Period { from: None, to: Some(date(2026, 3, 31)) });
    town.assign(later, kim, AssignmentKind::Ordinary, Period { from: Some(date(2027, 1, 1)), to: None });
    let gone = town.person("gone");
    town.0.people[gone].employed.to = Some(date(2026, 10, 31));
    town.assign(left, gone, AssignmentKind::Ordinary, Period::default());
    for to in [never, ended, later, left] {
        town.line(from, to);
    }
    assert_eq!(town.voids(from), [Some("vacant"), Some("ended"), Some("not_started"), Some("ended")]);
    let staffing = Staffing::of(&town.0);
    assert_eq!(staffing.state(left), Filled::Vacant(Vacancy::Ended(date(2026, 10, 31))));
    let graph = town.graph();
    let reasons: Vec<_> = graph
        .hops_from(from.into(), Network::Reporting)
        .filter_map(|hop| hop.void_reason(&town.0))
        .map(|void| void.text.sv)
        .collect();
    assert_eq!(&*reasons[0], "rollen ”a-never” är vakant");
    assert_eq!(&*reasons[1], "rollen ”b-ended” har inte varit tillsatt sedan 2026-03-31");
    assert_eq!(&*reasons[2], "rollen ”c-later” är tillsatt först från 2027-01-01");
}

#[test]
fn what_is_not_recorded_is_not_vacant() {
    let mut town = Town::new();
    town.0.recorded.clear();
    let (a, b) = (town.role("a", None, None), town.role("b", Some(Function::SecurityManager), None));
    town.line(a, b);
    assert_eq!(Staffing::of(&town.0).state(b), Filled::Unknown);
    assert!(town.reaches_recipient(a));
}

#[test]
fn a_body_needs_no_assignment() {
    let mut town = Town::new();
    let (a, board) = (town.filled("a", None, None), town.role("ks", Some(Function::ExecutiveBoard), None));
    town.line(a, board);
    let staffing = Staffing::of(&town.0);
    assert!(staffing.is_filled(board) && !staffing.is_vacant(board));
    assert_eq!(town.voids(a), [None]);
}

#[test]
fn only_formal_lines_count() {
    let mut town = Town::new();
    let (a, b) = (town.filled("a", None, None), town.filled("b", Some(Function::SecurityManager), None));
    town.line(a, b);
    let line = town.0.lines.handles().next().unwrap();
    town.0.lines[line].form = LineForm::Functional;
    assert_eq!(town.voids(a), [Some("not_formal")]);
    assert_eq!(Depths::of(&town.graph()).span(b.into()), 0);
}

#[test]
fn networks_take_what_carries_incidents() {
    let mut town = Town::new();
    let (a, b) = (town.filled("a", None, None), town.filled("b", None, None));
    town.line(a, b);
    town.escalate(a, b, Condition::SeriousIncident);
    town.escalate(a, b, Condition::LackOfFunds);
    town.line(a, b);
    let yearly = town.0.lines.handles().last().unwrap();
    town.0.lines[yearly].condition = Some(Condition::Yearly);
    let graph = town.graph();
    assert_eq!(Network::ALL.map(|network| graph.hops(network).count()), [2, 1, 2]);
}

#[test]
fn a_group_acts_through_its_leader() {
    let mut town = Town::new();
    let (a, leader) = (town.filled("a", None, None), town.filled("leader", None, None));
    let to = town.filled("to", Some(Function::SecurityManager), None);
    let group = town.group("group", [Some(leader), None, None]);
    town.line(a, group);
    town.escalate(group, to, Condition::Immediate);
    assert!(town.reaches_recipient(a) && town.reaches_recipient(leader));
    let graph = town.graph();
    let hops: Vec<_> = graph.hops_from(leader.into(), Network::Incident).collect();
    assert!(matches!(hops[..], [hop] if hop.to == Actor::Role(to) && matches!(hop.via, Via::Escalation(_))));
    let path = shortest(&graph, Network::Reporting, a.into(), Target::Actor(leader.into())).unwrap();
    assert_eq!(path.hops.last().map(|hop| hop.via), Some(Via::Leads));
}

#[test]
fn a_group_without_filled_leader_is_unresolved() {
    let mut town = Town::new();
    let (a, vacant, filled) =
        (town.filled("a", None, None), town.role("vacant", None, None), town.filled("f", None, None));
    let convened = town.group("g1", [None, None, Some(filled)]);
    let led = town.group("g2", [Some(vacant), Some(filled), None]);
    let chaired = town.group("g3", [None, Some(filled), None]);
    for group in [convened, led, chaired] {
        town.line(a, group);
    }
    assert_eq!(town.voids(a), [Some("group_unresolved"), Some("group_unresolved"), None]);
    let staffing = Staffing::of(&town.0);
    let resolved = [convened, led, chaired].map(|group| resolve_group(&town.0, &staffing, group));
    assert_eq!(resolved, [Err(Unresolved::NoLeader), Err(Unresolved::LeaderVacant(vacant)), Ok(filled)]);
}

#[test]
fn a_unit_inherits_from_its_nearest_ancestor_but_a_company_does_not() {
    let mut town = Town::new();
    let top = town.unit("top", UnitKind::LegalBody, None);
    let school = town.unit("school", UnitKind::Administration, Some(top));
    let class = town.unit("class", UnitKind::Unit, Some(school));
    let company = town.unit("company", UnitKind::Company, Some(top));
    let branch = town.unit("branch", UnitKind::Unit, Some(company));
    town.filled("security", Some(Function::SecurityManager), Some(top));
    assert!([top, school, class].into_iter().all(|unit| town.reaches_recipient(unit)));
    assert!([company, branch].into_iter().all(|unit| !town.reaches_recipient(unit)));
    let graph = town.graph();
    let path = shortest(&graph, Network::Incident, class.into(), TO_RECIPIENT).unwrap();
    assert_eq!(path.hops.iter().map(|hop| hop.via).collect::<Vec<_>>(), [Via::Inherits, Via::BelongsTo]);
    let cuts: Vec<_> =
        Cuts::of(&graph, &Staffing::of(&town.0), Network::Incident, RECIPIENT).cuts_of(class.into()).collect();
    assert!(matches!(cuts[..], [Cut::Role(_), Cut::Person(_)]), "the only security manager: {cuts:?}");

    town.filled("boss", None, Some(company));
    assert_eq!(Inheritance::of(&town.0).source(branch), Some(company));
}

#[test]
fn a_circle_of_parents_ends() {
    let mut town = Town::new();
    let a = town.unit("a", UnitKind::Unit, None);
    let b = town.unit("b", UnitKind::Unit, Some(a));
    town.0.units[a].parent = Some(b);
    let inheritance = Inheritance::of(&town.0);
    assert_eq!([inheritance.source(a), inheritance.source(b)], [None, None]);
}

#[test]
fn a_body_receives_for_itself_and_another_unit_has_to_name_somebody() {
    let mut town = Town::new();
    let a = town.filled("a", None, None);
    let board = town.unit("ks", UnitKind::Board, None);
    let office = town.unit("office", UnitKind::Office, Some(board));
    town.filled("secretary", Some(Function::SecurityManager), Some(board));
    town.line(a, board);
    town.line(a, office);
    assert_eq!(town.voids(a), [None, Some("no_recipient")]);
    let functions = Reach::of(&town.graph()).functions(a.into(), Network::Reporting);
    assert!(functions.contains(Function::ExecutiveBoard));
    assert!(!functions.contains(Function::SecurityManager), "reaching a body is not reaching the roles in it");

    let manager = town.filled("manager", Some(Function::SecurityManager), None);
    town.line(board, manager);
    assert!(town.reaches_recipient(a), "a body goes on along its own lines");
}

#[test]
fn a_board_of_a_company_is_not_the_executive_board() {
    let mut town = Town::new();
    let company = town.unit("company", UnitKind::Company, None);
    let board = town.unit("board", UnitKind::Board, Some(company));
    assert!(town.graph().functions(board.into()).contains(Function::Committee));
    town.0.kind = OrganisationKind::Company;
    assert!(town.graph().functions(board.into()).contains(Function::ExecutiveBoard));
}

#[test]
fn a_deputy_takes_a_person_out_of_the_cuts() {
    let mut town = Town::new();
    let unit = town.unit("unit", UnitKind::Administration, None);
    let chief = town.filled("chief", None, Some(unit));
    let manager = town.filled("manager", Some(Function::SecurityManager), None);
    town.line(chief, manager);
    let lo = town.person("lo");
    town.assign(manager, lo, AssignmentKind::Deputy, Period::default());
    let staffing = Staffing::of(&town.0);
    let graph = town.graph();
    let cuts = Cuts::of(&graph, &staffing, Network::Incident, RECIPIENT);
    let chief_person = staffing.people(chief)[0];
    let expected = [Cut::Role(chief), Cut::Person(chief_person), Cut::Role(manager)];
    assert_eq!(cuts.cuts_of(unit.into()).collect::<Vec<_>>(), expected);
    assert_eq!(cuts.units_cut_by(chief_person), [unit]);
    assert_eq!(cuts.count_cut_by(lo), 0);
}

#[test]
fn a_stuck_message_is_followed_to_the_ciso() {
    let mut town = Town::new();
    let (a, b, c) = (town.filled("a", None, None), town.filled("b", None, None), town.filled("c", None, None));
    let (ciso, vacant) =
        (town.filled("x", Some(Function::Ciso), None), town.role("v", Some(Function::SecurityManager), None));
    town.line(a, b);
    town.line(b, c);
    let graph = town.graph();
    assert_eq!(furthest(&graph, Network::Reporting, a.into()).end(), Actor::Role(c));
    town.line(a, ciso);
    town.line(ciso, vacant);
    let graph = town.graph();
    assert_eq!(furthest(&graph, Network::Reporting, a.into()).end(), Actor::Role(ciso));
    assert_eq!(shortest(&graph, Network::Reporting, a.into(), TO_RECIPIENT), None);
    let near = nearest(&graph, Network::Reporting, a.into(), TO_RECIPIENT).unwrap();
    assert_eq!(near.hops.iter().map(|hop| hop.is_valid()).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn an_empty_role_on_a_formal_line_is_nearer_than_a_line_meant_otherwise() {
    let mut town = Town::new();
    let (from, adviser) = (town.filled("a", None, None), town.filled("b", None, None));
    let (empty, top) = (town.role("e", None, None), town.filled("t", Some(Function::SecurityManager), None));
    town.line(from, empty);
    town.line(empty, top);
    town.line(from, adviser);
    town.line(adviser, top);
    let aside = town.0.lines.handles().nth(2).unwrap();
    town.0.lines[aside].form = LineForm::Informal;
    let path = nearest(&town.graph(), Network::Reporting, from.into(), TO_RECIPIENT).unwrap();
    assert_eq!(path.hops.iter().map(|hop| hop.to).collect::<Vec<_>>(), [Actor::Role(empty), Actor::Role(top)]);
}

#[test]
fn a_chain_of_two_hundred_thousand_is_no_trouble() {
    const LENGTH: u32 = 200_000;
    let mut town = Town::new();
    let mut above = None;
    for at in 0..LENGTH {
        above = Some(town.unit(&format!("u{at:06}"), UnitKind::Unit, above));
        town.filled(
            &format!("r{at:06}"),
            (at == LENGTH - 1).then_some(Function::SecurityManager),
            (at == 0).then_some(UnitId::at(0)),
        );
    }
    for at in 1..LENGTH {
        town.line(RoleId::at(at - 1), RoleId::at(at));
    }
    let (first, last) = (Actor::Role(RoleId::at(0)), Actor::Role(RoleId::at(LENGTH - 1)));
    let lowest = Actor::Unit(UnitId::at(LENGTH - 1));
    let staffing = Staffing::of(&town.0);
    let graph = Graph::of(&town.0, &staffing);
    let network = Network::Reporting;
    assert!(Reach::of(&graph).functions(lowest, network).intersects(RECIPIENT));
    assert_eq!(Distances::to(&graph, network, TO_RECIPIENT).hops(lowest), Some(LENGTH + 1));
    for path in [shortest(&graph, network, first, TO_RECIPIENT), nearest(&graph, network, first, TO_RECIPIENT)] {
        assert_eq!(path.map(|path| path.hops.len()), Some(LENGTH as usize - 1));
    }
    assert_eq!(furthest(&graph, network, first).end(), last);
    assert_eq!(Depths::of(&graph).depth(last), LENGTH - 1);
    let cuts = Cuts::of(&graph, &staffing, network, RECIPIENT);
    assert_eq!(cuts.cuts_of(lowest).count(), 2 * LENGTH as usize);
    assert_eq!(cuts.count_cut_by(PersonId::at(LENGTH / 2)), LENGTH as usize);

    town.line(RoleId::at(LENGTH - 1), RoleId::at(0));
    let cycles = Cycles::of(&town.graph(), network);
    assert_eq!(cycles.cycle_through(last).map(|cycle| (cycle.len(), cycle[0])), Some((LENGTH as usize, first)));
    assert_eq!(cycles.all().count(), 1);
}
