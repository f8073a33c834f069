import { toldWords } from "../../../src/app/version-words";
import { redlineCell } from "../../../src/domain/round/redline-cell";

it.each([
  ["Gaps", "provisions", "5(1)", "6(1)", "«5(1)» → «6(1)»"],
  ["Gaps", "provisions", "6(1); 6-1; 8", "7(1); 6-1; 8", "«6(1)» → «7(1)»"],
  ["Amendments", "provision", "10(2)", "10(3)", "«10(2)» → «10(3)»"],
  ["Gaps", "solution", "Delete 5(1).", "Delete 6(1).", "«5» → «6»"],
])(
  "of %s, %s: numbers of provisions are words of their own, other texts go by their words",
  (table, column, before, after, told) => {
    const spans = redlineCell(table, column, before, after);
    expect(toldWords(spans, "en")).toBe(told);
    expect(
      spans
        .filter(({ kind }) => kind !== "inserted")
        .map(({ text }) => text)
        .join(""),
    ).toBe(before);
    expect(
      spans
        .filter(({ kind }) => kind !== "deleted")
        .map(({ text }) => text)
        .join(""),
    ).toBe(after);
  },
);
