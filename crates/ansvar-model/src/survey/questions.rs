//! The questions, one file to a section of the report, and all of them in its order.

mod background;
mod classification;
mod cooperation;
mod coordination;
mod follow_up;
mod incident_continuity;
mod infrastructure;
mod policy;
mod procurement;
mod risk_analysis;
mod roles;
mod systematic_work;
mod training;

use super::Question;
use super::build::free;

const SECTIONS: &[&[Question]] = &[
    background::QUESTIONS,
    systematic_work::QUESTIONS,
    policy::QUESTIONS,
    follow_up::QUESTIONS,
    roles::QUESTIONS,
    coordination::QUESTIONS,
    classification::QUESTIONS,
    risk_analysis::QUESTIONS,
    incident_continuity::QUESTIONS,
    infrastructure::QUESTIONS,
    procurement::QUESTIONS,
    cooperation::QUESTIONS,
    training::QUESTIONS,
];

pub(super) const ALL: &[Question] = &joined();

const COUNT: usize = {
    let mut count = 0;
    let mut sections = SECTIONS;
    while let [section, rest @ ..] = sections {
        count += section.len();
        sections = rest;
    }
    count
};

#[expect(clippy::indexing_slicing, reason = "runs while compiling, where a wrong index is a compile error")]
const fn joined() -> [Question; COUNT] {
    let mut all = [free(None, "", ""); COUNT];
    let mut at = 0;
    let mut sections = SECTIONS;
    while let [section, rest @ ..] = sections {
        let mut questions = *section;
        while let [question, others @ ..] = questions {
            all[at] = *question;
            at += 1;
            questions = others;
        }
        sections = rest;
    }
    all
}
