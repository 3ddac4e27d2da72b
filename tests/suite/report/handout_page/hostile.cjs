// Opens a report on a phone and tells what became of its texts; prints it on two sizes of paper.
const { run, visit, faults } = require("../../form/browser.cjs");

run(async (browser, { page: file, papers }) => visit(browser, file, {}, async (page) => {
  const told = await page.evaluate(() => ({
    run: typeof pwned,
    elements: [...new Set([...document.querySelectorAll("*")].map((element) => element.localName))],
    links: [...document.querySelectorAll("[href]")].map((link) => link.getAttribute("href")),
    targets: [...document.querySelectorAll("a[href]")].filter((link) => !document.querySelector(link.getAttribute("href"))).length,
  }));
  const shown = await page.locator("body").innerText();
  const wrong = await faults(page);
  for (const [format, path] of Object.entries(papers)) await page.pdf({ path, format });
  return { ...told, shown, wrong };
}));
