import { STATUS_LABELS } from "../../../domain/gap/gap";
import type { Language } from "../../../domain/language";
import { isStanding } from "../../../domain/review/coverage-formula";
import { tableReferences } from "../../../domain/review/table-reference";
import type { RowContent, WorkbookContent } from "./workbook-content";

/** A formula, without its "=", and the value it has when the workbook is made. */
export interface LiveFormula {
  readonly formula: string;
  readonly value: number | string;
}

/** Names "Cited as" may list for the formula to see them all. */
const MOST_NAMES = 8;
/** Longer than any "Cited as" cell: each name is cut out of a window of its own. */
const WINDOW = 999;

/** A gap as the formulas see it. */
export interface CountedGap {
  /** Whether the row is a gap at all: one with an id or an issue. */
  readonly isFilled: boolean;
  /** In small letters. */
  readonly sources: string;
  /** In small letters, without blanks. */
  readonly aspects: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

/** The gaps that count: a withdrawn one covers nothing. */
export const standingGaps = ({ language, rows }: WorkbookContent): readonly CountedGap[] =>
  (rows.Gaps ?? []).filter((row) => row["status"] !== STATUS_LABELS.withdrawn[language]).map(toCounted);

const toCounted = (gap: RowContent): CountedGap => ({
  isFilled: `${gap["id"] ?? ""}${gap["issue"] ?? ""}`.trim() !== "",
  sources: (gap["sources"] ?? "").toLowerCase(),
  aspects: valuesOf(gap, "aspects"),
  questions: valuesOf(gap, "questions"),
});

const valuesOf = (gap: RowContent, key: string): ReadonlySet<string> =>
  new Set(withoutBlanks((gap[key] ?? "").replaceAll("\n", ";")).split(";"));

/** Whether a row is that of a question under an aspect, and not the aspect's own. */
export const isRowUnderAspect = (row: RowContent): boolean => (row["id"] ?? "").includes(".");

/** What `coverageFormula` gives, of the standing gaps. */
export const countGapsOfRow = (row: RowContent, gaps: readonly CountedGap[]): number => {
  const number = withoutBlanks(row["id"] ?? "");
  return isRowUnderAspect(row)
    ? gaps.filter(({ questions }) => questions.has(number)).length
    : countGapsOfAspect(row["aspect"] ?? "", gaps);
};

/** How many gaps list an aspect. */
export const countGapsOfAspect = (aspect: string, gaps: readonly CountedGap[]): number =>
  gaps.filter(isOfAspect(aspect)).length;

/** Whether a gap's Aspects cell lists an aspect. */
export function isOfAspect(aspect: string): (gap: CountedGap) => boolean {
  const folded = withoutBlanks(aspect);
  return ({ aspects }) => folded !== "" && aspects.has(folded);
}

const withoutBlanks = (text: string): string => text.toLowerCase().replaceAll(" ", "");

/**
 * True for each gap in whose sources any of the names of a cell occurs.
 *
 * The names are cut at ";" into one row, looked for in the column of
 * sources, and the answers of each gap are added up: works without dynamic
 * arrays. FIND has no wildcards, so names may hold "?" and "*".
 */
export const citesAny = (citedAs: string, language: Language): string => {
  const list = `SUBSTITUTE(LOWER(${citedAs}),CHAR(10),";")`;
  const offsets = `{${Array.from({ length: MOST_NAMES }, (_, at) => at * WINDOW + 1).join(",")}}`;
  const names = `TRIM(MID(SUBSTITUTE(${list},";",REPT(" ",${WINDOW})),${offsets},${WINDOW}))`;
  const sources = `LOWER(${tableReferences(language).column("Gaps", "sources")})`;
  const ones = `{${Array.from({ length: MOST_NAMES }, () => 1).join(";")}}`;
  return `(MMULT(ISNUMBER(FIND(${names},${sources}))*(LEN(${names})>0),${ones})>0)`;
};

/** Counts standing gaps in whose sources any of this row's names occurs. */
export const documentFormula = (language: Language): string =>
  `SUMPRODUCT(${citesAny(tableReferences(language).thisRow("Documents", "citedAs"), language)}*` +
  `${isStanding(tableReferences(language), language)})`;

/** What `documentFormula` gives, of the standing gaps. */
export const countGapsCiting = (citedAs: string, gaps: readonly CountedGap[]): number =>
  gaps.filter(isCiting(citedAs)).length;

/** Whether any of the names of a cell occurs in a gap's sources. */
export function isCiting(citedAs: string): (gap: CountedGap) => boolean {
  const names = citedAs
    .toLowerCase()
    .split(/[;\n]/u)
    .slice(0, MOST_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return ({ sources }) => names.some((name) => sources.includes(name));
}
