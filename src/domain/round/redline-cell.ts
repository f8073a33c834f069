import { redline } from "../amendment/redline/redline";
import type { RedlineSpan } from "../amendment/redline/redline-span";
import { splitItems, splitWords } from "../amendment/redline/split-words";
import { columnOf } from "../review/tables";

const NUMBERED: ReadonlySet<string | undefined> = new Set(["id", "reference", "references"]);

/** What became of a cell of a row, word by word; a number that a row or a provision goes by, as `"5(1)"`, is one word. */
export const redlineCell = (table: string, column: string, before: string, after: string): readonly RedlineSpan[] =>
  redline(before, after, NUMBERED.has(columnOf(table, column)?.holds) ? splitItems : splitWords);
