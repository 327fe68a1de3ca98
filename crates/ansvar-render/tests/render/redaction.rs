//! Redaction: no format names a system, a person or a single point of failure.

use std::io::Cursor;

use ansvar_assess::{Assessed, GapReport, Redaction, Scope, assess};
use ansvar_model::{
    Bilingual, Edit, EntityRef, Finding, Handle, Id, Kind, Language, Named, Organisation, Person, Step, Value,
    VoidReason, Witness, WitnessKind,
};
use ansvar_render::{Format, Options, Picture, PictureFormat, read_report, render_picture, render_report};
use calamine::{Data, Reader, Xlsx};

use crate::{picture, sample};

/// Names and ids that may occur nowhere: of a system, of a person, of the role that everything goes through.
const HIDDEN: [&str; 6] =
    ["Procapita", "procapita", "Kim Karlsson", "kimkarlsson", "Samordnare social", "\"samordnare\""];

/// A municipality with a named person and a system, and a finding that shows a role as the only connection.
fn organisation() -> Organisation {
    let mut organisation = picture::municipality();
    organisation.people.push(Person { label: Some("Kim Karlsson".into()), ..Person::new(Id::derived("kimkarlsson")) });
    organisation.systems.push(picture::system("procapita", "Procapita"));
    organisation
}

fn report(organisation: &Organisation) -> GapReport {
    let template = sample::partly_accepted();
    let first = template.findings.first().expect("a finding");
    let named = |kind, id: &str, name: &str| Named { kind, id: Id::derived(id), name: name.into() };
    let role = || named(Kind::Role, "samordnare", "Samordnare social");
    let text = || {
        Bilingual::new(
            "Procapitas ägare Kim Karlsson är ensam: Samordnare social, Procapitagruppen.",
            "The owner of Procapita, Kim Karlsson, is alone: Samordnare social.",
        )
    };
    let why = Bilingual::new("bara Kim Karlsson", "Kim Karlsson only");
    let only = VoidReason { code: "only_person", text: why, at: Vec::new() };
    let step = |entity, void| Step { entity, via: Some("assignment:samordnare->kimkarlsson".into()), void };
    let finding = |subject: Named, fingerprint: &str| Finding {
        fingerprint: ansvar_model::Fingerprint(fingerprint.into()),
        entity: EntityRef::Person(Handle::at(3)),
        subject,
        related: vec![named(Kind::System, "procapita", "Procapita"), role()],
        message: text(),
        remedy: ansvar_model::Remedy {
            text: text(),
            edits: vec![Edit::Remove { id: Id::derived("procapita") }],
            ..first.remedy.clone()
        },
        witness: Witness {
            left_out: 0,
            kind: WitnessKind::Cut,
            steps: vec![
                step(named(Kind::Unit, "social", "Socialförvaltningen"), None),
                step(role(), Some(Box::new(only.clone()))),
            ],
        },
        detail: [
            ("item".to_owned(), Value::from("procapita")),
            ("who".to_owned(), [text().sv.to_string()].into_iter().collect()),
        ]
        .into(),
        accepted: None,
        ..first.clone()
    };
    let findings = vec![
        finding(named(Kind::Person, "kimkarlsson", "Kim Karlsson"), "f1"),
        finding(named(Kind::System, "procapita", "Procapita"), "f2"),
        finding(role(), "f3"),
    ];
    assess(organisation, Scope::default(), Assessed { outcomes: template.outcomes.clone(), findings })
}

/// All text of a format; of a workbook, every cell.
fn text_of(report: &GapReport, format: Format, options: &Options<'_>) -> String {
    let mut out = Vec::new();
    render_report(report, format, options, &mut out).expect("a vector takes everything");
    if format != Format::Xlsx {
        return String::from_utf8(out).expect("reports are UTF-8");
    }
    let mut book = Xlsx::new(Cursor::new(out)).expect("a workbook");
    let mut text = String::new();
    for sheet in book.sheet_names() {
        for (_, _, cell) in book.worksheet_range(&sheet).expect("a sheet").used_cells() {
            if let Data::String(cell) = cell {
                text.push_str(&format!("{cell}\n"));
            }
        }
    }
    text
}

#[test]
fn no_format_names_what_is_hidden() {
    let organisation = organisation();
    let report = report(&organisation);
    let redaction = Redaction::of(&organisation, &report);
    let picture = Picture::of(&organisation, &[], 300);
    for language in Language::ALL {
        let open = Options { picture: Some(&picture), ..Options::new(language) };
        let redacted = Options { redaction: Some(&redaction), ..open };
        for &format in Format::ALL {
            let plain = text_of(&report, format, &open);
            assert!(plain.contains("Procapita"), "{} shows what there is to hide", format.id());
            let text = text_of(&report, format, &redacted);
            for hidden in HIDDEN {
                assert!(!text.contains(hidden), "{} names {hidden}", format.id());
            }
            assert!(text.contains("system-1") && text.contains("person-1"), "{}", format.id());
        }
        for format in PictureFormat::ALL {
            let mut out = Vec::new();
            render_picture(&picture.redacted(&redaction), format, language, &mut out).expect("a vector");
            let text = String::from_utf8(out).expect("UTF-8");
            assert!(!text.contains("Samordnare social") && text.contains("role-1"), "{}", format.id());
        }
    }
}

#[test]
fn a_redacted_report_has_the_same_figures_and_can_be_read() {
    let organisation = organisation();
    let report = report(&organisation);
    let redacted = Redaction::of(&organisation, &report).report(&report);
    assert_eq!(redacted.summary, report.summary);
    assert_eq!(redacted.causes, report.causes);
    let fingerprints: Vec<&str> = redacted.findings.iter().map(|finding| &*finding.fingerprint.0).collect();
    assert_eq!(fingerprints, ["redacted-1", "redacted-2", "redacted-3"]);
    let json = text_of(&redacted, Format::Json, &Options::new(Language::Swedish));
    assert!(ansvar_render::Earlier::of(&read_report(&json).expect("a report")).is_redacted());
}
