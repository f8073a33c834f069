import { fittingKinds } from "../../../src/domain/amendment/fitting-kinds";

it.each([
  ["nothing yet", "", " ", []],
  ["a new provision", "", "Оператор проверяет возраст.", ["insertion"]],
  ["words put in", "Users give consent.", "Adult users give  consent.", ["insertion", "replacement"]],
  ["words changed", "Users give consent by any act.", "Users give informed consent.", ["replacement"]],
  ["a sentence in place of another", "Users give consent.", "Parents decide.", ["replacement"]],
  ["nothing put in", "Users give consent.", "", ["repeal"]],
  ["a stub in Russian", "2) адрес;", "Исключить.", ["repeal"]],
  ["a stub in Kazakh", "2) мекенжайы;", "(алып тасталды)", ["repeal"]],
  ["numbers alone", "Статья 12-1. Реклама", "Статья 14. Реклама", ["renumbering", "replacement"]],
  ["a number and a word", "2. Users pay.", "3. Adults pay.", ["replacement"]],
])("tells what an amendment can be by its texts: %s", (_, draftText, newText, kinds) => {
  expect(fittingKinds({ draftText, newText })).toEqual(kinds);
});
