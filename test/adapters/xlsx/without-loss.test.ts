import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { readZip } from "../../../src/adapters/opc/read-zip";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { convert, hasLibreOffice } from "../../support/libreoffice";
import { officeErrorsOfAll } from "../../support/validate-office";
import { workbookWithEverything } from "../../support/workbook-with-everything";

const SHEET = "xl/worksheets/sheet1.xml";
const OURS = [SHEET, "xl/tables/table1.xml", "xl/workbook.xml", "xl/calcChain.xml"];
const before = workbookWithEverything();

/** Two cells edited and three rows added: the table ends in row 13 instead of 10. */
async function edited(): Promise<Uint8Array> {
  const workbook = openWorkbook(before, "all.xlsx");
  const outcome = await workbook.write(
    [
      { table: "Points", row: 5, header: "Text", before: "Line one of 5\nи строка два", after: "=changed & <kept>" },
      { table: "Points", row: 6, header: "Status", before: "agreed", after: "dropped" },
    ],
    ["P-7", "P-8", "P-9"].map((id) => ({ table: "Points", cells: { "No.": id, Text: `Мәтін ${id}` } })),
  );
  expect(outcome).toEqual({ written: 2, added: 3, ids: ["", "", ""], rows: [11, 12, 13], conflicts: [] });
  return workbook.save();
}

const entries = (file: Uint8Array) =>
  readZip(file).map(({ name, stamp, crc, compressed }) => ({
    name,
    stamp,
    crc,
    compressed: Buffer.from(compressed).toString("base64"),
  }));

describe("a reviewer's workbook after an edit", () => {
  it("has every other part byte for byte, compressed and in place", async () => {
    const [old, now] = [readZip(before), readZip(await edited())];
    expect(now.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
    const changed = now.filter(
      (entry, index) => Buffer.compare(entry.compressed, old[index]?.compressed ?? new Uint8Array()) !== 0,
    );
    expect(changed.map(({ name }) => name).sort()).toEqual([...OURS].sort());
    expect(now.length).toBeGreaterThan(25);
  });

  it("has, in the parts that changed, everything else as it was", async () => {
    const [old, now] = [openPackage(before, "workbook"), openPackage(await edited(), "workbook")];
    const undone = (part: string) =>
      now
        .text(part)
        .replace(/<row r="1[123]">.*?<\/row>/gu, "")
        .replace(/<c r="G1[123]" i="3"\/>/gu, "")
        .replace(' fullCalcOnLoad="1"', "")
        .replace(/([:$][A-G]\$?)13\b/gu, "$110")
        .replace(/<c r="(C5|D6)".*?<\/c>/gu, "<$1>");
    for (const part of OURS) {
      expect(undone(part)).toBe(old.text(part).replace(/<c r="(C5|D6)".*?<\/c>/gu, "<$1>"));
    }
  });

  it("has its threads, and the texts of both sides", async () => {
    const [old, now] = [openWorkbook(before, "all.xlsx"), openWorkbook(await edited(), "all.xlsx")];
    expect(await now.readThreads()).toEqual(await old.readThreads());
    const [was, is] = [(await old.readTables()).value, (await now.readTables()).value];
    expect(is[1]).toEqual(was[1]);
    expect(is[0]?.rows.slice(2, 6)).toEqual(was[0]?.rows.slice(2));
    expect(is[0]?.rows.slice(6).map(({ cells }) => [cells[0], cells[2]])).toEqual([
      ["P-7", "Мәтін P-7"],
      ["P-8", "Мәтін P-8"],
      ["P-9", "Мәтін P-9"],
    ]);
  });

  it("is the same file when nothing was written", () => {
    expect(entries(openWorkbook(before, "all.xlsx").save())).toEqual(entries(before));
  });

  it("is flawless to the Open XML SDK, as it was before", async () => {
    expect(await officeErrorsOfAll([before, await edited()])).toEqual([[], []]);
  });

  (hasLibreOffice ? it : it.skip)("opens in LibreOffice with its new texts", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gap-table-without-loss-"));
    try {
      const file = join(folder, "edited.xlsx");
      writeFileSync(file, await edited());
      const text = readFileSync(await convert(file, "csv", folder), "utf8");
      expect(text).toContain("=changed & <kept>");
      expect(text).toContain("P-9,,Мәтін P-9");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
