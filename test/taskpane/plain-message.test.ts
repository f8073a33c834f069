/** @jest-environment jsdom */
import { LANGUAGES } from "../../src/domain/language";
import { OUTSIDE_EXCEL } from "../../src/taskpane/outside-excel";
import { DID_NOT_OPEN, plainMessage } from "../../src/taskpane/plain-message";

it.each(LANGUAGES)("a page that can't show the pane says why, in %s", (language) => {
  const shown = plainMessage(document, OUTSIDE_EXCEL, language);
  expect(shown.lang).toBe(language);
  expect(shown.textContent).toContain("Excel");
  expect(plainMessage(document, DID_NOT_OPEN, language).textContent).not.toBe(shown.textContent);
});
