import { guidOf } from "../../../src/domain/review/guid";
import { NOBODY, SHEETS, TOLD, WORD_COLUMNS, cellOf } from "./commented-review";
import type { CommentedReview, CommentedTable, KnownComment, KnownRow } from "./commented-review";

/** What decides how something happens: numbers, of which each step takes what it needs. */
export interface Pick {
  readonly where: number;
  readonly which: number;
  /** New each time. */
  readonly number: number;
}

type Happening = (review: CommentedReview, pick: Pick) => CommentedReview;

const AUTHORS = ["A. Reader", "B. Lawyer", "Ж. Заңгер"];
/** Some comments say the same. */
const USUAL = ["Please check.", "Source?"];

export const timeAt = (number: number): string =>
  new Date(Date.UTC(2026, 9, 6, 9, 0) + number * 61_000).toISOString().replace(".000Z", "Z");

const tableAt = ({ where }: Pick): CommentedTable => (where % 5 === 4 ? "Amendments" : "Gaps");
const oneOf = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

const withRows = (review: CommentedReview, table: CommentedTable, rows: readonly KnownRow[]): CommentedReview => ({
  ...review,
  rows: { ...review.rows, [table]: rows },
});

const withComment = (review: CommentedReview, key: number, change: Partial<KnownComment>): CommentedReview => ({
  ...review,
  comments: review.comments.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

/** Move the comments of a table with its rows; -1 takes them away. */
const moveComments = (review: CommentedReview, table: CommentedTable, to: (at: number) => number): CommentedReview => ({
  ...review,
  comments: review.comments.flatMap((one) => {
    const at = one.table === table ? to(one.at) : one.at;
    return at < 0 ? [] : [{ ...one, at }];
  }),
});

function writeComment(review: CommentedReview, pick: Pick, form: "thread" | "note"): CommentedReview {
  const table = tableAt(pick);
  // Now and then beside the table.
  const at =
    pick.which % 11 === 10 ? review.rows[table].length + 3 : pick.where % Math.max(1, review.rows[table].length);
  const author = AUTHORS[pick.which % AUTHORS.length] ?? "";
  const comment: KnownComment = {
    key: pick.number,
    form,
    guid: form === "thread" ? guidOf("history", String(pick.number)) : "",
    table,
    at,
    column: pick.which % WORD_COLUMNS[table].length,
    author,
    by: author,
    time: form === "thread" ? timeAt(pick.number) : "",
    text: pick.which % 4 === 0 ? (USUAL[pick.where % USUAL.length] ?? "") : `Remark ${pick.number}:\nplease  say more.`,
    resolved: false,
    replies: [],
  };
  const isTaken = review.comments.some((one) => one.table === table && cellOf(one) === cellOf(comment));
  return isTaken ? review : { ...review, comments: [...review.comments, comment] };
}

type Change = (comment: KnownComment, pick: Pick) => Partial<KnownComment>;

/** Do something to a comment of a kind, if there is one. */
const onOne =
  (kind: KnownComment["form"]) =>
  (change: Change): Happening =>
  (review, pick) => {
    const comment = oneOf(
      review.comments.filter(({ form }) => form === kind),
      pick.which,
    );
    return comment ? withComment(review, comment.key, change(comment, pick)) : review;
  };
const onThread = onOne("thread");
const onNote = onOne("note");

const newId = (rows: readonly KnownRow[], stem: string): string =>
  `${stem}-${String(1 + Math.max(0, ...rows.map(({ id }) => Number(/\d+$/u.exec(id)?.[0] ?? 0)))).padStart(3, "0")}`;
const STEMS = { Gaps: "G", Amendments: "A" } as const;

const freshRow = (review: CommentedReview, table: CommentedTable, number: number, hasId: boolean): KnownRow => ({
  kin: number,
  id: hasId ? newId(review.rows[table], STEMS[table]) : "",
  words: [`Issue ${number}.`, `Solution ${number}.`, ""],
  ...(table === "Amendments" && { gap: oneOf(review.rows.Gaps, number)?.id ?? "" }),
});

function insertRow(review: CommentedReview, pick: Pick): CommentedReview {
  const table = tableAt(pick);
  const at = pick.which % (review.rows[table].length + 1);
  const row = freshRow(review, table, pick.number, pick.where % 3 !== 0);
  const shifted = moveComments(review, table, (one) => (one >= at ? one + 1 : one));
  return withRows(shifted, table, [...review.rows[table].slice(0, at), row, ...review.rows[table].slice(at)]);
}

function deleteRow(review: CommentedReview, pick: Pick): CommentedReview {
  const table = tableAt(pick);
  const rows = review.rows[table];
  if (rows.length < 2) return review;
  const gone = pick.which % rows.length;
  const shifted = moveComments(review, table, (at) => (at === gone ? -1 : at > gone ? at - 1 : at));
  return withRows(
    shifted,
    table,
    rows.filter((_, at) => at !== gone),
  );
}

/** The order that a sort puts rows into: where each row goes. */
function sortedPlaces(rows: readonly KnownRow[], pick: Pick): readonly number[] {
  const seed = pick.which + 1;
  const order = rows
    .map((_, at) => at)
    .sort((a, b) => (((a + 1) * 7919 * seed) % 101) - (((b + 1) * 7919 * seed) % 101));
  return rows.map((_, at) => order.indexOf(at));
}

function sortRows(review: CommentedReview, pick: Pick, takesComments: boolean, takesIds = true): CommentedReview {
  const table = tableAt(pick);
  const rows = review.rows[table];
  const to = sortedPlaces(rows, pick);
  const sorted = rows.map((_, at) => {
    const from = rows[to.indexOf(at)]!;
    return takesIds ? from : { ...from, id: rows[at]?.id ?? "" };
  });
  const moved = takesComments ? moveComments(review, table, (at) => to[at] ?? at) : review;
  return withRows(moved, table, sorted);
}

function copyRow(review: CommentedReview, pick: Pick, takesComments: boolean): CommentedReview {
  const table = tableAt(pick);
  const rows = review.rows[table];
  const from = pick.which % rows.length;
  const row = rows[from];
  if (!row) return review;
  const shifted = moveComments(review, table, (at) => (at > from ? at + 1 : at));
  const copies = !takesComments
    ? []
    : shifted.comments
        .filter((one) => one.table === table && one.at === from)
        .map((one, nth): KnownComment => ({
          ...one,
          key: pick.number * 100 + nth + 1_000_000,
          guid: one.guid === "" ? "" : guidOf("copy", one.guid, String(pick.number)),
          at: from + 1,
        }));
  const withCopies = { ...shifted, comments: [...shifted.comments, ...copies] };
  return withRows(withCopies, table, [
    ...rows.slice(0, from + 1),
    { ...row, kin: pick.number },
    ...rows.slice(from + 1),
  ]);
}

function editRow(review: CommentedReview, pick: Pick, change: (row: KnownRow) => KnownRow): CommentedReview {
  const table = tableAt(pick);
  const rows = review.rows[table];
  return withRows(
    review,
    table,
    rows.map((row, at) => (at === pick.which % rows.length ? change(row) : row)),
  );
}

/** Blank and doubled ids get a number of their own, as mending does. */
function mendIds(review: CommentedReview, pick: Pick): CommentedReview {
  const table = tableAt(pick);
  const seen = new Set<string>();
  const rows: KnownRow[] = [];
  for (const row of review.rows[table]) {
    const isFree = row.id !== "" && !seen.has(row.id);
    const id = isFree ? row.id : newId([...review.rows[table], ...rows], STEMS[table]);
    seen.add(id);
    rows.push({ ...row, id });
  }
  return withRows(review, table, rows);
}

const renumber = (review: CommentedReview, pick: Pick): CommentedReview =>
  withRows(
    review,
    tableAt(pick),
    review.rows[tableAt(pick)].map((row, at) => ({
      ...row,
      id: `${STEMS[tableAt(pick)]}-${String(at + 1).padStart(3, "0")}`,
    })),
  );

/** What a program makes of threads that knows none; a comment in words that nobody read is another one by then. */
const flatten = (review: CommentedReview, keepsIds: boolean): CommentedReview => ({
  ...review,
  comments: review.comments.map((one) =>
    one.form === "thread"
      ? { ...one, form: "flattened", time: "", resolved: false, ...(!keepsIds && { guid: "" }) }
      : one,
  ),
});

/** `gap-table repair`: notes that were threads are threads again, and Feedback names them by the ids they have then. */
function repair(review: CommentedReview): CommentedReview {
  const given = new Set(review.comments.filter(({ form }) => form === "thread").map(({ guid }) => guid));
  const comments = review.comments.map((one): KnownComment => {
    if (one.form !== "flattened") return one;
    const guid = one.guid !== "" && !given.has(one.guid) ? one.guid : guidOf(SHEETS[one.table], cellOf(one), one.text);
    given.add(guid);
    return {
      ...one,
      form: "thread",
      guid,
      author: NOBODY,
      replies: one.replies.map((reply) => ({ ...reply, author: NOBODY, time: "" })),
    };
  });
  return { ...review, comments };
}

/**
 * In all their replies. Comments go by their ids whatever their authors are called; of one that lost its id and goes by
 * another name nobody could tell that it is that one.
 */
function goByAnotherName(review: CommentedReview, { which, number }: Pick): CommentedReview {
  const name = AUTHORS[which % AUTHORS.length] ?? "";
  const now = (author: string): string => (author.startsWith(name) ? `${name} (${number})` : author);
  const renamed = (one: KnownComment): KnownComment => ({
    ...one,
    replies: one.replies.map((reply) => ({ ...reply, author: now(reply.author) })),
  });
  return { ...review, comments: review.comments.map(renamed) };
}

function typeFeedback(review: CommentedReview, pick: Pick, cells: Readonly<Record<string, string>>): CommentedReview {
  const at = pick.which % Math.max(1, review.feedback.length);
  return { ...review, feedback: review.feedback.map((row, one) => (one === at ? { ...row, ...cells } : row)) };
}

/** What may happen between two readings. */
export const HAPPENINGS: Readonly<Record<string, Happening>> = {
  "a comment is written": (review, pick) => writeComment(review, pick, "thread"),
  "another comment is written": (review, pick) => writeComment(review, pick, "thread"),
  "a note is written": (review, pick) => writeComment(review, pick, "note"),
  "somebody replies": onThread(({ replies }, { which, number }) => ({
    replies: [
      ...replies,
      {
        author: AUTHORS[which % 3] ?? "",
        time: timeAt(number),
        text: which % 5 === 0 ? "Agreed." : `Reply ${number}.`,
      },
    ],
  })),
  "a reply is put in other words": onThread(({ replies }, { where, number }) => ({
    replies: replies.map((one, at) =>
      at === where % replies.length ? { ...one, text: `Reply anew ${number}.` } : one,
    ),
  })),
  "a reply is deleted": onThread(({ replies }, { where }) => ({
    replies: replies.filter((_, at) => at !== where % replies.length),
  })),
  "a person goes by another name": goByAnotherName,
  "a comment is resolved": onThread(() => ({ resolved: true })),
  "a comment is opened again": onThread(() => ({ resolved: false })),
  "a comment is put in other words": onThread((_, { number }) => ({ text: `Other words ${number}.` })),
  "a note goes on": onNote(({ text }, { number }) => ({ text: `${text}\nMore ${number}.` })),
  "a note is put in other words": onNote((_, { number }) => ({ text: `Other words ${number}.` })),
  "a comment is deleted": (review, { which }) => {
    const gone = oneOf(review.comments, which);
    return { ...review, comments: review.comments.filter((one) => one !== gone) };
  },
  "a row is inserted": insertRow,
  "a row is deleted": deleteRow,
  "rows are sorted": (review, pick) => sortRows(review, pick, true),
  "rows are sorted under their comments": (review, pick) => sortRows(review, pick, false),
  "rows are sorted beside their numbers": (review, pick) => sortRows(review, pick, pick.where % 2 === 0, false),
  "a row is copied": (review, pick) => copyRow(review, pick, pick.where % 2 === 0),
  "a cell is edited": (review, pick) =>
    editRow(review, pick, (row) => ({ ...row, words: [row.words[0], `Solution anew ${pick.number}.`, row.words[2]] })),
  "a row is written over": (review, pick) =>
    editRow(review, pick, (row) => ({ ...row, words: [`Over ${pick.number}.`, "", ""] })),
  "a number goes": (review, pick) => editRow(review, pick, (row) => ({ ...row, id: "" })),
  "a number changes": (review, pick) =>
    editRow(review, pick, (row) => ({ ...row, id: `${STEMS[tableAt(pick)]}-${500 + pick.number}` })),
  "numbers are mended": mendIds,
  "rows are numbered anew": renumber,
  "another program saves it": (review) => flatten(review, true),
  "another program saves it and drops authors": (review) => flatten(review, false),
  "it is repaired": repair,
  "a person answers": (review, pick) =>
    typeFeedback(review, pick, {
      disposition: "Accepted",
      response: `Answer ${pick.number}.`,
      change: "Before and after.",
    }),
  "a person sums up a comment": (review, pick) => typeFeedback(review, pick, { feedback: `In short ${pick.number}.` }),
  "a person adds to the replies": (review, pick) => {
    const before = oneOf(review.feedback, pick.which)?.["replies"] ?? "";
    const line = `${timeAt(pick.number).slice(0, 16).replace("T", " ")}, C. Caller: By telephone ${pick.number}.`;
    return typeFeedback(review, pick, { replies: before === "" ? line : `${before}\n${line}` });
  },
  "a person closes": (review, pick) =>
    typeFeedback(review, pick, { closedBy: "A. Reader", closedHow: "by e-mail", closedOn: "2026-11-20" }),
  "a person says which gap it is": (review, pick) => {
    const id = oneOf(review.feedback, pick.which)?.["id"];
    const typed = typeFeedback(review, pick, { gap: oneOf(review.rows.Gaps, pick.where)?.id ?? "" });
    return { ...typed, truth: typed.truth.map((one) => (one.feedback === id ? { ...one, about: TOLD } : one)) };
  },
  "Feedback is sorted": (review) => ({ ...review, feedback: [...review.feedback].reverse() }),
};
