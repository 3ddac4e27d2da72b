// Which steps there are, in which order, and moving between them.

function asksTask(task) {
  const path = data.paths.find((path) => path.id === given.path);
  return path === undefined || path.tasks.includes(task.id);
}

// Who gave no role is asked everything.
function asksItem(item) {
  const role = given.about.role;
  return item.asked_of === undefined || role === undefined || item.asked_of.includes(role);
}

// Every step as things stand. `at` and `of` are positions in the questionnaire; `number` counts statements.
function steps() {
  const all = [{ key: "welcome" }, { key: "person" }];
  data.about.forEach((about, at) => all.push({ key: `about ${about.id}`, kind: "about", at }));
  if (data.paths.length > 0) all.push({ key: "path" });
  if (data.stages > 0) all.push({ key: "declared" });
  let number = 0;
  data.tasks.forEach((task, at) => {
    if (!asksTask(task)) return;
    let first = true;
    task.items.forEach((item, position) => {
      if (!asksItem(item)) return;
      number += 1;
      all.push({ key: `item ${item.id}`, kind: "item", task, at, item, position, number, first });
      first = false;
    });
    task.open.forEach((id, position) => all.push({ key: `open ${id}`, kind: "open", task, at, id, position }));
  });
  return [...all, { key: "review" }, { key: "done" }];
}

// What comes before the statements, the welcome aside.
const OPENING = ["person", "about", "path", "declared"];
const openingSteps = () => steps().filter((step) => OPENING.includes(step.kind ?? step.key));

const itemSteps = () => steps().filter((step) => step.kind === "item");

// The step one is at; what is no longer asked leads to the review.
function here() {
  const all = steps();
  return all.find((step) => step.key === given.at) ?? all.find((step) => step.key === "review");
}

// The step so many further; after a visit from the review, the review.
function beside(distance) {
  const all = steps();
  if (given.returning) return all.find((step) => step.key === "review");
  const at = all.findIndex((step) => step.key === here().key);
  return all[Math.min(Math.max(at + distance, 0), all.length - 1)];
}

function go(key, { returning = false } = {}) {
  given.at = key;
  given.returning = returning && key !== "review";
  keep();
  show();
}
