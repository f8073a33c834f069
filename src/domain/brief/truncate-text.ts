/** A text made to fit, and whether anything was left out. */
export interface TruncatedText {
  readonly text: string;
  readonly cut: boolean;
}

/** A span of a text, in UTF-16 units: start included, end not. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Make a text at most `longest` UTF-16 units long, the "…" not counted.
 *
 * Ends at the last sentence that fits, when that keeps at least two fifths of
 * the room, otherwise at the last clause that keeps three fifths of it, and
 * otherwise after a word. Never inside one of the `whole`
 * spans, e.g. a citation, and never inside a character. What was cut ends
 * with "…". Spaces at the edges go; comes back
 * unchanged when it fits.
 */
export function truncateText(text: string, longest: number, whole: readonly TextSpan[] = []): TruncatedText {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return { text: trimmed, cut: false };
  const shift = text.length - text.trimStart().length;
  const keep = whole.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
  const allowed = (at: number): boolean => !keep.some(({ start, end }) => start < at && at < end);
  const sentence = lastEnd(trimmed, longest, SENTENCE_ENDS, (at) => allowed(at) && !afterAbbreviation(trimmed, at));
  if (sentence >= longest * 0.4) return { text: `${trimmed.slice(0, sentence).replace(/;$/u, "")}\u00a0…`, cut: true };
  const clause = lastEnd(trimmed, longest, CLAUSE_ENDS, allowed);
  const word = lastEnd(trimmed, longest, WORD_ENDS, allowed);
  const end = clause >= longest * 0.6 ? clause : word > 0 ? word : characterEnd(trimmed, firstAllowed(longest, keep));
  return { text: `${trimmed.slice(0, end).replace(/[\s,;:–—-]+$/u, "")}…`, cut: true };
}

/** How far a text may run on beyond its room to end with a sentence. */
const RUN_ON = 1.25;

/**
 * Make prose about `longest` UTF-16 units long, a quarter more at most.
 *
 * Text that is only a little too long stays whole, and the first sentence is
 * not broken off shortly before its end. For the rest as `truncateText`.
 */
export function truncateProse(text: string, longest: number, whole: readonly TextSpan[] = []): TruncatedText {
  const furthest = Math.floor(longest * RUN_ON);
  const fitted = truncateText(text, longest, whole);
  if (!fitted.cut || text.trim().length <= furthest) return truncateText(text, furthest, whole);
  if (endsSentence(fitted)) return fitted;
  const further = truncateText(text, furthest, whole);
  return endsSentence(further) ? further : fitted;
}

/** What was cut at a sentence has a space before the dots. */
const endsSentence = ({ text }: TruncatedText): boolean => text.endsWith("\u00a0…");

function lastEnd(text: string, longest: number, ends: RegExp, allowed: (at: number) => boolean): number {
  let last = 0;
  for (const { index, 0: mark } of text.slice(0, longest + 1).matchAll(ends)) {
    const at = index + mark.length;
    if (at <= longest && allowed(at)) last = at;
  }
  return last;
}

const SENTENCE_ENDS = /[.!?…;][»”")\]]*(?=\s+[\p{Lu}\p{Nd}«"“(—–-])|[^\s](?=\s*\n)/gu;
const CLAUSE_ENDS = /[^\s,;:–—](?=[,;:]\s|\s[–—]\s)/gu;
const WORD_ENDS = /\S(?=\s)/gu;

/** "art. 5" and "ст. 5" end no sentence, nor does an initial. */
const afterAbbreviation = (text: string, end: number): boolean =>
  ABBREVIATION.test(text.slice(Math.max(0, end - 12), end));
const ABBREVIATION =
  /(?:^|[\s(«"“])(?:\p{L}|arts?|paras?|nos?|ss|sec|ch|cf|vs|e\.g|i\.e|etc|ст|пп|гл|см|ср|абз|подп|т\.е|т\.д|т\.п|др|г|гг|б)\.$/iu;

const firstAllowed = (at: number, keep: readonly TextSpan[]): number =>
  keep.find(({ start, end }) => start < at && at < end)?.start || at;

/** The nearest boundary of a character at or before `at`: not inside a surrogate pair, not before a combining mark. */
function characterEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && (EXTENDS.test(text.charAt(end)) || isLowSurrogate(text.charCodeAt(end)))) end -= 1;
  return end;
}

/** Combining marks, variation selectors among them, and the joiner of emoji. */
const EXTENDS = /\p{M}|\u200d/u;

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
