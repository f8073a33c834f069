import { capitalised } from "../../../src/domain/text/capitalised";

it.each([
  ["the pasted text", "The pasted text"],
  ["қойылған мәтін", "Қойылған мәтін"],
  ["GC25", "GC25"],
  ["", ""],
])("%s begins with a capital", (text, expected) => {
  expect(capitalised(text)).toBe(expected);
});
