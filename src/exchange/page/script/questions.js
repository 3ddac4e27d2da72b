// The steps before the statements. Each gives what to draw, and whether one may go on.

function welcome() {
  const answers = (all) => JSON.stringify({ ...all, at: null, language: null });
  const begun = answers(given) !== answers(nothing());
  const list = (...names) => el("ul", null, names.map((name) => el("li", null, say(name))));
  return {
    main: [
      heading(say("heading")),
      el("p", { class: "title" }, theirs("b", null, edition.title), data.label && el("bdi", null, ` · ${data.label}`)),
      el("p", null, say("purpose")),
      el("section", { class: "box", "aria-labelledby": "sees" },
        el("h2", { id: "sees" }, say("who_sees")), list("collects", "others", "quoted", "offline"),
        el("p", { class: "strong" }, say("unsafe"))),
      el("h2", null, say("how")), list("how_free", "how_keeps", "how_hand"),
      edition.size && el("p", null, edition.size),
    ],
    next: say(begun ? "next" : "begin"),
    after: el("p", null, el("button", { type: "button", class: "quiet", click: () => print() }, say("print"))),
  };
}

const help = (name) => more(say("help"), el("p", null, say(name)));

function person() {
  const write = (key) => (text) => { given[key] = text; keep(); };
  return {
    main: [
      heading(say("person")),
      el("p", null, say("person_free")),
      writing("member", say("member"), given.member, write("member"),
        { hint: say("member_for"), length: 200, complete: "organization" }),
      writing("code", say("code"), given.code, write("code"), { hint: say("code_for"), length: 200 }),
    ],
  };
}

function about(step) {
  const { id, choices } = data.about[step.at];
  const words = edition.about[step.at];
  const rows = choices.map((value, choice) => ({ value, words: words.choices[choice] }));
  const choose = (value) => {
    if (value === null) delete given.about[id];
    else given.about[id] = value;
  };
  return {
    main: [
      el("p", { class: "task" }, say("about")),
      choosing("about", heading(words.text, theirs), rows, given.about[id] ?? null, choose), help("about_help"),
    ],
    answered: () => given.about[id] !== undefined,
  };
}

function path() {
  const rows = data.paths.map((path, at) => ({ value: path.id, words: edition.paths[at] }));
  const choose = (value) => { given.path = value; };
  return {
    main: [choosing("path", heading(edition.path_question, theirs), rows, given.path, choose), help("path_help")],
    answered: () => given.path !== null,
  };
}

function declared() {
  const rows = edition.stages.map((words, at) => ({ value: at + 1, words }));
  rows.push({ value: "differs", words: say("differs"), own: true, apart: true });
  rows.push({ value: "cannot_say", words: say("cannot_say"), own: true, apart: true });
  const choose = (value) => { given.declared = value; };
  return {
    main: [choosing("declared", heading(say("declared")), rows, given.declared, choose), help("declared_help")],
    answered: () => given.declared !== null,
  };
}

function open(step) {
  const write = (text) => { given.open[step.id] = text; keep(); };
  const question = heading(edition.tasks[step.at].open[step.position], theirs);
  question.id = "question";
  const field = writing("open", say("write"), given.open[step.id] ?? "", write, { lines: 6 });
  field.querySelector("textarea").setAttribute("aria-describedby", "question");
  return {
    main: [
      theirs("p", { class: "task" }, edition.tasks[step.at].heading), question,
      field, help("reflection_help"),
    ],
  };
}
