import { escapeAttribute } from "./escape-xml";
import { insertAt } from "./splice";
import type { Splice } from "./splice";
import { prefixOf } from "./xml-names";
import type { XmlElement } from "./xml-spans";

/**
 * What stands before the names of the root's namespace inside an element of that namespace: `"x:"` or `""`.
 *
 * The element's own prefix is bound within it, whoever declared it. That of a neighbour need not be: many programs
 * declare a prefix on each element that uses it.
 */
export function prefixIn(parent: Pick<XmlElement, "qualified">): string {
  const prefix = prefixOf(parent.qualified);
  return prefix === "" ? "" : `${prefix}:`;
}

/**
 * An element of the root's namespace as it has to be written inside `parent`, which is one itself.
 *
 * @param attributes their texts, not escaped; undefined leaves one out
 * @param inner XML, given the prefix for elements inside
 */
export function elementIn(
  parent: Pick<XmlElement, "qualified">,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inner: (prefix: string) => string = () => "",
): string {
  const prefix = prefixIn(parent);
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`]))
    .join("");
  const content = inner(prefix);
  const open = `<${prefix}${name}${written}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${prefix}${name}>`;
}

/** Put XML behind all that an element holds, also where it is `<empty/>`. */
export function appendTo(xml: string, parent: XmlElement, added: string): Splice {
  if (!parent.selfClosing) return insertAt(parent.closeStart, added);
  const { start, end, qualified } = parent;
  return { start, end, text: `${xml.slice(start, end).replace(/\s*\/>$/u, ">")}${added}</${qualified}>` };
}
