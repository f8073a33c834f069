import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { manyRows } from "../support/many-rows";
import { gapTable } from "../support/run-command-line";
import { compose, documents } from "../support/tables";

const SAMPLE = join(__dirname, "../../assets/sample-review.en.xlsx");

let folder: string;
let [review, place, kept] = ["", "", ""];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-other-"));
  review = join(folder, "review.xlsx");
  [place, kept] = [join(folder, "sent.docx"), join(folder, "sent (kept 1).docx")];
  copyFileSync(SAMPLE, review);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The commands that write a document for Word under a name that is given. */
const COMMANDS: Readonly<Record<string, () => readonly string[]>> = {
  "the final table": () => ["table", review, "--form", "final", "-o", place],
  "the matrix": () => ["table", review, "--form", "matrix", "-o", place],
  "minutes of C-01": () => ["minutes", review, "C-01", "-o", place],
  "minutes of C-02": () => ["minutes", review, "C-02", "-o", place],
  "what changed since the first round": () => ["changes", review, "--since", "R1", "-o", place],
  "what changed since the second one": () => ["changes", review, "--since", "R2", "-o", place],
  "the table in another language": () => ["table", review, "--form", "final", "--language", "ru", "-o", place],
};

const make = async (name: string) => gapTable(COMMANDS[name]?.() ?? []);

it.each([
  ["the final table", "minutes of C-01"],
  ["minutes of C-01", "the final table"],
  ["minutes of C-01", "minutes of C-02"],
  ["the final table", "the matrix"],
  ["the final table", "what changed since the first round"],
  ["what changed since the first round", "what changed since the second one"],
  ["what changed since the first round", "minutes of C-01"],
  ["the final table", "the table in another language"],
])("%s that nobody edited is kept when %s takes its place, and named", async (first, second) => {
  expect((await make(first)).code).toBe(0);
  const before = readFileSync(place);
  const { code, out } = await make(second);
  expect(code).toBe(0);
  expect(readFileSync(kept)).toEqual(before);
  expect(readFileSync(place)).not.toEqual(before);
  expect(out).toMatch(
    /(?:Another document stood there|Там стоял другой документ), [“«].{4,}[”»]; .*sent \(kept 1\)\.docx\.\n/u,
  );
  expect(out).not.toMatch(/replaced|заменил/u);
});

it.each(Object.keys(COMMANDS))("%s takes the place of its own earlier state that nobody edited", async (name) => {
  await make(name);
  const { out } = await make(name);
  expect(out).not.toContain("kept as");
  expect(readdirSync(folder).sort()).toEqual(["review.xlsx", "sent.docx"]);
});

it("keeps the same document of another review", async () => {
  await make("minutes of C-01");
  copyFileSync(join(__dirname, "../../assets/sample-review.ru.xlsx"), review);
  const { out } = await gapTable([...(COMMANDS["minutes of C-01"]?.() ?? []), "--language", "en"]);
  expect(out).toContain("Another document stood there");
  expect(existsSync(kept)).toBe(true);
});

it("keeps a document of an earlier version, which does not say what it is", async () => {
  const { mark: _, ...older } = compose(manyRows(2), { form: "final" }).table;
  writeFileSync(place, documents.write(older));
  const { out } = await make("the final table");
  expect(out).toMatch(/The document that stood there, “.+”, does not say what it was made of; it is kept as /u);
  expect(existsSync(kept)).toBe(true);
});

/** The mark of a table of a review whose draft has no title. */
const untitled = (jurisdiction: string, form: "final" | "gaps", language: "en" | "ru") => {
  const details = { ...manyRows(2).details, draftTitle: " ", jurisdiction };
  return compose({ ...manyRows(2), details }, { form, language }).table.mark;
};

it("knows its own document where the review's draft has no title, by form, jurisdiction and language", () => {
  expect(untitled("KZ", "final", "en")).toBe(untitled("KZ", "final", "en"));
  const others = [untitled("UK", "final", "en"), untitled("KZ", "gaps", "en"), untitled("KZ", "final", "ru")];
  expect(new Set([untitled("KZ", "final", "en"), ...others, ""]).size).toBe(5);
});

it("keeps a workbook of another kind where a matrix takes its place", async () => {
  const workbook = join(folder, "out.xlsx");
  const matrix = () => gapTable(["table", review, "--form", "matrix", "-o", workbook]);
  await gapTable(["freeze", review, "-o", workbook]);
  const before = readFileSync(workbook);
  expect((await matrix()).out).toContain("does not say what it was made of");
  expect(readFileSync(join(folder, "out (kept 1).xlsx"))).toEqual(before);
  expect((await matrix()).out).toContain("It replaced an earlier, unedited table.");
});

it("names what was kept to programs", async () => {
  await make("the final table");
  const { out } = await gapTable([...(COMMANDS["what changed since the first round"]?.() ?? []), "--json"]);
  expect(JSON.parse(out)).toMatchObject({ output: place, kept });
  expect(JSON.parse(out)).not.toHaveProperty("there");
});
