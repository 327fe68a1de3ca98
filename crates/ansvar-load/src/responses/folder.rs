//! A folder with an answers file for each organisation, read one at a time.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use ansvar_model::{Question, Questionnaire, Response};

use super::problem::{Log, Place};
use super::row::{REMEMBERED, RowEnd};
use super::{ResponsesForm, ResponsesRead, Take};
use crate::answers::load_answers;
use crate::error::LoadError;
use crate::message;

/// The largest answers file that is read here: 16 MiB.
const SIZE_LIMIT: u64 = 1 << 24;

/// Reads every `.yaml`, `.yml` and `.json` file of a folder, in the order of their names, and hands every sound one on.
///
/// Links are not followed, and folders below are not looked into.
pub(super) fn read(folder: &Path, log: Log, take: Take<'_>) -> Result<ResponsesRead, LoadError> {
    let unreadable = |source| LoadError::Unreadable { path: folder.to_owned(), source };
    let (mut files, mut passed_over) = (Vec::new(), 0);
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.file_type().map_err(unreadable)?.is_file() && is_answers_file(&entry.path()) {
            files.push(entry.path());
        } else {
            passed_over += 1;
        }
    }
    files.sort();
    let questions: Vec<&Question> = Question::ALL.iter().collect();
    let read = ResponsesRead::of(ResponsesForm::Folder { files: files.len(), passed_over }, questions);
    let mut reader = Reader { log, read, seen: HashMap::new() };
    for file in &files {
        let end = reader.file(file, take);
        reader.read.count(end);
    }
    if files.is_empty() {
        reader.log.report(folder, || Place::File, message::no_answers_file);
    }
    Ok(reader.read.end(reader.log, files.is_empty()))
}

fn is_answers_file(path: &Path) -> bool {
    let endings = ["yaml", "yml", "json"];
    path.extension().is_some_and(|extension| endings.iter().any(|ending| extension.eq_ignore_ascii_case(ending)))
}

/// Reads one file after another.
struct Reader {
    log: Log,
    read: ResponsesRead,
    /// The file that each organisation was first seen in.
    seen: HashMap<String, PathBuf>,
}

impl Reader {
    fn file(&mut self, file: &Path, take: Take<'_>) -> RowEnd {
        let size = fs::metadata(file).map_or(0, |metadata| metadata.len());
        let loaded = if size > SIZE_LIMIT {
            Err(LoadError::TooLarge { path: file.to_owned(), limit: SIZE_LIMIT })
        } else {
            load_answers(file, None)
        };
        let loaded = match loaded {
            Ok(loaded) => loaded,
            Err(error) => {
                self.log.report(file, || Place::File, || message::unreadable_file(&error));
                return RowEnd::SetAside;
            }
        };
        let problems = loaded.problems.len();
        for problem in loaded.problems {
            self.log.take(file, problem);
        }
        match loaded.questionnaire {
            Some(questionnaire) if problems == 0 && self.is_first(file, &questionnaire) => {
                take(&self.read.questions, &Response::from(&questionnaire));
                RowEnd::Sound
            }
            _ => RowEnd::SetAside,
        }
    }

    /// Whether no file before this was about the same organisation; if one was, that is a problem.
    fn is_first(&mut self, file: &Path, questionnaire: &Questionnaire) -> bool {
        let organisation = questionnaire.organisation.as_str();
        if let Some(first) = self.seen.get(organisation) {
            let name = first.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            self.log.report(file, || Place::File, || message::double_file(organisation, &name));
            return false;
        }
        if self.seen.len() < REMEMBERED {
            self.seen.insert(organisation.to_owned(), file.to_owned());
        } else {
            self.read.doubles_unchecked = true;
        }
        true
    }
}
