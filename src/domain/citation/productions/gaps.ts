import { codeAt } from "../../text/fold-code";
import type { JoinKind } from "../grammar/grammar";
import { JOIN_KINDS } from "../lexicon/joins";
import { folded, isSpaced, markAt, phraseAt, skipPassed } from "./look";
import type { Reading } from "./look";

const COMMA = 1;
const DASH = 1 << 1;
const AND = 1 << 2;
const OF = 1 << 3;
const IN = 1 << 4;
const WITH = 1 << 5;
const TO = 1 << 6;
const SEMICOLON = 1 << 7;
const COLON = 1 << 8;
const OPEN = 1 << 9;
const CLOSE = 1 << 10;
const NEWLINE = 1 << 11;
const BAR = 1 << 12;

/** What stands between two places or names: how far it goes, and which marks and joining words are in it, as bits. */
export class Gap {
  constructor(
    readonly end: number,
    readonly bits: number,
  ) {}

  get comma(): boolean {
    return (this.bits & COMMA) !== 0;
  }
  /** A dash that sets apart. */
  get dash(): boolean {
    return (this.bits & DASH) !== 0;
  }
  get and(): boolean {
    return (this.bits & AND) !== 0;
  }
  get of(): boolean {
    return (this.bits & OF) !== 0;
  }
  get in(): boolean {
    return (this.bits & IN) !== 0;
  }
  /** "read in conjunction with", "in particular" and the like. */
  get with(): boolean {
    return (this.bits & WITH) !== 0;
  }
  get to(): boolean {
    return (this.bits & TO) !== 0;
  }
  get semicolon(): boolean {
    return (this.bits & SEMICOLON) !== 0;
  }
  get colon(): boolean {
    return (this.bits & COLON) !== 0;
  }
  get open(): boolean {
    return (this.bits & OPEN) !== 0;
  }
  get close(): boolean {
    return (this.bits & CLOSE) !== 0;
  }
  get newline(): boolean {
    return (this.bits & NEWLINE) !== 0;
  }
  /** A slash, a plus or a table's bar. */
  get bar(): boolean {
    return (this.bits & BAR) !== 0;
  }

  /** The same on one line. */
  unbroken(): Gap {
    return new Gap(this.end, this.bits & ~NEWLINE);
  }
}

const MARKS: Readonly<Record<string, number>> = {
  ",": COMMA,
  ";": SEMICOLON,
  ":": COLON,
  "(": OPEN,
  ")": CLOSE,
  "\n": NEWLINE,
  "|": BAR,
  "/": BAR,
  "+": AND,
  "&": AND,
};

const JOINS: Readonly<Record<JoinKind, number>> = { and: AND, of: OF, in: IN, with: WITH, to: TO };

/** Read marks and joining words from a token on, up to the first thing that is none of them, or to a token. */
export function readGap(reading: Reading, from: number, until = Infinity): Gap {
  const last = Math.min(reading.tokens.length, until);
  let bits = 0;
  let at = skipPassed(reading, from);
  while (at < last) {
    const mark = markAt(reading, at);
    const kind = MARKS[mark];
    if (kind !== undefined) {
      bits |= kind;
      at++;
    } else if (mark === "-" && (isSpaced(reading, at) || isSpaced(reading, at + 1))) {
      bits |= DASH;
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
      if (join) bits |= JOINS[join];
      at = found.end;
    }
    at = skipPassed(reading, at);
  }
  return new Gap(at, bits);
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
