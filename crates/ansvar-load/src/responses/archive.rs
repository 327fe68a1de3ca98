//! A look into a workbook's archive before anything is made of it: how much it unpacks to, and what it claims to hold.
//!
//! A workbook of a few kilobytes can unpack to petabytes, or say that it has so many texts that room for them alone
//! would fill the memory. Both are found here, by unpacking once without keeping anything.

use std::io::{self, Read, Seek};

use zip::ZipArchive;

use crate::suggest::spell_out;

/// The most that all parts may unpack to: 512 MiB.
const SIZE_LIMIT: u64 = 1 << 29;

/// The most that the texts of the cells may unpack to: 128 MiB. They are kept in memory while the sheet is read.
const TEXTS_LIMIT: u64 = 1 << 27;

/// The most parts there may be.
const PART_LIMIT: usize = 10_000;

/// What says how many texts there are; room is made for them before they are read.
const CLAIM: &[u8] = b"uniqueCount";

/// What is wrong with an archive; `None` when it can be read safely.
pub(super) fn fault(file: impl Read + Seek) -> io::Result<Option<String>> {
    let mut archive = match ZipArchive::new(file) {
        Ok(archive) => archive,
        Err(zip::result::ZipError::Io(error)) => return Err(error),
        Err(error) => return Ok(Some(error.to_string())),
    };
    if archive.len() > PART_LIMIT {
        return Ok(Some(format!("it has more than {PART_LIMIT} parts")));
    }
    let mut left = SIZE_LIMIT;
    for part in 0..archive.len() {
        let mut entry = match archive.by_index(part) {
            Ok(entry) => entry,
            Err(error) => return Ok(Some(error.to_string())),
        };
        let name = String::from_utf8_lossy(entry.name_raw()).to_ascii_lowercase();
        let texts = name.ends_with("sharedstrings.xml");
        let limit = if texts { left.min(TEXTS_LIMIT) } else { left };
        let mut scan = Scan::default();
        match scan.read(&mut entry, limit) {
            Ok(size) if size > limit => {
                return Ok(Some(format!("it unpacks to more than {} MiB; save it as CSV", limit_of(texts) >> 20)));
            }
            Ok(size) => left -= size,
            Err(error) => return Ok(Some(error.to_string())),
        }
        let name = spell_out(&name);
        if name.ends_with(".xml") && scan.zeros {
            return Ok(Some(format!("`{name}` is not XML in UTF-8")));
        }
        // Each text takes five bytes at the least, `<si/>`.
        if name.ends_with(".xml") && scan.claimed > scan.size / 5 {
            return Ok(Some(format!("`{name}` says that it has {} texts, which it has not", scan.claimed)));
        }
    }
    Ok(None)
}

const fn limit_of(texts: bool) -> u64 {
    if texts { TEXTS_LIMIT } else { SIZE_LIMIT }
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
