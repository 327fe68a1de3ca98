//! Reads: the facts that a file names, for rules that a plan cannot follow.

use std::collections::BTreeSet;
use std::sync::Arc;

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
