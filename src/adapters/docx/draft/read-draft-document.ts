import type { DraftCell, DraftParagraph, DraftSource } from "../../../domain/draft/draft-paragraph";
import { withoutBlank } from "../../../domain/draft/without-blank";
import { openPackage } from "../../opc/open-package";
import { readDocumentText } from "./document-text";
import type { NumberedParagraph } from "./document-text";
import { standingText } from "./standing-text";
import type { WordCell } from "./table-cells";

/**
 * The paragraphs of a draft in a Word document, those of tables and text boxes included, in reading order: automatic
 * numbers written out, footnotes behind the paragraph that refers to them, tracked changes as if they were accepted.
 * What is struck through or hidden is left out and counted where it stood.
 *
 * @throws UnusableInput for what is no whole Word document, or more than `LIMITS` allow
 */
export function readDraftDocument(file: Uint8Array): DraftSource {
  const { paragraphs, notes, trackedChanges } = readDocumentText(openPackage(file, "document"));
  const read = paragraphs.flatMap((paragraph) => [
    ...toDraftParagraphs(paragraph, paragraph.kind),
    ...paragraph.notes.flatMap((id) => (notes.get(id) ?? []).flatMap((note) => toDraftParagraphs(note, "note"))),
  ]);
  return { paragraphs: withoutBlank(read), trackedChanges };
}

const toDraftCell = ({ table, column, columns }: WordCell): DraftCell => ({
  table,
  column,
  ...(columns > 1 && { columns }),
});

/** A paragraph as its lines, an automatic number before the first; a blank one only to say what was left out in it. */
function toDraftParagraphs(paragraph: NumberedParagraph, kind: DraftParagraph["kind"]): readonly DraftParagraph[] {
  const { number = "", isContents = false, cell: inTable } = paragraph;
  const { text, struck, hidden } = standingText(paragraph);
  const leftOut = struck + hidden > 0 ? { leftOut: { struck, hidden } } : {};
  if (text.trim() === "") return struck + hidden > 0 ? [{ text: "", ...leftOut }] : [];
  const before = number === "" ? "" : `${number} `;
  const cell = inTable && { cell: toDraftCell(inTable) };
  const said = kind ?? (isContents ? ("contents" as const) : undefined);
  const lines = `${before}${text}`
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): DraftParagraph => ({ text: line, ...cell, ...(said && { kind: said }) }));
  return lines.map((line, at) => (at === 0 ? { ...line, ...leftOut } : line));
}
