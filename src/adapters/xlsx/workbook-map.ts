import type { SheetVisibility } from "../../domain/review/sheet-grid";
import type { Package } from "../opc/package";
import { damaged } from "../opc/refusals";
import { relatedParts } from "../opc/relationships";
import { xmlSpans } from "../opc/xml-spans";

/** A sheet of the workbook, and where its parts are. */
export interface SheetParts {
  readonly name: string;
  /** The number the calculation chain knows it by. */
  readonly sheetId: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
  readonly tables: readonly string[];
}

export interface WorkbookMap {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetParts[];
  /** The calendar its dates are counted in. */
  readonly calendar: 1900 | 1904;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = { hidden: "hidden", veryHidden: "very-hidden" };
const WANTED = new Set(["workbookPr", "sheet"]);

/** @throws UnusableInput when the workbook names a sheet that it does not hold. */
export function readWorkbookMap(pkg: Package): WorkbookMap {
  const elements = xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, WANTED);
  const targets = new Map(pkg.relationships(pkg.mainPart).map(({ id, target }) => [id, target]));
  const sheets = elements
    .filter(({ name }) => name === "sheet")
    .map(({ attributes }): SheetParts => {
      const name = attributes["name"] ?? "";
      const part = targets.get(attributes["r:id"] ?? "");
      if (part === undefined || !pkg.has(part)) throw damaged(`its sheet “${name}” is missing`);
      const visibility = VISIBILITIES[attributes["state"] ?? ""] ?? "visible";
      return { name, sheetId: attributes["sheetId"] ?? "", visibility, part, tables: relatedParts(pkg, part, "table") };
    });
  const date1904 = elements.find(({ name }) => name === "workbookPr")?.attributes["date1904"];
  return { sheets, calendar: isTrue(date1904) ? 1904 : 1900 };
}

/** XML writes true in two ways. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
