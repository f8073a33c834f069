import type { DraftParagraph, DraftSource, PassagesLeftOut } from "../../../domain/draft/draft-paragraph";
import { openPackage } from "../../opc/open-package";
import { readDocumentText } from "./document-text";
import type { NumberedParagraph } from "./document-text";
import { standingText } from "./standing-text";

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

/** A paragraph as its lines, an automatic number before the first; a blank one only to say what was left out in it. */
function toDraftParagraphs(paragraph: NumberedParagraph, kind: DraftParagraph["kind"]): readonly DraftParagraph[] {
  const { number = "", isContents = false } = paragraph;
  const { text, raised, struck, hidden } = standingText(paragraph);
  const leftOut = struck + hidden > 0 ? { leftOut: { struck, hidden } } : {};
  if (text.trim() === "") return struck + hidden > 0 ? [{ text: "", ...leftOut }] : [];
  const before = number === "" ? "" : `${number} `;
  const said = kind ?? (isContents ? ("contents" as const) : undefined);
  let offset = 0;
  const lines = `${before}${text}`.split("\n").flatMap((line): readonly DraftParagraph[] => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === "") return [];
    const ofLine = raised.map((at) => at + before.length - start).filter((at) => at >= 0 && at < line.length);
    return [{ text: line, ...(ofLine.length > 0 && { raised: ofLine }), ...(said && { kind: said }) }];
  });
  return lines.map((line, at) => (at === 0 ? { ...line, ...leftOut } : line));
}

/** What was left out with a whole paragraph is counted in the one above it, or, at the beginning, below it. */
function withoutBlank(paragraphs: readonly DraftParagraph[]): readonly DraftParagraph[] {
  const kept: DraftParagraph[] = [];
  let above: PassagesLeftOut | undefined;
  for (const paragraph of paragraphs) {
    const last = kept.at(-1);
    if (paragraph.text !== "") {
      kept.push(above ? { ...paragraph, leftOut: sum(above, paragraph.leftOut) } : paragraph);
      above = undefined;
    } else if (last) kept[kept.length - 1] = { ...last, leftOut: sum(paragraph.leftOut, last.leftOut) };
    else above = sum(above, paragraph.leftOut);
  }
  return kept;
}

const sum = (one: PassagesLeftOut | undefined, other: PassagesLeftOut | undefined): PassagesLeftOut => ({
  struck: (one?.struck ?? 0) + (other?.struck ?? 0),
  hidden: (one?.hidden ?? 0) + (other?.hidden ?? 0),
});
