import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cleanReview, cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

const PROGRAM = join(__dirname, "../../dist/cli/gap-table.js");
const folder = (): string => mkdtempSync(join(tmpdir(), "gap-table-"));

/** Run the built program in a shell; `$GT` is the program. What it says is read to its end. */
const shell = (script: string, at = folder()) =>
  spawnSync("bash", ["-c", script], {
    cwd: at,
    encoding: "utf8",
    env: { ...process.env, GT: PROGRAM, NODE: process.execPath },
  });
const GT = '"$NODE" "$GT"';

/** A review with so many faults that its report is far longer than a pipe holds. */
function manyFaults(): string {
  const at = folder();
  const gaps = Array.from({ length: 2_000 }, (_, index) => ({
    ...cleanReview.rows.Gaps![0]!,
    id: `G-${index + 1}`,
    sources: "CRC, art. 200",
  }));
  writeFileSync(join(at, "faults.xlsx"), cleanWorkbook({ Gaps: gaps }));
  return at;
}

const onLinux = process.platform === "linux" ? describe : describe.skip;

onLinux("the exit code of the built program", () => {
  const at = manyFaults();

  it.each([
    ["when the reader of its report leaves early", `${GT} check faults.xlsx | head -1; exit \${PIPESTATUS[0]}`, 1],
    ["when nobody reads its report", `${GT} check faults.xlsx | true; exit \${PIPESTATUS[0]}`, 1],
    ["when the report goes nowhere", `${GT} check faults.xlsx >&-`, 1],
    ["when the report finds no room", `${GT} check faults.xlsx > /dev/full`, 2],
    ["for unusable input when standard error is closed", `${GT} check nothing.xlsx 2>&-`, 2],
    ["for unusable input when standard output is closed", `${GT} check nothing.xlsx >&-`, 2],
    ["for unusable input when both are", `${GT} check nothing.xlsx >&- 2>&-`, 2],
    [
      "for unusable input when nobody reads standard error",
      `${GT} check nothing.xlsx 2>&1 >/dev/null | true; exit \${PIPESTATUS[0]}`,
      2,
    ],
    ["for unusable input when standard error finds no room", `${GT} check nothing.xlsx 2>/dev/full`, 2],
    [
      "for lines without end when the reader leaves",
      `yes "CRC, art. 12" | ${GT} cite | head -2; exit \${PIPESTATUS[1]}`,
      0,
    ],
  ])("is kept %s", (_, script, code) => {
    const done = shell(script, at);
    expect(done.stderr).not.toMatch(/\n\s+at |Error:/u);
    expect(done.status).toBe(code);
  });

  it("says why when the report finds no room", () => {
    const { stderr } = shell(`${GT} check faults.xlsx > /dev/full`, at);
    expect(stderr).toMatch(/^The result can't be written where it was sent: .*\n$/);
  });

  it("is 0 for a brief that was written though nobody reads what is said of it", () => {
    writeFileSync(join(at, "clean.xlsx"), cleanWorkbook());
    expect(shell(`${GT} brief clean.xlsx -o b.docx | true; exit \${PIPESTATUS[0]}`, at).status).toBe(0);
    expect(existsSync(join(at, "b.docx"))).toBe(true);
  });

  it("is that of finished samples though their reader leaves early", () => {
    const { status } = shell(`${GT} sample out | head -1; exit \${PIPESTATUS[0]}`, at);
    expect(status).toBe(0);
    expect(readdirSync(join(at, "out")).sort()).toEqual([
      "sample-brief.en.docx",
      "sample-brief.kk.docx",
      "sample-brief.ru.docx",
      "sample-changes.en.docx",
      "sample-changes.kk.docx",
      "sample-changes.ru.docx",
      ...["en", "kk", "ru"].flatMap((language) => ["docx", "txt"].map((form) => `sample-draft.${language}.${form}`)),
      ...["en", "kk", "ru"].flatMap((language) => ["docx", "xlsx"].map((form) => `sample-matrix.${language}.${form}`)),
      "sample-minutes.en.docx",
      "sample-minutes.kk.docx",
      "sample-minutes.ru.docx",
      "sample-review.en.xlsx",
      "sample-review.kk.xlsx",
      "sample-review.ru.xlsx",
    ]);
  });
});

describe("gap-table sample, when something stands in its way", () => {
  it("makes the other files, names those that are missing, and ends with 2", async () => {
    const at = folder();
    writeFileSync(join(at, "sample-review.en.xlsx"), "no workbook");
    mkdirSync(join(at, "sample-brief.ru.docx"));
    const { code, err } = await gapTable(["sample", at]);
    expect(code).toBe(2);
    const named = [
      "sample-review.en.xlsx",
      "sample-brief.en.docx",
      "sample-changes.en.docx",
      "sample-brief.ru.docx",
      "sample-matrix.en.docx",
      "sample-matrix.en.xlsx",
      "sample-minutes.en.docx",
    ];
    expect(err).toContain(`Not made, or of no use: ${named.map((name) => join(at, name)).join(", ")}.`);
    expect(existsSync(join(at, "sample-review.ru.xlsx"))).toBe(true);
  });

  it("says so when its folder can't be made", async () => {
    const at = folder();
    writeFileSync(join(at, "file"), "");
    const { code, err } = await gapTable(["sample", join(at, "file")]);
    expect(code).toBe(2);
    expect(err).toContain("can't be made");
  });
});
