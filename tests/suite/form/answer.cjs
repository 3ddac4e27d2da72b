// Answers the garden questionnaire with the keyboard alone, reloads half-way, goes back, looks back, saves, copies and
// erases.
const fs = require("fs");
const { run, visit, headingOf, focused, tabTo, choose, press } = require("./browser.cjs");

run((browser, { page: file }) => visit(browser, file, {}, async (page, context) => {
  const headings = [];
  const focus = [];
  const arrive = async () => {
    const heading = await headingOf(page);
    headings.push(heading);
    if ((await focused(page)) !== heading) focus.push(heading);
  };
  const enter = async () => {
    await page.keyboard.press("Enter");
    await arrive();
  };
  const go = async (words) => {
    await tabTo(page, words);
    await enter();
  };

  headings.push(await headingOf(page));
  const welcome = await page.locator("main").innerText();
  await page.locator("#told").evaluate((status) => status.setAttribute("data-mark", ""));
  await go("Begin");
  await tabTo(page, "Organisation or group");
  await page.keyboard.type("Rooftop");
  await tabTo(page, "A code word");
  await page.keyboard.type("blue door");
  await enter();
  await choose(page, "watering");
  await enter();
  await choose(page, "We garden together");
  await enter();
  await choose(page, "We have found a place and a day.");
  await enter();
  const marked = await page.locator("#told[data-mark]").count();
  const told = await page.locator("#told").filter({ hasText: "Statement" }).innerText();

  await choose(page, "We have the key.");
  await press(page, "Add a comment");
  await tabTo(page, "Your comment");
  await page.keyboard.type("since May");
  await go("Next");

  await page.reload();
  await arrive();
  const continued = await page.locator(".note").innerText();
  await choose(page, "Does not apply");
  await page.keyboard.press("Enter");
  const reasonWanted = await page.locator("#warning").innerText();
  await page.keyboard.type("the rain is enough");
  await go("Next");

  await tabTo(page, "Your answer");
  await page.keyboard.type("tomatoes,\nand peace");
  await go("Next");
  await page.locator("summary", { hasText: "Does this not apply?" }).press("Enter");
  const applies = await page.getByText("cannot be set aside").isVisible();
  await press(page, "Next");
  const choiceWanted = await page.locator("#warning").innerText();
  await go("Skip");
  await choose(page, "Don't know");
  await enter();
  await go("Back");
  await go("Next");
  await choose(page, "Considering");
  await enter();
  await choose(page, "Not so far");
  await press(page, "Take my answer back");
  const takenBack = await page.locator("input:checked").count();
  await choose(page, "Not so far");
  await enter();

  const review = await page.locator("main").innerText();
  await go("3. We have a day on which we meet.");
  await choose(page, "Sustaining");
  await enter();
  const reviewed = await page.locator("main").innerText();
  await go("To the last step");

  const downloading = page.waitForEvent("download");
  await press(page, "Save response");
  const download = await downloading;
  const saved = fs.readFileSync(await download.path(), "utf8");
  await press(page, "Copy as text");
  await page.getByText("Copied.").waitFor();
  const message = await context.newPage();
  await message.setContent("<textarea autofocus></textarea>");
  await message.locator("textarea").press("ControlOrMeta+V");
  const copied = await message.locator("textarea").inputValue();
  await message.close();

  const kept = await page.evaluate(() => localStorage.length);
  await press(page, "Erase it from this browser");
  await press(page, "Yes, erase");
  await arrive();
  const left = await page.evaluate(() => localStorage.length);
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
  return {
    welcome, headings, focus, marked, told, continued, reasonWanted, choiceWanted, applies, takenBack, review, reviewed,
    name: download.suggestedFilename(), saved, copied, kept, left, today,
  };
}));
