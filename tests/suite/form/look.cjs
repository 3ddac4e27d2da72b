// Goes to each kind of screen in each language, light and dark, on a phone and at a desk, and has axe look at it.
const { run, visit, faults, LOOKS, PHONE, DESK } = require("./browser.cjs");

const next = (page) => page.locator("button[type=submit]").click();
const skip = (page) => page.locator("#skip").click();
const onward = async (page) => ((await page.locator("#skip:visible").count()) > 0 ? skip(page) : next(page));

// The kinds of screens, each with the way to it from the one before.
async function screens(page, look) {
  await look("welcome");
  await next(page);
  await look("person");
  await next(page);
  await page.getByRole("radio").nth(1).check();
  await look("about");
  while ((await page.locator("input[name=about]").count()) > 0) await onward(page);
  await look("path");
  await page.getByRole("radio").first().check();
  await next(page);
  await look("declared");
  await skip(page);
  await next(page);
  for (const summary of await page.locator("summary").all()) await summary.click();
  await look("statement with a warning and all its notes");
  const asked = await page.locator(".place").innerText();
  for (let turn = 0; turn < 40 && (await page.locator("#answer-6").count()) === 0; turn++) {
    await onward(page);
  }
  await page.locator("#answer-6").check();
  await next(page);
  await look("statement that needs a reason");
  await page.locator("#reason").fill("x");
  await next(page);
  for (let turn = 0; turn < 40 && (await page.locator("#open").count()) === 0; turn++) {
    await page.locator("#answer-1").check();
    await next(page);
  }
  await look("open question");
  for (let turn = 0; turn < 40 && (await page.locator(".jumps").count()) === 0; turn++) {
    const statement = (await page.locator("#answer-1").count()) > 0;
    if (statement && turn % 2 === 0) await page.locator(turn % 4 === 0 ? "#answer-1" : "#answer-5").check();
    await onward(page);
  }
  await page.locator("summary").click();
  await look("review");
  await next(page);
  await page.locator("main button.main").click();
  await page.locator("summary").click();
  await look("handing over");
  await page.locator("footer button").click();
  await look("asking to erase");
  return asked;
}

const LOCALES = { en: "en-CA", fr: "fr-CA", es: "es-MX" };

// Everything is looked for on a phone in light colours; in others what they can change.
async function everywhere(page) {
  const found = [];
  for (const [viewport, colorScheme] of [[PHONE, "light"], [PHONE, "dark"], [DESK, "dark"], [DESK, "light"]]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const first = viewport === PHONE && colorScheme === "light";
    const told = await faults(page, first ? undefined : LOOKS);
    found.push(...told.map((fault) => `${colorScheme}, ${viewport.width} px: ${fault}`));
  }
  await page.setViewportSize(PHONE);
  return found;
}

async function walk(browser, file, language) {
  const found = {};
  const seen = await visit(browser, file, { locale: LOCALES[language] }, async (page) => {
    const names = [];
    const look = async (screen) => {
      names.push(screen);
      const wrong = await everywhere(page);
      if (await page.evaluate(() => document.getAnimations().length)) wrong.push("something moves");
      if (wrong.length > 0) found[screen] = wrong;
    };
    const asked = await screens(page, look);
    return { names, asked, lang: await page.evaluate(() => document.documentElement.lang) };
  });
  return { ...seen, found };
}

// A page with faults of each kind: what does not find them finds nothing.
async function control(browser, file) {
  return visit(browser, file, {}, async (page) => {
    await page.evaluate(() => {
      const [button, wide] = [document.createElement("button"), document.createElement("p")];
      button.className = "jump";
      wide.textContent = "x".repeat(900);
      wide.setAttribute("aria-hiden", "true");
      document.querySelector("main").append(button, wide);
      document.querySelector("h1").setAttribute("role", "buton");
      document.querySelector("main .title").style.color = "#777";
      document.querySelector("main").style.overflowWrap = "normal";
    });
    return { found: await everywhere(page) };
  });
}

run(async (browser, { page: file, languages }) => {
  const walks = languages.map((language) => walk(browser, file, language));
  const seen = await Promise.all([...walks, control(browser, file)]);
  const broken = seen.pop().found;
  return { walks: Object.fromEntries(languages.map((language, at) => [language, seen[at]])), broken };
});
