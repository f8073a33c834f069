import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../src/adapters/opc/open-package";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { isOurTable } from "../../src/domain/review/tables";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";
import { threeColumnsWorkbook } from "../support/three-columns-workbook";
import { officeErrors } from "../support/validate-office";

let folder: string;
let review: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-rounds-"));
  review = join(folder, "review.xlsx");
  writeFileSync(review, cleanWorkbook());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const round = (label: string, ...more: readonly string[]) => gapTable(["round", review, "--label", label, ...more]);
const reviewIn = async (file: string) => (await openReview(openWorkbook(readFileSync(file), "review.xlsx"))).value;

/** Write a cell of the first gap, as a person would. */
async function write(column: string, after: string): Promise<void> {
  const workbook = openWorkbook(readFileSync(review), "review.xlsx");
  const { value: tables } = await workbook.readTables(isOurTable);
  const table = tables.find(({ name }) => name === "Gaps");
  const { gaps, tables: found } = await reviewIn(review);
  const header = found.find(({ table: name }) => name === "Gaps")?.headers[column] ?? "";
  const row = gaps[0]?.place.row ?? 0;
  const held = table?.rows.find((each) => each.row === row)?.cells[table.headers.indexOf(header)] ?? "";
  await workbook.write([{ table: "Gaps", row, header, before: String(held), after }]);
  writeFileSync(review, workbook.save());
}

it("freezes a round in place, keeps the review as it was, and changes nothing but the table of rounds", async () => {
  const before = readFileSync(review);
  const { code, out } = await round("Before consultation 1", "--json");
  expect(code).toBe(0);
  const said = JSON.parse(out) as { kept: string };
  expect(said).toMatchObject({
    round: "R1",
    label: "Before consultation 1",
    date: "2026-11-25",
    gaps: 1,
    amendments: 0,
  });
  expect(readFileSync(said.kept)).toEqual(before);
  const [was, is] = [openPackage(before, "workbook"), openPackage(readFileSync(review), "workbook")];
  const changed = was.parts.filter((part) => !Buffer.from(was.bytes(part)).equals(Buffer.from(is.bytes(part))));
  expect(changed).toEqual(expect.arrayContaining([expect.stringMatching(/^xl\/worksheets\//u)]));
  expect(changed.filter((part) => !/^xl\/(?:worksheets\/sheet13|tables\/table\d+|workbook)\.xml$/u.test(part))).toEqual(
    [],
  );
});

it("says in JSON what changed since a round, by its label, its number, or the last one", async () => {
  await round("Before");
  await write("solution", "Another solution.");
  await write("priority", "Low");
  for (const since of [["--since", "before"], ["--since", "R1"], []]) {
    const { code, out } = await gapTable(["changes", review, "--json", ...since]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      since: { round: "R1", label: "Before", date: "2026-11-25", isWhole: true },
      rows: [
        {
          table: "Gaps",
          id: "G-001",
          state: "changed",
          columns: [
            { column: "solution", after: "Another solution." },
            { column: "priority", before: "high", after: "low" },
          ],
        },
      ],
    });
  }
  const { out } = await gapTable(["changes", review]);
  expect(out).toContain("G-001 · No age is set for consent · changed");
  expect(out).toContain("Priority: «High» → «Low»");
  expect(out).toContain("New rows: 0, changed: 1, gone: 0");
});

it("writes what changed as a document, and keeps one that somebody worked in", async () => {
  await round("Before");
  await write("issue", "Another issue.");
  const document = join(folder, "changes.docx");
  const made = await gapTable(["changes", review, "-o", document, "--language", "ru"]);
  expect(made.code).toBe(0);
  expect(made.out).toContain("Записан файл");
  expect(await officeErrors(readFileSync(document))).toEqual([]);
  const worked = openPackage(readFileSync(document), "document");
  worked.set(worked.mainPart, worked.text(worked.mainPart).replace("Another", "My"));
  writeFileSync(document, worked.save());
  expect((await gapTable(["changes", review, "-o", document])).out).toContain("is kept as");
});

it("puts what changed on a sheet of the review, which stays as it was under another name", async () => {
  await round("Before");
  await write("issue", "Another issue.");
  const before = readFileSync(review);
  const { code, out } = await gapTable(["changes", review, "--sheet", "--json"]);
  expect(code).toBe(0);
  const said = JSON.parse(out) as { output: string; kept: string };
  expect(said.output).toBe(review);
  expect(readFileSync(said.kept)).toEqual(before);
  const { value: tables } = await openWorkbook(readFileSync(review), "review.xlsx").readTables();
  expect(JSON.stringify(tables.find(({ name }) => name === "WhatChanged")?.rows)).toContain("Another issue.");
  const { err } = await gapTable(["changes", review, "--sheet", "-o", join(folder, "out.docx")]);
  expect(err).toContain(".xlsx");
});

it("takes a review of an earlier version, which gets the columns that it takes", async () => {
  writeFileSync(review, readFileSync(join(__dirname, "../fixtures/waivers-without-about.xlsx")));
  const { code, out } = await round("Before", "-o", join(folder, "out.xlsx"));
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("R1 “Before”") });
  const written = readFileSync(join(folder, "out.xlsx"));
  expect(await officeErrors(written)).toEqual([]);
  const { rounds } = await reviewIn(join(folder, "out.xlsx"));
  expect(rounds[0]).toMatchObject({ round: "R1", status: expect.stringMatching(/./u) });
  expect((await gapTable(["changes", join(folder, "out.xlsx")])).out).toContain("Nothing has changed since R1");
});

it.each([
  ["a label that is taken", ["round", "--label", "before"], "give this one another label"],
  ["a label of blanks", ["round", "--label", " "], "needs a label"],
  ["a round that is not there", ["changes", "--since", "R7"], "There is no round “R7”; there are R1 “Before”"],
  ["a gap that is not there", ["reviewed", "G-009", "--by", "Dana"], "The review has no gap G-009"],
  ["no gap at all", ["reviewed", "--by", "Dana"], "or “--all” for all of them"],
  ["nobody", ["reviewed", "--all", "--by", " "], "Say who reviewed"],
])("refuses %s, and writes nothing", async (_, [command = "", ...args], said) => {
  await round("Before");
  const before = readFileSync(review);
  const { code, err } = await gapTable([command, review, ...args]);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(said) });
  expect(readFileSync(review)).toEqual(before);
});

it("says what to do where no round was frozen yet", async () => {
  expect((await gapTable(["changes", review])).err).toContain("No round was frozen yet");
  const { out } = await round("Before", "--dry-run");
  expect(out).toContain("nothing was written");
  expect((await reviewIn(review)).rounds).toEqual([]);
});

it("says that there is nothing to mark as reviewed where there is no gap", async () => {
  const bare = join(folder, "bare.xlsx");
  await gapTable(["new", bare]);
  const { code, out } = await gapTable(["reviewed", bare, "--all", "--by", "Dana"]);
  expect({ code, out }).toEqual({ code: 0, out: "There is no gap to mark as reviewed; nothing was written.\n" });
});

it("marks rows as reviewed, and the check names those that changed since", async () => {
  const marked = await gapTable(["reviewed", review, "G-001", "g-001", "--by", "Dana Serikova", "--json"]);
  expect(JSON.parse(marked.out)).toMatchObject({ by: "Dana Serikova", date: "2026-11-25", gaps: ["G-001"] });
  expect((await gapTable(["reviewed", review, "G-001", "--by", "Dana Serikova"])).out).toBe(
    "Marked already as reviewed by Dana Serikova, today and as they read now: G-001. Nothing was written.\n",
  );
  expect((await gapTable(["check", review])).out).not.toContain("unchanged-since-reviewed");
  await write("issue", "Another issue, of girls and boys.");
  const { out } = await gapTable(["check", review, "--json"]);
  const { findings } = JSON.parse(out) as {
    findings: readonly { ruleId: string; severity: string; message: string }[];
  };
  expect(findings.filter(({ ruleId }) => ruleId === "unchanged-since-reviewed")).toMatchObject([
    { severity: "note", message: expect.stringContaining("Dana Serikova reviewed it on 2026-11-25") },
  ]);
});

it("marks the rows of a table that has no more than the three columns, and names those without a number by their cells", async () => {
  writeFileSync(
    review,
    threeColumnsWorkbook([
      ["1", "Ads reach children.", "Ban them.", "CRC, art. 17"],
      ["", "Data are sold.", "Forbid it.", "CRC, art. 16"],
    ]),
  );
  const { code, out } = await gapTable(["reviewed", review, "--all", "--by", "Dana"]);
  expect(code).toBe(0);
  expect(out).toContain("Reviewed by Dana: 1, A3");
  expect((await reviewIn(review)).gaps.map(({ reviewedBy }) => reviewedBy)).toEqual(["Dana", "Dana"]);
  expect(await officeErrors(review)).toEqual([]);
});

const by = async () => (await reviewIn(review)).gaps[0]?.reviewedBy;

describe("what others have where a mark would go", () => {
  beforeEach(async () => {
    await gapTable(["reviewed", review, "--all", "--by", "Dana Serikova"]);
    await write("reviewedBy", "Dana Serikova (ask Martin first)");
  });
  it("stays where all rows are marked, and is named", async () => {
    const { code, out, err } = await gapTable(["reviewed", review, "--all", "--by", "Martin"]);
    expect({ code, out }).toEqual({ code: 0, out: "There is no gap to mark as reviewed; nothing was written.\n" });
    expect(err).toContain("G-001 · “Dana Serikova (ask Martin first)” · 2026-11-25. To put your mark");
    expect(await by()).toBe("Dana Serikova (ask Martin first)");
    const { out: json } = await gapTable(["reviewed", review, "--all", "--by", "Martin", "--json", "--dry-run"]);
    expect(JSON.parse(json)).toMatchObject({
      gaps: [],
      replaced: [],
      left: [{ gap: "G-001", by: "Dana Serikova (ask Martin first)", on: "2026-11-25" }],
    });
  });

  it("goes where its row is named, and is told", async () => {
    const { out, err } = await gapTable(["reviewed", review, "G-001", "--by", "Martin", "--dry-run", "--json"]);
    expect(err).toContain("takes the place of what others had there: G-001 · “Dana Serikova (ask Martin first)”");
    expect(JSON.parse(out)).toMatchObject({ gaps: ["G-001"], left: [], replaced: [{ gap: "G-001" }] });
    await gapTable(["reviewed", review, "G-001", "--by", "Martin"]);
    expect(await by()).toBe("Martin");
    expect((await gapTable(["reviewed", review, "--all", "--by", "martin "])).err).not.toContain("others");
  });

  it("goes with all rows where that is asked for, and is told", async () => {
    const { err, out } = await gapTable(["reviewed", review, "--all", "--replace", "--by", "Martin", "--json"]);
    expect(err).toContain("takes the place of what others had there: G-001 · “Dana");
    expect(JSON.parse(out)).toMatchObject({ gaps: ["G-001"], left: [], replaced: [{ gap: "G-001" }] });
    expect(await by()).toBe("Martin");
  });

  it("is what was typed in place of the day, too", async () => {
    await write("reviewedBy", "Martin");
    await write("reviewedOn", "after the call");
    const { err } = await gapTable(["reviewed", review, "--all", "--by", "Martin"]);
    expect(err).toContain("G-001 · “Martin” · after the call");
  });
});
