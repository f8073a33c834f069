import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

let folder: string;
let draft: string;
let review: string;
const LINES =
  "Article 14. Profiles\n1. A platform may form profiles.\n2. It says so:\n(a) at once;\n(b) in plain words.\n";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-draft-"));
  [draft, review] = [join(folder, "draft.txt"), join(folder, "review.xlsx")];
  writeFileSync(draft, LINES);
  writeFileSync(review, cleanWorkbook());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const provisionsIn = async (file: string) =>
  (await openReview(openWorkbook(readFileSync(file), "review.xlsx"))).value.provisions;

describe("gap-table provisions", () => {
  it("gives provisions and messages as JSON, and nothing else", async () => {
    const { code, out } = await gapTable(["provisions", draft, "--json", "--jurisdiction", "generic"]);
    expect(code).toBe(0);
    const read = JSON.parse(out) as { provisions: readonly object[]; messages: readonly object[] };
    expect(Object.keys(read)).toEqual(["provisions", "front", "contents", "signature", "memorandum", "messages"]);
    expect(read.provisions[3]).toEqual({
      id: "14(2)(a)",
      level: "subpoint",
      number: "a",
      heading: "",
      citation: "Article 14, paragraph 2(a)",
      text: "at once;",
      parent: "14(2)",
      mark: "(a)",
    });
    expect(read.messages).toMatchObject([{ kind: "first-number", provision: "14" }]);
  });

  it("shows a person the tree, and what was guessed, in their language", async () => {
    const { out } = await gapTable(["provisions", draft, "--language", "ru"]);
    expect(out).toContain("\n    14(2)(a): (a) at once;\n");
    expect(out).toContain("Проект прочитан по строению законов: общая форма.");
  });

  it("refuses a country that it has no table for", async () => {
    expect((await gapTable(["provisions", draft, "--jurisdiction", "FR"])).code).toBe(2);
  });

  it("names a file that holds no text", async () => {
    writeFileSync(draft, "%PDF-1.7");
    const { code, err } = await gapTable(["provisions", draft]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("draft.txt") as string });
  });
});

describe("gap-table import --only-add", () => {
  it("adds what the review lacks, leaves its own rows alone and says what differs", async () => {
    const before = await provisionsIn(review);
    const { code, out } = await gapTable(["import", draft, "--into", review, "--only-add", "--json"]);
    expect(code).toBe(0);
    const after = await provisionsIn(review);
    const placed = before.map((one, at) => ({ ...one, order: at + 1 }));
    expect(after.slice(0, before.length)).toEqual(placed);
    const said = JSON.parse(out) as { added: readonly string[]; differing: readonly string[]; kept: string };
    const had = new Set(before.map(({ id }) => id));
    expect(said.added).toEqual(["14", "14(1)", "14(2)", "14(2)(a)", "14(2)(b)"].filter((id) => !had.has(id)));
    expect(said.differing).toEqual(["14(2)"].filter((id) => had.has(id)));
    expect(after.slice(before.length).map(({ id }) => id)).toEqual(said.added);
    expect(after.at(-1)).toMatchObject({ citation: "Article 14, paragraph 2(b)", text: "in plain words." });
    expect(await provisionsIn(said.kept)).toEqual(before);
  });

  it("writes the order of the draft with the first import, so that a sorted sheet keeps it", async () => {
    const other = join(folder, "other.xlsx");
    await gapTable(["new", other]);
    await gapTable(["import", draft, "--into", other]);
    const orders = (await provisionsIn(other)).map(({ order }) => order);
    expect(orders.length).toBeGreaterThan(3);
    expect(orders).toEqual(orders.map((_, at) => at + 1));
  });

  it("adds nothing the second time", async () => {
    await gapTable(["import", draft, "--into", review, "--only-add"]);
    const once = readFileSync(review);
    const { out } = await gapTable(["import", draft, "--into", review, "--only-add"]);
    expect(out).toContain("has all provisions of the draft already. Nothing was written.");
    expect(Buffer.compare(readFileSync(review), once)).toBe(0);
  });

  it("writes nothing on a dry run", async () => {
    const once = readFileSync(review);
    const { out } = await gapTable(["import", draft, "--into", review, "--only-add", "--dry-run"]);
    expect(out).toContain("Nothing was written.");
    expect(Buffer.compare(readFileSync(review), once)).toBe(0);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("takes a draft that names no country for one of the review's", async () => {
    writeFileSync(draft, "Статья 14. Профили\n1. Платформа вправе составлять профили детей.\n");
    const { out } = await gapTable(["import", draft, "--into", review, "--only-add", "--dry-run"]);
    expect(out).toContain("Kazakhstan");
  });

  it("writes another workbook where one is named", async () => {
    const once = readFileSync(review);
    const output = join(folder, "out.xlsx");
    expect((await gapTable(["import", draft, "--into", review, "--only-add", "-o", output])).code).toBe(0);
    expect((await provisionsIn(output)).map(({ id }) => id)).toContain("14(2)(b)");
    expect(Buffer.compare(readFileSync(review), once)).toBe(0);
  });
});

const refused = async (...options: readonly string[]) => {
  const once = readFileSync(review);
  const { code, err } = await gapTable(["import", draft, "--into", review, ...options]);
  expect(Buffer.compare(readFileSync(review), once)).toBe(0);
  return { code, err };
};

it.each(["", "Nothing here is numbered.\n"])("shows no provisions of a draft that has none: %j", async (text) => {
  writeFileSync(draft, text);
  const { code, out, err } = await gapTable(["provisions", draft]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/draft\.txt: No provision was found\./u);
});

describe("gap-table import refuses", () => {
  it("a draft without a provision, which would be a version with everything gone", async () => {
    writeFileSync(draft, "Nothing here is numbered.\n");
    expect(await refused("--new-version", "2")).toEqual({
      code: 2,
      err: expect.stringContaining("draft.txt: No provision was found.") as string,
    });
  });

  it.each([
    [["--new-version", " "], "has no name"],
    [["--new-version", "2", "--only-add"], "exclude each other"],
    [["--beside", "draft.kk.txt", "--only-add"], "one language"],
    [["--draft-date", "2026-11-20"], "Name the version"],
    [["--new-version", "2", "--draft-date", "2026-02-30"], "no day of the calendar"],
  ])("%j", async (options, message) => {
    expect(await refused(...options)).toEqual({ code: 2, err: expect.stringContaining(message) as string });
  });
});
