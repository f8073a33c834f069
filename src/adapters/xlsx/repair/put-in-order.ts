import { appendTo, prefixIn } from "../../opc/put-element";
import type { Package } from "../../opc/package";
import { insertAt, setAttribute, splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import type { XmlElement } from "../../opc/xml-spans";

/** What stands right inside the root of a part, in the order the format wants; Excel calls a file damaged that has another. */
export const ORDER = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
} as const;

export type Root = keyof typeof ORDER;

/** The root of a part and what stands right inside of it, where its order is told. */
export function childrenOf(
  xml: string,
  part: string,
  root: Root,
): {
  readonly root: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  readonly order: readonly string[];
} {
  const order = ORDER[root].split(" ");
  const elements = xmlSpans(xml, part, new Set([root, ...order]));
  return {
    root: elements.find(({ depth }) => depth === 0),
    children: elements.filter(({ depth, name }) => depth === 1 && name !== root),
    order,
  };
}

/**
 * Put an element of the main namespace right inside the root, in its place in the order, behind others of its name.
 *
 * @param element XML without a prefix
 */
export function putInOrder(pkg: Package, part: string, root: Root, name: string, element: string): void {
  const xml = pkg.text(part);
  const { root: parent, children, order } = childrenOf(xml, part, root);
  if (!parent) return;
  const next = children.find((child) => order.indexOf(child.name) > order.indexOf(name));
  const added = inNamespace(element, parent);
  pkg.set(part, splice(xml, [next ? insertAt(next.start, added) : appendTo(xml, parent, added)]));
}

/**
 * Put elements at the end of a list right inside the root, and count them; the list is made where there is none.
 *
 * @param elements XML without a prefix
 */
export function putIntoList(pkg: Package, part: string, root: Root, list: string, elements: readonly string[]): void {
  if (elements.length === 0) return;
  const xml = pkg.text(part);
  const { root: parent, children } = childrenOf(xml, part, root);
  const found = children.find(({ name }) => name === list);
  if (!parent || !found) {
    putInOrder(pkg, part, root, list, `<${list} count="${elements.length}">${elements.join("")}</${list}>`);
    return;
  }
  const added = elements.map((element) => inNamespace(element, parent)).join("");
  const { attributes, selfClosing } = found;
  const appended = appendTo(xml, found, added);
  const count = attributes["count"];
  if (count === undefined) {
    pkg.set(part, splice(xml, [appended]));
    return;
  }
  const total = String(Number(count) + elements.length);
  const counted = splice(xml, [setAttribute(xml, found, "count", total)]);
  if (!selfClosing) {
    pkg.set(part, splice(xml, [setAttribute(xml, found, "count", total), appended]));
    return;
  }
  const again = childrenOf(counted, part, root).children.find(({ name }) => name === list);
  if (again) pkg.set(part, splice(counted, [appendTo(counted, again, added)]));
}

/** An element written without a prefix, in the namespace of the root, whatever prefix that goes by. */
function inNamespace(element: string, root: XmlElement): string {
  const prefix = prefixIn(root);
  if (prefix === "") return element;
  const uri = root.attributes[`xmlns:${prefix.slice(0, -1)}`] ?? "";
  return element.replace(/^<[\w.]+/u, (open) => `${open} xmlns="${uri}"`);
}
