import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, write } from "xlsx";

import { openPackage } from "../../src/adapters/opc/open-package";
import { columnLetter } from "../../src/domain/review/sheet-table";
import { TABLES } from "../../src/domain/review/tables";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

let folder: string;
let broken: string;
let whole: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-repair-"));
  [broken, whole, out] = ["broken.xlsx", "whole.xlsx", "out.xlsx"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(whole, cleanWorkbook());
  // SheetJS saves no tables.
  writeFileSync(broken, Buffer.from(write(read(cleanWorkbook()), { type: "array", bookType: "xlsx" }) as ArrayBuffer));
});
afterEach(() => rmSync(out, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RANGE = `Gaps!A3:${columnLetter(TABLES.Gaps.columns.length)}4`;

describe("gap-table repair", () => {
  it("makes a workbook that can be checked again of one that could not", async () => {
    const before = readFileSync(broken);
    expect((await gapTable(["check", broken])).code).toBe(2);
    const { code, out: said } = await gapTable(["repair", broken, "-o", out]);
    expect(code).toBe(0);
    expect(said).toContain(`${RANGE}: made the table Gaps again.`);
    expect((await gapTable(["check", out])).code).toBe(0);
    expect(Buffer.compare(readFileSync(broken), before)).toBe(0);
  });

  it("says that there is nothing to repair, writes nothing and ends well", async () => {
    const { code, out: said } = await gapTable(["repair", whole, "-o", out]);
    expect({ code, written: existsSync(out) }).toEqual({ code: 0, written: false });
    expect(said).toContain("nothing to repair. Nothing was written.");
  });

  it("names cells with formulas that no program has calculated, with the way out, and ends with 2", async () => {
    const pkg = openPackage(cleanWorkbook(), "workbook");
    const part = "xl/worksheets/sheet2.xml";
    pkg.set(part, pkg.text(part).replace(/<c r="D4"(?:[^>]*\/>|.*?<\/c>)/u, '<c r="D4"><f>D3</f></c>'));
    const unread = join(folder, "unread.xlsx");
    writeFileSync(unread, pkg.save());
    for (const [language, said] of [
      ["en", /Left as it is:\n.*Gaps!D4\. Open the workbook in Excel or LibreOffice.*\n.*Nothing was written\.\n$/u],
      ["ru", /Gaps!D4\. Откройте книгу в Excel.*\n.*исправить здесь нечего\./u],
      ["kk", /Gaps!D4\. Кітапты Excel.*\n.*түзетуге келетіні жоқ\./u],
    ] as const) {
      const { code, out: told } = await gapTable(["repair", unread, "-o", out, "--language", language]);
      expect({ code, written: existsSync(out) }).toEqual({ code: 2, written: false });
      expect(told).toMatch(said);
    }
  });

  it("tells in Russian and in Kazakh too", async () => {
    const russian = await gapTable(["repair", broken, "--dry-run", "--language", "ru"]);
    expect(russian.out).toContain(`${RANGE}: таблица Gaps создана заново.`);
    const kazakh = await gapTable(["repair", broken, "--dry-run", "--language", "kk"]);
    expect(kazakh.out).toContain(`${RANGE}: Gaps кестесі қайта жасалды.`);
  });

  it("only says what it would do on a dry run, the same as it does", async () => {
    const dry = JSON.parse((await gapTable(["repair", broken, "--dry-run", "--json"])).out) as { steps: unknown };
    const done = JSON.parse((await gapTable(["repair", broken, "-o", out, "--json"])).out) as { steps: unknown };
    expect(dry).toMatchObject({ output: null, left: [] });
    expect(dry.steps).toEqual(done.steps);
  });

  it("does not write over anything unasked", async () => {
    writeFileSync(out, "mine");
    const refused = await gapTable(["repair", broken, "-o", out]);
    expect({ code: refused.code, kept: readFileSync(out, "utf8") }).toEqual({ code: 2, kept: "mine" });
    expect((await gapTable(["repair", broken, "-o", out, "--force"])).code).toBe(0);
    expect((await gapTable(["repair", broken, "-o", broken])).code).toBe(2);
    expect((await gapTable(["repair", broken])).err).toContain("-o");
  });
});
