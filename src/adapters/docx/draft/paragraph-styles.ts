import { walkXml } from "../../opc/xml-spans";
import type { ListDefinition } from "./list-definitions";

interface OpenStyle {
  name: string;
  basedOn: string;
  list?: string;
  level?: number;
}

/** What a style says of its paragraphs. */
export interface ParagraphStyle {
  readonly list?: string;
  readonly level?: number;
  /** An entry of a contents list. */
  readonly isContents: boolean;
}

const WANTED = new Set(["style", "name", "basedOn", "numId", "ilvl"]);

/** Styles of `styles.xml` by their ids, with what they take from the styles they are based on. */
export function readParagraphStyles(xml: string, part: string): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, OpenStyle>();
  let open: OpenStyle | undefined;
  walkXml(xml, part, WANTED, {
    open: ({ name, attributes }) => {
      const value = attributes["w:val"] ?? "";
      if (name === "style") {
        open = { name: "", basedOn: "" };
        styles.set(attributes["w:styleId"] ?? "", open);
      } else if (!open) return;
      else if (name === "name") open.name = value;
      else if (name === "basedOn") open.basedOn = value;
      else if (name === "numId") open.list = value;
      else open.level = Number(value);
    },
    close: ({ name }) => {
      if (name === "style") open = undefined;
    },
  });
  return new Map([...styles.keys()].map((id) => [id, inherited(styles, id)]));
}

/** Deeper than styles are ever based on one another. */
const DEPTH = 20;

function inherited(styles: ReadonlyMap<string, OpenStyle>, id: string): ParagraphStyle {
  let list: string | undefined;
  let level: number | undefined;
  let isContents = false;
  let style = styles.get(id);
  for (let depth = 0; style && depth < DEPTH; depth++) {
    list ??= style.list;
    level ??= style.level;
    isContents ||= /^toc (?:\d|heading)/iu.test(style.name);
    style = styles.get(style.basedOn);
  }
  return { isContents, ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
}

/** The level of a list that a style is linked to. */
export const levelOfStyle = (list: ListDefinition | undefined, style: string): number | undefined =>
  [...(list?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
