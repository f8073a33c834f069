import { MAP_WORDS } from "../../../../src/adapters/xlsx/create/sheet-words";
import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import { rowHeight } from "../../../../src/adapters/xlsx/create/row-height";
import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { AMENDMENT_KIND_LABELS } from "../../../../src/domain/amendment/amendment";
import { LANGUAGES } from "../../../../src/domain/language";
import type { Localised } from "../../../../src/domain/language";
import { questionsByAspect } from "../../../../src/domain/profile/aspect-questions";
import { guidanceFor } from "../../../../src/domain/profile/guidance-for";
import { profileFor } from "../../../../src/domain/profile/profiles";
import { toldRemark } from "../../../../src/domain/review/remark-words";
import * as moreReaders from "../../../../src/app/more-readers";
import { readReview } from "../../../../src/domain/review/read-review";
import type { Review } from "../../../../src/domain/review/review";
import { columnLetter } from "../../../../src/domain/review/sheet-table";
import { TABLES, USUAL_TABLES } from "../../../../src/domain/review/tables";
import type { TableName } from "../../../../src/domain/review/tables";
import type { ColumnSpec } from "../../../../src/domain/review/tables/table-spec";
import { officeErrorsOfAll } from "../../../support/validate-office";
import { SHEET, cellXml, content, partsOfReview } from "./review-parts";

const gaps = [
  { id: "G-001", issue: "First issue", aspects: "Safety mechanisms", priority: "High", status: "Final" },
  { id: "G-002", issue: "Second issue", solution: "Amend article 7", sources: "CRC, art. 16", status: "Withdrawn" },
];

/** The first cell below a column's header. */
const cellOf = (table: TableName, key: string): string =>
  `${columnLetter(1 + TABLES[table].columns.findIndex((column) => column.key === key))}4`;

/** What of the gap table is seen before a group is opened. */
const ASKING_FOR_A_PERSON = [
  ["Gaps", "assignedTo"],
  ["Gaps", "reviewedBy"],
  ["Feedback", "raisedBy"],
  ["Feedback", "closedBy"],
  ["Feedback", "assignedTo"],
  ["Waivers", "by"],
] as const;

const SHOWN = new Set<string>(["id", "issue", "solution", "sources", "provisions"]);

const read = async (bytes: Uint8Array): Promise<{ review: Review; messages: readonly string[] }> => {
  const workbook = openWorkbook(bytes, "review.xlsx");
  const [tables, threads] = [await workbook.readTables(), await workbook.readThreads()];
  const { value, messages } = readReview(tables.value, threads.value, profileFor, moreReaders);
  return {
    review: value,
    messages: [...tables.messages, ...threads.messages, ...messages].map((remark) => toldRemark(remark).text.en),
  };
};

const made = (length: number) => () =>
  createReviewWorkbook(content({ rows: { Gaps: [{ id: "G-001", issue: "x".repeat(length) }] } }));

const heightFor = (issue: string): number => {
  const sheet = partsOfReview({ rows: { Gaps: [{ id: "G-001", issue }] } })[SHEET.Gaps]!;
  return Number(/<row r="4" ht="([\d.]+)"/u.exec(sheet)![1]);
};

/** The review read back from a workbook with one gap. */
const first = (cells: Readonly<Record<string, string>>) =>
  read(createReviewWorkbook(content({ rows: { Gaps: [{ id: "G-001", ...cells }] } })));

describe("a new review workbook", () => {
  it("may have 20,000 gaps", async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ id: `G-${at + 1}`, issue: "Issue" }));
    const { review } = await read(createReviewWorkbook(content({ rows: { Gaps: many } })));
    expect(review.gaps).toHaveLength(20_000);
  });

  it.each(LANGUAGES)(
    "in %s is read back without a remark, with the profile's aspects and documents",
    async (language) => {
      const given = content({ language });
      const { review, messages } = await read(createReviewWorkbook(given));
      expect(messages).toEqual([]);
      expect(review.details).toMatchObject({ language, jurisdiction: "KZ", profile: given.profile.id });
      expect(review.aspects.map(({ id, aspect }) => `${id} ${aspect}`)).toEqual(
        questionsByAspect(given.profile).flatMap(({ aspect, number, under }) =>
          [number, ...under.map(({ id }) => id)].map((id) => `${id} ${aspect.id}`),
        ),
      );
      expect(review.documents.map(({ document }) => document)).toEqual(
        guidanceFor(given.profile).documents.map(({ title }) => title[language]),
      );
      expect(review.documents.every(({ required }) => required)).toBe(true);
      expect(review.gaps).toEqual([]);
      expect(review.tables.map(({ table }) => table)).toEqual(USUAL_TABLES);
    },
  );

  it("has no error in the Open XML SDK validator, in any language, empty or filled", async () => {
    const thread = { gap: "G-002", column: "solution", author: "A. Reader", time: "2026-10-05T09:12:00Z" } as const;
    const files = LANGUAGES.flatMap((language) => [
      createReviewWorkbook(content({ language })),
      createReviewWorkbook(
        content({
          language,
          rows: { Gaps: gaps },
          threads: [{ ...thread, text: "Why?", resolved: true, replies: [{ ...thread, text: "Because." }] }],
        }),
      ),
    ]);
    expect(await officeErrorsOfAll(files)).toEqual(files.map(() => []));
  });

  it("names its sheets in the workbook's language, hides only what was and sets title, author and language", () => {
    const parts = partsOfReview({ language: "ru", details: { author: "Анна & Co", draftTitle: "Кодекс" } });
    const sheets = [...parts["xl/workbook.xml"]!.matchAll(/<sheet name="([^"]*)"[^>]*?( state="hidden")? r:id/gu)];
    const expected = [...new Set(USUAL_TABLES.map((name) => TABLES[name].sheet.ru))];
    expected.splice(expected.indexOf(TABLES.Documents.sheet.ru) + 1, 0, MAP_WORDS.sheet.ru);
    expect(sheets.map(([, name]) => name)).toEqual(expected);
    expect(sheets.filter(([, , hidden]) => hidden).map(([, name]) => name)).toEqual([
      TABLES.DraftHistory.sheet.ru,
      TABLES.Rounds.sheet.ru,
    ]);
    expect(parts["docProps/core.xml"]).toMatch(
      /<dc:title>[^<]*: Кодекс<\/dc:title><dc:creator>Анна &amp; Co<\/dc:creator><dc:language>ru</u,
    );
  });

  it("shows the gap table as No., three columns and the provision, the rest in closed outline groups", () => {
    const columns = [...partsOfReview()[SHEET.Gaps]!.matchAll(/<col min="(\d+)"[^>]*>/gu)];
    const isGrouped = columns.map(([xml]) => xml.includes(`hidden="1" outlineLevel="1"`));
    expect(isGrouped).toEqual(TABLES.Gaps.columns.map(({ key }) => !SHOWN.has(key)));
    for (const before of [3, 5]) expect(columns[before]![0]).toContain(`collapsed="1"`);
    expect(partsOfReview()[SHEET.Gaps]).toContain(`outlineLevelCol="1"`);
  });

  it("freezes the header and No., and prints all but the working part on A4 across with the header on each page", () => {
    const parts = partsOfReview();
    expect(parts[SHEET.Gaps]).toContain(`<pane xSplit="1" ySplit="3" topLeftCell="B4"`);
    expect(parts[SHEET.Gaps]).toContain(`paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"`);
    expect(parts[SHEET.Gaps]).toMatch(/<oddFooter>.*&amp;P.*&amp;N<\/oddFooter>/u);
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Gaps'!$A:$F</definedName>`,
    );
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Gaps'!$3:$3</definedName>`,
    );
  });

  it("puts a real table round every list, with its own headers", () => {
    const parts = partsOfReview({ rows: { Gaps: gaps } });
    const tables = Object.keys(parts).filter((name) => name.startsWith("xl/tables/"));
    const names = tables.map((name) => / displayName="([^"]*)"/u.exec(parts[name]!)![1]);
    expect(new Set(names)).toEqual(new Set(USUAL_TABLES));
    expect(names).toHaveLength(USUAL_TABLES.length);
    const table = tables.map((name) => parts[name]!).find((xml) => xml.includes(`displayName="Gaps"`))!;
    expect(table).toContain(`ref="A3:${columnLetter(TABLES.Gaps.columns.length)}5"`);
    expect(table).toContain(`altText="Gap table"`);
    expect([...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/gu)].map(([, name]) => name)).toEqual(
      TABLES.Gaps.columns.map(({ header }) => header.en),
    );
  });

  it.each(LANGUAGES)("offers in %s the choices of priority, status, disposition and required", (language) => {
    const parts = partsOfReview({ language });
    const lists = (name: keyof typeof SHEET): readonly string[] =>
      [...parts[SHEET[name]]!.matchAll(/<dataValidation type="list"[^>]*sqref="([^"]*)"><formula1>([^<]*)</gu)].map(
        ([, range, list]) => `${range} ${list}`,
      );
    const ofGaps = (key: string): string | undefined =>
      lists("Gaps").find((line) => line.startsWith(`${cellOf("Gaps", key)} `));
    expect(lists("Gaps")).toHaveLength(5);
    expect(ofGaps("priority")!.split(",")).toHaveLength(3);
    expect(ofGaps("status")!.split(",")).toHaveLength(4);
    expect(ofGaps("addressee")).toBe(`${cellOf("Gaps", "addressee")} Addressees`);
    for (const [table, key] of ASKING_FOR_A_PERSON)
      expect(lists(table)).toContain(`${cellOf(table, key)} ReviewPeople`);
    expect(lists("Brief").map((line) => [line.split(" ")[0], line.split(",").length])).toEqual([
      [cellOf("Brief", "part"), 7],
      [cellOf("Brief", "addressee"), 1],
      [cellOf("Brief", "language"), 3],
    ]);
    expect(lists("Documents")[0]!.split(",")).toHaveLength(2);
    expect(
      lists("Feedback")
        .find((line) => line.startsWith("H"))!
        .split(","),
    ).toHaveLength(5);
    const kinds = Object.values(AMENDMENT_KIND_LABELS).map((label) => label[language]);
    expect(lists("Amendments")).toEqual(["B4 GapNumbers", "C4 ProvisionNumbers", `H4 "${kinds.join(",")}"`]);
  });

  it("takes as a rank a whole number from 1", () => {
    const parts = partsOfReview();
    expect(parts[SHEET.Gaps]).toMatch(
      new RegExp(
        `<dataValidation type="whole" operator="greaterThanOrEqual"[^>]*sqref="${cellOf("Gaps", "rank")}"><formula1>1<`,
        "u",
      ),
    );
    expect(parts["xl/workbook.xml"]).toContain(`<definedName name="Addressees">Gaps[Addressee]</definedName>`);
    expect(parts["xl/workbook.xml"]).toContain(`<definedName name="ReviewPeople">Feedback[Raised by]</definedName>`);
  });

  it("highlights holes: aspects and documents without a reason, doubled numbers, withdrawn rows", () => {
    const parts = partsOfReview({ rows: { Gaps: gaps } });
    expect(parts[SHEET.Aspects]).toMatch(/sqref="B4:C68 I4:I68"><cfRule[^>]*><formula>AND\(LEN\(TRIM\(\$B4\)\)&gt;0,/u);
    expect(parts[SHEET.Documents]).toContain(`<formula>AND($B4="Yes",$E4=0,LEN(TRIM($F4))=0)</formula>`);
    expect(parts[SHEET.Gaps]).toMatch(/sqref="A4:A5"><cfRule type="duplicateValues"/u);
    expect(parts[SHEET.Gaps]).toMatch(/sqref="A4:D5"><cfRule[^>]*><formula>\$M4="Withdrawn"</u);
  });

  it("highlights what is due of feedback as long as nothing says how it was closed: a resolved comment has no day", () => {
    const parts = partsOfReview({ rows: { Gaps: gaps } });
    const [due, how] = (["due", "closedHow"] as const).map((key) => cellOf("Feedback", key));
    expect(parts[SHEET.Feedback]).toContain(`<formula>AND(ISNUMBER($${due}),$${due}&lt;TODAY(),LEN(TRIM($${how}))=0)`);
  });
});

it("takes any name where it offers people", () => {
  const validations =
    partsOfReview()[SHEET.Feedback]!.match(/<dataValidation [^>]*>(?=<formula1>ReviewPeople<)/gu) ?? [];
  expect(validations).toHaveLength(3);
  expect(validations.filter((xml) => xml.includes("showErrorMessage"))).toEqual([]);
});

describe("cells of a new workbook", () => {
  it.each(["=cmd|' /C calc'!A0", "+1", "-2 of them", "@SUM(A1)"])("hold %s as text", async (text) => {
    const { review } = await first({ issue: text });
    expect(review.gaps[0]!.issue).toBe(text);
    const parts = partsOfReview({ rows: { Gaps: [{ id: "G-001", issue: text }] } });
    const cell = cellXml(parts[SHEET.Gaps], "B4");
    expect(cell).toContain(`t="s"`);
    const style = Number(/ s="(\d+)"/u.exec(cell)![1]);
    expect([...parts["xl/styles.xml"]!.matchAll(/<xf [^>]*xfId[^>]*>/gu)][style]![0]).toContain(`quotePrefix="1"`);
  });

  it("keep line breaks, markup, and text that looks like an escape; lose what XML cannot hold", async () => {
    const { review } = await first({ issue: "a\r\nb <i>&amp;</i> _x000D_", solution: "one\u0000\u000b two\ufffe" });
    expect(review.gaps[0]).toMatchObject({ issue: "a\nb <i>&amp;</i> _x000D_", solution: "one two" });
  });

  it("hold dates as dates, and what is no date as text", async () => {
    const rows = {
      Consultations: [
        { id: "C-01", date: "2026-10-06" },
        { id: "C-02", date: "2026-02-30" },
      ],
    };
    const { review } = await read(createReviewWorkbook(content({ details: { draftDate: "2026-09-15" }, rows })));
    expect(review.consultations.map(({ date }) => date)).toEqual(["2026-10-06", "2026-02-30"]);
    expect(review.details.draftDate).toBe("2026-09-15");
    const sheet = partsOfReview({ rows })[SHEET.Consultations];
    expect(cellXml(sheet, "B4")).toContain("<v>46301</v>");
    expect(cellXml(sheet, "B5")).toContain(`t="s"`);
  });

  it("take 32,767 characters and refuse more, naming the cell", () => {
    expect(made(32_767)).not.toThrow();
    expect(made(32_768)).toThrow(/Gaps!B4 has 32768 characters, more than the 32,767/u);
  });

  it("stand in rows high enough for their text, and never higher than Excel allows", () => {
    const line = 12.75;
    expect(heightFor("short")).toBeLessThan(2 * line);
    expect(heightFor("a line\n".repeat(9))).toBeGreaterThanOrEqual(10 * line);
    expect(heightFor("word ".repeat(5000))).toBe(409);
  });

  it("have columns wide enough for every word of their headers and choices, in each language", () => {
    const broken = Object.values(TABLES).flatMap(({ name, columns }) =>
      (columns as readonly ColumnSpec[]).flatMap(({ key, width, header, choices = {} }) => {
        const isWhole = (style: "header" | "text") => (text: Localised) =>
          LANGUAGES.flatMap((language) => text[language].split(/[\s/-]+/u)).every(
            (word) => rowHeight([{ text: word, style, width }], 0) === rowHeight([{ text: "", style, width }], 0),
          );
        const fits = isWhole("header")(header) && Object.values(choices).every(isWhole("text"));
        return fits ? [] : [`${name}, ${key}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("show every aspect whole in the map of the coverage", () => {
    const aspect = "Бала құқықтарының сақталуына жауапты тұлғалардың есеп беруі және құқықты қалпына келтіру";
    const map = partsOfReview({ language: "kk", rows: { Aspects: [{ aspect }] } })[SHEET.Map] ?? "";
    expect(Number(/<row r="6" ht="([\d.]+)"/u.exec(map)?.[1])).toBeGreaterThan(40);
  });

  it("gives the same bytes for the same content", () => {
    const given = content({ rows: { Gaps: gaps } });
    expect(Buffer.from(createReviewWorkbook(given)).equals(createReviewWorkbook(given))).toBe(true);
  });
});
