import { PLAIN_VALUE, readPlainText } from "../opc/plain-xml";
import type { XmlElement } from "../opc/xml-spans";

/** The next row, where right at a place one ends and the next begins in the same form; its closing half is not known yet. */
export type NextRow = (row: XmlElement, at: number) => XmlElement | undefined;

const TAG = new RegExp(`^<row((?: [\\w:.-]+="${PLAIN_VALUE}")*)>$`, "u");

/** Forms that are remembered: many more than any sheet has. */
const FORMS = 100;

/**
 * Finds rows whose opening tags hold the attributes of the row before, in the same order and no namespace among them: what
 * a parser has read of that one, the names of its attributes and where it stands, is so of them too.
 */
export function nextRowIn(xml: string): NextRow {
  const forms = new Map<string, RegExp>();
  let last: XmlElement | undefined;
  let form: RegExp | undefined;
  const formOf = (row: XmlElement): RegExp | undefined => {
    const names = attributeNames(xml.slice(row.start, row.openEnd));
    if (!names || names.length !== Object.keys(row.attributes).length) return undefined;
    const key = names.join(" ");
    const known = forms.get(key);
    if (known || forms.size >= FORMS) return known;
    const made = new RegExp(`</row><row${names.map(given).join("")}>`, "uy");
    forms.set(key, made);
    return made;
  };
  return (row, at) => {
    if (row !== last) form = formOf(row);
    last = row;
    if (!form) return undefined;
    form.lastIndex = at;
    const found = form.exec(xml);
    return found ? (last = rowLike(row, found, at)) : undefined;
  };
}

/** The names of a tag's attributes; undefined where it has another form, or declares a namespace. */
function attributeNames(tag: string): readonly string[] | undefined {
  const attributes = TAG.exec(tag)?.[1];
  const names = attributes?.match(/[\w:.-]+(?==")/gu) ?? [];
  return attributes === undefined || names.some((name) => name.startsWith("xmlns")) ? undefined : names;
}

const given = (name: string): string => ` ${name.replaceAll(".", String.raw`\.`)}="(${PLAIN_VALUE})"`;

function rowLike(row: XmlElement, found: RegExpExecArray, at: number): XmlElement {
  const attributes: Record<string, string> = {};
  Object.keys(row.attributes).forEach((name, index) => {
    attributes[name] = readPlainText(found[index + 1] as string);
  });
  const openEnd = at + found[0].length;
  return {
    name: row.name,
    qualified: row.qualified,
    attributes,
    start: at + "</row>".length,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    selfClosing: false,
    text: "",
    depth: row.depth,
  };
}
