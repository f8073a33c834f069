/** A text, and where its cursor is; both ends of what is selected, counted from 0. */
export interface TextAtCursor {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A text with citations put in at its cursor, or for what is selected; the cursor then stands behind them.
 *
 * @param isList whether the text is a list of sources, parted by `";"`: there they are values of their own, and go behind
 * a value that the cursor stands in, so that none is torn
 */
export function putCitations(at: TextAtCursor, citations: readonly string[], isList: boolean): TextAtCursor {
  return isList ? putValues(at, citations) : putWords(at, citations);
}

function putWords({ text, start, end }: TextAtCursor, citations: readonly string[]): TextAtCursor {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const gapBefore = before === "" || /[\s(«“„"[]$/u.test(before) ? "" : " ";
  const gapAfter = /^[\p{L}\p{N}(«“„]/u.test(after) ? " " : "";
  return joined(before + gapBefore + citations.join("; "), gapAfter + after);
}

function putValues(at: TextAtCursor, citations: readonly string[]): TextAtCursor {
  const { text, start: end } = withoutSelected(at);
  const inValue = /[^;\n]*$/u.exec(text.slice(0, end))?.[0].trim() !== "";
  const rest = inValue ? (/^[^;\n]*/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const [before, after] = [text.slice(0, end + rest), text.slice(end + rest)];
  const kept = before.replace(/[^\S\n]+$/u, "");
  const link = kept === "" || kept.endsWith("\n") ? "" : kept.endsWith(";") ? " " : "; ";
  const next = after.trimStart();
  const gap = next === "" || next.startsWith(";") || /^[^\S\n]*\n/u.test(after) ? after : `; ${next}`;
  return joined(kept + link + citations.join("; "), gap);
}

/** What is selected gives way, as it does to what is typed. */
const withoutSelected = ({ text, start, end }: TextAtCursor): TextAtCursor => ({
  text: text.slice(0, start) + text.slice(end),
  start,
  end: start,
});

const joined = (before: string, after: string): TextAtCursor => ({
  text: before + after,
  start: before.length,
  end: before.length,
});
