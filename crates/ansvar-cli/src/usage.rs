//! The command line in the reader's language: its help, and what is wrong with the words that were written.
//!
//! The help of a command is the text `usage-` and the command's name, that of an argument this and the argument's name;
//! what several commands have in common stands once, as `usage-any-` and the argument's name.

mod refused;

use std::ffi::OsString;

use ansvar::{Language, phrase, phrase_with};
use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches};

pub(crate) use self::refused::tell;

use crate::arguments::Arguments;

/// The place of the options that every command has, behind its own.
pub(crate) const LAST: usize = 1000;

/// Reads the words of the command line, the program's name first.
pub(crate) fn parse(words: &[OsString], language: Language) -> Result<Arguments, clap::Error> {
    let matches = command(language).try_get_matches_from(without_language(words))?;
    Arguments::from_arg_matches(&matches)
}

/// The words without `--lang` where help is asked for: the command `help` takes no options, and the language is known.
fn without_language(words: &[OsString]) -> Vec<&OsString> {
    let mut rest = words.iter();
    let asks_for_help = words.get(1).is_some_and(|word| word == "help");
    let mut kept = Vec::new();
    while let Some(word) = rest.next() {
        let text = word.to_str().unwrap_or_default();
        if asks_for_help && text == "--lang" {
            rest.next();
        } else if !(asks_for_help && text.starts_with("--lang=")) {
            kept.push(word);
        }
    }
    kept
}

/// The language that help and errors are told in, before the words are understood: `--lang`, else `ANSVAR_LANG`, else
/// Swedish for a Swedish locale, else English.
pub(crate) fn language_of(words: &[OsString]) -> Language {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let own = || variable("ANSVAR_LANG").and_then(|code| Language::parse(&code));
    let locale = || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| variable(name));
    asked_for(words).or_else(own).unwrap_or_else(|| match locale() {
        Some(locale) if locale.starts_with("sv") => Language::Swedish,
        _ => Language::English,
    })
}

/// The language that `--lang` asks for, wherever it stands.
fn asked_for(words: &[OsString]) -> Option<Language> {
    let words: Vec<&str> = words.iter().map(|word| word.to_str().unwrap_or_default()).collect();
    let options = words.iter().position(|&word| word == "--").map_or(words.as_slice(), |end| words.split_at(end).0);
    let apart = options.windows(2).find_map(|pair| match pair {
        ["--lang", code] => Language::parse(code),
        _ => None,
    });
    apart.or_else(|| options.iter().find_map(|word| Language::parse(word.strip_prefix("--lang=")?)))
}

/// The command line with all its texts.
fn command(language: Language) -> Command {
    let mut command = told(Arguments::command(), "ansvar", language);
    // What clap adds itself is there only now: the usage of every command, and the command `help`.
    command.build();
    finished(command, language)
}

/// A command and those below it, with the help of each argument.
fn told(command: Command, name: &str, language: Language) -> Command {
    let word = |key: &str| phrase(language, key, &[]);
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).display_order(LAST + 1);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).display_order(LAST + 2);
    command
        .about(word(&format!("usage-{name}")))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help)
        .arg(version)
        .subcommand_value_name(word("usage-command-word"))
        .subcommand_help_heading(word("usage-commands"))
        .mut_args(|arg| explained(arg, name, language))
        .mut_subcommands(|below| {
            // The names of the first commands stand alone, those below them behind theirs.
            let path = if name == "ansvar" { String::new() } else { format!("{name}-") };
            let path = format!("{path}{}", below.get_name());
            told(below, &path, language)
        })
}

/// An argument with its help and its default.
fn explained(arg: Arg, command: &str, language: Language) -> Arg {
    let heading = if arg.is_positional() { "usage-arguments" } else { "usage-options" };
    let text = help_of(&arg, command, language).unwrap_or_default();
    let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let help = match defaults.join(", ") {
        none if none.is_empty() => text,
        value => phrase_with(language, "usage-default", &[("text", &text), ("value", &value)]),
    };
    let values = arg.get_action().takes_values();
    arg.help(help).help_heading(phrase(language, heading, &[])).hide_default_value(values).hide_possible_values(values)
}

/// The text of an argument: its command's own, else the one it has in common with others.
fn help_of(arg: &Arg, command: &str, language: Language) -> Option<String> {
    let name = arg.get_id().as_str().replace('_', "-");
    [command, "any"].into_iter().find_map(|of| {
        let key = format!("usage-{of}-{name}");
        // A phrase that is not there stands for itself.
        Some(phrase(language, &key, &[])).filter(|text| *text != key)
    })
}

/// A built command, and those below it, with what stands around the help.
fn finished(mut command: Command, language: Language) -> Command {
    let word = |key: &str| phrase(language, key, &[]);
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let usage = usage.replace("[OPTIONS]", &word("usage-options-word"));
    let usage = usage.replace("[COMMAND]", &format!("[{}]", word("usage-command-word")));
    let header = *command.get_styles().get_header();
    let template =
        format!("{{about-with-newline}}\n{header}{}{header:#} {{usage}}\n\n{{all-args}}", word("usage-word"));
    let command = command.override_usage(usage).help_template(template);
    let command = command.subcommand_help_heading(word("usage-commands"));
    let command = if command.get_name() == "help" { command.about(word("usage-help")) } else { command };
    command.mut_subcommands(|below| finished(below, language))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::ffi::OsString;

    use ansvar::Language;
    use clap::Command;

    use super::{asked_for, command, help_of, parse};

    /// Every command but `help`, with its name in the texts.
    fn commands(command: &Command, name: &str) -> Vec<(String, Command)> {
        let mut all = vec![(name.to_owned(), command.clone())];
        for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
            let path = if name == "ansvar" { String::new() } else { format!("{name}-") };
            all.extend(commands(below, &format!("{path}{}", below.get_name())));
        }
        all
    }

    #[test]
    fn every_command_and_argument_is_explained_in_both_languages() {
        for language in Language::ALL {
            let all = commands(&command(language), "ansvar");
            assert!(all.len() > 15);
            for (name, command) in all {
                let about = command.get_about().expect("an about").to_string();
                assert!(!about.is_empty() && !about.starts_with("usage-"), "{name}: {about}");
                for arg in command.get_arguments() {
                    assert!(help_of(arg, &name, language).is_some(), "usage-{name}-{}", arg.get_id());
                    assert!(arg.get_help().is_some_and(|help| !help.to_string().is_empty()), "{name} {}", arg.get_id());
                }
            }
        }
    }

    #[test]
    fn no_text_is_left_of_what_is_no_longer_there() {
        let all = commands(&command(Language::English), "ansvar");
        let mut used: BTreeSet<String> = all.iter().map(|(name, _)| format!("usage-{name}")).collect();
        for (name, command) in &all {
            for arg in command.get_arguments() {
                let arg = arg.get_id().as_str().replace('_', "-");
                used.extend([format!("usage-{name}-{arg}"), format!("usage-any-{arg}")]);
            }
        }
        let texts = include_str!("../../ansvar-render/texts/command.en.ftl");
        let below = texts.split("## ").filter(|part| part.starts_with("Help: the") || part.starts_with("Help: arg"));
        let keys: Vec<&str> = below.flat_map(str::lines).filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
        assert!(keys.len() > 50);
        for key in keys {
            assert!(used.contains(key), "{key}");
        }
    }

    #[test]
    fn help_is_in_the_language_asked_for() {
        for (language, name) in [(Language::Swedish, "sv"), (Language::English, "en")] {
            let mut help = String::new();
            for (name, mut command) in commands(&command(language), "ansvar") {
                help.push_str(&format!("# {name}\n{}\n", command.render_help()));
            }
            insta::assert_snapshot!(format!("help_{name}"), help);
        }
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let words = |text: &str| text.split(' ').map(OsString::from).collect::<Vec<_>>();
        let cases = [
            ("ansvar --lang sv check x", Some(Language::Swedish)),
            ("ansvar check x --lang=en --nonsense", Some(Language::English)),
            ("ansvar check --lang", None),
            ("ansvar check --lang xx", None),
            ("ansvar check -- --lang sv", None),
            ("ansvar", None),
        ];
        for (text, expected) in cases {
            assert_eq!(asked_for(&words(text)), expected, "{text}");
        }
        let parsed = parse(&words("ansvar check x --lang sv"), Language::English).expect("sound words");
        assert_eq!(parsed.lang, Some(Language::Swedish));
    }
}
