import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openPackage } from "../../src/adapters/opc/open-package";
import { addComments } from "../../src/adapters/xlsx/add-threads";
import { addPersons } from "../../src/adapters/xlsx/thread-persons";
import { WorkbookReader } from "../../src/adapters/xlsx/workbook-reader";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

let folder: string;
let copy: string;
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-copy-"));
  copy = inFolder("copy.xlsx");
  writeFileSync(inFolder("review.xlsx"), cleanWorkbook());
  await gapTable(["freeze", inFolder("review.xlsx"), "-o", copy]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The copy as a ministry sends it back: a comment on a gap, and one on another sheet. */
function commented(): string {
  const pkg = openPackage(readFileSync(copy), "workbook");
  const { sheets } = new WorkbookReader(pkg);
  const persons = addPersons(pkg, ["Omar Dal"]);
  for (const [at, sheet] of sheets.slice(0, 2).entries()) {
    const id = `{0000000${at}-0000-4000-8000-000000000000}`;
    const said = { author: "Omar Dal", time: "2026-10-05T09:12:00Z", text: "Not so.", cell: "B4", id };
    addComments(pkg, sheet, [said], persons);
  }
  const path = inFolder("commented.xlsx");
  writeFileSync(path, pkg.save());
  return path;
}

describe("a copy for reading that comes back with comments", () => {
  it.each([
    ["check", []],
    ["comments", []],
    ["comments", ["--record", "-o", "out.xlsx"]],
    ["repair", ["--dry-run"]],
  ])("is refused by %s %j as what it is, with how many it holds and what to do", async (command, more) => {
    const { code, out, err } = await gapTable([command, commented(), ...more]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("This is a frozen copy, for reading only");
    expect(err).toContain("It holds comments that are not read either: 2.");
  });

  it("says nothing of comments where there are none", async () => {
    const { code, err } = await gapTable(["repair", copy, "--dry-run"]);
    expect([code, err]).toEqual([2, expect.stringContaining("open the review that it was made from.\n")]);
  });

  it("is adopted with every comment kept or named", async () => {
    const { out } = await gapTable(["adopt", commented(), "-o", inFolder("adopted.xlsx"), "--dry-run"]);
    const [kept, named] = [/kept as comments of the review: (\d)/u.exec(out)?.[1], out.match(/“Not so\.”/gu)?.length];
    expect(Number(kept ?? 0) + (named ?? 0)).toBe(2);
  });
});
