import { escapeText } from "../opc/escape-xml";
import type { Package } from "../opc/package";
import { elementIn } from "../opc/put-element";
import { insertAt, setAttribute, splice } from "../opc/splice";
import type { Splice } from "../opc/splice";
import { xmlSpans } from "../opc/xml-spans";
import { parseRange } from "./cell-range";
import { growRange } from "./grow-ranges";
import type { GrownTable } from "./sheet-plan";

/** Tables that grew, with the sheet they stand on. */
export interface GrownOnSheet {
  readonly sheet: string;
  readonly grown: readonly GrownTable[];
}

/** What stands before `calcPr` in a workbook, in the order the format wants. */
const BEFORE_CALC = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];
const WANTED = new Set(["workbook", ...BEFORE_CALC, "calcPr", "definedName"]);

/**
 * Let names for ranges (the print area among them) grow with the tables they end with, and, when the workbook
 * calculates anything, have Excel do so when it opens it: what formulas last showed may be outdated by our texts.
 */
export function updateWorkbookPart(pkg: Package, grown: readonly GrownOnSheet[], calculates: boolean): void {
  const part = pkg.mainPart;
  const xml = pkg.text(part);
  const elements = xmlSpans(xml, part, WANTED);
  const splices: Splice[] = elements
    .filter(({ name }) => name === "definedName")
    .flatMap((element) => {
      const text = growName(element.text, grown);
      return text === element.text ? [] : [{ start: element.openEnd, end: element.closeStart, text: escapeText(text) }];
    });
  if (calculates) {
    const root = elements.find(({ depth }) => depth === 0);
    const settings = elements.find(({ name }) => name === "calcPr");
    const before = elements.filter(({ name, depth }) => depth === 1 && BEFORE_CALC.includes(name)).at(-1);
    if (settings) {
      if (settings.attributes["fullCalcOnLoad"] !== "1")
        splices.push(setAttribute(xml, settings, "fullCalcOnLoad", "1"));
    } else if (root && before) {
      splices.push(insertAt(before.end, elementIn(root, "calcPr", { fullCalcOnLoad: "1" })));
    }
  }
  pkg.set(part, splice(xml, splices));
}

/** One area of a name: a sheet, quoted when it must be, and a range. */
const AREA = /^((?:'(?:[^']|'')+'|[^'!,]+)!)(\$?[A-Z]+\$?\d+):(\$?[A-Z]+\$?)(\d+)$/u;

/** Only a name that is nothing but ranges grows; what else a formula means is not ours to guess. */
function growName(text: string, grown: readonly GrownOnSheet[]): string {
  const areas = text.match(/(?:'(?:[^']|'')*'|[^',])+/gu) ?? [];
  const parsed = areas.map((area) => AREA.exec(area));
  if (parsed.some((area) => area === null)) return text;
  return parsed
    .map((area) => {
      const [whole = "", sheet = "", from = "", column = "", row = ""] = area ?? [];
      const name = sheet
        .slice(0, -1)
        .replace(/^'(.*)'$/u, "$1")
        .replaceAll("''", "'");
      const tables = grown.filter((entry) => entry.sheet === name).flatMap((entry) => entry.grown);
      const range = parseRange(`${from}:${column}${row}`);
      const bigger = range && growRange(range, tables);
      return bigger ? `${sheet}${from}:${column}${bigger.lastRow}` : whole;
    })
    .join(",");
}
