//! Reads: the facts that a file names, for rules that a plan cannot follow; and the names that it knows at all.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::syntax::{Expr, Module, Node, Statement};

/// A fact by its names below `input`.
pub(crate) type Path = Arc<[Arc<str>]>;

/// Every fact that files name; `None` when they take the facts as a whole, or by a name that is worked out.
pub(crate) fn reads<'m>(files: impl IntoIterator<Item = &'m Module>) -> Option<BTreeSet<Path>> {
    let mut paths = BTreeSet::new();
    for file in files {
        for definition in &file.definitions {
            definition.expressions().into_iter().try_for_each(|expr| of_expr(expr, &mut paths))?;
            definition.bodies.iter().try_for_each(|body| of_query(&body.query, &mut paths))?;
        }
    }
    Some(paths)
}

/// Every name that files could know a field by: those of references, and all texts.
pub(crate) fn words<'m>(files: impl IntoIterator<Item = &'m Module>) -> BTreeSet<Box<str>> {
    let mut words = BTreeSet::new();
    for definition in files.into_iter().flat_map(|file| &file.definitions) {
        definition.expressions().into_iter().for_each(|expr| words_of(expr, &mut words));
        definition.bodies.iter().for_each(|body| words_of_query(&body.query, &mut words));
    }
    words
}

fn words_of_query(query: &[Statement], words: &mut BTreeSet<Box<str>>) {
    for statement in query {
        let (parts, inside) = statement.literal.parts();
        parts.into_iter().for_each(|part| words_of(part, words));
        words_of_query(inside, words);
    }
}

fn words_of(expr: &Expr, words: &mut BTreeSet<Box<str>>) {
    match &expr.node {
        Node::Field(_, name) => drop(words.insert(name.as_str().into())),
        Node::Scalar(Json::String(text)) => drop(words.insert(text.as_str().into())),
        _ => {}
    }
    let (parts, query) = expr.parts();
    parts.into_iter().for_each(|part| words_of(part, words));
    words_of_query(query, words);
}

fn of_query(query: &[Statement], paths: &mut BTreeSet<Path>) -> Option<()> {
    query.iter().try_for_each(|statement| {
        let (parts, inside) = statement.literal.parts();
        parts.into_iter().try_for_each(|part| of_expr(part, paths))?;
        if statement.with { None } else { of_query(inside, paths) }
    })
}

fn of_expr(expr: &Expr, paths: &mut BTreeSet<Path>) -> Option<()> {
    if let Some(names) = below_input(expr) {
        if names.is_empty() {
            return None;
        }
        paths.insert(names.into_iter().map(Arc::from).collect());
        return Some(());
    }
    let (parts, query) = expr.parts();
    parts.into_iter().try_for_each(|part| of_expr(part, paths))?;
    of_query(query, paths)
}

/// The names of a reference that begins at `input` and has no index.
fn below_input(expr: &Expr) -> Option<Vec<&str>> {
    match &expr.node {
        Node::Var(name) => (name == "input").then(Vec::new),
        Node::Field(of, name) => {
            let mut names = below_input(of)?;
            names.push(name);
            Some(names)
        }
        _ => None,
    }
}
