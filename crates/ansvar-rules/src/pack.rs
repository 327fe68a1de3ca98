//! Packs: which rules to run, with which params and severities, and which are switched off and why.

use std::collections::BTreeMap;

use ansvar_model::{Bilingual, RuleId, Severity, Value};
use serde::Deserialize;

use crate::error::RuleProblem;
use crate::header::wire::WireValue;

/// A choice of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Its id, such as `start`.
    pub id: String,
    /// What it is called.
    pub title: Bilingual,
    /// What it is for.
    pub description: Bilingual,
    /// Packs whose rules and settings it takes over.
    pub extends: Vec<String>,
    /// The rules it chooses.
    pub rules: PackRules,
    /// Params it sets, by `rule.name`; `*.name` sets the param of every rule that has it.
    pub params: BTreeMap<String, Value>,
    /// Severities it sets.
    pub severity: BTreeMap<RuleId, Severity>,
    /// Rules it switches off, with the reason; one in a single language stands for both.
    pub disabled: BTreeMap<RuleId, Bilingual>,
}

/// The rules of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackRules {
    /// Every rule there is.
    All,
    /// These rules.
    Chosen(Vec<RuleId>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WirePack {
    id: String,
    title: WireBilingual,
    description: WireBilingual,
    #[serde(default)]
    extends: Vec<String>,
    rules: WireRules,
    #[serde(default)]
    params: BTreeMap<String, WireValue>,
    #[serde(default)]
    severity: BTreeMap<String, String>,
    #[serde(default)]
    disabled: BTreeMap<String, WireReason>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireBilingual {
    sv: String,
    en: String,
}

/// A reason in both languages, or in that of those who have written a pack for themselves.
#[derive(Deserialize)]
#[serde(untagged)]
enum WireReason {
    Both(WireBilingual),
    One(String),
}

impl From<WireReason> for Bilingual {
    fn from(reason: WireReason) -> Self {
        match reason {
            WireReason::Both(WireBilingual { sv, en }) => Self::new(sv, en),
            WireReason::One(text) => Self::new(text.clone(), text),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WireRules {
    Word(String),
    List(Vec<String>),
}

/// Reads a pack; every fault found is reported.
pub(crate) fn parse_pack(file: &str, text: &str) -> Result<Pack, Vec<RuleProblem>> {
    let problem = |line, message| RuleProblem { file: file.to_owned(), line, message };
    let wire: WirePack = toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = u32::try_from(before.matches('\n').count()).unwrap_or(0) + 1;
        vec![problem(line, error.message().to_owned())]
    })?;
    let mut faults = Vec::new();
    let mut rule = |id: &str| {
        let parsed = RuleId::parse(id);
        if parsed.is_none() {
            faults.push(problem(0, format!("`{id}` is no rule id such as `INC-03`")));
        }
        parsed
    };
    let severity: Vec<_> = wire.severity.into_iter().filter_map(|(id, word)| Some((rule(&id)?, word))).collect();
    let disabled = wire.disabled.into_iter().filter_map(|(id, reason)| Some((rule(&id)?, reason.into()))).collect();
    let rules = match wire.rules {
        WireRules::Word(word) if word == "all" => PackRules::All,
        WireRules::Word(word) => PackRules::Chosen(rule(&word).into_iter().collect()),
        WireRules::List(ids) => PackRules::Chosen(ids.iter().filter_map(|id| rule(id)).collect()),
    };
    let mut severities = BTreeMap::new();
    for (id, word) in severity {
        match Severity::parse(&word) {
            Some(severity) => drop(severities.insert(id, severity)),
            None => faults
                .push(problem(0, format!("the severity of {id} must be low, medium, high or critical, not `{word}`"))),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Pack {
        id: wire.id,
        title: Bilingual::new(wire.title.sv, wire.title.en),
        description: Bilingual::new(wire.description.sv, wire.description.en),
        extends: wire.extends,
        rules,
        params: wire.params.into_iter().map(|(name, value)| (name, value.into())).collect(),
        severity: severities,
        disabled,
    })
}

#[cfg(test)]
mod tests {
    use ansvar_model::{Bilingual, RuleId};

    use super::parse_pack;

    #[test]
    fn a_reason_stands_in_both_languages_or_in_one_for_both() {
        let text = "id = \"x\"\ntitle = { sv = \"X\", en = \"X\" }\ndescription = { sv = \"X\", en = \"X\" }\n\
                    rules = \"all\"\n[disabled]\n\"ANS-01\" = { sv = \"skäl\", en = \"reason\" }\n\"ANS-02\" = \"därför\"\n";
        let pack = parse_pack("x.toml", text).expect("a pack");
        let reason = |id| RuleId::parse(id).and_then(|id| pack.disabled.get(&id).cloned());
        assert_eq!(reason("ANS-01"), Some(Bilingual::new("skäl", "reason")));
        assert_eq!(reason("ANS-02"), Some(Bilingual::new("därför", "därför")));
        assert!(parse_pack("x.toml", &text.replace(", en = \"reason\"", "")).is_err(), "half a reason");
    }
}
