import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { scopeOf } from "../../src/domain/rules/finding";

/** Made before the sheet Waivers had a column for the value; its one waiver is of "CRC, art. 61". */
const older = readFileSync(join(__dirname, "../fixtures/waivers-without-about.xlsx"));

const check = () => checkWorkbook(openWorkbook(new Uint8Array(older), "older.xlsx"), bundledCatalogue(), "en");

describe("a workbook made before waivers named a value", () => {
  it("has its waivers honoured, as ones that cover the row", async () => {
    const { waived, findings } = (await check()).value;
    expect(waived.map(({ finding, waiver }) => [finding.ruleId, finding.about, scopeOf(waiver)])).toEqual([
      ["cited-part-exists", "CRC, art. 61", "row"],
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("waiver-is-used");
  });

  it("is not told that it lacks the column", async () => {
    expect((await check()).messages.map(({ text }) => text).join("\n")).not.toContain("About");
  });
});
