//! Draws a witness on one line: `a → b ✗ c (why)`.

use ansvar_model::{Language, Step, Witness};

use crate::visible::visible;

/// How many steps are drawn before and after the dots of a witness that is longer than both together.
const FIRST: usize = 8;
const LAST: usize = 4;

/// Draws the steps of a witness; `None` when there are fewer than two, for then there is nothing to draw.
///
/// A hop that counts is `→`, one that does not is `✗` with the reason in parentheses after where it comes to.
pub(super) fn draw(witness: &Witness, language: Language) -> Option<String> {
    (witness.steps.len() > 1).then(|| draw_steps(&witness.steps, language))
}

/// Draws steps on one line: `a → b ✗ c (why)`. The middle of a long way is left out.
///
/// A hop that counts is `→`, one that does not is `✗` with the reason in parentheses after where it comes to.
/// What cannot be seen in a name is written out, so that the drawing is safe to print.
#[must_use]
pub fn draw_steps(steps: &[Step], language: Language) -> String {
    let Some((first, rest)) = steps.split_first() else { return String::new() };
    let mut drawn = name(first, language);
    let left_out = rest.len().saturating_sub(FIRST + LAST);
    for (place, step) in rest.iter().enumerate() {
        if left_out > 0 && place == FIRST {
            drawn.push_str(" → …");
        }
        if left_out == 0 || place < FIRST || place >= FIRST + left_out {
            drawn.push_str(if step.void.is_some() { " ✗ " } else { " → " });
            drawn.push_str(&name(step, language));
        }
    }
    drawn
}

fn name(step: &Step, language: Language) -> String {
    let name = visible(step.label(language));
    match &step.void {
        None => name.into_owned(),
        Some(void) => format!("{name} ({})", visible(void.text.in_language(language))),
    }
}

#[cfg(test)]
mod tests {
    use ansvar_model::{Bilingual, Id, Kind, Language, Named, Step, VoidReason, Witness, WitnessKind};

    use super::draw;

    fn step(name: &str, void: Option<&str>) -> Step {
        let void = void.map(|text| VoidReason { code: "vacant", text: Bilingual::new(text, text) });
        Step { entity: Named { kind: Kind::Role, id: Id::derived(name), name: name.into() }, via: None, void }
    }

    fn check(steps: Vec<Step>, expected: Option<&str>) {
        let witness = Witness { kind: WitnessKind::Path, steps };
        assert_eq!(draw(&witness, Language::Swedish).as_deref(), expected);
    }

    #[test]
    fn hops_that_count_and_hops_that_do_not() {
        check(vec![], None);
        check(vec![step("a", None)], None);
        check(vec![step("a", None), step("b", None)], Some("a → b"));
        check(vec![step("a\u{1b}", None), step("b", None)], Some("a\\u{1b} → b"));
        check(vec![step("a", None), step("b", None), step("c", Some("vakant"))], Some("a → b ✗ c (vakant)"));
    }

    #[test]
    fn the_middle_of_a_long_witness_is_dots() {
        let steps = (0..100).map(|at| step(&at.to_string(), None)).collect();
        check(steps, Some("0 → 1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → … → 96 → 97 → 98 → 99"));
    }
}
