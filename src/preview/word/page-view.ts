import { child, descendants } from "../../adapters/docx/element-tree";
import type { Element } from "../../adapters/docx/element-tree";
import { blocksOf } from "../host/document/edit-blocks";
import type { DocumentFile } from "../host/document/document-file";
import { breakPages } from "./break-pages";
import type { Piece } from "./break-pages";
import { drawParagraph } from "./draw-paragraph";
import type { Drawing, Place, Source } from "./draw-paragraph";
import { drawTable, isHeadRow, rowsOf } from "./draw-table";
import { paragraphProperties, twips } from "./looks";
import { isOn, StyleSheet } from "./style-sheet";

export interface PageViewWords {
  readonly locked: string;
  readonly page: (page: number, pages: number) => string;
}

/** The document as pages. The parts are the truth: after each change all is drawn anew from them. */
export class PageView {
  /** From what is drawn back to the parts. */
  sources = new WeakMap<Node, Source>();
  pages = 1;
  readonly #file: DocumentFile;
  readonly #place: HTMLElement;
  readonly #words: PageViewWords;

  constructor(file: DocumentFile, place: HTMLElement, words: PageViewWords) {
    this.#file = file;
    this.#place = place;
    this.#words = words;
  }

  draw(): void {
    const styles = new StyleSheet(this.#file);
    this.sources = new WeakMap();
    const body = child(this.#file.tree(this.#file.mainPart), "body");
    const section = child(body, "sectPr");
    if (!body) return;
    const sheet = newSheet(section);
    this.#place.replaceChildren(sheet.sheet);
    const drawing = (): Drawing => ({
      styles,
      sources: this.sources,
      counters: new Map(),
      lockWords: this.#words.locked,
    });
    const blocks = blocksOf(body);
    const place: Place = { part: this.#file.mainPart, page: "1", pages: "1" };
    // All in one column first, for the heights; each row of a table is a piece of its own.
    const whole = drawBlocks(blocks, place, drawing());
    sheet.content.append(...whole.map(({ box }) => box));
    const pieces = whole.flatMap((drawn) => toPieces(drawn, styles));
    const starts = breakPages(pieces, sheet.content.clientHeight);
    this.pages = starts.length;
    this.#layOut(whole, starts, section, drawing());
  }

  #layOut(
    whole: readonly DrawnBlock[],
    starts: readonly number[],
    section: Element | undefined,
    drawing: Drawing,
  ): void {
    const sheets = starts.map((_, index) => this.#newPage(section, index + 1, drawing));
    let piece = 0;
    const pageOf = (number: number): number => starts.filter((start) => start <= number).length - 1;
    for (const { box, block } of whole) {
      if (!(box instanceof HTMLTableElement)) {
        const content = sheets[pageOf(piece++)]?.content;
        if (content && !content.hasChildNodes()) box.style.marginTop = "0";
        content?.append(box);
        continue;
      }
      const rows = rowsOf(block);
      const from = piece;
      piece += rows.length;
      const pages = [...new Set(rows.map((_, row) => pageOf(from + row)))];
      for (const page of pages) {
        const own = rows.filter((_, row) => pageOf(from + row) === page);
        const shown = page === pages[0] ? own : [...rows.filter(isHeadRow), ...own];
        const at = { part: this.#file.mainPart, page: String(page + 1), pages: String(this.pages) };
        sheets[page]?.content.append(pages.length === 1 ? box : drawTable(block, shown, at, drawing));
      }
    }
    this.#place.replaceChildren(...sheets.map(({ sheet }) => sheet));
  }

  #newPage(section: Element | undefined, page: number, drawing: Drawing): Sheet {
    const made = newSheet(section);
    made.sheet.setAttribute("aria-label", this.#words.page(page, this.pages));
    const type = page === 1 && child(section, "titlePg") ? "first" : "default";
    for (const [kind, side] of [
      ["header", "top"],
      ["footer", "bottom"],
    ] as const) {
      const margin = drawMargin(this.#file, section, kind, type, { page, pages: this.pages }, drawing);
      if (!margin) continue;
      margin.style[side] = twips(child(section, "pgMar")?.attributes[`w:${kind}`]);
      made.sheet.append(margin);
    }
    return made;
  }
}

interface Sheet {
  readonly sheet: HTMLElement;
  readonly content: HTMLElement;
}

function newSheet(section: Element | undefined): Sheet {
  const size = child(section, "pgSz")?.attributes ?? {};
  const margin = child(section, "pgMar")?.attributes ?? {};
  const sheet = document.createElement("section");
  sheet.className = "page";
  Object.assign(sheet.style, { width: twips(size["w:w"] ?? 11_906), height: twips(size["w:h"] ?? 16_838) });
  const content = document.createElement("div");
  content.className = "page-content";
  for (const side of ["left", "right", "top", "bottom"] as const) content.style[side] = twips(margin[`w:${side}`]);
  sheet.append(content);
  return { sheet, content };
}

function drawMargin(
  file: DocumentFile,
  section: Element | undefined,
  kind: "header" | "footer",
  type: string,
  { page, pages }: { readonly page: number; readonly pages: number },
  drawing: Drawing,
): HTMLElement | undefined {
  const named = section?.children.find(
    ({ name, attributes }) => name === `${kind}Reference` && attributes["w:type"] === type,
  );
  const part = named && file.target(file.mainPart, named.attributes["r:id"] ?? "");
  if (part === undefined) return undefined;
  const margin = child(section, "pgMar")?.attributes ?? {};
  const box = document.createElement("div");
  box.className = "page-margin";
  Object.assign(box.style, { left: twips(margin["w:left"]), right: twips(margin["w:right"]) });
  const place = { part, page: String(page), pages: String(pages) };
  for (const paragraph of descendants(file.tree(part), "p"))
    box.append(drawParagraph(paragraph, place, 0, drawing).box);
  return box;
}

interface DrawnBlock {
  readonly block: Element;
  readonly box: HTMLElement;
}

function drawBlocks(blocks: readonly Element[], place: Place, drawing: Drawing): readonly DrawnBlock[] {
  let above = 0;
  return blocks.map((block) => {
    if (block.name === "tbl") {
      above = 0;
      return { block, box: drawTable(block, rowsOf(block), place, drawing) };
    }
    const { box, after } = drawParagraph(block, place, above, drawing);
    above = after;
    return { block, box };
  });
}

function toPieces({ block, box }: DrawnBlock, styles: StyleSheet): readonly Piece[] {
  if (box instanceof HTMLTableElement)
    return [...box.rows].map((row) => ({
      height: row.getBoundingClientRect().height,
      above: 0,
      breaksBefore: false,
      keepsNext: false,
    }));
  const { properties } = paragraphProperties(block, styles);
  const above = parseFloat(box.style.marginTop) || 0;
  const below = parseFloat(box.style.marginBottom) || 0;
  return [
    {
      height: box.getBoundingClientRect().height + above + below,
      above,
      breaksBefore: isOn(properties, "pageBreakBefore") === true,
      keepsNext: isOn(properties, "keepNext") === true,
    },
  ];
}
