import type { Language } from "../../../domain/language";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { setAttribute, splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import { TABLE_STYLE, overlayNumber, styleNumber, stylesXml } from "../create/cell-styles";
import type { Overlay, StyleName } from "../create/cell-styles";
import { looksIn } from "./looks";
import type { Look } from "./looks";
import { putIntoList } from "./put-in-order";

/** Numbers of our looks in a workbook that has others too. */
export interface OurStyles {
  readonly cell: (name: StyleName, quoted?: boolean) => number;
  /** The number here of a look that has that number in a new workbook. */
  readonly cellNumber: (number: number) => number;
  readonly overlay: (name: Overlay) => number;
}

/** Numbers below are Excel's own formats. */
const FIRST_FORMAT = 164;

/**
 * Put the looks of a new workbook behind those that a workbook has, but for those that it has already; nothing that it
 * has changes.
 *
 * @returns undefined for a workbook without a part for looks, which no program writes
 */
export function addOurStyles(pkg: Package, language: Language): OurStyles | undefined {
  const part = relatedPart(pkg, pkg.mainPart, "styles");
  if (part === undefined) return undefined;
  const ours = looksIn(stylesXml(language), "ours");
  const here = looksIn(pkg.text(part), part);
  const put = (list: "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", change = (xml: string) => xml): Numbers => {
    const { numbers, missing } = place(ours[list], here[list]);
    putIntoList(
      pkg,
      part,
      "styleSheet",
      list,
      missing.map(({ xml }) => change(xml)),
    );
    return (number) => numbers[number] ?? 0;
  };
  const formats = formatNumbers(ours.numFmts, here.numFmts);
  putIntoList(
    pkg,
    part,
    "styleSheet",
    "numFmts",
    ours.numFmts.flatMap(({ xml, element }) => {
      const { isNew } = formats.get(formatId(element)) ?? {};
      return isNew ? [moved(xml, { numFmtId: (id) => formats.get(id)?.id ?? id })] : [];
    }),
  );
  const references = {
    numFmtId: (id: number) => formats.get(id)?.id ?? id,
    fontId: put("fonts"),
    fillId: put("fills"),
    borderId: put("borders"),
  };
  const cellNumber = put("cellXfs", (xml) => moved(xml, references));
  const dxfId = put("dxfs");
  if (!here.tableStyles.some(({ element }) => element.attributes["name"] === TABLE_STYLE))
    putIntoList(
      pkg,
      part,
      "styleSheet",
      "tableStyles",
      ours.tableStyles.map(({ xml }) => moved(xml, { dxfId })),
    );
  return {
    cell: (name, quoted) => cellNumber(styleNumber(name, quoted)),
    cellNumber,
    overlay: (name) => dxfId(overlayNumber(name)),
  };
}

/** From a number in a new workbook to the one here. */
type Numbers = (number: number) => number;

/** Where each of our looks stands: with one that is alike, else behind all that are there. */
function place(
  ours: readonly Look[],
  here: readonly Look[],
): { readonly numbers: readonly number[]; readonly missing: readonly Look[] } {
  const known = new Map<string, number>();
  here.forEach(({ key }, at) => known.has(key) || known.set(key, at));
  const missing: Look[] = [];
  const numbers = ours.map((look) => {
    const found = known.get(look.key);
    if (found !== undefined) return found;
    const number = here.length + missing.length;
    missing.push(look);
    known.set(look.key, number);
    return number;
  });
  return { numbers, missing };
}

const formatId = ({ attributes }: Look["element"]): number => Number(attributes["numFmtId"]);

/** Our number formats by their number in a new workbook: that of the same format here, else one that is free. */
function formatNumbers(
  ours: readonly Look[],
  here: readonly Look[],
): ReadonlyMap<number, { readonly id: number; readonly isNew: boolean }> {
  let free = Math.max(FIRST_FORMAT - 1, ...here.map(({ element }) => formatId(element))) + 1;
  return new Map(
    ours.map(({ element }) => {
      const code = element.attributes["formatCode"];
      const same = here.find((other) => other.element.attributes["formatCode"] === code);
      return [formatId(element), same ? { id: formatId(same.element), isNew: false } : { id: free++, isNew: true }];
    }),
  );
}

/** XML with the numbers in its attributes changed. */
function moved(xml: string, numbers: Readonly<Record<string, Numbers>>): string {
  const elements = xmlSpans(xml, "ours", new Set(["xf", "numFmt", "tableStyleElement"]));
  const splices = elements.flatMap((element): readonly Splice[] =>
    Object.entries(numbers).flatMap(([name, numberOf]) => {
      const value = element.attributes[name];
      return value === undefined ? [] : [setAttribute(xml, element, name, String(numberOf(Number(value))))];
    }),
  );
  return splice(xml, splices);
}
