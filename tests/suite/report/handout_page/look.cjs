// Opens each report on a phone and at a desk, light and dark, and has axe look at it. The first is opened once more with
// faults of each kind: what does not find them finds nothing.
const { run, visit, faults, LOOKS, PHONE, DESK } = require("../../form/browser.cjs");

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

function spoil() {
  const wide = document.createElement("p");
  wide.textContent = "x".repeat(900);
  wide.style.overflowWrap = "normal";
  document.querySelector("main").append(wide);
  document.querySelector("h1").setAttribute("role", "buton");
  document.querySelector("svg[role=img]").removeAttribute("aria-labelledby");
  document.querySelector("svg[role=img] > title").remove();
  document.querySelector(".lead").style.color = "#777";
}

// Text that stands beyond the edge of its drawing, or outside its table or page.
const cut = (page) => page.evaluate(() => [...document.querySelectorAll("figure > svg")].flatMap((drawing) => {
  const edge = drawing.getBoundingClientRect();
  const texts = [...drawing.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
  const seen = texts.filter(([, box]) => box.width > 0);
  const beyond = seen.filter(([, box]) => box.right > edge.right + 14 || box.left < edge.left - 2 || box.bottom > edge.bottom + 2);
  return beyond.map(([words]) => words);
}));

async function look(browser, file) {
  return visit(browser, file, {}, async (page) => {
    const phone = await cut(page);
    const found = await everywhere(page);
    return { found, cut: [...phone, ...await cut(page)], drawings: await page.locator("figure > svg").count() };
  });
}

run(async (browser, { pages }) => {
  const seen = [];
  for (const file of pages) seen.push(await look(browser, file));
  const spoilt = await visit(browser, pages[0], { bypassCSP: true }, async (page) => {
    await page.evaluate(spoil);
    return { found: await everywhere(page) };
  });
  return { seen, spoilt: spoilt.found };
});
