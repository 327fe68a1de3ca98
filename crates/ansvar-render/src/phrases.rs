//! Phrases: texts outside the report, such as the labels of the command line and its questions, in both languages.

use std::sync::LazyLock;

use ansvar_model::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

/// The texts of each language, one file for each thing they are about.
const SWEDISH: Sources = [
    include_str!("../texts/phrases.sv.ftl"),
    include_str!("../texts/interview.sv.ftl"),
    include_str!("../texts/command.sv.ftl"),
];
const ENGLISH: Sources = [
    include_str!("../texts/phrases.en.ftl"),
    include_str!("../texts/interview.en.ftl"),
    include_str!("../texts/command.en.ftl"),
];

type Sources = [&'static str; 3];

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 2]> =
    LazyLock::new(|| [bundle(Language::Swedish, SWEDISH), bundle(Language::English, ENGLISH)]);

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
    let mut args = FluentArgs::new();
    numbers.iter().for_each(|(name, number)| args.set(*name, *number));
    format(language, key, &args)
}

/// A phrase in one language, with texts filled in. An unknown key stands for itself.
///
/// ```
/// use ansvar_model::Language;
/// use ansvar_render::phrase_with;
///
/// let said = phrase_with(Language::English, "start-head-of", &[("unit", "Schools")]);
/// assert_eq!(said, "Head of Schools");
/// ```
#[must_use]
pub fn phrase_with(language: Language, key: &str, texts: &[(&str, &str)]) -> String {
    let mut args = FluentArgs::new();
    texts.iter().for_each(|(name, text)| args.set(*name, *text));
    format(language, key, &args)
}

fn format(language: Language, key: &str, args: &FluentArgs<'_>) -> String {
    let [swedish, english] = &*BUNDLES;
    let bundle = match language {
        Language::Swedish => swedish,
        Language::English => english,
    };
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    pattern.map_or_else(
        || key.to_owned(),
        |pattern| bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned(),
    )
}

fn bundle(language: Language, sources: Sources) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for source in sources {
        // What cannot be read is left out, and its keys stand for the texts; a test holds that all can be read.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_bundle::FluentResource;

    use super::{ENGLISH, SWEDISH, Sources};

    /// Every key with the variables its text uses.
    fn keys(sources: Sources) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
        let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for source in sources {
            FluentResource::try_new(source.to_owned()).expect("sound texts");
            let mut key = "";
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                if let Some((name, _)) =
                    line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
                {
                    key = name;
                    assert!(found.insert(key, BTreeSet::new()).is_none(), "`{key}` is there twice");
                }
                for rest in line.split('$').skip(1) {
                    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                    found.entry(key).or_default().insert(&rest[..end]);
                }
            }
        }
        found
    }

    #[test]
    fn both_languages_have_the_same_phrases_with_the_same_variables() {
        assert_eq!(keys(SWEDISH), keys(ENGLISH));
        assert!(keys(SWEDISH).len() > 10);
    }
}
