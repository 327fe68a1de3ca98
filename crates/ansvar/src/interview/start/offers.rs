//! What may be chosen at each question of the first description, by key. It depends on what has been said before.

use ansvar_model::{List, OrganisationKind};

use super::post::Post;
use super::question::StartQuestion;
use super::said::{Filling, Said};

/// It is there, and a person of its own has it.
pub(super) const YES: &str = "yes";
/// The post is there, and nobody has it today.
pub(super) const VACANT: &str = "vacant";
/// It is not there.
pub(super) const ABSENT: &str = "absent";
/// There is a draft that nobody has decided.
pub(super) const DRAFT: &str = "draft";
/// The same person as in a post; the post's word follows.
pub(super) const SAME: &str = "same:";
/// The same person as one of the heads of administration.
pub(super) const SAME_HEAD: &str = "same-head";
/// None of what is offered.
pub(super) const NONE: &str = "none";
/// The office of top management.
pub(super) const OFFICE: &str = "office";
/// The IT unit.
pub(super) const IT: &str = "it";
/// The board.
pub(super) const BOARD: &str = "board";
/// The council.
pub(super) const COUNCIL: &str = "council";
/// All heads of administration.
pub(super) const HEADS: &str = "heads";
/// All companies.
pub(super) const COMPANIES: &str = "companies";

/// The lists that can be recorded in full by answering.
pub(super) const LISTS: [List; 5] = [List::Roles, List::Lines, List::Escalations, List::Documents, List::Units];

/// The key of an administration, or of its head.
pub(super) fn unit_key(name: &str) -> String {
    format!("unit:{name}")
}

/// The key of a company.
pub(super) fn company_key(name: &str) -> String {
    format!("company:{name}")
}

/// The key of whoever has a post.
pub(super) fn post_key(post: Post) -> String {
    format!("post:{}", post.word())
}

/// The keys of what may be chosen at a question; empty where nothing is chosen, or there is nothing to choose.
pub(super) fn offered(question: StartQuestion, said: Said<'_>) -> Vec<String> {
    use StartQuestion as Q;
    match question {
        Q::Kind => OrganisationKind::ALL.iter().map(|kind| kind.id().to_owned()).collect(),
        Q::Director | Q::ItManager | Q::SecurityManager | Q::Dpo | Q::Ciso => fillings(question, said),
        Q::ItManagerHead | Q::SecurityManagerHead | Q::DpoHead | Q::CisoHead => keys(said.with_head(), unit_key),
        Q::Heads => or_none(keys(said.administrations(), unit_key)),
        Q::CisoUnit => {
            let places = [OFFICE.to_owned(), IT.to_owned()].into_iter();
            places.chain(keys(said.administrations(), unit_key)).collect()
        }
        Q::CisoReports => {
            let mut receivers = posts(said, &[Post::Director, Post::SecurityManager, Post::ItManager]);
            receivers.insert(receivers.len().min(1), BOARD.to_owned());
            let placed = said.administrations().into_iter().filter(|name| said.chose(Q::CisoUnit, &unit_key(name)));
            receivers.extend(placed.filter(|_| said.knows_heads()).map(unit_key));
            or_none(receivers)
        }
        Q::OthersReport => {
            let mut senders = posts(said, &[Post::ItManager, Post::SecurityManager, Post::Dpo]);
            senders.extend(said.knows_heads().then(|| HEADS.to_owned()));
            or_none(senders)
        }
        Q::Alarm => {
            let mut senders: Vec<String> = said.knows_heads().then(|| HEADS.to_owned()).into_iter().collect();
            senders.extend(posts(said, &[Post::Ciso, Post::ItManager, Post::Dpo]));
            senders.extend((!said.companies().is_empty()).then(|| COMPANIES.to_owned()));
            or_none(senders)
        }
        Q::Policy => [YES, DRAFT, ABSENT].map(str::to_owned).into(),
        Q::PolicyBy => {
            let council = has_council(said.kind()).then(|| COUNCIL.to_owned()).into_iter();
            council.chain([BOARD.to_owned()]).chain(posts(said, &[Post::Director])).collect()
        }
        Q::PolicyCovers => or_none(keys(said.companies(), company_key)),
        Q::Complete => {
            let open = LISTS.into_iter().filter(|&list| is_settled(list, said));
            let lists: Vec<String> = open.map(|list| list.id().to_owned()).collect();
            if lists.is_empty() { lists } else { or_none(lists) }
        }
        Q::Name | Q::Id | Q::AsOf | Q::Administrations | Q::Companies | Q::CisoShare | Q::PolicyOn => Vec::new(),
    }
}

/// Municipalities and regions have a council and a board.
pub(super) const fn has_council(kind: OrganisationKind) -> bool {
    matches!(kind, OrganisationKind::Municipality | OrganisationKind::Region)
}

/// Whether every question that a list rests on has an answer, so that the list can be said to be complete.
pub(super) fn is_settled(list: List, said: Said<'_>) -> bool {
    use StartQuestion as Q;
    let answered = |question| said.is_answered(question);
    let heads = answered(Q::Administrations) && (said.administrations().is_empty() || said.knows_heads());
    match list {
        List::Roles => heads && Post::ALL.into_iter().all(|post| is_told(post, said)),
        List::Lines => {
            let ciso = !said.exists(Post::Ciso) || answered(Q::CisoReports);
            let director = !said.exists(Post::Director) || answered(Q::OthersReport) || no_others(said);
            answered(Q::Ciso) && answered(Q::Director) && ciso && director
        }
        List::Escalations => {
            answered(Q::SecurityManager) && (!said.exists(Post::SecurityManager) || answered(Q::Alarm))
        }
        List::Documents => {
            let covers = said.companies().is_empty() || answered(Q::PolicyCovers);
            answered(Q::Policy) && (!said.has_policy() || covers)
        }
        List::Units => answered(Q::Administrations) && (!said.may_own_companies() || answered(Q::Companies)),
        _ => false,
    }
}

fn no_others(said: Said<'_>) -> bool {
    offered(StartQuestion::OthersReport, said).is_empty()
}

/// Whether it is known who has a post: for "one of the heads", which of them.
fn is_told(post: Post, said: Said<'_>) -> bool {
    said.filling(post).is_some_and(|filling| filling != Filling::SameAsHead(None))
}

/// How a post may be filled: by a person of its own, by nobody, not at all, or by somebody named before.
fn fillings(question: StartQuestion, said: Said<'_>) -> Vec<String> {
    let mut keys: Vec<String> = [YES, VACANT, ABSENT].map(str::to_owned).into();
    let Some(post) = Post::about(question) else { return keys };
    let earlier = Post::ALL.into_iter().filter(|&other| other < post);
    let of_their_own = earlier.filter(|&other| matches!(said.filling(other), Some(Filling::Own(_))));
    keys.extend(of_their_own.map(|other| format!("{SAME}{}", other.word())));
    if post.head_question().is_some() && !said.with_head().is_empty() {
        keys.push(SAME_HEAD.to_owned());
    }
    keys
}

/// Those of the posts that exist.
fn posts(said: Said<'_>, posts: &[Post]) -> Vec<String> {
    posts.iter().copied().filter(|&post| said.exists(post)).map(post_key).collect()
}

fn keys(names: Vec<&str>, key: fn(&str) -> String) -> Vec<String> {
    names.into_iter().map(key).collect()
}

/// With "none of them" at the end; nothing where there is nothing else.
fn or_none(mut keys: Vec<String>) -> Vec<String> {
    if !keys.is_empty() {
        keys.push(NONE.to_owned());
    }
    keys
}
