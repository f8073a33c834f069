import type { NormalisedCell, LeftInCell } from "../app/normalise-review";
import type { NormalisedWorkbook } from "../app/normalise-workbook";
import { LEFT_REASONS } from "../domain/citation/left-citation";
import type { CitationForm } from "../domain/citation/format-citation";
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

type Cell = Pick<NormalisedCell, "place" | "rowId">;

/** Cell by cell what was rewritten and what was left and why, then the sum. */
export function toTextNormalised({ cells, left }: NormalisedWorkbook, said: NormaliseSaid): string {
  const lines: string[] = [];
  for (const [heading, cell, rest] of byCell(cells, left)) {
    lines.push(heading);
    for (const { before, after } of cell?.changed ?? []) lines.push(`  ${before} → ${after}`);
    for (const { text, reason } of rest) lines.push(`  left: ${text} – ${LEFT_REASONS[reason].en}`);
    lines.push("");
  }
  return `${[...lines, ...sum({ cells, left }, said)].join("\n")}\n`;
}

function sum({ cells, left }: Pick<NormalisedWorkbook, "cells" | "left">, said: NormaliseSaid): readonly string[] {
  const { file, dryRun, output, kept } = said;
  const changed = cells.reduce((number, cell) => number + cell.changed.length, 0);
  const rewritten = `${count(changed, "citation")} in ${count(cells.length, "cell")}`;
  const leftOver = left.length > 0 ? `; ${count(left.length, "citation")} left` : "";
  if (cells.length === 0) return [`${file}: no citation to rewrite${leftOver}. Nothing was written.`];
  if (dryRun || output === undefined)
    return [`${file}: ${rewritten} would be rewritten${leftOver}. Nothing was written.`];
  const undo =
    kept === undefined ? `${file} is as it was; to undo, delete ${output}.` : `To undo, take back the copy ${kept}.`;
  return [`Wrote ${output}: ${rewritten} rewritten${leftOver}. ${undo}`];
}

/** Cells in the order of the workbook's rows, those where nothing was rewritten among them. */
function byCell(
  cells: readonly NormalisedCell[],
  left: readonly LeftInCell[],
): readonly (readonly [heading: string, cell: NormalisedCell | undefined, left: readonly LeftInCell[]])[] {
  const all: readonly Cell[] = [...cells, ...left];
  const sheets = [...new Set(all.map(({ place }) => place.sheet))];
  const headings = [...new Map(all.map((one) => [headingOf(one), one.place]))]
    .sort(([, a], [, b]) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row)
    .map(([heading]) => heading);
  return headings.map((heading) => [
    heading,
    cells.find((one) => headingOf(one) === heading),
    left.filter((one) => headingOf(one) === heading),
  ]);
}

const headingOf = ({ place, rowId }: Cell): string =>
  `${place.sheet}!${place.cell}${rowId === "" ? "" : ` (${rowId})`}`;

/** The same for other programs; offsets are those of the text before. */
export function toJsonNormalised({ cells, left, language }: NormalisedWorkbook, said: NormaliseSaid): string {
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
    summary: {
      cells: cells.length,
      changed: cells.reduce((number, cell) => number + cell.changed.length, 0),
      left: left.length,
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
