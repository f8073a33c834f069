import { child, descendants } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import { escapeAttribute, escapeText } from "../../../adapters/opc/escape-xml";
import type { Splice } from "../../../adapters/opc/splice";

/** How Word tells a line break inside a paragraph. */
export const LINE_BREAK = "\u000b";

/** Which side of tracked changes is read: everything that stands there, or what would stand if all were taken or refused. */
export type Reviewed = "All" | "Original" | "Current";

/**
 * The text of an element as Word tells it: line breaks as `LINE_BREAK`, paragraphs parted by `"\n"`. Tracked deletions
 * belong to it unless the current text is asked for.
 */
export function textOf(element: Element, reviewed: Reviewed = "All"): string {
  if (element.name === "t" || element.name === "delText") return element.text;
  if (element.name === "br" || element.name === "cr") return LINE_BREAK;
  if (element.name === "tab" && element.children.length === 0) return "\t";
  if (/^(?:del|moveFrom)$/u.test(element.name) && reviewed === "Current") return "";
  if (/^(?:ins|moveTo)$/u.test(element.name) && reviewed === "Original") return "";
  if (/^(?:pPr|rPr|sdtPr|instrText|tblPr|tcPr|trPr|tblGrid|sectPr)$/u.test(element.name)) return "";
  const pieces = element.children.map((one) => textOf(one, reviewed));
  const parted = element.children.some(({ name }) => name === "p");
  return pieces.join(parted ? "\n" : "");
}

/** Who tracked a change, for the marks of one. */
export interface Tracked {
  readonly author: string;
  readonly date: string;
  readonly nextId: () => number;
}

/**
 * The splices that put a text in the place of all that a control holds, in the look of its first run.
 *
 * @param tracked set where changes are tracked: what stood there stays, marked as deleted
 */
export function replaceText(xml: string, content: Element, text: string, tracked?: Tracked): readonly Splice[] {
  const paragraph = child(content, "p");
  const place = paragraph ?? content;
  const look = lookOf(xml, place);
  const runs = toRuns(text, look, "t");
  if (!tracked) {
    const kept = paragraph ? sourceOf(xml, child(paragraph, "pPr")) : "";
    const inside = paragraph ? `<w:p>${kept}${runs}</w:p>` : runs;
    return [wholeContent(content, inside)];
  }
  const marks = (): string =>
    `w:id="${tracked.nextId()}" w:author="${escapeAttribute(tracked.author)}" w:date="${tracked.date}"`;
  const before = textOf(place, "Current");
  const gone = before === "" ? "" : `<w:del ${marks()}>${toRuns(before, look, "delText")}</w:del>`;
  const come = `<w:ins ${marks()}>${runs}</w:ins>`;
  const kept = paragraph ? sourceOf(xml, child(paragraph, "pPr")) : "";
  const inside = `${gone}${come}`;
  return [wholeContent(content, paragraph ? `<w:p>${kept}${inside}</w:p>` : inside)];
}

const wholeContent = (content: Element, inside: string): Splice => ({
  start: content.start,
  end: content.end,
  text: `<w:sdtContent>${inside}</w:sdtContent>`,
});

function toRuns(text: string, look: string, tag: "t" | "delText"): string {
  const pieces = text
    .replaceAll(LINE_BREAK, "\n")
    .split(/([\n\t])/u)
    .filter((piece) => piece !== "");
  return `<w:r>${look}${pieces.map((piece) => toPiece(piece, tag)).join("")}</w:r>`;
}

function toPiece(piece: string, tag: string): string {
  if (piece === "\n") return "<w:br/>";
  if (piece === "\t") return "<w:tab/>";
  return `<w:${tag} xml:space="preserve">${escapeText(piece)}</w:${tag}>`;
}

const lookOf = (xml: string, place: Element): string => sourceOf(xml, child(descendants(place, "r")[0], "rPr"));

export const sourceOf = (xml: string, element: Element | undefined): string =>
  element === undefined ? "" : xml.slice(element.start, element.end);
