//! What does an edit cost beside a whole analysis, as organisations grow?

use ansvar::{Analysis, Edit, Incremental, Library, Settings, Value};
use ansvar_benches::{Shape, organisation};
use ansvar_model::{Few, Id, Organisation, Plan, PlanItem};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

/// An organisation with a plan of some items.
fn with_plan(roles: u32) -> Organisation {
    let mut made = organisation(roles, Shape::Tree);
    let id = Id::derived("plan");
    let origin = ansvar_model::Origin::NOWHERE;
    let (title, kind, maintained_by, updated_on, budget) = ("Plan".into(), None, Few::default(), None, None);
    let plan =
        made.plans.push(Plan { id, title, kind, maintained_by, updated_on, budget, items: Few::default(), origin });
    for number in 0..10 {
        let item = made.plan_items.push(PlanItem {
            id: Id::derived(format!("plan/{number}")),
            plan,
            goal: None,
            activity: None,
            cost: None,
            responsible: None,
            performer: None,
            start: None,
            end: None,
            status: None,
            follows: None,
            origin,
        });
        made.plans[plan].items.extend([item]);
    }
    made
}

fn edits(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("edits, all rules");
    group.sample_size(10);
    let Ok(library) = Library::builtin() else { return };
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    for roles in [1_000, 10_000] {
        let made = with_plan(roles);
        group.bench_with_input(BenchmarkId::new("whole analysis", roles), &made, |bencher, made| {
            bencher.iter(|| Analysis::of_organisation(made.clone(), &library, &settings).map(|a| a.stats().checks));
        });
        let Ok(mut incremental) = Incremental::of_organisation(made, &library, &settings) else { return };
        let mut turn: u32 = 0;
        group.bench_function(BenchmarkId::new("plan item", roles), |bencher| {
            bencher.iter(|| {
                turn += 1;
                let value = Value::from(if turn.is_multiple_of(2) { "2026-12-01" } else { "2026-10-01" });
                let set = Edit::Set { id: Id::derived(format!("plan/{}", turn % 10)), field: "end".into(), value };
                incremental.apply(&[set]).map(|changes| changes.judged)
            });
        });
        // Putting somebody back is not followed more cheaply than taking them away: both are measured.
        group.bench_function(BenchmarkId::new("person left and came back", roles), |bencher| {
            bencher.iter(|| {
                turn += 1;
                let id = Id::derived(format!("p{}", 10 + turn % (roles - 10)));
                let set = |value| Edit::Set { id: id.clone(), field: "employed".into(), value };
                let left = Value::Map([("to".to_owned(), Value::from("2026-01-01"))].into());
                let left = incremental.apply(&[set(left)]).map(|changes| changes.judged);
                left.and(incremental.apply(&[set(Value::Null)]).map(|changes| changes.judged))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, edits);
criterion_main!(benches);
