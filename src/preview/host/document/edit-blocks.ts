import { child } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import { contains, EditRefused } from "./edit-text";
import type { OpenDocument } from "./open-document";

/** Paragraphs and tables of the text, those inside controls around paragraphs too, in order. */
export function blocksIn(document: OpenDocument): readonly Element[] {
  const body = child(document.file.tree(document.file.mainPart), "body");
  return body ? blocksOf(body) : [];
}

export const blocksOf = (parent: Element): readonly Element[] =>
  parent.children.flatMap((one): readonly Element[] => {
    if (one.name === "p" || one.name === "tbl") return [one];
    const content = one.name === "sdt" ? child(one, "sdtContent") : undefined;
    return content ? blocksOf(content) : [];
  });

/**
 * Take a block out.
 *
 * @throws EditRefused when a control in it is locked against that
 */
export function removeBlock(document: OpenDocument, block: Element): void {
  const { file } = document;
  const locked = document.controls.some(
    ({ part, element, lock }) => part === file.mainPart && lock.deletion && contains(block, element),
  );
  if (locked) throw new EditRefused("locked");
  file.splice(file.mainPart, [{ start: block.start, end: block.end, text: "" }]);
  document.typed(new Set());
}

/** Put a copy of a block behind it; its controls get ids of their own, and marks that may stand only once are left out. */
export function doubleBlock(document: OpenDocument, block: Element): void {
  const { file } = document;
  let highest = Math.max(0, ...document.controls.map(({ id }) => id));
  const copy = file
    .text(file.mainPart)
    .slice(block.start, block.end)
    .replace(
      /(<w:sdtPr>(?:(?!<\/w:sdtPr>)[\s\S])*?<w:id w:val=")-?\d+(?=")/gu,
      (_, before: string) => before + ++highest,
    )
    .replace(/ w14:(?:paraId|textId)="\w+"/gu, "")
    .replace(/<w:(?:bookmark|commentRange)(?:Start|End)\b[^>]*\/>|<w:r><w:commentReference\b[^>]*\/><\/w:r>/gu, "");
  file.splice(file.mainPart, [{ start: block.end, end: block.end, text: copy }]);
  document.typed(new Set());
}

/**
 * Move a block past its neighbour.
 *
 * @throws EditRefused when there is none
 */
export function moveBlock(document: OpenDocument, block: Element, by: -1 | 1): void {
  const { file } = document;
  const blocks = blocksIn(document);
  const neighbour = blocks[blocks.findIndex(({ start }) => start === block.start) + by];
  if (!neighbour) throw new EditRefused("noPlace");
  const [first, second] = by < 0 ? [neighbour, block] : [block, neighbour];
  const xml = file.text(file.mainPart);
  file.splice(file.mainPart, [
    { start: first.start, end: first.end, text: xml.slice(second.start, second.end) },
    { start: second.start, end: second.end, text: xml.slice(first.start, first.end) },
  ]);
  document.typed(new Set());
}
