import { isStanding, isUnderAspect, listsAspect } from "../../../domain/review/coverage-formula";
import type { Language } from "../../../domain/language";
import { columnLetter } from "../../../domain/review/sheet-table";
import { tableReferences } from "../../../domain/review/table-reference";
import type { TableName } from "../../../domain/review/tables";
import {
  citesAny,
  countGapsCiting,
  countGapsOfAspect,
  isOfAspect,
  isRowUnderAspect,
  standingGaps,
} from "./live-columns";
import type { LiveFormula } from "./live-columns";
import type { WorkbookContent } from "./workbook-content";

/** Where the map's edges are: the names and totals of documents above, those of aspects at the left. */
export interface MapPlace {
  readonly headerRow: number;
  readonly totalRow: number;
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** The live cells of the map; aspects and documents by their place in their tables, from 0. */
export interface MapFigures {
  readonly all: LiveFormula;
  readonly aspect: (at: number) => LiveFormula;
  readonly document: (at: number) => LiveFormula;
  readonly ofAspect: (at: number) => LiveFormula;
  readonly ofDocument: (at: number) => LiveFormula;
  readonly ofBoth: (aspect: number, document: number) => LiveFormula;
}

/** The formulas of the map, each with the value it has when the workbook is made; "" beyond the end of a table. */
export function mapFigures(content: WorkbookContent, place: MapPlace): MapFigures {
  const { language, rows } = content;
  const gaps = standingGaps(content);
  const references = tableReferences(language);
  const { column } = references;
  const aspects = (rows.Aspects ?? []).filter((row) => !isRowUnderAspect(row)).map((row) => row["aspect"] ?? "");
  const documents = (rows.Documents ?? []).map((row) => ({
    name: row["document"] ?? "",
    citedAs: row["citedAs"] ?? "",
  }));
  const rowOf = (at: number): number => place.firstRow + at;
  const letterOf = (at: number): string => columnLetter(place.firstColumn + at);
  const isFilled = (key: string): string => `(LEN(TRIM(${column("Gaps", key)}))>0)`;
  return {
    all: {
      formula: `SUMPRODUCT((${isFilled("id")}+${isFilled("issue")}>0)*${isStanding(references, language)})`,
      value: gaps.filter((gap) => gap.isFilled).length,
    },
    aspect: (at) => ({ formula: aspectAt(at, language), value: aspects[at] ?? "" }),
    document: (at) => ({ formula: nameAt("Documents", "document", at, language), value: documents[at]?.name ?? "" }),
    ofAspect: (at) => ({
      formula: unlessBlank(
        `$A${rowOf(at)}`,
        `SUMPRODUCT(${listsAspect(`$A${rowOf(at)}`, references)}*${isStanding(references, language)})`,
      ),
      value: aspects[at] ? countGapsOfAspect(aspects[at], gaps) : "",
    }),
    ofDocument: (at) => ({
      formula: unlessBlank(`${letterOf(at)}$${place.headerRow}`, `INDEX(${column("Documents", "citedIn")},${at + 1})`),
      value: documents[at]?.name ? countGapsCiting(documents[at].citedAs, gaps) : "",
    }),
    ofBoth: (row, at) => {
      const [name, total] = [`$A${rowOf(row)}`, `$B${rowOf(row)}`];
      const [head, cited] = [`${letterOf(at)}$${place.headerRow}`, `${letterOf(at)}$${place.totalRow}`];
      const citedAs = `INDEX(${column("Documents", "citedAs")},${at + 1})`;
      const count = `SUMPRODUCT(${listsAspect(name, references)}*${citesAny(citedAs, language)}*${isStanding(references, language)})`;
      // Most crossings are empty, and looking through every gap for each would be felt while typing.
      return {
        formula: `IF(OR(${name}="",${head}=""),"",IF(OR(${total}=0,${cited}=0),0,${count}))`,
        value:
          aspects[row] && documents[at]?.name
            ? countGapsCiting(documents[at].citedAs, gaps.filter(isOfAspect(aspects[row])))
            : "",
      };
    },
  };
}

const unlessBlank = (name: string, formula: string): string => `IF(${name}="","",${formula})`;

function nameAt(table: TableName, key: string, at: number, language: Language): string {
  const names = tableReferences(language).column(table, key);
  return `IF(ROWS(${names})<${at + 1},"",INDEX(${names},${at + 1})&"")`;
}

/** The aspect at a place among the rows that are an aspect's own; a question under one is not counted. */
function aspectAt(at: number, language: Language): string {
  const { column } = tableReferences(language);
  const [names, first] = [column("Aspects", "aspect"), `INDEX(${column("Aspects", "aspect")},1)`];
  const places = `ROW(${names})-ROW(${first})+1+${BEYOND}*${isUnderAspect(column("Aspects", "id"))}`;
  return `IFERROR(INDEX(${names},SUMPRODUCT(SMALL(${places},${at + 1})))&"","")`;
}

/** More rows than a sheet has: a place that is no row of the table. */
const BEYOND = 2_000_000;
