import type { Block, Span } from "../brief/brief";
import { oneLine, prose } from "../brief/fitting";
import { plain } from "../brief/spans";
import { wordsOf } from "../brief/words/words-of";
import type { Language } from "../language";
import { citedAs } from "../lookup/cited-as";
import { toCellText } from "../review/cell-text";
import type { Review } from "../review/review";
import { TABLES, columnOf } from "../review/tables";
import type { ColumnChange, RowChange } from "../round/changes";
import type { Changes } from "../round/changes-since";
import { FROZEN_TABLES } from "../round/frozen-row";
import { splitValues } from "../text/split-values";
import { sayDate } from "../text/dates/say-date";
import { draftLine } from "./draft-line";
import { changedCell } from "./changed-spans";
import { documentMark } from "./document-mark";
import { toSpanWriter } from "./table-spans";
import type { TextCell, WordTable } from "./word-table";
import { CHANGES_WORDS } from "./words/changes-words";
import { numberNotes } from "./words/number-notes";
import { tableWordsOf } from "./words/table-words-of";

/** Everything the table of what changed is made from. */
export interface ChangesInput {
  readonly review: Review;
  readonly changes: Changes;
  /** Of what is ours; the review's texts stay in their own. */
  readonly language: Language;
  /** The day it bears, ISO. */
  readonly date: string;
  /** The moment it is made, ISO in UTC. */
  readonly time: string;
}

/** Shares of the columns: which cell, and its words. */
const WIDTHS = [0.16, 0.84];
const LONGEST_NAME = 110;

/**
 * What changed since a round, as a table for Word: below the number of each row a row for each cell that changed, its
 * words marked as tracked changes. With all of them accepted it says what the review says now, with all rejected what
 * it said then.
 */
export function composeChanges(input: ChangesInput): WordTable {
  const { review, changes, language } = input;
  const { details } = review;
  const words = CHANGES_WORDS[language];
  const day = (date: string): string => sayDate(date, language);
  const { since } = changes;
  const rows = rowsTold(changes, review, language);
  const name = words.title(since.label || since.id);
  const { ofReview } = toSpanWriter(details.language, language);
  const draft = oneLine(details.draftTitle);
  const facts = words.facts(since.id, since.date === "" ? "" : day(since.date), day(input.date));
  return {
    form: "changes",
    page: "landscape",
    language,
    name,
    mark: documentMark({ form: "changes", details, language, about: since.id }),
    title: [[plain(name)]],
    subtitle: [
      draft === "" ? [] : draftLine(draft, language, ofReview),
      [plain(facts)],
      rows.length === 0 ? [] : [plain(words.marked)],
      ...numberNotes(changes).map((note) => [plain(note[language])]),
    ].filter((line) => line.length > 0),
    table: {
      alt: words.alt(rows.length),
      caption: name,
      widths: WIDTHS,
      heads: [[words.cell, words.words].map((text) => ({ spans: [{ text }] }))],
      rows: FROZEN_TABLES.flatMap((table) => {
        const here = rows.filter((row) => row.table === table);
        const heading = spanning([{ text: TABLES[table].sheet[language], bold: true }]);
        return here.length === 0 ? [] : [heading, ...here.flatMap((row) => rowsOf(row, input))];
      }),
    },
    below: below({ ...changes, rows }, language),
    author: oneLine(details.author),
    time: input.time,
    footer: tableWordsOf(language).footer(name, day(input.date)),
    pageOf: wordsOf(language).pageOf,
  };
}

/** The rows with what a reader sees changed: a provision that is typed in another form is told in the same words. */
export const rowsTold = ({ rows }: Changes, review: Review, language: Language): readonly RowChange[] =>
  rows.flatMap((row) => {
    const columns = row.columns.filter(
      ({ column, before, after }) =>
        column === "id" || cellWords(column, before, review, language) !== cellWords(column, after, review, language),
    );
    return columns.length === 0 && row.columns.length > 0 ? [] : [{ ...row, columns }];
  });

const spanning = (spans: readonly Span[]): readonly TextCell[] => [{ spans, columns: WIDTHS.length }];

function below({ since, rows }: Changes, language: Language): readonly Block[] {
  const words = CHANGES_WORDS[language];
  const said = [...(rows.length === 0 ? [words.nothing] : []), ...(since.isWhole ? [] : [words.olderRound(since.id)])];
  return said.map((text) => ({ kind: "paragraph", style: "body", spans: [plain(text)] }));
}

/** A line with the row's number, and what became of it; below it a row for each of its cells that changed. */
function rowsOf(row: RowChange, { review, language }: ChangesInput): readonly (readonly TextCell[])[] {
  const { ofReview } = toSpanWriter(review.details.language, language);
  const change = row.state === "changed" ? {} : ({ change: row.state === "new" ? "inserted" : "deleted" } as const);
  const mark = (span: Span): Span => ({ ...span, ...change });
  const words = CHANGES_WORDS[language];
  const column = (key: string): ColumnChange | undefined =>
    row.state === "changed" ? row.columns.find((each) => each.column === key) : undefined;
  const [number, name] = [column("id"), column(row.table === "Gaps" ? "headline" : "provision")];
  const short = prose(rowName(row, review), LONGEST_NAME);
  const parts: readonly (readonly Span[])[] = [
    number ? changedCell(row.table, "id", number.before, number.after) : [ofReview(row.id)],
    name ? cellSpans(row, name, review, language) : short === "" ? [] : [ofReview(short)],
    [{ text: words.states[row.state], italic: true }],
  ];
  const said = parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [plain(" · "), ...part]));
  return [
    spanning(said.map(mark)),
    ...row.columns
      .filter((cell) => cell !== number)
      .map((cell): readonly TextCell[] => [
        { spans: [mark({ text: columnName(row, cell.column, language) })] },
        { spans: cellSpans(row, cell, review, language) },
      ]),
    ...(row.columns.length === 0 ? [[{ spans: [] }, { spans: [{ text: words.wordsGone, italic: true }] }]] : []),
  ];
}

function cellSpans(
  { table }: Pick<RowChange, "table">,
  { column, before, after }: ColumnChange,
  review: Review,
  language: Language,
): readonly Span[] {
  const { ofReview } = toSpanWriter(review.details.language, language);
  const shown = (text: string): string => cellWords(column, text, review, language);
  return changedCell(table, column, shown(before), shown(after)).map((span) => ofReview(span.text, span));
}

/** What a row is known by: an amendment by its provision, as the draft cites that. */
export const rowName = ({ table, name }: Pick<RowChange, "table" | "name">, { provisions }: Review): string =>
  table === "Amendments" ? citedAs(provisions)(splitValues(name)) : name;

/** The words of a cell as a reader is told them: choices by their names, provisions as the draft cites them. */
export function cellWords(column: string, text: string, { provisions, profile }: Review, language: Language): string {
  return column === "provision" || column === "provisions"
    ? citedAs(provisions)(splitValues(text))
    : toCellText(column, text, { profile, language });
}

/** What a column is called where a row is told of, in few words. */
export const columnName = ({ table }: Pick<RowChange, "table">, column: string, language: Language): string =>
  (columnOf("Rounds", column) ?? columnOf(table, column))?.header[language] ?? column;
