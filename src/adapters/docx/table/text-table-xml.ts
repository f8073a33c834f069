import type { Span } from "../../../domain/brief/brief";
import type { TextCell, TextTable } from "../../../domain/table/word-table";
import { cleanText } from "../../../domain/text/clean-text";
import { changeTags, toRuns } from "../span-xml";
import { columnWidths, tableAround } from "../table-xml";
import type { Writing } from "../writing";

/** Behind the name of the act and of chapters. */
const SECTION_FILL = "F3F6F9";

/** A table of long texts: its headings are repeated on each page, and its rows run over to the next. */
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
  const rows = table.rows.map((cells) => row(cells, rowChange(cells, writing), "TableText"));
  const look = { ...table, style: "TextTable", isHeaded: true };
  return tableAround(look, widths, heads.join("") + rows.join(""));
}

/** Where all that a row says comes or goes, so does the row. */
function rowChange(cells: readonly TextCell[], writing: Writing): string {
  const [first, ...others] = cells.flatMap(({ spans }) => spans.filter(({ text }) => text !== ""));
  const isWhole = first?.change !== undefined && others.every(({ change }) => change === first.change);
  return isWhole && first.change ? `<w:trPr>${changeTags(first.change, writing)[0]}/></w:trPr>` : "";
}

function toCell({ spans, columns = 1, isCentred }: TextCell, width: number, style: string, writing: Writing): string {
  const spanning = `<w:gridSpan w:val="${columns}"/>`;
  const shade = `<w:shd w:val="clear" w:color="auto" w:fill="${SECTION_FILL}"/>`;
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${columns > 1 ? spanning + shade : ""}`;
  const paragraphs = toParagraphs(spans, columns > 1 ? "TableSection" : style, writing, isCentred);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

/** A paragraph for each line; where a line end is inserted or deleted, so is the mark of the paragraph that it ends. */
function toParagraphs(spans: readonly Span[], style: string, writing: Writing, isCentred = false): string {
  const centre = isCentred ? '<w:jc w:val="center"/>' : "";
  const done: string[] = [];
  let line: Span[] = [];
  const end = (change?: Span["change"]): void => {
    const mark = change === undefined ? "" : `<w:rPr>${changeTags(change, writing)[0]}/></w:rPr>`;
    done.push(`<w:p><w:pPr><w:pStyle w:val="${style}"/>${centre}${mark}</w:pPr>${toRuns(line, writing)}</w:p>`);
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
