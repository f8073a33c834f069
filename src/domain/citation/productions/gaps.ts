import { codeAt } from "../../text/fold-code";
import { exceptionEnd } from "./exceptions";
import { notesEnd } from "./square-numbers";
import type { JoinKind } from "../grammar/grammar";
import { JOIN_KINDS } from "../lexicon/joins";
import {
  AND,
  BAR,
  CLOSE,
  COLON,
  COMMA,
  COMPARED,
  DASH,
  Gap,
  IN,
  NEWLINE,
  OF,
  OPEN,
  SEE,
  SEMICOLON,
  TO,
  WITH,
} from "./gap";
import {
  folded,
  isCapital,
  isCapitals,
  isHyphen,
  isNumber,
  isPossessive,
  isRaised,
  isSpaced,
  isWord,
  markAt,
  phraseAt,
  phraseEnd,
  skipPassed,
  written,
} from "./look";
import type { Reading } from "./look";

const MARKS: ReadonlyMap<string, number> = new Map([
  [",", COMMA],
  [";", SEMICOLON],
  [":", COLON],
  ["(", OPEN],
  [")", CLOSE],
  ["\n", NEWLINE],
  ["|", BAR],
  ["/", BAR],
  ["+", AND],
  ["&", AND],
]);

const JOINS: Readonly<Record<JoinKind, number>> = {
  and: AND,
  of: OF,
  in: IN,
  with: WITH,
  see: WITH | SEE,
  cf: WITH | SEE | COMPARED,
  to: TO,
};

/**
 * Marks and joining words from a token on, up to the first thing that is none of them, or to a token. Much asks for the
 * same ones, so that they are read once.
 */
export function readGap(reading: Reading, from: number, until = Infinity): Gap {
  const known = (reading.gaps[from] ??= gapUpTo(reading, from, reading.tokens.length));
  return known.end <= until ? known : gapUpTo(reading, from, until);
}

function gapUpTo(reading: Reading, from: number, last: number): Gap {
  let bits = 0;
  let at = skipPassed(reading, pastNote(reading, from));
  while (at < last) {
    const mark = markAt(reading, at);
    const kind = mark === "" ? undefined : MARKS.get(mark);
    const excepted = mark === "(" ? exceptionEnd(reading, at) : 0;
    if (excepted > 0 && excepted <= last) at = excepted;
    else if (kind !== undefined) {
      bits |= kind;
      at++;
      // English has the mark of a footnote behind the comma: "CRC,[1] art. 3".
      if ((kind === COMMA || kind === SEMICOLON) && !isSpaced(reading, at)) at = notesEnd(reading, at);
    } else if (mark === "-" && (isSpaced(reading, at) || isSpaced(reading, at + 1))) {
      bits |= DASH;
      at++;
    } else if (mark === '"') {
      at++;
    } else if (mark === "'" && !isSpaced(reading, at)) {
      at += isPossessive(reading, at + 1) ? 2 : 1;
    } else if (folded(reading, at) === "the") {
      at++;
    } else {
      const found = joinAt(reading, at, last);
      if (!found) break;
      const join = JOIN_KINDS[found.meaning];
      if (join) bits |= JOINS[join];
      at = found.end;
    }
    at = skipPassed(reading, at);
  }
  return new Gap(at, bits);
}

/** Past the mark of a footnote: "CRC¹, art. 16", "CRC [1], art. 16[2]", and as it comes out of a file "КПР1, ст. 16". */
function pastNote(reading: Reading, from: number): number {
  const bracketed = notesEnd(reading, from);
  if (bracketed > from) return bracketed;
  let at = from;
  while (isRaised(reading, at) && !isSpaced(reading, at)) at++;
  return at === from && isFlatNote(reading, from) ? from + 1 : at;
}

/** A number glued to a word, or one digit to letters ("UNGP17" is a principle), where a place with its own unit follows the comma. */
function isFlatNote(reading: Reading, at: number): boolean {
  if (isCapitals(reading, at - 1) && written(reading, at).length > 1) return false;
  if (isSpaced(reading, at) || !isNumber(reading, at) || !isWord(reading, at - 1) || markAt(reading, at + 1) !== ",")
    return false;
  const isLed = phraseEnd(reading, at + 2, "units") > 0;
  return isLed || (isNumber(reading, at + 2) && isHyphen(reading, at + 3) && phraseEnd(reading, at + 4, "units") > 0);
}

/** The longest joining word that ends before a token. */
function joinAt(
  reading: Reading,
  at: number,
  last: number,
): { readonly end: number; readonly meaning: number } | undefined {
  const any = phraseAt(reading, at, "joins");
  const found = any && isLatinLetter(reading, at, any.end) ? undefined : any;
  if (!found) return otherJoinAt(reading, at, last);
  if (found.end <= last) return found;
  // "Annex 1 to | the draft": the article is the name's own.
  if (found.end === last + 1 && folded(reading, last) === "the") return { ...found, end: last };
  return phraseAt({ ...reading, tokens: { ...reading.tokens, length: last } }, at, "joins");
}

/** What joins in other languages, where what it joins stands behind it: "7º, 11 e 14", "5º a 9º", "artigo 8 do RGPD". */
function otherJoinAt(reading: Reading, at: number, last: number): ReturnType<typeof joinAt> {
  const found = phraseAt(reading, at, "other joins");
  if (!found || found.end > last || isCapital(reading, at)) return undefined;
  // "art. 33 a 72-hour notice": an English word, too.
  if (written(reading, at) === "a" && !/[ºª]/u.test(written(reading, at - 1))) return undefined;
  const next = markAt(reading, found.end) === "'" ? found.end + 1 : found.end;
  if (JOIN_KINDS[found.meaning] === "of") return phraseEnd(reading, next, "names") > 0 ? found : undefined;
  return isNumber(reading, next) && endsNumber(reading, next + 1) ? found : undefined;
}

/** Whether no plain word stands behind a number: "article 12 a 16 year old". */
const endsNumber = (reading: Reading, at: number): boolean =>
  !isWord(reading, at) ||
  !isSpaced(reading, at) ||
  (["joins", "other joins", "names"] as const).some((set) => phraseEnd(reading, at, set) > 0);

/** "b)" is no Russian "в". */
function isLatinLetter({ tokens: { text, start, end } }: Reading, at: number, next: number): boolean {
  if (next !== at + 1 || (end[at] ?? 0) - (start[at] ?? 0) !== 1) return false;
  const code = codeAt(text, start[at] ?? 0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}
