import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";

import { EXCHANGE_VERSION } from "../../src/domain/exchange/exchange-form";
import type { ReviewExchange } from "../../src/domain/exchange/exchange-form";
import { akomaFaults } from "../support/akoma-ntoso";
import { gapTable } from "../support/run-command-line";

const ROOT = join(__dirname, "../..");
const sample = (language: string): string => join(ROOT, `assets/sample-review.${language}.xlsx`);
const schema = JSON.parse(readFileSync(join(ROOT, "docs/review-export.schema.json"), "utf8")) as {
  properties: { version: { const: number } };
};

let folder: string;
let out: (name: string) => string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-export-"));
  out = (name) => join(folder, name);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): ReviewExchange => JSON.parse(readFileSync(path, "utf8")) as ReviewExchange;

describe("gap-table export", () => {
  it.each(["en", "ru"])("writes the sample in %s as JSON that its schema describes", async (language) => {
    const { code } = await gapTable(["export", sample(language), "-o", out("review.json")]);
    expect(code).toBe(0);
    const validate = new Ajv({ allErrors: true }).compile(schema);
    const exchange = read(out("review.json"));
    expect({ valid: validate(exchange), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(exchange).toMatchObject({ exported: "2026-11-25", language, draft: { jurisdiction: "KZ" } });
    const cited = exchange.gaps.flatMap(({ citations }) => citations);
    expect(cited).toContainEqual(expect.objectContaining({ instrument: "crc", places: ["2", "3(1)", "6", "12"] }));
  });

  it("has a schema of its own version, which finds what is missing", () => {
    expect(schema.properties.version.const).toBe(EXCHANGE_VERSION);
    const validate = new Ajv().compile(schema);
    expect(validate({ form: "gap-table-review", version: EXCHANGE_VERSION })).toBe(false);
  });

  it.each(["en", "ru"])("writes the amendments of the sample in %s as Akoma Ntoso", async (language) => {
    const { code } = await gapTable(["export", sample(language), "-o", out("amendments.xml")]);
    expect(code).toBe(0);
    const xml = readFileSync(out("amendments.xml"), "utf8");
    expect(akomaFaults(xml)).toEqual([]);
    expect(xml).not.toMatch(/Ахметова|Серикова|example\.org|Leila/u);
  });

  it("writes final gaps alone when it is told to, and says what it left out", async () => {
    const { out: said } = await gapTable(["export", sample("ru"), "-o", out("r.json"), "--status", "final"]);
    const { gaps } = read(out("r.json"));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ status }) => status === "final")).toBe(true);
    expect(said).toContain("Left out, gaps withdrawn or not asked for:");
  });

  it.each([
    ["review.json", "akn", ".xml or .akn"],
    ["review.xml", "json", ".json"],
    ["review.xlsx", "json", ".json"],
  ])("writes no %s where the form is %s", async (name, form, extensions) => {
    const { code, err } = await gapTable(["export", sample("en"), "-o", out(name), "--form", form]);
    expect(code).toBe(2);
    expect(err).toContain(`does not end in ${extensions}.`);
    expect(existsSync(out(name))).toBe(false);
  });

  it("takes the form from the option or the name, writes nothing on a dry run, and replaces nothing unasked", async () => {
    expect((await gapTable(["export", sample("ru"), "-o", out("review.txt")])).code).toBe(2);
    const dry = await gapTable(["export", sample("ru"), "-o", out("a.txt"), "--form", "akn", "--dry-run"]);
    expect({ code: dry.code, isThere: existsSync(out("a.txt")) }).toEqual({ code: 0, isThere: false });
    await gapTable(["export", sample("ru"), "-o", out("r.json")]);
    expect((await gapTable(["export", sample("ru"), "-o", out("r.json")])).code).toBe(2);
  });
});
