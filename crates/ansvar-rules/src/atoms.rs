//! Atoms: what a rule can observe of an entity's facts, taken from the rule as it is written.
//!
//! A rule is compiled into a [`Plan`](plan::Plan) of tests and terms over facts. An *atom* is a test that stands by
//! itself: a comparison, a membership, or whether an iteration finds something. Two entities that answer every atom
//! alike that comes up on the way look the same to the rule. What cannot be followed makes the rule fall back to the
//! values of what it reads. Judging stays with the Rego engine: a plan says which entities are alike, and what copies
//! of facts a finding holds.

mod compile;
mod look;
mod plan;
mod reads;
mod rests;
mod work;

pub(crate) use compile::{RulePlan, compile};
pub(crate) use look::{Answer, Cells, Kept, Look, Slots, Subject, Unsure};
pub(crate) use plan::{FactId, Plan, Test, TestId};
pub(crate) use reads::{Path, reads, words};
pub(crate) use rests::Rests;
