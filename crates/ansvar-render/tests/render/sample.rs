//! A municipality's report, made by hand: causes with what follows, a rule on many systems, an accepted deviation.

use ansvar_assess::{Assessed, ChosenPack, Disabled, GapReport, Scope, assess};
use ansvar_model::{
    AnswerValue, Area, Basis, Bilingual, CheckCounts, Detail, Edit, EntityRef, Exception, Finding, Fingerprint,
    GivenAnswer, Handle, Id, Kind, List, Location, Named, Organisation, OrganisationKind, Origin, Party, Question,
    Questionnaire, Remedy, RemedyClass, Respondent, Role, RuleId, RuleOutcome, Severity, SourceReference, Step, Value,
    VoidReason, Witness, WitnessKind,
};
use jiff::civil::date;

/// A report in which everything occurs that a report can hold.
pub fn municipality() -> GapReport {
    let mut organisation = organisation("Exempels kommun");
    let accepted = accepted_deviation(&mut organisation);
    let mut findings = Vec::new();
    missing_security_manager(&mut findings);
    systems_without_owner(&mut findings);
    claims_and_claimed(&mut findings);
    findings.push(Finding { accepted: Some(accepted), ..acceptance() });
    assess(&organisation, scope(), Assessed { outcomes: outcomes(), findings })
}

/// A report on an organisation of which nothing is recorded.
pub fn empty() -> GapReport {
    let outcomes = vec![outcome("ANS-09", Kind::System, Area::Roles, [0, 0, 0, 1], &[List::Systems])];
    assess(&organisation("Tom kommun"), Scope::default(), Assessed { outcomes, findings: Vec::new() })
}

/// A report on three systems without an owner, of which one is accepted, and on what follows from an accepted finding.
pub fn partly_accepted() -> GapReport {
    let mut organisation = organisation("Exempels kommun");
    let accepted = Some(accepted_deviation(&mut organisation));
    let mut findings: Vec<Finding> =
        ["a", "b", "c"].into_iter().map(|id| finding("ANS-09", Kind::System, id, id)).collect();
    findings[2].accepted = accepted;
    claims_and_claimed(&mut findings);
    findings[3].accepted = accepted;
    let outcomes = vec![
        outcome("ANS-09", Kind::System, Area::Roles, [1, 3, 0, 0], &[]),
        outcome("KON-04", Kind::Organisation, Area::FollowUp, [0, 1, 0, 0], &[]),
        outcome("KON-10", Kind::Event, Area::FollowUp, [0, 1, 0, 0], &[]),
    ];
    assess(&organisation, Scope::default(), Assessed { outcomes, findings })
}

/// A report on an organisation that has answered some questions: agreed, disputed, several choices and own words.
pub fn answered() -> GapReport {
    let mut organisation = organisation("Exempels kommun");
    organisation.add_answers(questionnaire(
        "infosec_function",
        &[
            ("2.1-q1", &["yes"]),
            ("2.1-q2", &["iso_27000", "other"]),
            ("2.2-q1", &["no"]),
            ("2.4-q1", &["nobody"]),
            ("2.5-q1", &["yes"]),
            ("2.10-q1", &["yes"]),
            ("2.10-q2", &["no"]),
        ],
    ));
    organisation.add_answers(questionnaire("it_function", &[("2.5-q1", &["no"])]));
    assess(&organisation, Scope::default(), Assessed::default())
}

/// What one function has answered; the free-text question on the policy is answered by everybody.
fn questionnaire(function: &str, chosen: &[(&str, &[&str])]) -> Questionnaire {
    let function = Question::find(Question::CONTRIBUTORS).and_then(|question| question.choice(function));
    let by = function.map(Respondent::Function);
    let words = Question::find("2.2-q5").expect("a question in free text");
    let own = GivenAnswer { value: Some(AnswerValue::Text("inga bolag".into())), ..GivenAnswer::to(words) };
    let chosen = chosen.iter().map(|(id, choices)| {
        let question = Question::find(id).expect("a question");
        GivenAnswer::choosing(question, choices.iter().map(|choice| question.choice(choice).expect("a choice")))
    });
    Questionnaire {
        organisation: Id::derived("exempel"),
        answered_on: Some(date(2026, 10, 1)),
        contributors: function.into_iter().collect(),
        by: by.clone(),
        self_estimate: true,
        answers: chosen.chain([own]).map(|given| GivenAnswer { by: by.clone(), ..given }).collect(),
        set_aside: Vec::new(),
        origin: Origin::NOWHERE,
    }
}

/// A report in which every text that comes from outside is this one.
pub fn said(text: &str) -> GapReport {
    let mut organisation = organisation(text);
    let accepted = accepted_deviation(&mut organisation);
    if let Some(row) = organisation.roles.find(Handle::at(0)).cloned() {
        organisation.roles[Handle::at(0)] = Role { title: text.into(), ..row };
    }
    let hostile = |finding: Finding| Finding {
        subject: Named { name: text.into(), ..finding.subject },
        message: Bilingual::new(text, text),
        remedy: Remedy { text: Bilingual::new(text, text), ..finding.remedy },
        witness: Witness {
            left_out: 0,
            kind: WitnessKind::Path,
            steps: vec![step(text, None), step(text, Some((text, text)))],
        },
        source: [SourceReference { document: text.into(), section: text.into() }].into(),
        location: Some(Location { file: text.into(), line: 1, column: 1 }),
        detail: [(text.to_owned(), Value::from(text))].into(),
        ..finding
    };
    let mut findings = Vec::new();
    missing_security_manager(&mut findings);
    systems_without_owner(&mut findings);
    let mut findings: Vec<Finding> = findings.into_iter().map(hostile).collect();
    findings.push(hostile(Finding { accepted: Some(accepted), ..acceptance() }));
    let mut outcomes = outcomes();
    outcomes.iter_mut().for_each(|outcome| outcome.title = Bilingual::new(text, text));
    let scope = Scope {
        packs: vec![pack(text, text, text)],
        params: [(text.to_owned(), Value::from(text))].into(),
        disabled: vec![Disabled { rule: rule("INC-08"), reason: Bilingual::new(text, text) }],
    };
    assess(&organisation, scope, Assessed { outcomes, findings })
}

fn organisation(name: &str) -> Organisation {
    Organisation::new(Id::derived("exempel"), name, OrganisationKind::Municipality, date(2026, 11, 1))
}

fn accepted_deviation(organisation: &mut Organisation) -> ansvar_model::ExceptionId {
    let director = organisation.roles.push(Role::new(Id::derived("direktor"), "Kommundirektör", []));
    organisation.exceptions.push(Exception {
        id: Id::derived("exception:LED-02->samordnare"),
        rule: "LED-02".into(),
        subject: EntityRef::Role(director),
        decided_by: Party::Role(director),
        decided_on: date(2026, 2, 3),
        until: date(2027, 2, 28),
        reason: "Tjänsten utökas när budgeten för 2027 är beslutad.".into(),
        origin: Origin::NOWHERE,
    })
}

fn pack(id: &str, sv: &str, en: &str) -> ChosenPack {
    ChosenPack { id: id.to_owned(), title: Bilingual::new(sv, en) }
}

fn scope() -> Scope {
    Scope {
        packs: vec![pack("start", "Börja här", "Start here"), pack("municipality", "Kommun", "Municipality")],
        params: [("INC-04.minutes".to_owned(), Value::Int(120))].into(),
        disabled: vec![Disabled {
            rule: rule("ANS-18"),
            reason: Bilingual::new("Kommunen har inga förvaltningar.", "The municipality has no administrations."),
        }],
    }
}

/// No security manager: no way there from six units, and nobody whose absence could cut the ways.
fn missing_security_manager(findings: &mut Vec<Finding>) {
    findings.push(Finding {
        severity: Severity::Critical,
        area: Area::IncidentContinuity,
        source: sources(&["§2.8"]),
        witness: Witness { left_out: 0, kind: WitnessKind::Field, steps: vec![step("Säkerhetschef", None)] },
        message: Bilingual::new("Rollen Säkerhetschef är inte tillsatt.", "The role Säkerhetschef is not filled."),
        remedy: remedy(
            "Kommundirektören utser en säkerhetschef, och en ersättare för den som är borta.",
            "The chief executive appoints a security manager, and a deputy for absences.",
        ),
        location: location(41),
        ..finding("INC-06", Kind::Role, "sakerhetschef", "Säkerhetschef")
    });
    let units =
        ["Barn- och utbildningsförvaltningen", "Kommunledningskontoret", "Räddningstjänsten", "Socialförvaltningen"];
    for (place, unit) in units.into_iter().enumerate() {
        findings.push(Finding {
            severity: Severity::Critical,
            area: Area::IncidentContinuity,
            implied_by: Some(Fingerprint("INC-06/sakerhetschef/".into())),
            message: Bilingual::new(
                format!("{unit} har ingen giltig eskaleringsväg till säkerhetschefen."),
                format!("{unit} has no valid escalation path to the security manager."),
            ),
            ..finding("INC-03", Kind::Unit, &format!("enhet-{place}"), unit)
        });
    }
    findings.push(Finding {
        area: Area::IncidentContinuity,
        implied_by: Some(Fingerprint("INC-06/sakerhetschef/".into())),
        ..finding("INC-08", Kind::Person, "p1", "p1")
    });
}

/// Forty-one systems of fifty-two without an owner, and two units whose way to the security manager is void.
fn systems_without_owner(findings: &mut Vec<Finding>) {
    let names = ["Procapita", "Ärendehantering", "Lönesystemet", "Styrsystem vattenverk", "Skolplattformen"];
    for place in 0..41 {
        let name = names.get(place).map_or_else(|| format!("System {place}"), |name| (*name).to_owned());
        findings.push(Finding {
            declared: true,
            message: Bilingual::new(format!("{name} har ingen systemägare."), format!("{name} has no system owner.")),
            remedy: remedy(&format!("Utse en systemägare för {name}."), &format!("Appoint an owner of {name}.")),
            location: location(200 + 4 * u32::try_from(place).unwrap()),
            ..finding("ANS-09", Kind::System, &format!("s{place:02}"), &name)
        });
    }
    for (place, unit) in ["Miljö- och byggförvaltningen", "Kultur- och fritidsförvaltningen"].into_iter().enumerate()
    {
        findings.push(Finding {
            severity: Severity::High,
            basis: Basis::Guidance,
            source: sources(&["§2.4", "§2.8"]),
            witness: Witness {
                left_out: 0,
                kind: WitnessKind::MissingPath,
                steps: vec![
                    step(unit, None),
                    step("Förvaltningschef", None),
                    step("It-chef", Some(("samma person i båda rollerna", "the same person in both roles"))),
                    step("Kommundirektör", Some(("rollen är vakant", "the role is vacant"))),
                ],
            },
            message: Bilingual::new(
                format!("{unit} når inte högsta ledningen med sina rapporter."),
                format!("{unit} does not reach top management with its reports."),
            ),
            location: location(77),
            ..finding("ANS-05", Kind::Unit, &format!("nar-inte-{place}"), unit)
        });
    }
}

/// An answer that the model contradicts, with one finding that follows from it; and one of low severity.
fn claims_and_claimed(findings: &mut Vec<Finding>) {
    findings.push(Finding {
        severity: Severity::High,
        area: Area::FollowUp,
        basis: Basis::SurveyFinding,
        source: sources(&["§2.3"]),
        witness: Witness {
            left_out: 0,
            kind: WitnessKind::Contradiction,
            steps: vec![step("2.3-q1", None), step("Granskning", None)],
        },
        message: Bilingual::new(
            "Svaret säger att efterlevnaden kontrolleras, men ingen granskning är noterad de senaste 24 månaderna.",
            "The answer says that compliance is checked, but no review has been recorded in the last 24 months.",
        ),
        remedy: Remedy {
            text: Bilingual::new(
                "Notera granskningen, eller rätta svaret.",
                "Record the review, or correct the answer.",
            ),
            class: RemedyClass::ModelEdit,
            edits: vec![
                Edit::Add { list: List::Events, record: [("type".to_owned(), Value::from("review"))].into() },
                Edit::Set { id: Id::derived("2.3-q1"), field: "value".to_owned(), value: Value::Bool(false) },
                Edit::Remove { id: Id::derived("2.3-q2") },
            ],
        },
        ..finding("KON-04", Kind::Organisation, "exempel", "Exempels kommun")
    });
    findings.push(Finding {
        area: Area::FollowUp,
        implied_by: Some(Fingerprint("KON-04/exempel/".into())),
        ..finding("KON-10", Kind::Event, "e1", "e1")
    });
    findings.push(Finding {
        severity: Severity::Low,
        area: Area::Training,
        related: vec![Named { kind: Kind::Unit, id: Id::derived("hr"), name: "HR".into() }],
        detail: [("item".to_owned(), Value::from("exit")), ("days".to_owned(), Value::Int(90))].into(),
        message: Bilingual::new("Inget säkerhetssteg är noterat när någon slutar.", "No security step on leaving."),
        ..finding("UTB-07", Kind::Organisation, "exempel", "Exempels kommun")
    });
}

fn acceptance() -> Finding {
    Finding {
        area: Area::Coordination,
        message: Bilingual::new(
            "Samordnarens tidsandel är 8 procent.",
            "The coordinator's share of time is 8 percent.",
        ),
        ..finding("LED-02", Kind::Role, "samordnare", "Samordnare")
    }
}

fn outcomes() -> Vec<RuleOutcome> {
    vec![
        outcome("POL-01", Kind::Document, Area::Policy, [1, 0, 0, 0], &[]),
        outcome("KON-04", Kind::Organisation, Area::FollowUp, [0, 1, 0, 0], &[]),
        outcome("KON-10", Kind::Event, Area::FollowUp, [3, 1, 0, 2], &[List::Events]),
        outcome("ANS-05", Kind::Unit, Area::Roles, [6, 2, 0, 0], &[]),
        outcome("ANS-09", Kind::System, Area::Roles, [11, 41, 0, 0], &[]),
        outcome("ANS-06", Kind::Asset, Area::Roles, [0, 0, 0, 14], &[List::Assets]),
        outcome("LED-02", Kind::Assignment, Area::Coordination, [2, 1, 0, 0], &[]),
        outcome("KLA-07", Kind::Asset, Area::Classification, [0, 0, 0, 14], &[List::Assets]),
        outcome("KLA-14", Kind::Event, Area::Classification, [0, 0, 0, 1], &[List::Assets, List::Systems]),
        outcome("INC-03", Kind::Unit, Area::IncidentContinuity, [4, 4, 0, 0], &[]),
        outcome("INC-06", Kind::Role, Area::IncidentContinuity, [0, 1, 0, 0], &[]),
        outcome("INC-08", Kind::Person, Area::IncidentContinuity, [8, 1, 0, 0], &[]),
        outcome("UTB-07", Kind::Organisation, Area::Training, [0, 1, 2, 0], &[]),
    ]
}

fn outcome(
    id: &str,
    scope: Kind,
    area: Area,
    [passed, failed, other, silent]: [u64; 4],
    missing: &[List],
) -> RuleOutcome {
    let severity = match id {
        "INC-03" | "INC-06" | "POL-01" => Severity::Critical,
        "ANS-05" | "ANS-06" | "KON-04" | "KLA-07" => Severity::High,
        "UTB-07" => Severity::Low,
        _ => Severity::Medium,
    };
    RuleOutcome {
        rule: rule(id),
        title: title(id),
        description: Bilingual::new("Därför.", "That is why."),
        basis: Basis::Guidance,
        source: sources(&["§2.8"]),
        area,
        severity,
        scope,
        waits_for_answers: false,
        counts: CheckCounts { passed, failed, not_applicable: other, not_assessed: silent },
        missing: missing.to_vec(),
    }
}

fn title(id: &str) -> Bilingual {
    match id {
        "INC-03" => Bilingual::new(
            "Från varje enhet finns en eskaleringsväg till säkerhetschefen vid allvarlig incident.",
            "From every unit there is an escalation path to the security manager on a serious incident.",
        ),
        "INC-08" => Bilingual::new(
            "Ingen enskild persons frånvaro bryter alla vägar till säkerhetschef eller ledning.",
            "No single person's absence cuts all paths to the security manager or management.",
        ),
        "ANS-05" => Bilingual::new(
            "Rapportvägarna saknar cirklar och slutar hos högsta ledningen.",
            "Reporting lines have no cycle and all end at top management.",
        ),
        "ANS-09" => Bilingual::new(
            "Varje system har systemägare och systemansvarig.",
            "Every system has a system owner and a system administrator.",
        ),
        _ => Bilingual::new(format!("Vad {id} säger."), format!("What {id} states.")),
    }
}

fn finding(id: &str, kind: Kind, subject: &str, name: &str) -> Finding {
    let place = Handle::at(subject.bytes().fold(0, |place: u32, byte| place.wrapping_mul(31) + u32::from(byte)));
    let entity = match kind {
        Kind::Unit => EntityRef::Unit(place_of(place)),
        Kind::System => EntityRef::System(place_of(place)),
        Kind::Role => EntityRef::Role(place_of(place)),
        _ => EntityRef::Organisation,
    };
    Finding {
        fingerprint: Fingerprint(format!("{id}/{subject}/").into()),
        rule: rule(id),
        area: Area::Roles,
        severity: Severity::Medium,
        implied_by: None,
        subject: Named { kind, id: Id::derived(subject), name: name.into() },
        entity,
        related: Vec::new(),
        message: Bilingual::new(format!("{name} avviker."), format!("{name} deviates.")),
        remedy: remedy("Bestäm och notera.", "Decide, and record it."),
        witness: Witness { left_out: 0, kind: WitnessKind::None, steps: Vec::new() },
        source: sources(&["§2.4"]),
        basis: Basis::RoleText,
        declared: false,
        detail: Detail::default(),
        accepted: None,
        location: None,
    }
}

fn place_of<H: Handle>(place: ansvar_model::UnitId) -> H {
    H::at(u32::try_from(place.place()).unwrap())
}

fn remedy(sv: &str, en: &str) -> Remedy {
    Remedy { text: Bilingual::new(sv, en), class: RemedyClass::DoThenRecord, edits: Vec::new() }
}

fn sources(sections: &[&str]) -> std::sync::Arc<[SourceReference]> {
    sections.iter().map(|&section| SourceReference { document: "003".into(), section: section.into() }).collect()
}

#[expect(clippy::unnecessary_wraps, reason = "a finding holds an optional location")]
fn location(line: u32) -> Option<Location> {
    Some(Location { file: "exempel.yaml".into(), line, column: 5 })
}

fn step(name: &str, void: Option<(&str, &str)>) -> Step {
    Step {
        entity: Named { kind: Kind::Role, id: Id::derived("r"), name: name.into() },
        via: Some("line:a->b".into()),
        void: void
            .map(|(sv, en)| Box::new(VoidReason { code: "vacant", text: Bilingual::new(sv, en), at: Vec::new() })),
    }
}

fn rule(id: &str) -> RuleId {
    RuleId::parse(id).unwrap()
}
