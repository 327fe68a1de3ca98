//! Words of the closed vocabularies.

use ansvar_model::{
    AgreementForm, Area, AssignmentKind, Clause, Condition, Content, DocumentType, DutyKind, EventType, Function,
    FunctionSet, GroupKind, Impact, IncidentSeverity, IncidentTag, InterestKind, ItemStatus, Language, Level, LineForm,
    Operation, OrganisationKind, PlanKind, Recorded, RiskStatus, Side, SystemKind, Topic, UnitKind, WaiverOf, Word,
    WorkKind,
};
use serde_json::{Value, json};

use super::schema::Schemas;
use super::{Read, Reader};
use crate::message::{self, Expected};
use crate::pull::Pull;
use crate::tree::Node;

/// Reads a word. Whoever wrote its Swedish or English name instead is told which word that is.
fn read_word<W: Word>(
    node: &Node<'_>,
    text: &str,
    names: fn(W) -> [&'static str; 2],
    reader: &mut Reader<'_>,
) -> Option<W> {
    let word = W::parse(text);
    if word.is_none() {
        let lower = text.to_lowercase();
        let meant = W::WORDS.iter().find(|word| W::parse(word).is_some_and(|word| names(word).contains(&&*lower)));
        reader.problems.report(node.span, || message::unknown_value(text, W::WORDS, meant.copied()));
    }
    word
}

macro_rules! words {
    ($($word:ident)+) => {$(
        impl<'t> Read<'t> for $word {
            fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
                let text = reader.text(node, Expected::Word)?;
                read_word(node, text, |word: Self| Language::ALL.map(|language| word.name(language)), reader)
            }

            fn pull(pull: &mut Pull<'t>) -> Option<Self> {
                Self::parse(pull.plain()?)
            }

            fn schema(schemas: &mut Schemas) -> Value {
                schemas.define(stringify!($word), |_| json!({"type": "string", "enum": Self::WORDS}))
            }
        }
    )+};
}

words! {
    AgreementForm Area AssignmentKind Clause Condition Content DocumentType DutyKind EventType Function GroupKind
    Impact IncidentSeverity IncidentTag InterestKind ItemStatus Level LineForm Operation OrganisationKind PlanKind
    Recorded RiskStatus Side SystemKind Topic UnitKind WaiverOf WorkKind
}

/// A list of functions, each counted once.
impl<'t> Read<'t> for FunctionSet {
    const REQUIRED: bool = false;

    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        Vec::<Function>::read(node, reader).map(Self::from_iter)
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        let (mut first, mut functions) = (true, Self::EMPTY);
        pull.pass(b'[')?;
        while pull.entry(&mut first)? {
            functions = functions.with(Function::pull(pull)?);
        }
        Some(functions)
    }

    fn absent() -> Option<Self> {
        Some(Self::EMPTY)
    }

    fn schema(schemas: &mut Schemas) -> Value {
        Vec::<Function>::schema(schemas)
    }
}
