import { withoutOwnNumber } from "../../../src/domain/amendment/without-own-number";

it.each([
  ["5(2)", "(2) A school answers."],
  ["5(2)", "2. A school answers."],
  ["5(1)(a)", "(a) A school answers."],
  ["5[2](2)", "2) A school answers."],
  ["12-1", "12-1. A school answers."],
  ["28A", "28A. A school answers."],
  ["schedule 2(3)", "3. A school answers."],
])("takes the number of %s from its text", (id, text) => {
  expect(withoutOwnNumber(text, id, "A school asks.")).toBe("A school answers.");
});

it.each([
  ["5(2)", "(3) A school answers.", "A school asks."],
  ["5(2)", "(2) A school answers.", "(2) A school asks."],
  ["5", "5 schools answer.", "A school asks."],
  ["3 indent 1", "1. A school answers.", "A school asks."],
  ["", "1. A school answers.", ""],
])("leaves the text of %s: %s", (id, text, draftText) => {
  expect(withoutOwnNumber(text, id, draftText)).toBe(text);
});
