import type { Instrument } from "../../instrument/instrument";

/** What tells which instrument is meant. */
export type Because =
  /** No other instrument of the catalogue has the name. */
  | "only name"
  /** Several have it; it was adopted on the day that the text gives. */
  | "date"
  /** It is of the state that the sentence names, */
  | "state said"
  /** of the state whose law is reviewed, */
  | "state reviewed"
  /** or of the one state whose acts the text cites. */
  | "state of text"
  /** Words for what was named last: "ibid.", "thereof". */
  | "named last"
  /** The text said before what it calls so. */
  | "defined"
  /** The context says what the words mean. */
  | "context"
  /** The current act, which is of the kind named: "the Law". */
  | "current of kind"
  /** The one instrument named so far that the words or the places suit. */
  | "only one before"
  /** A place alone is of what the context says. */
  | "usual"
  /** It goes on with the places before it. */
  | "goes on"
  /** It is inside the article that was cited last. */
  | "inside the last";

/** An instrument that is meant, and what tells so. */
export interface Meant {
  readonly instrument: Instrument;
  readonly because: Because;
}

/** Undefined where no instrument is meant. */
export const meant = (instrument: Instrument | undefined, because: Because): Meant | undefined =>
  instrument && { instrument, because };
