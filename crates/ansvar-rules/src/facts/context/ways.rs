//! Ways over lines, for evidence: worked out once for each network and target that somebody asks for, and kept.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ansvar_model::{
    Actor, Excerpt, FunctionSet, Furthest, Graph, Network, Target, Ways, furthest_around, nearest_around,
};

use super::Context;

/// Answers that are each worked out by whoever asks first, while others may ask for other ones.
type Slots<K, T> = Mutex<BTreeMap<K, Arc<OnceLock<T>>>>;

/// The ways that have been asked for, over one graph. Findings are drawn from several threads.
#[derive(Default)]
pub(super) struct Asked {
    ways: Slots<(Network, FunctionSet), Ways>,
    furthest: Slots<Network, Furthest>,
    /// How many places have been looked at to find single ways.
    looks: AtomicUsize,
}

/// As long as no more places are looked at for single ways than one of so many of all, everybody's are not worked out.
const FEW: usize = 4;

/// The place of an answer, worked out or not.
fn slot<K: Ord, T>(asked: &Slots<K, T>, key: K) -> Arc<OnceLock<T>> {
    // A thread that failed while it held the map has left it as it was.
    let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(asked.entry(key).or_default())
}

impl Context<'_> {
    /// The nearest way from an actor to those who have one of some functions. What it comes to does not depend on how it is
    /// found: by looking around the actor while few have asked, else among everybody's.
    pub(crate) fn nearest_way(&self, network: Network, functions: FunctionSet, from: Actor) -> Option<Excerpt> {
        let target = Target::Functions(functions);
        let around = self.around(|graph, looks| nearest_around(graph, network, from, target, looks));
        around.unwrap_or_else(|_| self.over_ways(network, functions, |ways, graph| ways.nearest(graph, from)))
    }

    /// How far a message comes from an actor where nothing leads to its target, found in the same way.
    pub(crate) fn furthest_way(&self, network: Network, from: Actor) -> Excerpt {
        let around = self.around(|graph, looks| furthest_around(graph, network, from, looks));
        around.unwrap_or_else(|_| {
            let slot = slot(&self.asked.furthest, network);
            let furthest = slot.get_or_init(|| Furthest::over(self.graph(), network));
            furthest.excerpt(self.graph(), from)
        })
    }

    /// Looks around an actor, at no more places than are left to be looked at.
    fn around<T>(&self, look: impl FnOnce(&Graph, &mut usize) -> T) -> T {
        let before = self.asked.looks.load(Ordering::Relaxed);
        let allowed = (self.graph().actor_count() / FEW).saturating_sub(before);
        let mut left = allowed;
        let found = look(self.graph(), &mut left);
        self.asked.looks.fetch_add(allowed - left, Ordering::Relaxed);
        found
    }

    /// Asks something of everybody's ways to those who have one of some functions. Linear in roles and lines when it is
    /// asked for the first time.
    pub(crate) fn over_ways<T>(
        &self,
        network: Network,
        functions: FunctionSet,
        ask: impl FnOnce(&Ways, &Graph) -> T,
    ) -> T {
        let slot = slot(&self.asked.ways, (network, functions));
        ask(slot.get_or_init(|| Ways::to(self.graph(), network, Target::Functions(functions))), self.graph())
    }
}
