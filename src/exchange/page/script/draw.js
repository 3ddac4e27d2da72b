// Making elements. Text only ever becomes text.

let edition = data.editions[data.first];

// The page's own words, with values for the names in braces.
function say(name, values = {}) {
  return edition.say[name].replace(/\{(\w+)\}/g, (whole, key) => (key in values ? values[key] : whole));
}

function el(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

// An element with words of the questionnaire, which may be in another language than the page's own.
function theirs(tag, attributes, ...children) {
  const other = edition.language !== edition.spoken;
  const marks = other ? { lang: edition.language, dir: edition.direction } : {};
  return el(tag, { ...marks, ...attributes }, ...children);
}

const heading = (text, make = el) => make("h1", { tabindex: "-1" }, text);

// A level's name, and what one could see there; the name is not said twice.
function level(label, described) {
  if (described === undefined) return [el("b", null, label)];
  const begins = described.toLowerCase().startsWith(label.toLowerCase());
  const rest = begins ? described.slice(label.length) : say("colon") + described;
  return [el("b", null, begins ? described.slice(0, label.length) : label), rest];
}

// A question with answers to choose one from, which can be taken back. A row is { value, words, own, apart }; `own` are
// the page's words, `apart` stands apart from those before it.
function choosing(name, question, rows, chosen, choose, describedby) {
  const take = (value) => {
    choose(value);
    keep();
    warn("");
    back.hidden = value === null;
    const skip = document.getElementById("skip");
    if (skip !== null) skip.hidden = value !== null;
  };
  const row = ({ value, words, own, apart }, at) => {
    const id = `${name}-${at}`;
    const input = el("input", { type: "radio", name, id, checked: value === chosen, change: () => take(value) });
    const label = (own ? el : theirs)("span", null, words);
    return el("label", { class: apart ? "choice apart" : "choice", for: id }, input, label);
  };
  const group = el("fieldset", { "aria-describedby": describedby }, el("legend", null, question), rows.map(row));
  const click = () => {
    take(null);
    const inputs = [...group.querySelectorAll("input")];
    inputs.forEach((input) => { input.checked = false; });
    inputs[0].focus();
    tell(say("taken_back"));
  };
  const back = el("button", { type: "button", class: "quiet", hidden: chosen === null, click }, say("take_back"));
  return [group, back];
}

// A line or a field to write in, with its label and, perhaps, what it is for.
function writing(id, label, value, write, { hint, lines, length = 10000, complete = "off" } = {}) {
  const described = hint && `${id}-hint`;
  const common = { id, maxlength: length, dir: "auto", "aria-describedby": described, autocomplete: complete };
  const input = (event) => write(event.target.value);
  const own = lines ? { rows: lines, input } : { type: "text", input };
  const field = el(lines ? "textarea" : "input", { ...common, ...own });
  field.value = value;
  return el("div", { class: "field" },
    el("label", { for: id }, label), hint && el("p", { class: "hint", id: described }, hint), field);
}

const more = (summary, ...inside) => el("details", null, el("summary", null, summary), ...inside);

// Says something to who listens, without moving them.
let telling = 0;

function tell(words) {
  const status = document.getElementById("told");
  status.textContent = "";
  clearTimeout(telling);
  telling = setTimeout(() => { status.textContent = words; }, 50);
}

// Says what is missing, beside the buttons, at once.
function warn(words) {
  document.getElementById("warning").textContent = words;
}
