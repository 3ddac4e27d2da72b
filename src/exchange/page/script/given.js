// What is asked, what was given so far, and keeping it in this browser until it is handed over.

const data = JSON.parse(document.getElementById("data").textContent);

const nothing = () => ({
  at: "welcome", language: null, id: null, member: "", code: "", about: {}, path: null, declared: null,
  answers: {}, open: {}, returning: false, handed: false,
});

let given = nothing();

// Whether the browser keeps what is given.
let keeps = true;

function keep() {
  try {
    localStorage.setItem(data.key, JSON.stringify(given));
    keeps = true;
  } catch {
    keeps = false;
  }
}

// Takes up what was kept; whether there was anything.
function recall() {
  let kept = null;
  try {
    kept = localStorage.getItem(data.key);
    localStorage.setItem(`${data.key}?`, "");
    localStorage.removeItem(`${data.key}?`);
  } catch {
    keeps = false;
  }
  try {
    kept = JSON.parse(kept);
  } catch {
    kept = null;
  }
  if (kept === null || typeof kept !== "object") return false;
  given = sound(kept);
  return true;
}

function erase() {
  given = { ...nothing(), language: given.language };
  try {
    localStorage.removeItem(data.key);
  } catch {
    keeps = false;
  }
}

// What was kept, as far as it still makes sense: other pages may have written there.
function sound(kept) {
  const text = (value) => (typeof value === "string" ? value : "");
  const from = (value) => (value !== null && typeof value === "object" ? value : {});
  const taken = nothing();
  taken.at = text(kept.at) || "welcome";
  taken.language = text(kept.language) || null;
  taken.id = /^[0-9a-f-]{36}$/.test(kept.id) ? kept.id : null;
  taken.member = text(kept.member);
  taken.code = text(kept.code);
  taken.path = data.paths.some((path) => path.id === kept.path) ? kept.path : null;
  const stage = Number.isInteger(kept.declared) && kept.declared >= 1 && kept.declared <= data.stages;
  taken.declared = stage || ["differs", "cannot_say"].includes(kept.declared) ? kept.declared : null;
  for (const about of data.about) {
    const choice = from(kept.about)[about.id];
    if (about.choices.includes(choice)) taken.about[about.id] = choice;
  }
  data.tasks.forEach((task, at) => {
    const top = data.editions[0].tasks[at].levels.length;
    for (const item of task.items) {
      const answer = from(from(kept.answers)[item.id]);
      const level = Number.isInteger(answer.choice) && answer.choice >= 0 && answer.choice < top;
      const word = answer.choice === "dont_know" || (answer.choice === "not_applicable" && item.not_applicable);
      const choice = level || word ? answer.choice : null;
      taken.answers[item.id] = { choice, reason: text(answer.reason), comment: text(answer.comment) };
    }
    for (const id of task.open) taken.open[id] = text(from(kept.open)[id]);
  });
  taken.returning = kept.returning === true;
  taken.handed = kept.handed === true;
  return taken;
}

function answerTo(id) {
  given.answers[id] ??= { choice: null, reason: "", comment: "" };
  return given.answers[id];
}

// An answer counts once it is complete: what does not apply needs its reason.
function isAnswered(id) {
  const { choice, reason } = answerTo(id);
  return choice !== null && (choice !== "not_applicable" || tidy(reason) !== "");
}

// Text as it is handed over: without what cannot be written in a file or is not seen.
function tidy(text) {
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[^\P{Cc}\n\t]/gu, "").trim();
}
