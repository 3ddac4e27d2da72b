// The response as it is handed over: coready/response/1.

function response() {
  given.id ??= uuid();
  const asked = itemSteps().map((step) => step.item.id);
  const open = steps().filter((step) => step.kind === "open").map((step) => step.id);
  const answers = asked.map((id) => [id, handed(answerTo(id))]).filter(([, answer]) => Object.keys(answer).length > 0);
  const reflections = open.map((id) => [id, tidy(given.open[id] ?? "")]).filter(([, text]) => text !== "");
  return {
    format: "coready/response/1",
    id: given.id,
    checkpoint: data.checkpoint,
    questionnaire: data.questionnaire,
    language: edition.language,
    date: today(),
    path: data.path ?? given.path,
    member: tidy(given.member) || null,
    code: tidy(given.code) || null,
    about: given.about,
    declared_stage: given.declared,
    answers: Object.fromEntries(answers),
    reflections: Object.fromEntries(reflections),
  };
}

// An answer in the shape of the file; nothing for what was passed over.
function handed({ choice, reason, comment }) {
  const answer = {};
  if (Number.isInteger(choice)) answer.level = choice;
  if (choice === "dont_know") answer.dont_know = true;
  if (choice === "not_applicable" && tidy(reason) !== "") answer.not_applicable = tidy(reason);
  if (tidy(comment) !== "") answer.comment = tidy(comment);
  return answer;
}

const written = () => JSON.stringify(response(), null, 2) + "\n";

// The day where one is, without the time.
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// A UUID v4 (RFC 9562, section 5.4): tells neither time nor order.
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

// Hands a file to the browser to keep; its name.
function download(text) {
  const name = `response-${given.id.slice(0, 8)}.json`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  return name;
}

// Whether the text could be copied; `field` holds it as well.
async function copy(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
}
