import { CONTENT_TYPES, addContentType, contentTypeOf } from "../opc/content-types";
import type { Package } from "../opc/package";
import { wrongEnding } from "./refusals";

/** What a workbook's file is, by the end of its name. */
export type WorkbookKind = "xlsx" | "xlsm" | "xltx" | "xltm";

const MAIN_TYPES: Readonly<Record<WorkbookKind, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  xltm: "application/vnd.ms-excel.template.macroEnabled.main+xml",
};

/** The kinds of workbook. */
export const WORKBOOK_KINDS = Object.keys(MAIN_TYPES) as readonly WorkbookKind[];

/** The kind of a workbook, by what its package says its main part is. */
export function kindOf(pkg: Package): WorkbookKind {
  const type = contentTypeOf(pkg.text(CONTENT_TYPES), pkg.mainPart)?.toLowerCase();
  return WORKBOOK_KINDS.find((kind) => MAIN_TYPES[kind].toLowerCase() === type) ?? "xlsx";
}

/** Whether a workbook of one kind can be written as another: only one that keeps its macros, or has none. */
export const canBecome = (from: WorkbookKind, to: WorkbookKind): boolean => holdsMacros(from) === holdsMacros(to);

const holdsMacros = (kind: WorkbookKind): boolean => kind.endsWith("m");

/** @throws UnusableInput when macros would be lost, or a workbook without any said to hold some */
export function setKind(pkg: Package, kind: WorkbookKind): void {
  const from = kindOf(pkg);
  if (from === kind) return;
  if (!canBecome(from, kind)) throw wrongEnding(from, kind);
  addContentType(pkg, pkg.mainPart, MAIN_TYPES[kind]);
}
