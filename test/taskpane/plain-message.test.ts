/** @jest-environment jsdom */
import { LANGUAGES } from "../../src/domain/language";
import { plainMessage } from "../../src/taskpane/plain-message";

it.each(LANGUAGES)("a page that can't show the pane says why, in %s", (language) => {
  const shown = plainMessage(document, "outside Excel", language);
  expect(shown.lang).toBe(language);
  expect(shown.textContent).toContain("Excel");
  expect(plainMessage(document, "did not open", language).textContent).not.toBe(shown.textContent);
});
