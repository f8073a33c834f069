import { array, assert, boolean, constantFrom, nat, property, record } from "fast-check";

import { adoptTables } from "../../../src/domain/adopt/adopt-tables";
import type { Adoption, AdoptionChoice } from "../../../src/domain/adopt/adoption";
import { sayAdoptionRemark } from "../../../src/domain/adopt/adoption-words";
import { sheetsAsSource } from "../../../src/domain/adopt/sheets-as-source";
import type { AdoptionSource, SourceComment } from "../../../src/domain/adopt/source-table";
import type { Language } from "../../../src/domain/language";
import type { SheetGrid } from "../../../src/domain/review/sheet-grid";
import { columnLetter } from "../../../src/domain/review/sheet-table";
import { source, sourceTable } from "../../support/source-table";

const HEADERS = ["Gap", "Proposed solution", "Sources"];

const remark = (author: string, text: string, more: Partial<SourceComment> = {}): SourceComment => ({
  author,
  time: "2026-10-05T09:12:00Z",
  text,
  resolved: false,
  replies: [],
  ...more,
});
const VERA = remark("Vera Lind", "Which article?");
const OMAR = remark("Omar Dal", "No.", {
  resolved: true,
  replies: [{ author: "Vera Lind", time: "2026-10-06T10:00:00Z", text: "Why\nnot?" }],
});

const adopt = (from: AdoptionSource, choice: AdoptionChoice = {}, language?: Language): Adoption => {
  const adopted = adoptTables(from, choice, language);
  if (adopted.kind === "question") throw new Error("The columns were asked for");
  return adopted;
};
const said = ({ remarks }: Adoption): string => remarks.map((one) => sayAdoptionRemark(one).en).join("\n");

describe("remarks of several people on one cell", () => {
  const commented = source([sourceTable([HEADERS, ["i", { text: "r", comments: [VERA, OMAR] }, "s"]])]);

  it("stay remarks of their own: the first a comment, others rows of Feedback with their answers and state", () => {
    const { rows, feedback } = adopt(commented);
    expect(rows[0]?.comments).toEqual([{ column: "solution", comment: VERA }]);
    expect(feedback).toEqual([
      {
        id: "F-01",
        raisedBy: "Omar Dal",
        date: "2026-10-05",
        source: "Comment",
        gap: "G-001",
        column: "Solution",
        feedback: "No.",
        disposition: "Open",
        replies: "2026-10-06 10:00, Vera Lind: Why not?",
        comment: "Resolved",
        closedHow: "Resolved before it was recorded; it is not known by whom or when",
        cell: "Word",
      },
    ]);
  });

  it.each([
    ["ru", "Комментарий", "Решение"],
    ["kk", "Пікір", "Шешім"],
  ] as const)("are recorded in the language of the review: %s", (language, kind, column) => {
    expect(adopt(commented, {}, language).feedback[0]).toMatchObject({ source: kind, column });
  });

  it("are counted as what became of them", () => {
    const told = said(adopt(commented));
    expect(told).toContain("Comments, kept as comments of the review: 1\n");
    expect(told).toMatch(/kept as rows of Feedback, each under its author: 1$/mu);
  });

  it("stay comments where they are on cells of their own", () => {
    const apart = source([
      sourceTable([HEADERS, [{ text: "i", comments: [OMAR] }, { text: "r", comments: [VERA] }, "s"]]),
    ]);
    const { rows, feedback } = adopt(apart);
    expect([rows[0]?.comments.length, feedback]).toEqual([2, []]);
  });

  it("name nobody whom the file does not name, and the column of a table's own by its header", () => {
    const nameless = remark("", "Whose?", { time: "" });
    const own = source([
      sourceTable([
        [...HEADERS, "Body"],
        ["i", "r", "s", { text: "Ministry", comments: [VERA, nameless] }],
      ]),
    ]);
    const [row] = adopt(own).feedback;
    expect(row).toEqual({
      id: "F-01",
      source: "Comment",
      gap: "G-001",
      column: "Body",
      feedback: "Whose?",
      disposition: "Open",
      cell: "Word",
    });
  });
});

/** Rows of any kind with comments on any of their cells, each with a text of its own. */
const sheet = array(
  record({
    row: constantFrom(
      ["Gap", "Proposed solution", "Sources", "Body"],
      ["i", "r", "s", "b"],
      ["", "r", "s", ""],
      ["", "", "", "b"],
      ["Chapter 2", "", "", ""],
      ["Total: 3", "", "", ""],
      ["Prepared by: A. Person", "", "", ""],
      ["", "", "", ""],
    ),
    commented: array(nat({ max: 5 }), { maxLength: 4 }),
    merged: boolean(),
  }),
  { minLength: 1, maxLength: 8 },
).map((rows) => {
  const all = [{ row: HEADERS, commented: [0], merged: false }, ...rows];
  const grid: SheetGrid = {
    sheet: "Sheet1",
    visibility: "visible",
    firstRow: 1,
    firstColumn: 2,
    rows: all.map(({ row }) => row.map((text) => text || null)),
    merged: all.flatMap(({ merged }, at) =>
      merged && at > 0 ? [{ firstRow: at + 1, lastRow: at + 2, firstColumn: 2, lastColumn: 2 }] : [],
    ),
  };
  const threads = all.flatMap(({ commented }, at) =>
    commented.map((column, order) => ({
      id: `${at}-${order}`,
      sheet: column === 5 ? "Elsewhere" : "Sheet1",
      cell: `${columnLetter(column + 1)}${at + 1}`,
      author: "Vera Lind",
      time: "",
      text: `c${at}-${order}.`,
      resolved: false,
      replies: Array.from({ length: order % 3 }, (_, reply) => ({
        id: `${at}-${order}-${reply}`,
        author: "Omar Dal",
        time: "",
        text: `r${at}-${order}-${reply}.`,
      })),
    })),
  );
  return { grid, threads };
});

const textsIn = ({ text, replies }: Pick<SourceComment, "text" | "replies">): readonly string[] => [
  text,
  ...replies.map((reply) => reply.text),
];

it("keeps, records or names every comment of a sheet and its replies once, with one to a cell", () => {
  assert(
    property(sheet, ({ grid, threads }) => {
      const adopted = adoptTables(sheetsAsSource([grid], threads, []));
      if (adopted.kind === "question") return;
      const { rows, feedback, remarks } = adopted;
      const named = remarks.flatMap((one) => (one.kind === "other-comments" ? one.comments : []));
      const texts = [
        ...rows.flatMap(({ comments }) => comments.flatMap(({ comment }) => textsIn(comment))),
        ...feedback.flatMap((cells) => [cells["feedback"], ...(cells["replies"]?.match(/r\d+-\d+-\d+\./gu) ?? [])]),
        ...named.flatMap(textsIn),
      ];
      expect([...texts].sort()).toEqual(threads.flatMap(textsIn).sort());
      const told = said(adopted);
      for (const text of named.flatMap(textsIn)) expect(told.split(`“${text}”`)).toHaveLength(2);
      for (const { cells, comments } of rows) {
        const columns = comments.map(({ column }) => column);
        expect(new Set(columns).size).toBe(columns.length);
        if (columns.length > 0) expect(cells["id"]).toMatch(/^G-/u);
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  ["its words", remark("Omar Dal", "w".repeat(40_000))],
  [
    "its replies",
    remark("Omar Dal", "w", { replies: ["a", "b"].map((one) => ({ author: "", time: "", text: one.repeat(20_000) })) }),
  ],
])("adopts a remark that is longer than a cell by %s as far as it goes, and says whose it is", (_, long) => {
  const adopted = adopt(
    source([sourceTable([HEADERS, ["i", { text: "r", comments: [VERA, { ...long, at: "Gaps!B2" }] }, "s"]])]),
  );
  const [row] = adopted.feedback;
  expect(Math.max(...[row?.["feedback"], row?.["replies"]].map((text = "") => text.length))).toBeLessThanOrEqual(
    32_767,
  );
  expect(said(adopted)).toMatch(/the rest stands in the file alone: Omar Dal \(Gaps!B2\): “w+…?”/u);
});

describe("comments of a file that are in none of the rows", () => {
  const SAY_MORE = remark("Omar Dal", "Say more.", {
    at: "Terms!B1",
    replies: [{ author: "Vera Lind", time: "", text: "Why?" }],
  });
  const other = sourceTable([["Term", { text: "Meaning", comments: [SAY_MORE] }]]);
  const tables = [sourceTable([HEADERS, ["i", "r", "s"]]), { ...other, number: 2 }];

  it("are named with their author and place, also on a table that is not taken", () => {
    const named =
      "Comments that hang on none of these rows, not taken: Omar Dal (Terms!B1): “Say more.” → Vera Lind: “Why?”";
    expect(said(adopt(source(tables)))).toContain(named);
    expect(said(adopt(source(tables), { tables: [1] }))).toContain(named);
  });
});
