//! A text that is read through a window: what lies behind it is let go, and the room is used for what lies ahead.

use std::borrow::Cow;
use std::io::{Read, Seek, SeekFrom};

use super::outline::Part;
use super::survey::Survey;
use crate::pull::Pull;
use crate::source::{BYTE_ORDER_MARK, SIZE_LIMIT};

/// How much of a file is looked at at a time: what a cache holds, so that nothing of it has to be fetched twice.
pub(super) const SIZE: usize = 256 << 10;

/// The longest record that is waited for: 64 MiB.
const MOST: usize = 64 << 20;

/// What a window is moved over.
pub(super) trait Source: Read + Seek {}

impl<S: Read + Seek> Source for S {}

/// The text that is in a window, and a place in it.
pub(super) struct Stretch<'t> {
    pub(super) text: Cow<'t, str>,
    /// Where it begins in the text as a whole.
    pub(super) start: usize,
    at: usize,
}

impl Stretch<'_> {
    /// Reads from the place on.
    pub(super) fn pull(&self) -> Pull<'_> {
        Pull::within(&self.text, self.at, self.start)
    }

    /// The byte that is read next, counted from the beginning of the text as a whole.
    pub(super) const fn place(&self) -> usize {
        self.start + self.at
    }

    /// Where it ends.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// What stands between two bytes; `None` when they lie outside.
    pub(super) fn between(&self, from: usize, to: usize) -> Option<&str> {
        self.text.get(from.checked_sub(self.start)?..to.checked_sub(self.start)?)
    }

    /// Goes to a byte; `None` when it lies outside.
    pub(super) fn go(&mut self, place: usize) -> Option<()> {
        self.at = place.checked_sub(self.start).filter(|&at| at <= self.text.len())?;
        Some(())
    }
}

/// A window over a text: over all of it, or over a stretch that moves forward.
///
/// Whatever is read must be in the window as a whole, as every record is sooner or later: reading that fails is tried
/// again with more text, as long as there is more. So what reads changes nothing, and what is done with a record is done
/// after it.
pub(super) struct Window<'t> {
    pub(super) stretch: Stretch<'t>,
    /// What is noted of all text that comes into the window, until it is taken.
    pub(super) survey: Survey,
    /// Nothing is read any more where there is none.
    source: Option<Box<dyn Source + 't>>,
    /// The bytes of the source before the text: those of a byte order mark.
    skipped: usize,
    /// The beginning of a character that the stretch ends before.
    cut: Vec<u8>,
    size: usize,
    /// Whether the stretch goes to the end of the text.
    is_last: bool,
}

impl<'t> Window<'t> {
    /// A window over all of a text.
    pub(super) fn of(text: &'t str) -> Self {
        let stretch = Stretch { text: text.into(), start: 0, at: 0 };
        let survey = Survey::of(text);
        Self { stretch, survey, source: None, skipped: 0, cut: Vec::new(), size: 0, is_last: true }
    }

    /// A window over a file, `size` bytes wide unless a record is longer.
    pub(super) fn over(mut source: impl Source + 't, size: usize) -> Option<Self> {
        let mut mark = [0; BYTE_ORDER_MARK.len()];
        let is_marked = source.read_exact(&mut mark).is_ok() && mark == BYTE_ORDER_MARK.as_bytes();
        let skipped = if is_marked { mark.len() } else { 0 };
        source.seek(SeekFrom::Start(skipped as u64)).ok()?;
        let stretch = Stretch { text: Cow::default(), start: 0, at: 0 };
        let (survey, source) = (Survey::with_places(), Some(Box::new(source) as _));
        Some(Self { stretch, survey, source, skipped, cut: Vec::new(), size, is_last: false })
    }

    /// Does what comes next. `step` must change nothing but the pull, and look beyond what it reads when that has no end
    /// of its own.
    pub(super) fn step<T>(&mut self, step: impl Fn(&mut Pull<'_>) -> Option<T>) -> Option<T> {
        loop {
            let mut pull = self.stretch.pull();
            if let Some(done) = step(&mut pull) {
                let place = pull.place();
                self.stretch.go(place)?;
                return Some(done);
            }
            self.more(self.stretch.place())?;
        }
    }

    /// The next byte that is no white space; it is not passed yet.
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.step(|pull| pull.peek())
    }

    /// Whether nothing but white space comes any more.
    pub(super) fn ends(&mut self) -> bool {
        self.peek().is_none() && self.is_last
    }

    /// Goes to any place of the text.
    pub(super) fn go(&mut self, place: usize) -> Option<()> {
        if self.stretch.go(place).is_none() {
            let place_in_source = u64::try_from(self.skipped + place).ok()?;
            self.source.as_mut()?.seek(SeekFrom::Start(place_in_source)).ok()?;
            let mut text = std::mem::take(&mut self.stretch.text);
            text.to_mut().clear();
            self.stretch = Stretch { text, start: place, at: 0 };
            self.cut.clear();
            self.is_last = false;
        }
        Some(())
    }

    /// The byte that is read next.
    pub(super) const fn place(&self) -> usize {
        self.stretch.place()
    }

    /// The text of a part.
    pub(super) fn part(&mut self, part: Part) -> Option<&str> {
        self.go(part.start)?;
        while self.stretch.end() < part.end {
            self.more(part.start)?;
        }
        self.stretch.between(part.start, part.end)
    }

    /// Moves the window on, so that it begins at a place that is in it. `None` when no text comes that is not there yet,
    /// none that can be read, or too much for one record.
    pub(super) fn more(&mut self, place: usize) -> Option<()> {
        let source = self.source.as_mut().filter(|_| !self.is_last)?;
        self.survey.goes(&self.stretch, place);
        self.stretch.go(place)?;
        let held = self.stretch.text.len() - self.stretch.at + self.cut.len();
        // A record that fills the window needs a wider one, until it has been read.
        let size = if held >= self.size { 2 * held } else { self.size };
        if size > MOST || place as u64 > SIZE_LIMIT {
            return None;
        }
        let mut bytes = std::mem::take(&mut self.stretch.text).into_owned().into_bytes();
        bytes.drain(..self.stretch.at);
        self.stretch.start = place;
        self.stretch.at = 0;
        let known = bytes.len();
        bytes.append(&mut self.cut);
        let room = size - held;
        bytes.reserve_exact(room);
        let read = source.take(room as u64).read_to_end(&mut bytes).ok()?;
        self.stretch.text = match String::from_utf8(bytes) {
            Ok(text) => text.into(),
            // The last character goes on in what has not been read.
            Err(error) if read > 0 && error.utf8_error().error_len().is_none() => {
                let whole = error.utf8_error().valid_up_to();
                let mut bytes = error.into_bytes();
                self.cut = bytes.split_off(whole);
                String::from_utf8(bytes).ok()?.into()
            }
            Err(_) => return None,
        };
        self.is_last = read == 0;
        self.survey.comes(&self.stretch, known);
        (read > 0).then_some(())
    }
}

/// Reads the entries of a list, and does something with each; gives their number. `$read` is for steps as
/// [`Window::step`] takes them; what it makes may borrow from the window.
macro_rules! entries {
    ($window:ident, $read:expr, $entry:pat_param => $take:expr) => {{
        $window.step(|pull| pull.pass(b'['))?;
        let mut count = 0_u32;
        let mut pull = $window.stretch.pull();
        loop {
            let place = pull.place();
            match $crate::quick::window::next(&mut pull, count == 0, $read) {
                Some(Some($entry)) => {
                    $take;
                    count += 1;
                }
                Some(None) => break,
                None => {
                    $window.more(place)?;
                    pull = $window.stretch.pull();
                }
            }
        }
        let end = pull.place();
        $window.stretch.go(end)?;
        count
    }};
}
pub(super) use entries;

/// The next entry of a list; `Some(None)` after the last.
#[inline]
pub(super) fn next<'w, T>(
    pull: &mut Pull<'w>,
    mut first: bool,
    read: impl Fn(&mut Pull<'w>) -> Option<T>,
) -> Option<Option<T>> {
    if pull.entry(&mut first)? { read(pull).map(Some) } else { Some(None) }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::{MOST, Window};
    use crate::pull::Pull;
    use crate::quick::outline::Part;

    fn numbers(window: &mut Window<'_>) -> Option<Vec<i64>> {
        let mut numbers = Vec::new();
        // A number has no end of its own.
        let read = |pull: &mut Pull<'_>| pull.whole().filter(|_| pull.peek().is_some());
        let entries = entries!(window, read, number => numbers.push(number));
        assert_eq!(entries as usize, numbers.len());
        Some(numbers)
    }

    #[test]
    fn what_is_cut_at_the_end_of_the_window_is_read_as_a_whole() {
        let list: Vec<_> = (0..40).map(|number| 7_i64.pow(number % 20)).collect();
        let text = format!("  {list:?}, \"å€😀\": 12345678 ");
        for size in 1..2 * text.len() {
            let mut window = Window::over(Cursor::new(&text), size).expect("from memory");
            assert_eq!(numbers(&mut window).as_deref(), Some(&*list), "{size}");
            assert_eq!(window.step(|pull| pull.pass(b',')), Some(()), "{size}");
            assert_eq!(window.step(|pull| pull.plain().map(str::to_owned)).as_deref(), Some("å€😀"), "{size}");
            assert!(!window.ends(), "{size}");
            let start = text.find(':').expect("there") + 1;
            let part = Part { start, end: text.len(), entries: 0 };
            assert_eq!(window.part(part), text.get(start..), "{size}");
            assert!(window.go(text.len()).is_some() && window.ends(), "{size}");
            assert!(window.go(2).is_some() && numbers(&mut window).is_some(), "{size}");
        }
    }

    #[test]
    fn a_window_is_as_wide_as_the_longest_record() {
        let text = format!("[{}, {}]", "1".repeat(15), " ".repeat(10_000));
        let mut window = Window::over(Cursor::new(&text), 16).expect("from memory");
        assert_eq!(numbers(&mut window), None);
        assert!((10_000..40_000).contains(&window.stretch.text.len()));
        let mut window = Window::over(Cursor::new(vec![b' '; MOST + 1]), 16).expect("from memory");
        assert_eq!(window.step(|_| None::<()>), None);
        assert!(!window.ends());
    }
}
