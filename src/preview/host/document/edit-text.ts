import { child, descendants } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import { escapeText } from "../../../adapters/opc/escape-xml";
import type { Splice } from "../../../adapters/opc/splice";
import { OfficeError } from "../rich-api/office-error";
import { sourceOf } from "./control-text";
import type { Control } from "./controls";
import type { OpenDocument } from "./open-document";

/** A place in a text of the document: a `w:t`, and letters of it. */
export interface TextPlace {
  readonly part: string;
  readonly element: Element;
  readonly offset: number;
}

/** Why something that a person does to the document is not done. */
export type EditRefusal = "locked" | "inControl" | "severalParagraphs" | "noParagraphBefore" | "noPlace";

export class EditRefused extends OfficeError {
  constructor(readonly why: EditRefusal) {
    super("AccessDenied", `Not done: ${why}`);
  }
}

/**
 * Put a text in the place of what stands between two places of one paragraph.
 *
 * @returns where the text stands
 * @throws EditRefused where one of them is locked, or they lie in different paragraphs
 */
export function replaceBetween(document: OpenDocument, from: TextPlace, to: TextPlace, put: string): TextPlace {
  const { file } = document;
  const { part } = from;
  const paragraph = paragraphAround(document, from);
  if (part !== to.part || !paragraph || !contains(paragraph, to.element)) throw new EditRefused("severalParagraphs");
  const isCursor = from.element.start === to.element.start && from.offset === to.offset;
  const [first, last] = isCursor ? [openSide(document, from, paragraph), undefined] : [from, to];
  const end = last ?? first;
  const between = descendants(paragraph, "t").filter(
    ({ start }) => start >= first.element.start && start <= end.element.start,
  );
  if (between.some((element) => isLocked(document, part, element))) throw new EditRefused("locked");
  const controls = between.flatMap((element) => controlsAround(document, part, element));
  const xml = file.text(part);
  file.splice(
    part,
    between.map((element): Splice => {
      const [isFirst, isLast] = [element.start === first.element.start, element.start === end.element.start];
      const before = isFirst ? element.text.slice(0, first.offset) + put : "";
      const after = isLast ? element.text.slice(end.offset) : "";
      return { start: element.start, end: element.end, text: textElement(xml, element, before + after) };
    }),
  );
  document.typed(new Set(controls.map(({ id }) => id)));
  return first;
}

/** A cursor between two texts belongs to both: where one is locked, to the other. */
function openSide(document: OpenDocument, place: TextPlace, paragraph: Element): TextPlace {
  const { part, element, offset } = place;
  if (!isLocked(document, part, element)) return place;
  const texts = descendants(paragraph, "t");
  const at = texts.findIndex(({ start }) => start === element.start);
  const [before, after] = [texts[at - 1], texts[at + 1]];
  const sides = [
    ...(offset === 0 && before ? [{ part, element: before, offset: before.text.length }] : []),
    ...(offset === element.text.length && after ? [{ part, element: after, offset: 0 }] : []),
  ];
  return sides.find((side) => !isLocked(document, part, side.element)) ?? place;
}

const isLocked = (document: OpenDocument, part: string, element: Element): boolean =>
  controlsAround(document, part, element).some((control) => document.isLocked(control));

const paragraphAround = (document: OpenDocument, { part, element }: TextPlace): Element | undefined =>
  descendants(document.file.tree(part), "p")
    .filter((one) => contains(one, element))
    .at(-1);

/**
 * End a paragraph at a place and go on in a new one of the same kind.
 *
 * @throws EditRefused inside of a control, which holds one paragraph
 */
export function splitParagraph(document: OpenDocument, { part, element, offset }: TextPlace): void {
  const { file } = document;
  const xml = file.text(part);
  const paragraph = paragraphAround(document, { part, element, offset });
  const run = paragraph?.children.find((one) => one.name === "r" && contains(one, element));
  if (!paragraph || !run) throw new EditRefused("inControl");
  const kept = sourceOf(xml, child(paragraph, "pPr"));
  const look = sourceOf(xml, child(run, "rPr"));
  const before = textElement(xml, element, element.text.slice(0, offset));
  const after = textElement(xml, element, element.text.slice(offset));
  const text = `${before}</w:r></w:p><w:p>${kept}<w:r>${look}${after}`;
  file.splice(part, [{ start: element.start, end: element.end, text }]);
  document.typed(new Set());
}

/**
 * Join a paragraph to the one before it, whose kind it takes.
 *
 * @throws EditRefused where none stands right before it
 */
export function joinParagraphs(document: OpenDocument, { part, element }: TextPlace): void {
  const { file } = document;
  const xml = file.text(part);
  const paragraphs = descendants(file.tree(part), "p");
  const at = paragraphs.map((one) => contains(one, element)).lastIndexOf(true);
  const [before, own] = [paragraphs[at - 1], paragraphs[at]];
  if (!before || !own || xml.slice(before.end, own.start).trim() !== "") throw new EditRefused("noParagraphBefore");
  const content = child(own, "pPr")?.end ?? own.contentStart;
  file.splice(part, [{ start: before.contentEnd, end: content, text: "" }]);
  document.typed(new Set());
}

/** Controls around an element, the outermost first. */
export const controlsAround = (document: OpenDocument, part: string, element: Element): readonly Control[] =>
  document.controls.filter((control) => control.part === part && contains(control.element, element));

export const contains = (outer: Element, inner: Element): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The element with other letters; spaces at its ends stay. */
function textElement(xml: string, element: Element, letters: string): string {
  const open = xml
    .slice(element.start, element.contentStart)
    .replace(/ xml:space="\w+"/u, "")
    .replace(/\s*\/?>$/u, "");
  return `${open} xml:space="preserve">${escapeText(letters)}</${element.qualified}>`;
}
