//! What a line that somebody wrote means: a command, or a reply to the question that was put.

use ansvar::interview::{Ask, Form, Offer, Reply};
use jiff::civil::Date;

/// What somebody wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// To answer.
    Reply(Reply),
    /// To go on: keeps an answer, takes what is proposed, else passes the question by.
    GoOn,
    /// To pass the question by.
    Skip,
    /// To go back.
    Back,
    /// To stop.
    Quit,
    /// To see the help.
    Help,
    /// To write a note.
    Note,
    /// To say what the answer rests on.
    Evidence,
    /// To take the answer away.
    Clear,
    /// To go to another question.
    GoTo(String),
    /// Something that cannot be understood; the key of the text that says what was expected.
    Unclear(&'static str),
}

/// Words for commands, in both languages at all times.
const COMMANDS: [(&[&str], Said); 8] = [
    (&["?", "h", "hjälp", "help"], Said::Help),
    (&["b", "<", "back", "tillbaka"], Said::Back),
    (&["s", "skip", "hoppa", "hoppa över", "vet inte", "vet ej", "don't know", "dont know"], Said::Skip),
    (&["q", "quit", "exit", "avsluta", "sluta"], Said::Quit),
    (&["a", "+", "note", "anteckning", "anteckna"], Said::Note),
    (&["u", "e", "evidence", "underlag"], Said::Evidence),
    (&["-", "clear", "radera", "ta bort"], Said::Clear),
    (&[""], Said::GoOn),
];
const GO_TO: [&str; 4] = ["g ", "go ", "gå ", "goto "];
const ALL: [&str; 2] = ["alla", "all"];
const YES: [&str; 4] = ["ja", "j", "yes", "y"];
const NO: [&str; 3] = ["nej", "no", "n"];
const NOTHING: [&str; 10] =
    ["inga", "ingen", "inget", "inget av dem", "finns inte", "none", "nobody", "nothing", "nej", "no"];

/// Reads a line as an answer to a question.
///
/// Commands go before words of one's own; text in double quotes is never a command.
pub(crate) fn read(line: &str, ask: &Ask) -> Said {
    let text = line.trim();
    let lower = text.to_lowercase();
    if let Some((_, command)) = COMMANDS.iter().find(|(words, _)| words.contains(&lower.as_str())) {
        return command.clone();
    }
    if let Some(id) = GO_TO.iter().find_map(|go| lower.strip_prefix(go)) {
        return Said::GoTo(id.trim().to_owned());
    }
    let quoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|inner| !inner.is_empty());
    reply(quoted.unwrap_or(text), quoted.is_some(), ask)
}

/// Whether a line says yes; none when it says neither yes nor no. To pass by or to quit is to say no.
pub(crate) fn yes_or_no(line: &str) -> Option<bool> {
    let lower = line.trim().to_lowercase();
    let is = |words: &[&str]| words.contains(&lower.as_str());
    let command = COMMANDS.iter().find(|(words, _)| is(words)).map(|(_, command)| command);
    let no = is(&NO) || matches!(command, Some(Said::GoOn | Said::Skip | Said::Quit));
    if is(&YES) { Some(true) } else { no.then_some(false) }
}

fn reply(text: &str, quoted: bool, ask: &Ask) -> Said {
    match &ask.form {
        Form::One { offers, own_words } => match choice(text, offers, *own_words).filter(|_| !quoted) {
            Some(offer) => Said::Reply(Reply::choice(&offer.key)),
            None if *own_words && (quoted || !is_number(text)) => own(text),
            None => Said::Unclear(if *own_words { "talk-expects-one-or-words" } else { "talk-expects-one" }),
        },
        Form::Many { offers, own_words, may_be_none } => {
            let none = *may_be_none && NOTHING.contains(&text.to_lowercase().as_str());
            match choice(text, offers, *own_words) {
                None if none => Said::Reply(Reply::Chosen { keys: Vec::new(), words: Vec::new() }),
                _ => several(text, quoted, offers, *own_words),
            }
        }
        Form::Words => Said::Reply(Reply::Words(text.to_owned())),
        Form::Id => Said::Reply(Reply::Words(text.to_lowercase())),
        Form::Names => Said::Reply(Reply::Names(names(text, quoted))),
        Form::Day => day(text).map_or(Said::Unclear("talk-expects-day"), |day| Said::Reply(Reply::Day(day))),
        Form::Percent => {
            let number = text.trim_end_matches('%').trim().parse::<u8>().ok().filter(|number| *number <= 100);
            number.map_or(Said::Unclear("talk-expects-percent"), |number| Said::Reply(Reply::Percent(number)))
        }
    }
}

fn own(text: &str) -> Said {
    Said::Reply(Reply::Chosen { keys: Vec::new(), words: vec![text.to_owned()] })
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

/// The offer that a text means: by its number, its word or its text, or by the beginning of the text when no other
/// offer begins so and words of one's own mean nothing here.
fn choice<'o>(text: &str, offers: &'o [Offer], own_words: bool) -> Option<&'o Offer> {
    if is_number(text) {
        let number: usize = text.parse().ok()?;
        return offers.get(number.checked_sub(1)?);
    }
    let lower = plain(text);
    let same = |offer: &&Offer| offer.key == lower || plain(&offer.text) == lower;
    let keyed = |keys: &[&str]| offers.iter().find(|offer| keys.contains(&offer.key.as_str()));
    let meant = offers.iter().find(same).or_else(|| match lower.as_str() {
        word if YES.contains(&word) => keyed(&["yes"]),
        word if NO.contains(&word) => keyed(&["no", "absent", "none"]),
        word if NOTHING.contains(&word) => keyed(&["none", "absent"]),
        "vakant" | "vacant" => keyed(&["vacant"]),
        _ => None,
    });
    let mut begin = offers.iter().filter(|offer| plain(&offer.text).starts_with(&lower));
    meant.or_else(|| begin.next().filter(|_| !own_words && begin.next().is_none()))
}

/// In small letters, and with the hyphens that keyboards have.
fn plain(text: &str) -> String {
    text.to_lowercase().replace(['–', '—'], "-")
}

fn several(text: &str, quoted: bool, offers: &[Offer], own_words: bool) -> Said {
    if quoted && own_words {
        return own(text);
    }
    let lower = text.to_lowercase();
    if ALL.contains(&lower.as_str()) {
        let keys = offers.iter().filter(|offer| !offer.exclusive && !offer.write_in);
        let keys = keys.map(|offer| offer.key.clone()).collect();
        return Said::Reply(Reply::Chosen { keys, words: Vec::new() });
    }
    // Numbers may stand with spaces alone between them; words may have spaces in them.
    let numbers = text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, ',' | ';'));
    let parts: Vec<&str> = match choice(text, offers, own_words) {
        Some(_) => vec![text],
        None if numbers => text.split([',', ';', ' ', '\t']).collect(),
        None => text.split([',', ';']).collect(),
    };
    let (mut chosen, mut words) = (Vec::new(), Vec::new());
    for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
        match choice(part, offers, own_words) {
            Some(offer) => chosen.push(offer.key.clone()),
            None if own_words && !is_number(part) => words.push(part.to_owned()),
            None => {
                return Said::Unclear(if own_words { "talk-expects-many-or-words" } else { "talk-expects-many" });
            }
        }
    }
    let in_order = offers.iter().map(|offer| &offer.key).filter(|key| chosen.contains(key)).cloned();
    Said::Reply(Reply::Chosen { keys: in_order.collect(), words })
}

/// Names with commas between them, or with semicolons where a name has a comma in it.
pub(crate) fn names(text: &str, quoted: bool) -> Vec<String> {
    if !quoted && (NOTHING.contains(&text.to_lowercase().as_str()) || text == "0") {
        return Vec::new();
    }
    let between = if text.contains(';') { ';' } else { ',' };
    let parts = text.split(between).filter(|_| !quoted);
    let one = quoted.then_some(text);
    parts.chain(one).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// A day as 2026-11-01, also as 20261101, 2026/11/01 or 2026.11.01.
fn day(text: &str) -> Option<Date> {
    let plain = text.replace(['/', '.'], "-");
    plain.parse().ok().or_else(|| Date::strptime("%Y%m%d", text).ok())
}

#[cfg(test)]
mod tests {
    use ansvar::interview::{Ask, Form, Offer, Reply};
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::{Said, day, names, read, yes_or_no};

    fn ask(form: Form) -> Ask {
        Ask { text: "?".into(), help: String::new(), source: String::new(), form, preset: None, required: false }
    }

    fn offers() -> Vec<Offer> {
        vec![Offer::new("yes", "Ja: It-chef"), Offer::new("vacant", "Rollen finns"), Offer::new("absent", "Nej")]
    }

    fn chosen(keys: &[&str], words: &[&str]) -> Said {
        let owned = |list: &[&str]| list.iter().map(|&one| one.to_owned()).collect();
        Said::Reply(Reply::Chosen { keys: owned(keys), words: owned(words) })
    }

    #[test]
    fn one_is_chosen_by_number_word_text_or_its_beginning() {
        let closed = ask(Form::One { offers: offers(), own_words: false });
        for (line, key) in
            [("1", "yes"), (" ja ", "yes"), ("j", "yes"), ("nej", "absent"), ("n", "absent"), ("ROLLEN", "vacant")]
        {
            assert_eq!(read(line, &closed), chosen(&[key], &[]), "{line}");
        }
        let years = ask(Form::One {
            offers: vec![Offer::new("a", "1–3 år"), Offer::new("b", "4–5 år")],
            own_words: false,
        });
        assert_eq!(read("4-5", &years), chosen(&["b"], &[]));
        for line in ["4", "0", "kanske", "99999999999999999999999"] {
            assert_eq!(read(line, &closed), Said::Unclear("talk-expects-one"), "{line}");
        }
    }

    #[test]
    fn words_of_ones_own_are_taken_where_they_may_be() {
        let open = ask(Form::One { offers: offers(), own_words: true });
        assert_eq!(read("Digitaliseringschef", &open), chosen(&[], &["Digitaliseringschef"]));
        assert_eq!(read("ja", &open), chosen(&["yes"], &[]));
        assert_eq!(read("vakant", &open), chosen(&["vacant"], &[]));
        assert_eq!(read("7", &open), Said::Unclear("talk-expects-one-or-words"));
        assert_eq!(read("\"q\"", &open), chosen(&[], &["q"]), "in quotes it is no command");
    }

    #[test]
    fn several_are_chosen_by_numbers_and_words() {
        let closed = ask(Form::Many { offers: offers(), own_words: false, may_be_none: false });
        assert_eq!(read("3,1", &closed), chosen(&["yes", "absent"], &[]));
        assert_eq!(read("1 3", &closed), chosen(&["yes", "absent"], &[]));
        assert_eq!(read("alla", &closed), chosen(&["yes", "vacant", "absent"], &[]));
        assert_eq!(read("1, x", &closed), Said::Unclear("talk-expects-many"));
        let open = ask(Form::Many { offers: offers(), own_words: true, may_be_none: false });
        assert_eq!(read("1, Kanslichef", &open), chosen(&["yes"], &["Kanslichef"]));
    }

    #[test]
    fn commands_are_understood_in_both_languages() {
        let closed = ask(Form::One { offers: offers(), own_words: true });
        for (line, said) in [
            ("", Said::GoOn),
            ("  ", Said::GoOn),
            ("s", Said::Skip),
            ("Vet inte", Said::Skip),
            ("<", Said::Back),
            ("back", Said::Back),
            ("avsluta", Said::Quit),
            ("?", Said::Help),
            ("a", Said::Note),
            ("underlag", Said::Evidence),
            ("-", Said::Clear),
            ("gå 2.2-q1", Said::GoTo("2.2-q1".into())),
        ] {
            assert_eq!(read(line, &closed), said, "{line}");
        }
    }

    #[test]
    fn names_stand_between_commas_or_semicolons() {
        assert_eq!(names("A, B ,C", false), ["A", "B", "C"]);
        assert_eq!(names("Kultur, fritid; Skola", false), ["Kultur, fritid", "Skola"]);
        assert_eq!(names("Kultur, fritid", true), ["Kultur, fritid"]);
        assert!(names("inga", false).is_empty() && names("None", false).is_empty());
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in ["2024-06-17", "20240617", "2024/06/17", "2024.06.17"] {
            assert_eq!(day(text), Some(date(2024, 6, 17)), "{text}");
        }
        for text in ["2024", "17/6 2024", "2024-13-01", "i våras"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn yes_and_no_are_understood() {
        assert_eq!((yes_or_no(" J "), yes_or_no("No"), yes_or_no("kanske")), (Some(true), Some(false), None));
        assert_eq!((yes_or_no(""), yes_or_no("q"), yes_or_no("b")), (Some(false), Some(false), None));
    }

    proptest! {
        #[test]
        fn any_line_is_understood_or_refused(line in ".*") {
            for own_words in [false, true] {
                for form in [
                    Form::One { offers: offers(), own_words },
                    Form::Many { offers: offers(), own_words, may_be_none: own_words },
                    Form::Names,
                    Form::Day,
                    Form::Percent,
                ] {
                    let ask = ask(form);
                    if let Said::Reply(reply) = read(&line, &ask) {
                        // What is understood is checked by the interview; nothing here may panic.
                        let _ = ask.check(&reply);
                    }
                }
            }
        }
    }
}
