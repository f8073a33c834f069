import type { Package } from "../opc/package";
import { CONTENT_TYPES } from "../opc/content-types";
import { openPackage } from "../opc/open-package";
import { relatedPart, relatedParts, relationshipsPart } from "../opc/relationships";
import { notVerified } from "../opc/refusals";
import { requireXml, verifyPackage, verifying } from "../opc/verify-package";
import { UNVERIFIED } from "./damage";
import { expectedCells } from "./expected-cells";
import type { ExpectedSheet, Written } from "./expected-cells";
import { readThreads } from "./read-threads";
import { verifySheet } from "./verify-sheet";
import type { PlacedTable } from "./workbook-reader";
import { WorkbookReader } from "./workbook-reader";

/** A workbook's file, opened, and not written to. */
export interface StoredWorkbook {
  readonly bytes: Uint8Array;
  readonly pkg: Package;
  readonly reader: WorkbookReader;
}

/** @throws UnusableInput for what is no workbook */
export function storedWorkbook(bytes: Uint8Array): StoredWorkbook {
  const pkg = openPackage(bytes, "workbook");
  return { bytes, pkg, reader: new WorkbookReader(pkg) };
}

/** What a workbook was to change in; everything else has to come out as it was. */
export interface WorkbookChange {
  /** Cells and rows that were written, write by write. */
  readonly written?: readonly Written[];
  /** Further parts that may differ, come or go, beside those that cells and rows take; in lower case. */
  readonly parts?: (part: string) => boolean;
  /** Tables that may come, go, or lie elsewhere and have other columns, by name. */
  readonly tables?: readonly string[];
  /** Threads that may come, go or say something else, by id. */
  readonly threads?: readonly string[];
  /** Cells may look different, and what stands around the rows of a sheet may: drop-downs, widths, conditional formats. */
  readonly formats?: true;
  /** The part of a sheet that may come, or hold something else. */
  readonly sheet?: string;
  /** The workbook becomes a template, or the other way round. */
  readonly kind?: true;
}

/**
 * Check a workbook that is about to take the place of another: it opens, holds the cells and rows that were written
 * and every other one as before, and the same threads; its other parts are the same byte for byte; the changed ones
 * are well formed. Sheets whose part is unchanged are not gone through again.
 *
 * @throws UnusableInput naming the first thing that fails
 */
export function verifyWorkbook(before: StoredWorkbook, after: Uint8Array, change: WorkbookChange): void {
  verifying(() => {
    const tables = before.reader.tables();
    const expected = expectedCells(before.reader, tables, change.written ?? []);
    const allowed = allowedParts(before.pkg, expected, change);
    const changedSheets: string[] = [];
    const sheets = new Map(before.reader.sheets.map(({ part, name }) => [part, name]));
    const mayChange = (part: string): boolean => allowed.has(part) || change.parts?.(part) === true;
    const pkg = verifyPackage(before.bytes, after, {
      kind: "workbook",
      mayChange,
      ...(change.kind && { retyped: before.pkg.mainPart }),
      // Sheets are gone through once, when their cells are compared.
      parse: (of, part) =>
        sheets.has(part) && part !== change.sheet ? changedSheets.push(part) : requireXml(of, part),
    });
    const now = { bytes: after, pkg, reader: new WorkbookReader(pkg) };
    requireSheets(before, now, change.sheet);
    requireTables(tables, now.reader.tables(), expected, change.tables ?? []);
    for (const part of changedSheets)
      verifySheet(
        before.reader,
        now.reader,
        { part, name: sheets.get(part) ?? "", xml: pkg.text(part) },
        expected.get(part),
        change.formats,
      );
    if (!hasSameThreads(before, now, mayChange)) requireThreads(before, now, change.threads ?? []);
  });
}

function allowedParts(
  pkg: Package,
  expected: ReadonlyMap<string, ExpectedSheet>,
  { kind }: WorkbookChange,
): ReadonlySet<string> {
  const parts = [...expected].flatMap(([sheet, { lastRows }]) => [sheet, ...lastRows.keys()]);
  const chain = relatedPart(pkg, pkg.mainPart, "calcChain");
  const shared = [
    pkg.mainPart,
    ...(chain === undefined ? [] : [chain, relationshipsPart(pkg.mainPart), CONTENT_TYPES]),
  ];
  const all = [...parts, ...(parts.length > 0 ? shared : []), ...(kind ? [CONTENT_TYPES] : [])];
  return new Set(all.map((part) => part.toLowerCase()));
}

function requireSheets(before: StoredWorkbook, now: StoredWorkbook, free: string | undefined): void {
  const said = ({ reader }: StoredWorkbook): readonly string[] =>
    reader.sheets.map(({ name, sheetId, part }) => JSON.stringify([name, sheetId, part]));
  const had = new Set(said(before));
  const added = new Set(now.reader.sheets.filter(({ part }) => part === free).map(({ name }) => name));
  const kept = said(now).filter((sheet, at) => had.has(sheet) || !added.has(now.reader.sheets[at]?.name ?? ""));
  if (said(before).join() !== kept.join()) throw notVerified(UNVERIFIED.sheets);
}

function requireTables(
  before: readonly PlacedTable[],
  now: readonly PlacedTable[],
  expected: ReadonlyMap<string, ExpectedSheet>,
  free: readonly string[],
): void {
  const others = (tables: readonly PlacedTable[]) => tables.filter(({ table }) => !free.includes(table.name));
  const wanted = others(before).map((placed) =>
    tableText(placed, expected.get(placed.sheet.part)?.lastRows.get(placed.table.part) ?? placed.table.range.lastRow),
  );
  const found = others(now).map((placed) => tableText(placed, placed.table.range.lastRow));
  const odd = wanted.findIndex((text, index) => text !== found[index]);
  if (odd >= 0) throw notVerified(UNVERIFIED.table(others(before)[odd]?.table.name ?? ""));
  if (found.length > wanted.length) throw notVerified(UNVERIFIED.anotherTable);
}

const tableText = ({ table, sheet }: PlacedTable, lastRow: number): string =>
  JSON.stringify([table.name, sheet.name, table.part, table.columns, { ...table.range, lastRow }, table.headerRow]);

/** Whether the threads stand in the same parts as before, none of which may have changed: then there is nothing to read. */
function hasSameThreads(before: StoredWorkbook, now: StoredWorkbook, mayChange: (part: string) => boolean): boolean {
  const parts = ({ pkg, reader }: StoredWorkbook): readonly string[] => [
    ...relatedParts(pkg, pkg.mainPart, "person"),
    ...reader.sheets.flatMap(({ part }) =>
      ["threadedComment", "comments"].flatMap((kind) => [part, ...relatedParts(pkg, part, kind)]),
    ),
  ];
  const [old, stands] = [parts(before), parts(now)];
  const sheets = new Set(before.reader.sheets.map(({ part }) => part));
  return (
    JSON.stringify(old) === JSON.stringify(stands) &&
    !stands.some((part) => !sheets.has(part) && mayChange(part.toLowerCase()))
  );
}

function requireThreads(before: StoredWorkbook, now: StoredWorkbook, free: readonly string[]): void {
  const said = ({ pkg, reader }: StoredWorkbook) =>
    JSON.stringify(readThreads(pkg, reader.sheets).value.filter(({ id }) => !free.includes(id)));
  if (said(before) !== said(now)) throw notVerified(UNVERIFIED.comments);
}
