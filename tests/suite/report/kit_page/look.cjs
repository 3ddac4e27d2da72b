// Opens each page of a kit on a phone and at a desk, light and dark, and has axe look at it. The first is opened once more
// with faults of each kind: what does not find them finds nothing.
const { run, visit, everywhere } = require("../../form/browser.cjs");

function spoil() {
  const wide = document.createElement("p");
  wide.textContent = "x".repeat(900);
  wide.style.overflowWrap = "normal";
  document.querySelector("main").append(wide);
  document.querySelector("h1").setAttribute("role", "buton");
  document.querySelector("main p").style.color = "#777";
}

run(async (browser, { pages }) => {
  const seen = [];
  for (const file of pages) seen.push(await visit(browser, file, {}, async (page) => ({ found: await everywhere(page) })));
  const spoilt = await visit(browser, pages[0], { bypassCSP: true }, async (page) => {
    await page.evaluate(spoil);
    return { found: await everywhere(page) };
  });
  return { seen, spoilt: spoilt.found };
});
