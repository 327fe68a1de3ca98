//! The context of facts: the organisation with every question about it answered once at most.

mod accountability;
mod analyses;
mod ancestry;
mod answers_for;
mod assigned;
mod classified;
mod coverage;
mod groups;
mod history;
mod kept;
mod lasting;
mod later;
mod lookup;
mod paperwork;
mod parties;
mod parts;
mod past_it;
mod planning;
mod records;
mod renewed;
mod reporting;
mod steering;
mod trained;
mod ways;

use std::ops::Deref;
use std::sync::Arc;

use ansvar_model::{Function, FunctionSet, Organisation};

use super::model::ModelFacts;
use crate::selection::Selection;

pub(crate) use ancestry::above;
pub use lasting::Lasting;
pub use parts::Parts;
pub(crate) use renewed::Touched;

/// More rules than so many ask nearly every question.
const FEW: usize = 50;

/// Everything facts are computed from: an organisation with its [`Parts`].
pub struct Context<'o> {
    /// The organisation.
    pub organisation: &'o Organisation,
    /// What facts depend on besides the organisation.
    pub settings: FactSettings,
    parts: Arc<Parts>,
}

/// What facts depend on besides the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactSettings {
    /// Who may receive serious incidents; `security_manager` unless a pack says otherwise.
    pub incident_recipients: FunctionSet,
}

impl Default for FactSettings {
    fn default() -> Self {
        Self { incident_recipients: FunctionSet::EMPTY.with(Function::SecurityManager) }
    }
}

impl<'o> Context<'o> {
    /// Answers questions when they are asked.
    #[must_use]
    pub fn of(organisation: &'o Organisation, settings: FactSettings) -> Self {
        Self { organisation, settings, parts: Arc::new(Parts::of(organisation, settings)) }
    }

    /// Has all questions answered beforehand that the rules of a selection are likely to ask: many ask nearly all, and these
    /// are answered side by side. What few rules ask is answered when they do.
    #[must_use]
    pub fn for_rules(organisation: &'o Organisation, selection: &Selection<'_>) -> Self {
        let context = Self::of(organisation, selection.fact_settings());
        if selection.rules.len() > FEW {
            context.parts.work_out_all(organisation);
        }
        context
    }

    /// The same from parts that have been worked out before.
    pub(crate) const fn with(organisation: &'o Organisation, settings: FactSettings, parts: Arc<Parts>) -> Self {
        Self { organisation, settings, parts }
    }

    /// The parts, to be kept.
    pub(crate) fn into_parts(self) -> Arc<Parts> {
        self.parts
    }

    /// What the model says about what the survey asks: asked once, and only where there are answers.
    pub(crate) fn model(&self) -> &ModelFacts {
        self.parts.model.get_or_init(|| ModelFacts::of(self))
    }
}

impl Deref for Context<'_> {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}
