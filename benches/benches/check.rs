//! How long does a whole check take, with every rule, as organisations grow?

use ansvar::{Analysis, Library, Settings};
use ansvar_benches::{Shape, organisation};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

fn check(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("check, all rules");
    group.sample_size(10);
    let Ok(library) = Library::builtin() else { return };
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    for roles in [100, 1_000, 10_000] {
        let organisation = organisation(roles, Shape::Tree);
        group.bench_with_input(BenchmarkId::from_parameter(roles), &organisation, |bencher, organisation| {
            bencher.iter(|| {
                Analysis::of_organisation(organisation.clone(), &library, &settings).map(|a| a.stats().checks)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, check);
criterion_main!(benches);
