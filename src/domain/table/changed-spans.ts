import { redline } from "../amendment/redline/redline";
import type { RedlineSpan } from "../amendment/redline/redline-span";
import type { Span } from "../brief/brief";
import { redlineCell } from "../round/redline-cell";
import { cleanText } from "../text/clean-text";

/** What turns a text of the draft into a proposed one: with all changes accepted the new text, with all rejected the old. */
export const changedSpans = (before: string, after: string): readonly Span[] =>
  redline(cleanText(before), cleanText(after)).map(toSpan);

/** The same of a cell of a row. */
export const changedCell = (table: string, column: string, before: string, after: string): readonly Span[] =>
  redlineCell(table, column, cleanText(before), cleanText(after)).map(toSpan);

const toSpan = ({ kind, text }: RedlineSpan): Span => (kind === "equal" ? { text } : { text, change: kind });
