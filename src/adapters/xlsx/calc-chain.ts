import { removeContentType } from "../opc/content-types";
import type { Package } from "../opc/package";
import { appendTo, elementIn } from "../opc/put-element";
import { relatedPart, removeRelationship } from "../opc/relationships";
import { setAttribute, splice } from "../opc/splice";
import type { Splice } from "../opc/splice";
import type { XmlElement } from "../opc/xml-spans";
import { xmlSpans } from "../opc/xml-spans";

/** Cells of a sheet that stopped being a formula or became one, by name. */
export interface FormulaChanges {
  readonly sheetId: string;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/**
 * Keep the calculation chain in step: Excel calls a workbook damaged whose chain names a cell without a formula.
 * A chain of nothing is taken out; a workbook without one gets none, since Excel makes its own.
 */
export function updateCalcChain(pkg: Package, changes: readonly FormulaChanges[]): void {
  const part = relatedPart(pkg, pkg.mainPart, "calcChain");
  if (part === undefined || !pkg.has(part)) return;
  const xml = pkg.text(part);
  const elements = xmlSpans(xml, part, new Set(["calcChain", "c"]));
  const root = elements.find(({ name }) => name === "calcChain");
  const gone = new Set(changes.flatMap(({ sheetId, gone: cells }) => cells.map((cell) => `${sheetId}!${cell}`)));
  const { kept, splices } = dropCells(xml, withSheets(elements), gone);
  const added = changes.flatMap(({ sheetId, added: cells }) => cells.map((cell) => ({ r: cell, i: sheetId })));
  if (kept + added.length === 0) {
    pkg.remove(part);
    removeRelationship(pkg, pkg.mainPart, part);
    removeContentType(pkg, part);
  } else if (root) {
    const xmlOfAdded = added.map((attributes) => elementIn(root, "c", attributes)).join("");
    pkg.set(part, splice(xml, [...splices, appendTo(xml, root, xmlOfAdded)]));
  }
}

interface ChainCell {
  readonly element: XmlElement;
  readonly sheetId: string;
}

/** A cell that names no sheet is on that of the cell before it. */
function withSheets(elements: readonly XmlElement[]): readonly ChainCell[] {
  let sheetId = "";
  return elements
    .filter(({ name }) => name === "c")
    .map((element) => {
      sheetId = element.attributes["i"] ?? sheetId;
      return { element, sheetId };
    });
}

function dropCells(xml: string, cells: readonly ChainCell[], gone: ReadonlySet<string>) {
  const splices: Splice[] = [];
  let kept = 0;
  let lostSheet = false;
  for (const { element, sheetId } of cells) {
    const namesSheet = element.attributes["i"] !== undefined;
    if (gone.has(`${sheetId}!${element.attributes["r"] ?? ""}`)) {
      splices.push({ start: element.start, end: element.end, text: "" });
      lostSheet ||= namesSheet;
      continue;
    }
    kept++;
    if (lostSheet && !namesSheet) splices.push(setAttribute(xml, element, "i", sheetId));
    lostSheet = false;
  }
  return { kept, splices };
}
