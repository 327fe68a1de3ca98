//! How long does reading an organisation file take, beside a plain typed parse of the same text?

use ansvar_benches::typed;
use ansvar_load::{Format, SourceText, parse_organisation};
use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("load");
    group.sample_size(10);
    for roles in [1_000, 10_000] {
        let mut bytes = Vec::new();
        let Ok(generator) = ansvar::Generator::new(roles, 1) else { return };
        let Ok(Ok(text)) = generator.write(&mut bytes).map(|()| String::from_utf8(bytes)) else { return };
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("ansvar", roles), &text, |bencher, text| {
            let source = || SourceText::new("o.json", text.clone());
            bencher.iter_batched(source, |source| parse_organisation(source, Format::Json), BatchSize::LargeInput);
        });
        group.bench_with_input(BenchmarkId::new("typed serde_json", roles), &text, |bencher, text| {
            bencher.iter(|| serde_json::from_str::<typed::File>(text).map(|file| file.roles.len()));
        });
    }
    group.finish();
}

criterion_group!(benches, load);
criterion_main!(benches);
