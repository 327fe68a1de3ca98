//! How Rego is written: what `opa fmt` and Regal ask for, as far as the text alone tells.
//!
//! Neither program is needed for these tests. Whoever has them runs `opa fmt --list rules` and `regal lint rules`, which
//! see more; `.regal/config.yaml` says what Regal is not asked about.

use ansvar::{Area, Kind};
use ansvar_rules::{RuleSource, builtin_sources, scaffold};

/// The most characters on a line, and the shortest word that may make it longer: a web address cannot be broken.
const LONGEST_LINE: usize = 120;
const UNBREAKABLE: usize = 100;

/// Our own Rego files, and those that `ansvar rules new` begins with.
fn rego_files() -> Vec<RuleSource> {
    let id = ansvar::RuleId::parse("OWN-01").expect("an id");
    let rego = |source: &RuleSource| source.path.ends_with(".rego");
    builtin_sources().into_iter().filter(rego).chain(scaffold(&id, Area::Roles, "own_01", Kind::Role)).collect()
}

/// Every place where `fault` has something to say of a line, told at once.
fn assert_lines(fault: impl Fn(&str) -> Option<String>) {
    let mut faults = Vec::new();
    for source in rego_files() {
        for (at, line) in source.text.lines().enumerate() {
            faults.extend(fault(line).map(|fault| format!("rules/{}:{}: {fault}", source.path, at + 1)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every place where `faults` finds something in a file, told at once.
fn assert_files(faults: impl Fn(&[&str]) -> Vec<(usize, String)>) {
    let mut all = Vec::new();
    for source in rego_files() {
        let lines: Vec<&str> = source.text.lines().collect();
        all.extend(faults(&lines).into_iter().map(|(at, fault)| format!("rules/{}:{}: {fault}", source.path, at + 1)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// A line of code that begins a rule, the package or an import; not a comment, and not what only goes on or closes.
fn begins(line: &str) -> bool {
    line.starts_with(|first: char| first.is_ascii_lowercase() || first == '_')
}

/// The name of the rule that a line begins, without its arguments.
fn rule_name(line: &str) -> Option<&str> {
    let line = line.strip_prefix("default ").unwrap_or(line);
    let name = line.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).next()?;
    (begins(line) && !matches!(name, "package" | "import")).then_some(name)
}

/// A key with nothing in it says no more than no key.
#[test]
fn headers_leave_out_what_is_empty() {
    let empty = ["#   needs: []", "#   implied_by: []", "#     edits: []", "#   params: {}"];
    assert_lines(|line| empty.contains(&line.trim_end()).then(|| "leave the key out".to_owned()));
}

#[test]
fn lines_are_short() {
    assert_lines(|line| {
        let length = line.chars().count();
        let breakable = line.split(' ').all(|word| word.chars().count() <= UNBREAKABLE);
        (length > LONGEST_LINE && breakable).then(|| format!("{length} characters, {LONGEST_LINE} are allowed"))
    });
}

#[test]
fn code_is_indented_with_tabs_and_ends_where_it_ends() {
    assert_lines(|line| {
        let code = line.trim_start_matches('\t');
        let fault = if line.ends_with(char::is_whitespace) {
            "space at the end"
        } else if code.starts_with(' ') {
            "indented with spaces"
        } else if code.starts_with('#') && !code.starts_with("# ") && code != "#" {
            "no space after the comment sign"
        } else {
            return None;
        };
        Some(fault.to_owned())
    });
}

#[test]
fn files_end_with_one_line_break() {
    for source in rego_files() {
        let text = &source.text;
        assert!(text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains('\r'), "rules/{}", source.path);
    }
}

#[test]
fn one_blank_line_stands_between_rules() {
    assert_files(|lines| {
        let mut faults = Vec::new();
        for (at, pair) in lines.windows(2).enumerate() {
            let (before, line) = (pair[0], pair[1]);
            let imports = before.starts_with("import ") && line.starts_with("import ");
            if before.is_empty() && line.is_empty() {
                faults.push((at + 1, "a second blank line".to_owned()));
            } else if begins(line) && !(before.is_empty() || before.starts_with('#') || imports) {
                faults.push((at + 1, "no blank line before".to_owned()));
            }
        }
        faults
    });
}

#[test]
fn what_belongs_to_a_rule_stands_together() {
    assert_files(|lines| {
        let heads = lines.iter().enumerate().filter_map(|(at, line)| Some((at, rule_name(line)?)));
        let (mut seen, mut faults) = (Vec::<&str>::new(), Vec::new());
        for (at, name) in heads {
            if seen.last() != Some(&name) && seen.contains(&name) {
                faults.push((at, format!("`{name}` goes on after another rule")));
            }
            seen.push(name);
        }
        faults
    });
}

#[test]
fn sets_are_rules_rather_than_comprehensions() {
    // Regal lets be what only turns a list into a set: `{word | some word in words}`.
    assert_lines(|line| {
        let (name, comprehension) = line.split_once(" := {")?;
        let (value, body) = comprehension.split_once(" |")?;
        let is_set = rule_name(line) == Some(name) && !value.contains(['{', '[', ':']);
        let turns_a_list = body.starts_with(&format!(" some {value} in ")) && !body.contains(';');
        (is_set && !turns_a_list).then(|| format!("write `{name} contains {value} if …`"))
    });
}

#[test]
fn no_name_is_one_of_a_builtin() {
    const BUILTINS: [&str; 14] = [
        "abs", "all", "any", "concat", "contains", "count", "internal", "lower", "max", "min", "object", "round",
        "sort", "sum",
    ];
    assert_lines(|line| {
        let code = line.trim_start_matches('\t');
        let assigned = code.split_once(" := ").map(|(name, _)| name);
        let parameters = (begins(line)).then(|| line.split_once('(')?.1.split_once(") ").map(|(inside, _)| inside));
        let names = assigned.into_iter().chain(parameters.flatten().into_iter().flat_map(|inside| inside.split(", ")));
        let found = names.into_iter().find(|name| BUILTINS.contains(name))?;
        Some(format!("`{found}` is the name of a builtin"))
    });
}
