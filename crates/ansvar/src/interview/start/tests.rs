//! The first description: what is asked, and the file that comes of it.

use ansvar_load::{Format, SourceText, parse_organisation};
use ansvar_model::{Language, List, Organisation, Recorded};
use jiff::civil::date;
use proptest::prelude::*;

use super::{StartDraft, StartQuestion, StartScript};
use crate::interview::tests::{act, acts};
use crate::interview::{Interview, Reply, Step};
use crate::{Analysis, Settings};

fn chosen(keys: &[&str]) -> Reply {
    Reply::Chosen { keys: keys.iter().map(|&key| key.to_owned()).collect(), words: Vec::new() }
}

fn names(names: &[&str]) -> Reply {
    Reply::Names(names.iter().map(|&name| name.to_owned()).collect())
}

fn words(words: &str) -> Reply {
    Reply::Words(words.to_owned())
}

fn own(title: &str) -> Reply {
    Reply::Chosen { keys: Vec::new(), words: vec![title.to_owned()] }
}

/// Answers the questions named, and passes by every other that is asked.
fn interview(replies: &[(StartQuestion, Reply)]) -> Interview<StartScript> {
    let script = StartScript { as_of: Some(date(2026, 11, 1)), today: None };
    let mut interview = Interview::new(script);
    let mut asked = Vec::new();
    while let Step::Ask(key) = interview.step() {
        asked.push(key);
        match replies.iter().find(|(question, _)| *question == key) {
            Some((_, reply)) => drop(interview.answer(reply.clone()).expect("a reply that fits")),
            None => interview.skip(),
        }
    }
    for (question, _) in replies {
        assert!(asked.contains(question), "{question:?} was never asked");
    }
    interview
}

fn organisation_of(interview: &Interview<StartScript>) -> Organisation {
    let draft = StartDraft::of(interview, Language::Swedish).expect("a name");
    let text = draft.file(Language::Swedish).to_string();
    let settings = Settings { packs: vec!["start".into()], ..Settings::default() };
    let analysis = Analysis::of_text("o.yaml", &text, &settings);
    analysis.unwrap_or_else(|error| panic!("{error}: {text}")).organisation().clone()
}

fn findings(interview: &Interview<StartScript>) -> Vec<String> {
    let text = StartDraft::of(interview, Language::Swedish).expect("a name").file(Language::Swedish).to_string();
    let settings = Settings { packs: vec!["start".into()], ..Settings::default() };
    let analysis = Analysis::of_text("o.yaml", &text, &settings).expect("a sound file");
    analysis.report().findings.iter().map(|finding| finding.rule.to_string()).collect()
}

/// A municipality that has what it should.
fn full() -> Vec<(StartQuestion, Reply)> {
    use StartQuestion as Q;
    vec![
        (Q::Name, words("Nyby kommun")),
        (Q::Kind, chosen(&["municipality"])),
        (Q::Id, words("nyby")),
        (Q::Director, chosen(&["yes"])),
        (Q::Administrations, names(&["Socialförvaltningen", "Barn- och utbildningsförvaltningen"])),
        (Q::Heads, chosen(&["unit:Socialförvaltningen", "unit:Barn- och utbildningsförvaltningen"])),
        (Q::Companies, names(&["Nyby Energi AB"])),
        (Q::ItManager, chosen(&["yes"])),
        (Q::SecurityManager, chosen(&["yes"])),
        (Q::Dpo, own("Dataskyddsombud (konsult)")),
        (Q::Ciso, chosen(&["yes"])),
        (Q::CisoUnit, chosen(&["office"])),
        (Q::CisoShare, Reply::Percent(50)),
        (Q::CisoReports, chosen(&["post:director"])),
        (Q::OthersReport, chosen(&["post:it-manager", "heads"])),
        (Q::Alarm, chosen(&["heads", "post:ciso", "companies"])),
        (Q::Policy, chosen(&["yes"])),
        (Q::PolicyBy, chosen(&["council"])),
        (Q::PolicyOn, Reply::Day(date(2025, 6, 16))),
        (Q::PolicyCovers, chosen(&["company:Nyby Energi AB"])),
        (Q::Complete, chosen(&["roles", "lines", "escalations", "documents", "units"])),
    ]
}

#[test]
fn a_full_description_is_a_file_that_says_it() {
    let draft = StartDraft::of(&interview(&full()), Language::Swedish).expect("a name");
    insta::assert_snapshot!("full_sv", draft.file(Language::Swedish).to_string());
    let draft = StartDraft::of(&interview(&full()), Language::English).expect("a name");
    insta::assert_snapshot!("full_en", draft.file(Language::English).to_string());
}

#[test]
fn what_is_passed_by_is_not_recorded() {
    let only_name = [(StartQuestion::Name, words("Nyby kommun"))];
    let made = organisation_of(&interview(&only_name));
    assert_eq!((made.id.as_str(), made.kind.id()), ("nyby-kommun", "municipality"));
    assert_eq!(made.recorded(List::Assignments), Recorded::None);
    assert!(findings(&interview(&only_name)).is_empty(), "silence is no gap");
}

#[test]
fn what_is_said_to_be_missing_is_a_gap_once_the_list_is_complete() {
    use StartQuestion as Q;
    let mut replies = full();
    replies.retain(|(question, _)| !matches!(question, Q::CisoUnit | Q::CisoShare | Q::CisoReports | Q::Alarm));
    for (question, reply) in &mut replies {
        match question {
            Q::Ciso => *reply = chosen(&["absent"]),
            Q::SecurityManager => *reply = chosen(&["vacant"]),
            _ => {}
        }
    }
    replies.push((Q::Alarm, chosen(&["none"])));
    let found = findings(&interview(&replies));
    for rule in ["LED-01", "INC-06"] {
        assert!(found.iter().any(|id| id == rule), "{rule} in {found:?}");
    }
    replies.retain(|(question, _)| *question != Q::Complete);
    let found = findings(&interview(&replies));
    assert!(!found.iter().any(|id| id == "LED-01"), "nobody said that the roles are complete: {found:?}");
}

#[test]
fn a_list_with_an_open_question_cannot_be_complete() {
    use StartQuestion as Q;
    let mut replies = full();
    replies.retain(|(question, _)| !matches!(question, Q::Dpo | Q::Complete));
    let passed = interview(&replies);
    let offered = {
        let mut again = passed.clone();
        assert!(again.go_to(Q::Complete));
        again.ask(Language::Swedish).expect("the question")
    };
    let keys: Vec<&str> = offered.form.offers().iter().map(|offer| offer.key.as_str()).collect();
    assert_eq!(keys, ["lines", "escalations", "documents", "units", "none"]);
}

#[test]
fn one_person_in_two_roles_is_one_person() {
    use StartQuestion as Q;
    let mut replies = full();
    for (question, reply) in &mut replies {
        match question {
            Q::Ciso => *reply = chosen(&["same:it-manager"]),
            Q::SecurityManager => *reply = chosen(&["same-head"]),
            _ => {}
        }
    }
    replies.push((Q::SecurityManagerHead, chosen(&["unit:Socialförvaltningen"])));
    let made = organisation_of(&interview(&replies));
    assert_eq!(made.people.len(), 5, "director, IT manager, two heads, DPO");
    let labels: Vec<&str> = made.people.iter().filter_map(|person| person.label.as_deref()).collect();
    assert!(labels.contains(&"It-chef / Informationssäkerhetssamordnare"), "{labels:?}");
    assert!(findings(&interview(&replies)).iter().any(|rule| rule == "SEP-02"));
}

#[test]
fn an_answer_that_no_longer_fits_is_asked_again() {
    use StartQuestion as Q;
    let mut replies = full();
    for (question, reply) in &mut replies {
        if *question == Q::ItManager {
            *reply = chosen(&["same:director"]);
        }
    }
    let mut made = interview(&replies);
    assert_eq!(made.step(), Step::Done);
    assert!(made.go_to(Q::Director));
    let change = made.answer(chosen(&["absent"])).expect("a reply that fits");
    assert_eq!(change.open, [Q::ItManager, Q::CisoReports, Q::Complete], "what rested on the director");
    assert_eq!(change.aside, [Q::OthersReport]);
    assert_eq!(made.step(), Step::Ask(Q::ItManager));
    assert!(made.go_to(Q::Director));
    let change = made.answer(chosen(&["yes"])).expect("a reply that fits");
    assert_eq!(change.back, [Q::ItManager, Q::CisoReports, Q::OthersReport, Q::Complete], "nothing was lost");
}

#[test]
fn other_organisations_have_their_own_words() {
    use StartQuestion as Q;
    let replies = [
        (Q::Name, words("Verket för exempel")),
        (Q::Kind, chosen(&["agency"])),
        (Q::Director, chosen(&["yes"])),
        (Q::Administrations, names(&["Rättsavdelningen"])),
        (Q::Heads, chosen(&["none"])),
        (Q::Ciso, chosen(&["yes"])),
        (Q::CisoReports, chosen(&["board"])),
    ];
    let draft = StartDraft::of(&interview(&replies), Language::Swedish).expect("a name");
    insta::assert_snapshot!("agency_sv", draft.file(Language::Swedish).to_string());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn whatever_is_answered_the_file_is_sound(acts in acts(80), name in "\\PC{1,40}") {
        let script = StartScript { as_of: None, today: Some(date(2026, 11, 1)) };
        let mut made = Interview::new(script);
        let named = made.answer(words(&name)).is_ok();
        for next in &acts {
            act(&mut made, next);
        }
        for language in Language::ALL {
            let Some(draft) = StartDraft::of(&made, language) else {
                prop_assert!(!named || !made.is_answered(StartQuestion::Name));
                continue;
            };
            let text = draft.file(language).to_string();
            let loaded = parse_organisation(SourceText::new("o.yaml", text.clone()), Format::Yaml);
            prop_assert!(loaded.problems.is_empty(), "{:?}\n{text}", loaded.problems);
            let read = loaded.organisation.map(|organisation| organisation.name.to_string());
            let written = draft.head.name.clone();
            prop_assert_eq!(read, Some(written));
        }
    }
}
