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
 * @throws EditRefused where one of them is locked, or they lie in different paragraphs
 */
export function replaceBetween(document: OpenDocument, from: TextPlace, to: TextPlace, put: string): void {
  const { file } = document;
  const root = file.tree(from.part);
  const paragraph = descendants(root, "p")
    .filter((one) => contains(one, from.element))
    .at(-1);
  if (from.part !== to.part || !paragraph || !contains(paragraph, to.element))
    throw new EditRefused("severalParagraphs");
  const between = descendants(paragraph, "t").filter(
    ({ start }) => start >= from.element.start && start <= to.element.start,
  );
  const touched = between.map((element) => controlsAround(document, from.part, element));
  if (touched.flat().some((control) => document.isLocked(control))) throw new EditRefused("locked");
  const xml = file.text(from.part);
  const splices = between.map((element): Splice => {
    const start = element.start === from.element.start ? from.offset : 0;
    const end = element.start === to.element.start ? to.offset : element.text.length;
    const letters =
      element.text.slice(0, start) + (element.start === from.element.start ? put : "") + element.text.slice(end);
    return { start: element.start, end: element.end, text: textElement(xml, element, letters) };
  });
  file.splice(from.part, splices);
  document.typed(new Set(touched.flatMap((controls) => controls.map(({ id }) => id))));
}

/**
 * End a paragraph at a place and go on in a new one of the same kind.
 *
 * @throws EditRefused inside of a control, which holds one paragraph
 */
export function splitParagraph(document: OpenDocument, { part, element, offset }: TextPlace): void {
  const { file } = document;
  const xml = file.text(part);
  const root = file.tree(part);
  const paragraph = descendants(root, "p")
    .filter((one) => contains(one, element))
    .at(-1);
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
