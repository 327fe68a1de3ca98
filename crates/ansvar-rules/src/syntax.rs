//! Rego as ansvar reads it: the tree of one rule file, cut loose from the engine that parsed it.
//!
//! Checks ([`lint`](crate::lint)) and what is worked out about rules rest on it. It holds what a file says and no more:
//! places are lines, and spelled-out references (`a["b"]` and `a.b`) are one thing.

mod read;

use serde_json::Value as Json;

/// A rule file.
#[derive(Clone, Debug)]
pub(crate) struct Module {
    pub(crate) imports: Vec<Import>,
    pub(crate) definitions: Vec<Definition>,
}

/// An imported package.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) line: u32,
    /// The package as it is written, such as `data.ansvar.lib.answers`.
    pub(crate) path: String,
    /// The name it goes by in the file.
    pub(crate) name: String,
}

/// One rule or function of a file; a name may be defined several times.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    pub(crate) line: u32,
    /// Its name, or the first part of it.
    pub(crate) name: String,
    /// Whether the name has further parts: `a.b := 1`, `a[b] contains c`.
    pub(crate) parts: bool,
    pub(crate) head: Head,
    /// The ways in which it holds; empty when it holds without a condition.
    pub(crate) bodies: Vec<Body>,
}

/// What a definition gives.
#[derive(Clone, Debug)]
pub(crate) enum Head {
    /// A value; `true` when it names none.
    Value(Option<Expr>),
    /// An element of a set.
    Element(Expr),
    /// A value for arguments; `true` when it names none.
    Function(Vec<Expr>, Option<Expr>),
    /// The value where nothing else gives one; whether it is a function's.
    Default(Expr, bool),
}

/// A way in which a definition holds.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// A value of its own, as after `else :=`.
    pub(crate) value: Option<Expr>,
    /// Whether it is asked only when those before it do not hold.
    pub(crate) otherwise: bool,
    pub(crate) query: Vec<Statement>,
}

/// One condition.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) line: u32,
    pub(crate) literal: Literal,
    /// Whether it changes what is read, by `with`.
    pub(crate) with: bool,
}

/// What a condition asks.
#[derive(Clone, Debug)]
pub(crate) enum Literal {
    /// `some x, y`
    Declare(Vec<String>),
    /// `some key, value in of`
    Some { key: Option<Expr>, value: Expr, of: Expr },
    /// The expression is there and not false.
    Holds(Expr),
    /// The opposite.
    Not(Expr),
    /// `every key, value in of { query }`
    Every { key: Option<String>, value: String, of: Expr, query: Vec<Statement> },
}

/// An expression and the line it begins at.
#[derive(Clone, Debug)]
pub(crate) struct Expr {
    pub(crate) line: u32,
    pub(crate) node: Node,
}

/// What an expression is.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    Scalar(Json),
    Var(String),
    Array(Vec<Expr>),
    Set(Vec<Expr>),
    Object(Vec<(Expr, Expr)>),
    /// `[term | query]`
    ArrayOf(Box<Expr>, Vec<Statement>),
    /// `{term | query}`
    SetOf(Box<Expr>, Vec<Statement>),
    /// `{key: value | query}`
    ObjectOf(Box<Expr>, Box<Expr>, Vec<Statement>),
    Call(Box<Expr>, Vec<Expr>),
    Minus(Box<Expr>),
    /// `of.name` or `of["name"]`
    Field(Box<Expr>, String),
    /// `of[index]`
    Index(Box<Expr>, Box<Expr>),
    Combine(Combination, Box<Expr>, Box<Expr>),
    Compare(Comparison, Box<Expr>, Box<Expr>),
    Calculate(Calculation, Box<Expr>, Box<Expr>),
    /// `left := right`, or `left = right`, which also compares.
    Assign {
        declares: bool,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    /// `value in of`, `key, value in of`
    In {
        key: Option<Box<Expr>>,
        value: Box<Expr>,
        of: Box<Expr>,
    },
}

/// `&` and `|`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Combination {
    And,
    Or,
}

/// `<` and its kin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Comparison {
    Less,
    AtMost,
    Equal,
    AtLeast,
    More,
    Differs,
}

impl Comparison {
    #[cfg(test)]
    pub(crate) const ALL: [Self; 6] = [Self::Less, Self::AtMost, Self::Equal, Self::AtLeast, Self::More, Self::Differs];

    /// The same comparison with its sides changed about.
    pub(crate) const fn turned(self) -> Self {
        match self {
            Self::Less => Self::More,
            Self::AtMost => Self::AtLeast,
            Self::AtLeast => Self::AtMost,
            Self::More => Self::Less,
            Self::Equal | Self::Differs => self,
        }
    }
}

/// `+` and its kin; `-` is also what is in one set and not in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Calculation {
    Plus,
    Minus,
    Times,
    Over,
    Remainder,
}

/// A step of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'t> {
    /// A name, the root's too.
    Name(&'t str),
    /// What an index leads to.
    Any,
}

impl Expr {
    /// The name, where the expression is one.
    pub(crate) fn variable(&self) -> Option<&str> {
        if let Node::Var(name) = &self.node { Some(name) } else { None }
    }

    /// The steps of a reference, from its root; `None` when the expression is no reference.
    pub(crate) fn steps(&self) -> Option<Vec<Step<'_>>> {
        let (of, step) = match &self.node {
            Node::Var(name) => return Some(vec![Step::Name(name)]),
            Node::Field(of, name) => (of, Step::Name(name)),
            Node::Index(of, _) => (of, Step::Any),
            _ => return None,
        };
        let mut steps = of.steps()?;
        steps.push(step);
        Some(steps)
    }

    /// A reference as it is written, what an index leads to shown as `_`.
    pub(crate) fn path(&self) -> Option<String> {
        let names = self.steps()?.into_iter().map(|step| match step {
            Step::Name(name) => name,
            Step::Any => "_",
        });
        Some(names.collect::<Vec<_>>().join("."))
    }

    /// What the expression is made of: expressions, and the statements of comprehensions.
    pub(crate) fn parts(&self) -> (Vec<&Self>, &[Statement]) {
        match &self.node {
            Node::Scalar(_) | Node::Var(_) => (Vec::new(), &[]),
            Node::Array(items) | Node::Set(items) => (items.iter().collect(), &[]),
            Node::Object(fields) => (fields.iter().flat_map(|(key, value)| [key, value]).collect(), &[]),
            Node::ArrayOf(term, query) | Node::SetOf(term, query) => (vec![term], query),
            Node::ObjectOf(key, value, query) => (vec![key, value], query),
            Node::Call(name, arguments) => (std::iter::once(&**name).chain(arguments).collect(), &[]),
            Node::Minus(of) | Node::Field(of, _) => (vec![of], &[]),
            Node::Index(left, right)
            | Node::Combine(_, left, right)
            | Node::Compare(_, left, right)
            | Node::Calculate(_, left, right)
            | Node::Assign { left, right, .. } => (vec![left, right], &[]),
            Node::In { key, value, of } => (key.as_deref().into_iter().chain([&**value, &**of]).collect(), &[]),
        }
    }
}

impl Literal {
    /// The expressions of a condition, and the statements inside it.
    pub(crate) fn parts(&self) -> (Vec<&Expr>, &[Statement]) {
        match self {
            Self::Declare(_) => (Vec::new(), &[]),
            Self::Some { key, value, of } => (key.iter().chain([value, of]).collect(), &[]),
            Self::Holds(expr) | Self::Not(expr) => (vec![expr], &[]),
            Self::Every { of, query, .. } => (vec![of], query),
        }
    }
}

impl Module {
    /// Whether the file defines a name.
    pub(crate) fn defines(&self, name: &str) -> bool {
        self.definitions.iter().any(|definition| definition.name == name)
    }
}

impl Definition {
    /// The expressions outside the bodies' queries: head, arguments and values.
    pub(crate) fn expressions(&self) -> Vec<&Expr> {
        let head: Vec<&Expr> = match &self.head {
            Head::Value(value) => value.iter().collect(),
            Head::Element(element) => vec![element],
            Head::Function(arguments, value) => arguments.iter().chain(value).collect(),
            Head::Default(value, _) => vec![value],
        };
        head.into_iter().chain(self.bodies.iter().filter_map(|body| body.value.as_ref())).collect()
    }
}
