import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { LANGUAGES } from "../../src/domain/language";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

const NONE = new Uint8Array();

/** A review of which some tables became plain ranges: their cells are there, the tables are not. */
function withoutTables(bytes: Uint8Array, ...names: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const partWith = (kind: RegExp, holds: string): string =>
    Object.keys(parts).find((each) => kind.test(each) && strFromU8(parts[each] ?? NONE).includes(holds)) ?? "";
  for (const name of names) {
    const table = partWith(/tables\/table\d+\.xml$/u, `displayName="${name}"`).replace("xl/", "");
    const links = partWith(/sheet\d+\.xml\.rels$/u, `${table}"`);
    const [link = "", id = ""] =
      new RegExp(
        `<Relationship [^>]*?Id="([^"]+)"[^>]*${table}"[^>]*>|<Relationship [^>]*${table}"[^>]*Id="([^"]+)"[^>]*>`,
        "u",
      )
        .exec(strFromU8(parts[links] ?? NONE))
        ?.filter((each) => each !== undefined) ?? [];
    const sheet = links.replace("_rels/", "").replace(".rels", "");
    const cut = (part: string, text: string | RegExp): void =>
      void (parts[part] = strToU8(strFromU8(parts[part] ?? NONE).replace(text, "")));
    cut(links, link);
    cut(sheet, new RegExp(`<tableParts[^>]*><tablePart [^>]*"${id}"/></tableParts>`, "u"));
    cut("[Content_Types].xml", new RegExp(`<Override [^>]*${table}"[^>]*>`, "u"));
    delete parts[`xl/${table}`];
  }
  return zipSync(parts);
}

describe("a review of which a table became a plain range", () => {
  let folder: string;
  let [one, several] = ["", ""];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gap-table-lost-"));
    [one, several] = ["one.xlsx", "several.xlsx"].map((name) => join(folder, name)) as [string, string];
    const whole = cleanWorkbook({
      Amendments: [{ id: "A-001", gap: "G-001", provision: "5(1)", newText: "A child consents." }],
    });
    writeFileSync(one, withoutTables(whole, "Amendments"));
    writeFileSync(several, withoutTables(whole, "Gaps", "Amendments", "Rounds"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ["check"],
    ["changes"],
    ["round", "--label", "One", "-o", "OUT.xlsx"],
    ["freeze", "-o", "OUT.xlsx"],
    ["brief", "-o", "OUT.docx"],
    ["table", "--form", "matrix", "-o", "OUT.docx"],
    ["reviewed", "G-001", "--by", "Dana", "-o", "OUT.xlsx"],
  ])("is refused by %s, which names the table, its sheet and the way out", async (command, ...more) => {
    const out = join(folder, "out");
    const { code, err } = await gapTable([command, one, ...more.map((each) => each.replace("OUT", out))]);
    expect(code).toBe(2);
    for (const part of ["Amendments", "Final text", "gap-table repair"]) expect(err).toContain(part);
    expect(err).toContain("nothing of the review is read");
    expect([".xlsx", ".docx"].some((kind) => existsSync(out + kind))).toBe(false);
  });

  it.each(LANGUAGES)("is refused with all the tables that became ranges at once, in %s", async (language) => {
    const { code, err } = await gapTable(["check", several, "--language", language]);
    expect(code).toBe(2);
    for (const part of ["Gaps", "Amendments", "Rounds", "!A3", "gap-table repair"]) expect(err).toContain(part);
  });

  it("is read again after a repair", async () => {
    const mended = join(folder, "mended.xlsx");
    expect((await gapTable(["repair", several, "-o", mended])).code).toBe(0);
    const { code, out } = await gapTable(["table", mended, "--form", "final", "-o", join(folder, "final.docx")]);
    expect({ code, size: readFileSync(join(folder, "final.docx")).length > 0, out: out === "" }).toMatchObject({
      code: 0,
      size: true,
    });
  });
});
