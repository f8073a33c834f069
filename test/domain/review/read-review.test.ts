import { DETAIL_LABELS, TABLES } from "../../../src/domain/review/tables";
import { profileFor } from "../../../src/domain/profile/profiles";
import { toldRemark } from "../../../src/domain/review/remark-words";
import { noGaps } from "../../../src/domain/review/no-gaps";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import { columnLetter } from "../../../src/domain/review/sheet-table";
import type { SheetTable } from "../../../src/domain/review/sheet-table";
import type { Thread } from "../../../src/domain/review/thread";
import { UnreadableTable } from "../../../src/domain/review/unreadable";
import { sayUnusable } from "../../../src/domain/review/unusable-table";
import { sheetTable } from "../../support/sheet-tables";

const read = (tables: readonly SheetTable[], threads: readonly Thread[] = []) =>
  readReview(tables, threads, profileFor, moreReaders);

/** Why these tables can't be read, in English. */
function refusal(tables: readonly SheetTable[]): string {
  try {
    read(tables);
    return "";
  } catch (error) {
    return error instanceof UnreadableTable ? sayUnusable(error).en : String(error);
  }
}

const thread = (cell: string, sheet = "Gaps"): Thread => ({
  id: "T1",
  sheet,
  cell,
  author: "A. Reviewer",
  time: "2026-10-01T09:00:00Z",
  text: "Is this the current numbering?",
  resolved: false,
  replies: [],
});

describe("readReview", () => {
  it("reads a gap with its values split and its choices understood", () => {
    const { value } = read([
      sheetTable("Gaps", [
        {
          id: " G-001 ",
          issue: "Profiling of children is not limited.",
          provisions: "14(2); 15 ;",
          aspects: "data-privacy\nsafety",
          priority: "HIGH",
          status: "Окончательно",
        },
      ]),
    ]);
    expect(value.gaps).toMatchObject([
      {
        id: "G-001",
        issue: "Profiling of children is not limited.",
        provisions: ["14(2)", "15"],
        aspects: ["data-privacy", "safety"],
        priority: "high",
        status: "final",
        place: { table: "Gaps", sheet: "Gaps", row: 4 },
      },
    ]);
  });

  it.each(["en", "ru", "kk"] as const)(
    "finds columns by their header in %s, in any order, others left alone",
    (language) => {
      const table = sheetTable("Gaps", [{ id: "G-001", issue: "a", solution: "b", sources: "c" }], { language });
      const reversed: SheetTable = {
        ...table,
        firstColumn: 2,
        headers: ["Our own notes", ...[...table.headers].reverse()],
        rows: table.rows.map((row) => ({ ...row, cells: ["x", ...[...row.cells].reverse()] })),
      };
      const { value } = read([reversed]);
      expect(value.gaps[0]).toMatchObject({ id: "G-001", issue: "a", solution: "b", sources: "c" });
      expect(value.tables[0]?.letters).toMatchObject({
        id: columnLetter(2 + table.headers.length),
        [TABLES.Gaps.columns.at(-1)?.key ?? ""]: "C",
      });
      expect(value.details.language).toBe(language);
    },
  );

  it.each([
    ["Kazakh", "kk"],
    ["Казахский", "kk"],
    ["қазақ", "kk"],
    ["қазақша", "kk"],
    ["по-русски", "ru"],
    ["орысша", "ru"],
    ["RU", "ru"],
    ["English", "en"],
    ["Klingon", "en"],
    ["", "en"],
  ])("reads the language of the texts from “%s” as %s", (value, language) => {
    const details = sheetTable("Review", [{ key: DETAIL_LABELS.language.en, value }]);
    expect(read([sheetTable("Gaps", []), details]).value.details.language).toBe(language);
  });

  it("finds a header whatever its number, case, apostrophe and blanks", () => {
    const table = sheetTable("Gaps", [{ id: "G-001", issue: "a" }]);
    const headers = table.headers.map((header) =>
      header
        .replace(/^\d\) /, "")
        .replace("'", "’")
        .toUpperCase()
        .replaceAll(" ", "\u00a0"),
    );
    expect(read([{ ...table, headers }]).value.gaps[0]?.issue).toBe("a");
  });

  it("names a column that is missing, and what it may be called", () => {
    const table = sheetTable("Gaps");
    const headers = table.headers.map((header) => (header.startsWith("2)") ? "Proposal" : header));
    expect(refusal([{ ...table, headers }])).toMatch(
      /no column “2\) Suggested solution or amendment”.*“Proposal”.*Rename the column back/,
    );
  });

  it("refuses a column that stands twice instead of choosing one", () => {
    const table = sheetTable("Gaps");
    const headers = table.headers.map((header) =>
      header === "Headline" ? "Issue/gaps affecting children's rights" : header,
    );
    expect(refusal([{ ...table, headers }])).toMatch(/more than one column “/);
  });

  it("says which table is missing and how to make or adopt one", () => {
    expect(refusal([])).toMatch(/no table named Gaps/);
    expect(noGaps([]).en).toMatch(/no table named Gaps \(it has no tables at all\).*gap-table new.*adopt/);
    expect(noGaps([sheetTable("Provisions")]).en).toMatch(/its tables are: Provisions/);
  });

  it("reads a review that has only its gap table, and says what else there could be", () => {
    const { value, messages } = read([sheetTable("Gaps", [{ id: "G-001", issue: "a" }])]);
    expect(value.consultations).toEqual([]);
    expect(messages.map((message) => toldRemark(message).text.en)).toContainEqual(
      expect.stringContaining("no table named Consultations"),
    );
  });

  it("skips blank rows and reads hidden ones", () => {
    const table = sheetTable("Gaps", [{ id: "G-001" }, {}, { id: "G-003", fingerprint: null }]);
    const rows = table.rows.map((row) => ({ ...row, hidden: row.row === 6 }));
    const { value } = read([{ ...table, rows }]);
    expect(value.gaps.map((gap) => gap.place.row)).toEqual([4, 6]);
  });

  it("reads what stands of a text that is struck through, and no row where nothing does", () => {
    const table = sheetTable("Gaps", [{ id: "G-001", issue: "One. Two." }, { id: "G-002" }]);
    const struck = [{ 1: "One." }, { 0: "" }];
    const rows = table.rows.map((row, at) => ({ ...row, struck: struck[at] ?? {} }));
    expect(read([{ ...table, rows }]).value.gaps.map(({ id, issue }) => [id, issue])).toEqual([["G-001", "One."]]);
  });

  it("keeps an aspect it does not know as it was typed", () => {
    expect(read([sheetTable("Gaps", [{ id: "G-001", aspects: "Safety; Astrology" }])]).value.gaps[0]?.aspects).toEqual([
      "safety",
      "Astrology",
    ]);
  });

  it("reads the details by their label in any language", () => {
    const { value } = read([
      sheetTable("Gaps"),
      sheetTable("Review", [
        { key: "Законопроект", value: "Учебный кодекс" },
        { key: "Language", value: "Қазақша" },
        { key: "Jurisdiction", value: "kz" },
      ]),
    ]);
    expect(value.details).toMatchObject({
      draftTitle: "Учебный кодекс",
      language: "kk",
      jurisdiction: "KZ",
      author: "",
    });
  });

  it.each([
    [undefined, 46_301],
    [1904, 44_839],
  ] as const)("reads a number where a day belongs as that day, in its workbook's calendar: %p", (calendar, day) => {
    const more = calendar && { calendar };
    const { value } = readReview(
      [
        sheetTable("Review", [{ key: DETAIL_LABELS.draftDate.en, value: day }], more),
        sheetTable("Gaps", [{ id: "G-001", issue: "1", due: day, byWhen: day }], more),
        sheetTable("Consultations", [{ id: "C-01", date: day + 0.5 }], more),
      ],
      [],
      profileFor,
      moreReaders,
    );
    expect(value.details.draftDate).toBe("2026-10-06");
    expect(value.gaps[0]).toMatchObject({ due: "2026-10-06", byWhen: String(day) });
    expect(value.consultations[0]?.date).toBe("2026-10-06");
  });

  it.each([
    ["Dropped", "withdrawn"],
    ["Снят", "withdrawn"],
    ["алынып тасталды", "withdrawn"],
    ["Не снят", undefined],
  ])("reads the status “%s” as %s, and keeps the words", (typed, status) => {
    const [gap] = read([sheetTable("Gaps", [{ id: "G-001", status: typed }])]).value.gaps;
    expect(gap).toMatchObject({ status, typedStatus: typed });
  });

  it("keeps what is typed where that is none of the choices", () => {
    const [gap] = read([sheetTable("Gaps", [{ id: "G-001", priority: "Urgent", status: "Final" }])]).value.gaps;
    expect(gap).toMatchObject({ priority: undefined, typedPriority: "Urgent", status: "final" });
    expect(gap).not.toHaveProperty("typedStatus");
  });

  it("keeps a decision as typed where that is none of the choices", () => {
    const rows = ["Rejected", "See minutes", ""].map((disposition, at) => ({
      id: `F-0${at + 1}`,
      feedback: "Said.",
      disposition,
    }));
    const { feedback } = read([sheetTable("Gaps"), sheetTable("Feedback", rows)]).value;
    expect(feedback.map(({ disposition, typedDisposition }) => [disposition, typedDisposition])).toEqual([
      ["rejected", undefined],
      [undefined, "See minutes"],
      [undefined, undefined],
    ]);
  });

  it("keeps what is typed in place of a part of the brief and of a language", () => {
    const texts = [
      { part: "Key mesage", text: "Kept.", language: "Kazak" },
      { part: "Title", text: "Watched" },
    ];
    const [wrong, right] = read([sheetTable("Gaps"), sheetTable("Brief", texts)]).value.briefTexts;
    expect(wrong).toMatchObject({ part: undefined, typedPart: "Key mesage", typedLanguage: "Kazak" });
    expect(right).toMatchObject({ part: "title", language: undefined });
    expect(right).not.toHaveProperty("typedLanguage");
  });

  it("keeps what stands in place of a kind of change, and needs no column for it", () => {
    const rows = [{ id: "A-1", kind: "repeal" }, { id: "A-2", kind: "New" }, { id: "A-3" }];
    const amendments = [sheetTable("Gaps"), sheetTable("Amendments", rows)];
    expect(read(amendments).value.amendments.map(({ kind, typedKind }) => [kind, typedKind])).toEqual([
      ["repeal", undefined],
      [undefined, "New"],
      [undefined, undefined],
    ]);
  });

  it("knows the row of each detail", () => {
    const { value } = read([
      sheetTable("Gaps"),
      sheetTable("Review", [
        { key: "Draft law", value: "A code" },
        { key: "Jurisdiction", value: "" },
      ]),
    ]);
    expect(value.detailPlaces).toEqual({
      draftTitle: { table: "Review", sheet: "Review", row: 4 },
      jurisdiction: { table: "Review", sheet: "Review", row: 5 },
    });
  });

  it("hangs a thread on the row and column under it, and leaves one elsewhere alone", () => {
    const tables = [sheetTable("Gaps", [{ id: "G-001", issue: "a" }])];
    expect(read(tables, [thread("C4")]).value.threads[0]?.on).toEqual({
      table: "Gaps",
      row: "G-001",
      column: "solution",
    });
    expect(read(tables, [thread("C9")]).value.threads[0]?.on).toBeUndefined();
    expect(read(tables, [thread("C4", "Notes")]).value.threads[0]?.on).toBeUndefined();
  });
});
