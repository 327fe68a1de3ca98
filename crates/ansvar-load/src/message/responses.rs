//! What is said about many organisations' answers, in a table or in a folder.

use std::error::Error;

use ansvar_model::{Bilingual, Premise};

use super::{both, did_you_mean};
use crate::error::LoadError;
use crate::problem::Complaint;
use crate::suggest::quote;

/// A column's heading is no question.
pub(crate) fn unknown_column(heading: &str, nearest: Option<&str>) -> Complaint {
    let heading = quote(heading);
    Complaint::new(
        "unknown_column",
        both(
            format!("kolumnen {heading} är ingen fråga i enkäten och räknas inte"),
            format!("the column {heading} is no question of the survey and is not counted"),
        ),
    )
    .with_help(did_you_mean(nearest))
}

/// A question has two columns.
pub(crate) fn duplicate_column(heading: &str) -> Complaint {
    let heading = quote(heading);
    Complaint::new(
        "duplicate_column",
        both(
            format!("kolumnen {heading} finns redan; den här räknas inte"),
            format!("the column {heading} is already there; this one is not counted"),
        ),
    )
}

/// A column has something in it, but no heading.
pub(crate) fn unnamed_column() -> Complaint {
    Complaint::new(
        "unnamed_column",
        both("kolumnen saknar rubrik och räknas inte", "the column has no heading and is not counted"),
    )
    .with_help(both("skriv frågans id i första raden", "write the question's id in the first row"))
}

/// No column is a question.
pub(crate) fn no_question_column() -> Complaint {
    Complaint::new("no_question_column", both("ingen kolumn är en fråga i enkäten", "no column is a question of the survey"))
        .with_help(both(
            "första raden ska ha frågornas id som rubriker, till exempel `2.1-q1`; `ansvar survey questions` visar dem",
            "the first row is to have the questions' ids as headings, such as `2.1-q1`; `ansvar survey questions` lists them",
        ))
}

/// A follow-up has a column, but the question it depends on has none.
pub(crate) fn premise_without_column(question: &str, premise: Premise) -> Complaint {
    let Premise { question: other, choice } = premise;
    Complaint::new(
        "premise_without_column",
        both(
            format!("`{question}` ställs bara till den som svarat `{choice}` på `{other}`, som saknar kolumn"),
            format!("`{question}` is only asked of those who answered `{choice}` to `{other}`, which has no column"),
        ),
    )
    .with_help(both(
        format!("ta med kolumnen `{other}`; annars räknas svaren som svar utan förutsättning"),
        format!("add the column `{other}`; without it the answers count as given without their premise"),
    ))
}

/// A word is none of the question's choices.
pub(crate) fn unknown_choice<'c>(
    written: &str,
    question: &str,
    nearest: Option<&str>,
    choices: impl Iterator<Item = &'c str>,
) -> Complaint {
    // A choice has one line: what has several has swallowed the rows below.
    let unclosed = written.contains('\n').then(closing_quote);
    let written = quote(written);
    let choose = || -> Bilingual {
        let choices: Vec<String> = choices.map(|choice| format!("`{choice}`")).collect();
        let choices = choices.join(", ");
        both(format!("välj bland {choices}"), format!("choose among {choices}"))
    };
    Complaint::new(
        "unknown_choice",
        both(format!("{written} är inget svar på `{question}`"), format!("{written} is no answer to `{question}`")),
    )
    .with_help(unclosed.or_else(|| did_you_mean(nearest)).unwrap_or_else(choose))
}

/// There is nothing between two separators.
pub(crate) fn empty_choice(question: &str) -> Complaint {
    Complaint::new(
        "empty_choice",
        both(
            format!("ett av svaren på `{question}` är tomt: det står inget på ena sidan av `|`"),
            format!("one of the answers to `{question}` is empty: there is nothing on one side of `|`"),
        ),
    )
}

/// A choice is there twice in one cell.
pub(crate) fn repeated_choice(written: &str, question: &str) -> Complaint {
    let written = quote(written);
    Complaint::new(
        "repeated_choice",
        both(
            format!("{written} står två gånger bland svaren på `{question}`"),
            format!("{written} is there twice among the answers to `{question}`"),
        ),
    )
}

/// A question that takes one answer has several.
pub(crate) fn several_choices(question: &str, count: usize) -> Complaint {
    Complaint::new(
        "several_choices",
        both(
            format!("`{question}` tar ett svar, men här står {count}"),
            format!("`{question}` takes one answer, but there are {count}"),
        ),
    )
}

/// A choice that excludes every other stands beside others.
pub(crate) fn exclusive_choice(choice: &str, question: &str) -> Complaint {
    Complaint::new(
        "exclusive_choice",
        both(
            format!("`{choice}` utesluter alla andra svar på `{question}`"),
            format!("`{choice}` excludes every other answer to `{question}`"),
        ),
    )
}

/// A row has more or fewer fields than there are headings.
pub(crate) fn wrong_field_count(fields: usize, headings: usize) -> Complaint {
    Complaint::new(
        "wrong_field_count",
        both(
            format!("raden har {fields} fält, men det finns {headings} rubriker"),
            format!("the row has {fields} fields, but there are {headings} headings"),
        ),
    )
}

/// A cell cannot be read in the encoding of the file.
pub(crate) fn bad_cell_text(encoding: &str) -> Complaint {
    Complaint::new(
        "bad_encoding",
        both(format!("cellen är inte text i {encoding}"), format!("the cell is not text in {encoding}")),
    )
}

/// A formula has come to nothing.
pub(crate) fn error_cell() -> Complaint {
    Complaint::new(
        "error_cell",
        both("cellens formel har gett ett fel", "the formula of the cell has ended in an error"),
    )
}

/// A row has answers, but does not say whose they are.
pub(crate) fn no_organisation() -> Complaint {
    Complaint::new(
        "no_organisation",
        both("raden säger inte vilken organisation den gäller", "the row does not say which organisation it is about"),
    )
}

/// An organisation is there twice.
pub(crate) fn double_organisation(organisation: &str, first: u64) -> Complaint {
    let organisation = quote(organisation);
    Complaint::new(
        "double_organisation",
        both(
            format!("organisationen {organisation} finns redan på rad {first}"),
            format!("the organisation {organisation} is already there in row {first}"),
        ),
    )
}

/// A row does not end.
pub(crate) fn row_too_long(limit: usize) -> Complaint {
    let limit = limit >> 10;
    Complaint::new(
        "row_too_long",
        both(
            format!("raden är längre än {limit} KiB, så resten av filen läses inte"),
            format!("the row is longer than {limit} KiB, so the rest of the file is not read"),
        ),
    )
    .with_help(closing_quote())
}

/// The first line names a separator that cannot be one.
pub(crate) fn bad_separator(written: &str) -> Complaint {
    let written = quote(written);
    Complaint::new(
        "bad_separator",
        both(format!("{written} kan inte skilja fält åt"), format!("{written} cannot separate fields")),
    )
    .with_help(both("skriv till exempel `sep=;`", "write `sep=;`, for example"))
}

/// An organisation has two files.
pub(crate) fn double_file(organisation: &str, first: &str) -> Complaint {
    let (organisation, first) = (quote(organisation), quote(first));
    Complaint::new(
        "double_organisation",
        both(
            format!("svaren från {organisation} finns redan i {first}"),
            format!("the answers of {organisation} are already there in {first}"),
        ),
    )
    .with_help(both("behåll en fil för varje organisation", "keep one file for each organisation"))
}

/// A folder has no answers file.
pub(crate) fn no_answers_file() -> Complaint {
    Complaint::new("no_answers_file", both("mappen har ingen svarsfil", "the folder has no answers file")).with_help(
        both("svarsfiler slutar på `.yaml`, `.yml` eller `.json`", "answers files end in `.yaml`, `.yml` or `.json`"),
    )
}

/// A file cannot be read; the reason is the system's own.
pub(crate) fn unreadable_file(error: &LoadError) -> Complaint {
    let reason = error.source().map_or_else(|| error.to_string(), |source| source.to_string());
    Complaint::new(
        "unreadable_file",
        both(format!("filen kan inte läsas (systemet säger: {reason})"), format!("the file cannot be read: {reason}")),
    )
}

fn closing_quote() -> Bilingual {
    both("kanske saknas ett slutande citattecken", "perhaps a closing quotation mark is missing")
}
