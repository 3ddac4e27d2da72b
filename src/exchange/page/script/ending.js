// Looking back, and handing over.

function review() {
  const items = itemSteps();
  const open = items.filter((step) => !isAnswered(step.item.id));
  const unknown = items.filter((step) => answerTo(step.item.id).choice === "dont_know");
  const count = { answered: items.length - open.length, asked: items.length };
  const listed = (title, found) =>
    found.length > 0 && [el("h2", null, title), el("ul", { class: "jumps" }, found.map(jump))];
  return {
    main: [
      heading(say("review")),
      el("p", null, say("review_count", count), open.length === 0 && ` ${say("review_none")}`),
      listed(say("review_open"), open),
      listed(say("review_unknown"), unknown),
      wider(),
      more(say("review_all"), el("ul", { class: "jumps" }, steps().map(summary))),
    ],
    next: say("to_hand_over"),
  };
}

const visit = (key) => ({ type: "button", class: "jump", click: () => go(key, { returning: true }) });

function jump(step) {
  const text = edition.tasks[step.at].items[step.position].text;
  return el("li", null, el("button", visit(step.key), `${step.number}. `, theirs("span", null, text)));
}

// A step that can be answered, with what was answered.
function summary(step) {
  const [question, answer] = said(step);
  if (question === null) return null;
  const below = answer
    ? theirs("span", { class: "answer", dir: "auto" }, answer)
    : el("span", { class: "answer" }, say("unanswered"));
  return el("li", null, el("button", visit(step.key), theirs("span", null, question), " ", below));
}

// The question of a step and its answer in words, `null` for both where nothing is asked.
function said(step) {
  switch (step.kind ?? step.key) {
    case "person":
      return [say("person"), [given.member, given.code].filter((text) => tidy(text) !== "").join(", ")];
    case "about":
      return saidAbout(data.about[step.at], edition.about[step.at]);
    case "path":
      return [edition.path_question, edition.paths[data.paths.findIndex((path) => path.id === given.path)]];
    case "declared":
      return [say("declared"), saidDeclared()];
    case "item":
      return [`${step.number}. ${edition.tasks[step.at].items[step.position].text}`, saidOf(step)];
    case "open":
      return [edition.tasks[step.at].open[step.position], given.open[step.id]];
    default:
      return [null, null];
  }
}

const saidAbout = ({ id, choices }, words) => [words.text, words.choices[choices.indexOf(given.about[id])]];

function saidDeclared() {
  return typeof given.declared === "string" ? say(given.declared) : edition.stages[given.declared - 1];
}

function saidOf(step) {
  const task = edition.tasks[step.at];
  const { choice, reason } = answerTo(step.item.id);
  if (choice === "dont_know") return task.dont_know;
  if (choice === "not_applicable") return isAnswered(step.item.id) ? task.not_applicable + say("colon") + reason : null;
  return choice === null ? null : task.levels[choice];
}

// Paths on which everything asked so far is asked, and more.
function wider() {
  const now = data.tasks.filter(asksTask).map((task) => task.id);
  const more = ({ tasks }) => tasks.length > now.length && now.every((id) => tasks.includes(id));
  return data.paths.filter(more).map((path) => {
    const added = path.tasks.filter((id) => !now.includes(id));
    const click = () => {
      given.path = path.id;
      go(steps().find((step) => step.task?.id === added[0])?.key ?? "review");
    };
    return el("p", null, el("button", { type: "button", click }, say("review_more", { tasks: added.join(", ") })));
  });
}

function done() {
  const status = el("p", { role: "status", class: "status" });
  const field = el("textarea", { id: "text", rows: 8, readonly: true, dir: "ltr", "aria-describedby": "text-for" });
  const text = el("div", { class: "field", hidden: !given.handed }, el("label", { for: "text" }, say("text")), field);
  const after = el("section", { class: "box", hidden: !given.handed },
    el("p", null, say("again")), el("p", null, say("then_erase")),
    el("button", { type: "button", click: askToErase }, say("erase_now")));
  if (given.handed) field.value = written();
  const hand = async (way) => {
    field.value = written();
    text.hidden = after.hidden = false;
    status.textContent = await way(field.value);
    given.handed = true;
    keep();
  };
  const save = () => hand(async (text) => say("saved", { file: download(text) }));
  const copied = () => hand(async (text) => say((await copy(text, field)) ? "copied" : "copy_by_hand"));
  return {
    main: [
      heading(say("done")),
      el("p", null, say("done_how")),
      el("ul", null, ["collects", "others", "quoted"].map((name) => el("li", null, say(name)))),
      el("p", { class: "strong" }, say("unsafe")),
      el("p", { class: "hand" },
        el("button", { type: "button", class: "main", click: save }, say("save")),
        el("button", { type: "button", click: copied }, say("copy"))),
      status, text, after, ideas(),
    ],
    last: true,
  };
}

// First steps for the statements with the most room, three at the most.
function ideas() {
  const room = (step) => {
    const { choice } = answerTo(step.item.id);
    const top = edition.tasks[step.at].levels.length - 1;
    return Number.isInteger(choice) ? (step.item.reverse ? choice : top - choice) : 0;
  };
  const found = itemSteps().filter((step) => room(step) > 0).sort((one, other) => room(other) - room(one)).slice(0, 3);
  if (found.length === 0) return null;
  const told = new Set();
  const fresh = (at) => !told.has(at) && told.add(at);
  const idea = (at) => {
    const [title, first_step] = edition.practices[at];
    return el("li", null, theirs("b", null, title), theirs("p", null, first_step));
  };
  return more(say("ideas"), el("p", null, say("ideas_why")), found.map((step) => [
    theirs("h2", null, edition.tasks[step.at].items[step.position].text),
    el("ul", null, step.item.practices.filter(fresh).map(idea)),
  ]));
}
