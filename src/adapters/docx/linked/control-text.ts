import { child } from "../element-tree";
import type { Element } from "../element-tree";
import { toRun } from "../run";
import type { Splice } from "../../opc/splice";
import { NO_TEXT, TAKEN_OUT, withoutTracking } from "./tracked-changes";

/** What a reader sees of a run, by the element that stands for it. */
const PIECES: Readonly<Record<string, (element: Element) => string>> = {
  t: ({ text }) => text,
  br: () => "\n",
  cr: () => "\n",
  tab: () => "\t",
  noBreakHyphen: () => "\u2011",
};

/** The text that a reader sees in a control: paragraphs one below the other, without what tracked changes took out. */
export function controlText(control: Element): string {
  if (child(control, "sdtPr", "showingPlcHdr") !== undefined) return "";
  const content = child(control, "sdtContent");
  return content === undefined ? "" : textOf(content);
}

/** The same of a paragraph or a cell, wherever in it that stands. */
export const paragraphText = (element: Element): string => textOf({ ...element, name: "sdtContent" });

function textOf(element: Element): string {
  const piece = PIECES[element.name];
  if (piece !== undefined) return piece(element);
  if (TAKEN_OUT.has(element.name) || NO_TEXT.has(element.name)) return "";
  const paragraphs = element.children.filter(({ name }) => name === "p");
  if (paragraphs.length > 1) return paragraphs.map(textOf).join("\n");
  return element.children.map(textOf).join("");
}

/**
 * Give a control another text, in the look of its first run. Bookmarks and marks of comments stay where they are; tracked
 * changes go with the text they changed, since the new one is nobody's proposal.
 */
export function setControlText(xml: string, control: Element, text: string): readonly Splice[] {
  const content = child(control, "sdtContent");
  const placeholder = child(control, "sdtPr", "showingPlcHdr");
  const forget = placeholder === undefined ? [] : [{ start: placeholder.start, end: placeholder.end, text: "" }];
  const tracking = content === undefined ? [] : withoutTracking(content);
  const runs = content === undefined ? [] : textRuns(content);
  const first = runs.find(({ isSeen }) => isSeen)?.run;
  const emptied = runs.filter(({ run }) => run !== first).flatMap(({ run }) => replaceRun(run, ""));
  const all = [...forget, ...tracking, ...emptied];
  if (first !== undefined) {
    const properties = child(first, "rPr");
    const look = properties === undefined ? "" : xml.slice(properties.start, properties.end);
    const run = placeholder === undefined ? toRun(text, look) : toRun(text);
    return [...all, ...replaceRun(first, run)];
  }
  const look = child(control, "sdtPr", "rPr");
  const run = toRun(text, look === undefined ? "" : xml.slice(look.start, look.end));
  if (content === undefined) {
    return [...all, insert(control.contentEnd, `<w:sdtContent>${run}</w:sdtContent>`)];
  }
  const parent = child(content, "p") ?? content;
  if (parent.contentStart < parent.end) return [...all, insert(parent.contentEnd, run)];
  const name = parent.qualified;
  return [...all, { start: parent.start, end: parent.end, text: `<${name}>${run}</${name}>` }];
}

const insert = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** The runs that hold text, in reading order, and whether a reader sees it. */
function textRuns(element: Element, isSeen = true): readonly { readonly run: Element; readonly isSeen: boolean }[] {
  if (NO_TEXT.has(element.name)) return [];
  if (element.name === "r") return element.children.some(isPiece) ? [{ run: element, isSeen }] : [];
  const isStillSeen = isSeen && !TAKEN_OUT.has(element.name);
  return element.children.flatMap((one) => textRuns(one, isStillSeen));
}

const isPiece = ({ name }: Element): boolean => name in PIECES || name === "delText";

const isText = (element: Element): boolean =>
  isPiece(element) || element.name === "rPr" || element.name === "lastRenderedPageBreak";

/** A run may hold more than text, such as the mark of a footnote: that stays, in a run of its own behind the new one. */
function replaceRun(run: Element, text: string): readonly Splice[] {
  if (run.children.every(isText)) return [{ start: run.start, end: run.end, text }];
  const pieces = run.children.filter(isPiece);
  return [insert(run.start, text), ...pieces.map(({ start, end }) => ({ start, end, text: "" }))];
}

/** Turn a control into what it holds. */
export function unlinkControl(control: Element): readonly Splice[] {
  const content = child(control, "sdtContent");
  if (content === undefined || content.contentStart === content.end) {
    return [{ start: control.start, end: control.end, text: "" }];
  }
  return [
    { start: control.start, end: content.contentStart, text: "" },
    { start: content.contentEnd, end: control.end, text: "" },
  ];
}
