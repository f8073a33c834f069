import { DETAIL_LABELS } from "../../../domain/review/tables";
import { REVIEW } from "../../../domain/review/tables/review";
import type { StyleName } from "./cell-styles";
import { toDateCell } from "./place-table";
import { progressFigures } from "./progress-figures";
import { rowHeight } from "./row-height";
import type { CellModel, Highlight, SheetModel, SheetRowModel } from "./sheet-model";
import { HOW_TO_COMMENT, LANGUAGE_NAMES, PROGRESS_WORDS, PROMPTS, REVIEW_TITLE, WHAT_THIS_IS } from "./sheet-words";
import { footerOf } from "./print-footer";
import type { WorkbookContent } from "./workbook-content";

const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const DETAIL_COLUMNS = { key: 1, value: 2 } as const;
const FIGURE_COLUMNS = { label: 4, now: 5, of: 6 } as const;
const WIDTHS = { gap: 4, label: 48, number: 12 } as const;
const [KEY_WIDTH, VALUE_WIDTH] = [REVIEW.columns[0].width, REVIEW.columns[1].width];
const WHOLE_WIDTH = KEY_WIDTH + VALUE_WIDTH + WIDTHS.gap + WIDTHS.label + 2 * WIDTHS.number;

/** The first sheet: what the review is of, how to comment, and how far it has come. */
export function reviewSheet(content: WorkbookContent): SheetModel {
  const { language } = content;
  const details = detailRows(content);
  const figures = progressFigures(content);
  const count = Math.max(details.length, figures.length);
  const rows = Array.from({ length: count }, (_, index): SheetRowModel => {
    const row = FIRST_ROW + index;
    const detail = details[index];
    const figure = figures[index];
    const texts = [
      ...(detail ? [{ text: detail.text, style: "value" as const, width: VALUE_WIDTH }] : []),
      ...(detail ? [{ text: detail.label, style: "label" as const, width: KEY_WIDTH }] : []),
      ...(figure ? [{ text: figure.label, style: "figureLabel" as const, width: WIDTHS.label - 2 }] : []),
    ];
    return {
      row,
      height: rowHeight(texts, 24),
      cells: [...(detail ? detailCells(detail) : []), ...(figure ? figureCells(figure) : [])],
    };
  });
  const rowOf = (key: DetailRow["key"]): number => FIRST_ROW + details.findIndex((detail) => detail.key === key);
  return {
    name: REVIEW.sheet[language],
    columns: [
      { column: DETAIL_COLUMNS.key, width: KEY_WIDTH },
      { column: DETAIL_COLUMNS.value, width: VALUE_WIDTH },
      { column: 3, width: WIDTHS.gap },
      { column: FIGURE_COLUMNS.label, width: WIDTHS.label },
      { column: FIGURE_COLUMNS.now, width: WIDTHS.number },
      { column: FIGURE_COLUMNS.of, width: WIDTHS.number },
    ],
    rows: [
      {
        row: 1,
        height: 36,
        fixed: true,
        cells: [1, 2, 3, 4, 5, 6].map((column) => ({
          column,
          style: "title",
          ...(column === 1 && { content: REVIEW_TITLE[language] }),
        })),
      },
      proseRow(2, WHAT_THIS_IS[language]),
      proseRow(3, HOW_TO_COMMENT[language]),
      { row: HEADER_ROW, height: 24, cells: headerCells(content) },
      ...rows,
    ],
    merges: ["A2:F2", "A3:F3"],
    tables: [
      {
        name: "Review",
        firstColumn: DETAIL_COLUMNS.key,
        headerRow: HEADER_ROW,
        lastRow: HEADER_ROW + details.length,
        headers: REVIEW.columns.map((column) => column.header[language]),
        formulas: new Map(),
        filter: false,
        title: REVIEW_TITLE[language],
        description: WHAT_THIS_IS[language],
      },
    ],
    dropDowns: [
      {
        range: `B${rowOf("language")} B${rowOf("secondLanguage")}`,
        choices: Object.values(LANGUAGE_NAMES),
        strict: false,
        hint: PROMPTS.choose[language],
      },
    ],
    highlights: figures.flatMap((figure, index) => (figure.of === undefined ? [] : [reached(FIRST_ROW + index)])),
    print: { ...footerOf(content, REVIEW_TITLE), landscape: true, headerRow: HEADER_ROW },
  };
}

/** Green once the figure is where it has to be; nothing to reach is no success. */
const reached = (row: number): Highlight => ({
  range: `E${row}`,
  when: `AND($F${row}>0,$E${row}>=$F${row})`,
  overlay: "done",
});

interface DetailRow {
  readonly key: keyof typeof DETAIL_LABELS;
  readonly label: string;
  readonly text: string;
}

function detailRows({
  language,
  secondLanguage,
  details,
  profile,
  catalogueVersion,
}: WorkbookContent): readonly DetailRow[] {
  const values: Readonly<Record<string, string | undefined>> = {
    ...details,
    language: LANGUAGE_NAMES[language],
    secondLanguage: secondLanguage && LANGUAGE_NAMES[secondLanguage],
    profile: profile.id,
    catalogueVersion,
  };
  return (Object.keys(DETAIL_LABELS) as (keyof typeof DETAIL_LABELS)[]).map((key) => ({
    key,
    label: DETAIL_LABELS[key][language],
    text: values[key] ?? "",
  }));
}

function detailCells({ key, label, text }: DetailRow): readonly CellModel[] {
  const content = key === "draftDate" ? toDateCell(text) : text;
  const style: StyleName = key === "draftDate" ? "valueDate" : "value";
  return [
    { column: DETAIL_COLUMNS.key, style: "label", content: label },
    { column: DETAIL_COLUMNS.value, style, ...(content !== "" && { content }) },
  ];
}

const figureCells = ({ label, part, now, of }: ReturnType<typeof progressFigures>[number]): readonly CellModel[] => [
  { column: FIGURE_COLUMNS.label, style: part ? "figurePart" : "figureLabel", content: label },
  { column: FIGURE_COLUMNS.now, style: "figure", content: now },
  { column: FIGURE_COLUMNS.of, style: "figureOf", ...(of !== undefined && { content: of }) },
];

const headerCells = ({ language }: WorkbookContent): readonly CellModel[] => [
  ...REVIEW.columns.map((column, index): CellModel => ({
    column: 1 + index,
    style: "header",
    content: column.header[language],
  })),
  ...(["heading", "now", "of"] as const).map((word, index): CellModel => ({
    column: FIGURE_COLUMNS.label + index,
    style: index === 0 ? "header" : "headerCentre",
    content: PROGRESS_WORDS[word][language],
  })),
];

const proseRow = (row: number, text: string): SheetRowModel => ({
  row,
  height: rowHeight([{ text, style: "hint", width: WHOLE_WIDTH }], 20),
  cells: [{ column: 1, style: "hint", content: text }],
});
