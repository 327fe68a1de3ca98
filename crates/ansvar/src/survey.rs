//! Many organisations' answers, all the way from a table to the counts.

use std::path::Path;

use ansvar_assess::{SurveyTable, Tally};
use ansvar_load::{ResponsesRead, read_responses};

use crate::error::AggregateError;

/// What many organisations have answered, counted.
///
/// ```
/// use ansvar::aggregate;
///
/// let file = tempfile::NamedTempFile::new()?;
/// std::fs::write(&file, "organisation,2.2-q1\nExempel,yes\nNyby,no\nÅby,maybe\n")?;
/// let aggregate = aggregate(file.path(), 100).unwrap();
/// let policy = aggregate.table.question("2.2-q1").expect("a column");
/// assert_eq!((policy.choices[0].count, policy.answered), (1, 2));
/// assert_eq!(&*aggregate.read.problems[0].message.en, "`maybe` is no answer to `2.2-q1`");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aggregate {
    /// The counts.
    pub table: SurveyTable,
    /// What came of reading: how much was counted, and what was set aside and why.
    pub read: ResponsesRead,
}

/// Counts the answers of many organisations; [`read_responses`] says what they can be read from.
///
/// One pass; memory does not grow with the number of organisations. At most `most_problems` problems are kept.
///
/// # Errors
/// When the input cannot be read, and when reading ended before it did: a part is not shown as the whole.
pub fn aggregate(path: &Path, most_problems: usize) -> Result<Aggregate, AggregateError> {
    let mut tally: Option<Tally> = None;
    let read = read_responses(path, most_problems, &mut |questions, response| {
        tally.get_or_insert_with(|| Tally::of(questions)).add(response);
    })?;
    if read.stopped {
        return Err(AggregateError::Stopped(Box::new(read)));
    }
    let table = tally.unwrap_or_else(|| Tally::of(&read.questions)).table();
    Ok(Aggregate { table, read })
}
