//! What lies somewhere: facts laid down and numbered for the subject in hand, and the terms whose values lie there.

use std::sync::Arc;

use super::super::plan::{FactId, Term, TermId};
use super::{ALL, Code, Coded, Laid, Look, Subject, Worth};
use crate::datum::Datum;

impl<'o> Look<'_, 'o> {
    /// Whether a term's value lies somewhere; lays facts there.
    pub(super) fn ready(&mut self, subject: &impl Subject<'o>, id: TermId) -> bool {
        let plan = self.plan;
        match plan.get_term(id) {
            Term::Const(_) | Term::Bound(_) => true,
            Term::Fact(fact) => {
                self.lay(subject, *fact);
                true
            }
            Term::Part(..) => {
                let (root, names) = plan.root_of(id);
                self.ready(subject, root) && self.lies_whole(root, names)
            }
            _ => self.term_at(id).is_some_and(|kept| kept.is_for(self.turn)),
        }
    }

    /// Whether what stands below a term lies there, with no view on the way.
    fn lies_whole(&self, root: TermId, names: &[Arc<str>]) -> bool {
        let mut at = self.lying(root);
        for name in names {
            match at {
                Some(Datum::View(_)) => return false,
                Some(datum) => at = datum.field(name),
                None => return true,
            }
        }
        true
    }

    pub(super) fn lay(&mut self, subject: &impl Subject<'o>, fact: FactId) {
        let spot = self.spot_of(fact);
        let Some(laid) = self.facts.get_mut(spot) else { return };
        if laid.turn == self.turn || laid.turn == ALL {
            return;
        }
        let turn = if self.rests.is_steady_fact(fact) { ALL } else { self.turn };
        let sheet = self.sheets.get(fact.place()).filter(|_| !self.rests.is_counted(fact));
        let put_down = sheet.and_then(|sheet| sheet.value(self.turn, self.slot));
        *laid = Laid { turn, value: put_down.or_else(|| subject.fact(fact)) };
    }

    /// The number of the value of a fact that is not the same for all subjects.
    pub(super) fn code(&mut self, subject: &impl Subject<'o>, fact: FactId) -> Code {
        let spot = self.spot(fact.place(), false);
        match self.codes.get(spot) {
            Some(coded) if coded.turn == self.turn => return coded.code,
            _ => {}
        }
        self.lay(subject, fact);
        let value = self.facts.get(spot).and_then(|laid| laid.value.as_ref());
        let code = self.recall.of(fact).map_or(Code::NONE, |values| values.code(value));
        self.codes.get_mut(spot).into_iter().for_each(|coded| *coded = Coded { turn: self.turn, code });
        code
    }

    /// How many elements a term has, if that has been put down.
    pub(super) fn length(&self, of: TermId) -> Option<Datum<'o>> {
        match self.plan.get_term(of) {
            Term::Fact(fact) if self.rests.is_counted(*fact) => {
                self.sheets.get(fact.place())?.value(self.turn, self.slot)
            }
            _ => None,
        }
    }

    fn spot_of(&self, fact: FactId) -> usize {
        self.spot(fact.place(), self.rests.is_steady_fact(fact))
    }

    /// A fact that has been laid down.
    pub(super) fn laid(&self, fact: FactId) -> Option<&Laid<'o>> {
        self.facts.get(self.spot_of(fact))
    }

    /// What has been worked out of a term.
    fn term_at(&self, id: TermId) -> Option<&Worth<Option<Datum<'o>>>> {
        self.terms.get(self.spot(id.place(), self.rests.is_steady_term(id)))
    }

    /// The value of a term that is ready.
    pub(super) fn lying(&self, id: TermId) -> Option<&Datum<'o>> {
        match self.plan.get_term(id) {
            Term::Const(datum) => Some(datum),
            Term::Bound(level) => self.bound.get(usize::from(*level)),
            Term::Fact(fact) => self.laid(*fact).and_then(|kept| kept.value.as_ref()),
            Term::Part(..) => {
                let (root, names) = self.plan.root_of(id);
                names.iter().try_fold(self.lying(root)?, |datum, name| datum.field(name))
            }
            _ => self.term_at(id).and_then(|kept| kept.value.as_ref()),
        }
    }
}
