import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { cleanReview, cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const TYPES = {
  ".xlsx": SHEET,
  ".xltx": "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  ".xltm": "application/vnd.ms-excel.template.macroEnabled.main+xml",
} as const;
type Kind = keyof typeof TYPES;

/** A review with a citation to rewrite, in a file of that kind, other parts among it. */
function reviewFile(kind: Kind, more: Readonly<Record<string, string>> = {}) {
  const at = mkdtempSync(join(tmpdir(), "gap-table-"));
  const file = join(at, `review${kind}`);
  const gap = { ...cleanReview.rows.Gaps?.[0], sources: "article 16 of the CRC" };
  const parts = unzipSync(cleanWorkbook({ Gaps: [gap] }));
  const change = (name: string, to: (xml: string) => string) => (parts[name] = strToU8(to(strFromU8(parts[name]!))));
  change("[Content_Types].xml", (xml) => xml.replace(SHEET, TYPES[kind]));
  for (const [name, text] of Object.entries(more)) parts[name] = strToU8(text);
  if (more["_xmlsignatures/origin.sigs"] !== undefined) {
    const type = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    change("_rels/.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="rIdS" Type="${type}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      ),
    );
    change("[Content_Types].xml", (xml) =>
      xml.replace(
        /(<Types[^>]*>)/u,
        '$1<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
      ),
    );
  }
  writeFileSync(file, zipSync(parts));
  return { at, file, out: (ending: string) => join(at, `out${ending}`) };
}

const typeIn = (file: string): string | undefined =>
  /workbook\.xml" ContentType="([^"]*)"/u.exec(strFromU8(unzipSync(readFileSync(file))["[Content_Types].xml"]!))?.[1];

const MACROS = { "xl/vbaProject.bin": "macros" };
const SIGNED = { "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" };

describe("a workbook of another kind", () => {
  it.each<Kind>([".xlsm", ".xltx", ".xltm"])("is checked and written in place as what it is: %s", async (kind) => {
    const { file } = reviewFile(kind, MACROS);
    expect((await gapTable(["check", file])).code).toBeLessThan(2);
    expect(await gapTable(["normalise", file, "--in-place"])).toMatchObject({ code: 0, err: "" });
    expect(typeIn(file)).toBe(TYPES[kind]);
    expect(strFromU8(unzipSync(readFileSync(file))["xl/vbaProject.bin"]!)).toBe("macros");
  });

  it.each<[Kind, Kind]>([
    [".xlsx", ".xltx"],
    [".xltx", ".xlsx"],
    [".xltm", ".xlsm"],
    [".xlsm", ".xlsm"],
  ])("is written from %s as %s", async (from, to) => {
    const { file, out } = reviewFile(from);
    expect(await gapTable(["normalise", file, "-o", out(to)])).toMatchObject({ code: 0, err: "" });
    expect(typeIn(out(to))).toBe(TYPES[to]);
  });

  it.each<[Kind, string, RegExp]>([
    [".xlsm", ".xlsx", /may hold macros, which .* would lose\. Name a \.xlsm file/],
    [".xltm", ".xltx", /may hold macros.*Name a \.xltm file/],
    [".xlsx", ".xlsm", /holds no macros.*Name a \.xlsx file/],
    [".xlsx", ".csv", /does not end in \.xlsx, \.xlsm, \.xltx or \.xltm/],
  ])("is not written from %s as %s", async (from, to, why) => {
    const { file, out } = reviewFile(from);
    const { code, err } = await gapTable(["normalise", file, "-o", out(to)]);
    expect(code).toBe(2);
    expect(err).toMatch(why);
    expect(existsSync(out(to))).toBe(false);
  });
});

describe("a workbook that is signed", () => {
  it("is not written before it is said that the signature ends", async () => {
    const { at, file } = reviewFile(".xlsx", SIGNED);
    const before = readFileSync(file);
    const { code, err } = await gapTable(["normalise", file, "--in-place"]);
    expect(code).toBe(2);
    expect(err).toMatch(/is signed digitally.*--end-signature/u);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });

  it("is written without the signature then", async () => {
    const { file, out } = reviewFile(".xlsx", SIGNED);
    const done = await gapTable(["normalise", file, "-o", out(".xlsx"), "--end-signature"]);
    expect(done).toMatchObject({ code: 0, err: "" });
    const parts = unzipSync(readFileSync(out(".xlsx")));
    expect(Object.keys(parts).filter((name) => name.startsWith("_xmlsignatures"))).toEqual([]);
    expect(strFromU8(parts["_rels/.rels"]!)).not.toContain("digital-signature");
    expect((await gapTable(["check", out(".xlsx")])).code).toBeLessThan(2);
  });

  it("is checked as any other", async () => {
    const { file } = reviewFile(".xlsx", SIGNED);
    expect((await gapTable(["check", file])).code).toBeLessThan(2);
  });
});

describe("a review that is open in Excel", () => {
  it.each([
    ["normalise", "--in-place"],
    ["normalise", "--in-place", "--dry-run"],
  ])("is not written into by %s %s", async (command, ...options) => {
    const { at, file } = reviewFile(".xlsx");
    writeFileSync(join(at, "~$review.xlsx"), "");
    const before = readFileSync(file);
    const { code, err } = await gapTable([command, file, ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(/seems to be open in Office/u);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect((await gapTable([command, file, ...options, "--even-if-open"])).code).toBe(0);
  });

  it.each([
    ["brief", ["-o"]],
    ["normalise", ["--force", "-o"]],
  ] as const)("and so is what %s would replace", async (command, options) => {
    const { at, file } = reviewFile(".xlsx");
    const ending = command === "brief" ? ".docx" : ".xlsx";
    const out = join(at, `out${ending}`);
    writeFileSync(out, "old");
    writeFileSync(join(at, `.~lock.out${ending}#`), "");
    const { code, err } = await gapTable([command, file, ...options, out]);
    expect(code).toBe(2);
    expect(err).toMatch(/seems to be open in LibreOffice/u);
    expect(readFileSync(out, "utf8")).toBe("old");
  });
});
