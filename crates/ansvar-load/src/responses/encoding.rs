//! How a table's text is encoded: found out from the bytes, since the file itself does not say.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs_io::DecodeReaderBytesBuilder;

/// How many bytes are looked at to tell UTF-16 from other encodings.
const SAMPLE: usize = 4096;

/// An encoding of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextEncoding {
    /// UTF-8 without a byte order mark; ASCII is a part of it.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8WithMark,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Windows-1252, as spreadsheets in Western Europe wrote CSV for long.
    Windows1252,
}

impl TextEncoding {
    /// The name, for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8WithMark => "UTF-8 (BOM)",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        }
    }

    /// Finds out the encoding of a file, and goes back to its beginning.
    ///
    /// A byte order mark decides; so do zero bytes in every other place. Else the whole file is read: it is UTF-8 when
    /// there are more characters outside ASCII that are UTF-8 than bytes that are not, so that one broken row does not
    /// spoil the others; and Windows-1252 otherwise.
    pub(super) fn detect(file: &mut File) -> io::Result<Self> {
        let mut sample = Vec::with_capacity(SAMPLE);
        Read::by_ref(file).take(SAMPLE as u64).read_to_end(&mut sample)?;
        file.rewind()?;
        let found = match by_mark(&sample).or_else(|| by_zeros(&sample)) {
            Some(encoding) => encoding,
            None => by_content(file)?,
        };
        file.rewind()?;
        Ok(found)
    }

    /// The text of a file as UTF-8, without byte order mark.
    ///
    /// Bytes that are not UTF-8 are left as they are. What cannot be read as UTF-16 becomes U+FFFD.
    pub(super) fn decode(self, mut file: File) -> io::Result<Box<dyn Read>> {
        let encoding = match self {
            Self::Utf8 => return Ok(Box::new(file)),
            Self::Utf8WithMark => {
                file.seek(SeekFrom::Start(3))?;
                return Ok(Box::new(file));
            }
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
        };
        Ok(Box::new(DecodeReaderBytesBuilder::new().encoding(Some(encoding)).strip_bom(true).build(file)))
    }
}

fn by_mark(sample: &[u8]) -> Option<TextEncoding> {
    match sample {
        [0xef, 0xbb, 0xbf, ..] => Some(TextEncoding::Utf8WithMark),
        [0xff, 0xfe, ..] => Some(TextEncoding::Utf16Le),
        [0xfe, 0xff, ..] => Some(TextEncoding::Utf16Be),
        _ => None,
    }
}

/// UTF-16 without a mark: headings are ASCII, so every other byte is zero.
fn by_zeros(sample: &[u8]) -> Option<TextEncoding> {
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (high_first, low_first, half) = (zeros(0), zeros(1), sample.len() / 2);
    if half == 0 {
        None
    } else if low_first * 2 > half && high_first * 10 < half {
        Some(TextEncoding::Utf16Le)
    } else if high_first * 2 > half && low_first * 10 < half {
        Some(TextEncoding::Utf16Be)
    } else {
        None
    }
}

fn by_content(file: &mut File) -> io::Result<TextEncoding> {
    let (mut characters, mut broken) = (0_u64, 0_u64);
    let mut buffer = vec![0; 1 << 16];
    let mut kept = 0;
    loop {
        let read = file.read(buffer.get_mut(kept..).unwrap_or_default())?;
        let bytes = buffer.get(..kept + read).unwrap_or_default();
        // The bytes of a character may be split between two reads: the last, if it is not complete, waits.
        let wait = if read == 0 { 0 } else { incomplete_end(bytes) };
        let (now, later) = bytes.split_at_checked(bytes.len() - wait).unwrap_or((bytes, &[]));
        if !now.is_ascii() {
            for chunk in now.utf8_chunks() {
                characters += chunk.valid().bytes().filter(|&byte| byte >= 0xc0).count() as u64;
                broken += u64::from(!chunk.invalid().is_empty());
            }
        }
        if read == 0 {
            break;
        }
        let later = later.to_vec();
        kept = later.len();
        if let Some(start) = buffer.get_mut(..kept) {
            start.copy_from_slice(&later);
        }
    }
    Ok(if broken == 0 || characters > broken { TextEncoding::Utf8 } else { TextEncoding::Windows1252 })
}

/// The number of bytes at the end that begin a character and do not finish it; at most 3.
fn incomplete_end(bytes: &[u8]) -> usize {
    let tail = bytes.get(bytes.len().saturating_sub(3)..).unwrap_or_default();
    let starts = tail.iter().rev().position(|&byte| byte >= 0xc0).map(|back| back + 1);
    let needed = |byte: u8| match byte {
        0xf0.. => 4,
        0xe0.. => 3,
        _ => 2,
    };
    starts.filter(|&length| tail.get(tail.len() - length).is_some_and(|&byte| length < needed(byte))).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Seek, Write};

    use super::TextEncoding;

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn encodings_are_told_apart_and_read() {
        let text = "organisation;2.5-q4\nÅre kommun;på it-enheten – sedan länge\n".repeat(4000);
        let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
        let with = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        let utf8 = text.clone().into_bytes();
        let (low, high) = (utf16(&text, u16::to_le_bytes), utf16(&text, u16::to_be_bytes));
        for (bytes, expected) in [
            (utf8.clone(), TextEncoding::Utf8),
            (with(&[0xef, 0xbb, 0xbf], utf8), TextEncoding::Utf8WithMark),
            (low.clone(), TextEncoding::Utf16Le),
            (with(&[0xff, 0xfe], low), TextEncoding::Utf16Le),
            (high.clone(), TextEncoding::Utf16Be),
            (with(&[0xfe, 0xff], high), TextEncoding::Utf16Be),
            (windows.into_owned(), TextEncoding::Windows1252),
        ] {
            let mut file = tempfile::tempfile().expect("a file");
            file.write_all(&bytes).expect("written");
            file.rewind().expect("rewound");
            let found = TextEncoding::detect(&mut file).expect("readable");
            assert_eq!(found, expected);
            let mut read = String::new();
            found.decode(file).expect("rewound").read_to_string(&mut read).expect("UTF-8 now");
            assert_eq!(read, text, "{expected:?}");
        }
    }

    #[test]
    fn one_broken_byte_does_not_change_the_encoding() {
        for (bytes, expected) in [
            (&b"\xc3\xa5\xc3\xa4\xff"[..], TextEncoding::Utf8),
            (b"abc\xe5", TextEncoding::Windows1252),
            (b"plain", TextEncoding::Utf8),
            (b"", TextEncoding::Utf8),
        ] {
            let mut file = tempfile::tempfile().expect("a file");
            file.write_all(bytes).expect("written");
            file.rewind().expect("rewound");
            assert_eq!(TextEncoding::detect(&mut file).expect("readable"), expected, "{bytes:?}");
        }
    }
}
