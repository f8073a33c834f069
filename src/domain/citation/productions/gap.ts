/** Marks and joining words that may stand in a gap, as bits. */
export const COMMA = 1;
export const DASH = 1 << 1;
export const AND = 1 << 2;
export const OF = 1 << 3;
export const IN = 1 << 4;
export const WITH = 1 << 5;
export const TO = 1 << 6;
export const SEMICOLON = 1 << 7;
export const COLON = 1 << 8;
export const OPEN = 1 << 9;
export const CLOSE = 1 << 10;
export const NEWLINE = 1 << 11;
export const BAR = 1 << 12;
export const SEE = 1 << 13;
export const COMPARED = 1 << 14;

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
  /** "read in conjunction with", "see", "in particular" and the like. */
  get with(): boolean {
    return (this.bits & WITH) !== 0;
  }
  /** "see", "cf.": what is only referred to. */
  get see(): boolean {
    return (this.bits & SEE) !== 0;
  }
  /** "cf.": what may be another document's. */
  get compared(): boolean {
    return (this.bits & COMPARED) !== 0;
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
