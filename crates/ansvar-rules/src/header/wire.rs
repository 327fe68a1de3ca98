//! Headers as rule files write them. The build script reads them by this file too.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireHeader {
    #[serde(default)]
    pub(crate) scope: Option<String>,
    pub(crate) title: String,
    pub(crate) description: String,
    #[serde(default)]
    pub(crate) related_resources: Vec<WireResource>,
    pub(crate) custom: WireCustom,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireResource {
    #[serde(rename = "ref")]
    pub(crate) reference: String,
    #[serde(default, rename = "description")]
    pub(crate) _description: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireCustom {
    pub(crate) id: String,
    pub(crate) scope: String,
    pub(crate) area: String,
    pub(crate) severity: String,
    pub(crate) basis: String,
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    #[serde(default)]
    pub(crate) implied_by: Vec<String>,
    pub(crate) sv: WireTexts,
    pub(crate) message: WireBilingual,
    pub(crate) remedy: WireRemedy,
    pub(crate) witness: WireWitness,
    pub(crate) source: Vec<WireSource>,
    #[serde(default)]
    pub(crate) params: BTreeMap<String, WireParam>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireTexts {
    pub(crate) title: String,
    pub(crate) description: String,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireBilingual {
    pub(crate) sv: String,
    pub(crate) en: String,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireRemedy {
    pub(crate) sv: String,
    pub(crate) en: String,
    pub(crate) class: String,
    #[serde(default)]
    pub(crate) edits: Vec<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireWitness {
    pub(crate) query: String,
    #[serde(default)]
    pub(crate) target: String,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireSource {
    pub(crate) document: String,
    pub(crate) section: String,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireParam {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) unit: String,
    pub(crate) default: WireValue,
}

/// A param's value as packs and headers write it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum WireValue {
    Number(i64),
    Text(String),
    List(Vec<String>),
}

/// The YAML of the annotation, with the number of its first line.
pub(crate) fn metadata(text: &str) -> Option<(u32, String)> {
    let start = text.lines().position(|line| line.trim_end() == "# METADATA")?;
    let comment = |line: &str| line.strip_prefix('#').map(|rest| rest.strip_prefix(' ').unwrap_or(rest).to_owned());
    let lines: Vec<String> = text.lines().skip(start + 1).map_while(comment).collect();
    Some((u32::try_from(start).unwrap_or(0) + 2, lines.join("\n") + "\n"))
}
