import { xmlSpans } from "../../opc/xml-spans";
import type { XmlElement } from "../../opc/xml-spans";
import { childrenOf } from "./put-in-order";

/** Lists of a part for looks; a look of a cell refers to the others by their places in them. */
export type LookList = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs" | "tableStyles";

/** A look as it stands, and what it looks like: the same for two that differ in nothing that is seen. */
export interface Look {
  readonly xml: string;
  readonly element: XmlElement;
  /** The element and all in it that tells of the look, in the order in which it stands. */
  readonly inside: readonly XmlElement[];
  readonly key: string;
}

export type Looks = Readonly<Record<LookList, readonly Look[]>>;

const ITEMS: Readonly<Record<LookList, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
  tableStyles: "tableStyle",
};

const PARTS =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme patternFill fgColor bgColor gradientFill stop left right top bottom diagonal vertical horizontal start end alignment protection tableStyleElement extLst";
const WANTED = new Set([...Object.values(ITEMS), ...PARTS.split(" ")]);

/** Every look of a part for looks. */
export function looksIn(xml: string, part: string): Looks {
  const elements = xmlSpans(xml, part, WANTED);
  const placeOf = new Map(elements.map((element, at) => [element, at]));
  const lists = childrenOf(xml, part, "styleSheet").children;
  const itemsOf = (list: LookList, keyOf: (inside: readonly XmlElement[]) => string): readonly Look[] => {
    const parent = lists.find(({ name }) => name === list);
    if (!parent) return [];
    return elements
      .filter(({ name, depth, start, end }) => {
        return name === ITEMS[list] && depth === 2 && start >= parent.openEnd && end <= parent.closeStart;
      })
      .map((element) => {
        const inside = within(elements, placeOf.get(element) ?? 0);
        return { element, inside, xml: xml.slice(element.start, element.end), key: keyOf(inside) };
      });
  };
  const plain = (list: LookList): readonly Look[] =>
    itemsOf(list, (inside) => inside.map((one) => said(one, xml)).join(""));
  const [numFmts, fonts, fills, borders] = [plain("numFmts"), plain("fonts"), plain("fills"), plain("borders")];
  const codes = new Map(
    numFmts.map(({ element }) => [element.attributes["numFmtId"], element.attributes["formatCode"]]),
  );
  const cellXfs = itemsOf("cellXfs", ([look, ...inside]) => {
    const { numFmtId = "0", fontId, fillId, borderId, ...rest } = look?.attributes ?? {};
    const [font, fill, border] = [fonts[Number(fontId)], fills[Number(fillId)], borders[Number(borderId)]];
    return [
      codes.get(numFmtId) ?? numFmtId,
      ...[font, fill, border].map((one) => one?.key ?? ""),
      attributesSaid(rest),
      ...inside.map((one) => said(one, xml)),
    ].join("|");
  });
  return { numFmts, fonts, fills, borders, cellXfs, dxfs: plain("dxfs"), tableStyles: plain("tableStyles") };
}

/** An element, by its place, and those that stand in it. */
function within(elements: readonly XmlElement[], first: number): readonly XmlElement[] {
  const end = elements[first]?.end ?? 0;
  let next = first + 1;
  while ((elements[next]?.start ?? end) < end) next++;
  return elements.slice(first, next);
}

/** An element as a text, without what programs write that changes nothing. */
function said(element: XmlElement, xml: string): string {
  const { name, attributes, start, end } = element;
  if (name === "extLst") return xml.slice(start, end);
  const told = attributesSaid(attributes);
  // What is seen of a solid fill is its first colour; a cell is locked unless it says otherwise.
  const isDefault =
    (name === "bgColor" && told === "indexed=64") || (name === "protection" && ["", "locked=1"].includes(told));
  return isDefault ? "" : `<${name} ${told}>`;
}

const DEFAULTS = new Set(["horizontal=general", "vertical=bottom", "xfId=0"]);

/** Attributes in one order and spelling; those that only repeat what holds anyway are left out. */
function attributesSaid(attributes: XmlElement["attributes"]): string {
  return Object.entries(attributes)
    .filter(([name]) => !/^(apply|xmlns)/u.test(name))
    .map(([name, value]) => `${name}=${value === "true" ? "1" : value === "false" ? "0" : value}`)
    .filter((text) => !DEFAULTS.has(text) && !/^(?!numFmtId|dxfId|sz|val|rgb|theme|indexed|tint)\w+=0$/u.test(text))
    .sort()
    .join(" ");
}
