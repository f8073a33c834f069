import { child } from "../../adapters/docx/element-tree";
import type { Element } from "../../adapters/docx/element-tree";
import { drawParagraph } from "./draw-paragraph";
import type { Drawing, Place } from "./draw-paragraph";
import { edge, twips } from "./looks";
import { lastOf, valueOf } from "./style-sheet";

/** A table with some of its rows; those of its head stand on each page. */
export function drawTable(table: Element, rows: readonly Element[], place: Place, drawing: Drawing): HTMLTableElement {
  const { styles, sources } = drawing;
  const box = document.createElement("table");
  sources.set(box, { part: place.part, element: table });
  const properties = child(table, "tblPr");
  const chain = styles.chain(valueOf(properties, "tblStyle"));
  const levels = [...chain.map((style) => child(style, "tblPr")), properties];
  const heads = chain
    .flatMap(({ children }) => children)
    .find(({ name, attributes }) => name === "tblStylePr" && attributes["w:type"] === "firstRow");
  const look: TableLook = {
    borders: lastOf(levels, "tblBorders"),
    margins: lastOf(levels, "tblCellMar"),
    head: child(heads, "tcPr"),
    isHead: (row) => row === rowsOf(table)[0],
  };
  const widths = child(table, "tblGrid")?.children.map(({ attributes }) => Number(attributes["w:w"] ?? 0)) ?? [];
  box.style.width = twips(widths.reduce((sum, width) => sum + width, 0));
  const columns = document.createElement("colgroup");
  for (const width of widths) {
    const column = document.createElement("col");
    column.style.width = twips(width);
    columns.append(column);
  }
  box.append(columns);
  rows.forEach((row, index) => {
    const line = box.insertRow();
    const edges = { isFirst: index === 0, isLast: index === rows.length - 1 };
    cellsOf(row).forEach((cell, column) =>
      drawCell(line.insertCell(), { cell, row, column, ...edges }, look, place, drawing),
    );
  });
  return box;
}

export const rowsOf = (table: Element): readonly Element[] => table.children.filter(({ name }) => name === "tr");

export const isHeadRow = (row: Element): boolean => child(row, "trPr", "tblHeader") !== undefined;

const cellsOf = (row: Element): readonly Element[] =>
  row.children
    .flatMap((one) => (one.name === "sdt" ? (child(one, "sdtContent")?.children ?? []) : [one]))
    .filter(({ name }) => name === "tc");

interface TableLook {
  readonly borders: Element | undefined;
  readonly margins: Element | undefined;
  readonly head: Element | undefined;
  readonly isHead: (row: Element) => boolean;
}

interface Cell {
  readonly cell: Element;
  readonly row: Element;
  readonly column: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const SIDES = ["Left", "Right", "Top", "Bottom"] as const;

function drawCell(box: HTMLTableCellElement, at: Cell, look: TableLook, place: Place, drawing: Drawing): void {
  const own = child(at.cell, "tcPr");
  const levels = [look.isHead(at.row) ? look.head : undefined, own];
  const borders = lastOf(levels, "tcBorders");
  box.colSpan = Number(valueOf(own, "gridSpan") ?? 1);
  box.style.borderTop = edge(child(borders, "top") ?? child(look.borders, at.isFirst ? "top" : "insideH"));
  box.style.borderBottom = edge(child(borders, "bottom") ?? child(look.borders, at.isLast ? "bottom" : "insideH"));
  if (at.column > 0) box.style.borderLeft = edge(child(borders, "left") ?? child(look.borders, "insideV"));
  for (const side of SIDES)
    box.style[`padding${side}`] = twips(child(look.margins, side.toLowerCase())?.attributes["w:w"]);
  const fill = lastOf(levels, "shd")?.attributes["w:fill"] ?? "auto";
  if (fill !== "auto") box.style.backgroundColor = `#${fill}`;
  box.style.verticalAlign = valueOf(own, "vAlign") === "center" ? "middle" : "top";
  let above = 0;
  for (const paragraph of at.cell.children.filter(({ name }) => name === "p")) {
    const drawn = drawParagraph(paragraph, place, above, drawing);
    box.append(drawn.box);
    above = drawn.after;
  }
}
