//! What a file says of the organisation itself: its head, the day, and how much is recorded.

use ansvar_model::{Id, Recorded};
use jiff::civil::Date;

use super::draft::Draft;
use super::make::{Faults, told};
use super::node::{Record, Values};
use super::row::Head;
use crate::location::LineStarts;
use crate::message;
use crate::problem::Problems;
use crate::wire::{self, Read, Reader};

/// Reads what a file says of the organisation itself.
pub(super) fn read(draft: &Draft<'_>, record: &Record) -> Result<Head, Faults> {
    const OF_FILE: [&str; 2] = ["as_of", "recorded"];
    let part = |of_file: bool| {
        let entries = record.iter().filter(|(key, _)| OF_FILE.contains(&key.as_str()) == of_file);
        entries.map(|(key, value)| (key.clone(), value.clone())).collect::<Record>()
    };
    let (file, head) = (part(true), part(false));
    let (mut file_values, mut head_values) = (Values::default(), Values::default());
    let (file, head) = (file_values.tree(&file), head_values.tree(&head));
    let lines = LineStarts::of("");
    let mut reader = Reader::new(Problems::of("", &lines));
    let head = wire::Head::read(&head, &mut reader);
    let mut faults = told(reader.problems.take(), &head_values);
    let as_of = match file.find("as_of") {
        Some(node) => Date::read(node, &mut reader),
        None => {
            reader.problems.report(file.span, || message::missing_key("as_of"));
            None
        }
    };
    let recorded = file.find("recorded").and_then(|node| wire::RecordedLists::read(node, &mut reader));
    let recorded = recorded.map(|lists| lists.0).unwrap_or_default();
    for &(list, word, span) in &recorded {
        if word == Recorded::None && draft.list_len(list) > 0 {
            reader.problems.report(span, || message::recorded_none(list.id()));
        }
    }
    faults.extend(told(reader.problems.take(), &file_values));
    match (head, as_of) {
        (Some(head), Some(as_of)) if faults.is_empty() => Ok(Head {
            id: Id::derived(head.id.0),
            name: head.name.0.into(),
            kind: head.kind,
            as_of,
            recorded: recorded.into_iter().map(|(list, word, _)| (list, word)).collect(),
        }),
        _ => Err(faults),
    }
}
