import { CODES, FOLDED, SKIPPED, isBlankCode, isDigitCode, isLetterCode } from "../../text/fold-code";
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
}

/** Room for tokens, used again for one text after the other: making it anew costs more than filling it. */
const room = {
  size: 0,
  start: new Int32Array(),
  end: new Int32Array(),
  word: new Int32Array(),
  kind: new Uint8Array(),
  flags: new Uint8Array(),
};

function makeRoom(size: number): void {
  if (size <= room.size) return;
  room.size = Math.max(size, 2 * room.size, 1024);
  room.start = new Int32Array(room.size);
  room.end = new Int32Array(room.size);
  room.word = new Int32Array(room.size);
  room.kind = new Uint8Array(room.size);
  room.flags = new Uint8Array(room.size);
}

/**
 * Take a text apart. Blanks are no tokens; a soft hyphen or a zero-width mark is part of its word.
 *
 * What it gives is good until the next call.
 */
export function tokenize(text: string, words: WordTable): Tokens {
  const most = text.length;
  makeRoom(most);
  const { start, end, word, kind, flags } = room;
  let count = 0;
  let spaced: number = SPACED;
  for (let at = 0; at < most;) {
    const code = text.charCodeAt(at);
    const from = at;
    flags[count] = spaced;
    if (isBlankCode(code)) {
      at++;
      spaced = SPACED;
      if (code !== 0x0a) continue;
      kind[count] = BREAK;
      flags[count] = SPACED;
    } else {
      const before = spaced;
      spaced = 0;
      if (isLetterCode(code)) {
        kind[count] = WORD;
        at = wordEnd(text, from);
        if (IS_CAPITAL[code] === 1) flags[count] = before | capitalsOf(text, from, at);
      } else if (isDigitCode(code)) {
        kind[count] = NUMBER;
        while (at < most && isDigitCode(text.charCodeAt(at))) at++;
      } else {
        kind[count] = MARK;
        at++;
      }
    }
    start[count] = from;
    end[count] = at;
    word[count] = words.numberOf(text, from, at);
    count++;
  }
  return { text, length: count, start, end, word, kind, flags };
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isLetterCode(text.charCodeAt(at))) at++;
  return at;
}

/** 1 for codes of capital letters. */
const IS_CAPITAL = capitalCodes();

function capitalCodes(): Uint8Array {
  const capitals = new Uint8Array(CODES);
  for (let code = 0; code < 0x2000; code++) {
    const char = String.fromCharCode(code);
    if (char !== char.toLowerCase()) capitals[code] = 1;
  }
  return capitals;
}

function capitalsOf(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (IS_CAPITAL[code] === 1) count++;
    else if (FOLDED[code] !== SKIPPED) return CAPITAL;
  }
  return count > 1 ? CAPITAL | CAPITALS : CAPITAL;
}
