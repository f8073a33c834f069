import { columnLetter } from "../../../domain/review/sheet-table";
import { formatRange } from "../cell-range";
import { mapFigures } from "./map-figures";
import { isRowUnderAspect, type LiveFormula } from "./live-columns";
import { footerOf } from "./print-footer";
import { rowHeight } from "./row-height";
import type { CellModel, Highlight, SheetModel, SheetRowModel } from "./sheet-model";
import { MAP_WORDS } from "./sheet-words";
import type { WorkbookContent } from "./workbook-content";

const PLACE = { headerRow: 4, totalRow: 5, firstRow: 6, firstColumn: 3 } as const;
/** Free rows and columns for aspects and documents that a person adds to the tables. */
const FREE = 4;
const LINE = 20;
const NAME_WIDTH = 39;
/** The longest names of documents stand in two lines, which is what their columns have room for. */
const HEAD_HEIGHT = 240;

/**
 * Aspects against documents: how many standing gaps of an aspect cite a document.
 *
 * Plain formulas all through. The names at both edges are those of the tables Aspects and Documents by their place in
 * them, so that renamed, sorted and added rows show here by themselves, as far as the free rows and columns reach.
 */
export function coverageMap(content: WorkbookContent): SheetModel {
  const { language } = content;
  const figures = mapFigures(content, PLACE);
  const ownRows = (content.rows.Aspects ?? []).filter((row) => !isRowUnderAspect(row));
  const rows = Array.from({ length: Math.max(1, ownRows.length) + FREE }, (_, at) => at);
  const columns = Array.from({ length: Math.max(1, content.rows.Documents?.length ?? 0) + FREE }, (_, at) => at);
  const across = (style: CellModel["style"], figure: (at: number) => LiveFormula): readonly CellModel[] =>
    columns.map((at) => ({ column: PLACE.firstColumn + at, style, content: figure(at) }));
  const lastRow = PLACE.firstRow + rows.length - 1;
  const lastColumn = PLACE.firstColumn + columns.length - 1;
  return {
    name: MAP_WORDS.sheet[language],
    columns: [
      { column: 1, width: NAME_WIDTH },
      { column: 2, width: 8 },
      ...columns.map((at) => ({ column: PLACE.firstColumn + at, width: 6.5 })),
    ],
    rows: [
      {
        row: 1,
        height: 30,
        fixed: true,
        cells: Array.from({ length: lastColumn }, (_, at) => ({
          column: 1 + at,
          style: "title",
          ...(at === 0 && { content: MAP_WORDS.title[language] }),
        })),
      },
      {
        row: 2,
        height: LINE,
        fixed: true,
        cells: [{ column: 1, style: "hintLine", content: MAP_WORDS.hint[language] }],
      },
      {
        row: PLACE.headerRow,
        height: HEAD_HEIGHT,
        fixed: true,
        cells: [
          { column: 1, style: "mapCorner", content: MAP_WORDS.aspect[language] },
          { column: 2, style: "mapHead", content: MAP_WORDS.gaps[language] },
          ...across("mapHead", figures.document),
        ],
      },
      {
        row: PLACE.totalRow,
        height: LINE,
        cells: [
          { column: 1, style: "mapAll", content: MAP_WORDS.all[language] },
          { column: 2, style: "mapTotal", content: figures.all },
          ...across("mapTotal", figures.ofDocument),
        ],
      },
      ...rows.map((row): SheetRowModel => ({
        row: PLACE.firstRow + row,
        height: rowHeight([{ text: String(figures.aspect(row).value), style: "mapName", width: NAME_WIDTH }], LINE),
        cells: [
          { column: 1, style: "mapName", content: figures.aspect(row) },
          { column: 2, style: "mapTotal", content: figures.ofAspect(row) },
          ...across("mapCount", (at) => figures.ofBoth(row, at)),
        ],
      })),
    ],
    merges: [],
    tables: [],
    dropDowns: [],
    highlights: holes(lastRow, columnLetter(lastColumn)),
    heat: formatRange({ firstRow: PLACE.firstRow, lastRow, firstColumn: PLACE.firstColumn, lastColumn }),
    frozen: { rows: PLACE.totalRow, columns: 2 },
    print: { ...footerOf(content, MAP_WORDS.title), landscape: true, headerRow: PLACE.headerRow, headerColumns: 2 },
  };
}

/** Names that not one gap stands behind. */
function holes(lastRow: number, lastLetter: string): readonly Highlight[] {
  const { headerRow, totalRow, firstRow, firstColumn } = PLACE;
  const letter = columnLetter(firstColumn);
  return [
    { range: `A${firstRow}:A${lastRow}`, when: `AND($A${firstRow}<>"",$B${firstRow}=0)`, overlay: "hole" },
    {
      range: `${letter}${headerRow}:${lastLetter}${headerRow}`,
      when: `AND(${letter}$${headerRow}<>"",${letter}$${totalRow}=0)`,
      overlay: "hole",
    },
  ];
}
