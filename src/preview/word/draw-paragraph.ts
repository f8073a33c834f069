import { child } from "../../adapters/docx/element-tree";
import type { Element } from "../../adapters/docx/element-tree";
import { edge, paragraphLook, paragraphProperties, runLook, spaceAfter, twips } from "./looks";
import type { ParagraphLook } from "./looks";
import { fold, lastOf, valueOf } from "./style-sheet";
import type { StyleSheet } from "./style-sheet";

/** Where a drawn text came from. */
export interface Source {
  readonly part: string;
  readonly element: Element;
}

/** What is drawn of one document, and what the drawing needs of it. */
export interface Drawing {
  readonly styles: StyleSheet;
  /** From what is drawn back to the parts; of texts, paragraphs and tables. */
  readonly sources: WeakMap<Node, Source>;
  /** How far the lists have counted. */
  readonly counters: Map<string, number>;
  /** Ids of controls that a person unlocked; the others are drawn as closed. */
  readonly lockWords: string;
}

/** Where a paragraph is drawn. */
export interface Place {
  readonly part: string;
  /** Of the page, for fields. */
  readonly page: string;
  readonly pages: string;
}

/** A paragraph, and the space it leaves below. */
export function drawParagraph(
  paragraph: Element,
  place: Place,
  above: number,
  drawing: Drawing,
): { readonly box: HTMLElement; readonly after: number } {
  const { styles, sources } = drawing;
  const look = paragraphProperties(paragraph, styles);
  const box = document.createElement("p");
  box.className = "paragraph";
  Object.assign(box.style, paragraphLook(look, above, styles));
  drawBorders(box, paragraph, styles);
  sources.set(box, { part: place.part, element: paragraph });
  const label = listLabel(look, drawing);
  if (label) box.append(label);
  drawInline(paragraph, box, { ...place, field: undefined, code: "" }, drawing);
  if (box.textContent === "") box.append(document.createElement("br"));
  return { box, after: spaceAfter(look) };
}

const SIDES = ["Top", "Bottom", "Left", "Right"] as const;

function drawBorders(box: HTMLElement, paragraph: Element, styles: StyleSheet): void {
  const own = child(paragraph, "pPr");
  const levels = [...styles.chain(valueOf(own, "pStyle") ?? styles.usual).map((style) => child(style, "pPr")), own];
  const borders = lastOf(levels, "pBdr");
  for (const side of SIDES) {
    const border = child(borders, side.toLowerCase());
    box.style[`border${side}`] = edge(border);
    if (!border) continue;
    const gap = (Number(border.attributes["w:space"] ?? 0) * 96) / 72;
    box.style[`padding${side}`] = `${gap}px`;
    // Borders at the sides stand outside of the text.
    const wide = gap + Number(border.attributes["w:sz"] ?? 0) / 6;
    if (side === "Left" || side === "Right")
      box.style[`margin${side}`] = `${(parseFloat(box.style[`margin${side}`]) || 0) - wide}px`;
  }
}

function listLabel({ number, properties }: ParagraphLook, { styles, counters }: Drawing): HTMLElement | undefined {
  const list = number && styles.listLevel(number.list, number.depth);
  if (!list) return undefined;
  const count = (counters.get(list.key) ?? list.start - 1) + 1;
  counters.set(list.key, count);
  const label = document.createElement("span");
  label.className = "list-label";
  label.contentEditable = "false";
  // A blank stands behind it where the list says so; else it fills the indent that hangs before the text.
  const hasBlank = valueOf(list.level, "suff") === "space";
  label.textContent = `${(valueOf(list.level, "lvlText") ?? "").replace("%1", String(count))}${hasBlank ? "\u00a0" : ""}`;
  Object.assign(label.style, runLook(fold([child(list.level, "rPr")]), styles));
  if (!hasBlank) label.style.width = twips(properties.get("ind")?.["w:hanging"]);
  return label;
}

/** A place inside a paragraph, with the field that is being drawn. */
interface InlinePlace extends Place {
  field: "code" | "result" | undefined;
  code: string;
}

function drawInline(parent: Element, box: HTMLElement, place: InlinePlace, drawing: Drawing): void {
  for (const one of parent.children) {
    if (one.name === "r") drawRun(one, box, place, drawing);
    else if (one.name === "sdt") drawControl(one, box, place, drawing);
    else if (one.name in WRAPPERS) {
      const inner = document.createElement(WRAPPERS[one.name] ?? "span");
      drawInline(one, inner, place, drawing);
      box.append(inner);
    }
  }
}

/** What stands around runs, and what it is drawn as. */
const WRAPPERS: Readonly<Record<string, string>> = {
  ins: "ins",
  moveTo: "ins",
  del: "del",
  moveFrom: "del",
  hyperlink: "span",
  smartTag: "span",
  fldSimple: "span",
};

function drawControl(control: Element, box: HTMLElement, place: InlinePlace, drawing: Drawing): void {
  const properties = child(control, "sdtPr");
  const span = document.createElement("span");
  span.className = "control";
  const isLocked = (valueOf(properties, "lock") ?? "").endsWith("ontentLocked");
  const title = valueOf(properties, "alias") ?? valueOf(properties, "tag") ?? "";
  span.title = isLocked ? `${title} – ${drawing.lockWords}` : title;
  span.dataset["control"] = valueOf(properties, "id") ?? "";
  span.dataset["tag"] = valueOf(properties, "tag") ?? "";
  if (isLocked) span.dataset["locked"] = "";
  const content = child(control, "sdtContent");
  if (content) drawInline(content, span, place, drawing);
  box.append(span);
}

function drawRun(run: Element, box: HTMLElement, place: InlinePlace, drawing: Drawing): void {
  const { styles, sources } = drawing;
  const own = child(run, "rPr");
  const look = runLook(fold([...styles.chain(valueOf(own, "rStyle")).map((one) => child(one, "rPr")), own]), styles);
  for (const one of run.children) {
    if (one.name === "fldChar") enterField(place, one.attributes["w:fldCharType"] ?? "");
    else if (one.name === "instrText") place.code += one.text;
    else if (one.name === "tab") box.append("\u2003");
    else if (one.name === "br") box.append(document.createElement("br"));
    else if (one.name === "t" || one.name === "delText") {
      const span = document.createElement("span");
      span.className = "run";
      Object.assign(span.style, look);
      span.textContent = place.field === "result" ? fieldText(place, one.text) : one.text;
      if (place.field === undefined) sources.set(span, { part: place.part, element: one });
      box.append(span);
    }
  }
}

function enterField(place: InlinePlace, type: string): void {
  if (type === "begin") place.code = "";
  place.field = type === "begin" ? "code" : type === "separate" ? "result" : undefined;
}

function fieldText({ code, page, pages }: InlinePlace, held: string): string {
  if (code.includes("NUMPAGES")) return pages;
  return code.includes("PAGE") ? page : held;
}
