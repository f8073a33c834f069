import { endsSentence } from "../../text/ends-sentence";
import { putLines } from "./put-lines";

/** A text, and where its cursor is; both ends of what is selected, counted from 0. */
export interface TextAtCursor {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A text with citations put in at its cursor, or for what is selected; the cursor then stands behind them.
 *
 * @param isList whether the text is a list of sources, parted by `";"` or each in a line: there they are values of their
 * own, parted as those are, and go behind a value that the cursor stands in, so that none is torn
 */
export function putCitations(at: TextAtCursor, citations: readonly string[], isList: boolean): TextAtCursor {
  if (!isList) return putWords(at, citations);
  const cleared = withoutSelected(at);
  return putAsLines(cleared, citations) ?? putValues(cleared, citations);
}

/** A text with citations put in at its end, as a list of sources goes on. */
export function withCitations(text: string, citations: readonly string[]): string {
  const kept = text.trimEnd().replace(/\s+;$/u, ";");
  return putCitations({ text: kept, start: kept.length, end: kept.length }, citations, true).text;
}

function putWords({ text, start, end }: TextAtCursor, citations: readonly string[]): TextAtCursor {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const gapBefore = before === "" || /[\s(«“„"[]$/u.test(before) ? "" : " ";
  const gapAfter = /^[\p{L}\p{N}(«“„]/u.test(after) ? " " : "";
  return joined(before + gapBefore + citations.join("; "), gapAfter + after);
}

function putAsLines({ text, start }: TextAtCursor, citations: readonly string[]): TextAtCursor | undefined {
  const above = text.slice(0, start).split("\n");
  const at = { line: above.length - 1, column: above.at(-1)?.length ?? 0 };
  const put = putLines(text.split("\n"), at, citations);
  if (!put) return undefined;
  const before = [...put.before, ...put.added].join("\n");
  return joined(before, put.after.map((line) => `\n${line}`).join(""));
}

function putValues({ text, start: end }: TextAtCursor, citations: readonly string[]): TextAtCursor {
  const inValue = /[^;\n]*$/u.exec(text.slice(0, end))?.[0].trim() !== "";
  const rest = inValue ? (/^[^;\n]*/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const [before, after] = [text.slice(0, end + rest), text.slice(end + rest)];
  const kept = before.replace(/[^\S\n]+$/u, "");
  const next = after.trimStart();
  const link = linkBehind(kept, next === "");
  const gap = next === "" || next.startsWith(";") || /^[^\S\n]*\n/u.test(after) ? after : `; ${next}`;
  return joined(kept + link + citations.join("; "), gap);
}

/** A sentence is not gone on with, nor is a second mark put behind one that parts. */
function linkBehind(before: string, isEnd: boolean): string {
  if (before === "" || before.endsWith("\n")) return "";
  if (/[,;:]$/u.test(before)) return " ";
  return isEnd && endsSentence(before) ? "\n" : "; ";
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
