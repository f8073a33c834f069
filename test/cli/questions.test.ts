import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../src/adapters/opc/open-package";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { openWithColumns } from "../../src/cli/open-with-columns";
import type { CellValue } from "../../src/domain/review/sheet-table";
import { TABLES, isOurTable } from "../../src/domain/review/tables";
import { cleanWorkbook } from "../support/clean-review";
import { convert, hasLibreOffice } from "../support/libreoffice";
import { gapTable } from "../support/run-command-line";
import { officeErrors } from "../support/validate-office";

const older = readFileSync(join(__dirname, "../fixtures/coverage-by-aspect.xlsx"));

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-questions-"));
  file = join(folder, "review.xlsx");
  writeFileSync(file, older);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reviewIn = async (path: string) => (await openReview(openWorkbook(readFileSync(path), "review.xlsx"))).value;

/** The review with a column in which its gap names questions. */
async function nameQuestions(after: string): Promise<void> {
  const workbook = await openWithColumns(file, { Gaps: ["questions"] }, { output: file });
  const header = TABLES.Gaps.columns.find(({ key }) => key === "questions")?.header.en ?? "";
  await workbook.write([{ table: "Gaps", row: 4, header, before: "", after }]);
  writeFileSync(file, workbook.save());
}

/** As an earlier version left the counts of question rows. */
const withDashes = (bytes: Uint8Array): Uint8Array => {
  const pkg = openPackage(new Uint8Array(bytes), "workbook");
  for (const part of pkg.parts.filter((name) => /worksheets\/sheet\d+\.xml$/u.test(name)))
    pkg.set(
      part,
      pkg
        .text(part)
        .replace(
          /<c r="([A-Z]+\d+)"([^>]*)><f>IF\(ISNUMBER\(FIND\("\.".*?<\/c>/gu,
          '<c r="$1"$2 t="inlineStr"><is><t>–</t></is></c>',
        ),
    );
  return pkg.save();
};

/** What the sheet Coverage counts, by the number of a question or else by the aspect. */
async function countsIn(path: string): Promise<Readonly<Record<string, CellValue>>> {
  const { value } = await openWorkbook(readFileSync(path), "review.xlsx").readTables(isOurTable);
  const { headers = [], rows = [] } = value.find(({ name }) => name === "Aspects") ?? {};
  const of = (cells: readonly CellValue[], header: string): CellValue => cells[headers.indexOf(header)] ?? "";
  return Object.fromEntries(rows.map(({ cells }) => [of(cells, "No.") || of(cells, "Aspect"), of(cells, "Gaps")]));
}

it("gives an older review its questions in place, keeps it as it was, and loses nothing", async () => {
  const before = await reviewIn(file);
  const { code, out } = await gapTable(["questions", file, "--json"]);
  expect(code).toBe(0);
  const said = JSON.parse(out) as { kept: string; added: readonly string[] };
  expect(said.added).toHaveLength(48);
  expect(readFileSync(said.kept)).toEqual(older);

  const { aspects, ...rest } = await reviewIn(file);
  const { aspects: asked, ...others } = before;
  expect({ ...rest, tables: [] }).toEqual({ ...others, tables: [] });
  expect(aspects.slice(0, 17)).toEqual(asked.map((row, at) => ({ ...row, id: String(at + 1) })));
  expect(aspects.slice(17).map(({ id }) => id)).toEqual(said.added);
  expect(await officeErrors(file)).toEqual([]);
});

it("counts the gaps that name a question, before Excel has worked anything out", async () => {
  await nameQuestions("2.1; 7.2");
  const before = Object.values(await countsIn(file));
  expect((await gapTable(["questions", file])).code).toBe(0);
  const ofAspects = Object.fromEntries(before.map((count, at) => [String(at + 1), count]));
  const counted = { ...ofAspects, "2.1": 1, "7.1": 0, "7.2": 1 };
  expect(await countsIn(file)).toMatchObject(counted);
  expect(await officeErrors(file)).toEqual([]);
  if (hasLibreOffice) expect(await countsIn(await convert(file, "xlsx", join(folder, "anew")))).toMatchObject(counted);
}, 120_000);

it("is counted by a repair where an earlier version put dashes", async () => {
  await nameQuestions("2.1; 7.2");
  expect((await gapTable(["questions", file])).code).toBe(0);
  const counted = await countsIn(file);
  writeFileSync(file, withDashes(readFileSync(file)));
  expect((await countsIn(file))["2.1"]).toBe("–");
  const repaired = join(folder, "repaired.xlsx");
  const { code, out } = await gapTable(["repair", file, "-o", repaired]);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("count their gaps again") });
  expect(await countsIn(repaired)).toEqual(counted);
  expect(await officeErrors(repaired)).toEqual([]);
  if (hasLibreOffice)
    expect(await countsIn(await convert(repaired, "xlsx", join(folder, "anew")))).toMatchObject({ "2.1": 1, "7.1": 0 });
}, 120_000);

it("says so where there is nothing to add, and writes nothing", async () => {
  writeFileSync(file, cleanWorkbook());
  const before = readFileSync(file);
  const { code, out } = await gapTable(["questions", file]);
  expect([code, out]).toEqual([0, "Coverage has a row for each question already.\n"]);
  expect(readFileSync(file)).toEqual(before);
});

it("only tells on a dry run", async () => {
  const { out } = await gapTable(["questions", file, "--dry-run"]);
  expect(out).toMatch(/^Coverage has 48 more questions, .*\nThis would be done; nothing was written\.\n$/u);
  expect(readFileSync(file)).toEqual(older);
});
