import { paneLanguage } from "../../src/taskpane/pane-language";

it.each([
  ["ru-RU", "ru"],
  ["kk_KZ", "kk"],
  ["KK", "kk"],
  ["en-GB", "en"],
  ["de-DE", "en"],
  ["", "en"],
])("Office in %j has a pane in %s", (tag, language) => {
  expect(paneLanguage(tag)).toBe(language);
});
