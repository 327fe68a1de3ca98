//! Tables of every quality: what is read, what is set aside, and what is said about it.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::Path;

use ansvar_model::{ChoiceSet, Question, Reply, Response};
use rust_xlsxwriter::{Formula, Workbook};
use tempfile::NamedTempFile;

use super::{ResponsesForm, ResponsesRead, TextEncoding, read_responses};
use crate::error::LoadError;

fn file(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a file");
    file.write_all(bytes).expect("written");
    file
}

fn load(path: &Path) -> Result<(ResponsesRead, Vec<Response>), LoadError> {
    let mut responses = Vec::new();
    let read = read_responses(path, 1000, &mut |_, response| responses.push(response.clone()))?;
    Ok((read, responses))
}

fn read_text(text: &str) -> (ResponsesRead, Vec<Response>) {
    load(file(text.as_bytes()).path()).expect("a table")
}

/// The problems as `place code`.
fn problems(read: &ResponsesRead) -> Vec<String> {
    read.problems.iter().map(|problem| format!("{} {}", problem.place, problem.code)).collect()
}

/// The problems of a text, and how many rows were counted, set aside and empty.
fn check(text: &str, expected: &[&str], counts: (u64, u64, u64)) {
    let (read, responses) = read_text(text);
    assert_eq!(problems(&read), expected, "{text}");
    assert_eq!((read.counted, read.set_aside, read.empty), counts, "{text}");
    assert_eq!(responses.len() as u64, read.counted);
}

fn reply(response: &Response, id: &str) -> Reply {
    response.reply(Question::ALL.iter().position(|question| question.id == id).expect("a question"))
}

fn chosen(response: &Response, id: &str) -> Vec<&'static str> {
    let question = Question::find(id).expect("a question");
    let Reply::Chosen(set) = reply(response, id) else { return Vec::new() };
    set.iter().map(|choice| question.choices[choice].id).collect()
}

#[test]
fn a_table_is_read_as_it_is_meant() {
    let (read, responses) = read_text(
        "organisation,2.2-q1,2.4-q1,2.5-q4,2.7-q5\n\
         kommun-001,yes,municipal_executive_board|other,\"Vid it-enheten, sedan 2011\",\n\
         kommun-002, Nej ,Nobody,,schools | Vatten och avlopp\n\
         kommun-003,TRUE,,,\n\
         kommun-004,,,,\n",
    );
    assert_eq!(
        (problems(&read), read.counted, read.stopped),
        (vec!["1:28 premise_without_column".into(), "1:35 premise_without_column".into()], 4, false)
    );
    let ids: Vec<&str> = read.questions.iter().map(|question| question.id).collect();
    assert_eq!(ids, ["2.2-q1", "2.4-q1", "2.5-q4", "2.7-q5"]);
    assert_eq!(chosen(&responses[0], "2.2-q1"), ["yes"]);
    assert_eq!(chosen(&responses[0], "2.4-q1"), ["municipal_executive_board", "other"]);
    assert_eq!(reply(&responses[0], "2.5-q4"), Reply::Words);
    assert_eq!(chosen(&responses[1], "2.2-q1"), ["no"]);
    assert_eq!(chosen(&responses[1], "2.4-q1"), ["nobody"]);
    assert_eq!(chosen(&responses[1], "2.7-q5"), ["schools", "water_and_sewage"]);
    assert_eq!(reply(&responses[2], "2.2-q1"), Reply::Chosen(ChoiceSet::default().with(0)));
    assert!(responses[3].is_silent());
}

#[test]
fn every_way_spreadsheets_write_a_table_reads_the_same() {
    let text = "organisation;2.2-q1;2.4-q1;2.5-q5\r\nÅre;ja;nobody;på \"annat\" sätt\r\n\r\nNyby;nej;;\r\n;;;\r\n";
    let expected = read_text(text).1;
    assert_eq!(expected.len(), 2);
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let utf16 = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let with = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    for (bytes, encoding, separator) in [
        (text.as_bytes().to_vec(), TextEncoding::Utf8, ';'),
        (with(b"\xef\xbb\xbf", text.as_bytes()), TextEncoding::Utf8WithMark, ';'),
        (with(b"\xef\xbb\xbfsep=;\r\n", text.as_bytes()), TextEncoding::Utf8WithMark, ';'),
        (with(b"\"sep=;\"\n", text.as_bytes()), TextEncoding::Utf8, ';'),
        (text.replace(';', "\t").into_bytes(), TextEncoding::Utf8, '\t'),
        (text.replace(';', ",").into_bytes(), TextEncoding::Utf8, ','),
        (with(b"SEP=\t\n", text.replace(';', "\t").as_bytes()), TextEncoding::Utf8, '\t'),
        (with(b"sep=!\n", text.replace(';', "!").as_bytes()), TextEncoding::Utf8, '!'),
        (text.replace("\r\n", "\n").into_bytes(), TextEncoding::Utf8, ';'),
        (text.replace("\r\n", "\r").into_bytes(), TextEncoding::Utf8, ';'),
        (windows.into_owned(), TextEncoding::Windows1252, ';'),
        (with(b"\xff\xfe", &utf16(u16::to_le_bytes)), TextEncoding::Utf16Le, ';'),
        (utf16(u16::to_be_bytes), TextEncoding::Utf16Be, ';'),
    ] {
        let (read, responses) = load(file(&bytes).path()).expect("a table");
        assert_eq!(read.form, ResponsesForm::Csv { encoding, separator });
        assert_eq!(responses, expected, "{encoding:?} {separator:?}");
        let codes: Vec<&str> = read.problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["premise_without_column"], "{encoding:?} {separator:?}");
    }
}

#[test]
fn bad_cells_are_told_with_their_place_and_the_row_is_set_aside() {
    let head = "organisation;2.2-q1;2.4-q1;2.2-q5\n";
    let with = |rows: &str| format!("{head}{rows}");
    check(&with("a;maybe;;\nb;yes;;\n"), &["2:3 unknown_choice"], (1, 1, 0));
    check(&with("a;yes|no;;\n"), &["2:3 several_choices"], (0, 1, 0));
    check(&with("a;yes;nobody|other;\n"), &["2:7 exclusive_choice"], (0, 1, 0));
    check(&with("a;;other||nobdy;\n"), &["2:4 empty_choice", "2:4 unknown_choice"], (0, 1, 0));
    check(&with("a;;other|other;\n"), &["2:4 repeated_choice"], (0, 1, 0));
    check(&with("a;yes;\nb;yes;;;;\n"), &["2:7 wrong_field_count", "3:9 wrong_field_count"], (0, 2, 0));
    check(&with(";yes;;\n"), &["2:1 no_organisation"], (0, 1, 0));
    check(&with("a;yes;;\nb;no;;\na;no;;\n"), &["4:1 double_organisation"], (2, 1, 0));
    check(&with("a;maybe;;\na;yes;;\n"), &["2:3 unknown_choice"], (1, 1, 0));
    check(&with("\na;\"yes\";;\"två\nrader; och \"\"citat\"\"\"\nb;\"maybe\";;\n"), &["5:3 unknown_choice"], (1, 1, 0));
    check(&with(";;;\n;;\na;;;\n"), &[], (1, 0, 2));
}

#[test]
fn bad_headings_are_told_once() {
    check(
        "organisation;2.2-q11;2.2-q1;county;2.2-q1;\na;x;yes;Skåne;no;\nb;;no;;;1\nc;;no;;;2\n",
        &["1:14 unknown_column", "1:29 unknown_column", "1:36 duplicate_column", "3:9 unnamed_column"],
        (3, 0, 0),
    );
    let (read, _) = read_text("organisation;2.2-q11\n");
    assert_eq!(read.problems[0].help.as_ref().map(|help| &*help.en), Some("did you mean `2.2-q1`?"));
    check("2.2-q1\nyes\n\nno\nno\n", &[], (3, 0, 0));
}

#[test]
fn what_is_no_table_stops_the_reading() {
    for (text, expected) in [
        ("", "1:1 no_question_column"),
        ("\n\n", "3:1 no_question_column"),
        ("ansvar_answers: 1\n", "1:1 no_question_column"),
        ("sep=ab\norganisation;2.2-q1\n", "1:1 bad_separator"),
    ] {
        let (read, responses) = read_text(text);
        assert_eq!(problems(&read).last().map(String::as_str), Some(expected), "{text}");
        assert!(read.stopped && responses.is_empty());
    }
    let unclosed = format!("organisation;2.2-q1\na;yes\nb;\"yes\n{}", "c;no\n".repeat(400_000));
    let (read, responses) = read_text(&unclosed);
    assert_eq!((problems(&read), read.stopped, responses.len()), (vec!["3:1 row_too_long".to_owned()], true, 1));
}

#[test]
fn an_answer_that_has_swallowed_the_rows_below_is_told_so() {
    let (read, _) = read_text("organisation;2.2-q1\na;\"yes\nb;no\n");
    assert_eq!((problems(&read), read.set_aside), (vec!["2:3 unknown_choice".to_owned()], 1));
    let help = read.problems[0].help.as_ref().map(|help| &*help.en);
    assert_eq!(help, Some("perhaps a closing quotation mark is missing"));
}

#[test]
fn broken_bytes_spoil_their_row_only() {
    let bytes = b"organisation;2.2-q1;2.2-q5\n\xc3\x85re;yes;\xc3\xa5\xc3\xa4\nb;no;\xff\nc;no;\n";
    let (read, responses) = load(file(bytes).path()).expect("a table");
    assert_eq!((problems(&read), responses.len(), read.set_aside), (vec!["3:6 bad_encoding".to_owned()], 2, 1));
    let mut utf16: Vec<u8> =
        "organisation;2.2-q1;2.2-q5\na;yes;x\nb;no;".encode_utf16().flat_map(u16::to_le_bytes).collect();
    utf16.extend([0x00, 0xd8, b'\n', 0]);
    let (read, responses) = load(file(&utf16).path()).expect("a table");
    assert_eq!((problems(&read), responses.len()), (vec!["3:6 bad_encoding".to_owned()], 1));
}

#[test]
fn past_the_limit_problems_are_counted() {
    let mut text = "organisation;2.2-q1;2.4-q1\n".to_owned();
    for row in 0..50 {
        writeln!(text, "k{row};maybe;perhaps").expect("to memory");
    }
    let read = read_responses(file(text.as_bytes()).path(), 7, &mut |_, _| {}).expect("a table");
    assert_eq!((read.problems.len(), read.more_problems, read.set_aside), (7, 93, 50));
}

fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> NamedTempFile {
    let mut book = Workbook::new();
    fill(book.add_worksheet().set_name("Svar 2015").expect("a name"));
    file(&book.save_to_buffer().expect("to memory"))
}

#[test]
fn a_workbook_is_read_as_a_table() {
    let file = workbook(|sheet| {
        for (column, heading) in ["organisation", "2.2-q1", "2.4-q1", "2.2-q5", "2.2-q3"].into_iter().enumerate() {
            sheet.write(1, column as u16, heading).expect("written");
        }
        sheet.write(2, 0, "Åre").and_then(|sheet| sheet.write(2, 1, true)).expect("written");
        sheet.write(2, 2, "nobody").and_then(|sheet| sheet.write(2, 3, 2011)).expect("written");
        sheet.write(4, 0, "b").and_then(|sheet| sheet.write(4, 1, "maybe")).expect("written");
        sheet.write(5, 0, "c").and_then(|sheet| sheet.write(5, 1, 1)).expect("written");
        sheet
            .write(6, 0, "d")
            .and_then(|sheet| sheet.write(6, 3, Formula::new("=1/0").set_result("#DIV/0!")))
            .expect("written");
        sheet.write(7, 0, "e").and_then(|sheet| sheet.write(7, 9, "utan rubrik")).expect("written");
    });
    let (read, responses) = load(file.path()).expect("a workbook");
    assert_eq!(read.form, ResponsesForm::Workbook { sheet: "Svar 2015".into(), sheets: 1 });
    assert_eq!(
        problems(&read),
        [
            "Svar 2015!B5 unknown_choice",
            "Svar 2015!B6 unknown_choice",
            "Svar 2015!D7 error_cell",
            "Svar 2015!J8 unnamed_column"
        ]
    );
    assert_eq!((read.counted, read.set_aside), (2, 3));
    assert_eq!(chosen(&responses[0], "2.2-q1"), ["yes"]);
    assert_eq!(reply(&responses[0], "2.2-q5"), Reply::Words);
}

#[test]
fn a_cell_in_the_last_corner_takes_no_room() {
    let file = workbook(|sheet| {
        sheet.write(0, 0, "2.2-q1").and_then(|sheet| sheet.write(1, 0, "yes")).expect("written");
        sheet.write(1_048_575, 16_383, "x").expect("written");
    });
    let (read, responses) = load(file.path()).expect("a workbook");
    assert_eq!((problems(&read), responses.len()), (vec!["Svar 2015!XFD1048576 unnamed_column".to_owned()], 2));
}

/// The workbook with another text in one of its parts.
fn altered(workbook: &NamedTempFile, part: &str, from: &str, to: &str) -> NamedTempFile {
    let mut archive = zip::ZipArchive::new(workbook.reopen().expect("a file")).expect("an archive");
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("a part");
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        let mut text = Vec::new();
        entry.read_to_end(&mut text).expect("unpacked");
        if name == part {
            let before = String::from_utf8(text).expect("XML");
            assert!(before.contains(from), "{before}");
            text = before.replace(from, to).into_bytes();
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        writer.write_all(&text).expect("to memory");
    }
    file(writer.finish().expect("to memory").get_ref())
}

#[test]
fn cells_outside_the_sheet_or_out_of_order_are_refused() {
    let sound = workbook(|sheet| {
        sheet.write(0, 0, "2.2-q1").and_then(|sheet| sheet.write(1, 0, "yes")).expect("written");
        sheet.write(2, 0, "no").expect("written");
    });
    assert_eq!(load(sound.path()).expect("sound").1.len(), 2);
    for to in ["r=\"A2\"", "r=\"A1\"", "r=\"A99999999999\"", "r=\"XFE3\"", "r=\"ZZZZZZZZ3\"", "r=\"3\"", "r=\"\""] {
        let hostile = altered(&sound, "xl/worksheets/sheet1.xml", "r=\"A3\"", to);
        let error = load(hostile.path()).expect_err(to).to_string();
        assert!(error.contains("cannot be read as a workbook"), "{error}");
    }
}

#[test]
fn what_is_no_workbook_is_refused() {
    for (bytes, expected) in [
        (&b"PK\x03\x04 and nothing behind it"[..], "cannot be read as a workbook"),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "cannot be read as a workbook"),
        (&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "save it as .xlsx"),
    ] {
        let error = load(file(bytes).path()).expect_err("no workbook").to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn what_is_no_regular_file_is_no_table() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(matches!(load(Path::new("/dev/null")), Err(LoadError::NoFile { .. })));
    assert!(matches!(load(&folder.path().join("none.csv")), Err(LoadError::Unreadable { .. })));
}

#[test]
fn a_folder_has_a_file_for_each_organisation() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
    let head = |organisation: &str| format!("ansvar_answers: 1\norganisation: {organisation}\n");
    write("b.yaml", &format!("{}answers: {{2.2-q1: no}}\n", head("by")));
    write(
        "a.yml",
        &format!("{}answers:\n  2.2-q1: yes\n  2.4-q1: {{value: [other], text: Säkerhetschefen}}\n", head("aby")),
    );
    write("c.json", r#"{"ansvar_answers": 1, "organisation": "cby", "answers": {"2.2-q1": "maybe", "2.2-q2": 7}}"#);
    write("d.yaml", &head("by"));
    write("e.yaml", "ansvar: 1\n");
    write("f.yaml", "\u{0}");
    write("readme.md", "not answers");
    std::fs::create_dir(folder.path().join("below.yaml")).expect("a folder");
    std::fs::File::create(folder.path().join("g.yaml")).and_then(|file| file.set_len(20 << 20)).expect("a large file");
    let (read, responses) = load(folder.path()).expect("a folder");
    assert_eq!(read.form, ResponsesForm::Folder { files: 7, passed_over: 2 });
    let told: Vec<String> = read
        .problems
        .iter()
        .map(|problem| {
            let name = problem.file.file_name().expect("a name").to_string_lossy();
            format!("{name}:{} {}", problem.place, problem.code)
        })
        .collect();
    assert_eq!(
        told,
        [
            "c.json:1:68 unknown_choice",
            "c.json:1:87 wrong_type",
            "d.yaml: double_organisation",
            "e.yaml:1:1 other_file",
            "f.yaml:1:1 control_character",
            "g.yaml: unreadable_file",
        ]
    );
    assert_eq!((read.counted, read.set_aside, read.stopped), (2, 5, false));
    assert_eq!((chosen(&responses[0], "2.2-q1"), chosen(&responses[1], "2.2-q1")), (vec!["yes"], vec!["no"]));
    assert_eq!(reply(&responses[0], "2.4-q1t"), Reply::Words);
    let empty = tempfile::tempdir().expect("a folder");
    let (read, _) = load(empty.path()).expect("a folder");
    assert_eq!((problems(&read), read.stopped), (vec![" no_answers_file".to_owned()], true));
}
