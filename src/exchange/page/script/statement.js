// A statement with its levels: the heart of the page.

function statement(step) {
  const { item } = step;
  const task = edition.tasks[step.at];
  const words = task.items[step.position];
  const answer = answerTo(item.id);
  const because = reason(answer);
  because.hidden = answer.choice !== "not_applicable";
  const choose = (choice) => {
    answer.choice = choice;
    because.hidden = choice !== "not_applicable";
  };
  const question = heading(words.text, theirs);
  const [group, back] = choosing("answer", question, rows(task, words, item), answer.choice, choose, "task");
  group.append(because);
  return {
    main: [
      el("div", { id: "task" }, theirs("p", { class: "task" }, task.heading), step.first && theirs("p", null, task.why)),
      group, back, asides(answer, words, item),
    ],
    answered: () => answer.choice !== null,
    complete: () => isAnswered(item.id) || answer.choice === null || ask(because),
  };
}

function rows(task, words, item) {
  const levels = task.levels.map((label, at) => ({ value: at, words: level(label, words.levels[at]) }));
  levels.push({ value: "dont_know", words: task.dont_know, apart: true });
  if (item.not_applicable) levels.push({ value: "not_applicable", words: task.not_applicable, apart: true });
  return levels;
}

function reason(answer) {
  const write = (text) => {
    answer.reason = text;
    keep();
    if (tidy(text) !== "") {
      warn("");
      field.querySelector("textarea").removeAttribute("aria-invalid");
    }
  };
  const field = writing("reason", say("reason"), answer.reason, write, { lines: 2 });
  field.querySelector("textarea").setAttribute("aria-describedby", "warning");
  return field;
}

// Asks for the reason that is missing; one may not go on.
function ask(because) {
  const field = because.querySelector("textarea");
  field.setAttribute("aria-invalid", "true");
  warn(say("reason_needed"));
  field.focus();
  return false;
}

// A comment, help, and why it cannot be set aside where it cannot.
function asides(answer, words, item) {
  const write = (text) => { answer.comment = text; keep(); };
  const comment = more(say("comment_add"), writing("comment", say("comment"), answer.comment, write, { lines: 3 }));
  comment.open = answer.comment !== "";
  return [
    comment,
    more(say("help"), words.help && theirs("p", null, words.help), el("p", null, say("item_help"))),
    item.not_applicable ? null : more(say("applies_not"), el("p", null, say("always_applies"))),
  ];
}
