import type { Span } from "../../../domain/brief/brief";
import type { TextCell, TextTable } from "../../../domain/table/word-table";
import { cleanText } from "../../../domain/text/clean-text";
import { changeTags, toRuns } from "../span-xml";
import { columnWidths, tableAround } from "../table-xml";
import type { Writing } from "../writing";

/** Behind the name of the act and of chapters. */
const SECTION_FILL = "F3F6F9";

/** Lines of a row that stays on one page; a longer one runs over to the next, since a row may be longer than a page. */
const KEPT_LINES = 12;
/** Letters of 9 points on a line as wide as the text of a page on its side. */
const LETTERS = 150;

/**
 * A table of long texts: its headings are repeated on each page, short rows stay whole, long ones run over to the next
 * page, and the name of a chapter stays with the row below it.
 */
export function toTextTable(table: TextTable, writing: Writing): string {
  const widths = columnWidths(table.widths, table.widths.length, writing.textWidth);
  const row = (cells: readonly TextCell[], properties: string, style: string): string => {
    let column = 0;
    const written = cells.map((cell) => {
      const columns = cell.columns ?? 1;
      const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      column += columns;
      return toCell(cell, width, style, writing);
    });
    return `<w:tr>${properties}${written.join("")}</w:tr>`;
  };
  const heads = table.heads.map((cells) => row(cells, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "TableHead"));
  const rows = table.rows.map((cells) => {
    const properties = (isShort(cells, table.widths) ? "<w:cantSplit/>" : "") + rowChange(cells, writing);
    return row(cells, properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`, "TableText");
  });
  const look = { ...table, style: "TextTable", isHeaded: true };
  return tableAround(look, widths, heads.join("") + rows.join(""));
}

function isShort(cells: readonly TextCell[], widths: readonly number[]): boolean {
  let column = 0;
  return cells.every(({ spans, columns = 1 }) => {
    const share = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    column += columns;
    const lines = spans
      .map(({ text }) => text)
      .join("")
      .split("\n");
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (share * LETTERS))), 0) <= KEPT_LINES;
  });
}

/** Where all that a row says comes or goes, so does the row. */
function rowChange(cells: readonly TextCell[], writing: Writing): string {
  const [first, ...others] = cells.flatMap(({ spans }) => spans.filter(({ text }) => text !== ""));
  const isWhole = first?.change !== undefined && others.every(({ change }) => change === first.change);
  return isWhole && first.change ? `${changeTags(first.change, writing)[0]}/>` : "";
}

function toCell({ spans, columns = 1, isCentred }: TextCell, width: number, style: string, writing: Writing): string {
  const spanning = `<w:gridSpan w:val="${columns}"/>`;
  const shade = `<w:shd w:val="clear" w:color="auto" w:fill="${SECTION_FILL}"/>`;
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${columns > 1 ? spanning + shade : ""}`;
  const looks = columns > 1 ? { style: "TableSection", isKept: true } : { style, isCentred };
  const paragraphs = toParagraphs(spans, looks, writing);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

interface ParagraphLooks {
  readonly style: string;
  readonly isCentred?: boolean | undefined;
  /** On the page of what follows. */
  readonly isKept?: boolean;
}

/** A paragraph for each line; where a line end is inserted or deleted, so is the mark of the paragraph that it ends. */
function toParagraphs(spans: readonly Span[], { style, isCentred, isKept }: ParagraphLooks, writing: Writing): string {
  const kept = isKept ? "<w:keepNext/>" : "";
  const centre = isCentred ? '<w:jc w:val="center"/>' : "";
  const done: string[] = [];
  let line: Span[] = [];
  const end = (change?: Span["change"]): void => {
    const mark = change === undefined ? "" : `<w:rPr>${changeTags(change, writing)[0]}/></w:rPr>`;
    done.push(`<w:p><w:pPr><w:pStyle w:val="${style}"/>${kept}${centre}${mark}</w:pPr>${toRuns(line, writing)}</w:p>`);
    line = [];
  };
  for (const span of spans) {
    cleanText(span.text)
      .split("\n")
      .forEach((text, at) => {
        if (at > 0) end(span.change);
        if (text !== "") line.push({ ...span, text });
      });
  }
  end();
  return done.join("");
}
