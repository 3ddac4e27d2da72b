// Drawing the page around a step, and beginning.

const screens = { welcome, person, about, path, declared, item: statement, open, review, done };

// Draws the step one is at. The focus goes to its heading, so that it is read first.
function show({ focus = true, note = "" } = {}) {
  const step = here();
  const screen = screens[step.kind ?? step.key](step);
  const place = placeOf(step);
  document.documentElement.lang = edition.spoken;
  document.title = `${edition.title} – ${data.organisation}`;
  document.body.replaceChildren(
    el("div", { class: "page" }, header(), main(step, screen, place, note), footer()), confirmation(), onceDrawn(edition));
  scrollTo(0, 0);
  if (focus) document.querySelector("h1").focus();
  if (place) tell(place);
}

// The questions on paper in a language; they stay as they are, and are large.
const drawn = new Map();

function onceDrawn(edition) {
  if (!drawn.has(edition)) drawn.set(edition, paper());
  return drawn.get(edition);
}

// How far one has come, in words.
function placeOf(step) {
  if (step.kind === "item") return say("statement", { at: step.number, of: itemSteps().length });
  if (step.kind === "open") return say("reflection");
  const opening = openingSteps();
  const at = opening.findIndex((other) => other.key === step.key);
  return at < 0 ? "" : say("opening", { at: at + 1, of: opening.length });
}

function header() {
  const button = (other) => el("button", {
    type: "button", lang: other.spoken, "aria-pressed": String(other === edition), "data-language": other.language,
    click: () => speak(other),
  }, other.name);
  const switches = el("div", { role: "group", "aria-label": say("language"), class: "languages" }, data.editions.map(button));
  return el("header", null, el("p", { class: "asker" }, el("bdi", null, data.organisation)), data.editions.length > 1 && switches);
}

function speak(other) {
  edition = other;
  given.language = other.language;
  if (given.at !== "welcome") keep();
  show({ focus: false });
  const chosen = [...document.querySelectorAll("[data-language]")].find((button) => button.dataset.language === other.language);
  chosen.focus();
}

function main(step, screen, place, note) {
  const all = steps();
  const at = all.findIndex((other) => other.key === step.key);
  return el("main", null,
    place && el("p", { class: "place" }, place),
    el("progress", { max: all.length - 1, value: at, "aria-hidden": "true" }),
    el("p", { id: "told", role: "status", class: "unseen" }),
    !keeps && el("p", { class: "note" }, say("no_storage")),
    note && el("p", { class: "note" }, note),
    el("form", { novalidate: true, autocomplete: "off", submit: (event) => onward(event, screen) },
      screen.main, el("p", { id: "warning", role: "alert", class: "warning" }), moves(step, screen)),
    screen.after);
}

function moves(step, screen) {
  const skip = screen.answered !== undefined;
  return el("div", { class: "moves" },
    step.key !== "welcome" && el("button", { type: "button", click: () => go(beside(-1).key) }, say("back")),
    skip && el("button", { type: "button", id: "skip", hidden: screen.answered(), click: () => go(beside(1).key) }, say("skip")),
    !screen.last && el("button", { type: "submit", class: "main" }, screen.next ?? say("next")));
}

function onward(event, screen) {
  event.preventDefault();
  if (screen.answered !== undefined && !screen.answered()) return warn(say("choose"));
  if (screen.complete === undefined || screen.complete()) go(beside(1).key);
}

function footer() {
  return el("footer", null, el("button", { type: "button", class: "quiet", click: askToErase }, say("erase")));
}

function confirmation() {
  const dialog = el("dialog", { "aria-labelledby": "sure", "aria-describedby": "means" });
  const yes = () => {
    dialog.close();
    erase();
    show({ note: say("erased") });
  };
  dialog.append(
    el("h2", { id: "sure" }, say("erase_sure")), el("p", { id: "means" }, say("erase_means")),
    el("div", { class: "moves" },
      el("button", { type: "button", click: () => dialog.close() }, say("erase_no")),
      el("button", { type: "button", class: "main", click: yes }, say("erase_yes"))));
  return dialog;
}

function askToErase() {
  document.querySelector("dialog").showModal();
}

// The language chosen before, else the first that the browser asks for, else that of who made the page.
function wanted() {
  const named = (code) => data.editions.find((other) => other.language.toLowerCase() === code.toLowerCase());
  const near = (code) => data.editions.find((other) => other.language.split("-")[0] === code.split("-")[0].toLowerCase());
  const codes = [given.language, ...navigator.languages].filter((code) => code);
  return codes.map((code) => named(code) ?? near(code)).find((found) => found) ?? data.editions[data.first];
}

addEventListener("beforeunload", (event) => {
  if (!keeps && given.at !== "welcome" && !given.handed) event.preventDefault();
});

const continued = recall();
edition = wanted();
show({ focus: continued, note: continued && given.at !== "welcome" ? say("continued") : "" });
