//! JSON read straight into records, with no tree between: the quick way through a file in which nothing is wrong.
//!
//! Nothing is reported here. `None` means that something is not as the quick way expects it; the file is then read
//! through the tree, which takes it or says what is wrong. So the quick way may refuse what is allowed, such as an
//! escape in an id, but it must never take what the tree would not.

use std::borrow::Cow;

/// A place in a JSON text, and what is read from there on.
#[derive(Debug)]
pub(crate) struct Pull<'t> {
    text: &'t str,
    at: usize,
    /// Where the text begins in a longer one.
    start: usize,
}

impl<'t> Pull<'t> {
    /// Begins at a byte of a text.
    pub(crate) const fn at(text: &'t str, at: usize) -> Self {
        Self::within(text, at, 0)
    }

    /// Begins at a byte of a text that is part of a longer one, where it begins at `start`.
    pub(crate) const fn within(text: &'t str, at: usize, start: usize) -> Self {
        Self { text, at, start }
    }

    /// The byte that is read next, counted from the beginning of the longer text.
    pub(crate) const fn place(&self) -> usize {
        self.start + self.at
    }

    /// The next byte that is no white space; it is not passed yet.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(&byte) if byte > b' ' => Some(byte),
            _ => self.peek_after_space(),
        }
    }

    fn peek_after_space(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    /// Passes a byte, which must come next.
    #[inline]
    pub(crate) fn pass(&mut self, byte: u8) -> Option<()> {
        if self.text.as_bytes().get(self.at) != Some(&byte) && self.peek_after_space() != Some(byte) {
            return None;
        }
        self.at += 1;
        Some(())
    }

    /// The next key of a record and the colon after it; `Some(None)` at the end of the record. `first` holds before the
    /// first key.
    #[inline]
    pub(crate) fn key(&mut self, first: &mut bool) -> Option<Option<&'t str>> {
        if !self.opens_key(first)? {
            return Some(None);
        }
        let key = self.plain_rest()?;
        self.pass(b':')?;
        Some(Some(key))
    }

    /// Whether a record goes on with another key; passes what is before it, with its quotation mark, or the end of the
    /// record.
    #[inline]
    pub(crate) fn opens_key(&mut self, first: &mut bool) -> Option<bool> {
        let goes_on = self.goes_on(b'}', first)?;
        if goes_on {
            self.pass(b'"')?;
        }
        Some(goes_on)
    }

    /// Passes a key of so many bytes, the quotation mark that is there, and the colon after it.
    #[inline]
    pub(crate) fn close_key(&mut self, length: usize) -> Option<()> {
        self.at += length + 1;
        self.pass(b':')
    }

    /// What is left of the text.
    #[inline]
    pub(crate) fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Whether a list goes on with another entry; passes the comma, or the end of the list.
    #[inline]
    pub(crate) fn entry(&mut self, first: &mut bool) -> Option<bool> {
        self.goes_on(b']', first)
    }

    /// Whether something comes before the end; passes the comma before it, or the end.
    #[inline]
    fn goes_on(&mut self, end: u8, first: &mut bool) -> Option<bool> {
        match self.peek()? {
            byte if byte == end => {
                self.at += 1;
                return Some(false);
            }
            b',' if !*first => self.at += 1,
            _ if *first => *first = false,
            _ => return None,
        }
        Some(true)
    }

    /// A text without escapes.
    #[inline]
    pub(crate) fn plain(&mut self) -> Option<&'t str> {
        self.pass(b'"')?;
        self.plain_rest()
    }

    /// The rest of a text without escapes.
    #[inline]
    fn plain_rest(&mut self) -> Option<&'t str> {
        let start = self.at;
        let (end, b'"') = scan(self.text.as_bytes(), start)? else { return None };
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// A text that says something: neither empty nor all blank.
    #[inline]
    pub(crate) fn words(&mut self) -> Option<&'t str> {
        self.plain().filter(|text| !is_blank(text))
    }

    /// A text that says something, its escapes resolved.
    pub(crate) fn text(&mut self) -> Option<Cow<'t, str>> {
        self.pass(b'"')?;
        let start = self.at;
        let (mut end, mut byte) = scan(self.text.as_bytes(), start)?;
        let escaped = byte == b'\\';
        while byte == b'\\' {
            (end, byte) = scan(self.text.as_bytes(), end + 2)?;
        }
        if byte != b'"' {
            return None;
        }
        self.at = end + 1;
        let text = if escaped {
            Cow::Owned(serde_json::from_str(self.text.get(start - 1..=end)?).ok()?)
        } else {
            Cow::Borrowed(self.text.get(start..end)?)
        };
        Some(text).filter(|text| !is_blank(text))
    }

    /// A whole number as JSON writes it.
    pub(crate) fn whole(&mut self) -> Option<i64> {
        self.peek()?;
        let start = self.at;
        let rest = self.text.as_bytes().get(start..)?;
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = rest.get(sign..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits > 1 && rest.get(sign) == Some(&b'0') {
            return None;
        }
        self.at += sign + digits;
        self.text.get(start..self.at)?.parse().ok()
    }

    /// `true` or `false`.
    pub(crate) fn yes_or_no(&mut self) -> Option<bool> {
        self.peek()?;
        let rest = self.text.as_bytes().get(self.at..)?;
        let (word, said) = if rest.starts_with(b"true") { ("true", true) } else { ("false", false) };
        rest.starts_with(word.as_bytes()).then(|| {
            self.at += word.len();
            said
        })
    }

    /// Passes any value without looking into it. What is passed need not be JSON: read it later, to know.
    pub(crate) fn skip(&mut self) -> Option<()> {
        self.peek()?;
        self.skip_from(0)
    }

    /// Passes the rest of a record, to its end.
    ///
    /// Where a line ends there is no text around. So when the first brace that comes is a closing one, and the last thing on
    /// its line, the record ends there, and nothing before it has to be looked at. This holds for JSON; who reads the record
    /// later sees whether it is.
    #[inline]
    pub(crate) fn leave(&mut self) -> Option<()> {
        let rest = self.rest();
        let brace = memchr::memchr2(b'}', b'{', rest)?;
        if let Some([b'}', b'\n', ..] | [b'}', b',', b'\n', ..] | [b'}', b',', b'\r', b'\n', ..]) = rest.get(brace..) {
            self.at += brace + 1;
            return Some(());
        }
        self.skip_from(1)
    }

    fn skip_from(&mut self, mut depth: usize) -> Option<()> {
        let bytes = self.text.as_bytes();
        loop {
            match *bytes.get(self.at)? {
                b'"' => {
                    let mut mark = scan(bytes, self.at + 1)?;
                    while mark.1 == b'\\' {
                        mark = scan(bytes, mark.0 + 2)?;
                    }
                    let (end, b'"') = mark else { return None };
                    self.at = end;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth == 0 => return Some(()),
                b'}' | b']' => depth -= 1,
                b',' if depth == 0 => return Some(()),
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            self.at += 1;
            if depth == 0 {
                return Some(());
            }
        }
    }
}

/// Whether a text says nothing.
#[inline]
fn is_blank(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(b'!'..=b'~') => false,
        _ => text.trim().is_empty(),
    }
}

/// The next byte that means something inside a text: a quotation mark, a backslash or a control character; and its place.
#[inline]
fn scan(bytes: &[u8], from: usize) -> Option<(usize, u8)> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = ONES << 7;
    let mut at = from;
    let mut rest = bytes.get(from..)?;
    // Eight bytes at a time. Only the lowest mark is sure to be one: a borrow may set false ones above it.
    while let Some((eight, after)) = rest.split_first_chunk::<8>() {
        let eight = u64::from_le_bytes(*eight);
        let below = |bytes: u64, bound: u64| bytes.wrapping_sub(ONES * bound) & !bytes & HIGHS;
        // With one bit turned over, a quotation mark comes right after the control characters.
        let marks = below(eight ^ (ONES * 0x02), 0x21) | below(eight ^ (ONES * 0x5c), 1);
        if marks != 0 {
            at += marks.trailing_zeros() as usize / 8;
            return bytes.get(at).map(|&byte| (at, byte));
        }
        at += 8;
        rest = after;
    }
    rest.iter().position(|&byte| matches!(byte, b'"' | b'\\' | 0..b' ')).map(|ahead| at + ahead).and_then(|at| {
        let byte = bytes.get(at)?;
        Some((at, *byte))
    })
}

#[cfg(test)]
mod tests {
    use super::{Pull, scan};

    #[test]
    fn scanning_finds_the_first_byte_that_means_something() {
        for before in 0..20 {
            for mark in ['"', '\\', '\n', '\u{1f}'] {
                let text = format!("{}{mark}\"\\", "å!".repeat(before));
                assert_eq!(scan(text.as_bytes(), 0), Some((before * 3, mark as u8)), "{text}");
            }
        }
        assert_eq!(scan("en lång text utan slut ~\u{7f}".as_bytes(), 0), None);
    }

    #[test]
    fn a_value_is_passed_whatever_it_holds() {
        for value in ["1", "\"a\\\"]}\"", "[[], {\"a\": \"]\"}]", "{\"a\": [1, {}]}", "true", "\"\\\\\""] {
            let text = format!(" {value} , 2]");
            let mut pull = Pull::at(&text, 0);
            assert_eq!(pull.skip(), Some(()), "{value}");
            assert_eq!(pull.peek(), Some(b','), "{value}");
        }
        assert_eq!(Pull::at("[1", 0).skip(), None);
        assert_eq!(Pull::at("\"a", 0).skip(), None);
    }

    #[test]
    fn a_record_is_left_where_it_ends() {
        for (rest, after) in [
            ("\"a\": 1},\n{", ",\n{"),
            ("},\r\n", ",\r\n"),
            ("\"a\": [1]}\n]", "\n]"),
            ("\"a\": 1}]}\n", "]}\n"),
            ("\"a\": {},\n\"b\": 1},\n{", ",\n{"),
            ("\"a\": [{\"b\": 1},\n{}]},\n", ",\n"),
            ("\"a\": \"}\", \"b\": 1},\n", ",\n"),
            ("\"a\": \"{\",\n \"b\": \"\\\"}\"\n}, {", ", {"),
            ("}, {\"a\": 1},\n", ", {\"a\": 1},\n"),
        ] {
            let mut pull = Pull::at(rest, 0);
            assert_eq!(pull.leave(), Some(()), "{rest}");
            assert_eq!(rest.get(pull.place()..), Some(after), "{rest}");
        }
        assert_eq!(Pull::at("\"a\": 1", 0).leave(), None);
    }

    #[test]
    fn what_json_does_not_allow_is_refused() {
        for number in ["01", "-", "", "+1", "x", "99999999999999999999"] {
            assert_eq!(Pull::at(number, 0).whole(), None, "{number}");
        }
        assert_eq!(Pull::at(" -12,", 0).whole(), Some(-12));
        for text in ["\"\"", "\"  \"", "\"a\nb\"", "\"\\x\"", "\"\\ud800\"", "\"a", "a"] {
            assert_eq!(Pull::at(text, 0).text(), None, "{text}");
        }
        assert_eq!(Pull::at("\"\\u00e5\\\"\"", 0).text().as_deref(), Some("å\""));
        assert_eq!(Pull::at("tru", 0).yes_or_no(), None);
    }
}
