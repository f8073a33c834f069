import {
  CODES,
  FOLDED,
  SKIPPED,
  codeAt,
  isBlankCode,
  isCapitalCode,
  isDigitCode,
  isLetterCode,
} from "../../text/fold-code";
import { NO_HASH, hashedOn } from "./word-table";
import type { WordTable } from "./word-table";

/** What a token is. A run of letters or of digits is one token, every mark is one; a line's end is one too. */
export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;
export const BREAK = 3;

/** What is true of a token beside its word, as bits. */
export const SPACED = 1;
export const CAPITAL = 2;
/** A word of two letters or more, all of them capitals. */
export const CAPITALS = 4;

/**
 * A text as tokens, in one pass. Every distinct word has one number, whatever its letters' case, so that the rest of
 * the reading compares numbers; numbers and marks have one too.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** Offsets in UTF-16 units by token; the end is not included. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the token's word in the table. */
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Folded code of the mark that a token is, a bracket of either kind as a round one, or a line's end; 0 for all else. */
  readonly mark: Uint16Array;
}

/** Room for tokens, used again for one text after the other: making it anew costs more than filling it. */
const room = {
  size: 0,
  start: new Int32Array(),
  end: new Int32Array(),
  word: new Int32Array(),
  kind: new Uint8Array(),
  flags: new Uint8Array(),
  mark: new Uint16Array(),
  /** Folded codes of the word at hand. */
  codes: new Uint16Array(),
};

function makeRoom(size: number): void {
  if (size <= room.size) return;
  room.size = Math.max(size, 2 * room.size, 1024);
  room.start = new Int32Array(room.size);
  room.end = new Int32Array(room.size);
  room.word = new Int32Array(room.size);
  room.kind = new Uint8Array(room.size);
  room.flags = new Uint8Array(room.size);
  room.mark = new Uint16Array(room.size);
  room.codes = new Uint16Array(room.size);
}

const BLANK = 8;
const FOLDED_BITS = 0xffff;
const CAPITAL_BIT = 0x10000;
const KIND_SHIFT = 17;
/** By code that was met, what `signOf` says of it: few are ever met of all there are. Signed, which an engine reads sooner. */
const signs = new Int32Array(CODES);

const signAt = (text: string, at: number): number => {
  const code = codeAt(text, at);
  return signs[code] || learned(code);
};

const learned = (code: number): number => (signs[code] = signOf(code));

/** The code that one is folded to, above its bits whether it is a capital, and above that the kind of token it makes, or `BLANK`. */
const signOf = (code: number): number =>
  (kindOfCode(code) << KIND_SHIFT) | (isCapitalCode(code) ? CAPITAL_BIT : 0) | (FOLDED[code] ?? 0);

function kindOfCode(code: number): number {
  if (isLetterCode(code)) return WORD;
  if (isDigitCode(code)) return NUMBER;
  if (isBlankCode(code)) return code === 0x0a ? BREAK : BLANK;
  return MARK;
}

/**
 * Take a text apart. Blanks are no tokens; a soft hyphen or a zero-width mark is part of its word.
 *
 * What it gives is good until the next call.
 */
export function tokenize(text: string, words: WordTable): Tokens {
  const most = text.length;
  makeRoom(most);
  const { start, end, word, kind, flags, mark, codes } = room;
  let count = 0;
  let spaced: number = SPACED;
  let sign = most > 0 ? signAt(text, 0) : 0;
  for (let at = 0; at < most;) {
    const from = at;
    const one = sign >> KIND_SHIFT;
    let size = 0;
    let capitals = 0;
    let hash = NO_HASH;
    for (;;) {
      const code = sign & FOLDED_BITS;
      if (code !== SKIPPED) {
        codes[size++] = code;
        hash = hashedOn(hash, code);
        capitals |= sign;
      }
      if (++at === most) break;
      sign = signAt(text, at);
      if (one > NUMBER || sign >> KIND_SHIFT !== one) break;
    }
    if (one >= BREAK) spaced = SPACED;
    if (one === BLANK) continue;
    kind[count] = one;
    flags[count] = one === WORD && (capitals & CAPITAL_BIT) !== 0 ? spaced | capitalsOf(text, from, at) : spaced;
    mark[count] = one === MARK ? markOf(codes[0] ?? 0) : one === BREAK ? LINE_END : 0;
    start[count] = from;
    end[count] = at;
    const known = words.find(codes, size, hash);
    word[count] = known >= 0 ? known : words.numberOf(text.slice(from, at));
    count++;
    spaced = one === BREAK ? SPACED : 0;
  }
  return { text, length: count, start, end, word, kind, flags, mark };
}

const LINE_END = 0x0a;

const markOf = (code: number): number => (code === 0x5b ? 0x28 : code === 0x5d ? 0x29 : code);

const isCapitalAt = (text: string, at: number): boolean => (signAt(text, at) & CAPITAL_BIT) !== 0;

/** "Directive", "CRC"; a word that a letter was put before begins with a capital, too: "eSafety", "ePrivacy". */
function capitalsOf(text: string, start: number, end: number): number {
  if (!isCapitalAt(text, start)) return end - start > 2 && isCapitalAt(text, start + 1) ? CAPITAL : 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    if (isCapitalAt(text, at)) count++;
    else if ((signAt(text, at) & FOLDED_BITS) !== SKIPPED) return CAPITAL;
  }
  return count > 1 ? CAPITAL | CAPITALS : CAPITAL;
}
