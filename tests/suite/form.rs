//! The page that members answer in a browser, in a real one: Chromium, driven as a person drives it, and looked at by axe.

use std::collections::BTreeMap;

use coready::content;
use coready::error::{Exit, Source};
use coready::journal::{Journal, ReadResponse, read_response};
use coready::model::questionnaire::Questionnaire;
use coready::model::response::{Answer, Declared, Given, Response};
use serde_json::{Value, json};

use crate::harness::outside::{Tool, chromium};
use crate::harness::world::World;

pub(crate) const BROWSER: Tool<'_> = Tool {
    requirements: concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/form/package.json"),
    hint: "this test drives Chromium with playwright-core 1.65.1 and axe-core 4.14.1: it needs node (18 or later) and, the \
           first time, npm with a way to its registry for `npm install`. On Debian: apt-get install nodejs npm chromium",
};
pub(crate) const PYPDF: Tool<'_> = Tool {
    requirements: concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/form/requirements.txt"),
    hint: "this test reads PDF with pypdf 7.1.0: it needs python3 (3.10 or later, with venv) and, the first time, a way to \
           PyPI for `pip install`. On Debian: apt-get install python3 python3-venv",
};
const SCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/form");

/// What a respondent reads first.
const PRIVACY: [&str; 4] = [
    "collects these files and can open yours.",
    "Other people see averages from 5 answers and spreads from 8.",
    "Answers to open questions may be shown word for word, without names, once 8 people have answered the same one.",
    "If that is not safe, skip questions or do not send it.",
];

/// Makes a journal in which everyone answers alone.
fn init(world: &World, organisation: &str, questionnaire: &str) {
    let named = ["--organisation", organisation, "--questionnaire", questionnaire];
    world.out(&[&["init", "--respondents", "many"][..], &named].concat());
}

/// A world whose journal has an open checkpoint of a shipped questionnaire, on a path or on all of them.
fn shipped(id: &str, path: Option<&str>) -> World {
    let world = World::new();
    init(&world, "Garden Alliance", id);
    let open = ["checkpoint", "open", "baseline"].into_iter();
    world.out(&open.chain(path.into_iter().flat_map(|path| ["--path", path])).collect::<Vec<_>>());
    world
}

/// A world whose journal has an open checkpoint of a questionnaire of one's own.
fn own(organisation: &str, text: &str) -> World {
    let world = World::new();
    world.write("garden.toml", text);
    init(&world, organisation, "garden.toml");
    world.out(&["checkpoint", "open", "baseline"]);
    world
}

/// The page of a world.
fn form(world: &World) -> String {
    world.out(&["form", "-o", "form.html"]);
    world.read("form.html")
}

/// What a script sees of the page of a world.
fn browse(world: &World, script: &str, mut input: Value) -> Value {
    form(world);
    input["chromium"] = chromium().into();
    input["page"] = world.folder().join("form.html").display().to_string().into();
    let seen = BROWSER.node().run(&[&format!("{SCRIPTS}/{script}.cjs")], &input.to_string());
    serde_json::from_str(&seen).expect("it is JSON")
}

fn text<'a>(seen: &'a Value, key: &str) -> &'a str {
    seen[key].as_str().unwrap_or_else(|| panic!("{key}: {seen}"))
}

/// Asserts that the page neither asked anything of anyone nor complained.
fn alone(seen: &Value) {
    assert_eq!((&seen["elsewhere"], &seen["errors"]), (&json!([]), &json!([])));
}

/// The questionnaire that is answered, as frozen.
fn frozen(world: &World) -> Questionnaire {
    let journal = Journal::find(world.folder(), None).expect("it can be read").expect("there is one");
    let open = journal.open_checkpoint().expect("it can be read").expect("one is open");
    journal.frozen(&open.id).expect("it is whole").questionnaire.as_ref().clone()
}

/// What a journal makes of a response; without defaults, as it would stand in a checkpoint.
fn read(world: &World, saved: &str) -> ReadResponse {
    let source = Source { file: "response.json".into(), text: saved.into() };
    read_response(&source, &frozen(world), None).unwrap_or_else(|failure| panic!("{failure:?}\n{saved}"))
}

#[test]
fn a_member_answers_with_the_keyboard_alone_and_hands_over_exactly_that() {
    let world = own("Garden Alliance", crate::harness::world::GARDEN);
    let seen = browse(&world, "answer", json!({}));
    alone(&seen);
    for words in PRIVACY {
        assert!(text(&seen, "welcome").contains(words), "{words}");
    }
    assert_eq!(
        seen["headings"],
        json!([
            "Garden Alliance would like to hear from you",
            "Who you are",
            "What do you do in the garden?",
            "Which of these fits this collaboration today? Your answer decides which tasks are asked.",
            "Which of these sounds most like this collaboration? It is your first impression that counts.",
            "There is ground we may use.",
            "There is water near it.",
            "There is water near it.",
            "What should grow there?",
            "We have a day on which we meet.",
            "We know what we do when it rains.",
            "We have agreed how to share what grows.",
            "We know what we do when it rains.",
            "We have agreed how to share what grows.",
            "Somebody keeps seed for next year.",
            "Looking back",
            "We have a day on which we meet.",
            "Looking back",
            "Hand over your answers",
            "Garden Alliance would like to hear from you",
        ]),
        "reloaded, went back, and went to what was open"
    );
    assert_eq!(seen["focus"], json!([]), "the focus is on every heading one arrives at");
    assert_eq!(
        (text(&seen, "told"), &seen["marked"]),
        ("Statement 1 of 6", &json!(1)),
        "told by what was there before"
    );
    assert!(text(&seen, "continued").contains("begun earlier on this device"));
    assert!(text(&seen, "reasonWanted").contains("needs a reason"));
    assert!(text(&seen, "choiceWanted").contains("Nothing is chosen yet"));
    assert_eq!((&seen["applies"], &seen["takenBack"]), (&json!(true), &json!(0)));
    assert!(text(&seen, "review").contains("5 of 6"));
    assert!(text(&seen, "reviewed").contains("6 of 6. No statement was left out."));
    assert_eq!((&seen["kept"], &seen["left"]), (&json!(1), &json!(0)), "what was kept is erased");
    assert_eq!(text(&seen, "copied"), text(&seen, "saved"));
    handed_over(&world, &seen);
}

/// Asserts that the file says what the script `answer` chose.
fn handed_over(world: &World, seen: &Value) {
    let ReadResponse { response, checkpoint, version } = read(world, text(seen, "saved"));
    assert_eq!((checkpoint.as_deref(), version.as_deref()), (Some("2026-11-22-baseline"), Some("1.0.0")));
    assert_eq!(response.id.as_bytes()[14], b'4', "a UUID v4");
    assert_eq!(text(seen, "name"), format!("response-{}.json", &response.id[..8]));
    assert_eq!((response.date.to_string().as_str(), response.language.as_str()), (text(seen, "today"), "en"));
    assert_eq!(response.path.as_deref(), Some("large"));
    assert_eq!((response.member.as_deref(), response.code.as_deref()), (Some("Rooftop"), Some("blue door")));
    assert_eq!(response.together, None);
    assert_eq!(response.about, BTreeMap::from([("role".to_owned(), "watering".to_owned())]));
    assert_eq!(response.declared, Some(Declared::Stage(2)));
    let commented = Given { comment: Some("since May".to_owned()), ..Given::plain(Answer::Level(3)) };
    let reason = Answer::NotApplicable { reason: "the rain is enough".to_owned() };
    let answers = [
        ("G1_ground", commented),
        ("G1_water", Given::plain(reason)),
        ("G2_day", Given::plain(Answer::Level(4))),
        ("G2_rain", Given::plain(Answer::DontKnow)),
        ("G3_share", Given::plain(Answer::Level(1))),
        ("G3_seed", Given::plain(Answer::Level(0))),
    ];
    assert_eq!(response.answers, answers.map(|(item, given)| (item.to_owned(), given)).into());
    assert_eq!(response.reflections, [("G1_hopes".to_owned(), "tomatoes,\nand peace".to_owned())].into());
    collected(world, seen, &response);
}

/// Asserts that what was handed over is collected, once, and stored as it was given.
fn collected(world: &World, seen: &Value, given: &Response) {
    let file = text(seen, "name");
    world.write(file, text(seen, "saved"));
    let first = world.out(&["collect", file]);
    assert!(first.contains("New: 1; already there: 0; refused: 0"), "{first}");
    let again = world.out(&["collect", file]);
    assert!(again.contains("New: 0; already there: 1; refused: 0"), "{again}");
    let stored = world.read(&format!("checkpoints/2026-11-22-baseline/responses/{}.json", given.id));
    assert_eq!(read(world, &stored).response, *given);
}

#[test]
fn every_screen_is_fit_for_everyone_in_every_language_and_light() {
    let seen = browse(&shipped("ten-tasks", None), "look", json!({ "languages": ["en", "fr", "es"] }));
    let broken = seen["broken"].to_string();
    for fault in ["320 px: button-name", "dark, 320 px: color-contrast", "light, 1280 px: color-contrast", "wider than"]
    {
        assert!(broken.contains(fault), "what is broken on purpose is found: {fault}: {broken}");
    }
    for (language, asked) in [("en", "Statement 1 of 16"), ("fr", "Énoncé 1 sur 16"), ("es", "Afirmación 1 de 16")] {
        let walk = &seen["walks"][language];
        alone(walk);
        assert_eq!(walk["found"], json!({}), "{language}");
        assert_eq!(walk["names"].as_array().map(Vec::len), Some(11), "kinds of screens");
        assert_eq!((text(walk, "lang"), text(walk, "asked")), (language, asked));
    }
}

#[test]
fn texts_that_try_to_be_something_else_stay_text() {
    let markup = "<img src=x onerror=\\\"pwned=1\\\"></script><script>pwned=1</script><b>&amp;{at}$&";
    let hostile = crate::harness::world::GARDEN
        .replace("\"A garden tended together\"", &format!("\"{markup}\""))
        .replace("\"There is ground we may use.\"", &format!("\"{markup}\""))
        .replace("\"digging\"", &format!("\"{markup}\""))
        .replace("\"We have the key.\"", &format!("\"{}\"", "long".repeat(2500)))
        .replace("\"What should grow there?\"", "\"<!--<script>\"");
    let organisation = "</title><style>*{display:none}</style><script>pwned=1</script>";
    let world = own(organisation, &hostile);
    let page = form(&world);
    assert_eq!(page.matches("<script").count(), 2, "the data and the script");
    assert_eq!((page.matches("<style").count(), page.matches("<img").count(), page.matches("<!--").count()), (1, 0, 0));
    let typed = "</script><script>pwned=1</script>\u{202e}<img src=x onerror=pwned=1> ".to_owned()
        + "é🌱"
        + &"ünbroken".repeat(1200);
    let seen = browse(&world, "hostile", json!({ "typed": typed }));
    alone(&seen);
    assert_eq!((text(&seen, "run"), &seen["wide"]), ("undefined", &json!([])));
    let markup = markup.replace('\\', "");
    assert!(text(&seen, "welcome").contains(&markup) && text(&seen, "welcome").contains(organisation));
    let headings = seen["headings"].as_array().expect("there are headings");
    assert!(headings.contains(&json!(markup)) && headings.contains(&json!("<!--<script>")), "{headings:?}");
    for stranger in ["img", "iframe", "object", "svg"] {
        assert!(!seen["elements"].as_array().expect("there are some").contains(&json!(stranger)), "{stranger}");
    }
    let response = read(&world, text(&seen, "saved")).response;
    assert_eq!(response.about["role"], markup);
    assert_eq!(response.answers["G1_ground"].comment.as_deref(), Some(typed.trim()));
    assert_eq!(response.answers["G1_water"].answer, Answer::NotApplicable { reason: typed.trim().to_owned() });
    assert_eq!(response.reflections["G1_hopes"], typed.trim());
    assert!(text(&seen, "review").contains(typed.trim()), "the answers are looked back at, after a reload");
}

#[test]
fn it_prints_as_a_paper_form_and_is_read_without_a_script() {
    let world = shipped("ten-tasks", None);
    let pdf = world.folder().join("form.pdf").display().to_string();
    let seen = browse(&world, "paper", json!({ "locale": "fr-CA", "pdf": pdf }));
    alone(&seen["printed"]);
    let source = frozen(&world);
    let french = content::in_language(&source, "fr", None).expect("it is translated");
    let pages: Vec<String> = serde_json::from_str(&PYPDF.python().run(&[&format!("{SCRIPTS}/pages.py")], &pdf))
        .expect("there is a page after the other");
    assert!(pages.len() > 5, "{} pages", pages.len());
    in_order(&french, &pages.concat());
    let roles = "Seulement pour ces rôles\u{a0}: membre du personnel, gestion ou direction, ";
    assert!(text(&seen["printed"], "shown").contains(roles), "who is asked");
    let still = &seen["still"];
    assert!(text(still, "shown").contains("Only for: staff, manager or director, "));
    in_order(&source, &squeezed(text(still, "shown")));
    assert_eq!(still["wide"], json!(0));
    for words in ["this page needs JavaScript", "cette page a besoin de JavaScript", "esta página necesita JavaScript"]
    {
        assert!(text(still, "shown").contains(words), "{words}");
    }
    for words in PRIVACY {
        assert!(text(still, "shown").contains(words), "{words}");
    }
}

/// Asserts that a text without white space has every question with its answers, in order.
fn in_order(questionnaire: &Questionnaire, squeezed_text: &str) {
    let mut rest = squeezed_text;
    let mut found = 0;
    for task in &questionnaire.tasks {
        let items = task.items.iter().flat_map(|item| std::iter::once(&item.text).chain(&item.levels));
        for words in [&task.why].into_iter().chain(items).chain(task.reflections.iter().map(|open| &open.text)) {
            let Some((_, after)) = rest.split_once(&squeezed(words)) else {
                panic!("not there, or not in order: {words}")
            };
            rest = after;
            found += 1;
        }
    }
    assert!(found > 300, "{found} texts");
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_language_changes_under_way_and_what_is_not_kept_is_said() {
    let world = shipped("ten-tasks", None);
    let seen = browse(&world, "turns", json!({}));
    alone(&seen);
    let notes = seen["notes"].to_string();
    assert!(notes.contains("save your response before you close it"), "{notes}");
    assert_eq!(seen["roles"].as_array().map(Vec::len), Some(9));
    assert_eq!(
        seen["french"],
        json!({ "heading": "Quel est votre rôle principal ici\u{a0}?", "focus": "Français", "lang": "fr", "chosen": "bénévole",
                "title": "Se préparer à collaborer\u{a0}: dix tâches, cinq étapes – Garden Alliance" })
    );
    // Of 17 and of 52 statements, volunteers are not asked all.
    assert_eq!((text(&seen, "few"), text(&seen, "many")), ("Énoncé 1 sur 16", "Énoncé 17 sur 50"));
    assert!(text(&seen, "first").contains("T4"), "one goes on where the new tasks begin");
    let response = read(&world, text(&seen, "saved")).response;
    assert_eq!((response.language.as_str(), response.about["role"].as_str()), ("fr", "volunteer"));
    assert_eq!((response.path.as_deref(), response.declared), (Some("running"), Some(Declared::CannotSay)));
    assert_eq!(response.answers.len(), 1);
}

#[test]
fn the_page_holds_everything_it_needs_and_is_small() {
    let page = form(&shipped("ten-tasks", None));
    assert!(page.len() < 250 * 1024, "{} bytes", page.len());
    for outside in ["http:", "https:", "src=", "href=", "url(", "@import", "fetch(", "XMLHttpRequest", " style="] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(
        page.contains("content=\"default-src 'none'; style-src 'sha256-") && !page.contains("unsafe-"),
        "a strict policy"
    );
    assert!(!page.to_lowercase().contains("anonym") && !page.contains("anónim"));
    assert_eq!(page, form(&shipped("ten-tasks", None)), "the same checkpoint gives the same page");
}

#[test]
fn the_script_finds_every_word_it_says_and_says_every_word() {
    let page = form(&shipped("ten-tasks", None));
    let script = page.rsplit_once("<script>").expect("there is a script").1;
    let data =
        page.split_once("id=\"data\">").and_then(|(_, rest)| rest.split_once("</script>")).expect("there are data").0;
    let data: Value = serde_json::from_str(data).expect("it is JSON");
    let words = data["editions"][0]["say"].as_object().expect("there are words");
    let said = script.split("say(\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(name, _)| name);
    let said: Vec<&str> = said.collect();
    assert!(said.len() > 50, "{}", said.len());
    assert_eq!(
        said.iter().filter(|name| !words.contains_key(**name)).collect::<Vec<_>>(),
        [""; 0].iter().collect::<Vec<_>>()
    );
    let unsaid = words.keys().filter(|name| *name != "no_script" && !script.contains(&format!("\"{name}\"")));
    assert_eq!(unsaid.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn where_the_path_is_fixed_only_its_tasks_are_in_the_page() {
    let page = form(&shipped("ten-tasks", Some("not_yet")));
    assert!(page.contains("T3_assets") && !page.contains("T4_"), "the tasks of the path");
    assert!(page.contains("\"path\":\"not_yet\"") && page.contains("\"paths\":[]"));
    assert!(!page.contains("(17 statements"), "nobody is asked which path to take");
}

#[test]
fn a_form_is_for_an_open_checkpoint_of_many() {
    let world = World::with_journal();
    let refused = world.run(&["form", "-o", "form.html"]);
    assert_eq!((refused.exit, refused.out.as_str()), (Exit::AtFault, ""));
    insta::assert_snapshot!(refused.err, @r"
    error: a form is for journals in which everyone answers alone, and this one
           keeps a single answer set
    hint: answer here with `coready assess`; to hear each member, make another
          journal with `coready init --respondents many`
    ");
    let world = World::new();
    init(&world, "Garden Alliance", "ten-tasks");
    insta::assert_snapshot!(world.run(&["form", "-o", "form.html"]).err, @r"
    error: no checkpoint is open, so there is nothing to answer yet
    hint: open one with `coready checkpoint open LABEL`, then make the form
    ");
    world.out(&["checkpoint", "open", "baseline"]);
    let written = world.run(&["form", "-o", "form.html"]);
    assert_eq!((written.exit, written.out.as_str()), (Exit::Done, ""));
    insta::assert_snapshot!(written.err, @r"
    Written to form.html, for checkpoint 2026-11-22-baseline. Send it to everyone
    you invited, as an attachment or on a stick; it works without the internet. They
    answer in a browser and send back one small file each: `coready collect FILE...`
    takes them in.
    ");
    assert_eq!(world.run(&["form"]).exit, Exit::WrongUsage, "it is too much for a terminal");
}
