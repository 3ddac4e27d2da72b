//! How a questionnaire is written in TOML: the keys of each table and nothing of their meaning. The same
//! structs are read, frozen and published as JSON Schema, so their doc comments are what an author's editor shows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::placed::Placed;
use super::terms;
use crate::model::questionnaire::{Better, Effort, Referent};

/// A text as it stands in the file.
pub(super) type Text = Placed<String>;

/// A list of texts as it stands in the file.
pub(super) type Texts = Placed<Vec<Text>>;

/// A questionnaire of coready: stages, tasks and the items to rate.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(
    title = "coready questionnaire, format 1",
    extend("if" = { "required": ["extends"] }),
    extend("then" = { "properties": {
        "scale": false,
        "stage": false,
        "path": false,
        "task": { "items": { "properties": { "title": false, "why": false, "scale": false } } }
    } }),
    extend("else" = {
        "required": ["scale", "task"],
        "properties": {
            "scale": { "minItems": 1 },
            "task": {
                "minItems": 1,
                "items": { "required": ["title", "why", "item"], "properties": { "item": { "minItems": 1 } } }
            }
        }
    })
)]
pub(super) struct Questionnaire {
    /// Always "coready/questionnaire/1".
    #[schemars(required, extend("const" = terms::FORMAT))]
    pub(super) format: Option<Text>,
    /// The id; equals the file name without ".toml". Small letters, digits and hyphens.
    #[schemars(required, extend("pattern" = terms::FILE))]
    pub(super) id: Option<Text>,
    /// Version of the words, such as "1.0.0". Raise it with every change.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) version: Option<Text>,
    /// Code of the language all texts are in, such as "en".
    #[schemars(required, extend("pattern" = terms::LANGUAGE))]
    pub(super) language: Option<Text>,
    /// Title shown to people.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) title: Option<Text>,
    /// The questionnaire this one adds to: the id of one that comes with coready, or a file in the same folder, such as "ours.toml". Then there is no scale, stage or path here, and a task holds only `id`, items and reflections.
    pub(super) extends: Option<Text>,
    /// Short names of the texts the questionnaire stands on.
    pub(super) sources: Option<Texts>,
    /// What items are rated on. At least one; the first is used where a task names none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) scale: Vec<Placed<Scale>>,
    /// The question that the paths answer, such as "Does the collaboration meet yet?". A general one if absent.
    pub(super) path_question: Option<Text>,
    /// Which tasks are asked, chosen by a fact. Without any, everything is always asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) path: Vec<Placed<Path>>,
    /// The stages, numbered from 1 in this order. Without any, the result is a profile of scores and no stage.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) stage: Vec<Placed<Stage>>,
    /// Questions about the respondent, used to look at groups. Always optional to answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) about: Vec<Placed<About>>,
    /// What is counted outside the answers, to see whether anyone is better off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) measure: Vec<Placed<Measure>>,
    /// The tasks, in the order of the model. At least one; in a questionnaire that extends another, those it adds to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) task: Vec<Placed<Task>>,
    /// Practices of this questionnaire's own; those of the library are there already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) practice: Vec<Placed<Practice>>,
}

/// What items are rated on: levels from the lowest to the highest.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Scale {
    /// The id by which tasks name the scale.
    #[schemars(required, extend("pattern" = terms::WORD))]
    pub(super) id: Option<Text>,
    /// Labels from the lowest to the highest. At least two, each on one line.
    #[schemars(required, extend("minItems" = 2))]
    pub(super) levels: Option<Texts>,
    /// The label from which a task counts as established. Not the first.
    #[schemars(required)]
    pub(super) established: Option<Text>,
    /// Words for a respondent who does not know. "don't know" if absent.
    #[schemars(extend("default" = terms::DONT_KNOW))]
    pub(super) dont_know: Option<Text>,
    /// Words for an item that does not apply. "does not apply" if absent.
    #[schemars(extend("default" = terms::NOT_APPLICABLE))]
    pub(super) not_applicable: Option<Text>,
    /// The whole numbers other tools write for the levels, one for each. 1 to n if absent.
    pub(super) codes: Option<Placed<Vec<Placed<i64>>>>,
}

/// Which tasks are asked, chosen by a fact about the collaboration.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Path {
    /// The id of the path.
    #[schemars(required, extend("pattern" = terms::WORD))]
    pub(super) id: Option<Text>,
    /// The fact, as a person would say it.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) title: Option<Text>,
    /// Ids of the tasks asked. At least one.
    #[schemars(required, extend("minItems" = 1))]
    pub(super) tasks: Option<Texts>,
    /// Ids of those tasks that this path wants; the others are asked and shown, but never recommended. All of them if absent.
    pub(super) wanted: Option<Texts>,
}

/// A stage of the model.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Stage {
    /// From 1, without a gap, in the order of the file.
    #[schemars(required, extend("minimum" = 1))]
    pub(super) number: Option<Placed<i64>>,
    /// Title shown to people.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) title: Option<Text>,
    /// A sentence in which a collaboration can recognise itself.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) sounds_like: Option<Text>,
    /// Ids of the tasks linked to this stage. Every stage but the last has some; a task is in one gate at most.
    pub(super) gate: Option<Texts>,
    /// The score, 0 to 100, from which a task of the gate counts as being worked at. Only between the first stage and the last.
    #[schemars(extend("minimum" = 0), extend("maximum" = 100))]
    pub(super) working: Option<Placed<f64>>,
    /// Where the linking comes from: "reading" for one's own, or the text it is published in.
    pub(super) basis: Option<Text>,
}

/// A question about the respondent. The one with the id "role" is the one that `asked_of` speaks of.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct About {
    /// The id, unique among tasks, items, reflections, about-questions and measures, whatever the case.
    #[schemars(required, extend("pattern" = terms::NAME))]
    pub(super) id: Option<Text>,
    /// The question.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) text: Option<Text>,
    /// The answers one may choose. At least two, each on one line.
    #[schemars(required, extend("minItems" = 2))]
    pub(super) choices: Option<Texts>,
}

/// Something to count outside the answers: is anyone better off?
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Measure {
    /// The id, unique among tasks, items, reflections, about-questions and measures, whatever the case.
    #[schemars(required, extend("pattern" = terms::NAME))]
    pub(super) id: Option<Text>,
    /// Title shown to people.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) title: Option<Text>,
    /// What a value counts, such as "families" or "percent".
    #[schemars(required, extend("minLength" = 1))]
    pub(super) unit: Option<Text>,
    /// Whose lives it looks at, such as "families in the east of town".
    pub(super) for_whom: Option<Text>,
    /// Which way is better: "higher" or "lower". Leave it out if neither is.
    #[schemars(extend("enum" = terms::BETTER.map(Better::word)))]
    pub(super) better: Option<Text>,
}

/// A task of the model.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Task {
    /// The id, such as "T3", unique among tasks, items, reflections, about-questions and measures, whatever the case.
    #[schemars(required, extend("pattern" = terms::NAME))]
    pub(super) id: Option<Text>,
    /// Title shown to people.
    #[schemars(extend("minLength" = 1))]
    pub(super) title: Option<Text>,
    /// Why it is worth doing.
    #[schemars(extend("minLength" = 1))]
    pub(super) why: Option<Text>,
    /// Id of the scale all its items are rated on. The first scale if absent.
    pub(super) scale: Option<Text>,
    /// The items. At least one that is scored, unless the questionnaire extends another; the weights of the scored ones make at most 40 together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) item: Vec<Placed<Item>>,
    /// Open questions, never scored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) reflection: Vec<Placed<Reflection>>,
}

/// One statement to rate.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Item {
    /// The id, unique among tasks, items, reflections, about-questions and measures, whatever the case. It is the name of the item's column in tables.
    #[schemars(required, extend("pattern" = terms::NAME))]
    pub(super) id: Option<Text>,
    /// The statement.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) text: Option<Text>,
    /// More words for who asks for help.
    pub(super) help: Option<Text>,
    /// The text it stands on, such as "scsc practice 8".
    pub(super) source: Option<Text>,
    /// Whom the statement is about: "own-organisation", "collaboration" or "convener".
    #[schemars(required, extend("enum" = terms::REFERENTS.map(Referent::word)))]
    pub(super) referent: Option<Text>,
    /// Only the scale of its task may be named here: the items of one task share one scale.
    pub(super) scale: Option<Text>,
    /// What one could see at each level, from the lowest to the highest. As many as the scale has levels, each on one line.
    pub(super) levels: Option<Texts>,
    /// Ids of the practices it leads to, of this file or of the library.
    pub(super) practices: Option<Texts>,
    /// How much it counts towards its task's score, 1 to 10. 1 if absent.
    #[schemars(extend("minimum" = 1), extend("maximum" = 10), extend("default" = 1))]
    pub(super) weight: Option<Placed<i64>>,
    /// Whether the highest level is the least desirable one. false if absent.
    #[schemars(extend("default" = false))]
    pub(super) reverse: Option<Placed<bool>>,
    /// Whether a respondent may say, with a reason, that it does not apply. false if absent.
    #[schemars(extend("default" = false))]
    pub(super) not_applicable: Option<Placed<bool>>,
    /// The label of the level below which its task is not established, whatever the mean.
    pub(super) floor: Option<Text>,
    /// The roles that are asked: choices of the about-question "role". Everybody if absent.
    pub(super) asked_of: Option<Texts>,
    /// Whether it counts towards the score. If absent: true, but false in a questionnaire that extends another.
    pub(super) scored: Option<Placed<bool>>,
}

/// An open question, never scored.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Reflection {
    /// The id, unique among tasks, items, reflections, about-questions and measures, whatever the case.
    #[schemars(required, extend("pattern" = terms::NAME))]
    pub(super) id: Option<Text>,
    /// The question.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) text: Option<Text>,
}

/// A recommended way of doing.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Practice {
    /// The id by which items name the practice. It goes before one of the library with the same id.
    #[schemars(required, extend("pattern" = terms::WORD))]
    pub(super) id: Option<Text>,
    /// Title shown to people.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) title: Option<Text>,
    /// Two or three sentences.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) summary: Option<Text>,
    /// Something that fits in a week.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) first_step: Option<Text>,
    /// Who should be in the room.
    #[schemars(required, extend("minLength" = 1))]
    pub(super) who: Option<Text>,
    /// How much it takes: "small" (days), "medium" (weeks and a decision) or "large" (months, and money or rules).
    #[schemars(required, extend("enum" = terms::EFFORTS.map(Effort::word)))]
    pub(super) effort: Option<Text>,
    /// The text it stands on, such as "scsc practice 3".
    #[schemars(required, extend("minLength" = 1))]
    pub(super) source: Option<Text>,
}

/// The library of practices that every questionnaire may refer to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Library {
    /// Always "coready/practices/1".
    pub(super) format: Option<Text>,
    /// Version of the words.
    pub(super) version: Option<Text>,
    /// Code of the language of all texts.
    pub(super) language: Option<Text>,
    /// The practices.
    #[serde(default)]
    pub(super) practice: Vec<Placed<Practice>>,
}
