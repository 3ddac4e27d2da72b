// Loads SurveyJS forms, which come as JSON, with the real survey-core, answers every question that is shown, completes
// the run, and says as JSON what became of it.
const fs = require("fs");
const { Model } = require("survey-core");

function answered(question, wanted) {
  if (question.getType() === "comment") return "words for " + question.name;
  const values = question.choices.map((choice) => choice.value);
  if (question.name in wanted) return wanted[question.name];
  return values.includes("na") ? "na" : values[0];
}

function run({ form, wanted }) {
  const survey = new Model(form);
  const asked = [];
  const titles = {};
  for (let guard = 0; guard < 100 && survey.state === "running"; guard++) {
    for (let turn = 0; turn < 2; turn++) {
      for (const question of survey.currentPage.questions.filter((each) => each.isVisible && each.isEmpty())) {
        question.value = answered(question, wanted);
        if (question.hasComment) question.comment = "comment on " + question.name;
        asked.push(question.name);
      }
    }
    if (!(survey.isLastPage ? survey.completeLastPage() : survey.nextPage())) break;
  }
  for (const language of ["en", "fr", "es"]) {
    survey.locale = language;
    titles[language] = Object.fromEntries(survey.getAllQuestions().map((each) => [each.name, each.processedTitle]));
  }
  return { errors: survey.jsonErrors ?? [], state: survey.state, asked, data: survey.data, titles };
}

console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(run)));
