//! Why, or why not: the shortest line that counts from one to another, and what voids the others.

use std::collections::BTreeSet;
use std::path::Path as FilePath;

use ansvar_model::{
    Actor, Function, FunctionSet, Graph, Hop, Names, Network, Organisation, Path, Staffing, Step, Target, furthest,
    nearest,
};

use crate::analysis::organisation_of;
use crate::error::AnalysisError;
use crate::settings::Settings;

/// From whom, to whom: ids of roles, groups or units; `to` may also be a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathQuestion {
    /// Who reports.
    pub from: String,
    /// Who is to be told: an id, or a function such as `security_manager`.
    pub to: String,
}

/// The ways over one kind of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Which lines: `reporting`, `escalation` or `incident` (both, where they carry serious incidents).
    pub network: &'static str,
    /// Whether the way counts from end to end.
    pub counts: bool,
    /// Whether the steps come there at all; else they show how far a message comes.
    pub arrives: bool,
    /// The shortest way that counts; else the one with the fewest hops that do not. Empty where nothing leads there.
    pub steps: Vec<Step>,
    /// Hops that do not count on other ways there; each is a start and an end.
    pub void: Vec<Vec<Step>>,
}

/// The answer to a path question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathAnswer {
    /// One way for each kind of lines.
    pub ways: Vec<Way>,
}

impl PathAnswer {
    /// Whether any way counts.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.ways.iter().any(|way| way.counts)
    }
}

impl PathQuestion {
    /// Answers the question for an organisation file. Linear in roles and lines.
    ///
    /// # Errors
    /// When the file cannot be read or is wrong, or a name is not in it.
    pub fn ask(&self, file: &FilePath) -> Result<PathAnswer, AnalysisError> {
        let organisation = organisation_of(file, &Settings::default())?;
        self.ask_organisation(&organisation, file)
    }

    fn ask_organisation(&self, organisation: &Organisation, file: &FilePath) -> Result<PathAnswer, AnalysisError> {
        let names = Names::of(organisation);
        let unknown = |name: &str, functions: bool| {
            let words = Function::ALL.iter().map(|function| function.id()).filter(|_| functions);
            let actors = names.sorted().into_iter().filter(|id| names.find(id).and_then(Actor::narrow).is_some());
            let all = actors.chain(words);
            let near = all.map(|id| (strsim::damerau_levenshtein(id, name), id)).min();
            let nearest = near.filter(|(distance, _)| *distance <= 1 + name.len() / 3).map(|(_, id)| id.to_owned());
            AnalysisError::UnknownName { name: name.to_owned(), file: file.to_owned(), nearest }
        };
        let actor = |id: &str| names.find(id).and_then(Actor::narrow);
        let from = actor(&self.from).ok_or_else(|| unknown(&self.from, false))?;
        let target = match (actor(&self.to), Function::parse(&self.to)) {
            (Some(actor), _) => Target::Actor(actor),
            (None, Some(Function::TopManagement)) => Target::Functions(FunctionSet::TOP_MANAGEMENT),
            (None, Some(function)) => Target::Functions(FunctionSet::EMPTY.with(function)),
            (None, None) => return Err(unknown(&self.to, true)),
        };
        let graph = Graph::of(organisation, &Staffing::of(organisation));
        let networks =
            [(Network::Reporting, "reporting"), (Network::Escalation, "escalation"), (Network::Incident, "incident")];
        let ways = networks.map(|(network, word)| way(organisation, &graph, (network, word), from, target));
        Ok(PathAnswer { ways: ways.into() })
    }
}

fn way(
    organisation: &Organisation,
    graph: &Graph,
    (network, word): (Network, &'static str),
    from: Actor,
    target: Target,
) -> Way {
    // Where a way counts from end to end, the nearest is the shortest of them.
    let arrives = nearest(graph, network, from, target);
    let counts = arrives.as_ref().is_some_and(|path| path.hops.iter().all(Hop::is_valid));
    let leads_there = arrives.is_some();
    // Where nothing leads there, how far a message comes is the answer.
    let path = arrives.or_else(|| Some(furthest(graph, network, from)).filter(|path| !path.hops.is_empty()));
    let on_path: Vec<Hop> = path.iter().flat_map(|path| path.hops.clone()).collect();
    let void = void_hops(organisation, graph, network, from, target).into_iter().filter(|hop| !on_path.contains(hop));
    Way {
        network: word,
        counts,
        arrives: leads_there,
        steps: path.map_or_else(Vec::new, |path| path.steps(organisation)),
        void: void.map(|hop| Path { from: hop.from, hops: vec![hop] }.steps(organisation)).collect(),
    }
}

/// The hops that do not count and lie on some way from one to the other.
fn void_hops(organisation: &Organisation, graph: &Graph, network: Network, from: Actor, target: Target) -> Vec<Hop> {
    let roles = organisation.roles.handles().map(Actor::Role);
    let groups = organisation.groups.handles().map(Actor::Group);
    let units = organisation.units.handles().map(Actor::Unit);
    let goals = roles.chain(groups).chain(units).filter(|&actor| target.holds(graph, actor));
    let ahead = spread([from], |actor| graph.hops_from(actor, network).map(|hop| hop.to).collect());
    let behind = spread(goals, |actor| graph.hops_to(actor, network).map(|hop| hop.from).collect());
    let hops = graph.void_hops(network);
    hops.filter(|hop| ahead.contains(&hop.from) && behind.contains(&hop.to)).collect()
}

/// Everything that can be come to, the starts included.
fn spread(starts: impl IntoIterator<Item = Actor>, next: impl Fn(Actor) -> Vec<Actor>) -> BTreeSet<Actor> {
    let mut seen: BTreeSet<Actor> = starts.into_iter().collect();
    let mut waiting: Vec<Actor> = seen.iter().copied().collect();
    while let Some(actor) = waiting.pop() {
        waiting.extend(next(actor).into_iter().filter(|&other| seen.insert(other)));
    }
    seen
}
