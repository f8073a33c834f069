import { invalidArgument } from "../rich-api/office-error";
import type { Cell, CellContent } from "./cell-grid";
import { EMPTY_CELL } from "./cell-grid";
import { isFormula } from "./is-formula";

const CELL_LIMIT = 32_767;
const DAY = 86_400_000;

/** The cell after somebody typed a value into it, or an add-in set it: Excel reads numbers, dates and formulas into texts. */
export function enterValue(before: Cell | undefined, typed: unknown, location: string): Cell {
  const { formula: _gone, ...kept } = before ?? EMPTY_CELL;
  if (typeof typed !== "string") {
    if (typeof typed !== "number" && typeof typed !== "boolean")
      throw invalidArgument(`a value of type ${typeof typed}`, location);
    return { ...kept, value: typed };
  }
  if (typed.length > CELL_LIMIT) throw invalidArgument(`a text of ${typed.length} characters`, location);
  if (typed.startsWith("'")) return { ...kept, value: typed.slice(1) };
  if (kept.numberFormat === "@" || typed === "") return { ...kept, value: typed };
  // Excel refuses what begins so and is no formula; here it stays as it was typed, so that nothing is lost and a copy opens.
  if (/^[=+@-]/u.test(typed) && readNumber(typed) === undefined)
    return { ...kept, ...(isFormula(typed.replace(/^[=+@]/u, "")) ? enterFormula(typed) : { value: typed }) };
  const date = readDate(typed);
  if (date !== undefined) {
    return { ...kept, value: date, numberFormat: kept.numberFormat === "General" ? "m/d/yyyy" : kept.numberFormat };
  }
  if (/^(?:true|false)$/iu.test(typed.trim())) return { ...kept, value: typed.trim().toLowerCase() === "true" };
  return { ...kept, value: readNumber(typed) ?? typed };
}

/** The host does not calculate: a new formula shows 0, and one that is none the error Excel would show. */
function enterFormula(typed: string): { readonly value: CellContent; readonly formula: string } {
  if (typed.startsWith("=")) return { value: 0, formula: typed };
  return { value: "#NAME?", formula: `=${typed.replace(/^[+@]/u, "")}` };
}

function readNumber(typed: string): number | undefined {
  const [, digits, percent] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%?)\s*$/u.exec(typed) ?? [];
  if (digits === undefined) return undefined;
  return percent ? Number(digits) / 100 : Number(digits);
}

/** ISO dates, and what an American Excel takes for month and day: `"3/4"`, `"3-4"`, `"3/4/2026"`. */
function readDate(typed: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(typed.trim());
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/u.exec(typed.trim());
  if (!short) return undefined;
  return serial(
    short[3] === undefined ? new Date().getUTCFullYear() : Number(short[3]),
    Number(short[1]),
    Number(short[2]),
  );
}

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / DAY) + 25_569;
}
