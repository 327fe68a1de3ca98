//! Mending: what the remedy of a causing rule does to the organisation file, done by hand for each such rule.

use ansvar::Finding;
use serde_json::{Value, json};

/// How to mend a finding of a rule in an organisation file, as its remedy says and no more.
pub type Mend = fn(&mut File, &Finding);

/// Every rule that others may follow from, and what its remedy does.
pub const MENDS: &[(&str, Mend)] = &[
    ("ANS-01", |file, finding| {
        let top = file.somebody(&["chief_executive"]);
        for role in finding.related.iter().filter(|named| named.kind.id() == "role") {
            file.add("lines", json!({"from": role.id.as_str(), "to": top}));
        }
    }),
    ("ANS-02", |file, finding| {
        let top = file.somebody(&["chief_executive"]);
        file.add("lines", json!({"from": finding.subject.id.as_str(), "to": top}));
    }),
    ("ANS-10", |file, finding| {
        let holder = file.somebody(&[]);
        file.record(finding)["holder"] = json!(holder);
    }),
    ("ANS-11", |file, finding| {
        let duty = file.record(finding).clone();
        let keeper = finding.detail.get("holders").and_then(|holders| match holders {
            ansvar::Value::List(list) => list.first().and_then(ansvar::Value::as_text),
            _ => None,
        });
        let same = |other: &&mut Value| other["kind"] == duty["kind"] && other["object"] == duty["object"];
        file.list("duties").iter_mut().filter(same).for_each(|other| other["holder"] = json!(keeper));
    }),
    ("ANS-12", |file, finding| file.fill(finding.subject.id.as_str())),
    ("ANS-25", |file, finding| {
        let manager = finding.detail.get("managers").and_then(|managers| match managers {
            ansvar::Value::List(list) => list.first().and_then(ansvar::Value::as_text),
            _ => None,
        });
        file.record(finding)["approved_by"] = json!(manager);
    }),
    ("GRP-05", |file, finding| match finding.related.iter().find(|named| named.kind.id() == "role") {
        Some(role) => file.fill(role.id.as_str()),
        None => {
            let leader = file.somebody(&[]);
            file.record(finding)["leader"] = json!(leader);
        }
    }),
    ("INC-06", |file, finding| {
        if finding.related.is_empty() {
            let manager = file.somebody(&["security_manager"]);
            // Nothing can lead to a role before it is there: the ways to it come with it.
            let units: Vec<Value> = file.list("units").iter().map(|unit| unit["id"].clone()).collect();
            for unit in units {
                file.add("escalations", json!({"from": unit, "to": manager, "condition": "serious_incident"}));
            }
        }
        finding.related.iter().for_each(|role| file.fill(role.id.as_str()));
    }),
    ("INC-10", |file, finding| {
        let asked = file.somebody(&["data_protection_coordinator", "dpo"]);
        file.append(finding, "consulted", json!(asked));
    }),
    ("KNT-01", |file, finding| {
        let keeper = file.somebody(&[]);
        let process = finding.subject.id.as_str();
        let plan =
            json!({"id": "mended-plan", "type": "continuity_plan", "maintained_by": keeper, "covers": [process]});
        file.add("documents", plan);
        file.record(finding)["continuity_plan"] = json!("mended-plan");
    }),
    ("KNT-04", |file, finding| {
        let today = file.0["as_of"].clone();
        file.record(finding)["revised_on"] = today;
    }),
    ("LED-01", |file, finding| {
        if finding.related.is_empty() {
            file.somebody(&["ciso"]);
        }
        finding.related.iter().for_each(|role| file.fill(role.id.as_str()));
    }),
    ("POL-01", |file, finding| {
        let (top, today) = (file.somebody(&["executive_board"]), file.0["as_of"].clone());
        if finding.subject.kind.id() == "document" {
            let policy = file.record(finding);
            policy["decided_by"] = json!(top);
            policy["decided_on"] = today;
            policy["decisions"] = json!([]);
        } else {
            let policy = json!({"id": "mended-policy", "type": "policy", "decided_by": top, "decided_on": today});
            file.add("documents", policy);
        }
    }),
    ("POL-05", |file, finding| {
        let company = json!(finding.subject.id.as_str());
        match file.list("documents").iter_mut().find(|document| document["type"] == "policy") {
            Some(policy) => {
                if !policy["covers"].is_array() {
                    policy["covers"] = json!([]);
                }
                policy["covers"].as_array_mut().expect("a list").push(company);
            }
            None => file.add("documents", json!({"id": "mended-policy", "type": "policy", "covers": [company]})),
        }
    }),
    ("POL-07", |file, finding| {
        let top = file.somebody(&["executive_board"]);
        let guideline = file.record(finding);
        guideline["decided_by"] = json!(top);
        guideline["decisions"] = json!([]);
    }),
    ("RIS-01", |file, _| {
        let units: Vec<Value> = file.list("units").iter().map(|unit| unit["id"].clone()).collect();
        let today = file.0["as_of"].clone();
        file.add("events", json!({"id": "mended-analysis", "type": "risk_analysis", "date": today, "about": units}));
    }),
    ("SEP-01", |file, finding| {
        let person = json!(finding.subject.id.as_str());
        let officers: Vec<Value> = file.with_function("dpo");
        file.add("people", json!({"id": "mended-officer"}));
        let theirs = |one: &&mut Value| one["person"] == person && officers.contains(&one["role"]);
        file.list("assignments").iter_mut().filter(theirs).for_each(|one| one["person"] = json!("mended-officer"));
    }),
    ("SEP-03", |file, finding| {
        file.add("units", json!({"id": "mended-auditor", "name": "Revision", "kind": "authority"}));
        file.record(finding)["by"] = json!("mended-auditor");
    }),
    ("UPP-04", |file, finding| {
        file.append(finding, "clauses", json!("responsibilities"));
        file.append(finding, "clauses", json!("security_requirements"));
    }),
    ("UTB-04", |file, finding| {
        let today = file.0["as_of"].clone();
        file.record(finding)["competence"] = json!({"assessed_on": today, "gap": false});
        let role = finding.subject.id.as_str();
        let course = json!({"id": "mended-course", "type": "training", "date": today, "topics": ["competence"], "participants": [role]});
        file.add("events", course);
    }),
];

/// An organisation file that is being mended.
pub struct File(pub Value);

impl File {
    fn list(&mut self, name: &str) -> &mut Vec<Value> {
        let list = &mut self.0[name];
        if list.is_null() {
            *list = json!([]);
        }
        list.as_array_mut().expect("a list")
    }

    fn add(&mut self, list: &str, record: Value) {
        if self.0["recorded"][list] == "none" {
            self.0["recorded"][list] = json!("some");
        }
        self.list(list).push(record);
    }

    /// The record of a finding's subject.
    fn record(&mut self, finding: &Finding) -> &mut Value {
        let id = json!(finding.subject.id.as_str());
        let lists = self.0.as_object_mut().expect("a map").values_mut().filter_map(Value::as_array_mut);
        lists.flatten().find(|record| record["id"] == id).expect("the subject is in the file")
    }

    fn append(&mut self, finding: &Finding, field: &str, value: Value) {
        let list = &mut self.record(finding)[field];
        if list.is_null() {
            *list = json!([]);
        }
        list.as_array_mut().expect("a list").push(value);
    }

    /// The ids of the roles with a function.
    fn with_function(&mut self, function: &str) -> Vec<Value> {
        let has = |role: &&Value| role["functions"].as_array().is_some_and(|all| all.contains(&json!(function)));
        self.list("roles").iter().filter(has).map(|role| role["id"].clone()).collect()
    }

    /// Lets a new person fill a role.
    fn fill(&mut self, role: &str) {
        let person = format!("mended-{role}");
        self.add("people", json!({"id": person}));
        self.add("assignments", json!({"role": role, "person": person}));
    }

    /// A new role with these functions that a new person fills.
    fn somebody(&mut self, functions: &[&str]) -> &'static str {
        self.add("roles", json!({"id": "mended-role", "title": "Ny roll", "functions": functions}));
        self.fill("mended-role");
        "mended-role"
    }
}
