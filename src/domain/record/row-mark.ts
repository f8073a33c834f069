import { fingerprintOf } from "../review/fingerprint";

/** A row as it is known again: by its id and by its words. */
export interface KnownRow {
  /** Name of our table, `""` for a cell outside of them; so is the row then. */
  readonly table: string;
  /** Id of the row, `""` for one without. */
  readonly row: string;
  /** Fingerprint of the row; `NOTHING_TO_TELL` for one without words. */
  readonly print: string;
  /**
   * Short prints of its texts one by one, `textPrint`, of a gap; marked where several gaps had one that is more than a
   * reference, for which earlier marks have `NOTHING_TO_TELL`. None for a row that was gone; older marks don't tell.
   */
  readonly texts?: readonly string[];
}

/**
 * Where a comment hung, and what its row and the comment itself said, when the record and the workbook last agreed.
 * It stands in the column `rowSeen` of Feedback.
 */
export interface RowMark extends KnownRow {
  /** Key of the column in the table's specification, `""` for a cell outside of our tables. */
  readonly column: string;
  /** Fingerprint of the comment's text. */
  readonly words: string;
  /** The gap that the row named in a column of its own; `""` or left out for none, and in older marks. */
  readonly gap?: string;
  /** The row that the comment is about where a person said that it is another one than it hung on. */
  readonly about?: KnownRow;
  /** Which row it is about was not certain, and is a question until a person says. */
  readonly isAsked?: boolean;
  /** Fingerprints of the lines of replies that the program wrote and that the comment held; older marks don't tell. */
  readonly replies?: readonly string[] | undefined;
}

/** Where a comment hung, and what it is about, without what it said. */
export type MarkedPlace = Omit<RowMark, "words" | "replies">;

/** The print of one text of a row; `NOTHING_TO_TELL` for none. */
export const textPrint = (text: string): string =>
  text.trim() === "" ? NOTHING_TO_TELL : fingerprintOf([text]).slice(0, TEXT_PRINT);

const TEXT_PRINT = 6;

/** Behind the print of a text that several rows have. */
const SHARED = "+";

export const sharedPrint = (print: string): string => (print === NOTHING_TO_TELL ? print : print + SHARED);

export const isSharedPrint = (print: string): boolean => print.endsWith(SHARED);

/** The print of a text without whether several rows have it. */
export const barePrint = (print: string): string => (isSharedPrint(print) ? print.slice(0, -SHARED.length) : print);

/** In place of the fingerprint of a row that no other could be told from. */
export const NOTHING_TO_TELL = "-";

/**
 * A mark as it is stored: `"Gaps/solution/G-004 3fa94c1b2d3e~1b2d3e.-.77aa01+ 77aa01b2c3d4"`; behind it `" @G-001"` for the
 * gap that such a row names, `" | Gaps/G-001 1b2d3e3fa94c"` where a person said that it is about another row, `" ?"` where
 * that is asked, and `" ="` with a fingerprint for each reply.
 */
export function formatRowMark(mark: RowMark): string {
  const { table, column, row, words, gap, about, isAsked, replies } = mark;
  const place = `${table}/${column}/${row} ${printsIn(mark)} ${words}${gap ? ` @${gap}` : ""}`;
  const other = about ? ` | ${about.table}/${about.row} ${printsIn(about)}` : "";
  return place + other + (isAsked ? " ?" : "") + (replies ? [" =", ...replies].join(" ") : "");
}

/**
 * A mark as it is to be stored: as it is stored already where all that became of its row is that others no longer have
 * one of its texts, which is their news.
 */
export function renewedMark(mark: RowMark, stored: string): string {
  const before = readRowMark(stored);
  if (!before || withoutTexts(mark) !== withoutTexts(before)) return formatRowMark(mark);
  const isShared =
    isNewlyShared(mark, before) || (mark.about && before.about && isNewlyShared(mark.about, before.about));
  return isShared ? formatRowMark(mark) : stored;
}

const isNewlyShared = ({ texts = [] }: KnownRow, before: KnownRow): boolean =>
  texts.some((print, at) => isSharedPrint(print) && barePrint(print) === before.texts?.[at]);

const withoutTexts = ({ about, ...mark }: RowMark): string =>
  formatRowMark({ ...mark, ...bareTexts(mark), ...(about && { about: { ...about, ...bareTexts(about) } }) });

/** The print tells a row's texts; what is left is whether they are known, and that the row is there. */
const bareTexts = ({ texts }: KnownRow): Pick<KnownRow, "texts"> =>
  texts && texts.length > 0 ? { texts: [NOTHING_TO_TELL] } : {};

const printsIn = ({ print, texts }: KnownRow): string => (texts ? `${print}~${texts.join(".")}` : print);

const textsIn = (joined: string | undefined): Pick<KnownRow, "texts"> =>
  joined === undefined ? {} : { texts: joined.split(".").filter((one) => one !== "") };

/** The mark in a cell; undefined where there is none that this program wrote. */
export function readRowMark(cell: string): RowMark | undefined {
  const { table, column, row, print, words, ...about } = MARK.exec(cell.trim())?.groups ?? {};
  if (table === undefined || column === undefined || row === undefined) return undefined;
  const { texts, named, other, itsRow, itsPrint, itsTexts, asked, replies } = about;
  const said = replies?.split(" ").filter((one) => one !== "");
  const mark = {
    table,
    column,
    row,
    print: print ?? "",
    words: words ?? "",
    ...textsIn(texts),
    ...(named !== undefined && { gap: named }),
    ...(asked !== undefined && { isAsked: true }),
    ...(said && { replies: said }),
  };
  if (other === undefined) return mark;
  return { ...mark, about: { table: other, row: itsRow ?? "", print: itsPrint ?? "", ...textsIn(itsTexts) } };
}

const rowIn = (row: string, print: string, texts: string): string =>
  String.raw`(?<${row}>.*?) (?<${print}>[0-9a-f]{12}|-)(?:~(?<${texts}>[0-9a-f.+-]*))?`;

const MARK = new RegExp(
  [
    String.raw`^(?<table>\w*)/(?<column>\w*)/${rowIn("row", "print", "texts")} (?<words>[0-9a-f]{12})`,
    String.raw`(?: @(?<named>.*?))?(?: \| (?<other>\w*)/${rowIn("itsRow", "itsPrint", "itsTexts")})?`,
    String.raw`(?<asked> \?)?(?: =(?<replies>(?: [0-9a-f]{12})*))?$`,
  ].join(""),
  "su",
);
