import type { Language } from "../../../domain/language";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { setAttribute, splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import type { XmlElement } from "../../opc/xml-spans";
import { TABLE_STYLE, overlayNumber, styleNumber, stylesXml } from "../create/cell-styles";
import type { Overlay, StyleName } from "../create/cell-styles";
import { childrenOf, putIntoList } from "./put-in-order";

/** Numbers of our looks in a workbook that has others too. */
export interface OurStyles {
  readonly cell: (name: StyleName, quoted?: boolean) => number;
  readonly overlay: (name: Overlay) => number;
}

const LISTS = ["fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type List = (typeof LISTS)[number];
/** Numbers below are Excel's own formats. */
const FIRST_FORMAT = 164;

/**
 * Put the looks of a new workbook behind those that a workbook has; nothing that it has changes.
 *
 * @returns undefined for a workbook without a part for looks, which no program writes
 */
export function addOurStyles(pkg: Package, language: Language): OurStyles | undefined {
  const part = relatedPart(pkg, pkg.mainPart, "styles");
  if (part === undefined) return undefined;
  const ours = stylesXml(language);
  const before = countsOf(pkg.text(part), part);
  const formats = newFormats(pkg.text(part), part);
  const offsets: Readonly<Record<string, number>> = {
    fontId: before.fonts,
    fillId: before.fills,
    borderId: before.borders,
  };
  putIntoList(pkg, part, "styleSheet", "numFmts", numberFormats(ours, formats));
  for (const list of LISTS) {
    const items = itemsOf(ours, "ours", list).map(({ xml }) =>
      list === "cellXfs" ? moved(xml, (name, value) => movedAttribute(name, value, offsets, formats)) : xml,
    );
    putIntoList(pkg, part, "styleSheet", list, items);
  }
  const hasTableStyle = xmlSpans(pkg.text(part), part, new Set(["tableStyle"])).some(
    ({ attributes }) => attributes["name"] === TABLE_STYLE,
  );
  if (!hasTableStyle) {
    const items = itemsOf(ours, "ours", "tableStyles").map(({ xml }) =>
      moved(xml, (name, value) => (name === "dxfId" ? value + before.dxfs : value)),
    );
    putIntoList(pkg, part, "styleSheet", "tableStyles", items);
  }
  return {
    cell: (name, quoted) => before.cellXfs + styleNumber(name, quoted),
    overlay: (name) => before.dxfs + overlayNumber(name),
  };
}

/**
 * What is to be added to the number of a look of a new workbook for its number here: none in a workbook as we made it;
 * elsewhere the looks are put there first.
 */
export function lookShift(pkg: Package, language: Language): number {
  const part = relatedPart(pkg, pkg.mainPart, "styles");
  if (part === undefined) return 0;
  const [ours, here] = [stylesXml(language), pkg.text(part)];
  const isMadeByUs = (["numFmts", ...LISTS] as const).every((list) => {
    const items = itemsOf(here, part, list);
    return itemsOf(ours, "ours", list).every(({ xml }, at) => items[at]?.xml === xml);
  });
  return isMadeByUs ? 0 : (addOurStyles(pkg, language)?.cell("plain") ?? 0) - styleNumber("plain");
}

function countsOf(xml: string, part: string): Readonly<Record<List, number>> {
  const count = (list: List): number => itemsOf(xml, part, list).length;
  return {
    fonts: count("fonts"),
    fills: count("fills"),
    borders: count("borders"),
    cellXfs: count("cellXfs"),
    dxfs: count("dxfs"),
  };
}

const ITEMS: Readonly<Record<List | "numFmts" | "tableStyles", string>> = {
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
  numFmts: "numFmt",
  tableStyles: "tableStyle",
};

/** What stands right inside a list of looks. */
function itemsOf(
  xml: string,
  part: string,
  list: keyof typeof ITEMS,
): readonly { readonly element: XmlElement; readonly xml: string }[] {
  const parent = childrenOf(xml, part, "styleSheet").children.find(({ name }) => name === list);
  if (!parent) return [];
  return xmlSpans(xml, part, new Set([ITEMS[list]]))
    .filter(({ depth, start, end }) => depth === 2 && start >= parent.openEnd && end <= parent.closeStart)
    .map((element) => ({ element, xml: xml.slice(element.start, element.end) }));
}

/** Our number formats by their number in a new workbook, with numbers that are free here. */
function newFormats(xml: string, part: string): ReadonlyMap<number, number> {
  const taken = itemsOf(xml, part, "numFmts").map(({ element }) => Number(element.attributes["numFmtId"]));
  const first = Math.max(FIRST_FORMAT - 1, ...taken) + 1;
  return new Map([
    [FIRST_FORMAT, first],
    [FIRST_FORMAT + 1, first + 1],
  ]);
}

const numberFormats = (ours: string, formats: ReadonlyMap<number, number>): readonly string[] =>
  itemsOf(ours, "ours", "numFmts").map(({ xml }) =>
    moved(xml, (name, value) => (name === "numFmtId" ? (formats.get(value) ?? value) : value)),
  );

function movedAttribute(
  name: string,
  value: number,
  offsets: Readonly<Record<string, number>>,
  formats: ReadonlyMap<number, number>,
): number {
  if (name === "numFmtId") return formats.get(value) ?? value;
  return value + (offsets[name] ?? 0);
}

const NUMBERS = ["numFmtId", "fontId", "fillId", "borderId", "dxfId"] as const;

/** XML with the numbers in its attributes changed. */
function moved(xml: string, change: (name: string, value: number) => number): string {
  const elements = xmlSpans(xml, "ours", new Set(["xf", "numFmt", "tableStyleElement"]));
  const splices = elements.flatMap((element): readonly Splice[] =>
    NUMBERS.flatMap((name) => {
      const value = element.attributes[name];
      return value === undefined ? [] : [setAttribute(xml, element, name, String(change(name, Number(value))))];
    }),
  );
  return splice(xml, splices);
}
