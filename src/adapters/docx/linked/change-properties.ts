import type { PropertyChange, PropertyName } from "../../../domain/brief/refresh/brief-changes";
import { isPropertyOurs } from "../../../domain/brief/refresh/compare-properties";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { child, toTree } from "../element-tree";
import type { Element } from "../element-tree";
import { escapeText } from "../xml-text";

/** Where each fact stands among the properties of a file: the kind of the part, and the element. */
const PLACES: Readonly<Record<PropertyName, readonly [kind: string, element: string]>> = {
  title: ["core-properties", "title"],
  subtitle: ["core-properties", "subject"],
  author: ["core-properties", "creator"],
  footer: ["core-properties", "description"],
  client: ["extended-properties", "Company"],
};

/** The parts of a file that hold its properties. */
export const propertyParts = (pkg: Package): readonly string[] =>
  ["core-properties", "extended-properties"].flatMap((kind) => {
    const part = relatedPart(pkg, "", kind);
    return part !== undefined && pkg.has(part) ? [part] : [];
  });

/**
 * Bring the properties of a file up to date that say what the program wrote; those of a person stay.
 *
 * @returns what changed, as far as a person is told of it
 */
export function changeProperties(pkg: Package, changes: readonly PropertyChange[]): readonly PropertyName[] {
  const done = changes.filter((change) => {
    const { name, now } = change;
    const [kind, element] = PLACES[name];
    const part = relatedPart(pkg, "", kind);
    if (part === undefined || !pkg.has(part)) return false;
    const xml = pkg.text(part);
    const root = toTree(xml, part);
    const found = child(root, element);
    if (found === undefined || found.text === now || !isPropertyOurs(change, found.text)) return false;
    pkg.set(part, splice(xml, [withText(found, now)]));
    return true;
  });
  return done.map(({ name }) => name).filter((name) => name !== "footer");
}

const withText = ({ qualified, start, contentStart, contentEnd, end }: Element, text: string): Splice =>
  contentStart === end
    ? { start, end, text: `<${qualified}>${escapeText(text)}</${qualified}>` }
    : { start: contentStart, end: contentEnd, text: escapeText(text) };
