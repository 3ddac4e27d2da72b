// Drawing the page around a step, and beginning.

const screens = { welcome, person, about, path, declared, item: statement, open, review, done };

// What stays while screens come and go: who listens is told of changes only in what was there before.
const frame = {
  top: el("header"),
  told: el("p", { id: "told", role: "status", class: "unseen" }),
  screen: el("div"),
  foot: el("footer"),
  beside: el("div"),
};
const page = el("div", { class: "page" }, frame.top, el("main", null, frame.told, frame.screen), frame.foot);

// Which note stands above the screen.
let noted = "";

// Draws the step one is at. The focus goes to its heading, so that it is read first.
function show({ focus = true, note = "" } = {}) {
  const step = here();
  const screen = screens[step.kind ?? step.key](step);
  const place = placeOf(step);
  noted = note;
  document.documentElement.lang = edition.spoken;
  document.title = `${edition.title} – ${data.organisation}`;
  frame.top.replaceChildren(...header());
  frame.screen.replaceChildren(...main(step, screen, place));
  frame.foot.replaceChildren(el("button", { type: "button", class: "quiet", click: askToErase }, say("erase")));
  frame.beside.replaceChildren(confirmation());
  layOut();
  scrollTo(0, 0);
  if (focus) document.querySelector("h1").focus();
  if (place) tell(place);
}

// Takes the place of what stands there without a script, or of the paper in another language.
function layOut() {
  const sheets = onceDrawn(edition);
  if (sheets.isConnected) return;
  document.querySelectorAll(".plain, .paper").forEach((old) => old.remove());
  if (!page.isConnected) document.body.append(page, frame.beside);
  document.body.append(sheets);
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
  const group = { role: "group", "aria-label": say("language"), class: "languages" };
  const switches = el("div", group, data.editions.map(button));
  const asker = el("p", null, el("bdi", null, data.organisation));
  return data.editions.length > 1 ? [asker, switches] : [asker];
}

function speak(other) {
  edition = other;
  given.language = other.language;
  if (given.at !== "welcome") keep();
  show({ focus: false, note: noted });
  const buttons = [...document.querySelectorAll("[data-language]")];
  buttons.find((button) => button.dataset.language === other.language).focus();
}

function main(step, screen, place) {
  const all = steps();
  const at = all.findIndex((other) => other.key === step.key);
  const parts = [
    place && el("p", { class: "place" }, place),
    el("progress", { max: all.length - 1, value: at, "aria-hidden": "true" }),
    !keeps && el("p", { class: "note" }, say("no_storage")),
    noted && el("p", { class: "note" }, say(noted)),
    el("form", { novalidate: true, autocomplete: "off", submit: (event) => onward(event, screen) },
      screen.main, el("p", { id: "warning", role: "alert", class: "warning" }), moves(step, screen)),
    screen.after,
  ];
  return parts.filter((part) => part);
}

const onto = (distance) => () => go(beside(distance).key);

function moves(step, screen) {
  const skip = screen.answered !== undefined;
  return el("div", { class: "moves" },
    step.key !== "welcome" && el("button", { type: "button", click: onto(-1) }, say("back")),
    skip && el("button", { type: "button", id: "skip", hidden: screen.answered(), click: onto(1) }, say("skip")),
    !screen.last && el("button", { type: "submit", class: "main" }, screen.next ?? say("next")));
}

function onward(event, screen) {
  event.preventDefault();
  if (screen.answered !== undefined && !screen.answered()) return warn(say("choose"));
  if (screen.complete === undefined || screen.complete()) go(beside(1).key);
}

function confirmation() {
  const dialog = el("dialog", { "aria-labelledby": "sure", "aria-describedby": "means" });
  const yes = () => {
    dialog.close();
    erase();
    show({ note: "erased" });
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
  const plain = (code) => code.split("-")[0].toLowerCase();
  const near = (code) => data.editions.find((other) => plain(other.language) === plain(code));
  const codes = [given.language, ...navigator.languages].filter((code) => code);
  return codes.map((code) => named(code) ?? near(code)).find((found) => found) ?? data.editions[data.first];
}

addEventListener("beforeunload", (event) => {
  if (!keeps && given.at !== "welcome" && !given.handed) event.preventDefault();
});

const continued = recall();
edition = wanted();
show({ focus: continued, note: continued && given.at !== "welcome" ? "continued" : "" });
