//! JSON: the report contract, pretty-printed, both languages at once.

mod writer;

use std::io::{self, Write};

use ansvar_assess::GapReport;
use serde::Serialize as _;

use crate::texts::{Text, bilingual};
use crate::wire::WireReport;
use writer::Writer;

/// How many bytes are written at a time: a large report has a hundred million.
const BLOCK: usize = 1 << 16;

/// Writes the report with a newline at the end.
pub(crate) fn render(report: &GapReport, out: &mut dyn Write) -> io::Result<()> {
    let note = bilingual(Text::GroundNote);
    let mut out = io::BufWriter::with_capacity(BLOCK, out);
    WireReport::of(report, &note).serialize(&mut Writer::new(&mut out))?;
    out.write_all(b"\n")?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};

    use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert_eq, prop_oneof, proptest};
    use serde::Serialize;
    use serde_json::{Value, json};

    use super::Writer;

    fn written(value: &impl Serialize) -> String {
        let mut written = Vec::new();
        value.serialize(&mut Writer::new(&mut written)).unwrap();
        String::from_utf8(written).unwrap()
    }

    #[test]
    fn lines_are_those_of_the_pretty_printer() {
        let mut deep = json!([{}, [], {"a": [], "b": {"c": [1, "x", null]}}, [[], [[]]]]);
        for _ in 0..30 {
            assert_eq!(written(&deep), serde_json::to_string_pretty(&deep).unwrap());
            deep = json!({"first": 1, "deep": deep, "empty": Value::Array(Vec::new())});
        }
    }

    #[derive(Serialize)]
    struct Plain {
        number: u8,
        nothing: Option<u8>,
        something: Option<()>,
        word: Word,
        inner: Inner,
        character: char,
    }

    #[derive(Serialize)]
    struct Inner(f64);

    #[derive(Serialize)]
    enum Word {
        Bare,
        With(bool),
    }

    #[test]
    fn every_kind_of_value_is_written_as_by_the_pretty_printer() {
        for word in [Word::Bare, Word::With(true)] {
            let (something, inner) = (Some(()), Inner(0.1));
            let plain = Plain { number: 7, nothing: None, something, word, inner, character: '\n' };
            assert_eq!(written(&plain), serde_json::to_string_pretty(&plain).unwrap());
        }
    }

    #[test]
    fn what_is_not_there_to_be_written_to_is_told_of() {
        struct Full;

        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }

            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }

        for value in [json!("a"), json!("\""), json!(1), json!([])] {
            let error = io::Error::from(value.serialize(&mut Writer::new(&mut Full)).unwrap_err());
            assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        }
    }

    /// Any value, with texts that have to be written otherwise at any place.
    fn values() -> impl Strategy<Value = Value> {
        let text = "[a-zåäö\"\\\\\\x00-\\x1f\\x7f\u{2028} ]{0,40}";
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            text.prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                proptest::collection::btree_map(text, inner, 0..6).prop_map(|map| map.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_text_is_written_as_by_the_pretty_printer(value in values()) {
            prop_assert_eq!(written(&value), serde_json::to_string_pretty(&value).unwrap());
        }
    }
}
