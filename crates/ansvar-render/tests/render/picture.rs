//! Pictures of the responsibility model: in every form, around something, and of more than can be drawn.

use ansvar_model::{
    Actor, Assignment, Condition, Covered, Document, DocumentType, EntityRef, Escalation, Few, Function, Handle, Id,
    Language, LineForm, List, Organisation, OrganisationKind, Origin, Person, Recorded, ReportingLine, Role, System,
    SystemId, Unit, UnitKind,
};
use ansvar_render::{Picture, PictureFormat, render_picture};
use jiff::civil::date;
use proptest::prelude::*;

/// A small municipality: a coordinator reports to the director and escalates to a vacant security manager.
pub fn municipality() -> Organisation {
    let mut organisation =
        Organisation::new(Id::derived("exempel"), "Exempels kommun", OrganisationKind::Municipality, date(2026, 11, 1));
    organisation.recorded = vec![(List::Assignments, Recorded::All)];
    let office = organisation.units.push(Unit::new(Id::derived("kontor"), "Kommunledningskontoret", UnitKind::Office));
    let social =
        organisation.units.push(Unit::new(Id::derived("social"), "Socialförvaltningen", UnitKind::Administration));
    let mut role = |id: &str, title: &str, unit, functions: &[Function]| {
        let role = Role::new(Id::derived(id), title, functions.iter().copied());
        organisation.roles.push(Role { unit: Some(unit), ..role })
    };
    let director = role("direktor", "Kommundirektör", office, &[Function::ChiefExecutive]);
    let ciso = role("ciso", "Informationssäkerhetssamordnare", office, &[Function::Ciso]);
    let security = role("sakerhetschef", "Säkerhetschef", office, &[Function::SecurityManager]);
    let local = role("samordnare", "Samordnare social", social, &[]);
    for (place, role) in [director, ciso, local].into_iter().enumerate() {
        let person = organisation.people.push(Person::new(Id::derived(format!("p{place}"))));
        organisation.assignments.push(Assignment::new(Id::derived(format!("a{place}")), role, person));
    }
    organisation.lines.push(ReportingLine::new(Id::derived("l1"), ciso, director));
    organisation.lines.push(ReportingLine::new(Id::derived("l2"), local, ciso));
    let loose = ReportingLine::new(Id::derived("l3"), local, director);
    organisation.lines.push(ReportingLine { form: LineForm::Informal, ..loose });
    organisation.escalations.push(Escalation::new(Id::derived("e1"), local, security, Condition::SeriousIncident));
    organisation
}

/// Gives everything that is drawn this name.
pub fn rename(organisation: &mut Organisation, name: &str) {
    organisation.name = name.into();
    for unit in organisation.units.handles().collect::<Vec<_>>() {
        organisation.units[unit].name = name.into();
    }
    for role in organisation.roles.handles().collect::<Vec<_>>() {
        organisation.roles[role].title = name.into();
    }
}

fn drawn(picture: &Picture, format: PictureFormat, language: Language) -> String {
    let mut out = Vec::new();
    render_picture(picture, format, language, &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("pictures are UTF-8")
}

fn organisation_of(units: u32, roles: u32) -> Organisation {
    let mut organisation = municipality();
    for unit in 0..units {
        let parent = (unit > 0).then(|| Handle::at(unit / 4));
        let new = Unit::new(Id::derived(format!("u{unit}")), format!("Enhet {unit}"), UnitKind::Unit);
        let at = organisation.units.push(Unit { parent, ..new });
        for role in 0..roles {
            let new = Role::new(Id::derived(format!("r{unit}-{role}")), format!("Roll {unit} {role}"), []);
            let at = organisation.roles.push(Role { unit: Some(at), ..new });
            organisation.lines.push(ReportingLine::new(
                Id::derived(format!("n{unit}-{role}")),
                at,
                Actor::Role(Handle::at(1)),
            ));
        }
    }
    organisation
}

#[test]
fn in_every_form() {
    let picture = Picture::of(&municipality(), &[], 300);
    for format in PictureFormat::ALL {
        insta::assert_snapshot!(format!("picture_{}", format.id()), drawn(&picture, format, Language::Swedish));
    }
}

#[test]
fn lines_are_told_apart_and_void_ones_are_crossed_out() {
    let svg = drawn(&Picture::of(&municipality(), &[], 300), PictureFormat::Svg, Language::English);
    for class in ["p-link formal", "p-link loose", "p-link escalation p-void", "✗ the role “Säkerhetschef” is vacant"]
    {
        let class = class.split_at(class.len().min(20)).0;
        assert!(svg.contains(class), "{class}");
    }
    assert!(svg.contains("does not count: the role “Säkerhetschef” is vacant"));
}

#[test]
fn only_what_is_near() {
    let organisation = organisation_of(12, 3);
    let role = |place| EntityRef::Role(Handle::at(place));
    let near = Picture::of(&organisation, &[role(2)], 300);
    let dot = drawn(&near, PictureFormat::Dot, Language::Swedish);
    assert!(dot.contains("Samordnare social") && dot.contains("Kommundirektör"));
    assert!(!dot.contains("Roll 5 1"), "three lines away");
    let whole = Picture::of(&organisation, &[EntityRef::Organisation], 300);
    assert_eq!(whole, Picture::of(&organisation, &[], 300));
}

/// A system of which nothing but its name is known.
pub(crate) fn system(id: &str, name: &str) -> System {
    System {
        id: Id::derived(id),
        name: name.into(),
        unit: None,
        kind: None,
        owners: Few::default(),
        managers: Few::default(),
        critical: None,
        level: None,
        run_by: None,
        holds: Few::default(),
        links: Few::default(),
        acquired_on: None,
        introduced_on: None,
        origin: Origin::NOWHERE,
    }
}

fn plan_for(system: SystemId) -> Document {
    Document {
        id: Id::derived("plan"),
        kind: DocumentType::ContinuityPlan,
        title: Some("Plan för lönen".into()),
        decided_by: None,
        decided_on: None,
        decisions: Vec::new(),
        maintained_by: Few::default(),
        part_of: None,
        covers: [Covered::System(system)].into(),
        contents: Few::default(),
        topics: Few::default(),
        audience: None,
        communicated_on: None,
        interval: None,
        revised_on: None,
        revision_ends: None,
        reference: None,
        origin: Origin::NOWHERE,
    }
}

#[test]
fn around_a_record_stands_what_it_names_and_what_names_it() {
    let mut organisation = organisation_of(12, 3);
    let role = |place| -> Actor { Actor::Role(Handle::at(place)) };
    let new = System { owners: [role(2)].into(), ..system("lon", "Lönesystemet") };
    let system = organisation.systems.push(new);
    let plan = organisation.documents.push(plan_for(system));
    organisation.systems.push(self::system("annat", "Annat system"));
    let dot =
        |focus: &[EntityRef]| drawn(&Picture::of(&organisation, focus, 300), PictureFormat::Dot, Language::Swedish);
    let around_system = dot(&[system.into()]);
    for near in ["Lönesystemet", "Säkerhetschef", "Plan för lönen", "label=\"System\"", "label=\"Dokument\""] {
        assert!(around_system.contains(near), "{near} in {around_system}");
    }
    assert!(around_system.contains("Samordnare social"), "one line from the owner");
    assert!(!around_system.contains("Annat system") && !around_system.contains("Roll 5 1"));
    let around_plan = dot(&[plan.into()]);
    assert!(around_plan.contains("Lönesystemet") && !around_plan.contains("Säkerhetschef"), "two ties away");
    let both = dot(&[plan.into(), system.into()]);
    assert!(both.contains("Säkerhetschef"));
    let around_owner = dot(&[role(2).into()]);
    assert!(!around_owner.contains("Lönesystemet"), "what names a role would be too much");
}

#[test]
fn around_a_person_stand_the_roles_they_hold() {
    let dot =
        |focus: EntityRef| drawn(&Picture::of(&municipality(), &[focus], 300), PictureFormat::Dot, Language::Swedish);
    let person = dot(EntityRef::Person(Handle::at(0)));
    assert!(person.contains("label=\"p0\"") && person.contains("Kommundirektör") && !person.contains("label=\"a0\""));
    let assignment = dot(EntityRef::Assignment(Handle::at(0)));
    assert!(assignment.contains("label=\"p0\"") && assignment.contains("Kommundirektör"));
}

#[test]
fn anything_can_stand_in_the_middle() {
    let mut organisation = municipality();
    organisation.systems.push(system("ensamt", "Ensamt system"));
    for entity in organisation.entities() {
        let picture = Picture::of(&organisation, &[entity], 300);
        assert!(!picture.is_empty(), "{entity:?}");
    }
}

#[test]
fn what_is_left_out_is_said() {
    let picture = Picture::of(&organisation_of(200, 3), &[], 300);
    let dot = drawn(&picture, PictureFormat::Dot, Language::English);
    assert!(dot.contains("604 roles are not named."), "{dot}");
    assert!(dot.contains("units are counted in those they belong to."));
    assert!(dot.matches("subgraph").count() <= 48);
    let three_hundred = Picture::of(&organisation_of(40, 7), &[], 300);
    assert!(!drawn(&three_hundred, PictureFormat::Svg, Language::English).contains("not named"));
}

#[test]
fn nothing_to_draw() {
    let organisation = Organisation::new(Id::derived("x"), "X", OrganisationKind::Municipality, date(2026, 11, 1));
    let picture = Picture::of(&organisation, &[], 300);
    assert!(picture.is_empty());
    assert!(drawn(&picture, PictureFormat::Svg, Language::English).contains("There is nothing to draw here."));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_lines_can_be_drawn_and_the_same_ones_look_the_same(
        lines in prop::collection::vec((0_u32..40, 0_u32..40), 0..80),
        units in 1_u32..20,
    ) {
        let mut organisation = organisation_of(units, 2);
        let roles = u32::try_from(organisation.roles.len()).unwrap();
        for (place, (from, to)) in lines.into_iter().enumerate() {
            let (from, to): (Actor, Actor) = (Actor::Role(Handle::at(from % roles)), Actor::Role(Handle::at(to % roles)));
            organisation.lines.push(ReportingLine::new(Id::derived(format!("x{place}")), from, to));
        }
        let picture = Picture::of(&organisation, &[], 300);
        let first = drawn(&picture, PictureFormat::Svg, Language::Swedish);
        for _ in 0..3 {
            prop_assert_eq!(&drawn(&picture, PictureFormat::Svg, Language::Swedish), &first);
        }
    }
}
