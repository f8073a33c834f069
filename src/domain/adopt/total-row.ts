import { fold } from "../text/fold";
import type { SourceCell } from "./source-table";

/** What a row of totals begins with, folded. */
const TOTALS: ReadonlySet<string> = new Set(["total", "totals", "итого", "всего", "барлығы", "жиыны"]);

/** The cells of a row, in their order, where it counts those above it: behind its first word stand numbers of things. */
export function totalsIn(cells: readonly SourceCell[]): readonly SourceCell[] | undefined {
  const [first, ...others] = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const isTotal = first !== undefined && TOTALS.has(fold(first.text).replace(/\s*:$/u, ""));
  return isTotal && others.every(({ text }) => isCount(text)) ? [first, ...others] : undefined;
}

/** `"5"`, `"3 gaps"`. */
const isCount = (text: string): boolean => /^\d[\d\s.,]*(?:\s\p{L}+|%)?$/u.test(text.trim());
