//! Witnesses of what was answered: the claim beside what the model says, and answers that differ.

use ansvar_model::{Bilingual, Id, Kind, Named, Question, Step, Value, VoidReason, Witness, WitnessKind};

use super::{Case, functions, missing, texts, word};

impl Case<'_> {
    /// The claim, and what the responsibility model says instead: the entities that a key of the detail names, and what
    /// is not there according to its key `lacks`.
    pub(super) fn contradiction(&self, key: &str) -> Witness {
        let text = Bilingual::new("säger annat", "says otherwise");
        let otherwise = || VoidReason { code: "otherwise", text: text.clone(), at: Vec::new() };
        let said = self.detail.get(key).map(texts).unwrap_or_default();
        let said = said.into_iter().map(|text| match self.names.find(text) {
            Some(entity) => {
                let void = Some(otherwise());
                Step {
                    entity: self.context.organisation.named(entity),
                    via: Some(key.into()),
                    void: void.map(Box::new),
                }
            }
            None => word(text, otherwise()),
        });
        let lacking = self.detail.get("lacks").map(texts).unwrap_or_default();
        let lacking = lacking.into_iter().map(|text| {
            let wanted = functions(text, self.params);
            if wanted.is_empty() { missing(text) } else { self.out_of_reach(wanted, text) }
        });
        let steps = std::iter::once(self.subject()).chain(said).chain(lacking).collect();
        Witness { left_out: 0, kind: WitnessKind::Contradiction, steps }
    }

    /// The question, and each respondent with the answer given: a key of the detail holds a map from who to what.
    pub(super) fn disagreement(&self, key: &str) -> Option<Witness> {
        let Some(Value::Map(given)) = self.detail.get(key) else { return None };
        let subject = self.subject();
        let question = Question::find(subject.entity.id.as_str());
        let steps = given.iter().map(|(respondent, values)| {
            let values = texts(values);
            let said = Bilingual::build(|language| {
                let told = values.iter().map(|&value| {
                    let choice = question.and_then(|question| question.choice(value));
                    choice.map_or(value, |choice| choice.text.get(language))
                });
                told.collect::<Vec<_>>().join(", ")
            });
            Step {
                entity: self.respondent(respondent),
                via: Some(values.join("|").into()),
                void: Some(Box::new(VoidReason { code: "answered", text: said, at: Vec::new() })),
            }
        });
        let steps = std::iter::once(subject.clone()).chain(steps).collect();
        Some(Witness { left_out: 0, kind: WitnessKind::Field, steps })
    }

    /// Somebody of the organisation, a kind of function, or the number of an answers file that does not say whose it is.
    fn respondent(&self, id: &str) -> Named {
        if let Some(entity) = self.names.find(id) {
            return self.context.organisation.named(entity);
        }
        Named { kind: Kind::Assessment, id: Id::derived(id), name: id.into() }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ansvar_model::{
        EntityRef, Function, Id, List, Names, Organisation, OrganisationKind, Recorded, Role, Value, Witness,
        WitnessKind,
    };
    use jiff::civil::date;

    use super::super::{Case, WitnessQuery, WitnessSpec, draw};
    use crate::facts::{Context, FactSettings};

    fn contradiction(detail: &[(&str, &str)]) -> Witness {
        let mut organisation =
            Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        organisation.recorded = vec![(List::Assignments, Recorded::All)];
        organisation.roles.push(Role::new(Id::derived("ciso"), "Samordnare", [Function::Ciso]));
        organisation.roles.push(Role::new(Id::derived("kd"), "Direktör", [Function::ChiefExecutive]));
        let context = Context::of(&organisation, FactSettings::default());
        let names = Names::of(&organisation);
        let listed = |text: &str| -> Value { text.split(' ').map(str::to_owned).collect() };
        let detail = detail.iter().map(|&(key, text)| (key, listed(text))).collect();
        let spec = WitnessSpec { query: WitnessQuery::Contradiction, target: "model".to_owned() };
        let (entity, params) = (EntityRef::Organisation, BTreeMap::new());
        draw(&spec, &Case { context: &context, names: &names, entity, detail: &detail, params: &params })
    }

    fn check(detail: &[(&str, &str)], expected: &[(&str, &str)]) {
        let witness = contradiction(detail);
        let steps = witness.steps.iter().skip(1);
        let told: Vec<_> =
            steps.map(|step| (&*step.entity.name, step.void.as_ref().map_or("", |void| void.code))).collect();
        assert_eq!(told, expected);
        assert_eq!(witness.kind, WitnessKind::Contradiction);
        assert_eq!(witness.steps.first().map(|step| &*step.entity.name), Some("O"));
    }

    #[test]
    fn a_contradiction_shows_what_the_model_has_and_what_it_lacks() {
        check(&[("model", "kd ny")], &[("Direktör", "otherwise"), ("ny", "otherwise")]);
        check(&[("lacks", "ciso policy dpo")], &[("Samordnare", "vacant"), ("policy", "missing"), ("dpo", "missing")]);
        check(&[("model", "kd"), ("lacks", "policy")], &[("Direktör", "otherwise"), ("policy", "missing")]);
        check(&[], &[]);
    }
}
