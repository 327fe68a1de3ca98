//! Words of the command line that cannot be understood: what is wrong, what was expected, the nearest valid word.

use std::error::Error;
use std::io::{self, Write};
use std::num::{ParseFloatError, ParseIntError};

use ansvar::{Language, phrase, phrase_with};
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::arguments::{Expected, one_of};
use crate::exit::Exit;
use crate::streams::Streams;

/// Tells why the words were not understood; or gives the help or the version, where that was asked for.
pub(crate) fn tell(error: &clap::Error, streams: &mut Streams) -> Exit {
    let told = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            error.print()
        }
        _ => write(error, streams),
    };
    // Whoever has gone away needs no telling.
    drop(told);
    if error.use_stderr() { Exit::CouldNotRun } else { Exit::Clean }
}

fn write(error: &clap::Error, streams: &mut Streams) -> io::Result<()> {
    writeln!(streams.err, "ansvar: {}", lines(error, streams.language).join("\n  "))
}

/// What is wrong, and below it what helps.
fn lines(error: &clap::Error, language: Language) -> Vec<String> {
    let mut lines = vec![fault(error, language)];
    if let Some(expected) = expected(error, language) {
        lines.push(phrase_with(language, "usage-expects", &[("what", &expected)]));
    }
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    if let Some(near) = near.into_iter().find_map(|kind| nearest(error, kind)) {
        lines.push(phrase_with(language, "usage-nearest", &[("what", &near)]));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
        lines.push(format!("{} {usage}", phrase(language, "usage-word", &[])));
    }
    lines.push(phrase(language, "usage-see-help", &[]));
    lines
}

fn fault(error: &clap::Error, language: Language) -> String {
    let get = |kind| found(error, kind).unwrap_or_default();
    let (what, value, other) =
        (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue), get(ContextKind::PriorArg));
    let command = get(ContextKind::InvalidSubcommand);
    let say =
        |key: &str, what: &str| phrase_with(language, key, &[("what", what), ("value", &value), ("other", &other)]);
    match error.kind() {
        ErrorKind::UnknownArgument if what.starts_with('-') => say("usage-unknown", &what),
        ErrorKind::UnknownArgument => say("usage-no-place", &what),
        ErrorKind::InvalidSubcommand => say("usage-unknown-command", &command),
        ErrorKind::MissingSubcommand => say("usage-no-command", &command),
        ErrorKind::InvalidValue if value.is_empty() => say("usage-value-missing", &what),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => say("usage-bad-value", &what),
        ErrorKind::MissingRequiredArgument => say("usage-missing", &what),
        ErrorKind::ArgumentConflict if other.is_empty() || other == what => say("usage-twice", &what),
        ErrorKind::ArgumentConflict => say("usage-conflict", &what),
        ErrorKind::TooManyValues => say("usage-unexpected-value", &what),
        ErrorKind::InvalidUtf8 => say("usage-not-utf8", ""),
        _ => say("usage-wrong", ""),
    }
}

/// What the word should have been.
fn expected(error: &clap::Error, language: Language) -> Option<String> {
    if let Some(source) = error.source() {
        if let Some(expected) = source.downcast_ref::<Expected>() {
            return Some(expected.in_language(language));
        }
        let number = [
            (source.is::<ParseIntError>(), "usage-expects-count"),
            (source.is::<ParseFloatError>(), "usage-expects-number"),
        ];
        return number.into_iter().find(|(is, _)| *is).map(|(_, key)| phrase(language, key, &[]));
    }
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(words)) if !words.is_empty() => {
            Some(one_of(words.iter().map(String::as_str)).in_language(language))
        }
        _ => None,
    }
}

/// The nearest valid word: the last, where clap names several.
fn nearest(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(word) => Some(word.clone()),
        ContextValue::Strings(words) => words.last().cloned(),
        _ => None,
    }
}

/// What clap says of one thing about the error.
fn found(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")).filter(|texts| !texts.is_empty()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::fmt::Write;

    use ansvar::Language;

    use super::lines;
    use crate::usage::parse;

    #[test]
    fn what_is_wrong_is_told_in_both_languages() {
        let cases = [
            "chekc x",
            "check",
            "check x --fromat json",
            "check x --format jsno",
            "check x --format",
            "check x --limit few",
            "check x --stats --stats",
            "check x --stats=yes",
            "check x y",
            "check x --as-of yesterday",
            "check x --param INC-04=30",
            "check x --lang se",
            "assess x --start --org y",
            "generate",
            "generate --roles ten",
            "generate --roles 100 --defects many",
            "rules list --format tabel",
            "rules new own-1",
            "rules new OWN-01 --slug Å",
            "rules new OWN-01 --area nowhere",
        ];
        for language in Language::ALL {
            let mut text = String::new();
            for case in cases {
                let words: Vec<OsString> = format!("ansvar {case}").split(' ').map(OsString::from).collect();
                let error = parse(&words, language).expect_err(case);
                writeln!(text, "$ ansvar {case}\nansvar: {}\n", lines(&error, language).join("\n  ")).expect("text");
            }
            insta::assert_snapshot!(format!("refused_{language}"), text);
        }
    }
}
