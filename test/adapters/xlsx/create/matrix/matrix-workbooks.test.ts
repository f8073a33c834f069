import { matrixWorkbooks } from "../../../../../src/adapters/xlsx/create/matrix/matrix-workbooks";
import { openWorkbook } from "../../../../../src/adapters/xlsx/xlsx-workbook";
import type { Language } from "../../../../../src/domain/language";
import type { Review } from "../../../../../src/domain/review/review";
import { review } from "../../../../support/builders";
import { compose } from "../../../../support/tables";
import { officeErrors } from "../../../../support/validate-office";
import { partsOf } from "../review-parts";

const made = (given: Review, language: Language = "en"): Uint8Array => {
  const { table, matrix } = compose(given, { form: "matrix", language });
  return matrixWorkbooks.write(table, matrix!);
};

const HOSTILE = `=HYPERLINK("x")<c>&\u0000\t"\u202e${"long ".repeat(9000)}`;

const given = review({
  feedback: [
    { replies: "2026-10-06, Asel: Yes.", change: "Before: a. After: b.", closedOn: "2026-10-09", closedHow: "Letter" },
    { id: "F-02", disposition: "open", closedBy: "", date: "last week", due: "04.12.2026" },
  ],
});

describe("a comments matrix as a workbook", () => {
  const file = made(given);

  it("is a sheet to filter and one of totals, with dates as dates", async () => {
    const { value: tables } = await openWorkbook(file, "matrix.xlsx").readTables();
    expect(tables.map(({ name }) => name)).toEqual(["Comments", "Totals"]);
    const [first, second] = tables[0]!.rows.map(({ cells }) => cells);
    expect(first).toEqual([
      "F-01",
      "Legal department",
      null,
      "2026-10-06",
      "C-01",
      "G-001",
      "Solution",
      "The ban should not reach school services.\n6 October 2026, Asel: Yes.",
      "The solution now names school services as an exception.\nBefore: a. After: b.",
      "Accepted",
      "Closed",
      "Legal department · Letter",
      "2026-10-09",
      null,
      null,
    ]);
    expect([second?.[3], second?.[10], second?.[14]]).toEqual(["last week", "Open", "2026-12-04"]);
    expect(tables[1]!.rows.at(-1)?.cells.slice(0, 4)).toEqual(["All", null, 2, 1]);
  });

  it("prints on A4 on its side, its header on each page, all columns of the form on one", () => {
    const parts = partsOf(file);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/u);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/fitToWidth="1"/u);
    expect(parts["xl/workbook.xml"]).toMatch(/Print_Titles[^<]*>[^<]*\$3:\$3</u);
    expect(parts["xl/workbook.xml"]).toMatch(/Print_Area[^<]*>[^<]*\$A:\$K</u);
  });

  it.each(["en", "ru", "kk"] as const)("is without a fault, whatever people typed (%s)", async (language) => {
    const hostile = review({
      feedback: [
        {
          raisedBy: HOSTILE.slice(0, 60),
          organisation: "=1+1",
          feedback: HOSTILE.slice(0, 32_000),
          replies: HOSTILE.slice(0, 32_000),
        },
      ],
    });
    const bytes = made(hostile, language);
    expect(await officeErrors(bytes)).toEqual([]);
    expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).not.toMatch(/<f>/u);
  });

  it.each([
    ["en", "F-01 (continued)", "(goes on in the next row)"],
    ["ru", "F-01 (продолжение)", "(продолжение в следующей строке)"],
    ["kk", "F-01 (жалғасы)", "(жалғасы келесі жолда)"],
  ] as const)("goes on in the next row where a cell ends, and says so (%s)", async (language, id, said) => {
    const comment = `${"word ".repeat(6_400)}END`;
    const replies = `2026-10-06 09:10, Asel: ${"more ".repeat(6_000)}LAST`;
    const bytes = made(review({ feedback: [{ id: "F-01", feedback: comment, replies }, { id: "F-02" }] }), language);
    expect(await officeErrors(bytes)).toEqual([]);
    const { value: tables } = await openWorkbook(bytes, "matrix.xlsx").readTables();
    const rows = tables[0]!.rows.map(({ cells }) => cells);
    expect(rows.map((cells) => cells[0])).toEqual(["F-01", id, "F-02"]);
    const [first = "", second = ""] = rows.map((cells) => String(cells[7]));
    expect(first.endsWith(`\n${said}`)).toBe(true);
    const whole = `${first.slice(0, -said.length)} ${second}`.replaceAll(/\s+/gu, " ");
    expect(whole).toContain(comment);
    expect(whole).toMatch(/(?:more ){6000}LAST$/u);
    expect(rows[1]?.slice(1, 7)).toEqual(rows[0]?.slice(1, 7));
    expect(rows[0]?.slice(9, 11)).toEqual([expect.stringMatching(/./u), expect.stringMatching(/./u)]);
    expect(rows[1]?.slice(9, 11)).toEqual([null, null]);
  });

  it("goes on in the next row also where it has no number", async () => {
    const bytes = made(review({ feedback: [{ id: "", feedback: "word ".repeat(8_000) }] }));
    const { value: tables } = await openWorkbook(bytes, "matrix.xlsx").readTables();
    expect(tables[0]!.rows.map(({ cells }) => cells[0])).toEqual([null, "(continued)"]);
  });

  it("has a sheet of totals where nothing was said, too", async () => {
    expect(await officeErrors(made(review({ feedback: [] })))).toEqual([]);
  });

  it("is the same each time, and known as untouched until a program saves it", () => {
    expect(made(given)).toEqual(file);
    expect(matrixWorkbooks.isUntouched(file)).toBe(true);
    expect(matrixWorkbooks.isUntouched(made(review()))).toBe(true);
    const other = file.slice();
    other[other.length - 30]! ^= 1;
    expect(matrixWorkbooks.isUntouched(other)).toBe(false);
    expect(matrixWorkbooks.isUntouched(Uint8Array.of(1, 2))).toBe(false);
  });
});
