import { LANGUAGES } from "../../../../src/domain/language";
import type { Language } from "../../../../src/domain/language";
import { RECORD_WORDS } from "../../../../src/domain/record/record-words";
import type { Feedback } from "../../../../src/domain/review/consultation";
import { placesIn } from "../../../../src/domain/record/thread-place";
import { THREE_COLUMNS } from "../../../../src/domain/review/tables/three-columns";
import { composeMatrix } from "../../../../src/domain/table/matrix/compose-matrix";
import { labelOfChange } from "../../../../src/domain/table/matrix/matrix-words";
import { totalsTable } from "../../../../src/domain/table/matrix/matrix-table";
import type { Thread } from "../../../../src/domain/review/thread";
import { review, thread } from "../../../support/builders";
import { compose, textsOf } from "../../../support/tables";

const given = review({
  feedback: [
    {
      id: "F-01",
      raisedBy: "Martin Keller",
      organisation: "Reviewers",
      source: "comment",
      feedback: "Who decides?",
      replies: "2026-10-06 09:10, Asel: The regulator.\n2026-10-07 08:00, Martin Keller: Thanks.",
      change: "Before: nobody. After: the regulator.",
      closedBy: "",
      closedOn: "2026-10-09",
      closedHow: "Resolved in Excel, which does not tell by whom",
      comment: "resolved",
    },
    { id: "F-02", raisedBy: "martin keller", disposition: "rejected", closedBy: "", gap: "" },
    { id: "F-03", raisedBy: "Asel", disposition: "open", closedBy: "", assignedTo: "Leyla", due: "2026-12-04" },
    { id: "F-04", raisedBy: "Asel", organisation: "A", disposition: undefined, comment: "deleted", closedBy: "" },
    {
      id: "F-05",
      raisedBy: "Asel",
      organisation: "B",
      disposition: "noted",
      closedBy: "Asel",
      closedOn: "2026-11-02",
      closedHow: "Letter",
    },
  ],
});

const seenResolved = (language: Language) => RECORD_WORDS[language].resolvedSeen("2026-10-09");
const resolvedRow = (some: Partial<Feedback>) =>
  review({ feedback: [{ disposition: "open", comment: "resolved", closedBy: "", closedOn: "", ...some }] });

const REPLY = "2026-10-06 09:10, Asel: The regulator.";
const earlierReplies = (language: Language) => {
  const { deletedReply, earlierReply, earlier } = RECORD_WORDS[language];
  const day = "2026-12-01";
  return [deletedReply(day, REPLY), earlierReply(day, REPLY), earlier(day, "2026-10-01: a day")].join("\n");
};

describe("the comments matrix", () => {
  const matrix = composeMatrix(given, "ru");

  it("holds every remark in table order, and where it stands", () => {
    expect(matrix.rows.map(({ id, status }) => [id, status.kind])).toEqual([
      ["F-01", "closed"],
      ["F-02", "answered"],
      ["F-03", "open"],
      ["F-04", "deleted"],
      ["F-05", "closed"],
    ]);
  });

  it("says what is ours in its own language and leaves what people typed", () => {
    expect(matrix.rows[0]).toMatchObject({
      source: "Комментарий",
      column: "Решение",
      comment: "Who decides?",
      closed: { on: "", how: "Закрыто в Excel, замечено 9 октября 2026 года; кем и когда, Excel не сообщает" },
    });
  });

  it("knows the word that earlier records have for a comment in Kazakh", () => {
    const earlier = review({ feedback: [{ id: "F-01", source: "түсініктеме" }] });
    expect(composeMatrix(earlier, "en").rows[0]?.source).toBe("Comment");
  });

  it("counts by reviewer: a name without an organisation is the one of that name, unless there are two", () => {
    const { reviewers, totals } = matrix;
    expect(reviewers.map(({ raisedBy, organisation, all }) => [raisedBy, organisation, all])).toEqual([
      ["Martin Keller", "Reviewers", 2],
      ["Asel", "", 1],
      ["Asel", "A", 1],
      ["Asel", "B", 1],
    ]);
    expect(totals).toMatchObject({
      all: 5,
      dispositions: { accepted: 1, rejected: 1, open: 1, noted: 1, none: 1 },
      statuses: { closed: 2, answered: 1, open: 1, deleted: 1 },
    });
    for (const key of ["accepted", "rejected", "noted", "open", "none"] as const)
      expect(reviewers.reduce((sum, { dispositions }) => sum + dispositions[key], 0)).toBe(totals.dispositions[key]);
  });
});

describe("a decision in words that are none of the choices", () => {
  const typed = review({
    feedback: [
      { disposition: undefined, typedDisposition: "See minutes", closedBy: "" },
      { disposition: undefined, closedBy: "" },
    ],
  });
  const { table } = compose(typed, { form: "matrix" });

  it("is printed as it was typed, and what was answered counts as answered", () => {
    expect(textsOf(table.table.rows).map((row) => row.slice(-2))).toEqual([
      ["See minutes", "Answered, waiting for Legal department"],
      ["", "Open"],
    ]);
  });

  it("is counted by itself", () => {
    const totals = totalsTable(composeMatrix(typed, "en"), "en");
    expect(textsOf(totals?.heads ?? [])[0]).toEqual(expect.arrayContaining(["Disposition unclear", "No disposition"]));
    expect(composeMatrix(typed, "en").totals.dispositions).toMatchObject({ unclear: 1, none: 1, open: 0 });
  });
});

describe("a comment that was resolved without anybody saying so", () => {
  it.each([
    ["en", "No disposition", "Closed\nResolved in Excel, seen on 9 October 2026; it does not tell by whom or when"],
    ["ru", "Без решения", "Закрыто\nЗакрыто в Excel, замечено 9 октября 2026 года; кем и когда, Excel не сообщает"],
    [
      "kk",
      "Шешімсіз",
      "Жабылды\nExcel-де жабылды, 2026 жылғы 9 қазан күні байқалды; кім, қашан жапқанын Excel айтпайды",
    ],
  ] as const)(
    "has no day of closing, and a decision that nobody made is not open: %s",
    (language, decision, status) => {
      for (const spoken of LANGUAGES) {
        const rows = compose(resolvedRow({ closedHow: seenResolved(spoken) }), { form: "matrix", language }).table.table
          .rows;
        expect(textsOf(rows)[0]?.slice(-2)).toEqual([decision, status]);
      }
      expect(composeMatrix(resolvedRow({}), language).totals.dispositions).toMatchObject({ open: 0, none: 1 });
    },
  );

  it("is said to have been resolved before it was recorded, in each language", () => {
    const row = resolvedRow({ closedHow: RECORD_WORDS.ru.resolvedBefore });
    expect(composeMatrix(row, "kk").rows[0]?.closed).toEqual({ by: "", on: "", how: RECORD_WORDS.kk.resolvedBefore });
  });

  it("leaves what people wrote of the closing", () => {
    const typed = { closedBy: "Asel", closedOn: "2026-10-20", closedHow: "2026-10-20: by letter" };
    expect(composeMatrix(resolvedRow(typed), "en").rows[0]?.closed).toEqual({
      by: "Asel",
      on: "2026-10-20",
      how: "2026-10-20: by letter",
    });
  });
});

describe("what a comment or a reply said before", () => {
  it.each([
    [
      "en",
      "A reply that was deleted, seen on 1 December 2026: 6 October 2026, 09:10, Asel: The regulator.",
      "Until 1 December 2026 the reply said: 6 October 2026, 09:10, Asel: The regulator.",
      "Until 1 December 2026 the comment said: 2026-10-01: a day",
    ],
    [
      "ru",
      "Ответ, который удален (замечено 1 декабря 2026 года): 6 октября 2026 года, 09:10, Asel: The regulator.",
      "До 1 декабря 2026 года в ответе было: 6 октября 2026 года, 09:10, Asel: The regulator.",
      "До 1 декабря 2026 года в комментарии было: 2026-10-01: a day",
    ],
    [
      "kk",
      "Жойылған жауап (2026 жылғы 1 желтоқсан күні байқалды): 2026 жылғы 6 қазан, 09:10, Asel: The regulator.",
      "2026 жылғы 1 желтоқсан күніне дейін жауапта мынау болған: 2026 жылғы 6 қазан, 09:10, Asel: The regulator.",
      "2026 жылғы 1 желтоқсан күніне дейін пікірде мынау болған: 2026-10-01: a day",
    ],
  ] as const)("has its days in words, in the language of the matrix: %s", (language, ...told) => {
    for (const spoken of LANGUAGES) {
      const changed = review({ feedback: [{ replies: earlierReplies(spoken) }] });
      expect(composeMatrix(changed, language).rows[0]?.replies.split("\n")).toEqual(told);
    }
    const earlier = review({ feedback: [{ replies: `Жойылған жауап (2026-12-01 байқалды): ${REPLY}` }] });
    expect(composeMatrix(earlier, language).rows[0]?.replies).toBe(told[0]);
    const line = "2026-12-01 күніне дейін түсініктемеде мынау болған: 2026-10-01: a day";
    const comment = review({ feedback: [{ replies: line }] });
    expect(composeMatrix(comment, language).rows[0]?.replies).toBe(told[2]);
  });
});

describe("the comments matrix as a table", () => {
  const { table, rows } = compose(given, { form: "matrix" });
  const cells = textsOf(table.table.rows);

  it("has the columns that UN projects use", () => {
    expect(textsOf(table.table.heads)).toEqual([
      ["No.", "Raised by", "Organisation", "Gap and column", "Comment", "Response", "Disposition", "Status"],
    ]);
    expect(rows).toBe(5);
  });

  it("puts the replies below the comment and the change below the response", () => {
    expect(cells[0]).toEqual([
      "F-01",
      "Martin Keller\n6 October 2026\ncomment",
      "Reviewers",
      "G-001\nSolution",
      "Who decides?\n6 October 2026, 09:10, Asel: The regulator.\n7 October 2026, 08:00, Martin Keller: Thanks.",
      "The solution now names school services as an exception.\nBefore: nobody. After: the regulator.",
      "Accepted",
      "Closed\nResolved in Excel, seen on 9 October 2026; it does not tell by whom or when",
    ]);
  });

  it.each([
    ["en", "Nobody is named.", "Changed: "],
    ["en", "Before: nobody. After: the regulator.", ""],
    ["ru", "Было: никто. Стало: регулятор.", ""],
    ["kk", "Бұрын: ешкім. Енді: реттеуші.", ""],
    ["ru", "Добавлено в описание: пример.", ""],
    ["ru", "Срок сокращен до суток", "Изменено: "],
  ] as const)("labels a change that has no label of its own (%s): %s", (language, change, label) => {
    expect(labelOfChange(change, language)).toBe(label);
  });

  it("says whom it waits for, who owes the next step, and what was deleted", () => {
    expect(cells.map((row) => row.at(-1)).slice(1)).toEqual([
      "Answered, waiting for martin keller",
      "Open\nAssigned to: Leyla\nDue: 4 December 2026",
      "Comment not in this file",
      "Closed\nAsel\n2 November 2026\nLetter",
    ]);
    expect(cells[1]?.[3]).toBe("Review as a whole\nSolution");
  });

  it("ends with the totals, a column for each disposition and state that there is", () => {
    const { heads = [], rows: totals = [] } = table.totals ?? {};
    expect(textsOf(heads)[0]?.slice(2)).toEqual([
      "All",
      "Accepted",
      "Partly accepted",
      "Rejected",
      "Noted",
      "Open",
      "No disposition",
      "Closed",
      "Answered, not yet closed",
      "No answer yet",
      "Comment not in this file",
    ]);
    const [, , all, ...counts] = textsOf(totals).at(-1) ?? [];
    expect([all, ...counts]).toEqual(["5", "1", "0", "1", "1", "1", "1", "2", "1", "1", "1"]);
    const [decisions, states] = [counts.slice(0, 6), counts.slice(6)];
    for (const numbers of [decisions, states]) expect(numbers.reduce((sum, each) => sum + Number(each), 0)).toBe(5);
  });

  it("has no totals where nothing was said, and says that it has no rows", () => {
    const { table: empty } = compose(review({ feedback: [] }), { form: "matrix" });
    expect(empty.totals).toBeUndefined();
    expect(empty.below).toHaveLength(1);
  });

  it("holds the remarks of every gap, whatever status is asked for", () => {
    const { leftOut, rows: all } = compose(given, { form: "matrix", status: "final" });
    expect(all).toBe(5);
    expect(leftOut).toEqual({ withdrawn: [], otherStatus: [], withoutGap: [], finalWithoutText: [] });
  });
});

it.each(LANGUAGES)("gives each of the usual counts room for the longest word of its head (%s)", (language) => {
  const usual = { ...given, feedback: given.feedback.slice(0, 3) };
  const totals = totalsTable(composeMatrix(usual, language), "en");
  const letters = totals?.heads[0]?.map(({ spans }) =>
    Math.max(...spans.flatMap(({ text }) => text.split(" ").map((word) => word.length))),
  );
  const perLetter = totals?.widths.slice(2).map((width, at) => width / ((letters?.[at + 2] ?? 0) + 1));
  expect(Math.min(...(perLetter ?? []))).toBeGreaterThan(0.0085);
});

const HANGS = thread({
  sheet: "Provisions",
  cell: "D4",
  on: { table: "Provisions", row: "25", column: "text" },
  resolved: false,
});
const onProvision = (text: string, rowSeen: string, threads: readonly Thread[] = []) =>
  review({
    threads,
    provisions: [{ id: "25", citation: "Article 25", heading: "Force", text }],
    feedback: [{ id: "F-01", gap: "", column: "Provisions: Text", rowSeen, thread: HANGS.id }],
  });
const seen = (text: string): string => {
  const print = placesIn(onProvision(text, "")).find("Provisions", "25")?.print ?? "";
  return `Provisions/text/25 ${print} 77aa01b2c3d4 =`;
};
const placeOf = (remark: ReturnType<typeof onProvision>, language: Language) =>
  composeMatrix(remark, language).rows[0]?.gap;

describe("the comments matrix in every language", () => {
  it.each(LANGUAGES)("says that days and times are in UTC, where some are those of comments (%s)", (language) => {
    const subtitle = (of: typeof given) =>
      compose(of, { form: "matrix", language })
        .table.subtitle.flat()
        .map(({ text }) => text)
        .join("\n");
    expect(subtitle(given)).toContain("UTC");
    expect(subtitle(review({ feedback: [] }))).not.toContain("UTC");
    const note = { source: RECORD_WORDS[language].note, date: "2026-10-05", thread: "note-0123456789ab", replies: "" };
    const letters = review({
      feedback: [{ source: RECORD_WORDS[language].letter, date: "2026-10-05", replies: "" }, note],
    });
    expect(subtitle(letters)).not.toContain("UTC");
    const adopted = { source: RECORD_WORDS[language].comment, date: "2026-10-05", thread: "", replies: "" };
    expect(subtitle(review({ feedback: [{ ...adopted, cell: "Word" }] }))).not.toContain("UTC");
    expect(subtitle(review({ feedback: [{ ...adopted, cell: "Таблица!B5" }] }))).toContain("UTC");
  });

  it.each(LANGUAGES)("calls no column as one of the three columns of the gap table is called (%s)", (language) => {
    const heads = textsOf(compose(given, { form: "matrix", language }).table.table.heads).flat();
    expect(heads.filter((head) => THREE_COLUMNS.some((column) => column[language] === head))).toEqual([]);
  });
});

describe("a remark that names no gap", () => {
  it.each([
    ["en", "Provision 25"],
    ["ru", "Положение 25"],
    ["kk", "Ереже 25"],
  ] as const)("says which provision it hangs on (%s)", (language, said) => {
    const remark = onProvision("At once.", seen("At once."));
    expect(placeOf(remark, language)).toBe(said);
    const { table } = compose(remark, { form: "matrix", language });
    expect(textsOf(table.table.rows)[0]?.[3]).toBe(`${said}\nProvisions: Text`);
  });

  it.each([
    ["en", "Provision 25 (not certain)"],
    ["ru", "Положение 25 (под вопросом)"],
    ["kk", "Ереже 25 (нақты емес)"],
  ] as const)("says so where that number has other words by now, and its comment is gone (%s)", (language, said) => {
    expect(placeOf(onProvision("In a year.", seen("At once.")), language)).toBe(said);
  });

  it("is as certain as recording takes it: words may be mended where the comment hangs", () => {
    expect(placeOf(onProvision("In a year.", seen("At once."), [HANGS]), "en")).toBe("Provision 25");
  });

  it.each([
    ["en", ["Consultation C-01", "Amendment A-001", "Feedback F-09"]],
    ["ru", ["Консультация C-01", "Поправка A-001", "Отзыв F-09"]],
    ["kk", ["Консультация C-01", "Түзету A-001", "Пікір F-09"]],
  ] as const)("names the thing that a number is of (%s)", (language, said) => {
    const rows = ["Consultations/summary/C-01", "Amendments/newText/A-001", "Feedback/feedback/F-09"];
    const numbered = review({
      feedback: rows.map((row) => ({ gap: "", rowSeen: `${row} 0123456789ab 77aa01b2c3d4 =` })),
    });
    expect(composeMatrix(numbered, language).rows.map(({ gap }) => gap)).toEqual(said);
  });

  it("is of the whole review where it hangs on no row", () => {
    const remark = onProvision("At once.", "");
    expect(placeOf(remark, "en")).toBe("");
    expect(textsOf(compose(remark, { form: "matrix" }).table.table.rows)[0]?.[3]).toContain("Review as a whole");
  });
});
