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
        let manager = match finding.related.first() {
            Some(role) => role.id.as_str().to_owned(),
            None => file.somebody(&["security_manager"]).to_owned(),
        };
        finding.related.iter().for_each(|role| file.fill(role.id.as_str()));
        // Where nothing leads to the role, the ways to it come with whoever fills it.
        if !finding.related.iter().any(|role| file.leads_to(role.id.as_str())) {
            let units: Vec<Value> = file.list("units").iter().map(|unit| unit["id"].clone()).collect();
            for unit in units {
                file.add("escalations", json!({"from": unit, "to": manager, "condition": "serious_incident"}));
            }
        }
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
    ("KON-01", |file, _| {
        let (top, today) = (file.somebody(&["chief_executive"]), file.0["as_of"].clone());
        let contents: Vec<&str> = REVIEW.split_whitespace().collect();
        let review = json!({"id": "mended-review", "type": "review", "date": today, "topics": ["management_review"], "participants": [top], "contents": contents});
        file.add("events", review);
    }),
    ("LED-01", |file, finding| {
        if finding.related.is_empty() {
            file.somebody(&["ciso"]);
        }
        finding.related.iter().for_each(|role| file.fill(role.id.as_str()));
    }),
    ("LED-13", |file, finding| file.plan_item(finding)["status"] = json!("done")),
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
        let today = file.0["as_of"].clone();
        let about: Vec<Value> =
            ["units", "systems"].iter().flat_map(|list| file.list(list).clone()).map(|one| one["id"].clone()).collect();
        let analysis = json!({"id": "mended-analysis", "type": "risk_analysis", "date": today, "about": about, "contents": ["system_links"]});
        file.add("events", analysis);
    }),
    ("RIS-04", |file, finding| {
        let systems = finding.related.iter().filter(|named| named.kind.id() == "system");
        let about: Vec<&str> = systems.chain([&finding.subject]).map(|named| named.id.as_str()).collect();
        let today = file.0["as_of"].clone();
        let analysis = json!({"id": "mended-analysis", "type": "risk_analysis", "date": today, "about": about, "contents": ["system_links"]});
        file.add("events", analysis);
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
    ("UPP-03", |file, finding| {
        // What should have come first cannot be put first any more: as it would have been.
        for kind in ["classification", "risk_analysis"] {
            let about = [finding.subject.id.as_str()];
            file.add(
                "events",
                json!({"id": format!("mended-{kind}"), "type": kind, "date": "1999-12-01", "about": about}),
            );
        }
    }),
    ("UPP-04", |file, finding| {
        for clause in ["responsibilities", "security_requirements", "continuity", "incident_reporting", "competence"] {
            file.append(finding, "clauses", json!(clause));
        }
        file.record(finding)["incident_contact"] = json!("jour");
    }),
    ("UTB-04", |file, finding| {
        let today = file.0["as_of"].clone();
        file.record(finding)["competence"] = json!({"assessed_on": today, "gap": false});
        let role = finding.subject.id.as_str();
        let course = json!({"id": "mended-course", "type": "training", "date": today, "topics": ["competence"], "participants": [role]});
        file.add("events", course);
    }),
];

/// What a management review takes up (003 §2.3).
const REVIEW: &str = "incidents changed_risks work_done own_reviews independent_reviews document_proposals \
                      direction_proposals funding_proposals";

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

    /// The plan item that a finding is on.
    fn plan_item(&mut self, finding: &Finding) -> &mut Value {
        let (plan, item) = finding.subject.id.as_str().split_once('/').expect("a plan item");
        let plans = self.0["plans"].as_array_mut().expect("plans");
        let plan = plans.iter_mut().find(|record| record["id"] == plan).expect("the plan is in the file");
        let items = plan["items"].as_array_mut().expect("items");
        items.iter_mut().find(|record| record["id"] == item).expect("the item is in the plan")
    }

    fn append(&mut self, finding: &Finding, field: &str, value: Value) {
        let list = &mut self.record(finding)[field];
        if list.is_null() {
            *list = json!([]);
        }
        list.as_array_mut().expect("a list").push(value);
    }

    /// Whether any line or escalation leads to a role.
    fn leads_to(&mut self, role: &str) -> bool {
        ["lines", "escalations"].into_iter().any(|list| self.list(list).iter().any(|way| way["to"] == role))
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
