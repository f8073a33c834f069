import { adoptTables } from "../../../src/domain/adopt/adopt-tables";
import type { Adoption, AdoptionChoice } from "../../../src/domain/adopt/adoption";
import { sayAdoptionRemark } from "../../../src/domain/adopt/adoption-words";
import type { AdoptionSource, SourceComment } from "../../../src/domain/adopt/source-table";
import type { Language } from "../../../src/domain/language";
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
    });
  });
});

describe("comments of a file that are in none of the rows", () => {
  const other = sourceTable([
    ["Term", { text: "Meaning", comments: [remark("Omar Dal", "Say more.", { at: "Terms!B1" })] }],
  ]);
  const tables = [sourceTable([HEADERS, ["i", "r", "s"]]), { ...other, number: 2 }];

  it("are named with their author and place, also on a table that is not taken", () => {
    const named = "Comments that hang on none of these rows, not taken: Omar Dal (Terms!B1): “Say more.”";
    expect(said(adopt(source(tables)))).toContain(named);
    expect(said(adopt(source(tables), { tables: [1] }))).toContain(named);
  });
});
