import { child } from "../element-tree";
import type { Element } from "../element-tree";
import { toRun } from "../run";
import type { Splice } from "../../opc/splice";

/** What a reader sees of a run, by the element that stands for it. */
const PIECES: Readonly<Record<string, (element: Element) => string>> = {
  t: ({ text }) => text,
  br: () => "\n",
  cr: () => "\n",
  tab: () => "\t",
  noBreakHyphen: () => "\u2011",
};

/** What tracked changes took out, and what is drawn rather than written. */
const UNSEEN: ReadonlySet<string> = new Set(["del", "moveFrom", "drawing", "pict", "AlternateContent", "sdtPr", "pPr"]);

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
  if (UNSEEN.has(element.name)) return "";
  const paragraphs = element.children.filter(({ name }) => name === "p");
  if (paragraphs.length > 1) return paragraphs.map(textOf).join("\n");
  return element.children.map(textOf).join("");
}

/**
 * Give a control another text, in the look of its first run. Bookmarks, marks of comments and what tracked changes took
 * out stay where they are.
 */
export function setControlText(xml: string, control: Element, text: string): readonly Splice[] {
  const content = child(control, "sdtContent");
  const placeholder = child(control, "sdtPr", "showingPlcHdr");
  const forget = placeholder === undefined ? [] : [{ start: placeholder.start, end: placeholder.end, text: "" }];
  const runs = content === undefined ? [] : textRuns(content);
  const [first, ...others] = runs;
  if (first !== undefined) {
    const properties = child(first, "rPr");
    const look = properties === undefined ? "" : xml.slice(properties.start, properties.end);
    const run = placeholder === undefined ? toRun(text, look) : toRun(text);
    return [...forget, ...replaceRun(first, run), ...others.flatMap((other) => replaceRun(other, ""))];
  }
  const look = child(control, "sdtPr", "rPr");
  const run = toRun(text, look === undefined ? "" : xml.slice(look.start, look.end));
  if (content === undefined) {
    return [...forget, insert(control.contentEnd, `<w:sdtContent>${run}</w:sdtContent>`)];
  }
  const parent = child(content, "p") ?? content;
  if (parent.contentStart < parent.end) return [...forget, insert(parent.contentEnd, run)];
  const name = parent.qualified;
  return [...forget, { start: parent.start, end: parent.end, text: `<${name}>${run}</${name}>` }];
}

const insert = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** The runs that hold text, in reading order. */
function textRuns(element: Element): readonly Element[] {
  if (UNSEEN.has(element.name)) return [];
  if (element.name === "r") return element.children.some(({ name }) => name in PIECES) ? [element] : [];
  return element.children.flatMap(textRuns);
}

const isText = ({ name }: Element): boolean => name in PIECES || name === "rPr" || name === "lastRenderedPageBreak";

/** A run may hold more than text, such as the mark of a footnote: that stays, in a run of its own behind the new one. */
function replaceRun(run: Element, text: string): readonly Splice[] {
  if (run.children.every(isText)) return [{ start: run.start, end: run.end, text }];
  const pieces = run.children.filter(({ name }) => name in PIECES);
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
