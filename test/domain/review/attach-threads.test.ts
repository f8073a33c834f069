import { settleThreads } from "../../../src/domain/review/settle-threads";
import type { Disposition } from "../../../src/domain/review/consultation";
import { profileFor } from "../../../src/domain/profile/profiles";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import { thread } from "../../support/builders";
import { sheetTable } from "../../support/sheet-tables";

const ID = "{00000000-0000-4000-8000-000000000001}";

/** Whether a comment counts as resolved in that form. */
const isResolved = (
  form: "note" | "flattened",
  disposition: Disposition | undefined,
  comment: "open" | "resolved" | undefined,
): boolean | undefined =>
  settleThreads([thread({ id: ID, form, resolved: false })], new Set(), [{ thread: ID, disposition, comment }])[0]
    ?.resolved;

describe("what was a thread", () => {
  it("is not closed by an answer that who raised it has not agreed to", () => {
    expect(isResolved("flattened", "accepted", "open")).toBe(false);
  });

  it("stays resolved where it was when it was recorded", () => {
    expect(isResolved("flattened", "open", "resolved")).toBe(true);
  });

  it("counts by its disposition in a review that has no record of it", () => {
    expect(isResolved("flattened", "accepted", undefined)).toBe(true);
    expect(isResolved("flattened", "open", undefined)).toBe(false);
  });
});

it("a note, which nobody can resolve, is closed by its disposition", () => {
  expect(isResolved("note", "rejected", "open")).toBe(true);
  expect(isResolved("note", undefined, "open")).toBe(false);
});

describe.each([["thread", undefined] as const, ["note of what was one", "flattened"] as const])(
  "a %s that a copied sheet brought along",
  (_, form) => {
    const said = { id: ID, ...(form && { form }), text: "Who decides?", cell: "B4", resolved: false };
    const { on: _on, ...ours } = thread({ ...said, sheet: "Gaps" });
    const copy = { ...ours, sheet: "Gaps (2)" };
    const idsOf = (threads: readonly (typeof ours)[]) =>
      readReview([sheetTable("Gaps", [{ id: "G-001" }])], threads, profileFor, moreReaders).value.threads.map(
        ({ id }) => id,
      );

    it("leaves the id to that on our row, whichever comes first", () => {
      expect(idsOf([ours, copy])[0]).toBe(ID);
      const [ofCopy, ofOurs] = idsOf([copy, ours]);
      expect([ofCopy, ofOurs]).toEqual([expect.stringMatching(/^note-/u), ID]);
    });
  },
);
