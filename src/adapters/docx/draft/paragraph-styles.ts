import { walkXml } from "../../opc/xml-spans";
import type { ListDefinition } from "./list-definitions";
import { LOOKS, lookWith } from "./run-look";
import type { RunLook } from "./run-look";

interface OpenStyle {
  name: string;
  basedOn: string;
  list?: string;
  level?: number;
  run: RunLook;
}

/** What a style says of its paragraphs, and of the runs in them or in its own. */
export interface ParagraphStyle {
  readonly list?: string;
  readonly level?: number;
  /** An entry of a contents list. */
  readonly isContents: boolean;
  readonly run: RunLook;
}

const WANTED = new Set(["style", "name", "basedOn", "numId", "ilvl", ...LOOKS]);

/** Styles of paragraphs and of characters in `styles.xml` by their ids, with what they take from the styles they are based on. */
export function readParagraphStyles(xml: string, part: string): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, OpenStyle>();
  let open: OpenStyle | undefined;
  walkXml(xml, part, WANTED, {
    open: ({ name, attributes }) => {
      const value = attributes["w:val"] ?? "";
      if (name === "style") {
        open = { name: "", basedOn: "", run: {} };
        styles.set(attributes["w:styleId"] ?? "", open);
      } else if (!open) return;
      else if (name === "name") open.name = value;
      else if (name === "basedOn") open.basedOn = value;
      else if (name === "numId") open.list = value;
      else if (name === "ilvl") open.level = Number(value);
      else open.run = lookWith(open.run, name, value);
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
  let run: RunLook = {};
  let style = styles.get(id);
  for (let depth = 0; style && depth < DEPTH; depth++) {
    list ??= style.list;
    level ??= style.level;
    run = { ...style.run, ...run };
    isContents ||= /^toc (?:\d|heading)/iu.test(style.name);
    style = styles.get(style.basedOn);
  }
  return { isContents, run, ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
}

/** The level of a list that a style is linked to. */
export const levelOfStyle = (list: ListDefinition | undefined, style: string): number | undefined =>
  [...(list?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
