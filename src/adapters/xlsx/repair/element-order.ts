import type { Package } from "../../opc/package";
import { splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import type { XmlElement } from "../../opc/xml-spans";
import { ORDER } from "./put-in-order";

/** Elements whose children have an order, and that order. */
const ORDERS = {
  worksheet: ORDER.worksheet,
  sheetPr: "tabColor outlinePr pageSetUpPr",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
} as const;

type Ordered = keyof typeof ORDERS;

/** Elements whose order is told and which hold something out of it. */
export const isOutOfOrder = (xml: string, part: string, parents: readonly Ordered[]): boolean =>
  parents.some((parent) => misplaced(xml, part, parent).length > 0);

/** Put what such elements hold into its order; every element keeps what is in it. */
export function putInOrderIn(pkg: Package, part: string, parents: readonly Ordered[]): void {
  for (const parent of parents) {
    const xml = pkg.text(part);
    pkg.set(part, splice(xml, misplaced(xml, part, parent)));
  }
}

function misplaced(xml: string, part: string, name: Ordered): readonly Splice[] {
  const order = ORDERS[name].split(" ");
  const elements = xmlSpans(xml, part, new Set([name, ...order]));
  return elements
    .filter((element) => element.name === name)
    .flatMap((parent) => inOrder(xml, order, childrenIn(parent, elements)));
}

const childrenIn = (parent: XmlElement, elements: readonly XmlElement[]): readonly XmlElement[] =>
  elements.filter(
    ({ depth, start, end }) => depth === parent.depth + 1 && start >= parent.openEnd && end <= parent.end,
  );

/** What each place gets that holds another element than it should. */
function inOrder(xml: string, order: readonly string[], children: readonly XmlElement[]): readonly Splice[] {
  const sorted = [...children].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return children.flatMap((old, at) => {
    const fresh = sorted[at];
    if (!fresh || fresh === old) return [];
    return [{ start: old.start, end: old.end, text: xml.slice(fresh.start, fresh.end) }];
  });
}
