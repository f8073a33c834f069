import type { Area } from "../../host/state/area";
import { endColumn, endRow } from "../../host/state/area";
import type { CellContent } from "../../host/state/cell-grid";
import { FUNCTIONS } from "./functions";
import type { Formula } from "./parse-formula";
import { ERROR, compare } from "./values";
import type { Given, Surroundings, Value } from "./values";

/** What a formula comes to; undefined when it calls a function that is not known here. */
export function evaluate(formula: Formula, around: Surroundings): Value | undefined {
  if (formula.kind === "call") {
    const call = FUNCTIONS[formula.name];
    const given = formula.given.map((one) => valuesOf(one, around));
    return call && given.every((one) => one !== undefined) ? call(given, around) : undefined;
  }
  if (formula.kind !== "operation") return valuesOf(formula, around)?.[0] ?? "";
  const left = evaluate(formula.left, around);
  const right = evaluate(formula.right, around);
  if (left === undefined || right === undefined) return undefined;
  if (left === ERROR || right === ERROR) return ERROR;
  return operate(formula.operator, left, right);
}

function valuesOf(formula: Formula, around: Surroundings): Given | undefined {
  if (formula.kind === "value") return [formula.value];
  if (formula.kind === "reference") {
    const { row, column, rows, columns } = placed(formula, around);
    return Array.from({ length: rows * columns }, (_, at) =>
      around.valueAt(row + Math.floor(at / columns), column + (at % columns)),
    );
  }
  const value = evaluate(formula, around);
  return value === undefined ? undefined : [value];
}

/** Where a reference leads for the cell that the formula is looked at for. */
function placed({ area, fixed }: Extract<Formula, { kind: "reference" }>, { rows, columns }: Surroundings): Area {
  const row = area.row + (fixed.firstRow ? 0 : rows);
  const column = area.column + (fixed.firstColumn ? 0 : columns);
  const lastRow = endRow(area) + (fixed.lastRow ? 0 : rows);
  const lastColumn = endColumn(area) + (fixed.lastColumn ? 0 : columns);
  return { row, column, rows: Math.max(1, lastRow - row), columns: Math.max(1, lastColumn - column) };
}

function operate(operator: string, left: CellContent, right: CellContent): Value {
  if (operator === "&") return `${left}${right}`;
  const order = compare(left, right);
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">=") return order >= 0;
  return calculate(operator, Number(left), Number(right));
}

function calculate(operator: string, left: number, right: number): Value {
  const results: Readonly<Record<string, number>> = {
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
  };
  const result = results[operator];
  return result !== undefined && Number.isFinite(result) ? result : ERROR;
}
