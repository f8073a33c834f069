import { codeAt } from "../../text/fold-code";
import { JOIN_KINDS } from "../lexicon/joins";
import { folded, isSpaced, markAt, phraseAt, skipPassed } from "./look";
import type { Reading } from "./look";

/** What stands between two places or names: how far it goes, and which marks and joining words are in it. */
export interface Gap {
  readonly end: number;
  readonly comma: boolean;
  /** A dash that sets apart. */
  readonly dash: boolean;
  readonly and: boolean;
  readonly of: boolean;
  readonly in: boolean;
  /** "read in conjunction with", "in particular" and the like. */
  readonly with: boolean;
  readonly to: boolean;
  readonly semicolon: boolean;
  readonly colon: boolean;
  readonly open: boolean;
  readonly close: boolean;
  readonly newline: boolean;
  /** A slash, a plus or a table's bar. */
  readonly bar: boolean;
}

type Growing = { -readonly [key in keyof Gap]: Gap[key] };

const MARKS: Readonly<Record<string, keyof Omit<Gap, "end">>> = {
  ",": "comma",
  ";": "semicolon",
  ":": "colon",
  "(": "open",
  ")": "close",
  "\n": "newline",
  "|": "bar",
  "/": "bar",
  "+": "and",
  "&": "and",
};

const empty = (end: number): Growing => ({
  end,
  comma: false,
  dash: false,
  and: false,
  of: false,
  in: false,
  with: false,
  to: false,
  semicolon: false,
  colon: false,
  open: false,
  close: false,
  newline: false,
  bar: false,
});

/** Read marks and joining words from a token on, up to the first thing that is none of them, or to a token. */
export function readGap(reading: Reading, from: number, until = Infinity): Gap {
  const gap = empty(from);
  const { length } = reading.tokens;
  const last = Math.min(length, until);
  let at = skipPassed(reading, from);
  gap.end = at;
  while (at < last) {
    const mark = markAt(reading, at);
    const kind = MARKS[mark];
    if (kind) {
      gap[kind] = true;
      at++;
    } else if (mark === "-" && (isSpaced(reading, at) || isSpaced(reading, at + 1))) {
      gap.dash = true;
      at++;
    } else if (mark === '"') {
      at++;
    } else if (mark === "'" && isOwning(reading, at)) {
      at += 2;
    } else if (folded(reading, at) === "the") {
      at++;
    } else {
      const found = joinAt(reading, at, last);
      if (!found || isLatinLetter(reading, at, found.end)) break;
      const join = JOIN_KINDS[found.meaning];
      if (join) gap[join] = true;
      at = found.end;
    }
    at = skipPassed(reading, at);
    gap.end = at;
  }
  return gap;
}

/** The longest joining word that ends before a token. */
function joinAt(
  reading: Reading,
  at: number,
  last: number,
): { readonly end: number; readonly meaning: number } | undefined {
  const found = phraseAt(reading, at, "joins");
  if (!found || found.end <= last) return found;
  return phraseAt({ ...reading, tokens: { ...reading.tokens, length: last } }, at, "joins");
}

/** "CRC's" */
const isOwning = (reading: Reading, at: number): boolean =>
  folded(reading, at + 1) === "s" && !isSpaced(reading, at) && !isSpaced(reading, at + 1) && isSpaced(reading, at + 2);

/** "b)" is no Russian "в". */
function isLatinLetter({ tokens: { text, start, end } }: Reading, at: number, next: number): boolean {
  if (next !== at + 1 || (end[at] ?? 0) - (start[at] ?? 0) !== 1) return false;
  const code = codeAt(text, start[at] ?? 0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}
