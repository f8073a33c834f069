import { keepWords } from "../../../src/domain/record/keep-words";
import { formatRowMark, readRowMark } from "../../../src/domain/record/row-mark";
import { placesIn } from "../../../src/domain/record/thread-place";
import { fingerprintOf } from "../../../src/domain/review/fingerprint";
import { UNKNOWN_AUTHOR } from "../../../src/domain/review/unknown-author";
import { feedback, review, thread } from "../../support/builders";

const SAID = "Which proof?";
const MORE = `${SAID}\n\nA month at the most.`;
const words = fingerprintOf([SAID]);

/** A row of Feedback that records a comment, and that comment now. */
const kept = (raisedBy: string, now: Parameters<typeof thread>[0]) => {
  const mark = readRowMark(
    formatRowMark({ table: "Gaps", column: "issue", row: "G-001", print: words, words, replies: [] }),
  );
  const row = { feedback: feedback({ raisedBy, feedback: SAID, replies: "" }), ids: [], mark };
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

  it("takes the place of words that are nobody's either", () => {
    expect(kept("", { author: UNKNOWN_AUTHOR.en, time: "" }).cells).toMatchObject({ feedback: MORE });
  });
});
