//! Does reach grow with the organisation, or with its square? One pass for all roles, beside one search per role.

use ansvar_benches::{Shape, organisation};
use ansvar_model::{Actor, FunctionSet, Graph, Network, Reach, Staffing, Target, shortest};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

fn reach(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reach");
    group.sample_size(10);
    for shape in [Shape::Tree, Shape::Chain] {
        for roles in [1_000, 10_000, 100_000] {
            let organisation = organisation(roles, shape);
            let graph = Graph::of(&organisation, &Staffing::of(&organisation));
            let name = format!("one pass, {shape:?}");
            group.bench_with_input(BenchmarkId::new(name, roles), &graph, |bencher, graph| {
                bencher.iter(|| Reach::of(graph));
            });
            if roles == 1_000 {
                let target = Target::Functions(FunctionSet::TOP_MANAGEMENT);
                group.bench_with_input(
                    BenchmarkId::new(format!("one search per role, {shape:?}"), roles),
                    &graph,
                    |bencher, graph| {
                        let search = |role| shortest(graph, Network::Incident, Actor::Role(role), target).is_some();
                        bencher.iter(|| organisation.roles.handles().filter(|&role| search(role)).count());
                    },
                );
            }
        }
    }
    group.finish();
}

criterion_group!(benches, reach);
criterion_main!(benches);
