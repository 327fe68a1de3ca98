//! Rules by the hundred, as those who write rules write them: made from templates over the facts of each kind of entity.
//!
//! The kinds of entities have the shares that they have among the rules that come with ansvar. Nearly all rules ask for
//! something rare, as real rules do; so the findings do not drown the rules. The same number gives the same bytes.

mod facts;

use std::collections::BTreeMap;

use ansvar_model::{Area, Kind};
use ansvar_rules::{Library, RuleSource};

use self::facts::{Clause, clauses};

/// So many rules, in the files of a folder of rules.
#[must_use]
pub fn authored_rules(library: &Library, count: usize) -> Vec<RuleSource> {
    let mut sources = Vec::with_capacity(count);
    for (scope, share) in shares(library, count) {
        let (gates, rare) = clauses(scope);
        for turn in 0..share {
            let Some(asked) = turn.checked_rem(rare.len()).and_then(|place| rare.get(place)) else { break };
            // The first round asks for each alone; later ones under a condition, another one each time.
            let round = turn / rare.len();
            let others: Vec<&Clause> = gates.iter().filter(|gate| gate.field != asked.field).collect();
            let gate = round.checked_sub(1).and_then(|round| others.get(round.checked_rem(others.len())?).copied());
            sources.push(rule(sources.len(), scope, asked, gate, round));
        }
    }
    sources
}

/// How many of the rules each kind of entity gets: as many in a hundred as among the library's own.
fn shares(library: &Library, count: usize) -> BTreeMap<Kind, usize> {
    let mut own: BTreeMap<Kind, usize> = BTreeMap::new();
    for rule in library.rules() {
        *own.entry(rule.header.scope).or_default() += 1;
    }
    let all = library.rules().len().max(1);
    let mut given = 0;
    let mut shares = BTreeMap::new();
    let mut before = 0;
    for (scope, rules) in own {
        // Rounded so that the sum is what was asked for.
        before += rules;
        let up_to = count * before / all;
        shares.insert(scope, up_to - given);
        given = up_to;
    }
    shares
}

/// One rule. `round` moves its threshold, so that no two rules ask the same.
fn rule(number: usize, scope: Kind, asked: &Clause, gate: Option<&Clause>, round: usize) -> RuleSource {
    let area = Area::ALL.get(number % Area::ALL.len()).copied().unwrap_or(Area::SystematicWork).id();
    let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap_or_default());
    let id = format!("M{}{}-{:02}", letter(number / 2600), letter(number / 100), number % 100);
    let (slug, scope, field) = (format!("made_{number:04}"), scope.id(), &asked.field);
    let severity = ["medium", "low", "high"].get(number % 3).copied().unwrap_or("low");
    let most = asked.most + asked.step * round;
    let params = if asked.body.contains("data.params.most") {
        format!("#   params:\n#     most: {{type: integer, unit: {}, default: {most}}}\n", asked.unit)
    } else {
        String::new()
    };
    let body = |clause: &Clause| clause.body.replace('\n', "\n\t");
    let applies = gate.map_or_else(String::new, |gate| {
        format!("default applies := false\n\napplies if {{\n\t{}\n}}\n\n", body(gate))
    });
    let assessed = if asked.may_be_unknown {
        format!("default assessed := false\n\nassessed if input.{field}.known\n\n")
    } else {
        String::new()
    };
    let text = format!(
        "# METADATA\n# scope: package\n# title: Rule {number} on {field}\n# description: Made to measure with.\n# custom:\n\
         #   id: {id}\n#   scope: {scope}\n#   area: {area}\n#   severity: {severity}\n#   basis: inferred\n\
         #   sv: {{title: Regel {number} om {field}, description: Gjord för mätningar.}}\n\
         #   message: {{sv: \"{{name}} avviker: {{detail.seen}}.\", en: \"{{name}} deviates: {{detail.seen}}.\"}}\n\
         #   remedy: {{sv: Rätta uppgiften., en: Correct the record., class: model_edit}}\n\
         #   witness: {{query: {}}}\n#   source: [{{document: own, section: \"§1\"}}]\n{params}\
         package ansvar.rules.{area}.{slug}\n\n{applies}{assessed}\
         finding contains {{\"detail\": {{\"seen\": {}}}}} if {{\n\t{}\n}}\n",
        asked.witness,
        asked.seen,
        body(asked),
    );
    RuleSource { path: format!("{area}/{slug}.rego"), text }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ansvar_rules::{Library, RuleSource};

    use super::authored_rules;

    #[test]
    fn made_rules_pass_every_check_that_rules_from_outside_pass() {
        let builtin = Library::builtin().unwrap();
        let made = authored_rules(&builtin, 400);
        let said = |rule: &RuleSource| {
            let (header, body) = rule.text.split_once("package ").unwrap();
            let told = header.lines().filter(|line| line.contains(" scope: ") || line.contains(" most: "));
            (told.map(str::to_owned).collect::<Vec<_>>(), body.split_once('\n').unwrap().1.to_owned())
        };
        let texts: BTreeSet<_> = made.iter().map(said).collect();
        assert_eq!((made.len(), texts.len()), (400, 400), "as many as asked for, no two alike");
        assert_eq!(Library::with_rules(&made).unwrap().rules().len(), builtin.rules().len() + 400);
    }
}
