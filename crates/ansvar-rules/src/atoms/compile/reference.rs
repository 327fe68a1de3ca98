//! References: what `input…`, `data…`, an imported name or a rule of the file leads to.

use std::sync::Arc;

use super::super::plan::TermId;
use super::{Compiler, Followed, Named, Unfollowed};
use crate::syntax::{Expr, Node};

impl<'c> Compiler<'c> {
    /// What a reference or call to a definition comes to; `None` when it is none.
    pub(super) fn named(&mut self, expr: &'c Expr) -> Followed<Option<Named>> {
        if let Node::Call(called, arguments) = &expr.node {
            let Some((file, name)) = self.definition_at(called)? else { return Ok(None) };
            let arguments = self.terms(arguments)?;
            return self.call_function(file, &name, &arguments).map(Some);
        }
        match self.definition_at(expr)? {
            Some((file, name)) => self.name(file, &name).map(Some),
            None => Ok(None),
        }
    }

    /// The file and the name of the definition that a reference leads to.
    fn definition_at(&self, expr: &Expr) -> Followed<Option<(usize, String)>> {
        let Some(path) = names(expr) else { return Ok(None) };
        let Some((&root, rest)) = path.split_first() else { return Ok(None) };
        if self.local(root).is_some() {
            return Ok(None);
        }
        let here = self.frame.file;
        if !self.definitions(here, root)?.is_empty() {
            return Ok(rest.is_empty().then(|| (here, root.to_owned())));
        }
        let imported = self.file(here)?.imports.iter().find(|import| import.name == root);
        let (package, name) = match (imported, root, rest) {
            (Some(import), _, [name]) => (import.path.clone(), name),
            (Some(_), ..) => return Err(Unfollowed),
            (None, "data", ["params", ..]) => return Ok(None),
            (None, "data", [package @ .., name]) => (format!("data.{}", package.join(".")), name),
            _ => return Ok(None),
        };
        let file = self.library(&package).ok_or(Unfollowed)?;
        // A longer reference goes on into what the definition gives.
        let defined = !self.definitions(file, name)?.is_empty();
        if defined { Ok(Some((file, (*name).to_owned()))) } else { Err(Unfollowed) }
    }

    /// A fact or a param.
    pub(super) fn known(&mut self, expr: &Expr) -> Followed<Option<TermId>> {
        let Some(path) = names(expr) else { return Ok(None) };
        match path.as_slice() {
            ["input"] | ["data"] => Err(Unfollowed),
            ["input", names @ ..] if self.local("input").is_none() => {
                let names: Vec<Arc<str>> = names.iter().map(|&name| name.into()).collect();
                Ok(Some(self.plan.fact(&names)))
            }
            ["data", "params", names @ ..] if self.local("data").is_none() => {
                let found = names.iter().try_fold(self.params, |datum, name| datum.field(name));
                let datum = found.cloned().ok_or(Unfollowed)?;
                Ok(Some(self.plan.constant(datum)))
            }
            _ => Ok(None),
        }
    }
}

/// The names of a reference that has no index.
fn names(expr: &Expr) -> Option<Vec<&str>> {
    match &expr.node {
        Node::Var(name) => Some(vec![name]),
        Node::Field(of, name) => {
            let mut path = names(of)?;
            path.push(name);
            Some(path)
        }
        _ => None,
    }
}
