import type { Span } from "../../brief/brief";
import type { Language } from "../../language";
import { DISPOSITIONS, DISPOSITION_LABELS } from "../../review/consultation";
import { sayDate } from "../../text/dates/say-date";
import { roomForWords } from "../room-for-words";
import { stacked, toSpanWriter } from "../table-spans";
import type { SpanWriter } from "../table-spans";
import type { TextCell, TextTable } from "../word-table";
import { STATUS_KINDS } from "./matrix";
import type { Matrix, MatrixRow, Totals } from "./matrix";
import { MATRIX_WORDS as WORDS, STATUS_NAMES, labelOfChange, sayStatus } from "./matrix-words";

const HEADS = [
  "number",
  "raisedBy",
  "organisation",
  "gapAndColumn",
  "comment",
  "response",
  "disposition",
  "status",
] as const;
const WIDTHS: readonly number[] = [0.045, 0.11, 0.11, 0.085, 0.22, 0.215, 0.095, 0.12];

/** The comments matrix as UN projects lay it out: what was said by whom about which gap, what was answered, and where it stands. */
export function matrixTable(
  { rows, language }: Matrix,
  review: Language,
): Pick<TextTable, "widths" | "heads" | "rows"> {
  const writer = toSpanWriter(review, language);
  const head = HEADS.map((key) => ({ spans: [{ text: WORDS[key][language] }] }));
  const cells = rows.map((row) => toCells(row, language, writer));
  const table = { heads: [head], rows: cells };
  return { ...table, widths: roomForWords(WIDTHS, table, "landscape") };
}

function toCells(row: MatrixRow, language: Language, { ofReview, boldOfReview }: SpanWriter): readonly TextCell[] {
  const { id, raisedBy, organisation, date, source, gap, column, comment, replies, response, change } = row;
  return [
    { spans: [{ text: id, bold: true }] },
    { spans: stacked([[boldOfReview(raisedBy)], [{ text: sayDate(date, language) }], [ofReview(source)]]) },
    { spans: [ofReview(organisation)] },
    { spans: stacked([[{ text: gap || WORDS.wholeReview[language], bold: true }], [{ text: column }]]) },
    { spans: stacked([[ofReview(comment)], ...linesOf(replies).map((line) => [ofReview(line, { italic: true })])]) },
    {
      spans: stacked([
        [ofReview(response)],
        change.trim() === "" ? [] : [{ text: labelOfChange(change, language), italic: true }, ofReview(change)],
      ]),
    },
    {
      spans: [
        row.disposition
          ? { text: DISPOSITION_LABELS[row.disposition][language] }
          : row.typedDisposition === undefined && row.status.kind === "closed"
            ? { text: WORDS.noDisposition[language] }
            : ofReview(row.typedDisposition ?? ""),
      ],
    },
    { spans: statusSpans(row, language, ofReview) },
  ];
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");

/** Where it stands; who closed it, when and how; or who owes the next step. */
function statusSpans(
  { status, closed, assignedTo, due }: MatrixRow,
  language: Language,
  ofReview: SpanWriter["ofReview"],
): readonly Span[] {
  const said = { text: sayStatus(status)[language] };
  if (status.kind === "closed")
    return stacked([[said], [ofReview(closed.by)], [{ text: sayDate(closed.on, language) }], [ofReview(closed.how)]]);
  return stacked([
    [said],
    assignedTo === "" ? [] : [{ text: `${WORDS.assignedTo[language]}: ` }, ofReview(assignedTo)],
    due === "" ? [] : [{ text: `${WORDS.due[language]}: ${sayDate(due, language)}` }],
  ]);
}

/** Of the names' columns in the totals; the others share the rest by the longest words of their heads, which no line breaks. */
const NAMES = 0.11;
/** Of a cell, in letters. */
const PADDING = 2;

const longestWord = (text: string): number => Math.max(...text.split(/\s+/u).map((word) => word.length));

/** How many remarks of whom have which disposition, and where they stand; undefined where nothing was said. */
export function totalsTable({ reviewers, totals, language }: Matrix, review: Language): TextTable | undefined {
  if (reviewers.length === 0) return undefined;
  const { ofReview } = toSpanWriter(review, language);
  const columns = countColumns(totals, language);
  const numbers = (of: Totals, bold: boolean): readonly TextCell[] =>
    columns.map(({ count }) => ({ spans: [{ text: String(count(of)), ...(bold && { bold }) }], isCentred: true }));
  const heads = [WORDS.raisedBy[language], WORDS.organisation[language], ...columns.map(({ header }) => header)];
  const shares = columns.map(({ header }) => longestWord(header) + PADDING);
  const counts = shares.reduce((sum, share) => sum + share, 0);
  const table = {
    heads: [heads.map((text) => ({ spans: [{ text }] }))],
    rows: [
      ...reviewers.map((reviewer) => [
        { spans: [reviewer.raisedBy ? ofReview(reviewer.raisedBy) : { text: WORDS.unnamed[language], italic: true }] },
        { spans: [ofReview(reviewer.organisation)] },
        ...numbers(reviewer, false),
      ]),
      [{ spans: [{ text: WORDS.all[language], bold: true }] }, { spans: [] }, ...numbers(totals, true)],
    ],
  };
  const usual = [NAMES, NAMES, ...shares.map((share) => (share / counts) * (1 - 2 * NAMES))];
  return {
    ...table,
    caption: WORDS.totals[language],
    alt: WORDS.totalsAlt[language],
    widths: roomForWords(usual, table, "landscape"),
  };
}

/**
 * The columns of the totals: all, each disposition, each state, both of which add up to all; what happens nowhere only
 * where it is a usual one.
 */
export function countColumns(
  totals: Totals,
  language: Language,
): readonly { readonly header: string; readonly count: (of: Totals) => number }[] {
  return [
    { header: WORDS.all[language], count: ({ all }) => all },
    ...DISPOSITIONS.map((each) => ({
      header: DISPOSITION_LABELS[each][language],
      count: ({ dispositions }: Totals) => dispositions[each],
    })),
    ...(["unclear", "none"] as const)
      .filter((kind) => totals.dispositions[kind] > 0)
      .map((kind) => ({
        header: { unclear: WORDS.unclearDisposition, none: WORDS.noDisposition }[kind][language],
        count: ({ dispositions }: Totals) => dispositions[kind],
      })),
    ...STATUS_KINDS.filter((kind) => kind === "closed" || kind === "answered" || totals.statuses[kind] > 0).map(
      (kind) => ({
        // Open by its decision is another thing, in a column of its own.
        header: (kind === "open" ? WORDS.notAnswered : STATUS_NAMES[kind])[language],
        count: ({ statuses }: Totals) => statuses[kind],
      }),
    ),
  ];
}
