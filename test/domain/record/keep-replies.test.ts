import { LANGUAGES } from "../../../src/domain/language";
import { placesIn } from "../../../src/domain/record/thread-place";
import { keepReplies, repliesSaid } from "../../../src/domain/record/keep-replies";
import { formatRowMark, readRowMark } from "../../../src/domain/record/row-mark";
import type { RowMark } from "../../../src/domain/record/row-mark";
import { review, thread } from "../../support/builders";

const OLD = "2026-10-08 10:30, A. Lawyer: The regulator decides.";
const MARK: RowMark = { table: "Gaps", column: "issue", row: "G-001", print: "-", words: "0123456789ab" };
const reply = { id: "r1", author: "A. Lawyer", time: "2026-10-08T10:30:00Z", text: "The regulator decides." };
const reworded = { ...reply, text: "The ministry decides." };

const context = (language: "en" | "ru" | "kk" = "en") => {
  const one = review();
  const of = { ...one, details: { ...one.details, language } };
  return { review: of, places: placesIn(of), today: "2026-11-26", copied: new Map(), answers: new Map() };
};
const kept = (cell: string, replies: (typeof reply)[], mark: RowMark | undefined = MARK, form?: "flattened") =>
  keepReplies(cell, thread({ replies, ...(form && { form }) }), mark, context());

describe("a reply that is not what it was", () => {
  it("says what it says now, with the old words below", () => {
    expect(kept(OLD, [reworded])).toEqual({
      text: `2026-10-08 10:30, A. Lawyer: The ministry decides.\nUntil 2026-11-26 the reply said: ${OLD}`,
      news: ["reply-reworded"],
      isWhole: true,
    });
  });

  it("is the same one where its author goes by another name, too", () => {
    const { text } = kept(OLD, [{ ...reworded, author: "A. Lawyer (Office)" }]);
    expect(text).toContain("A. Lawyer (Office): The ministry decides.\nUntil 2026-11-26 the reply said: ");
  });

  it("is marked where it was deleted", () => {
    expect(kept(OLD, [])).toMatchObject({
      text: `A reply that was deleted, seen on 2026-11-26: ${OLD}`,
      news: ["reply-deleted"],
    });
  });

  it.each(LANGUAGES)("is marked once, in the language of the review (%s)", (language) => {
    for (const replies of [[], [reworded]]) {
      const first = keepReplies(OLD, thread({ replies }), MARK, context(language)).text;
      expect(first).not.toBe(OLD);
      expect(first.split("\n").at(-1)).toMatch(new RegExp(`: ${OLD}$`, "u"));
      expect(keepReplies(first, thread({ replies }), MARK, context(language)).text).toBe(first);
    }
  });

  it("stays as it is in a cell that can hold no more", () => {
    const full = `${OLD}\n${"x".repeat(32_700)}`;
    expect(kept(full, [])).toEqual({ text: full, news: [], isWhole: false });
  });
});

describe("a line of the replies is not marked", () => {
  it.each<[string, string, RowMark | undefined]>([
    ["a person wrote it", OLD, { ...MARK, replies: [] }],
    ["a person changed it", `${OLD} Or so.`, { ...MARK, replies: repliesSaid(OLD, thread({ replies: [reply] })) }],
    ["it has no time as the program writes it", "2026-10-08, A. Lawyer, by telephone: yes", MARK],
    ["nothing says that the program wrote the row", OLD, undefined],
  ])("where %s", (_, cell, mark) => {
    expect(keepReplies(cell, thread(), mark, context())).toEqual({ text: cell, news: [], isWhole: true });
  });

  it("where another program may have dropped the reply", () => {
    expect(kept(OLD, [], MARK, "flattened").text).toBe(OLD);
    expect(kept(OLD, [{ ...reply, time: "", text: "Yes." }]).text).toBe(OLD);
  });
});

it("keeps in the mark of a row which lines the comment said", () => {
  const replies = repliesSaid(`${OLD}\n2026-10-09 09:00, C. Caller: No.`, thread({ replies: [reply] }));
  expect(replies).toHaveLength(1);
  for (const mark of [
    { ...MARK, replies },
    { ...MARK, replies: [] },
    { ...MARK, about: { table: "Gaps", row: "G-002", print: "-" }, replies: [...(replies ?? []), "0123456789ab"] },
  ])
    expect(readRowMark(formatRowMark(mark))).toEqual(mark);
});
