import type { NormalisedCell, LeftInCell } from "../app/normalise-review";
import type { NormalisedWorkbook } from "../app/normalise-workbook";
import { LEFT_REASONS } from "../domain/citation/rewrite/left-citation";
import type { CitationForm } from "../domain/citation/format/format-citation";
import { oneLine } from "./harmless-text";
import { count } from "./report-words";

/** What a normalising was asked for, and where its result went. */
export interface NormaliseSaid {
  readonly file: string;
  readonly form: CitationForm;
  readonly dryRun: boolean;
  /** Left out when nothing was written. */
  readonly output?: string;
  /** The copy of a workbook that was written into. */
  readonly kept?: string;
}

/** Why a cell with a formula is left, and what to do. */
const HOLDS_FORMULA =
  "the cell holds a formula: change that in Excel, or put its text in its place, and run this again";

type Cell = Pick<NormalisedCell, "place" | "rowId">;

/** Cell by cell what was rewritten and what was left and why, then the sum. */
export function toTextNormalised(normalised: NormalisedWorkbook, said: NormaliseSaid): string {
  const { cells, left, formulas } = normalised;
  const lines: string[] = [];
  for (const [heading, cell, rest, kept] of byCell({ cells, left, formulas })) {
    lines.push(heading);
    for (const { before, after } of cell?.changed ?? []) lines.push(`  ${before} → ${after}`);
    for (const { before } of kept?.changed ?? []) lines.push(`  left: ${before} – ${HOLDS_FORMULA}`);
    for (const { text, reason } of rest) lines.push(`  left: ${text} – ${LEFT_REASONS[reason].en}`);
    lines.push("");
  }
  return `${[...lines, ...sum({ cells, left, formulas }, said)].map(oneLine).join("\n")}\n`;
}

type Outcome = Pick<NormalisedWorkbook, "cells" | "left" | "formulas">;

const changedIn = (cells: readonly NormalisedCell[]): number =>
  cells.reduce((number, cell) => number + cell.changed.length, 0);

function sum({ cells, left, formulas }: Outcome, said: NormaliseSaid): readonly string[] {
  const { file, dryRun, output, kept } = said;
  const rewritten = `${count(changedIn(cells), "citation")} in ${count(cells.length, "cell")}`;
  const all = left.length + changedIn(formulas);
  const leftOver = all > 0 ? `; ${count(all, "citation")} left` : "";
  if (cells.length === 0) return [`${file}: no citation to rewrite${leftOver}. Nothing was written.`];
  if (dryRun || output === undefined)
    return [`${file}: ${rewritten} would be rewritten${leftOver}. Nothing was written.`];
  const undo =
    kept === undefined ? `${file} is as it was; to undo, delete ${output}.` : `To undo, take back the copy ${kept}.`;
  return [`Wrote ${output}: ${rewritten} rewritten${leftOver}. ${undo}`];
}

/** Cells in the order of the workbook's rows, those where nothing was rewritten among them. */
function byCell({
  cells,
  left,
  formulas,
}: Outcome): readonly (readonly [
  heading: string,
  cell: NormalisedCell | undefined,
  left: readonly LeftInCell[],
  formula: NormalisedCell | undefined,
])[] {
  const all: readonly Cell[] = [...cells, ...left, ...formulas];
  const sheets = [...new Set(all.map(({ place }) => place.sheet))];
  const headings = [...new Map(all.map((one) => [headingOf(one), one.place]))]
    .sort(([, a], [, b]) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row)
    .map(([heading]) => heading);
  return headings.map((heading) => [
    heading,
    cells.find((one) => headingOf(one) === heading),
    left.filter((one) => headingOf(one) === heading),
    formulas.find((one) => headingOf(one) === heading),
  ]);
}

const headingOf = ({ place, rowId }: Cell): string =>
  `${place.sheet}!${place.cell}${rowId === "" ? "" : ` (${rowId})`}`;

/** The same for other programs; offsets are those of the text before. */
export function toJsonNormalised({ cells, left, formulas, language }: NormalisedWorkbook, said: NormaliseSaid): string {
  const result = {
    file: said.file,
    output: said.output ?? null,
    ...(said.kept !== undefined && { kept: said.kept }),
    form: said.form,
    language,
    cells: cells.map((cell) => ({ ...toAddress(cell), before: cell.before, after: cell.after, changed: cell.changed })),
    left: left.map((one) => ({
      ...toAddress(one),
      text: one.text,
      start: one.start,
      end: one.end,
      reason: one.reason,
      message: LEFT_REASONS[one.reason].en,
    })),
    formulas: formulas.map((cell) => ({ ...toAddress(cell), before: cell.before, message: HOLDS_FORMULA })),
    summary: {
      cells: cells.length,
      changed: changedIn(cells),
      left: left.length,
      formulas: formulas.length,
    },
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

const toAddress = ({ place, rowId }: Cell) => ({
  table: place.table,
  sheet: place.sheet,
  row: place.row,
  rowId,
  column: place.column,
  cell: place.cell,
});
