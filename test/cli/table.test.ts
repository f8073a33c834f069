import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gapTable } from "../support/run-command-line";
import { partOf } from "../adapters/docx/open-docx";

const SAMPLE = join(__dirname, "../../assets/sample-review.ru.xlsx");
const folder = mkdtempSync(join(tmpdir(), "gap-table-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (name: string, ...more: readonly string[]) =>
  gapTable(["table", SAMPLE, "-o", join(folder, name), ...more]);
const documentOf = (name: string): string =>
  partOf(new Uint8Array(readFileSync(join(folder, name))), "word/document.xml");

it("makes a table in the review's language, says how many rows, and names what was withdrawn", async () => {
  const { code, out, err } = await run("gaps.docx", "--form", "gaps");
  expect(code).toBe(0);
  expect(out).toContain("gaps.docx: the gap table, 37 rows, in Russian.");
  expect(err).toContain("Left out because they were withdrawn, with their amendments: G-016, G-038.");
  expect(documentOf("gaps.docx")).toContain("1) Проблема/пробелы, затрагивающие права детей");
});

it("marks changes only when asked to, and only where there is new text", async () => {
  await run("plain.docx", "--form", "final");
  expect(documentOf("plain.docx")).not.toContain("<w:ins ");
  await run("redline.docx", "--form", "final", "--redline", "--language", "kk");
  expect(documentOf("redline.docx")).toContain("<w:ins ");
  const { err } = await run("gaps-redline.docx", "--form", "gaps", "--redline");
  expect(err).toContain("The gap table has no new text, so no changes are marked in it");
});

it("shows the final rows alone when asked to", async () => {
  const { out, err } = await run("status.docx", "--form", "final", "--status", "final", "--language", "en");
  expect(out).toMatch(/the final table, \d+ rows?, in English/u);
  expect(err).toContain("Left out because of their status");
});

it("replaces its own table without a word, and keeps a document that a person worked in", async () => {
  await run("again.docx", "--form", "comparative");
  expect((await run("again.docx", "--form", "comparative")).out).toContain("It replaced an earlier, unedited table.");
  writeFileSync(join(folder, "again.docx"), "notes of a person");
  expect((await run("again.docx", "--form", "comparative")).out).toContain("it is kept as ");
  expect(readdirSync(folder)).toContain("again (kept 1).docx");
});

it.each([
  { args: [], says: "--form" },
  { args: ["--form", "parliament"], says: "gaps, final, comparative" },
  { args: ["--form", "final", "--status", "withdrawn"], says: "draft, consultation, final" },
])("refuses $args with what to do", async ({ args, says }) => {
  const { code, err } = await run("refused.docx", ...args);
  expect(code).toBe(2);
  expect(err).toContain(says);
});
