//! A look into a workbook's archive before anything is made of it: how much it unpacks to, and what it claims to hold.
//!
//! A workbook of a few kilobytes can unpack to petabytes, or say that it has so many texts that room for them alone
//! would fill the memory. Both are found here, by unpacking once without keeping anything.

use std::fmt::Display;
use std::io::{self, Read, Seek};

use ansvar_model::Bilingual;
use zip::ZipArchive;

use crate::suggest::spell_out;

/// How much is unpacked at the most.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// All parts together, in bytes.
    all: u64,
    /// The texts of the cells, which are kept in memory while a sheet is read.
    texts: u64,
}

impl Limits {
    /// 512 MiB, and 128 MiB of texts.
    pub(super) const USUAL: Self = Self { all: 1 << 29, texts: 1 << 27 };
}

/// The most parts there may be.
const PART_LIMIT: usize = 10_000;

/// What says how many texts there are; room is made for them before they are read.
const CLAIM: &[u8] = b"uniqueCount";

/// What is wrong with an archive; `None` when it can be read safely.
pub(super) fn fault(file: impl Read + Seek, limits: Limits) -> io::Result<Option<Bilingual>> {
    let as_told = |error: &dyn Display| Ok(Some(Bilingual::build(|_| error.to_string())));
    let mut archive = match ZipArchive::new(file) {
        Ok(archive) => archive,
        Err(zip::result::ZipError::Io(error)) => return Err(error),
        Err(error) => return as_told(&error),
    };
    if archive.len() > PART_LIMIT {
        return Ok(Some(Bilingual::new(
            format!("den har mer än {PART_LIMIT} delar"),
            format!("it has more than {PART_LIMIT} parts"),
        )));
    }
    let mut left = limits.all;
    for part in 0..archive.len() {
        let mut entry = match archive.by_index(part) {
            Ok(entry) => entry,
            Err(error) => return as_told(&error),
        };
        let name = String::from_utf8_lossy(entry.name_raw()).to_ascii_lowercase();
        let texts = name.ends_with("sharedstrings.xml");
        let limit = if texts { left.min(limits.texts) } else { left };
        let mut scan = Scan::default();
        match scan.read(&mut entry, limit) {
            Ok(size) if size > limit => {
                let limit = if texts { limits.texts } else { limits.all };
                return Ok(Some(Bilingual::new(
                    format!("uppackad är den större än {limit} byte; spara den som CSV"),
                    format!("it unpacks to more than {limit} bytes; save it as CSV"),
                )));
            }
            Ok(size) => left -= size,
            Err(error) => return as_told(&error),
        }
        let name = spell_out(&name);
        if name.ends_with(".xml") && scan.zeros {
            return Ok(Some(Bilingual::new(
                format!("`{name}` är inte XML i UTF-8"),
                format!("`{name}` is not XML in UTF-8"),
            )));
        }
        // Each text takes five bytes at the least, `<si/>`.
        if name.ends_with(".xml") && scan.claimed > scan.size / 5 {
            let claimed = scan.claimed;
            return Ok(Some(Bilingual::new(
                format!("`{name}` säger sig ha {claimed} texter, och så många finns inte"),
                format!("`{name}` says that it has {claimed} texts, which it has not"),
            )));
        }
    }
    Ok(None)
}

/// What is seen of a part while it is unpacked and thrown away.
#[derive(Debug, Default)]
struct Scan {
    size: u64,
    /// Whether there is a zero byte, which XML in UTF-8 cannot have.
    zeros: bool,
    /// The largest number of texts that is claimed.
    claimed: u64,
}

impl Scan {
    /// Unpacks a part to the end, or one byte past the limit, and tells how much that was.
    fn read(&mut self, part: &mut impl Read, limit: u64) -> io::Result<u64> {
        /// Room for a claim that is split between two reads.
        const OVERLAP: usize = 64;
        let mut part = part.take(limit.saturating_add(1));
        let mut buffer = vec![0; 1 << 16];
        let mut kept = 0;
        loop {
            let read = part.read(buffer.get_mut(kept..).unwrap_or_default())?;
            if read == 0 {
                return Ok(self.size);
            }
            self.size += read as u64;
            let bytes = buffer.get(..kept + read).unwrap_or_default();
            self.zeros |= bytes.contains(&0);
            self.claimed = self.claimed.max(claims(bytes));
            let tail = bytes.get(bytes.len().saturating_sub(OVERLAP)..).unwrap_or_default().to_vec();
            kept = tail.len();
            if let Some(start) = buffer.get_mut(..kept) {
                start.copy_from_slice(&tail);
            }
        }
    }
}

/// The largest number that stands behind [`CLAIM`], in whatever quotation marks; 0 when there is none.
fn claims(bytes: &[u8]) -> u64 {
    let mut most = 0;
    let mut rest = bytes;
    while let Some(at) = rest.windows(CLAIM.len()).position(|window| window == CLAIM) {
        rest = rest.get(at + CLAIM.len()..).unwrap_or_default();
        let number = rest.iter().skip_while(|byte| !byte.is_ascii_digit() && !byte.is_ascii_alphabetic());
        let digits = number.take_while(|byte| byte.is_ascii_digit());
        let value =
            digits.fold(0_u64, |value, &digit| value.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        most = most.max(value);
    }
    most
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::{Limits, fault};

    fn check(parts: &[(&str, &[u8])], expected: Option<&str>) {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
            writer.write_all(bytes).expect("to memory");
        }
        let archive = writer.finish().expect("to memory");
        let found = fault(archive, Limits { all: 1_000_000, texts: 300_000 }).expect("readable");
        match (found, expected) {
            (None, None) => {}
            (Some(found), Some(expected)) => assert!(found.en.contains(expected), "{found:?}"),
            (found, expected) => panic!("{found:?} instead of {expected:?}"),
        }
    }

    #[test]
    fn hostile_archives_are_refused_before_they_are_read() {
        let blanks = vec![b' '; 400_000];
        let late = [blanks.as_slice(), b"<sst uniqueCount = '99999999999999'>"].concat();
        let claim = |count: usize| format!("<sst count='7' uniqueCount=\"{count}\">{}</sst>", "<si/>".repeat(3));
        check(&[("xl/workbook.xml", b"<workbook/>"), ("media/a.png", b"\x89PNG\0")], None);
        check(&[("xl/sharedStrings.xml", claim(3).as_bytes())], None);
        check(&[("xl/sharedStrings.xml", claim(3000).as_bytes())], Some("says that it has 3000 texts"));
        check(&[("xl/strings.xml", &late)], Some("says that it has 99999999999999 texts"));
        check(&[("xl/strings.xml", b"<sst uniqueCount='x'>")], None);
        check(&[("xl/SharedStrings.xml", &blanks)], Some("unpacks to more than 300000 bytes"));
        check(&[("xl/a.xml", &blanks), ("xl/b.xml", &blanks)], None);
        check(&[("xl/a.xml", &blanks), ("xl/b.xml", &blanks), ("xl/c.xml", &blanks)], Some("more than 1000000 bytes"));
        check(&[("xl/workbook.xml", b"<\0s\0s\0t\0>\0")], Some("is not XML in UTF-8"));
    }
}
