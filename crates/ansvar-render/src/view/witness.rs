//! Draws a witness on one line: `a → b ✗ c (why)`.

use ansvar_model::{Language, Step, Witness, WitnessKind};

use crate::visible::visible;

/// How many steps are drawn before and after the dots of a witness that is longer than both together.
const FIRST: usize = 8;
const LAST: usize = 4;

/// Draws the steps of a witness; `None` when there are fewer than two, for then there is nothing to draw.
///
/// A hop that counts is `→`, one that does not is `✗` with the reason in parentheses after where it comes to. What a
/// field names is no way but a list: `a → b, c` or `a ✗ b, c (why)`.
pub(crate) fn draw(witness: &Witness, language: Language) -> Option<String> {
    let drawn = || match witness.kind {
        WitnessKind::Field => draw_list(&witness.steps, language),
        _ => draw_steps(&witness.steps, language),
    };
    (witness.steps.len() > 1).then(drawn)
}

/// Draws the first step and, as lists, what it leads to and what it does not.
fn draw_list(steps: &[Step], language: Language) -> String {
    let Some((first, rest)) = steps.split_first() else { return String::new() };
    let mut drawn = name(first, language);
    for run in rest.chunk_by(|a, b| a.void == b.void) {
        let shown: Vec<_> = run.iter().take(FIRST).map(|step| visible(step.label(language))).collect();
        let void = run.first().and_then(|step| step.void.as_ref());
        drawn.push_str(if void.is_some() { " ✗ " } else { " → " });
        drawn.push_str(&shown.join(", "));
        if run.len() > FIRST {
            drawn.push_str(", …");
        }
        if let Some(void) = void {
            drawn.push_str(&format!(" ({})", visible(void.text.in_language(language))));
        }
    }
    drawn
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
        let void = void.map(|text| VoidReason { code: "vacant", text: Bilingual::new(text, text), at: Vec::new() });
        Step {
            entity: Named { kind: Kind::Role, id: Id::derived(name), name: name.into() },
            via: None,
            void: void.map(Box::new),
        }
    }

    fn check(steps: Vec<Step>, expected: Option<&str>) {
        let witness = Witness { left_out: 0, kind: WitnessKind::Path, steps };
        assert_eq!(draw(&witness, Language::Swedish).as_deref(), expected);
    }

    #[test]
    fn what_a_field_names_is_a_list() {
        let steps = vec![
            step("a", None),
            step("b", None),
            step("c", None),
            step("d", Some("saknas")),
            step("e", Some("saknas")),
        ];
        let witness = Witness { left_out: 0, kind: WitnessKind::Field, steps };
        assert_eq!(draw(&witness, Language::Swedish).as_deref(), Some("a → b, c ✗ d, e (saknas)"));
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
