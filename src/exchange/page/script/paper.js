// The questions on paper, in the language chosen: the same as `paper.rs` draws for where no script runs.

function paper() {
  const line = (name) => el("p", { class: "line" }, say(name) + say("colon"));
  const list = (...names) => el("ul", null, names.map((name) => el("li", null, say(name))));
  let number = 0;
  const task = (words, at) => [
    el("div", { class: "opening" },
      theirs("h2", null, words.heading), theirs("p", null, words.why),
      words.asked_on && el("p", { class: "only" }, words.asked_on)),
    words.items.map((item, position) => onPaper(item, words, data.tasks[at].items[position], (number += 1))),
    words.open.map((open) => el("div", { class: "q" },
      theirs("h3", null, open), [1, 2, 3].map(() => el("p", { class: "line" })))),
  ];
  return el("div", { class: "paper" },
    el("h1", null, say("heading")), theirs("p", { class: "title" }, edition.title), el("p", null, say("purpose")),
    el("div", { class: "box" },
      el("h2", null, say("who_sees")), list("collects", "others", "quoted", "unsafe", "paper_name"),
      el("h2", null, say("paper_how")), list("paper_tick", "paper_dont_know", "paper_not_applicable", "paper_comment")),
    line("paper_date"), line("member"), line("code"),
    el("h2", null, say("paper_opening")),
    edition.about.map((about) => ticks(about.text, about.choices, "ticks short")),
    edition.paths.length > 0 && ticks(edition.path_question, edition.paths),
    edition.stages.length > 0 && ticks(say("declared"), [...edition.stages, say("differs"), say("cannot_say")]),
    edition.tasks.map(task),
    el("div", { class: "box" },
      el("h2", null, say("paper_hand_in")), el("p", null, `${say("paper_thanks")} ${say("paper_fold")}`),
      line("paper_hand_to")));
}

function ticks(question, rows, look = "ticks") {
  const boxes = rows.map((row) => el("li", null, row));
  return el("div", { class: "q" }, theirs("h3", null, question), theirs("ul", { class: look }, boxes));
}

function onPaper(words, task, item, number) {
  const because = say("because", { words: task.not_applicable });
  return el("div", { class: "q" },
    theirs("h3", null, `${number}. ${words.text}`),
    words.help && theirs("p", { class: "only" }, words.help),
    item.asked_of && el("p", { class: "only" }, say("asked_of", { roles: roles(item) })),
    theirs("ul", { class: "ticks" },
      task.levels.map((label, at) => el("li", null, level(label, words.levels[at]))), el("li", null, task.dont_know),
      item.not_applicable && el("li", { class: "line" }, because)),
    el("p", { class: "line" }, say("comment_line") + say("colon")));
}

// The roles that a statement is asked of, as the language joins them.
function roles(item) {
  const at = data.about.findIndex((about) => about.id === "role");
  const said = item.asked_of.map((role) => edition.about[at].choices[data.about[at].choices.indexOf(role)]);
  return new Intl.ListFormat(edition.spoken).format(said);
}
