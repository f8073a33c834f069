import { STATUS_LABELS } from "../../../domain/gap/gap";
import type { Language } from "../../../domain/language";
import { formulaText, tableReferences } from "./table-reference";
import type { RowContent, WorkbookContent } from "./workbook-content";

/** A formula, without its "=", and the value it has when the workbook is made. */
export interface LiveFormula {
  readonly formula: string;
  readonly value: number;
}

/** Names "Cited as" may list for the formula to see them all. */
const MOST_NAMES = 8;
/** Longer than any "Cited as" cell: each name is cut out of a window of its own. */
const WINDOW = 999;

/** The gaps that count: a withdrawn one covers nothing. */
export const standingGaps = ({ language, rows }: WorkbookContent): readonly RowContent[] =>
  (rows.Gaps ?? []).filter((row) => row["status"] !== STATUS_LABELS.withdrawn[language]);

const isStanding = (language: Language): string =>
  `(${tableReferences(language).column("Gaps", "status")}<>${formulaText(STATUS_LABELS.withdrawn[language])})`;

/** Counts standing gaps whose Aspects cell lists this row's aspect; case, blanks and the way values are separated do not count. */
export const aspectFormula = (language: Language): string => {
  const { column, thisRow } = tableReferences(language);
  const aspect = thisRow("Aspects", "aspect");
  const wanted = `";"&SUBSTITUTE(LOWER(${aspect})," ","")&";"`;
  const listed = `";"&SUBSTITUTE(SUBSTITUTE(LOWER(${column("Gaps", "aspects")})," ",""),CHAR(10),";")&";"`;
  return `SUMPRODUCT((LEN(TRIM(${aspect}))>0)*ISNUMBER(FIND(${wanted},${listed}))*${isStanding(language)})`;
};

/** What `aspectFormula` gives, of the standing gaps. */
export function countGapsOfAspect(aspect: string, gaps: readonly RowContent[]): number {
  const folded = withoutBlanks(aspect);
  if (folded === "") return 0;
  return gaps.filter((gap) =>
    withoutBlanks((gap["aspects"] ?? "").replaceAll("\n", ";"))
      .split(";")
      .includes(folded),
  ).length;
}

const withoutBlanks = (text: string): string => text.toLowerCase().replaceAll(" ", "");

/**
 * Counts standing gaps in whose sources any of this row's names occurs.
 *
 * The names are cut at ";" into one row, looked for in the column of
 * sources, and the answers of each gap are added up: works without dynamic
 * arrays. FIND has no wildcards, so names may hold "?" and "*".
 */
export const documentFormula = (language: Language): string => {
  const { column, thisRow } = tableReferences(language);
  const list = `SUBSTITUTE(LOWER(${thisRow("Documents", "citedAs")}),CHAR(10),";")`;
  const offsets = `{${Array.from({ length: MOST_NAMES }, (_, at) => at * WINDOW + 1).join(",")}}`;
  const names = `TRIM(MID(SUBSTITUTE(${list},";",REPT(" ",${WINDOW})),${offsets},${WINDOW}))`;
  const sources = `LOWER(${column("Gaps", "sources")})`;
  const ones = `{${Array.from({ length: MOST_NAMES }, () => 1).join(";")}}`;
  return `SUMPRODUCT((MMULT(ISNUMBER(FIND(${names},${sources}))*(LEN(${names})>0),${ones})>0)*${isStanding(language)})`;
};

/** What `documentFormula` gives, of the standing gaps. */
export function countGapsCiting(citedAs: string, gaps: readonly RowContent[]): number {
  const names = citedAs
    .toLowerCase()
    .split(/[;\n]/u)
    .slice(0, MOST_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return gaps.filter((gap) => {
    const sources = (gap["sources"] ?? "").toLowerCase();
    return names.some((name) => sources.includes(name));
  }).length;
}
