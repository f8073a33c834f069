import { toTree } from "../docx/element-tree";
import type { Element } from "../docx/element-tree";

/** A node of the data part gets a text, or the whole element other XML. */
export type NodeWrite = { readonly path: string } & (
  | { readonly text: string; readonly xml?: undefined }
  | { readonly text?: undefined; readonly xml: string }
);

/**
 * What has to be written so that one XML becomes the other, node by node: a text where only that differs, so that a
 * control that is bound there stays bound; the whole element where its attributes or children are others than before.
 */
export function nodeWrites(before: string, after: string): readonly NodeWrite[] {
  return compare(toTree(before, "before"), toTree(after, "after"), "/b:", 1, after);
}

function compare(old: Element, wanted: Element, prefix: string, place: number, xml: string): readonly NodeWrite[] {
  const path = `${prefix}${old.name}[${place}]`;
  if (!isAlike(old, wanted)) return [{ path, xml: standingAlone(wanted, xml) }];
  const attributes = Object.entries(wanted.attributes).flatMap(([name, text]): readonly NodeWrite[] =>
    old.attributes[name] === text ? [] : [{ path: `${path}/@${name}`, text }],
  );
  if (wanted.children.length === 0)
    return old.text === wanted.text ? attributes : [...attributes, { path, text: wanted.text }];
  const seen = new Map<string, number>();
  const inside = wanted.children.flatMap((next, index) => {
    const at = (seen.get(next.name) ?? 0) + 1;
    seen.set(next.name, at);
    const present = old.children[index];
    return present ? compare(present, next, `${path}/b:`, at, xml) : [];
  });
  return [...attributes, ...inside];
}

/** Whether one becomes the other by texts and values of attributes alone. */
const isAlike = (one: Element, other: Element): boolean =>
  one.name === other.name &&
  one.children.length === other.children.length &&
  namesOf(one) === namesOf(other) &&
  one.children.every(({ name }, index) => name === other.children[index]?.name);

/** Names of attributes; an element that was written by itself declares its namespace once more. */
const namesOf = ({ attributes }: Element): string =>
  Object.keys(attributes)
    .filter((name) => name !== "xmlns")
    .sort()
    .join(" ");

/** An element as XML that needs nothing around it. */
function standingAlone({ start, end, qualified, namespace, attributes }: Element, xml: string): string {
  const source = xml.slice(start, end);
  if ("xmlns" in attributes) return source;
  return source.replace(`<${qualified}`, `<${qualified} xmlns="${namespace}"`);
}
