import { asSentence } from "../../../src/domain/text/as-sentence";
import { firstFew } from "../../../src/domain/text/first-few";
import { noColumn } from "../../../src/app/table-refusals";

it("names three of a list and counts the rest, in each language", () => {
  expect(firstFew(["A", "B", "C"]).en).toBe("A, B, C");
  expect(firstFew(["A", "B", "C", "D", "E"])).toEqual({
    en: "A, B, C and 2 more",
    ru: "A, B, C и еще 2",
    kk: "A, B, C және тағы 2",
  });
});

it("says of a missing column only a few of those that are there", () => {
  expect(noColumn("T", "Note", ["A", "B", "C", "D"]).said.en).toContain("“A”, “B”, “C” and 1 more. Read");
});

it("puts a full stop behind what does not end as a sentence does", () => {
  expect(["Ask its owner", "Done.", "Who?", "He said “Yes.”", "Wait…"].map(asSentence)).toEqual([
    "Ask its owner.",
    "Done.",
    "Who?",
    "He said “Yes.”",
    "Wait…",
  ]);
});
