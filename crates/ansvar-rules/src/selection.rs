//! A selection: the rules to run, with params and severities settled by packs and by the user.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{Bilingual, Function, FunctionSet, OrganisationKind, RuleId, Severity, Value};

use crate::error::{RulesError, nearest};
use crate::facts::FactSettings;
use crate::library::{Library, Rule};
use crate::pack::{Pack, PackRules};

/// A rule with its settings.
#[derive(Clone, Debug)]
pub struct SelectedRule<'l> {
    /// The rule.
    pub rule: &'l Rule,
    /// How much its findings weigh at most.
    pub severity: Severity,
    /// Its params, all of them.
    pub params: BTreeMap<String, Value>,
}

/// The rules to run.
#[derive(Clone, Debug)]
pub struct Selection<'l> {
    /// The packs chosen, in the order given.
    pub packs: Vec<&'l Pack>,
    /// The rules, sorted by id.
    pub rules: Vec<SelectedRule<'l>>,
    /// Rules that were switched off, with the reason.
    pub disabled: BTreeMap<RuleId, Bilingual>,
    /// Params that differ from their defaults, by `rule.name`.
    pub params: BTreeMap<String, Value>,
}

/// A param set by the user: `INC-04.limit_minutes` and a value; `*.name` sets it for every rule that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParamOverride {
    /// The param, as `rule.name`.
    pub param: String,
    /// Its value as text; lists are separated by commas.
    pub value: String,
}

impl Library {
    /// The pack that an organisation of this kind gets unless others are chosen.
    #[must_use]
    pub fn default_pack(&self, kind: OrganisationKind) -> &str {
        self.find_pack(kind.id()).map_or("all", |pack| &pack.id)
    }

    /// Settles which rules are run. Later packs and then the user's own params have the last word.
    ///
    /// # Errors
    /// When a pack, a rule or a param is not there, or a param cannot have the value given.
    pub fn select(&self, packs: &[String], overrides: &[ParamOverride]) -> Result<Selection<'_>, RulesError> {
        let mut order = Vec::new();
        let mut named = Vec::new();
        for name in packs {
            let pack = self.find_pack(name).ok_or_else(|| RulesError::UnknownPack {
                name: name.clone(),
                nearest: nearest(name, self.packs().map(|pack| pack.id.as_str())),
            })?;
            named.push(pack);
            self.unfold(pack, &mut order, &mut BTreeSet::new());
        }
        let mut chosen: BTreeMap<RuleId, SelectedRule<'_>> = BTreeMap::new();
        let mut disabled = BTreeMap::new();
        let of_packs = order.iter().flat_map(|pack| self.rules_of(pack));
        let from_outside = self.rules().iter().filter(|rule| rule.outside);
        for rule in of_packs.chain(from_outside) {
            chosen.entry(rule.header.id.clone()).or_insert_with(|| SelectedRule {
                rule,
                severity: rule.header.severity,
                params: rule.header.default_params(),
            });
        }
        // A pack that chooses a rule by name switches it on again, whatever a pack before it said.
        for pack in &order {
            if let PackRules::Chosen(ids) = &pack.rules {
                ids.iter().for_each(|id| drop(disabled.remove(id)));
            }
            disabled.extend(pack.disabled.clone());
        }
        for pack in &order {
            for (id, severity) in &pack.severity {
                chosen.entry(id.clone()).and_modify(|selected| selected.severity = *severity);
            }
            for (param, value) in &pack.params {
                self.set(
                    &mut chosen,
                    param,
                    |definition| definition.accept(value).map(|()| value.clone()),
                    || format!("{value:?}"),
                )?;
            }
        }
        for ParamOverride { param, value } in overrides {
            self.set(&mut chosen, param, |definition| definition.parse(value), || value.clone())?;
        }
        chosen.retain(|id, _| !disabled.contains_key(id));
        let rules: Vec<SelectedRule<'_>> = chosen.into_values().collect();
        let params = rules.iter().flat_map(changed_params).collect();
        Ok(Selection { packs: named, rules, disabled, params })
    }

    /// A pack after those it extends, each once.
    fn unfold<'l>(&'l self, pack: &'l Pack, order: &mut Vec<&'l Pack>, open: &mut BTreeSet<&'l str>) {
        if !open.insert(&pack.id) || order.iter().any(|seen| seen.id == pack.id) {
            return;
        }
        for extended in pack.extends.iter().filter_map(|id| self.find_pack(id)) {
            self.unfold(extended, order, open);
        }
        order.push(pack);
    }

    fn rules_of<'l>(&'l self, pack: &'l Pack) -> Vec<&'l Rule> {
        match &pack.rules {
            PackRules::All => self.rules().iter().collect(),
            PackRules::Chosen(ids) => ids.iter().filter_map(|id| self.find_rule(id.as_str())).collect(),
        }
    }

    /// Sets a param of one rule, or of every rule that has it.
    fn set(
        &self,
        chosen: &mut BTreeMap<RuleId, SelectedRule<'_>>,
        param: &str,
        read: impl Fn(&crate::param::Param) -> Result<Value, Bilingual>,
        shown: impl Fn() -> String,
    ) -> Result<(), RulesError> {
        let (wanted, name) = param.split_once('.').unwrap_or((param, ""));
        let matches =
            |rule: &Rule| (wanted == "*" || rule.header.id.as_str() == wanted) && rule.header.params.contains_key(name);
        if !self.rules().iter().any(matches) {
            let all: Vec<String> = self
                .rules()
                .iter()
                .flat_map(|rule| rule.header.params.keys().map(move |name| format!("{}.{name}", rule.header.id)))
                .collect();
            return Err(RulesError::UnknownParam {
                param: param.to_owned(),
                nearest: nearest(param, all.iter().map(String::as_str)),
            });
        }
        for selected in chosen.values_mut().filter(|selected| matches(selected.rule)) {
            let Some(definition) = selected.rule.header.params.get(name) else { continue };
            let value = read(definition).map_err(|expected| RulesError::BadParam {
                param: param.to_owned(),
                value: shown(),
                expected,
            })?;
            selected.params.insert(name.to_owned(), value);
        }
        Ok(())
    }
}

/// The params of a selected rule that differ from their defaults.
fn changed_params(selected: &SelectedRule<'_>) -> Vec<(String, Value)> {
    let changed = selected
        .params
        .iter()
        .filter(|(name, value)| selected.rule.header.params.get(*name).is_none_or(|param| param.default != **value));
    changed.map(|(name, value)| (format!("{}.{name}", selected.rule.header.id), value.clone())).collect()
}

impl Selection<'_> {
    /// What facts depend on: who may receive serious incidents, as the first rule with that param has it.
    #[must_use]
    pub fn fact_settings(&self) -> FactSettings {
        let recipients = self.rules.iter().find_map(|selected| match selected.params.get("incident_recipient") {
            Some(Value::List(words)) => {
                Some(words.iter().filter_map(Value::as_text).filter_map(Function::parse).collect::<FunctionSet>())
            }
            _ => None,
        });
        recipients.map_or_else(FactSettings::default, |incident_recipients| FactSettings { incident_recipients })
    }
}
