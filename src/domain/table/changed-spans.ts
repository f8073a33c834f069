import { redline } from "../amendment/redline/redline";
import type { Span } from "../brief/brief";
import { cleanText } from "../text/clean-text";

/** What turns a text of the draft into a proposed one: with all changes accepted the new text, with all rejected the old. */
export const changedSpans = (before: string, after: string): readonly Span[] =>
  redline(cleanText(before), cleanText(after)).map(({ kind, text }) =>
    kind === "equal" ? { text } : { text, change: kind },
  );
