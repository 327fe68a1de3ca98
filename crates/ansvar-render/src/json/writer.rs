//! The writer of JSON as a report holds it: what `serde_json` writes as pretty, in fewer and larger steps.

use std::fmt::{self, Display};
use std::io::{self, Write};

use serde::Serialize;
use serde::ser::{self, Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

/// Writes values one inside the other, two spaces deeper each.
pub(super) struct Writer<'w, W> {
    out: &'w mut W,
    depth: usize,
}

impl<'w, W: Write> Writer<'w, W> {
    pub(super) const fn new(out: &'w mut W) -> Self {
        Self { out, depth: 0 }
    }
}

/// Why a value cannot be written.
#[derive(Debug)]
pub(super) struct Fault(io::Error);

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Fault {}

impl ser::Error for Fault {
    fn custom<T: Display>(message: T) -> Self {
        Self(io::Error::other(message.to_string()))
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self(error)
    }
}

impl From<Fault> for io::Error {
    fn from(Fault(error): Fault) -> Self {
        error
    }
}

/// A comma, a new line, and two spaces for each step of as much depth as a report ever has.
const BREAK: &str = ",\n                                ";

impl<W: Write> Writer<'_, W> {
    /// Begins a line, after a comma where there is something before it on the same level.
    fn begin_line(&mut self, is_first: bool) -> io::Result<()> {
        let (begin, end) = (usize::from(is_first), 2 + 2 * self.depth);
        if let Some(text) = BREAK.get(begin..end) {
            return self.out.write_all(text.as_bytes());
        }
        self.out.write_all(BREAK.get(begin..).unwrap_or_default().as_bytes())?;
        (BREAK.len()..end).try_for_each(|_| self.out.write_all(b" "))
    }

    fn text(&mut self, text: &str) -> io::Result<()> {
        // Few texts have anything in them that is written otherwise; all bytes are looked at, which goes by many at once.
        let is_plain = text.bytes().fold(true, |plain, byte| plain & (byte >= b' ') & (byte != b'"') & (byte != b'\\'));
        if !is_plain {
            return Ok(serde_json::to_writer(&mut *self.out, text)?);
        }
        self.out.write_all(b"\"")?;
        self.out.write_all(text.as_bytes())?;
        self.out.write_all(b"\"")
    }

    /// What `serde_json` writes of a number.
    fn number(&mut self, number: impl Serialize) -> Result<(), Fault> {
        Ok(serde_json::to_writer(&mut *self.out, &number).map_err(io::Error::from)?)
    }
}

/// A list or an object that is being written.
pub(super) struct Inside<'s, 'w, W> {
    writer: &'s mut Writer<'w, W>,
    is_empty: bool,
    end: &'static [u8],
}

impl<'s, 'w, W: Write> Inside<'s, 'w, W> {
    fn begin(writer: &'s mut Writer<'w, W>, [begin, end]: [&'static [u8]; 2]) -> Result<Self, Fault> {
        writer.out.write_all(begin)?;
        writer.depth += 1;
        Ok(Self { writer, is_empty: true, end })
    }

    fn begin_line(&mut self) -> io::Result<()> {
        self.writer.begin_line(std::mem::replace(&mut self.is_empty, false))
    }

    fn finish(self) -> Result<(), Fault> {
        self.writer.depth -= 1;
        if !self.is_empty {
            self.writer.begin_line(true)?;
        }
        Ok(self.writer.out.write_all(self.end)?)
    }
}

const LIST: [&[u8]; 2] = [b"[", b"]"];
const OBJECT: [&[u8]; 2] = [b"{", b"}"];

impl<W: Write> SerializeSeq for Inside<'_, '_, W> {
    type Ok = ();
    type Error = Fault;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        self.begin_line()?;
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

impl<W: Write> SerializeMap for Inside<'_, '_, W> {
    type Ok = ();
    type Error = Fault;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Fault> {
        self.begin_line()?;
        key.serialize(&mut *self.writer)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        self.writer.out.write_all(b": ")?;
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

impl<W: Write> SerializeStruct for Inside<'_, '_, W> {
    type Ok = ();
    type Error = Fault;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Fault> {
        self.begin_line()?;
        // Names of fields are words of ours, in which nothing is written otherwise.
        self.writer.out.write_all(b"\"")?;
        self.writer.out.write_all(name.as_bytes())?;
        self.writer.out.write_all(b"\": ")?;
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

/// Writes numbers of some types.
macro_rules! numbers {
    ($($write:ident: $type:ty,)+) => {
        $(fn $write(self, number: $type) -> Result<(), Fault> {
            self.number(number)
        })+
    };
}

/// What a report holds nothing of.
fn nothing_such<T>() -> Result<T, Fault> {
    Err(ser::Error::custom("a report holds no such value"))
}

impl<'s, 'w, W: Write> Serializer for &'s mut Writer<'w, W> {
    type Ok = ();
    type Error = Fault;
    type SerializeSeq = Inside<'s, 'w, W>;
    type SerializeTuple = Impossible<(), Fault>;
    type SerializeTupleStruct = Impossible<(), Fault>;
    type SerializeTupleVariant = Impossible<(), Fault>;
    type SerializeMap = Inside<'s, 'w, W>;
    type SerializeStruct = Inside<'s, 'w, W>;
    type SerializeStructVariant = Impossible<(), Fault>;

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_f32: f32, serialize_f64: f64,
    }

    fn serialize_bool(self, truth: bool) -> Result<(), Fault> {
        Ok(self.out.write_all(if truth { b"true" } else { b"false" })?)
    }

    fn serialize_char(self, character: char) -> Result<(), Fault> {
        Ok(self.text(character.encode_utf8(&mut [0; 4]))?)
    }

    fn serialize_str(self, text: &str) -> Result<(), Fault> {
        Ok(self.text(text)?)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Fault> {
        nothing_such()
    }

    fn serialize_none(self) -> Result<(), Fault> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Fault> {
        Ok(self.out.write_all(b"null")?)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Fault> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Fault> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        let mut inside = Inside::begin(self, OBJECT)?;
        inside.serialize_field(name, value)?;
        inside.finish()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Fault> {
        Inside::begin(self, LIST)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Fault> {
        nothing_such()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Fault> {
        nothing_such()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Fault> {
        nothing_such()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Fault> {
        Inside::begin(self, OBJECT)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Fault> {
        Inside::begin(self, OBJECT)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Fault> {
        nothing_such()
    }
}
