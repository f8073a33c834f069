import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
