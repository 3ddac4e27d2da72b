//! Translations of a questionnaire that extends another: the words of the base come with its own translation, those
//! of the additions stand beside the file.

use std::fs;

use coready::content;
use coready::model::questionnaire::Questionnaire;
use coready::text::Catalogue;
use tempfile::TempDir;

/// Adds to a shipped questionnaire, in a language; `asked_of` is one of its roles in that language.
fn ours(language: &str, role: &str) -> String {
    format!(
        r#"format = "coready/questionnaire/1"
id = "ours"
version = "1.0.0"
language = "{language}"
title = "Ours"
extends = "ten-tasks"

[[about]]
id = "street"
text = "Your street?"
choices = ["north", "south"]

[[task]]
id = "T3"

[[task.item]]
id = "ours_elders"
text = "Elders are asked."
referent = "collaboration"
practices = ["sit-down", "joy-on-the-agenda"]
asked_of = ["{role}"]

[[practice]]
id = "sit-down"
title = "Sit down"
summary = "Sit down. Stay."
first_step = "Bring chairs."
who = "Everyone"
effort = "small"
source = "our elders"
"#
    )
}

/// Translates the additions alone.
const OVERLAY: &str = r#"format = "coready/translation/1"
of = "ours"
of_version = "1.0.0"
language = "fr"
title = "Le nôtre"

[[about]]
id = "street"
text = "Votre rue ?"
choices = ["nord", "sud"]

[[task]]
id = "T3"

[[task.item]]
id = "ours_elders"
text = "On demande aux aînés."

[[practice]]
id = "sit-down"
title = "S'asseoir"
summary = "Asseyez-vous. Restez."
first_step = "Apportez des chaises."
who = "Tout le monde"
"#;

struct Desk(TempDir);

impl Desk {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("a folder can be made");
        for (name, text) in files {
            fs::write(folder.path().join(name), text).expect("the file can be written");
        }
        Self(folder)
    }

    fn load(&self) -> Questionnaire {
        content::load(&self.0.path().join("ours.toml")).unwrap_or_else(|failure| panic!("{}", self.told(&failure)))
    }

    /// The questionnaire in a language.
    fn said(&self, language: &str) -> Questionnaire {
        let said = content::in_language(&self.load(), language, Some(&self.0.path().join("ours.toml")));
        said.unwrap_or_else(|failure| panic!("{}", self.told(&failure)))
    }

    /// What is told of the French translation; empty if it is whole.
    fn checked(&self) -> String {
        let (file, of) = (self.0.path().join("ours.fr.toml"), self.0.path().join("ours.toml"));
        content::check_translation(&file, &of, "fr").err().map(|failure| self.told(&failure)).unwrap_or_default()
    }

    fn told(&self, failure: &coready::error::Failure) -> String {
        failure.told(&Catalogue::english(), 110, false).replace(&format!("{}/", self.0.path().display()), "")
    }
}

fn base(language: &str) -> Questionnaire {
    let english = content::shipped("ten-tasks").expect("it is whole").expect("it is shipped");
    content::in_language(&english, language, None).expect("it is translated")
}

/// Texts of the third task's items.
fn texts(questionnaire: &Questionnaire) -> Vec<&str> {
    questionnaire.tasks[2].items.iter().map(|item| item.text.as_str()).collect()
}

#[test]
fn the_translation_of_an_extension_needs_its_additions_alone() {
    let desk = Desk::with(&[("ours.toml", &ours("en", "staff")), ("ours.fr.toml", OVERLAY)]);
    assert_eq!(desk.checked(), "");
    let (said, base) = (desk.said("fr"), base("fr"));
    assert_eq!((said.language.as_str(), said.title.as_str()), ("fr", "Le nôtre"));
    assert_eq!((&said.scales, &said.stages, &said.paths), (&base.scales, &base.stages, &base.paths));
    assert_eq!(said.tasks[2].why, base.tasks[2].why);
    assert_eq!(texts(&said), [texts(&base), vec!["On demande aux aînés."]].concat());
    assert_eq!(said.about.last().expect("there is one").choices, ["nord", "sud"]);
    assert_eq!(said.practice("sit-down").expect("it is added").title, "S'asseoir");
}

#[test]
fn an_extension_without_a_translation_speaks_the_language_where_its_base_does() {
    let desk = Desk::with(&[("ours.toml", &ours("en", "staff"))]);
    let (said, base) = (desk.said("es"), base("es"));
    assert_eq!(texts(&said), [texts(&base), vec!["Elders are asked."]].concat());
    let joy = |questionnaire: &Questionnaire| questionnaire.practice("joy-on-the-agenda").expect("it is there").clone();
    assert_eq!(joy(&said), joy(&base));
}

#[test]
fn additions_are_written_in_any_language_that_the_base_is_translated_into() {
    let role = base("fr").about[0].choices[2].clone();
    let desk = Desk::with(&[("ours.toml", &ours("fr", &role))]);
    let (source, french) = (desk.load(), base("fr"));
    assert_eq!((source.language.as_str(), &source.stages), ("fr", &french.stages));
    assert_eq!(texts(&source), [texts(&french), vec!["Elders are asked."]].concat());
    let roles = &source.about[0].choices;
    let asked: Vec<&String> = source.items().flat_map(|(_, item)| &item.asked_of).collect();
    assert!(asked.len() > 1 && asked.iter().all(|role| roles.contains(role)), "{asked:?}");
    let frozen = content::freeze(&source).expect("it can be written");
    assert_eq!(content::thaw(&super::source(&frozen)).expect("it is whole"), source);
    let english = desk.said("en");
    assert_eq!(texts(&english), [texts(&base("en")), vec!["Elders are asked."]].concat());
}

#[test]
fn what_is_missing_among_the_additions_or_belongs_to_the_base_is_told() {
    let overlay = OVERLAY.replace("[[task.item]]\nid = \"ours_elders\"", "[[task.item]]\nid = \"T3_assets\"");
    let overlay = overlay.replace("[[task]]", "[[stage]]\nnumber = 2\n\n[[scale]]\nid = \"ladder\"\n\n[[task]]");
    let overlay = overlay.replace("id = \"T3\"\n", "id = \"T3\"\ntitle = \"Qui\"\n").replace("who =", "source =");
    let desk = Desk::with(&[("ours.toml", &ours("en", "staff")), ("ours.fr.toml", &overlay)]);
    insta::with_settings!({ snapshot_path => "../snapshots", omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("overlay-mistakes", desk.checked());
    });
}

#[test]
fn an_extension_of_an_extension_speaks_the_language_of_both() {
    let more = ours("en", "staff").replace("ten-tasks", "ours.toml").replace("\"ours\"", "\"more\"");
    let more = more.replace("street", "lane").replace("ours_elders", "more_youth").replace("sit-down", "stand-up");
    let files = [("ours.toml", ours("en", "staff")), ("ours.fr.toml", OVERLAY.to_owned()), ("more.toml", more)];
    let desk = Desk::with(&files.each_ref().map(|(name, text)| (*name, text.as_str())));
    let file = desk.0.path().join("more.toml");
    let read = content::load(&file).unwrap_or_else(|failure| panic!("{}", desk.told(&failure)));
    let said =
        content::in_language(&read, "fr", Some(&file)).unwrap_or_else(|failure| panic!("{}", desk.told(&failure)));
    let added = ["On demande aux aînés.", "Elders are asked."].to_vec();
    assert_eq!(texts(&said), [texts(&base("fr")), added].concat());
}

#[test]
fn a_practice_that_base_and_library_share_is_proposed_once() {
    let text = ours("en", "staff").replace("\"sit-down\", \"joy", "\"sit-dow\", \"joy").replace("sit-down", "other");
    let desk = Desk::with(&[("ours.toml", &text)]);
    let failure = content::load(&desk.0.path().join("ours.toml")).expect_err("it has a mistake");
    let told = desk.told(&failure);
    assert!(told.contains("there is no practice `sit-dow`"), "{told}");
    assert_eq!(told.matches("`asset-map`").count(), 1, "{told}");
}
