// Prints the page in a language, and opens it where no script runs.
const { run, visit } = require("./browser.cjs");

run(async (browser, { page: file, locale, pdf }) => {
  const printed = await visit(browser, file, { locale }, async (page) => {
    await page.pdf({ path: pdf, format: "A4" });
    await page.emulateMedia({ media: "print" });
    return { shown: await page.locator("body").innerText() };
  });
  const still = await visit(browser, file, { javaScriptEnabled: false }, async (page) => ({
    shown: await page.locator("body").innerText(),
    wide: await page.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth),
  }));
  return { printed, still };
});
