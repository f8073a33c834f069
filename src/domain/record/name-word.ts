import type { NameCase } from "./name-case";
import type { Fit } from "./name-forms";

/** A word of a name that a word of a text may be a form of, and whose it is. */
export interface PartRead {
  readonly part: string;
  /** The same in the letters of the text. */
  readonly name: string;
  readonly people: ReadonlySet<number>;
  /** In what cases of Russian; undefined where that tells nothing. */
  readonly cases?: ReadonlySet<NameCase> | undefined;
  /** Whether it has an ending of Russian. */
  readonly isRussian: boolean;
}

/** A word of a text as a form of a word of a name. */
export interface NameWord {
  /** The one that it is spelled like, else the longest. */
  readonly part: string;
  /** All whose name it may be. */
  readonly people: ReadonlySet<number>;
  readonly fit: Fit;
  /** All words of names that it may be a form of. */
  readonly parts: readonly PartRead[];
}
