import { keepWords } from "../../../src/domain/record/keep-words";
import { formatRowMark, readRowMark } from "../../../src/domain/record/row-mark";
import type { RowMark } from "../../../src/domain/record/row-mark";
import { placesIn } from "../../../src/domain/record/thread-place";
import { fingerprintOf } from "../../../src/domain/review/fingerprint";
import { UNKNOWN_AUTHOR } from "../../../src/domain/review/unknown-author";
import { feedback, review, thread } from "../../support/builders";

const SAID = "Which proof?";
const MORE = `${SAID}\n\nA month at the most.`;
const words = fingerprintOf([SAID]);

/** A row of Feedback that records a comment, and that comment now. */
const kept = (
  raisedBy: string,
  now: Parameters<typeof thread>[0],
  before: { readonly lines?: string; readonly said?: RowMark["replies"] } = { said: [] },
) => {
  const mark = readRowMark(
    formatRowMark({ table: "Gaps", column: "issue", row: "G-001", print: words, words, replies: before.said }),
  );
  const row = { feedback: feedback({ raisedBy, feedback: SAID, replies: before.lines ?? "" }), ids: [], mark };
  const reviewed = review({});
  const context = {
    review: reviewed,
    places: placesIn(reviewed),
    today: "2026-11-26",
    answers: new Map(),
    copied: new Map(),
  };
  return keepWords(row, thread({ text: MORE, ...now }), context);
};

describe("a comment that says more than its row", () => {
  it("is put in its author's words where Excel tells whose they are", () => {
    const { cells, print } = kept("Martin", { author: "Martin" });
    expect(cells).toEqual({ feedback: MORE, replies: `Until 2026-11-26 the comment said: ${SAID}` });
    expect(print).toBe(fingerprintOf([MORE]));
  });

  it.each([
    ["a note that another program made of it", { form: "flattened" as const, author: "", time: "" }],
    ["a thread that a repair made of that note", { author: UNKNOWN_AUTHOR.en, time: "" }],
    ["the same in Russian", { author: UNKNOWN_AUTHOR.ru, time: "" }],
    ["a note that names nobody", { form: "note" as const, author: "", time: "" }],
  ])("is told under nobody's name, and leaves the words of the one who raised it, in %s", (_, now) => {
    const { cells, print } = kept("Martin", now);
    expect(cells).toEqual({ replies: `${SAID} A month at the most.` });
    expect(print).toBe(words);
  });

  it.each([
    ["of a record that knows its lines", []],
    ["of an older one", undefined],
  ])("is told once, in the place of what was told of it before, in a row %s", (_, marked) => {
    const note = { form: "note" as const, author: "", time: "" };
    const reply = "2026-10-06 09:10, Asel: Both.";
    const first = kept("Martin", note, { lines: reply, said: marked });
    const told = "Which proof? A month at the most.";
    expect(first.cells.replies).toBe(`${reply}\n${told}`);
    const own = `${reply}\n${told}\nAsked him by phone.`;
    const second = kept("Martin", { ...note, text: "Which proof? Two months." }, { lines: own, said: first.said });
    expect(second).toMatchObject({
      cells: { replies: `${reply}\nWhich proof? Two months.\nAsked him by phone.` },
      news: ["answered"],
    });
    const again = { lines: second.cells.replies ?? "", said: second.said };
    expect(kept("Martin", { ...note, text: "Which proof? Two months." }, again)).toMatchObject({
      cells: {},
      news: [],
      said: second.said,
    });
  });

  it.each([
    ["still", "Martin"],
    ["no longer", ""],
  ])("takes no place of a line under its author's name, which it %s bears", (_, author) => {
    const line = "Martin: Which proof? A week.";
    const { cells } = kept(
      "Martin",
      { form: "flattened", author, time: "" },
      { lines: line, said: [fingerprintOf([line])] },
    );
    expect(cells.replies?.split("\n")[0]).toBe(line);
  });

  it("takes no line's place that a person wrote", () => {
    const note = { form: "note" as const, author: "", time: "" };
    const { cells } = kept("Martin", note, { lines: "Which proof? He said a month.", said: [] });
    expect(cells.replies).toBe("Which proof? He said a month.\nWhich proof? A month at the most.");
  });

  it("takes the place of words that are nobody's either", () => {
    expect(kept("", { author: UNKNOWN_AUTHOR.en, time: "" }).cells).toMatchObject({ feedback: MORE });
  });
});
