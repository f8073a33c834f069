import { toTree } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import type { Splice } from "../../../adapters/opc/splice";

/**
 * The tree of a part after splices: only elements that a splice cuts into are read again, the rest is moved. A document
 * of a hundred controls would else be read a hundred times for one press in the pane.
 *
 * @param xml the part after the splices
 */
export function splicedTree(root: Element, splices: readonly Splice[], xml: string, part: string): Element {
  const moved = { splices, xml, part, scope: namespacesOf(root) };
  try {
    return splicedElement(root, moved) ?? toTree(xml, part);
  } catch {
    // A fragment may lean on names that are declared between it and the root.
    return toTree(xml, part);
  }
}

interface Spliced {
  readonly splices: readonly Splice[];
  readonly xml: string;
  readonly part: string;
  /** Attributes that declare the names of the root, for reading a fragment by itself. */
  readonly scope: string;
}

/** Undefined where the root itself has to be read again. */
function splicedElement(element: Element, spliced: Spliced, depth = 0): Element | undefined {
  const inside = spliced.splices.filter((one) => cuts(one, element));
  if (inside.length === 0) return shifted(element, before(spliced, element.start));
  const isDeeper = inside.every((one) =>
    element.children.some((child) => child.start < one.start && one.end < child.end),
  );
  if (!isDeeper) return depth === 0 ? undefined : readAgain(element, spliced);
  return {
    ...element,
    start: element.start + before(spliced, element.start),
    contentStart: element.contentStart + before(spliced, element.start),
    contentEnd: element.contentEnd + before(spliced, element.contentEnd),
    end: element.end + before(spliced, element.contentEnd),
    children: element.children.flatMap((child) => splicedElement(child, spliced, depth + 1) ?? []),
  };
}

const cuts = ({ start, end }: Splice, element: Element): boolean =>
  (start < element.end && element.start < end) || (start === end && element.start < start && start < element.end);

/** By how much what begins at a place has moved. */
const before = ({ splices }: Spliced, at: number): number =>
  splices.reduce((sum, { start, end, text }) => (end <= at ? sum + text.length - (end - start) : sum), 0);

function shifted(element: Element, by: number): Element {
  if (by === 0) return element;
  // Named one by one: a copy by spreading takes several times as long, and this runs over most of a document.
  const { name, qualified, namespace, attributes, text } = element;
  return {
    name,
    qualified,
    namespace,
    attributes,
    start: element.start + by,
    contentStart: element.contentStart + by,
    contentEnd: element.contentEnd + by,
    end: element.end + by,
    children: element.children.map((child) => shifted(child, by)),
    text,
  };
}

/** Where a splice goes over the element's own edge, its parent has to be read. */
function readAgain(element: Element, spliced: Spliced): Element {
  const { splices, xml, part, scope } = spliced;
  const isWhole = splices.every((one) => !cuts(one, element) || (element.start <= one.start && one.end <= element.end));
  const isGone = splices.some((one) => one.start <= element.start && element.end <= one.end);
  if (!isWhole || isGone) throw new Error("A splice goes over the edge of an element");
  const start = element.start + before(spliced, element.start);
  const end = element.end + before(spliced, element.end);
  const open = `<fragment ${scope}>`;
  const [again, ...others] = toTree(`${open}${xml.slice(start, end)}</fragment>`, part).children;
  if (!again || others.length > 0) throw new Error("A splice takes an element away");
  return shifted(again, start - open.length);
}

const namespacesOf = ({ attributes }: Element): string =>
  Object.entries(attributes)
    .filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"))
    .map(([name, uri]) => `${name}="${uri}"`)
    .join(" ");
