// Prints each page on a size of paper.
const { run, visit } = require("../../form/browser.cjs");

run(async (browser, { papers }) => {
  for (const [file, format, path] of papers) {
    await visit(browser, file, {}, async (page) => ({ made: await page.pdf({ path, format }) }));
  }
  return papers.length;
});
