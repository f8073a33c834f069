import type { DraftParagraph, DraftSource } from "../../../domain/draft/draft-paragraph";
import { openPackage } from "../../opc/open-package";
import { readDocumentText } from "./document-text";
import type { NumberedParagraph } from "./document-text";

/**
 * The paragraphs of a draft in a Word document, those of tables and text boxes included, in reading order: automatic
 * numbers written out, footnotes behind the paragraph that refers to them, tracked changes as if they were accepted.
 *
 * @throws UnusableInput for what is no whole Word document, or more than `LIMITS` allow
 */
export function readDraftDocument(file: Uint8Array): DraftSource {
  const { paragraphs, notes, trackedChanges } = readDocumentText(openPackage(file, "document"));
  return {
    paragraphs: paragraphs.flatMap((paragraph) => [
      ...toDraftParagraphs(paragraph, paragraph.kind),
      ...paragraph.notes.flatMap((id) => (notes.get(id) ?? []).flatMap((note) => toDraftParagraphs(note, "note"))),
    ]),
    trackedChanges,
  };
}

/** A paragraph as its lines, an automatic number before the first; none for a blank one. */
function toDraftParagraphs(
  { text, raised, number = "", isContents = false }: NumberedParagraph,
  kind: DraftParagraph["kind"],
): readonly DraftParagraph[] {
  const before = number === "" ? "" : `${number} `;
  const said = kind ?? (isContents ? ("contents" as const) : undefined);
  let offset = 0;
  return `${before}${text}`.split("\n").flatMap((line): readonly DraftParagraph[] => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === "") return [];
    const ofLine = raised.map((at) => at + before.length - start).filter((at) => at >= 0 && at < line.length);
    return [{ text: line, ...(ofLine.length > 0 && { raised: ofLine }), ...(said && { kind: said }) }];
  });
}
