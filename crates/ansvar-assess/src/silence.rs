//! Silence: what was not assessed, and which list to record to change that.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use ansvar_model::{List, RuleId, RuleOutcome};

/// A list that keeps rules from being assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The list to record as `all`.
    pub list: List,
    /// The rules that wait for it, sorted; some wait for other lists too.
    pub rules: Vec<RuleId>,
    /// Those of them that wait for nothing else.
    pub only: Vec<RuleId>,
}

/// Gathers what was not assessed by the list that is missing: those that open most first.
pub(crate) fn silences(outcomes: &[RuleOutcome]) -> Vec<Silence> {
    let mut by_list: BTreeMap<List, Silence> = BTreeMap::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.counts.not_assessed > 0) {
        for &list in &outcome.missing {
            let silence = by_list.entry(list).or_insert_with(|| Silence { list, rules: Vec::new(), only: Vec::new() });
            silence.rules.push(outcome.rule.clone());
            if outcome.missing.len() == 1 {
                silence.only.push(outcome.rule.clone());
            }
        }
    }
    let mut silences: Vec<Silence> = by_list.into_values().collect();
    silences.sort_by_key(|silence| (Reverse(silence.rules.len()), silence.list));
    silences
}
