//! Ways as tests: whether an iteration comes to anything.

use super::{Gathering, Plan, Step, Test, TestId, Way};

impl Plan {
    /// Whether there is a way to an item, as one test: conditions that hang together in one iteration, others apart.
    pub(crate) fn exists(&mut self, gathering: Gathering, way: &Way) -> TestId {
        let defined = match gathering {
            Gathering::Rule => Test::Given(way.item),
            Gathering::List | Gathering::Set | Gathering::Only => Test::Defined(way.item),
        };
        let defined = self.test(defined);
        let mut steps = way.steps.clone();
        steps.push(Step::When(defined));
        let groups = self.groups(&steps);
        let parts: Vec<TestId> = groups
            .into_iter()
            .map(|group| {
                let yes = self.test(Test::Const(true));
                group.into_iter().rev().fold(yes, |inner, step| match step {
                    Step::When(test) => self.test(Test::All(vec![test, inner])),
                    Step::Each(binder) => self.test(Test::Exists(binder, inner)),
                })
            })
            .collect();
        self.test(Test::All(parts))
    }

    /// Steps that share what they bind, in the order they come.
    fn groups(&self, steps: &[Step]) -> Vec<Vec<Step>> {
        let bound = steps.iter().fold(0, |bound, step| match step {
            Step::Each(binder) => bound | binder.bits(),
            Step::When(_) => bound,
        });
        let mut groups: Vec<(u32, Vec<(usize, Step)>)> = Vec::new();
        for (place, step) in steps.iter().enumerate() {
            let touched = match step {
                Step::Each(binder) => binder.bits() | (self.free_of(binder.of) & bound),
                Step::When(test) => self.free_of_test(*test) & bound,
            };
            let (same, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(levels, _)| levels & touched != 0);
            let levels = same.iter().fold(touched, |all, (levels, _)| all | levels);
            let mut members: Vec<(usize, Step)> = same.into_iter().flat_map(|(_, members)| members).collect();
            members.push((place, step.clone()));
            members.sort_by_key(|&(place, _)| place);
            groups = others;
            groups.push((levels, members));
        }
        groups.sort_by_key(|(_, members)| members.first().map_or(0, |&(place, _)| place));
        groups.into_iter().map(|(_, members)| members.into_iter().map(|(_, step)| step).collect()).collect()
    }
}
