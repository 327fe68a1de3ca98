//! Long evidence cut to what somebody looks at: a way may lead past everybody there is, and each of them have one.

use ansvar_model::{Excerpt, Witness};

/// How many steps stay at the beginning, and as many at the end; how many between them that do not count.
const ENDS: usize = Excerpt::ENDS;
const VOIDS: usize = Excerpt::VOIDS;

/// The same evidence, with the middle left out where it is very long. Of a way, whose [`Excerpt`] has been drawn already,
/// no more than a step is left.
pub(super) fn shorten(witness: Witness) -> Witness {
    let all = witness.steps.len();
    if all <= 2 * ENDS {
        return witness;
    }
    let mut voids = 0;
    let mut steps = witness.steps;
    let mut place = 0;
    steps.retain(|step| {
        let at_an_end = place < ENDS || place + ENDS >= all;
        place += 1;
        let stays = !at_an_end && step.void.is_some() && voids < VOIDS;
        voids += usize::from(stays);
        at_an_end || stays
    });
    steps.shrink_to_fit();
    Witness { left_out: witness.left_out + all - steps.len(), steps, ..witness }
}

#[cfg(test)]
mod tests {
    use ansvar_model::{Bilingual, Id, Kind, Named, Step, VoidReason, Witness, WitnessKind};

    use super::{ENDS, VOIDS, shorten};

    /// A way of so many steps, of which every so manieth does not count.
    fn way(steps: usize, void_every: usize) -> Witness {
        let step = |number: usize| {
            let id = Id::derived(format!("r{number}"));
            let void = number.is_multiple_of(void_every).then(|| VoidReason {
                code: "vacant",
                text: Bilingual::new("vakant", "vacant"),
                at: Vec::new(),
            });
            Step {
                entity: Named { kind: Kind::Role, name: id.as_str().into(), id },
                via: None,
                void: void.map(Box::new),
            }
        };
        Witness { kind: WitnessKind::Path, steps: (1..=steps).map(step).collect(), left_out: 0 }
    }

    fn check(steps: usize, void_every: usize, kept: usize) {
        let (whole, short) = (way(steps, void_every), shorten(way(steps, void_every)));
        assert_eq!((short.steps.len(), short.left_out), (kept, steps - kept), "{steps} {void_every}");
        assert_eq!(short.steps.first(), whole.steps.first());
        assert_eq!(short.steps.last(), whole.steps.last());
        let voids = |witness: &Witness| witness.steps.iter().filter(|step| step.void.is_some()).count();
        assert!(voids(&short) >= voids(&whole).min(VOIDS), "{steps} {void_every}");
    }

    #[test]
    fn only_the_middle_of_a_long_way_is_left_out_and_what_stands_in_it_stays() {
        check(1, 2, 1);
        check(2 * ENDS, 2, 2 * ENDS);
        check(2 * ENDS + 1, 1_000, 2 * ENDS);
        check(1_000, 200, 2 * ENDS + 4);
        check(10_000, 3, 2 * ENDS + VOIDS);
    }
}
