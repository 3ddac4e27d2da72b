// Opens each report on a phone, a tablet and at a desk, light, dark and in the colours of the system, and has axe look at it.
// The first is opened once more with faults of each kind: what does not find them finds nothing.
const { run, visit, everywhere } = require("../../form/browser.cjs");

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

// Drawings in which nothing can be told from the ground they stand on, with the colours that a system forces on a page.
async function lost(page) {
  await page.emulateMedia({ forcedColors: "active" });
  const names = await page.evaluate(() => [...document.querySelectorAll("figure > svg")].flatMap((drawing) => {
    const ground = getComputedStyle(document.querySelector("section")).backgroundColor;
    const seen = [...drawing.querySelectorAll("rect, circle, path, line, text")].filter((part) => part.getBoundingClientRect().height + part.getBoundingClientRect().width > 0);
    const lost = seen.filter((part) => {
      const { fill, stroke } = getComputedStyle(part);
      const inside = part.matches(".on, .letter, .tick, .halo");
      return !inside && [fill, stroke].every((colour) => colour === "none" || colour === ground);
    });
    return lost.map((part) => `${drawing.querySelector("title").textContent}: ${part.outerHTML.slice(0, 120)}`);
  }));
  await page.emulateMedia({ forcedColors: "none" });
  return names;
}

async function look(browser, file) {
  return visit(browser, file, {}, async (page) => {
    const narrow = [];
    for (const width of [320, 480, 640, 767, 768, 900]) {
      await page.setViewportSize({ width, height: 900 });
      narrow.push(...await cut(page));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wider > 0) narrow.push(`${width} px: ${wider} px too wide`);
    }
    const found = await everywhere(page);
    const named = await page.evaluate(() => [...document.querySelectorAll("figure > svg")].filter((drawing) => {
      const [title, told] = drawing.getAttribute("aria-labelledby").split(" ").map((id) => document.getElementById(id));
      return drawing.contains(title) && drawing.contains(told) && title.textContent && told.textContent;
    }).length);
    const tables = await page.evaluate(() => [...document.querySelectorAll("figure > a")].filter((link) => document.querySelector(link.hash)?.closest("table, tr")).length);
    return { found, cut: [...narrow, ...await cut(page)], lost: await lost(page), named, tables, figures: await page.locator("figure").count(), drawings: await page.locator("figure > svg").count() };
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
