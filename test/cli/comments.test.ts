import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openPackage } from "../../src/adapters/opc/open-package";
import { WorkbookReader } from "../../src/adapters/xlsx/workbook-reader";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { commentedWorkbook } from "../support/record/commented-workbook";
import type { CommentedReview, KnownComment } from "../support/record/commented-review";
import { reviewToEdit } from "../support/review-to-edit";
import { gapTable } from "../support/run-command-line";
import { officeErrors } from "../support/validate-office";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-comments-"));
  file = join(folder, "review.xlsx");
  writeFileSync(file, reviewToEdit());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const comment: KnownComment = {
  key: 1,
  form: "thread",
  guid: "{00000000-0000-4000-8000-000000000001}",
  table: "Gaps",
  at: 0,
  column: 1,
  author: "A. Reader",
  by: "A. Reader",
  time: "2026-10-06T09:00:00Z",
  text: "Who decides?",
  resolved: false,
  replies: [{ author: "B. Lawyer", time: "2026-10-06T10:00:00Z", text: "The body." }],
};
const small = (changes: Partial<CommentedReview> = {}): CommentedReview => ({
  rows: {
    Gaps: [1, 2].map((kin) => ({
      kin,
      id: `G-00${kin}`,
      words: [`Issue ${kin}.`, `Solution ${kin}.`, "CRC, art. 12"],
    })),
    Amendments: [],
  },
  comments: [comment],
  feedback: [],
  truth: [],
  ...changes,
});

it("lists every comment and note with its replies, and writes nothing", async () => {
  const before = readFileSync(file);
  const { code, out } = await gapTable(["comments", file, "--json"]);
  const { threads } = JSON.parse(out) as { readonly threads: readonly Record<string, unknown>[] };
  expect([code, threads.length]).toEqual([0, 8]);
  expect(threads[0]).toEqual({
    id: expect.stringMatching(/^\{/u),
    form: "thread",
    cell: "Gaps!C6",
    table: "Gaps",
    row: "G-003",
    gap: "G-003",
    column: "solution",
    author: "Martin Keller",
    created: "2026-10-08T09:12:00.00Z",
    text: expect.stringContaining("migration status"),
    resolved: true,
    replies: expect.arrayContaining([expect.objectContaining({ author: "Dana Serikova" })]),
    feedback: expect.stringMatching(/^F-/u),
    disposition: "accepted",
  });
  expect(threads.at(-1)).toMatchObject({ form: "note", author: "A. Reviewer", gap: "G-002", created: "" });
  expect(readFileSync(file)).toEqual(before);
});

it("records what is not in Feedback yet, keeps the review as it was, and has nothing to do the second time", async () => {
  const before = readFileSync(file);
  const { code, out } = await gapTable(["comments", file, "--record", "--json"]);
  const said = JSON.parse(out) as { readonly kept: string; readonly added: readonly Record<string, string>[] };
  expect([code, said.added.at(-1)]).toMatchObject([0, { raisedBy: "A. Reviewer", source: "Note", gap: "G-002" }]);
  expect(readFileSync(said.kept)).toEqual(before);
  const after = readFileSync(file);
  const again = await gapTable(["comments", file, "--record"]);
  expect(again.out).toContain("Feedback holds every comment as it is now. Nothing was written.\n");
  expect(readFileSync(file)).toEqual(after);
  const listed = JSON.parse((await gapTable(["comments", file, "--json"])).out) as { threads: { feedback: string }[] };
  expect(listed.threads.map(({ feedback }) => feedback)).not.toContain("");
});

it("writes nothing but the table Feedback, in a file that Excel accepts", async () => {
  const before = openPackage(readFileSync(file), "workbook");
  await gapTable(["comments", file, "--record"]);
  const bytes = readFileSync(file);
  const after = openPackage(bytes, "workbook");
  const sheet = new WorkbookReader(before).tables().find(({ table }) => table.name === "Feedback");
  const changed = before.parts.filter((part) => Buffer.compare(before.bytes(part), after.bytes(part)) !== 0);
  expect(after.parts).toEqual(before.parts);
  expect(changed.filter((part) => part !== before.mainPart).sort()).toEqual(
    [sheet?.sheet.part, sheet?.table.part].sort(),
  );
  expect(await officeErrors(bytes)).toEqual([]);
});

it("gives a workbook of an earlier version the columns it lacks", async () => {
  const older = withoutLaterColumns();
  writeFileSync(file, older);
  const output = join(folder, "out.xlsx");
  const { code, err } = await gapTable(["comments", file, "--record", "-o", output]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const { value } = await openReview(openWorkbook(readFileSync(output), "out.xlsx"));
  expect(value.feedback).toMatchObject([
    { id: "F-01", cell: "Gaps!C4", comment: "open", replies: "2026-10-06 10:00, B. Lawyer: The body." },
  ]);
  expect(readFileSync(file)).toEqual(Buffer.from(older));
});

/** The small review as a version made it that knew no record. */
function withoutLaterColumns(): Uint8Array {
  return commentedWorkbook(small(), { later: false });
}

it("asks which row a comment is about, and takes the answer", async () => {
  writeFileSync(file, commentedWorkbook(small()));
  await gapTable(["comments", file, "--record"]);
  const { feedback } = (await openReview(openWorkbook(readFileSync(file), "a.xlsx"))).value;
  const [row] = feedback;
  const cells = {
    id: "F-01",
    feedback: "Who decides?",
    gap: "G-001",
    column: "Solution",
    raisedBy: "A. Reader",
    date: "2026-10-06",
    disposition: "Open",
  };
  const kept = {
    comment: "Not resolved",
    cell: "Gaps!C4",
    rowSeen: row?.rowSeen ?? "",
    thread: comment.guid,
    replies: row?.replies ?? "",
  };
  const moved = small({
    rows: { ...small().rows, Gaps: [...small().rows.Gaps].reverse() },
    feedback: [{ ...cells, ...kept }],
  });
  writeFileSync(file, commentedWorkbook(moved));
  const asked = await gapTable(["comments", file, "--record"]);
  expect(asked.out).toContain("? The comment of F-01 was about G-001 (Solution); it hangs on G-002 (Solution) now");
  expect(asked.out).toContain('--about "F-01=G-002"');
  expect(asked.out).toContain("nothing was written.");
  expect(asked.out).not.toContain("holds every comment");
  const answered = await gapTable(["comments", file, "--record", "--about", "F-01=G-002"]);
  expect([answered.code, answered.out]).toEqual([0, expect.stringContaining("updated: 1")]);
  const after = await openReview(openWorkbook(readFileSync(file), "a.xlsx"));
  expect(after.value.feedback).toMatchObject([{ gap: "G-002", feedback: "Who decides?" }]);
});

it.each([
  [["--about", "F-99=G-001", "--record"], "answers no question"],
  [["--about", "F-01=G-001"], "goes together with --record"],
  [["-o", "out.xlsx"], "goes together with --record"],
])("refuses %j", async (options, message) => {
  const { code, err } = await gapTable(["comments", file, ...options]);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
