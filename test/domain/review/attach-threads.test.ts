import { attachThreads } from "../../../src/domain/review/attach-threads";
import type { Disposition } from "../../../src/domain/review/consultation";
import { thread } from "../../support/builders";

const ID = "{00000000-0000-4000-8000-000000000001}";

/** Whether a comment counts as resolved in that form. */
const isResolved = (
  form: "note" | "flattened",
  disposition: Disposition | undefined,
  comment: "open" | "resolved" | undefined,
): boolean | undefined =>
  attachThreads([thread({ id: ID, form, resolved: false })], new Map(), [{ thread: ID, disposition, comment }])[0]
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
