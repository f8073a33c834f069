import { redline } from "../amendment/redline/redline";
import type { RedlineSpan } from "../amendment/redline/redline-span";
import type { Span } from "../brief/brief";
import { redlineCell } from "../round/redline-cell";
import { cleanText } from "../text/clean-text";
import type { ProposedChange } from "./proposed-change";

/** What turns a text of the draft into a proposed one: with all changes accepted the new text, with all rejected the old. */
export const changedSpans = (before: string, after: string): readonly Span[] =>
  redline(cleanText(before), cleanText(after)).map(toSpan);

/**
 * What is proposed with its changes against the draft, where they can be told and there is anything to strike or to put
 * in: a deletion of what the draft's cell leaves out would show nothing. Undefined where it has to be said in words.
 */
export function markedSpans(
  { base, isComparable, wordingWith }: Pick<ProposedChange, "base" | "isComparable" | "wordingWith">,
  text: string,
): readonly Span[] | undefined {
  const spans = isComparable ? changedSpans(base, wordingWith(text)) : [];
  return spans.some((span) => span.text.trim() !== "") ? spans : undefined;
}

/** What turns the cell of a row into what it is by now. */
export const changedCell = (table: string, column: string, before: string, after: string): readonly Span[] =>
  redlineCell(table, column, cleanText(before), cleanText(after)).map(toSpan);

const toSpan = ({ kind, text }: RedlineSpan): Span => (kind === "equal" ? { text } : { text, change: kind });
