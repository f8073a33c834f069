import { readMojibake } from "../../../domain/text/read-mojibake";
import type { RepairStep } from "../../../domain/review/repair-step";
import { examineReview } from "../../../domain/review/repair/plan-repair";
import { relatedParts, relationshipsPart } from "../../opc/relationships";
import { CONTENT_TYPES } from "../../opc/content-types";
import { xmlSpans } from "../../opc/xml-spans";
import { cellName, covers, parseRange } from "../cell-range";
import { cellValue, standingText } from "../cell-value";
import { toText } from "../../../domain/review/match-table";
import { readThreads } from "../read-threads";
import { isSignaturePart, isSigned } from "../signature";
import type { IndexedCell } from "../sheet-index";
import type { SheetParts } from "../workbook-map";
import { UNREPAIRED, notRepaired } from "./refusals";
import { readGrids, readTables, tableParts } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";

/**
 * Hold a repaired workbook to what was to be done: it opens, every part that no step is about is byte for byte what
 * it was, no two tables have one name, every cell but renamed headers says what it said, with what is struck through,
 * no thread is gone, and nothing that was done is still to do.
 *
 * @throws UnusableInput naming what failed
 */
export function checkRepaired(before: Workbench, after: Workbench, steps: readonly RepairStep[]): void {
  checkParts(before, after, steps);
  checkNames(before, after);
  before.reader.sheets.forEach((sheet, at) => checkCells(before, after, sheet, after.reader.sheets[at], steps));
  checkThreads(before, after);
  const threads = readThreads(after.pkg, after.reader.sheets).value;
  const again = examineReview(readGrids(after), readTables(after), threads).steps;
  const left = again.find((one) => steps.some((step) => isSame(step, one)));
  if (left) throw notRepaired(UNREPAIRED.stillToDo(left.kind));
}

/** Whether two steps do the same; a column may be added though others are lacking, which was not asked for. */
const isSame = (step: RepairStep, other: RepairStep): boolean =>
  step.kind === "add-column" && other.kind === "add-column"
    ? step.table === other.table && step.column === other.column
    : step.kind === other.kind;

function checkParts(before: Workbench, after: Workbench, steps: readonly RepairStep[]): void {
  const about = partsAbout(before, steps);
  const isSignature = (part: string): boolean => isSigned(before.pkg) && isSignaturePart(part.toLowerCase());
  const mayGo = (part: string): boolean => about.has(part) || isSignature(part) || part.endsWith("calcChain.xml");
  for (const part of before.pkg.parts) {
    if (
      !after.pkg.has(part) ? !mayGo(part) : !about.has(part) && !isSignature(part) && !sameBytes(before, after, part)
    ) {
      throw notRepaired(UNREPAIRED.part(part));
    }
  }
  const all = new Set(before.pkg.parts);
  for (const part of after.pkg.parts) {
    const isXml = /\.(?:xml|rels|vml)$/u.test(part);
    if (isXml && (!all.has(part) || !sameBytes(before, after, part))) xmlSpans(after.pkg.text(part), part, new Set());
  }
}

/** Excel opens no workbook in which two tables have one name. */
function checkNames(before: Workbench, after: Workbench): void {
  const stood = new Set(namesTwice(before));
  const twice = namesTwice(after).find((name) => !stood.has(name));
  if (twice !== undefined) throw notRepaired(UNREPAIRED.tableTwice(twice));
}

/** Names, in small letters, of tables of which there are several, whatever else is wrong with them. */
function namesTwice({ pkg, reader }: Workbench): readonly string[] {
  const names = reader.sheets
    .flatMap((sheet) => tableParts(pkg, sheet))
    .map((part) => xmlSpans(pkg.text(part), part, new Set(["table"]))[0]?.attributes["displayName"]?.toLowerCase());
  return names.filter((name, at): name is string => name !== undefined && names.indexOf(name) < at);
}

/** Parts that the steps may change: sheets with what hangs on them, and what every workbook has one of. */
function partsAbout({ pkg, reader }: Workbench, steps: readonly RepairStep[]): ReadonlySet<string> {
  const everywhere = steps.some(({ kind }) => kind === "rename-header" || kind === "rename-table");
  const named = new Set(
    steps.flatMap((step) => {
      if (step.kind === "mend-file") return [step.what];
      if ("thread" in step) return [step.thread.sheet];
      return "sheet" in step ? [step.sheet] : [];
    }),
  );
  const sheets = reader.sheets.filter(({ name }) => everywhere || named.has(name)).map(({ part }) => part);
  const hanging = sheets.flatMap((sheet) =>
    ["table", "comments", "threadedComment"].flatMap((kind) => relatedParts(pkg, sheet, kind)),
  );
  const shared = ["styles", "person", "calcChain"].flatMap((kind) => relatedParts(pkg, pkg.mainPart, kind));
  const parts = [pkg.mainPart, ...sheets, ...hanging, ...shared];
  const owners = steps.some(({ kind }) => kind === "mend-file") ? ["", ...pkg.parts] : [pkg.mainPart, ...sheets];
  return new Set([...parts, ...owners.map(relationshipsPart), CONTENT_TYPES]);
}

function sameBytes(before: Workbench, after: Workbench, part: string): boolean {
  const [old, now] = [before.pkg.bytes(part), after.pkg.bytes(part)];
  return old.length === now.length && old.every((byte, at) => byte === now[at]);
}

function checkCells(
  before: Workbench,
  after: Workbench,
  sheet: SheetParts,
  now: SheetParts | undefined,
  steps: readonly RepairStep[],
): void {
  if (now?.name !== sheet.name || now.part !== sheet.part) throw notRepaired(UNREPAIRED.sheet(sheet.name));
  const here = steps.filter((step) => "sheet" in step && step.sheet === sheet.name);
  const counts = here.filter((step) => step.kind === "count-gaps");
  const counted = new Map(counts.flatMap(({ cells, formula }) => cells.map(({ cell }) => [cell, formula] as const)));
  const written = new Map([
    ...here.flatMap((step) => ("cell" in step ? [[step.cell, "to" in step ? step.to : step.header] as const] : [])),
    ...counts.flatMap(({ cells }) => cells.map(({ cell, value }) => [cell, String(value)] as const)),
  ]);
  // A number of days is a date again once it looks like one.
  const formatted = steps.flatMap((step) =>
    step.kind === "format" && step.sheet === sheet.name ? (parseRange(step.range) ?? []) : [],
  );
  const formulasChange = steps.some(({ kind }) => kind === "rename-header" || kind === "rename-table");
  const [old, fresh] = [cellsOf(before, sheet), cellsOf(after, sheet)];
  for (const name of new Set([...old.keys(), ...fresh.keys()])) {
    const [was, is] = [old.get(name), fresh.get(name)];
    const text = is?.text ?? "";
    const isDate = was?.cell.type === "n" && formatted.some((range) => covers(range, was.row, was.cell.column));
    const sameLine = was?.standing === is?.standing;
    const sameText = text === (written.get(name) ?? was?.text ?? "") || (isDate && was.cell.stored === is?.cell.stored);
    const formula = counted.get(name) ?? was?.cell.formulaText ?? "";
    const sameFormula = (formulasChange && !counted.has(name)) || formula === (is?.cell.formulaText ?? "");
    if (!sameText || !sameLine || !sameFormula) throw notRepaired(UNREPAIRED.cell(name, sheet.name));
  }
}

interface FoundCell {
  readonly row: number;
  readonly cell: IndexedCell;
  readonly text: string;
  /** What of the text is not struck through; undefined where nothing is. */
  readonly standing: string | undefined;
}

function cellsOf({ reader }: Workbench, { part }: SheetParts): ReadonlyMap<string, FoundCell> {
  const context = reader.context();
  const found = new Map<string, FoundCell>();
  for (const { row, cells } of reader.sheetIndex(part).rows.values()) {
    for (const cell of cells) {
      const text = toText(cellValue(cell, context));
      found.set(cellName(cell.column, row), { row, cell, text, standing: standingText(cell, context) });
    }
  }
  return found;
}

const legible = (text: string): string => readMojibake(text) ?? text;

const said = ({ pkg, reader }: Workbench): readonly string[] =>
  readThreads(pkg, reader.sheets).value.map(({ sheet, cell, text, replies }) =>
    JSON.stringify([sheet, cell, legible(text), replies.map((reply) => legible(reply.text))]),
  );

/** Every comment that was there says the same, whether as a note or as a thread. */
function checkThreads(before: Workbench, after: Workbench): void {
  const now = new Set(said(after));
  const gone = said(before).find((thread) => !now.has(thread));
  if (gone !== undefined) throw notRepaired(UNREPAIRED.comment(gone));
}
