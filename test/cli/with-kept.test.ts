import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";

import { draftDocument } from "../adapters/docx/draft/draft-document";
import { gapTable } from "../support/run-command-line";
import { wordTable } from "../support/word-table";

const SAMPLE = join(__dirname, "../../assets/sample-review.ru.xlsx");
const WORK = readFileSync(SAMPLE);

let folder: string;
let [review, table, place, kept] = ["", "", "", ""];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-kept-"));
  mkdirSync(join(folder, "reviews"));
  review = join(folder, "reviews", "review.xlsx");
  [place, kept] = [join(folder, "out.xlsx"), join(folder, "out (kept 1).xlsx")];
  copyFileSync(SAMPLE, review);
  table = join(folder, "table.docx");
  writeFileSync(
    table,
    draftDocument(wordTable(["Gap", "Suggested amendment", "Sources"], ["No age is set", "Set an age", "CRC, art. 1"])),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The commands that write a workbook under a name that is given. */
const COMMANDS: Readonly<Record<string, () => readonly string[]>> = {
  portfolio: () => ["portfolio", join(folder, "reviews"), "-o", place],
  new: () => ["new", place],
  profile: () => ["profile", place],
  freeze: () => ["freeze", review, "-o", place],
  adopt: () => ["adopt", table, "-o", place],
  normalise: () => ["normalise", review, "--form", "full", "-o", place],
  comments: () => ["comments", review, "--record", "-o", place],
};

it.each(Object.keys(COMMANDS))("%s --force keeps the review that stood there, and says so", async (name) => {
  writeFileSync(place, WORK);
  const { code, err } = await gapTable([...(COMMANDS[name]?.() ?? []), "--force"]);
  expect({ name, code }).toEqual({ name, code: 0 });
  expect(readFileSync(kept)).toEqual(WORK);
  expect(readFileSync(place)).not.toEqual(WORK);
  expect(err).toContain(`The workbook that stood there is kept as ${kept}.`);
});

it.each(["portfolio", "freeze"])(
  "%s --force replaces what it wrote itself, unless somebody worked in it",
  async (name) => {
    const run = () => gapTable([...(COMMANDS[name]?.() ?? []), "--force"]);
    await run();
    const { err } = await run();
    expect(err).not.toContain("is kept as");
    expect(existsSync(kept)).toBe(false);
    const { "xl/sharedStrings.xml": texts = new Uint8Array(), ...parts } = unzipSync(readFileSync(place));
    const typed = new TextDecoder().decode(texts).replace("</t>", "!</t>");
    const worked = zipSync({ ...parts, "xl/sharedStrings.xml": new TextEncoder().encode(typed) });
    writeFileSync(place, worked);
    await run();
    expect(new Uint8Array(readFileSync(kept))).toEqual(worked);
  },
);

it("keeps a file that is no workbook at all", async () => {
  writeFileSync(place, "a letter");
  await gapTable(["new", place, "--force"]);
  expect(readFileSync(kept, "utf8")).toBe("a letter");
});

it("keeps nothing where nothing is written", async () => {
  writeFileSync(place, WORK);
  const written = join(folder, "written.xlsx");
  await gapTable(["normalise", review, "--form", "full", "-o", written]);
  await gapTable(["normalise", written, "--form", "full", "-o", place, "--force"]);
  await gapTable(["freeze", join(folder, "missing.xlsx"), "-o", place, "--force"]);
  expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "reviews", "table.docx", "written.xlsx"]);
  expect(readFileSync(place)).toEqual(WORK);
});
