//! The streams a command reads from and writes to, and what is known about who is at the other end.

use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Write};

use ansvar::Language;

/// Where answers come from, and where results and everything else go.
pub(crate) struct Streams {
    /// What somebody answers.
    pub(crate) input: Box<dyn BufRead>,
    /// Results.
    pub(crate) out: Box<dyn Write>,
    /// Everything else.
    pub(crate) err: Box<dyn Write>,
    /// The language that people are written to in.
    pub(crate) language: Language,
    /// Whether results may be in colour.
    pub(crate) out_colour: bool,
    /// Whether everything else may be in colour.
    pub(crate) err_colour: bool,
    /// Whether answers come from a terminal, which shows them as they are written.
    pub(crate) in_terminal: bool,
    /// Whether everything else goes to a terminal.
    pub(crate) err_terminal: bool,
    /// The columns of the terminal that results go to; 0 when it is none.
    pub(crate) width: u16,
}

impl Streams {
    /// The streams of this process. `NO_COLOR` and streams that are no terminals are respected.
    pub(crate) fn of_process(language: Language) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let (out, err) = (io::stdout(), io::stderr());
        let columns = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        Self {
            out_colour: wanted && out.is_terminal(),
            err_colour: wanted && err.is_terminal(),
            in_terminal: io::stdin().is_terminal(),
            err_terminal: err.is_terminal(),
            // Not locked for good: a file can be read from standard input too.
            input: Box::new(BufReader::new(io::stdin())),
            width: if out.is_terminal() { columns().unwrap_or(100) } else { 0 },
            out: Box::new(BufWriter::new(out)),
            err: Box::new(err),
            language,
        }
    }
}
