//! How each question of the first description is put: text, help, what is offered and what is proposed.

use ansvar_model::{Language, OrganisationKind};
use ansvar_render::phrase_with;

use super::StartScript;
use super::ids::slug;
use super::offers::{self, COMPANIES, HEADS, NONE, SAME};
use super::post::Post;
use super::question::StartQuestion;
use super::said::{Filling, Said};
use crate::interview::{Ask, Form, Offer, Preset, Reply};

/// The question as it is put to somebody who has said this.
pub(super) fn ask(script: &StartScript, question: StartQuestion, said: Said<'_>, language: Language) -> Ask {
    let say = |end: &str| text(&format!("start-{}{end}", question.word()), said, language);
    let offers = offers::offered(question, said).into_iter();
    let offers = offers.map(|key| offer(question, key, said, language)).collect();
    let form = form(question, offers);
    let preset = propose(script, question, said).map(Preset::Proposed);
    Ask {
        text: say(""),
        help: say("-help"),
        source: question.source().to_owned(),
        form,
        preset,
        required: question.is_required(),
    }
}

fn form(question: StartQuestion, offers: Vec<Offer>) -> Form {
    use StartQuestion as Q;
    match question {
        Q::Name => Form::Words,
        Q::Id => Form::Id,
        Q::AsOf | Q::PolicyOn => Form::Day,
        Q::CisoShare => Form::Percent,
        Q::Administrations | Q::Companies => Form::Names,
        Q::Kind | Q::Policy | Q::ItManagerHead | Q::SecurityManagerHead | Q::DpoHead | Q::CisoHead => {
            Form::One { offers, own_words: false }
        }
        Q::Director | Q::ItManager | Q::SecurityManager | Q::Dpo | Q::Ciso | Q::CisoUnit | Q::PolicyBy => {
            Form::One { offers, own_words: true }
        }
        Q::CisoReports | Q::Alarm => Form::Many { offers, own_words: true, may_be_none: false },
        Q::Heads | Q::OthersReport | Q::PolicyCovers | Q::Complete => {
            Form::Many { offers, own_words: false, may_be_none: false }
        }
    }
}

/// What is taken when nothing is said.
fn propose(script: &StartScript, question: StartQuestion, said: Said<'_>) -> Option<Reply> {
    let name = said.words(StartQuestion::Name).unwrap_or_default();
    match question {
        StartQuestion::Kind => kind_in(name).map(|kind| Reply::choice(kind.id())),
        StartQuestion::Id => Some(Reply::Words(slug(name, "organisation").to_string())),
        StartQuestion::AsOf => script.today.map(Reply::Day),
        _ => None,
    }
}

/// The kind of organisation that a name tells of.
pub(super) fn kind_in(name: &str) -> Option<OrganisationKind> {
    let name = name.to_lowercase();
    let is = |ends: &[&str]| name.split_whitespace().any(|word| ends.contains(&word));
    if is(&["kommun", "stad", "municipality"]) {
        Some(OrganisationKind::Municipality)
    } else if is(&["region", "regionen"]) {
        Some(OrganisationKind::Region)
    } else if is(&["ab", "aktiebolag"]) {
        Some(OrganisationKind::Company)
    } else {
        None
    }
}

fn offer(question: StartQuestion, key: String, said: Said<'_>, language: Language) -> Offer {
    let words = |key: &str| text(key, said, language);
    let text = match (question, key.as_str()) {
        (StartQuestion::Kind, kind) => capital(OrganisationKind::parse(kind).map_or(kind, |kind| kind.name(language))),
        (StartQuestion::Complete, NONE) => words("start-complete-none"),
        (StartQuestion::Complete, list) => words(&format!("start-complete-{list}")),
        (StartQuestion::Policy, key) => words(&format!("start-policy-{key}")),
        (_, key) => match (Post::about(question), key.split_once(':')) {
            (_, Some(("unit" | "company", name))) => match question {
                StartQuestion::CisoReports => phrase_with(language, "start-head-of", &[("unit", name)]),
                _ => name.to_owned(),
            },
            (_, Some(("post", post))) => Post::parse(post).map_or_else(String::new, |post| title(post, said, language)),
            (Some(_), Some(("same", post))) => {
                let other = Post::parse(post).map_or_else(String::new, |post| title(post, said, language));
                phrase_with(language, "start-same", &[("title", &other)])
            }
            (Some(post), None) => {
                let title = default_title(post, said, language);
                phrase_with(language, &format!("start-{key}"), &[("title", &title), ("kind", said.kind().id())])
            }
            (None, _) if key == NONE => words(&format!("start-{}-none", question.word())),
            (None, _) if matches!(key, HEADS | COMPANIES) => words(&format!("start-all-{key}")),
            (None, _) => words(&format!("start-{key}")),
            (Some(_), Some(_)) => key.strip_prefix(SAME).unwrap_or(key).to_owned(),
        },
    };
    Offer { exclusive: key == NONE, write_in: false, key, text }
}

/// A text of the questions, with the words that any of them may ask for.
pub(super) fn text(key: &str, said: Said<'_>, language: Language) -> String {
    let [director, recipient, ciso] =
        [Post::Director, Post::SecurityManager, Post::Ciso].map(|post| title(post, said, language));
    let args = [("kind", said.kind().id()), ("director", &*director), ("recipient", &*recipient), ("ciso", &*ciso)];
    phrase_with(language, key, &args)
}

/// What a post is called: as it was said, else as such posts are called.
pub(super) fn title(post: Post, said: Said<'_>, language: Language) -> String {
    match said.filling(post) {
        Some(Filling::Own(Some(title))) => title.to_owned(),
        _ => default_title(post, said, language),
    }
}

fn default_title(post: Post, said: Said<'_>, language: Language) -> String {
    phrase_with(language, &format!("start-title-{}", post.word()), &[("kind", said.kind().id())])
}

/// With a capital letter at the beginning.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
