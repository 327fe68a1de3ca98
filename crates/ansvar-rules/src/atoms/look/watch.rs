//! Watching: which elements of lists a rule tells apart.
//!
//! While a look is watched, every element that an iteration binds is marked by what the tests on it come to. The first
//! element of each mark is kept: among the others there is none that the rule would see as anything new.

use std::collections::BTreeMap;
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use foldhash::quality::FixedState;
use hashbrown::HashSet;

use super::super::plan::{Binder, LEVELS, Level, Term, TermId, TestId};
use super::{Answer, Look};

/// A step from the facts to an element.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Field(Arc<str>),
    Element(usize),
}

/// Elements kept, by where they stand.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    below: BTreeMap<Step, Kept>,
}

impl Kept {
    /// What is kept below a field.
    pub(crate) fn field(&self, name: &Arc<str>) -> Option<&Self> {
        self.below.get(&Step::Field(name.clone()))
    }

    /// What is kept below an element; `None` when it is not kept itself.
    pub(crate) fn element(&self, place: usize) -> Option<&Self> {
        self.below.get(&Step::Element(place))
    }

    fn keep(&mut self, route: &[Step]) {
        let mut at = self;
        for step in route {
            at = at.below.entry(step.clone()).or_default();
        }
    }
}

/// Where an element stands: its list, and the place in it.
#[derive(Clone)]
struct Spot {
    list: Rc<[Step]>,
    place: usize,
}

impl Spot {
    fn route(&self) -> Vec<Step> {
        self.list.iter().cloned().chain([Step::Element(self.place)]).collect()
    }
}

/// What is noted while a look is watched.
#[derive(Default)]
pub(super) struct Watch {
    hash: FixedState,
    /// Where what is bound at each level stands, if it stands in the facts.
    bound: [Option<Spot>; LEVELS as usize],
    /// The mark of the element in hand.
    mark: u64,
    seen: HashSet<(TermId, Level, u64), FixedState>,
    kept: Kept,
}

impl Watch {
    fn bind(&mut self, level: Level, spot: Option<Spot>) {
        if let Some(slot) = self.bound.get_mut(usize::from(level)) {
            *slot = spot;
        }
    }

    fn bound(&self, level: Level) -> Option<&Spot> {
        self.bound.get(usize::from(level))?.as_ref()
    }
}

/// An iteration that is watched.
pub(super) struct Watched {
    /// Where the list stands, if it stands in the facts.
    list: Option<Rc<[Step]>>,
    /// The mark of the element around it, and what was bound at its level.
    around: (u64, Option<Spot>),
}

impl Look<'_, '_> {
    /// Begins to watch.
    pub(crate) fn watch(&mut self) {
        self.watch = Some(Box::default());
    }

    /// Ends watching; what has been kept.
    pub(crate) fn watched(&mut self) -> Kept {
        self.watch.take().map(|watch| watch.kept).unwrap_or_default()
    }

    /// Marks the element in hand by what a test on it comes to.
    pub(super) fn mark(&mut self, test: TestId, answer: Answer) {
        if let Some(watch) = &mut self.watch {
            watch.mark = watch.hash.hash_one((watch.mark, test, answer));
        }
    }

    /// Begins an iteration; `None` when nobody watches.
    pub(super) fn begin(&self, binder: &Binder) -> Option<Watched> {
        let watch = self.watch.as_ref()?;
        let around = (watch.mark, watch.bound(binder.value).cloned());
        Some(Watched { list: self.route(binder.of).map(Rc::from), around })
    }

    /// Comes to an element.
    pub(super) fn come_to(&mut self, binder: &Binder, watched: Option<&Watched>, place: usize) {
        let (Some(watch), Some(watched)) = (&mut self.watch, watched) else { return };
        watch.mark = 0;
        watch.bind(binder.value, watched.list.as_ref().map(|list| Spot { list: Rc::clone(list), place }));
    }

    /// Leaves an element: it is kept if it is the first of its mark.
    pub(super) fn leave(&mut self, binder: &Binder) {
        let Some(watch) = &mut self.watch else { return };
        if let Some(Some(spot)) = watch.bound.get(usize::from(binder.value))
            && watch.seen.insert((binder.of, binder.value, watch.mark))
        {
            watch.kept.keep(&spot.route());
        }
    }

    /// Ends an iteration.
    pub(super) fn end(&mut self, binder: &Binder, watched: Option<Watched>) {
        let (Some(watch), Some(watched)) = (&mut self.watch, watched) else { return };
        let (mark, bound) = watched.around;
        watch.mark = mark;
        watch.bind(binder.value, bound);
    }

    /// Where the value of a term stands in the facts; `None` for what is worked out.
    fn route(&self, term: TermId) -> Option<Vec<Step>> {
        let (root, names) = self.plan.root_of(term);
        let mut route = match self.plan.get_term(root) {
            Term::Fact(fact) => self.plan.path(*fact).iter().cloned().map(Step::Field).collect(),
            Term::Bound(level) => self.watch.as_ref()?.bound(*level)?.route(),
            _ => return None,
        };
        route.extend(names.iter().cloned().map(Step::Field));
        Some(route)
    }
}
