//! Random rules, written as people write them, for what no rule of ours thought of.
//!
//! A rule is about one scope and reads the facts that the schema of facts has for it. What it compares them with is drawn
//! from fact documents, so that comparisons come out both ways. It may have helpers: truths, sets, values and functions.

mod condition;
mod shape;

use std::fmt::Write as _;

use serde_json::Value;

use crate::random::Random;
use crate::text_of;
use shape::{Field, Shape, fields_of};

/// Random rules of one seed; each is the same on every machine, whatever the others.
///
/// ```
/// let rules = ansvar_tests::RandomRules::of_seed(1);
/// let documents = [serde_json::json!({"id": "a", "name": "A"})];
/// assert_eq!(rules.nth(7, "role", &documents), rules.nth(7, "role", &documents));
/// ```
#[derive(Clone, Debug)]
pub struct RandomRules {
    schema: Value,
    seed: u64,
}

impl RandomRules {
    /// The rules of a seed, written from the schema of facts of the repository.
    #[must_use]
    pub fn of_seed(seed: u64) -> Self {
        Self { schema: serde_json::from_str(&text_of("schemas/facts.schema.json")).unwrap_or_default(), seed }
    }

    /// The text of one rule, about a scope with these fact documents. Its file is `roles/random_NUMBER.rego`.
    #[must_use]
    pub fn nth(&self, number: u64, scope: &str, documents: &[Value]) -> String {
        let mut composer = Composer {
            random: Random::seeded(self.seed, number),
            documents,
            fields: fields_of(&self.schema, scope),
            helpers: Vec::new(),
            variables: 0,
            text: Self::header(number, scope),
        };
        composer.rule(number);
        composer.text
    }

    /// The header of a rule, up to where its rules begin.
    #[must_use]
    pub fn header(number: u64, scope: &str) -> String {
        let id =
            format!("ZZ{}-{:03}", char::from(b'A' + u8::try_from(number / 1_000 % 26).unwrap_or(0)), number % 1_000);
        format!(
            "# METADATA
# scope: package
# title: A random rule
# description: A random rule.
# custom:
#   id: {id}
#   scope: {scope}
#   area: roles
#   severity: high
#   basis: guidance
#   sv: {{title: En regel, description: En regel.}}
#   message: {{sv: \"{{name}}.\", en: \"{{name}}.\"}}
#   remedy: {{sv: Gör., en: Do., class: model_edit, edits: []}}
#   witness: {{query: none}}
#   source: [{{document: \"003\", section: \"§2.4\"}}]
#   params:
#     limit: {{type: integer, unit: days, default: 200}}
#     words: {{type: words, unit: words, default: [ciso, role, own, policy, risk_analysis, high, formal]}}
package ansvar.rules.roles.random_{number}

"
        )
    }
}

/// A helper that has been written.
#[derive(Clone)]
enum Helper {
    /// `name`, true or undefined.
    Truth(String),
    /// `name`, a set of texts.
    Set(String),
    /// `name`, a number.
    Number(String),
    /// `name(element)`, true or undefined, for the elements of a list.
    Function(String, String),
}

/// A rule being written.
struct Composer<'d> {
    random: Random,
    documents: &'d [Value],
    fields: Vec<Field>,
    helpers: Vec<Helper>,
    variables: u32,
    text: String,
}

impl Composer<'_> {
    fn rule(&mut self, number: u64) {
        for place in 0..self.random.between(0, 3) {
            self.helper(place);
        }
        for name in ["applies", "assessed"] {
            if self.random.chance(40) {
                let _ = writeln!(self.text, "default {name} := false\n");
                for _ in 0..self.random.between(1, 2) {
                    self.definition(name, 2);
                }
            }
        }
        for _ in 0..self.random.between(1, 3) {
            let body = self.body(3);
            let finding = self.finding(number);
            let _ = writeln!(self.text, "finding contains {finding} if {body}\n");
        }
    }

    fn definition(&mut self, head: &str, conditions: i64) {
        let body = self.body(conditions);
        let _ = writeln!(self.text, "{head} if {body}\n");
    }

    /// One to so many conditions about the entity, in braces.
    fn body(&mut self, most: i64) -> String {
        let fields = self.fields.clone();
        let lines: Vec<String> =
            (0..self.random.between(1, most)).flat_map(|_| self.condition("input", "", &fields, 2)).collect();
        format!("{{\n\t{}\n}}", lines.join("\n\t"))
    }

    fn helper(&mut self, place: i64) {
        let lists: Vec<(String, Vec<Field>)> = self.lists();
        match (self.random.between(1, 4), self.random.pick(&lists).cloned()) {
            (1, Some((list, fields))) => {
                let name = format!("_function_{place}");
                for _ in 0..self.random.between(1, 2) {
                    let lines = self.condition("one", &format!("{list}."), &fields, 1);
                    let _ = writeln!(self.text, "{name}(one) if {{\n\t{}\n}}\n", lines.join("\n\t"));
                }
                self.helpers.push(Helper::Function(name, list));
            }
            (2, Some((list, fields))) => {
                let name = format!("_set_{place}");
                for _ in 0..self.random.between(1, 2) {
                    let Some(text) = self.texts_of(&fields) else { continue };
                    let lines = self.condition("one", &format!("{list}."), &fields, 1);
                    let body = format!("{{\n\tsome one in input.{list}\n\t{}\n}}", lines.join("\n\t"));
                    let _ = writeln!(self.text, "{name} contains one.{text} if {body}\n");
                }
                if self.text.contains(&format!("{name} contains")) {
                    self.helpers.push(Helper::Set(name));
                }
            }
            (3, _) => {
                let Some(number) = self.number("input", "") else { return };
                let name = format!("_number_{place}");
                let truth = format!("_either_{place}");
                self.definition(&truth, 1);
                let _ = writeln!(self.text, "{name} := {number} if {truth}\n");
                let other = self.random.between(-9, 400);
                let _ = writeln!(self.text, "{name} := {other} if not {truth}\n");
                self.helpers.push(Helper::Number(name));
            }
            _ => {
                let name = format!("_truth_{place}");
                for _ in 0..self.random.between(1, 3) {
                    self.definition(&name, 2);
                }
                self.helpers.push(Helper::Truth(name));
            }
        }
    }

    /// What a finding says.
    fn finding(&mut self, number: u64) -> String {
        let mut entries = Vec::new();
        let count = usize::try_from(self.random.between(0, 3)).unwrap_or(0);
        for name in ["a", "b", "item"].iter().take(count) {
            entries.extend(self.detail().map(|value| format!("\"{name}\": {value}")));
        }
        entries.push(format!("\"rule\": {number}"));
        let severity = if self.random.chance(20) { "\"severity\": \"low\", " } else { "" };
        format!("{{{severity}\"detail\": {{{}}}}}", entries.join(", "))
    }

    fn detail(&mut self) -> Option<String> {
        let field = self.random.pick(&self.fields).cloned()?;
        let path = format!("input.{}", field.path);
        Some(match field.shape {
            Shape::Bool | Shape::Text => path,
            Shape::Int => match self.random.between(1, 3) {
                1 => path,
                2 => format!("{path} - {}", self.number("input", "")?),
                _ => format!("{path} * 2 + 1"),
            },
            Shape::Texts => match self.random.between(1, 5) {
                1 => path,
                2 => format!("sort({path})"),
                3 => format!("count({path})"),
                4 => format!("{{text | some text in {path}; text != {}}}", self.constant(&field)),
                _ => format!("min({path})"),
            },
            Shape::Records(fields) => {
                let text = self.texts_of(&fields)?;
                let lines = self.condition("each", &format!("{}.", field.path), &fields, 0).join("; ");
                match self.random.between(1, 4) {
                    1 => format!("count({path})"),
                    2 => format!("[each.{text} | some each in {path}; {lines}]"),
                    3 => format!("sort({{each.{text} | some each in {path}}})"),
                    _ => format!("{{{{\"x\": each.{text}, \"y\": 1}} | some each in {path}; {lines}}}"),
                }
            }
        })
    }

    /// The lists of records there are, with the fields of their elements.
    fn lists(&self) -> Vec<(String, Vec<Field>)> {
        let list = |field: &Field| match &field.shape {
            Shape::Records(fields) => Some((field.path.clone(), fields.clone())),
            _ => None,
        };
        self.fields.iter().filter_map(list).collect()
    }

    /// A field of an element that is a text.
    fn texts_of(&mut self, fields: &[Field]) -> Option<String> {
        let texts: Vec<&Field> = fields.iter().filter(|field| matches!(field.shape, Shape::Text)).collect();
        self.random.pick(&texts).map(|field| field.path.clone())
    }

    fn variable(&mut self) -> String {
        self.variables += 1;
        format!("v{}", self.variables)
    }
}
