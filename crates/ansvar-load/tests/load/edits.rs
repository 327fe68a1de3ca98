//! Edits: what is refused and why, and what goes with what is removed.

use ansvar_load::{EditProblem, Format, plan_edits, record_of};
use ansvar_model::{
    Counterpart, Edit, EntityRef, Evidence, GivenAnswer, Id, Link, List, Names, Organisation, Question, Questionnaire,
    Respondent, Value,
};

use crate::{HEAD, parse};

const BODY: &str = "
recorded: {risks: none}
units: [{id: a, name: A, kind: unit}, {id: b, name: B, kind: unit, parent: a}, {id: c, name: C, kind: unit, parent: b}]
roles: [{id: chef, title: Chef, unit: b}, {id: vd, title: VD}, {id: saksam, title: Samordnare}]
people: [{id: p-1}, {id: p-2}]
assignments: [{role: chef, person: p-1}, {role: vd, person: p-2}]
groups: [{id: rad, name: Råd, kind: council, leader: chef, members: [chef, vd]}]
lines: [{from: chef, to: vd}, {from: chef, to: vd}, {from: saksam, to: vd}]
duties: [{id: d, kind: own, holder: [chef, saksam], counterpart: dpo}]
documents: [{id: policy, type: policy, decided_by: chef, decisions: [{by: chef, on: 2026-01-01}, {by: vd, on: 2026-01-02}]}]
plans: [{id: plan, title: Plan, items: [{id: i1, responsible: chef}, {id: i2, follows: plan/i1}]}]
systems: [{id: s, name: S, links: [internet]}]
events: [{id: e, type: review, date: 2026-01-01, about: ['line:chef->vd#2', plan/i1]}]
access: [{id: x, system: s, person: p-1}]
interests: [{between: [chef, vd, saksam], subject: tid, kind: conflict}]
";

struct Edited {
    organisation: Organisation,
    names: Names,
}

impl Edited {
    fn new() -> Self {
        let loaded = parse(&format!("{HEAD}{BODY}"), Format::Yaml);
        assert_eq!(loaded.problems, []);
        let organisation = loaded.organisation.unwrap();
        Self { names: Names::of(&organisation), organisation }
    }

    /// Carries edits out; gives the ids of what is touched.
    fn apply(&mut self, edits: &[Edit]) -> Vec<String> {
        let planned = plan_edits(&self.organisation, &self.names, edits).unwrap();
        let touched = planned.touched().iter().map(|&entity| self.organisation.id_of(entity).to_string()).collect();
        planned.commit(&mut self.organisation, &mut self.names);
        assert_eq!(self.names, Names::of(&self.organisation));
        touched
    }

    fn find(&self, id: &str) -> EntityRef {
        self.names.find(id).unwrap()
    }

    fn field(&self, id: &str, field: &str) -> Option<Value> {
        record_of(&self.organisation, self.find(id)).remove(field)
    }

    fn problems(&self, edits: &[Edit]) -> Vec<EditProblem> {
        plan_edits(&self.organisation, &self.names, edits).unwrap_err()
    }
}

fn set(id: &str, field: &str, value: impl Into<Value>) -> Edit {
    Edit::Set { id: Id::derived(id), field: field.to_owned(), value: value.into() }
}

fn remove(id: &str) -> Edit {
    Edit::Remove { id: Id::derived(id) }
}

fn add<const N: usize>(list: List, fields: [(&str, Value); N]) -> Edit {
    Edit::Add { list, record: fields.map(|(key, value)| (key.to_owned(), value)).into() }
}

fn list<const N: usize>(ids: [&str; N]) -> Value {
    ids.into_iter().collect()
}

/// Problems as `edit path code`.
fn told(problems: &[EditProblem]) -> Vec<String> {
    problems.iter().map(|problem| format!("{} {} {}", problem.edit, problem.path, problem.code)).collect()
}

#[test]
fn every_problem_of_every_edit_is_told() {
    let items = Value::List(vec![
        Value::Map([("id".to_owned(), "i1".into()), ("cost".to_owned(), Value::Int(-1))].into()),
        Value::Map([("id".to_owned(), "i1".into())].into()),
        Value::Map([("goal".to_owned(), Value::Bool(true))].into()),
    ]);
    let edits = [
        set("chief", "title", "x"),
        set("chef", "titel", "x"),
        set("chef", "id", "y"),
        set("chef", "unit", "p-1"),
        set("chef", "title", Value::Null),
        set("plan", "items", items),
        set("d", "holder", list(["chef", "nobody"])),
        set("a", "parent", "c"),
        set("plan/i1", "end", "2026-02-30"),
        remove("nobody"),
        remove("exempel"),
        add(List::Roles, [("id", "vd".into()), ("titel", "x".into())]),
        add(List::Risks, [("id", "r".into()), ("title", "R".into())]),
        add(List::Units, [("id", "u".into()), ("name", "U".into()), ("kind", "unit".into()), ("parent", "u".into())]),
        add(List::Plans, [("id", "plan/i2".into())]),
        add(List::Plans, [("id", "plann/i3".into())]),
        set("line:chef->vd", "to", "rad"),
        set("exempel", "as_of", "today"),
        set("exempel", "recorded", Value::Map([("roles".to_owned(), "none".into())].into())),
    ];
    let expected = [
        "0  unknown_id",
        "1 titel unknown_key",
        "2 id fixed_id",
        "3 unit wrong_kind",
        "4  missing_key",
        "5 items[0].cost out_of_range",
        "5 items[1].id duplicate_id",
        "5 items[2] missing_key",
        "5 items[2].goal wrong_type",
        "6 holder[1] unknown_reference",
        "7 parent cycle",
        "8 end bad_date",
        "9  unknown_id",
        "10  whole_organisation",
        "11 id duplicate_id",
        "11  missing_key",
        "11 titel unknown_key",
        "12  recorded_none",
        "13 parent cycle",
        "14 id duplicate_id",
        "15 id unknown_reference",
        "16  id_in_use",
        "17 as_of bad_date",
        "18 recorded.roles recorded_none",
    ];
    assert_eq!(told(&Edited::new().problems(&edits)), expected);
}

#[test]
fn problems_help_in_both_languages() {
    let made = Edited::new();
    let one = |edit: Edit| made.problems(&[edit]).remove(0);
    let problem = one(set("cheff", "title", "x"));
    assert_eq!(&*problem.message.sv, "inget har id `cheff`");
    assert_eq!(&*problem.help.unwrap().en, "did you mean `chef`?");
    let problem = one(set("chef", "titel", "x"));
    assert_eq!(&*problem.help.unwrap().sv, "menade du `title`?");
    let problem = one(add(List::Roles, [("id", "vd".into()), ("title", "VD".into())]));
    assert_eq!(&*problem.message.sv, "id `vd` finns redan: roll");
    assert_eq!(&*problem.message.en, "the id `vd` is taken: role");
    let problem = one(set("line:chef->vd", "to", "rad"));
    assert_eq!(&*problem.message.en, "`line:chef->vd#2` would get another id, but something refers to it");
}

#[test]
fn what_depends_on_what_goes_goes_too() {
    let mut made = Edited::new();
    made.apply(&[set("e", "about", list(["plan/i1"]))]);
    let touched = made.apply(&[remove("chef")]);
    let expected = [
        "chef",
        "assignment:chef->p-1",
        "rad",
        "line:chef->vd",
        "line:chef->vd#2",
        "d",
        "policy",
        "plan/i1",
        "interest:chef->vd->saksam",
    ];
    assert_eq!(touched, expected);
    assert_eq!(made.field("rad", "members"), Some(list(["vd"])));
    assert_eq!(made.field("rad", "leader"), None);
    assert_eq!(made.field("policy", "decisions").map(|value| value == Value::List(Vec::new())), Some(false));
    assert_eq!(made.organisation.documents.iter().next().unwrap().decisions.len(), 1);
    assert_eq!(made.field("interest:vd->saksam", "between"), Some(list(["vd", "saksam"])));
    // Two are the least that an interest is between.
    assert_eq!(made.apply(&[remove("saksam"), remove("line:saksam->vd")]).len(), 4);
    assert!(made.organisation.interests.is_empty() && made.organisation.lines.is_empty());
}

#[test]
fn a_person_goes_with_assignments_and_access_rights() {
    let mut made = Edited::new();
    assert_eq!(made.apply(&[remove("p-1")]), ["p-1", "assignment:chef->p-1", "x"]);
    assert_eq!((made.organisation.people.len(), made.organisation.assignments.len()), (1, 1));
}

#[test]
fn derived_ids_are_those_of_a_file_read_anew() {
    let mut made = Edited::new();
    assert_eq!(told(&made.problems(&[remove("line:chef->vd")])), ["0  id_in_use"]);
    made.apply(&[set("e", "about", Value::Null), remove("line:chef->vd")]);
    assert!(made.names.find("line:chef->vd#2").is_none());
    let line = |from: &str| add(List::Lines, [("from", from.into()), ("to", "vd".into())]);
    made.apply(&[line("chef"), line("rad"), set("line:saksam->vd", "from", "chef")]);
    let ids: Vec<&str> = made.organisation.lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids, ["line:chef->vd", "line:chef->vd#2", "line:chef->vd#3", "line:rad->vd"]);
}

#[test]
fn the_items_of_a_plan_stay_come_and_go() {
    let mut made = Edited::new();
    let kept = made.find("plan/i2");
    let item = |id: &str| Value::Map([("id".to_owned(), id.into())].into());
    let touched = made.apply(&[set("plan", "items", Value::List(vec![item("i3"), item("i2")]))]);
    assert_eq!(touched, ["plan", "plan/i1", "plan/i2", "e"]);
    assert_eq!(made.find("plan/i2"), kept);
    made.apply(&[add(List::Plans, [("id", "plan/i4".into()), ("follows", "plan/i3".into())]), remove("plan/i2")]);
    let plan = made.organisation.plans.iter().next().unwrap();
    let items: Vec<&str> = plan.items.iter().map(|&item| made.organisation.plan_items[item].id.as_str()).collect();
    assert_eq!(items, ["plan/i3", "plan/i4"]);
    assert_eq!(made.apply(&[remove("plan")]), ["plan", "plan/i3", "plan/i4"]);
}

#[test]
fn what_is_set_to_what_it_is_touches_nothing() {
    let mut made = Edited::new();
    let before = made.organisation.clone();
    assert_eq!(made.apply(&[set("chef", "title", "Chef"), set("plan", "title", "Plan")]), Vec::<String>::new());
    made.apply(&[set("chef", "title", "Avdelningschef"), set("chef", "title", "Chef")]);
    assert_eq!(made.organisation, before);
}

#[test]
fn an_id_that_comes_goes_before_a_word() {
    let mut made = Edited::new();
    let dpo = add(List::Roles, [("id", "dpo".into()), ("title", "Ombud".into())]);
    let internet = add(List::Systems, [("id", "internet".into()), ("name", "Nät".into())]);
    assert_eq!(made.apply(&[dpo, internet]), ["d", "s"]);
    let duty = made.organisation.duties.iter().next().unwrap();
    assert!(matches!(duty.counterpart, Some(Counterpart::Named(_))));
    assert!(matches!(made.organisation.systems.iter().next().unwrap().links[..], [Link::System(_)]));
}

#[test]
fn answers_keep_the_ids_of_what_goes() {
    let mut made = Edited::new();
    let question = Question::find("2.2-q1").unwrap();
    let given = GivenAnswer {
        evidence: vec![Evidence { id: Id::derived("policy"), entity: Some(made.find("policy")) }],
        by: Some(Respondent::Party { id: Id::derived("p-1"), party: Some(party(made.find("p-1"))) }),
        ..GivenAnswer::choosing(question, question.choice("yes"))
    };
    made.organisation.add_answers(Questionnaire {
        organisation: Id::derived("exempel"),
        answered_on: None,
        contributors: Vec::new(),
        by: None,
        self_estimate: false,
        answers: vec![given],
        set_aside: Vec::new(),
        origin: Default::default(),
    });
    made.names = Names::of(&made.organisation);
    let role = add(List::Roles, [("id", "2.2-q1".into()), ("title", "R".into())]);
    made.apply(&[role]);
    assert!(matches!(made.find("2.2-q1"), EntityRef::Role(_)));
    made.apply(&[remove("2.2-q1")]);
    assert!(matches!(made.find("2.2-q1"), EntityRef::Answer(_)));
    assert_eq!(told(&made.problems(&[remove("2.2-q1")])), ["0  unknown_id"]);
    assert!(made.apply(&[remove("policy"), remove("p-1")]).contains(&"2.2-q1".to_owned()));
    let answer = made.organisation.answers.iter().next().unwrap();
    assert_eq!(answer.given[0].evidence[0], Evidence { id: Id::derived("policy"), entity: None });
    assert!(matches!(&answer.given[0].by, Some(Respondent::Party { id, party: None }) if id.as_str() == "p-1"));
}

fn party(entity: EntityRef) -> ansvar_model::Party {
    ansvar_model::Party::narrow(entity).unwrap()
}
