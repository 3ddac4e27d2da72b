// A real browser, driven as a person drives it. Every script beside this one opens it once, and prints as JSON what was
// seen; what should be seen is known to the tests.
const fs = require("fs");
const { pathToFileURL } = require("url");
const { chromium } = require("playwright-core");

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// What colours and room can break.
const LOOKS = { type: "rule", values: ["color-contrast", "target-size", "scrollable-region-focusable"] };

// Opens a page as `options` say, lets `act` do something with it, and gives what it saw with every request and error.
async function visit(browser, file, options, act) {
  const context = await browser.newContext({ viewport: PHONE, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(120000);
  const heard = { requests: [], errors: [] };
  page.on("request", (request) => heard.requests.push(request.url()));
  page.on("pageerror", (error) => heard.errors.push(error.message));
  page.on("console", (message) => heard.errors.push(message.text()));
  if (options.prepare) await page.addInitScript(options.prepare);
  const address = pathToFileURL(file).href;
  await page.goto(address);
  const seen = await act(page, context);
  await context.close();
  const elsewhere = heard.requests.filter((url) => url !== address && !url.startsWith(`blob:`));
  return { ...seen, elsewhere, errors: heard.errors };
}

// Runs a script: `act` is given the browser and the input, and what it gives is printed.
async function run(act) {
  const { chromium: executablePath, ...input } = JSON.parse(fs.readFileSync(0, "utf8"));
  // It is given a new profile of its own, which goes with it.
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  try {
    console.log(JSON.stringify(await act(browser, input)));
  } finally {
    await browser.close();
  }
}

const headingOf = (page) => page.locator("h1").first().innerText();

// What has the focus: its label or its words.
const focused = (page) => page.evaluate(() => {
  const at = document.activeElement;
  return at === document.body ? "" : at.labels?.[0]?.innerText ?? at.innerText ?? "";
});

// Presses Tab until what has the focus says these words.
async function tabTo(page, words) {
  for (let turn = 0; turn < 60; turn++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).includes(words)) return;
  }
  throw new Error(`the keyboard does not reach "${words}" at "${await headingOf(page)}"`);
}

// Chooses an answer with the keyboard alone.
async function choose(page, words) {
  const isRadio = () => page.evaluate(() => document.activeElement.type === "radio");
  for (let turn = 0; turn < 60 && !(await isRadio()); turn++) await page.keyboard.press("Tab");
  for (let turn = 0; turn < 20; turn++) {
    if ((await focused(page)).includes(words)) return page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`there is no answer "${words}" at "${await headingOf(page)}"`);
}

async function press(page, words) {
  await tabTo(page, words);
  await page.keyboard.press("Enter");
}

// What axe finds wrong on the page as it stands, and how much wider than the screen it is.
// The paper, which only shows in print, is left aside.
async function faults(page, only = { type: "tag", values: TAGS }) {
  await page.evaluate(() => document.querySelector(".page ~ .paper")?.remove());
  const loaded = await page.evaluate(() => typeof axe !== "undefined");
  if (!loaded) await page.evaluate(fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await page.evaluate((runOnly) => axe.run(document, { runOnly, resultTypes: ["violations"] }), only);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const told = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  return wider > 0 ? [...told, `${wider} px wider than the screen`] : told;
}

// What axe finds on a phone and at a desk, light and dark.
async function everywhere(page) {
  const found = [];
  for (const [viewport, colorScheme] of [[PHONE, "light"], [PHONE, "dark"], [DESK, "dark"], [DESK, "light"]]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const first = viewport === PHONE && colorScheme === "light";
    const told = await faults(page, first ? undefined : LOOKS);
    found.push(...told.map((fault) => `${colorScheme}, ${viewport.width} px: ${fault.slice(0, 400)}`));
  }
  return found;
}

module.exports = { everywhere, run, visit, headingOf, focused, tabTo, choose, press, faults, LOOKS, PHONE, DESK };
