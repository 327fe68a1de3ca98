//! Conditions as rule authors write them.

use super::shape::{Field, Shape, values_at};
use super::{Composer, Helper};

impl Composer<'_> {
    /// One condition, in one line or more, on what a name stands for.
    ///
    /// `below` are the names that lead to it in the documents, from which constants are drawn.
    pub(super) fn condition(&mut self, name: &str, below: &str, fields: &[Field], depth: u32) -> Vec<String> {
        if name == "input" && self.random.chance(35) {
            let helper = self.random.pick(&self.helpers).cloned();
            if let Some(lines) = helper.map(|helper| self.use_of(helper)) {
                return lines;
            }
        }
        let Some(field) = self.random.pick(fields).cloned() else { return vec!["true".to_owned()] };
        let path = format!("{name}.{}", field.path);
        let known = Field { path: format!("{below}{}", field.path), shape: field.shape.clone() };
        match &field.shape {
            Shape::Bool => vec![self.of_truth(&path)],
            Shape::Int => vec![self.of_number(&path, name, below, &known)],
            Shape::Text => vec![self.of_text(&path, name, fields, &known)],
            Shape::Texts => self.of_texts(&path, name, fields, &known),
            Shape::Records(inner) => self.of_records(&path, &known, inner, depth),
        }
    }

    /// A constant of the kind that a fact holds, as likely as not one that it holds somewhere.
    pub(super) fn constant(&mut self, field: &Field) -> String {
        let values = values_at(self.documents, &field.path);
        let drawn = self.random.pick(&values).map(|value| (*value).clone());
        match (&field.shape, drawn) {
            (Shape::Int, drawn) => {
                let number = drawn.and_then(|value| value.as_i64()).unwrap_or(0);
                (number + self.random.between(-1, 1)).to_string()
            }
            (_, Some(value)) if value.is_string() => value.to_string(),
            _ => "\"ciso\"".to_owned(),
        }
    }

    fn constants(&mut self, field: &Field) -> String {
        if self.random.chance(25) {
            return "data.params.words".to_owned();
        }
        let words: Vec<String> = (0..self.random.between(1, 4)).map(|_| self.constant(field)).collect();
        format!("{{{}}}", words.join(", "))
    }

    fn operator(&mut self) -> &'static str {
        self.random.pick(&["==", "!=", "<", "<=", ">", ">="]).copied().unwrap_or("==")
    }

    fn not(&mut self) -> &'static str {
        if self.random.chance(35) { "not " } else { "" }
    }

    /// A number: a fact of what a name stands for, a param or a constant.
    pub(super) fn number(&mut self, name: &str, below: &str) -> Option<String> {
        let numbers: Vec<String> = if name == "input" && below.is_empty() {
            let ints = self.fields.iter().filter(|field| matches!(field.shape, Shape::Int));
            ints.map(|field| format!("input.{}", field.path)).collect()
        } else {
            Vec::new()
        };
        match self.random.between(1, 3) {
            1 => Some("data.params.limit".to_owned()),
            2 => Some(self.random.between(-2, 400).to_string()),
            _ => self.random.pick(&numbers).cloned(),
        }
    }

    fn use_of(&mut self, helper: Helper) -> Vec<String> {
        match helper {
            Helper::Truth(name) => vec![format!("{}{name}", self.not())],
            Helper::Number(name) => {
                let (operator, number) = (self.operator(), self.random.between(-9, 400));
                vec![format!("{name} {operator} {number}")]
            }
            Helper::Set(name) => match self.random.between(1, 4) {
                1 => vec![format!("count({name}) {} {}", self.operator(), self.random.between(0, 3))],
                2 => vec![format!("{}\"ciso\" in {name}", self.not())],
                3 => vec![format!("count({{\"ciso\", \"own\", \"formal\"}} - {name}) > {}", self.random.between(0, 3))],
                _ => {
                    let variable = self.variable();
                    vec![format!("some {variable} in {name}"), format!("{variable} != \"role\"")]
                }
            },
            Helper::Function(name, list) => {
                let variable = self.variable();
                match self.random.between(1, 3) {
                    1 => vec![format!("some {variable} in input.{list}"), format!("{}{name}({variable})", self.not())],
                    2 => vec![format!("every {variable} in input.{list} {{ {}{name}({variable}) }}", self.not())],
                    _ => {
                        let count = self.random.between(0, 2);
                        let list = format!("[{variable} | some {variable} in input.{list}; {name}({variable})]");
                        vec![format!("count({list}) {} {count}", self.operator())]
                    }
                }
            }
        }
    }

    fn of_truth(&mut self, path: &str) -> String {
        match self.random.between(1, 5) {
            1 => format!("{path} == false"),
            2 => format!("{path} != true"),
            _ => format!("{}{path}", self.not()),
        }
    }

    fn of_number(&mut self, path: &str, name: &str, below: &str, known: &Field) -> String {
        let operator = self.operator();
        let other = self.number(name, below).unwrap_or_else(|| "7".to_owned());
        match self.random.between(1, 6) {
            1 => format!("{path} {operator} {other}"),
            2 => format!("{path} + {} {operator} {other}", self.random.between(-30, 30)),
            3 => format!("{path} * 10 {operator} {other} * {}", self.random.between(1, 12)),
            4 => format!("{}{path} in {{{}, {}}}", self.not(), self.constant(known), self.constant(known)),
            _ => format!("{path} {operator} {}", self.constant(known)),
        }
    }

    fn of_text(&mut self, path: &str, name: &str, fields: &[Field], known: &Field) -> String {
        let others: Vec<&Field> = fields.iter().filter(|field| matches!(field.shape, Shape::Text)).collect();
        let other = self.random.pick(&others).map(|field| format!("{name}.{}", field.path));
        match (self.random.between(1, 5), other) {
            (1, Some(other)) => format!("{path} {} {other}", self.operator()),
            (2, _) => format!("{}{path} in {}", self.not(), self.constants(known)),
            (3, _) => format!("{path} {} {}", self.operator(), self.constant(known)),
            _ => format!("{path} == {}", self.constant(known)),
        }
    }

    fn of_texts(&mut self, path: &str, name: &str, fields: &[Field], known: &Field) -> Vec<String> {
        let variable = self.variable();
        match self.random.between(1, 10) {
            1 => vec![format!("count({path}) {} {}", self.operator(), self.random.between(0, 3))],
            2 => vec![format!("some {variable} in {path}"), format!("{variable} in {}", self.constants(known))],
            3 => vec![format!("every {variable} in {path} {{ {variable} != {} }}", self.constant(known))],
            4 => vec![format!("{}{path}[_] == {}", self.not(), self.constant(known))],
            5 => vec![format!("some {variable}"), format!("{path}[{variable}] == {}", self.constant(known))],
            6 => vec![format!("{path} {} [{}]", self.operator(), self.constant(known))],
            7 => {
                let texts: Vec<&Field> = fields.iter().filter(|field| matches!(field.shape, Shape::Text)).collect();
                let other = self.random.pick(&texts).map(|field| format!("{name}.{}", field.path));
                vec![format!("{}{} in {path}", self.not(), other.unwrap_or_else(|| "\"ciso\"".to_owned()))]
            }
            8 => {
                let set = format!("{{{variable} | some {variable} in {path}}}");
                vec![format!("count({set} & {}) > 0", self.constants(known).replace("data.params.words", "{\"ciso\"}"))]
            }
            _ => vec![format!("{}{} in {path}", self.not(), self.constant(known))],
        }
    }

    fn of_records(&mut self, path: &str, known: &Field, inner: &[Field], depth: u32) -> Vec<String> {
        let variable = self.variable();
        let below = format!("{}.", known.path);
        let deeper = depth.saturating_sub(1);
        let within = if depth == 0 { self.random.between(1, 2) } else { self.random.between(1, 7) };
        let Some(text) = self.texts_of(inner) else { return vec![format!("count({path}) > 0")] };
        match within {
            1 => vec![format!("count({path}) {} {}", self.operator(), self.random.between(0, 3))],
            2 => vec![format!("{}{path}[_].{text} == \"ciso\"", self.not())],
            3 => {
                let lines = self.condition(&variable, &below, inner, deeper).join("; ");
                vec![format!("every {variable} in {path} {{ {lines} }}")]
            }
            4 => {
                let lines = self.condition(&variable, &below, inner, deeper).join("; ");
                let (operator, count) = (self.operator(), self.random.between(0, 3));
                let element = if self.random.chance(50) { variable.clone() } else { format!("{variable}.{text}") };
                let (open, close) = if self.random.chance(50) { ("[", "]") } else { ("{", "}") };
                vec![format!("count({open}{element} | some {variable} in {path}; {lines}{close}) {operator} {count}")]
            }
            _ => {
                let mut lines = vec![format!("some {variable} in {path}")];
                for _ in 0..self.random.between(1, 2) {
                    lines.extend(self.condition(&variable, &below, inner, deeper));
                }
                lines
            }
        }
    }
}
