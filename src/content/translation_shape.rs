//! How a translation is written in TOML: the tables and ids of its questionnaire, and words alone. The structs
//! are read and published as JSON Schema, so their doc comments are what an author's editor shows.

use schemars::JsonSchema;
use serde::Deserialize;

use super::placed::Placed;
use super::shape::{Text, Texts};
use super::terms;

/// A translation of a coready questionnaire: the same tables and ids, words only.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "coready translation, format 1")]
pub(super) struct Translation {
    /// Always "coready/translation/1".
    #[schemars(required, extend("const" = terms::TRANSLATION_FORMAT))]
    pub(super) format: Option<Text>,
    /// Id of the questionnaire that is translated.
    #[schemars(required)]
    pub(super) of: Option<Text>,
    /// Version of the questionnaire that is translated. Another version there makes the translation outdated.
    #[schemars(required)]
    pub(super) of_version: Option<Text>,
    /// Code of the language, such as "fr"; equals the part of the file name before ".toml".
    #[schemars(required, extend("pattern" = terms::LANGUAGE))]
    pub(super) language: Option<Text>,
    /// Title shown to people. A library of practices has none.
    pub(super) title: Option<Text>,
    /// The scales.
    #[serde(default)]
    pub(super) scale: Vec<Placed<Scale>>,
    /// The question that the paths answer; where the source has one.
    pub(super) path_question: Option<Text>,
    /// The paths.
    #[serde(default)]
    pub(super) path: Vec<Placed<Path>>,
    /// The stages.
    #[serde(default)]
    pub(super) stage: Vec<Placed<Stage>>,
    /// The questions about the respondent.
    #[serde(default)]
    pub(super) about: Vec<Placed<About>>,
    /// The tasks.
    #[serde(default)]
    pub(super) task: Vec<Placed<Task>>,
    /// The measures of one's own.
    #[serde(default)]
    pub(super) measure: Vec<Placed<Measure>>,
    /// The practices that stand in the same file as what is translated.
    #[serde(default)]
    pub(super) practice: Vec<Placed<Practice>>,
}

/// The words of a scale.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Scale {
    /// The id of the scale.
    #[schemars(required)]
    pub(super) id: Option<Text>,
    /// Labels from the lowest to the highest.
    #[schemars(required)]
    pub(super) levels: Option<Texts>,
    /// Words for a respondent who does not know.
    #[schemars(required)]
    pub(super) dont_know: Option<Text>,
    /// Words for an item that does not apply.
    #[schemars(required)]
    pub(super) not_applicable: Option<Text>,
}

/// The words of a path.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Path {
    /// The id of the path.
    #[schemars(required)]
    pub(super) id: Option<Text>,
    /// The fact, as a person would say it.
    #[schemars(required)]
    pub(super) title: Option<Text>,
}

/// The words of a stage.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Stage {
    /// The number of the stage.
    #[schemars(required)]
    pub(super) number: Option<Placed<i64>>,
    /// Title shown to people.
    #[schemars(required)]
    pub(super) title: Option<Text>,
    /// A sentence in which a collaboration can recognise itself.
    #[schemars(required)]
    pub(super) sounds_like: Option<Text>,
}

/// The words of a question about the respondent.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct About {
    /// The id of the question.
    #[schemars(required)]
    pub(super) id: Option<Text>,
    /// The question.
    #[schemars(required)]
    pub(super) text: Option<Text>,
    /// The answers one may choose, in the order of the source.
    #[schemars(required)]
    pub(super) choices: Option<Texts>,
}

/// The words of a task.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Task {
    /// The id of the task.
    #[schemars(required)]
    pub(super) id: Option<Text>,
    /// Title shown to people.
    #[schemars(required)]
    pub(super) title: Option<Text>,
    /// Why it is worth doing.
    #[schemars(required)]
    pub(super) why: Option<Text>,
    /// The items.
    #[serde(default)]
    pub(super) item: Vec<Placed<Item>>,
    /// The open questions.
    #[serde(default)]
    pub(super) reflection: Vec<Placed<Reflection>>,
}

/// The words of an item.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Item {
    /// The id of the item.
    #[schemars(required)]
    pub(super) id: Option<Text>,
    /// The statement.
    #[schemars(required)]
    pub(super) text: Option<Text>,
    /// More words for who asks for help; where the source has them.
    pub(super) help: Option<Text>,
    /// What one could see at each level; where the source has them, in its order.
    pub(super) levels: Option<Texts>,
}

/// The words of an open question.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Reflection {
    /// The id of the question.
    #[schemars(required)]
    pub(super) id: Option<Text>,
    /// The question.
    #[schemars(required)]
    pub(super) text: Option<Text>,
}

/// The words of a practice.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Practice {
    /// The id of the practice.
    #[schemars(required)]
    pub(super) id: Option<Text>,
    /// Title shown to people.
    #[schemars(required)]
    pub(super) title: Option<Text>,
    /// Two or three sentences.
    #[schemars(required)]
    pub(super) summary: Option<Text>,
    /// Something that fits in a week.
    #[schemars(required)]
    pub(super) first_step: Option<Text>,
    /// Who should be in the room.
    #[schemars(required)]
    pub(super) who: Option<Text>,
}

/// The words of a measure.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Measure {
    /// The id of the measure.
    #[schemars(required)]
    pub(super) id: Option<Text>,
    /// Title shown to people.
    #[schemars(required)]
    pub(super) title: Option<Text>,
    /// What a value counts.
    #[schemars(required)]
    pub(super) unit: Option<Text>,
    /// Whose lives it looks at; where the source says so.
    pub(super) for_whom: Option<Text>,
}
