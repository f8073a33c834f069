import type { AdoptionSource, SourceTable } from "../../../domain/adopt/source-table";
import { openPackage } from "../../opc/open-package";
import { readDocumentText } from "../draft/document-text";
import type { NumberedParagraph } from "../draft/document-text";
import type { WordCell } from "../draft/table-cells";
import { CellTexts } from "./cell-texts";
import { mergeCells } from "./merge-cells";
import type { StoredCell } from "./merge-cells";
import { readComments } from "./read-comments";

/**
 * The tables of a Word document, tracked changes as if they were accepted. Tables inside a cell are lines of it;
 * bullets and automatic numbers are written out; a footnote stands as `[1]`, and below the text of its cell; where a
 * link leads, behind it.
 *
 * @throws UnusableInput for what is no whole Word document, or more than `LIMITS` allow
 */
export function readDocumentTables(file: Uint8Array): AdoptionSource {
  const pkg = openPackage(file, "document");
  const { paragraphs, notes, trackedChanges } = readDocumentText(pkg);
  const comments = readComments(pkg);
  const links = pkg.relationships(pkg.mainPart).filter(({ external }) => external);
  const texts = new CellTexts(notes, new Map(links.map(({ id, target }) => [id, target])));
  const tables = new Map<number, StoredCell[]>();
  for (const [cell, own] of byCell(paragraphs)) {
    const said = own.flatMap(comments.on);
    const stored = { cell, ...texts.of(own), ...(said.length > 0 && { comments: said }) };
    const table = tables.get(cell.table);
    if (table) table.push(stored);
    else tables.set(cell.table, [stored]);
  }
  const outside = paragraphs.filter(({ cell }) => cell === undefined);
  return {
    tables: [...tables.values()].map((cells, at): SourceTable => ({
      number: at + 1,
      firstRow: 1,
      firstColumn: 1,
      cells: mergeCells(cells),
    })),
    trackedChanges,
    hiddenTexts: paragraphs.filter(({ cell, hidden }) => cell !== undefined && hidden.length > 0).length,
    otherParagraphs: outside.filter(({ text }) => text.trim() !== "").length,
    otherComments: comments.besides(paragraphs.filter(({ cell }) => cell !== undefined)),
    hiddenSheets: [],
    largeSheets: [],
  };
}

/** In reading order. */
function byCell(paragraphs: readonly NumberedParagraph[]): ReadonlyMap<WordCell, readonly NumberedParagraph[]> {
  const cells = new Map<WordCell, NumberedParagraph[]>();
  for (const paragraph of paragraphs) {
    if (!paragraph.cell) continue;
    const known = cells.get(paragraph.cell);
    if (known) known.push(paragraph);
    else cells.set(paragraph.cell, [paragraph]);
  }
  return cells;
}
