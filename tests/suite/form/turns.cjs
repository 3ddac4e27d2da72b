// Changes the language under way where nothing can be kept, says who one is, and goes on with more tasks at the end.
const fs = require("fs");
const { run, visit, headingOf, focused, tabTo } = require("./browser.cjs");

const refuse = () => {
  Storage.prototype.setItem = () => { throw new DOMException("no", "SecurityError"); };
};

run((browser, { page: file }) => visit(browser, file, { prepare: refuse }, async (page) => {
  const next = () => page.locator("button[type=submit]").click();
  const notes = await page.locator(".note").allInnerTexts();
  await next();
  await next();
  const roles = await page.locator(".choice").allInnerTexts();
  await page.locator(".choice", { hasText: "volunteer" }).click();
  await tabTo(page, "Français");
  await page.keyboard.press("Enter");
  const french = {
    heading: await headingOf(page), focus: await focused(page), lang: await page.locator("html").getAttribute("lang"),
    chosen: await page.locator("label:has(:checked)").innerText(), title: await page.title(),
  };
  await next();
  for (const turn of [1, 2, 3]) await page.locator("#skip").click();
  await page.getByRole("radio").first().check();
  await next();
  await page.getByRole("radio").last().check();
  await next();
  const few = await page.locator(".place").innerText();
  while ((await page.locator(".jumps").count()) === 0) {
    await ((await page.locator("#skip").count()) > 0 ? page.locator("#skip").click() : next());
  }
  const more = await page.locator("main p > button[type=button]:not(.quiet)").allInnerTexts();
  await page.getByRole("button", { name: more[1] }).click();
  const many = await page.locator(".place").innerText();
  const first = await page.locator(".task").innerText();
  await page.getByRole("radio").first().check();
  for (let turn = 0; turn < 60 && (await page.locator(".jumps").count()) === 0; turn++) {
    const skip = page.locator("#skip");
    await ((await skip.count()) > 0 && (await skip.isVisible()) ? skip.click() : next());
  }
  await next();
  const downloading = page.waitForEvent("download");
  await page.locator("main button.main").click();
  const saved = fs.readFileSync(await (await downloading).path(), "utf8");
  return { notes, roles, french, few, more, many, first, saved };
}));
