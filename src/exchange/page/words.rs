//! The page's own words, by what they are for: the script finds them under these names. A name in braces stands for what
//! the script puts in.

use std::collections::BTreeMap;

use crate::message;
use crate::model::checkpoint::Floors;
use crate::text::{Catalogue, Message};

/// What the page's own words speak of.
#[derive(Clone, Copy)]
pub(super) struct Spoken<'a> {
    /// Who asks.
    pub(super) organisation: &'a str,
    /// From how many answers on anything is shown.
    pub(super) floors: Floors,
}

/// The words in one language.
pub(super) fn said(spoken: &Spoken<'_>, catalogue: &Catalogue) -> BTreeMap<&'static str, String> {
    let all = [welcome(spoken), keeping(), moving(), person(), answering(), review(), handing_over(spoken), paper()];
    all.into_iter().flatten().map(|(name, message)| (name, catalogue.say(&message))).collect()
}

type Named = Vec<(&'static str, Message)>;

fn welcome(spoken: &Spoken<'_>) -> Named {
    vec![
        ("heading", message!("page-heading", organisation = spoken.organisation)),
        ("purpose", message!("paper-purpose")),
        ("who_sees", message!("page-who-sees")),
        ("collects", message!("page-collects", organisation = spoken.organisation)),
        ("others", message!("page-others", mean = spoken.floors.mean, spread = spoken.floors.other)),
        ("quoted", message!("page-quoted", spread = spoken.floors.other)),
        ("unsafe", message!("page-unsafe")),
        ("offline", message!("page-offline")),
        ("how", message!("page-how")),
        ("how_free", message!("page-how-free")),
        ("how_keeps", message!("page-how-keeps")),
        ("how_hand", message!("page-how-hand")),
        ("begin", message!("page-begin")),
        ("no_script", message!("page-no-script")),
    ]
}

fn keeping() -> Named {
    vec![
        ("no_storage", message!("page-no-storage")),
        ("continued", message!("page-continued")),
        ("erase", message!("page-erase")),
        ("erase_sure", message!("page-erase-sure")),
        ("erase_means", message!("page-erase-means")),
        ("erase_yes", message!("page-erase-yes")),
        ("erase_no", message!("page-erase-no")),
        ("erased", message!("page-erased")),
    ]
}

fn moving() -> Named {
    vec![
        ("language", message!("page-language")),
        ("opening", message!("page-opening", at = "{at}", of = "{of}")),
        ("statement", message!("page-statement", at = "{at}", of = "{of}")),
        ("back", message!("page-back")),
        ("next", message!("page-next")),
        ("skip", message!("page-skip")),
        ("choose", message!("page-choose")),
        ("colon", message!("labelled", label = "", value = "")),
    ]
}

fn person() -> Named {
    vec![
        ("person", message!("page-person")),
        ("person_free", message!("page-person-free")),
        ("member", message!("page-member")),
        ("member_for", message!("page-member-for")),
        ("code", message!("page-code")),
        ("code_for", message!("page-code-for")),
        ("about", message!("about-heading")),
        ("about_help", message!("help-about")),
        ("path_help", message!("help-path")),
        ("declared", message!("ask-declared")),
        ("differs", message!("declared-differs")),
        ("cannot_say", message!("declared-cannot-say")),
        ("declared_help", message!("help-declared")),
    ]
}

fn answering() -> Named {
    vec![
        ("reason", message!("write-reason")),
        ("reason_needed", message!("reason-needed")),
        ("applies_not", message!("page-applies-not")),
        ("always_applies", message!("always-applies")),
        ("comment", message!("write-comment")),
        ("comment_add", message!("page-comment-add")),
        ("help", message!("action-help")),
        ("item_help", message!("help-item")),
        ("take_back", message!("page-take-back")),
        ("taken_back", message!("page-taken-back")),
        ("reflection", message!("ask-reflection")),
        ("reflection_help", message!("help-reflection")),
        ("write", message!("write-open")),
    ]
}

fn review() -> Named {
    vec![
        ("review", message!("page-review")),
        ("review_count", message!("page-review-count", answered = "{answered}", asked = "{asked}")),
        ("review_open", message!("page-review-open")),
        ("review_none", message!("page-review-none")),
        ("review_unknown", message!("page-review-unknown")),
        ("review_all", message!("page-review-all")),
        ("review_more", message!("page-review-more", tasks = "{tasks}")),
        ("unanswered", message!("review-unanswered")),
        ("to_hand_over", message!("page-to-hand-over")),
    ]
}

fn handing_over(spoken: &Spoken<'_>) -> Named {
    vec![
        ("done", message!("page-done")),
        ("done_how", message!("page-done-how", organisation = spoken.organisation)),
        ("save", message!("page-save")),
        ("saved", message!("page-saved", file = "{file}")),
        ("copy", message!("page-copy")),
        ("copied", message!("page-copied")),
        ("copy_by_hand", message!("page-copy-by-hand")),
        ("text", message!("page-text")),
        ("again", message!("page-again")),
        ("then_erase", message!("page-then-erase")),
        ("erase_now", message!("page-erase-now")),
        ("ideas", message!("page-ideas")),
        ("ideas_why", message!("page-ideas-why")),
        ("print", message!("page-print")),
    ]
}

fn paper() -> Named {
    vec![
        ("paper_name", message!("paper-name")),
        ("paper_how", message!("paper-how")),
        ("paper_tick", message!("paper-how-tick")),
        ("paper_dont_know", message!("paper-how-dont-know")),
        ("paper_not_applicable", message!("paper-how-not-applicable")),
        ("paper_comment", message!("paper-how-comment")),
        ("paper_date", message!("paper-date")),
        ("paper_opening", message!("paper-opening")),
        ("comment_line", message!("paper-comment")),
        ("asked_of", message!("paper-asked-of", roles = "{roles}")),
        ("because", message!("paper-because", words = "{words}")),
        ("paper_hand_in", message!("paper-hand-in")),
        ("paper_thanks", message!("paper-thanks")),
        ("paper_fold", message!("paper-fold")),
        ("paper_hand_to", message!("paper-hand-to")),
    ]
}
