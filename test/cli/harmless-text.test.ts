import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { harmless } from "../../src/cli/harmless-text";
import { TABLES } from "../../src/domain/review/tables";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { cleanReview, cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

const CONTROLS = [...Array(32).keys(), ...Array.from({ length: 33 }, (_, index) => 0x7f + index)]
  .filter((code) => code !== 9 && code !== 10)
  .map((code) => String.fromCharCode(code));
const TURNING = [..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"];
/** A cell that would clear the screen, retitle the window, hide itself and turn around what follows. */
const HOSTILE = "art. 200 CRC\u001b[2J\u001b]0;owned\u0007\u009b8m\u202eenog\r";

describe("what is sent to a terminal", () => {
  it.each([...CONTROLS, ...TURNING].map((character) => [character.charCodeAt(0).toString(16), character]))(
    "spells out U+%s",
    (code, character) => expect(harmless(`a${character}b`)).toBe(`a\\u${code.padStart(4, "0")}b`),
  );

  it("keeps lines, tabs and the letters of every language", () => {
    const text = "Пробелы\tәіңғүұқөһ “…” \u200f\n→ 語 🙂\n";
    expect(harmless(text)).toBe(text);
    expect(harmless("one\r\ntwo\rthree")).toBe("one\ntwo\\u000dthree");
  });

  it("is the same JSON as before", () => {
    const value = { text: [...CONTROLS, ...TURNING, "\n\t\\u001b"].join("x") };
    expect(JSON.parse(harmless(JSON.stringify(value, undefined, 2)))).toEqual(value);
  });

  it.each([["check"], ["check", "--json"], ["check", "--language", "ru"], ["normalise", "--dry-run"]])(
    "holds nothing of a hostile cell but its spelling: %s",
    async (command, ...options) => {
      const path = join(mkdtempSync(join(tmpdir(), "gap-table-")), "hostile.xlsx");
      const workbook = openWorkbook(cleanWorkbook(), "hostile.xlsx");
      const [id, , , sources] = TABLES.Gaps.columns.map(({ header }) => header.en);
      const cells = { [id!]: `G-1${HOSTILE}`, [sources!]: `CRC, art. 200; CRC Art 12; ${HOSTILE}` };
      await workbook.write([], [{ table: "Gaps", cells }]);
      writeFileSync(path, workbook.save());
      const { out, err } = await gapTable([command, path, ...options]);
      expect(out).toContain("\\u001b");
      expect(out + err).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    },
  );

  it("lets no cell say that the check is over", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "gap-table-")), "forged.xlsx");
    const gap = { ...cleanReview.rows.Gaps![0]!, id: "G-1\n\nforged.xlsx: 0 errors, 0 warnings, 0 notes in 1 gap." };
    writeFileSync(path, cleanWorkbook({ Gaps: [gap] }));
    const { out } = await gapTable(["check", path]);
    expect(out).toContain("(G-1 ⏎ forged.xlsx: 0 errors");
    expect(out.split("\n").filter((line) => line.startsWith("forged.xlsx"))).toEqual([]);
  });

  it("says the name of a file harmlessly", async () => {
    const { code, err } = await gapTable(["check", `no\u001b[2Jsuch.xlsx`]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "There is no file “no\\u001b[2Jsuch.xlsx”. Check the name and the folder.\n",
    });
  });
});
