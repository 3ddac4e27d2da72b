//! The ninety minutes: which parts a meeting has, and how long each is.

use super::meeting::Meeting;
use crate::message;
use crate::model::checkpoint::Respondents;
use crate::text::Message;

/// A part of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Welcome,
    Answering,
    Reading,
    Talking,
    Choosing,
    Closing,
}

/// Parts in the order they are held, each with its minutes.
pub(super) type Programme = [(Phase, usize); 6];

/// Where answers are given in the meeting, they take the time that is otherwise there to talk.
pub(super) fn programme(meeting: &Meeting<'_, '_>) -> Programme {
    let [answering, reading, talking, choosing] = match meeting.respondents {
        _ if answers_there(meeting) => [40, 10, 10, 10],
        Respondents::One => [10, 15, 30, 15],
        Respondents::Together | Respondents::Many => [5, 20, 30, 15],
    };
    [
        (Phase::Welcome, 10),
        (Phase::Answering, answering),
        (Phase::Reading, reading),
        (Phase::Talking, talking),
        (Phase::Choosing, choosing),
        (Phase::Closing, 10),
    ]
}

/// Whether the room answers in the meeting.
pub(super) fn answers_there(meeting: &Meeting<'_, '_>) -> bool {
    meeting.respondents == Respondents::Together && meeting.result.is_none()
}

/// What a part is called.
pub(super) fn entitled(part: Phase, meeting: &Meeting<'_, '_>) -> Message {
    match part {
        Phase::Welcome => message!("kit-part-welcome"),
        Phase::Answering if answers_there(meeting) => message!("kit-part-answering"),
        Phase::Answering if meeting.respondents == Respondents::One => message!("kit-part-look"),
        Phase::Answering => message!("kit-part-answers"),
        Phase::Reading => message!("kit-part-reading"),
        Phase::Talking => message!("kit-part-talking"),
        Phase::Choosing => message!("kit-part-choosing"),
        Phase::Closing => message!("kit-part-closing"),
    }
}

/// Minutes from the beginning of the meeting as a clock that begins at noon without the twelve: `1:05`.
pub(super) fn clock(minutes: usize) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
