import { statusOf } from "../../../src/domain/record/status-of";
import { feedback, review, tableFound } from "../../support/builders";

const blank = { closedBy: "", closedOn: "", closedHow: "" };
const answered = feedback({ ...blank, raisedBy: "A. Reader" });
const now = review();
const older = review({
  tables: [{ ...tableFound("Feedback"), letters: { id: "A", closedBy: "J" } }],
});

it.each([
  [
    "nothing said",
    { ...answered, disposition: "open", assignedTo: "D. Lawyer" },
    { kind: "open", waitsFor: "D. Lawyer" },
  ],
  ["a decision without a word", { ...answered, response: "" }, { kind: "open", waitsFor: "Author" }],
  ["an answer", answered, { kind: "answered", waitsFor: "A. Reader" }],
  [
    "an answer with a decision in words that are none of the choices",
    { ...answered, disposition: undefined, typedDisposition: "See the minutes" },
    { kind: "answered", waitsFor: "A. Reader" },
  ],
  ["a resolved comment", { ...answered, comment: "resolved" }, { kind: "closed", how: "resolved" }],
  ["a deleted comment", { ...answered, comment: "deleted" }, { kind: "deleted" }],
  ["a name alone", { ...answered, closedBy: "A. Reader" }, { kind: "answered", waitsFor: "A. Reader" }],
  [
    "who agreed, how and when",
    { ...answered, closedBy: "A. Reader", closedHow: "by letter", closedOn: "2026-11-20" },
    { kind: "closed", how: "confirmed" },
  ],
  [
    "a later word of the one who raised it, in a comment that is open",
    {
      ...answered,
      closedBy: "A. Reader",
      closedHow: "by letter",
      closedOn: "29.10.2026",
      comment: "open",
      replies: "2026-10-21 10:00, A. Author: Agreed.\n2026-11-15 09:00, a. reader: No longer.",
    },
    { kind: "open", waitsFor: "Author" },
  ],
  [
    "words of that day and before, and of others after it",
    {
      ...answered,
      closedBy: "A. Reader",
      closedHow: "by letter",
      closedOn: "2026-10-29",
      comment: "open",
      replies: "2026-10-29 10:00, A. Reader: Agreed.\n2026-11-15 09:00, A. Author: Thank you.",
    },
    { kind: "closed", how: "confirmed" },
  ],
  [
    "a comment that was resolved and deleted",
    { ...answered, comment: "deleted", closedHow: "Закрыто в Excel; кем, Excel не сообщает" },
    { kind: "closed", how: "resolved" },
  ],
] as const)("of %s", (_, row, status) => {
  expect(statusOf(row, now)).toEqual(status);
});

it("of a name alone, in a workbook without a place for more", () => {
  expect(statusOf({ ...answered, closedBy: "A. Reader" }, older)).toEqual({ kind: "closed", how: "confirmed" });
});
