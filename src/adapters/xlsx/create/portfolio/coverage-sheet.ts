import type { Language } from "../../../../domain/language";
import type { Portfolio, PortfolioReview } from "../../../../domain/portfolio/portfolio";
import { cellName, formatRange } from "../../cell-range";
import { rowHeight } from "../row-height";
import type { CellModel, SheetModel, SheetRowModel } from "../sheet-model";
import { PAGE_OF } from "../sheet-words";
import { headingRows } from "../list-sheet";
import { PORTFOLIO_WORDS as WORDS } from "./portfolio-words";

const PLACE = { headerRow: 4, totalRow: 5, firstRow: 6, firstColumn: 3 } as const;
const NAME_WIDTH = 46;
const LONGEST_NAME = 160;
/** No gap under an aspect, and a reason why. */
const REASONED = "○";

/** Reviews against aspects: how many standing gaps a review has under each, the darker the more. */
export function coverageSheet({ reviews, aspects }: Portfolio, language: Language): SheetModel {
  const lastRow = PLACE.totalRow + Math.max(1, reviews.length);
  const lastColumn = PLACE.firstColumn + Math.max(1, aspects.length) - 1;
  const counts = { firstRow: PLACE.firstRow, lastRow, firstColumn: PLACE.firstColumn, lastColumn };
  const first = cellName(PLACE.firstColumn, PLACE.firstRow);
  const title = WORDS.coverageTitle[language];
  const across = (style: CellModel["style"], content: (id: string, at: number) => CellModel["content"]) =>
    aspects.map(({ id }, at): CellModel => {
      const given = content(id, at);
      return { column: PLACE.firstColumn + at, style, ...(given !== undefined && { content: given }) };
    });
  return {
    name: WORDS.coverage[language],
    columns: [
      { column: 1, width: NAME_WIDTH },
      { column: 2, width: 8 },
      ...aspects.map((_, at) => ({ column: PLACE.firstColumn + at, width: 6.5 })),
    ],
    rows: [
      ...headingRows(title, WORDS.coverageHint[language], lastColumn),
      {
        row: PLACE.headerRow,
        height: 200,
        fixed: true,
        cells: [
          { column: 1, style: "mapCorner", content: WORDS.review[language] },
          { column: 2, style: "mapHead", content: WORDS.gaps[language] },
          ...across("mapHead", (_, at) => aspects[at]?.name),
        ],
      },
      {
        row: PLACE.totalRow,
        height: 20,
        cells: [
          { column: 1, style: "mapAll", content: WORDS.all[language] },
          { column: 2, style: "mapTotal", content: sumOf(reviews, standing) },
          ...across("mapTotal", (id) => sumOf(reviews, (review) => aspectOf(review, id)?.gaps ?? 0)),
        ],
      },
      ...reviews.map((review, at): SheetRowModel => {
        const name = nameOf(review);
        return {
          row: PLACE.firstRow + at,
          height: rowHeight([{ text: name, style: "mapName", width: NAME_WIDTH }], 20),
          cells: [
            { column: 1, style: "mapName", content: name },
            { column: 2, style: "mapTotal", content: standing(review) },
            ...across("mapCount", (id) => countOf(review, id)),
          ],
        };
      }),
    ],
    merges: [],
    tables: [],
    dropDowns: [],
    highlights: [{ range: formatRange(counts), when: `AND(ISNUMBER(${first}),${first}=0)`, overlay: "hole" }],
    heat: formatRange(counts),
    frozen: { rows: PLACE.totalRow, columns: 2 },
    print: { footer: title, pageOf: PAGE_OF[language], landscape: true, headerRow: PLACE.headerRow },
  };
}

const standing = ({ gaps, byStatus }: PortfolioReview): number => gaps - byStatus.withdrawn;

const sumOf = (reviews: readonly PortfolioReview[], count: (review: PortfolioReview) => number): number =>
  reviews.reduce((sum, review) => sum + count(review), 0);

const aspectOf = ({ aspects }: PortfolioReview, id: string) => aspects.find((aspect) => aspect.id === id);

function countOf(review: PortfolioReview, id: string): CellModel["content"] {
  const aspect = aspectOf(review, id);
  return aspect && aspect.gaps === 0 && !aspect.isOpen ? REASONED : aspect?.gaps;
}

/** The draft's title, or the file's name where it has none, behind the number that tells equal ones apart. */
const nameOf = ({ number, title, path }: PortfolioReview): string =>
  `${number}. ${(title.trim() || path).slice(0, LONGEST_NAME)}`;
