import type { SheetVisibility } from "../../domain/review/sheet-table";
import type { Package } from "../opc/package";
import { damaged } from "../opc/refusals";
import { relatedParts } from "../opc/relationships";
import { xmlSpans } from "../opc/xml-spans";
import { DAMAGE } from "./damage";

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
  /** Those that hold cells, in the order of their tabs: charts, dialogs, macros and modules of code are sheets too. */
  readonly sheets: readonly SheetParts[];
  /** The calendar its dates are counted in. */
  readonly calendar: 1900 | 1904;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = { hidden: "hidden", veryHidden: "very-hidden" };
const WANTED = new Set(["workbookPr", "sheet"]);
/** Sheets of charts, of dialogs, and of the macros from before Visual Basic. */
const WITHOUT_CELLS = /\/(?:chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)$/u;

/** @throws UnusableInput when the workbook names a sheet that it does not hold. */
export function readWorkbookMap(pkg: Package): WorkbookMap {
  const elements = xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, WANTED);
  const targets = new Map(pkg.relationships(pkg.mainPart).map((relationship) => [relationship.id, relationship]));
  const seen = new Map<string, string>();
  const sheets = elements
    .filter(({ name }) => name === "sheet")
    .flatMap(({ attributes }): readonly SheetParts[] => {
      const name = attributes["name"] ?? "";
      const id = attributes["r:id"];
      // A module of code, which older programs list as a sheet.
      if (id === "") return [];
      const { target: part, type, external } = targets.get(id ?? "") ?? missing(name);
      if (external || !pkg.has(part)) missing(name);
      if (seen.has(part)) throw damaged(DAMAGE.sameCells(seen.get(part) ?? "", name));
      seen.set(part, name);
      if (WITHOUT_CELLS.test(type)) return [];
      const visibility = VISIBILITIES[attributes["state"] ?? ""] ?? "visible";
      return [
        { name, sheetId: attributes["sheetId"] ?? "", visibility, part, tables: relatedParts(pkg, part, "table") },
      ];
    });
  const date1904 = elements.find(({ name }) => name === "workbookPr")?.attributes["date1904"];
  return { sheets, calendar: isTrue(date1904) ? 1904 : 1900 };
}

function missing(sheet: string): never {
  throw damaged(DAMAGE.noSheet(sheet));
}

/** XML writes true in two ways. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
