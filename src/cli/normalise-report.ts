import type { NormalisedCell, LeftInCell } from "../app/normalise-review";
import type { NormalisedWorkbook } from "../app/normalise-workbook";
import { LEFT_REASONS } from "../domain/citation/rewrite/left-citation";
import type { CitationForm } from "../domain/citation/format/format-citation";
import type { Language } from "../domain/language";
import type { CellPlace } from "../domain/result";
import { oneLine } from "./harmless-text";
import { NORMALISE_WORDS } from "./words/normalise-words";
import type { NormaliseWords } from "./words/normalise-words";

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
export function toTextNormalised(normalised: NormalisedWorkbook, said: NormaliseSaid, language: Language): string {
  const words = NORMALISE_WORDS[language];
  const { cells, left, formulas } = normalised;
  const lines: string[] = [];
  for (const [heading, touched] of byCell({ cells, left, formulas })) {
    lines.push(heading);
    for (const { before, after } of touched.cell?.changed ?? []) lines.push(`  ${before} → ${after}`);
    for (const { before } of touched.formula?.changed ?? [])
      lines.push(`  ${words.left}: ${before} – ${words.holdsFormula}`);
    for (const { text, reason } of touched.left)
      lines.push(`  ${words.left}: ${text} – ${LEFT_REASONS[reason][language]}`);
    lines.push("");
  }
  return `${[...lines, sum({ cells, left, formulas }, said, words)].map(oneLine).join("\n")}\n`;
}

type Outcome = Pick<NormalisedWorkbook, "cells" | "left" | "formulas">;

const changedIn = (cells: readonly NormalisedCell[]): number =>
  cells.reduce((number, cell) => number + cell.changed.length, 0);

function sum({ cells, left, formulas }: Outcome, said: NormaliseSaid, words: NormaliseWords): string {
  const { file, dryRun, output, kept } = said;
  const numbers = { citations: changedIn(cells), cells: cells.length, left: left.length + changedIn(formulas) };
  if (cells.length === 0) return words.nothing(file, numbers.left);
  if (dryRun || output === undefined) return words.wouldBe(file, numbers);
  const undo = kept === undefined ? words.undoByDeleting(file, output) : words.undoByCopy(kept);
  return `${words.wrote(output, numbers)} ${undo}`;
}

interface TouchedCell {
  readonly place: CellPlace;
  cell?: NormalisedCell;
  readonly left: LeftInCell[];
  formula?: NormalisedCell;
}

/** By their headings, cells in the order of the workbook's rows, those where nothing was rewritten among them. */
function byCell({ cells, left, formulas }: Outcome): readonly (readonly [heading: string, TouchedCell])[] {
  const touched = new Map<string, TouchedCell>();
  const touch = (one: Cell): TouchedCell => {
    const heading = headingOf(one);
    const known = touched.get(heading) ?? { place: one.place, left: [] };
    touched.set(heading, known);
    return known;
  };
  for (const cell of cells) touch(cell).cell = cell;
  for (const one of left) touch(one).left.push(one);
  for (const formula of formulas) touch(formula).formula = formula;
  const sheets = [...new Set([...touched.values()].map(({ place }) => place.sheet))];
  return [...touched].sort(
    ([, { place: a }], [, { place: b }]) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row,
  );
}

const headingOf = ({ place, rowId }: Cell): string =>
  `${place.sheet}!${place.cell}${rowId === "" ? "" : ` (${rowId})`}`;

/** The same for other programs; offsets are those of the text before. */
export function toJsonNormalised(
  { cells, left, formulas, language: ofCitations }: NormalisedWorkbook,
  said: NormaliseSaid,
  language: Language,
): string {
  const { holdsFormula } = NORMALISE_WORDS[language];
  const result = {
    file: said.file,
    output: said.output ?? null,
    ...(said.kept !== undefined && { kept: said.kept }),
    form: said.form,
    language: ofCitations,
    cells: cells.map((cell) => ({ ...toAddress(cell), before: cell.before, after: cell.after, changed: cell.changed })),
    left: left.map((one) => ({
      ...toAddress(one),
      text: one.text,
      start: one.start,
      end: one.end,
      reason: one.reason,
      message: LEFT_REASONS[one.reason][language],
    })),
    formulas: formulas.map((cell) => ({ ...toAddress(cell), before: cell.before, message: holdsFormula })),
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
