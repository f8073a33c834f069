import { coverageFormula } from "../coverage-formula";
import { STATUS_LABELS } from "../../gap/gap";
import { isSameId } from "../../gap/id-key";
import { splitValues } from "../../text/split-values";
import { readChoice } from "../read-choice";
import type { FormulaStep, HeaderStep, Unrepaired } from "../repair-step";
import type { SheetGrid } from "../sheet-grid";
import { referencesByHeader } from "../table-reference";
import { columnOf } from "../tables";
import { textAt } from "./grid-cells";
import type { Covered } from "./lost-tables";
import { putColumn } from "./mend-headers";
import { cellOf } from "./table-layout";
import type { TableLayout } from "./table-layout";

/** What an earlier version put where it could not count the gaps of a question. */
const NOT_COUNTED = "–";

interface MendedCounts {
  readonly steps: readonly (HeaderStep | FormulaStep)[];
  readonly left: readonly Unrepaired[];
}

const NOTHING: MendedCounts = { steps: [], left: [] };

/**
 * Let rows of questions count their gaps where an earlier version put a dash instead; the column by which gaps name
 * questions comes along where there is none.
 */
export function mendCounts(
  layouts: readonly TableLayout[],
  gridOf: (sheet: string) => SheetGrid | undefined,
  covered: Covered,
): MendedCounts {
  const coverage = layouts.find(({ spec }) => spec.name === "Aspects");
  const gaps = layouts.find(({ spec }) => spec.name === "Gaps");
  const grid = coverage && gridOf(coverage.sheet);
  const [count, id] = [coverage?.at["gaps"], coverage?.at["id"]];
  if (!coverage || !gaps || !grid || count === undefined || id === undefined) return NOTHING;
  const rows = rowsOf(coverage).flatMap((row) => {
    const number = textAt(grid, row, coverage.firstColumn + id).trim();
    const isDash = textAt(grid, row, coverage.firstColumn + count).trim() === NOT_COUNTED;
    return isDash && number.includes(".") ? [{ row, number }] : [];
  });
  if (rows.length === 0) return NOTHING;
  const column = columnOf("Gaps", "questions");
  const added =
    gaps.at["questions"] !== undefined || !column ? undefined : putColumn(gaps, column, gridOf(gaps.sheet), covered);
  if (added?.left) return { steps: [], left: [added.left] };
  const standing = added?.layout ?? gaps;
  const headers = (table: string, key: string): string | undefined => {
    const layout = table === "Gaps" ? standing : coverage;
    return layout.headers[layout.at[key] ?? -1];
  };
  const formula = coverageFormula(referencesByHeader(headers, coverage.language), coverage.language);
  const named = questionsNamed(gaps, gridOf(gaps.sheet));
  const cells = rows.map(({ row, number }) => ({
    cell: cellOf(coverage.firstColumn + count, row),
    value: named.filter((ids) => ids.some((one) => isSameId(one, number))).length,
  }));
  const step: FormulaStep = {
    kind: "count-gaps",
    table: "Aspects",
    sheet: coverage.sheet,
    range: `${cells[0]?.cell ?? ""}:${cells.at(-1)?.cell ?? ""}`,
    from: NOT_COUNTED,
    formula,
    cells,
  };
  return { steps: [...(added ? [added.step] : []), step], left: [] };
}

const rowsOf = ({ headerRow, lastRow }: TableLayout): readonly number[] =>
  Array.from({ length: lastRow - headerRow }, (_, at) => headerRow + 1 + at);

/** The questions that each standing gap names. */
function questionsNamed(gaps: TableLayout, grid: SheetGrid | undefined): readonly (readonly string[])[] {
  const { at, firstColumn } = gaps;
  const text = (row: number, key: string): string => {
    const column = at[key];
    return grid === undefined || column === undefined ? "" : textAt(grid, row, firstColumn + column);
  };
  return rowsOf(gaps)
    .filter((row) => readChoice(text(row, "status"), STATUS_LABELS) !== "withdrawn")
    .map((row) => splitValues(text(row, "questions")));
}
