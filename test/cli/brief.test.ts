import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openPackage } from "../../src/adapters/opc/open-package";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";
import { officeErrors } from "../support/validate-office";

const older = join(__dirname, "../fixtures/waivers-without-about.xlsx");

let folder: string;
let review: string;
let brief: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-brief-"));
  [review, brief] = [join(folder, "review.xlsx"), join(folder, "brief.docx")];
  writeFileSync(review, cleanWorkbook());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = async (file: string) => openReview(openWorkbook(readFileSync(file), "review.xlsx"));

describe("gap-table brief", () => {
  it("tells beside the brief what a reader would stumble over, and in which cell", async () => {
    const { code, out, err } = await gapTable(["brief", review, "-o", brief]);
    expect(code).toBe(0);
    expect(err).toContain("No key messages are written: headlines of the first gaps stand in their place. (Brief!B3)");
    expect(out).toContain(brief);
    const { out: json } = await gapTable(["brief", review, "-o", brief, "--json"]);
    expect(JSON.parse(json)).toMatchObject({
      output: brief,
      isDraft: true,
      notes: expect.arrayContaining([expect.objectContaining({ kind: "keyMessages", isUnwritten: true })]),
    });
  });

  it("makes none with --strict while anything is missing, and exits as a check with errors does", async () => {
    const { code, err } = await gapTable(["brief", review, "-o", brief, "--strict"]);
    expect(code).toBe(1);
    expect(err).toContain("No brief was made");
    expect(readdirSync(folder)).toEqual(["review.xlsx"]);
  });

  it("makes none of a review one of whose tables lost its name", async () => {
    const pkg = openPackage(readFileSync(join(__dirname, "../../assets/sample-review.en.xlsx")), "workbook");
    writeFileSync(review, pkg.save());
    expect(await gapTable(["brief", review, "-o", brief])).toMatchObject({ code: 0 });
    rmSync(brief);
    const renamed = pkg.parts.find(
      (part) => part.includes("/tables/") && pkg.text(part).includes('displayName="Aspects"'),
    )!;
    pkg.set(renamed, pkg.text(renamed).replaceAll('"Aspects"', '"Table5"'));
    writeFileSync(review, pkg.save());
    const { code, err } = await gapTable(["brief", review, "-o", brief]);
    expect(code).toBe(2);
    expect(err).toContain("The table “Table5” on the sheet “Coverage” has the headers of Aspects and is not read");
    expect(err).toContain("Until then nothing of the review is read");
    expect(readdirSync(folder)).toEqual(["review.xlsx"]);
  });

  it("makes none with --strict where the column is gone that says which gaps are withdrawn", async () => {
    const pkg = openPackage(readFileSync(join(__dirname, "../../assets/sample-review.en.xlsx")), "workbook");
    const gaps = pkg.parts.find((part) => part.includes("/tables/") && pkg.text(part).includes('displayName="Gaps"'))!;
    pkg.set(gaps, pkg.text(gaps).replace('name="Status"', 'name="Remarks of ours"'));
    const sheet = "xl/sharedStrings.xml";
    if (pkg.has(sheet)) pkg.set(sheet, pkg.text(sheet).replace(">Status<", ">Remarks of ours<"));
    writeFileSync(review, pkg.save());
    const { code, err } = await gapTable(["brief", review, "-o", brief, "--strict", "--json", "--language", "ru"]);
    expect(code).toBe(1);
    expect(err).toContain("нет столбца «Статус» или «Приоритет»");
    expect(readdirSync(folder)).toEqual(["review.xlsx"]);
  });

  it("tells another program its notes in the language spoken", async () => {
    const { out } = await gapTable(["brief", review, "-o", brief, "--json", "--language", "ru"]);
    const { notes } = JSON.parse(out) as { readonly notes: readonly { readonly message: string }[] };
    expect(notes.every(({ message }) => /\p{Script=Cyrillic}/u.test(message))).toBe(true);
  });

  it("begins no review whose second language is its first", async () => {
    const twice = await gapTable(["new", join(folder, "new.xlsx"), "-l", "ru", "--second-language", "ru"]);
    expect(twice).toMatchObject({ code: 2, err: expect.stringContaining("Назовите другой") });
    expect(readdirSync(folder)).toEqual(["review.xlsx"]);
  });
});

describe("an older workbook", () => {
  it("makes a brief, and is told how it gets the sheet for the author's texts", async () => {
    const { code, err } = await gapTable(["brief", older, "-o", brief]);
    expect(code).toBe(0);
    expect(err).toContain("“gap-table brief-sheet” adds it");
  });

  it("gets the sheet and its columns on request, once, and is read without a remark", async () => {
    writeFileSync(review, readFileSync(older));
    const { code, out } = await gapTable(["brief-sheet", review, "--second-language", "kk"]);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("Brief; Rank; Addressee; By when; Headline, second language"),
    ]);
    const before = await open(older);
    const { value, messages } = await open(review);
    expect(messages.map(({ text }) => text.en)).toEqual(before.messages.map(({ text }) => text.en));
    expect(value.tables.map(({ table }) => table)).toContain("Brief");
    expect(value.details.secondLanguage).toBe("kk");
    expect(value.gaps.map(({ issue }) => issue)).toEqual(before.value.gaps.map(({ issue }) => issue));
    expect(await officeErrors(review)).toEqual([]);
    const again = await gapTable(["brief-sheet", review, "--second-language", "kk"]);
    expect(again.out).toContain("has all of it already");
    const held = readFileSync(review);
    const other = await gapTable(["brief-sheet", review, "--second-language", "ru"]);
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining("has Kazakh as its second language") });
    const same = await gapTable(["brief-sheet", review, "--second-language", value.details.language]);
    expect(same).toMatchObject({ code: 2, err: expect.stringContaining("Name another one") });
    expect(readFileSync(review).equals(held)).toBe(true);
  });
});
