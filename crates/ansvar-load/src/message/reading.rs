//! What is said about a file that is not well formed, whatever it holds.

use ansvar_model::Bilingual;

use super::both;
use crate::location::Location;
use crate::problem::Complaint;
use crate::suggest::quote;

/// What keeps a text from being JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) enum JsonFault {
    Ends,
    TrailingComma,
    Key,
    Colon,
    CommaOrBracket,
    CommaOrBrace,
    After,
    LineInText,
    OpenText,
    Escape,
    Value,
}

impl JsonFault {
    const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Ends => ("filen tar slut för tidigt", "the file ends too early"),
            Self::TrailingComma => ("det står ett komma före slutet", "there is a comma before the end"),
            Self::Key => ("här ska stå en nyckel inom citattecken", "a key in quotation marks is expected here"),
            Self::Colon => ("här ska stå `:`", "`:` is expected here"),
            Self::CommaOrBracket => ("här ska stå `,` eller `]`", "`,` or `]` is expected here"),
            Self::CommaOrBrace => ("här ska stå `,` eller `}`", "`,` or `}` is expected here"),
            Self::After => ("filen ska sluta här", "the file is expected to end here"),
            Self::LineInText => {
                ("en text får inte ha radbrytning eller tabb", "a text must not hold a line break or tab")
            }
            Self::OpenText => ("texten saknar slutande citattecken", "the text has no closing quotation mark"),
            Self::Escape => {
                ("texten har ett otillåtet `\\`-tecken", "the text has a `\\` sequence that is not allowed")
            }
            Self::Value => ("här ska stå ett värde", "a value is expected here"),
        }
    }
}

/// The text is not JSON from here.
pub(crate) fn json_syntax(fault: JsonFault) -> Complaint {
    let (sv, en) = fault.texts();
    syntax(both(format!("filen är inte giltig JSON: {sv}"), format!("the file is not valid JSON: {en}")))
}

/// The text is not YAML from here; `detail` is the parser's own English.
pub(crate) fn yaml_syntax(detail: &str) -> Complaint {
    syntax(both(
        format!("filen är inte giltig YAML (tolken säger: {detail})"),
        format!("the file is not valid YAML: {detail}"),
    ))
}

fn syntax(message: Bilingual) -> Complaint {
    Complaint::new("syntax", message).with_help(both(
        "resten av filen läses när felet är rättat",
        "the rest of the file is read once this is put right",
    ))
}

/// The bytes stop being text here.
pub(crate) fn not_utf8(offset: usize, utf16: bool) -> Complaint {
    let help = if utf16 {
        both("filen ser ut att vara UTF-16: spara den som UTF-8", "the file seems to be UTF-16: save it as UTF-8")
    } else {
        both("spara filen som UTF-8", "save the file as UTF-8")
    };
    Complaint::new(
        "not_utf8",
        both(format!("byte {offset} är inte text i UTF-8"), format!("byte {offset} is not text in UTF-8")),
    )
    .with_help(help)
}

/// A character that no text file has.
pub(crate) fn control_character(byte: u8) -> Complaint {
    Complaint::new(
        "control_character",
        both(
            format!("styrtecknet U+{byte:04X} får inte finnas i filen"),
            format!("the control character U+{byte:04X} must not be in the file"),
        ),
    )
}

/// There is nothing to read.
pub(crate) fn empty_file() -> Complaint {
    Complaint::new("empty_file", both("filen är tom", "the file is empty")).with_help(both(
        "börja med `ansvar: 1`, `organisation` och `as_of`",
        "begin with `ansvar: 1`, `organisation` and `as_of`",
    ))
}

/// The file is larger than what is read.
pub(crate) fn too_large() -> Complaint {
    Complaint::new("too_large", both("filen är större än 1 GiB", "the file is larger than 1 GiB"))
}

/// Lists and maps are nested too deeply.
pub(crate) fn too_deep(deepest: usize) -> Complaint {
    Complaint::new(
        "too_deep",
        both(
            format!("listor och poster ligger i varandra i mer än {deepest} nivåer"),
            format!("lists and maps are nested in more than {deepest} levels"),
        ),
    )
}

/// The same key twice in one map.
pub(crate) fn duplicate_key(key: &str, first: Location) -> Complaint {
    let (key, Location { line, column }) = (quote(key), first);
    Complaint::new(
        "duplicate_key",
        both(
            format!("nyckeln {key} står två gånger, först på rad {line}, kolumn {column}"),
            format!("the key {key} is here twice, first at line {line}, column {column}"),
        ),
    )
}

/// A key that a library would take for its own.
pub(crate) fn reserved_key(key: &str) -> Complaint {
    let key = quote(key);
    Complaint::new(
        "reserved_key",
        both(format!("nyckeln {key} får inte användas"), format!("the key {key} must not be used")),
    )
}

/// A key that is a list or a map.
pub(crate) fn bad_key() -> Complaint {
    Complaint::new("bad_key", both("en nyckel ska vara en text", "a key must be a text"))
}

/// YAML anchors.
pub(crate) fn anchor() -> Complaint {
    refused("anchor", "ankare (`&`)", "anchors (`&`)")
}

/// YAML aliases.
pub(crate) fn alias() -> Complaint {
    refused("alias", "alias (`*`)", "aliases (`*`)")
}

/// YAML tags.
pub(crate) fn tag() -> Complaint {
    refused("tag", "taggar (`!`)", "tags (`!`)")
}

/// YAML merge keys.
pub(crate) fn merge_key() -> Complaint {
    refused("merge_key", "nyckeln `<<`", "the key `<<`")
}

fn refused(code: &'static str, sv: &str, en: &str) -> Complaint {
    Complaint::new(code, both(format!("{sv} får inte användas"), format!("{en} must not be used")))
        .with_help(both("skriv ut värdet i stället", "write the value out instead"))
}

/// More than one YAML document.
pub(crate) fn several_documents() -> Complaint {
    Complaint::new(
        "several_documents",
        both("filen har mer än ett dokument (`---`)", "the file holds more than one document (`---`)"),
    )
    .with_help(both("lägg varje dokument i en egen fil", "put each document in a file of its own"))
}

/// A file of another kind.
pub(crate) fn other_file(key: &str) -> Complaint {
    let key = quote(key);
    Complaint::new(
        "other_file",
        both(
            format!("det här är ingen organisationsfil: den börjar med {key}"),
            format!("this is not an organisation file: it begins with {key}"),
        ),
    )
    .with_help(both("en organisationsfil börjar med `ansvar: 1`", "an organisation file begins with `ansvar: 1`"))
}

/// Problems that were only counted.
pub(crate) fn too_many_problems(more: usize) -> Complaint {
    Complaint::new("too_many_problems", both(format!("och {more} problem till"), format!("and {more} more problems")))
}
