import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../src/adapters/opc/open-package";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

const path = join(mkdtempSync(join(tmpdir(), "gap-table-remarks-")), "seen.xlsx");
afterAll(() => rmSync(join(path, ".."), { recursive: true, force: true }));

/** A review with a row typed below the gap table, which did not grow, and its Documents sheet hidden. */
beforeAll(() => {
  const pkg = openPackage(cleanWorkbook(), "workbook");
  const gaps = pkg.parts.find((part) => part.endsWith("worksheets/sheet2.xml")) ?? "";
  const typed = '<row r="5"><c r="A5" t="inlineStr"><is><t>G-002</t></is></c></row></sheetData>';
  pkg.set(gaps, pkg.text(gaps).replace("</sheetData>", typed));
  pkg.set(pkg.mainPart, pkg.text(pkg.mainPart).replace('name="Documents"', 'name="Documents" state="hidden"'));
  writeFileSync(path, pkg.save());
});

/** The workbook with a row typed further down on the sheet Consultations. */
function withRowBelow(file: Uint8Array): Uint8Array {
  const pkg = openPackage(file, "workbook");
  const part = pkg.parts.find((name) => name.endsWith("worksheets/sheet9.xml")) ?? "";
  const typed = '<row r="9"><c r="C9" t="inlineStr"><is><t>Meeting of 3 May</t></is></c></row></sheetData>';
  pkg.set(part, pkg.text(part).replace("</sheetData>", typed));
  return pkg.save();
}

const outside = async (name: string, file: Uint8Array) => {
  const at = join(path, "..", name);
  writeFileSync(at, file);
  const { remarks } = JSON.parse((await gapTable(["check", at, "--json"])).out) as {
    remarks: { kind: string; place?: { cell: string; table: string } }[];
  };
  return remarks.filter(({ kind }) => kind === "cells-outside").map(({ place }) => `${place?.table} ${place?.cell}`);
};
const sample = (language: string) => readFileSync(join(__dirname, `../../assets/sample-review.${language}.xlsx`));

describe("what stands around the tables", () => {
  it.each(["en", "ru", "kk"])("is nothing but ours in a new workbook (%s)", async (language) => {
    const at = join(path, "..", `new.${language}.xlsx`);
    await gapTable(["new", at, "--language", language, "--jurisdiction", "KZ"]);
    expect(await outside("again.xlsx", readFileSync(at))).toEqual([]);
    expect(await outside("typed.xlsx", withRowBelow(readFileSync(at)))).toEqual(["Consultations A9"]);
  });

  it.each(["en", "ru"])("is nothing but ours in the sample (%s)", async (language) => {
    expect(await outside("sample.xlsx", sample(language))).toEqual([]);
  });
});

describe("what reading had to remark", () => {
  it("is in the JSON of a check, each with its place and its cure", async () => {
    const { out, err } = await gapTable(["check", path, "--json", "--language", "ru"]);
    expect((JSON.parse(out) as { remarks: unknown }).remarks).toEqual([
      {
        id: "cells-outside/Gaps/A5",
        kind: "cells-outside",
        place: { table: "Gaps", sheet: "Gaps", row: 5, cell: "A5" },
        message: expect.stringMatching(/под таблицей Gaps.*A5.*не читаются/u) as string,
        cure: expect.stringMatching(/Размер таблицы/u) as string,
      },
      expect.objectContaining({
        kind: "sheet-hidden",
        place: expect.objectContaining({ sheet: "Documents" }) as unknown,
      }),
    ]);
    expect(err).toBe("");
  });

  it("stands in the report for a person", async () => {
    const { out } = await gapTable(["check", path]);
    expect(out).toMatch(/Remarks on reading the workbook\n {2}Gaps!A5: Right below the table Gaps.*Resize Table/u);
  });
});
