/** @jest-environment jsdom */
import { LANGUAGES } from "../../src/domain/language";
import { OUTSIDE_EXCEL } from "../../src/taskpane/outside-excel";
import { DID_NOT_OPEN, plainMessage } from "../../src/taskpane/plain-message";

it.each(LANGUAGES)("a page that can't show the pane says why, in %s", (language) => {
  const messages = [...Object.values(OUTSIDE_EXCEL), DID_NOT_OPEN].map((message) =>
    plainMessage(document, message, language),
  );
  expect(messages.map(({ lang }) => lang)).toEqual(messages.map(() => language));
  expect(new Set(messages.map(({ textContent }) => textContent)).size).toBe(3);
});
