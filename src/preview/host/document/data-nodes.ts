import type { Element } from "../../../adapters/docx/element-tree";
import { escapeAttribute } from "../../../adapters/opc/escape-xml";
import { elementsAt } from "./data-parts";
import type { DataPart } from "./data-parts";
import type { OpenDocument } from "./open-document";

/** Where a node of the data lies: by the places of its elements among their neighbours, and an attribute's name. */
export interface NodePlace {
  readonly store: string;
  readonly steps: readonly number[];
  readonly attribute?: string;
}

/** An element or one of its attributes. */
export interface DataNode {
  readonly place: NodePlace;
  readonly element: Element;
}

/** The nodes that a path means, `"…/@name"` for attributes. Undefined for a path that the model does not know. */
export function nodesAt(part: DataPart, path: string): readonly DataNode[] | undefined {
  const [, toElements = "", attribute] = /^(.*?)(?:\/@([\w.-]+))?$/su.exec(path) ?? [];
  const elements = elementsAt(part.root, toElements);
  return elements?.flatMap((element): readonly DataNode[] => {
    const place = { store: part.id, steps: stepsTo(part.root, element) };
    if (attribute === undefined) return [{ place, element }];
    return attribute in element.attributes ? [{ place: { ...place, attribute }, element }] : [];
  });
}

/** The node at a place; undefined when it is gone. */
export function nodeAt(document: OpenDocument, { store, steps, attribute }: NodePlace): DataNode | undefined {
  const { root } = document.data(store);
  const element = steps.reduce<Element | undefined>((at, step) => at?.children[step], root);
  if (!element || (attribute !== undefined && !(attribute in element.attributes))) return undefined;
  return { place: { store, steps, ...(attribute === undefined ? {} : { attribute }) }, element };
}

export const nodeText = ({ place, element }: DataNode): string =>
  place.attribute === undefined ? allText(element) : (element.attributes[place.attribute] ?? "");

export function nodeXml(document: OpenDocument, { place, element }: DataNode): string {
  const xml = document.file.text(document.data(place.store).part);
  return xml.slice(element.start, element.end);
}

export function writeNodeText(document: OpenDocument, { place, element }: DataNode, text: string): void {
  if (place.attribute === undefined) return document.writeData(place.store, element, text);
  const tag = nodeXml(document, { place, element });
  const opened = new RegExp(`^(<[^>]*?\\s${place.attribute}\\s*=\\s*)("[^"]*"|'[^']*')`, "u");
  document.writeDataXml(
    place.store,
    element,
    tag.replace(opened, (_, start: string) => `${start}"${escapeAttribute(text)}"`),
  );
}

const allText = (element: Element): string => element.text + element.children.map(allText).join("");

function stepsTo(root: Element, element: Element): readonly number[] {
  if (root === element) return [];
  const at = root.children.findIndex(({ start, end }) => start <= element.start && element.end <= end);
  const next = root.children[at];
  return next ? [at, ...stepsTo(next, element)] : [];
}
