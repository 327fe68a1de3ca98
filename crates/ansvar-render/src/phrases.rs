//! Phrases: texts outside the report, such as the labels of the command line, in both languages.

use ansvar_model::Language;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

const SWEDISH: &str = include_str!("../texts/phrases.sv.ftl");
const ENGLISH: &str = include_str!("../texts/phrases.en.ftl");

/// A phrase in one language, its numbers filled in and its plural chosen. An unknown key stands for itself.
///
/// ```
/// use ansvar_model::Language;
/// use ansvar_render::phrase;
///
/// assert_eq!(phrase(Language::English, "rules-count", &[("count", 1)]), "1 rule");
/// assert_eq!(phrase(Language::Swedish, "rules-count", &[("count", 40)]), "40 regler");
/// ```
#[must_use]
pub fn phrase(language: Language, key: &str, numbers: &[(&str, usize)]) -> String {
    let source = match language {
        Language::Swedish => SWEDISH,
        Language::English => ENGLISH,
    };
    let mut bundle = FluentBundle::new(vec![language.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial));
    let mut args = FluentArgs::new();
    numbers.iter().for_each(|(name, number)| args.set(*name, *number));
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    pattern.map_or_else(
        || key.to_owned(),
        |pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_bundle::FluentResource;

    use super::{ENGLISH, SWEDISH};

    #[test]
    fn both_languages_have_the_same_phrases() {
        let keys = |text: &str| -> BTreeSet<String> {
            FluentResource::try_new(text.to_owned()).expect("sound texts");
            let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
            lines.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
        };
        assert_eq!(keys(SWEDISH), keys(ENGLISH));
        assert!(keys(SWEDISH).len() > 10);
    }
}
