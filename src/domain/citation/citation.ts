import type { Localised } from "../language";
import type { Pointer } from "./grammar/grammar";
import type { Pinpoint } from "../instrument/pinpoint";

/** A reference, as written, to an instrument and usually to parts of it. Made by parsing; nothing is looked up yet. */
export interface Citation {
  /** The words of the citation exactly as they stand in the cell: `cell.slice(start, end)`. */
  readonly text: string;
  /** Offsets in the cell in UTF-16 units, so that the pane can underline it: start included, end not. */
  readonly start: number;
  readonly end: number;
  /** The words that name the instrument, or "" when there are none ("art. 12(3)" alone). */
  readonly name: string;
  /** Of an act that the catalogue doesn't hold: its name with the state, the date, the number and the title beside it. */
  readonly fullName?: string | undefined;
  /** Ids of every instrument the name may mean; empty when the citation names none. */
  readonly candidates: readonly string[];
  /** What a name points at that is no name of its own: "the Convention", "ibid.", "this Law". */
  readonly pointer?: Pointer | undefined;
  /** By what a pointer without a name points: "the Law" (kind), "the same Law" (same), "thereof" (last). */
  readonly pointsBy?: "kind" | "same" | "last" | undefined;
  /** The text gave a pointer's word to an act that the catalogue doesn't hold: "(hereinafter – the Law)". */
  readonly ofAnother?: boolean | undefined;
  /** Whose name it is where a state beside it makes it another's: "Ireland: Data Protection Act 2018". */
  readonly ruledOut?: string | undefined;
  /** States whose act of the name is of another year than the one said: "Online Safety Act 2023" is none of Australia. */
  readonly notOf?: readonly string[] | undefined;
  /** Another state is spoken of before it, whose act it may be, unless the instrument is of the state under review. */
  readonly isDoubtful?: boolean | undefined;
  /** That state stands right before it, so that the one under review does not tell either. */
  readonly isOfEither?: boolean | undefined;
  /** Where the name begins that heads the list in which its places stand. */
  readonly listHead?: number | undefined;
  /** Words that the text gave to an instrument before, as it gave them. */
  readonly defined?: string | undefined;
  /** What is said beside its name of an act that the person's own documents may hold, or the catalogue with its number. */
  readonly facts?: ActFacts | undefined;
  /** What its sentence says of instruments of one name, where several have it. */
  readonly said?: Said | undefined;
  /** What the text calls the instrument from here on, where it says so. */
  readonly defines?: string | undefined;
  /** Unit as written ("article", "paragraph", "principle", ...); undefined for a bare number or no pinpoint. */
  readonly unit?: string | undefined;
  /** In reading order; empty when the whole instrument is cited. */
  readonly pinpoints: readonly Pinpoint[];
  /** The unit's word as written, when it may mean either of two units: Russian "пп." */
  readonly ambiguousUnit?: string | undefined;
  /**
   * How a citation without a name hangs on the one before it: in a bracket of
   * its own "(art. 16)", as one more of a list of places, by an ending that says it has an
   * owner («БҚК-нің 28-бабы …, 31-бабы …»), or at least in the same sentence;
   * or that what it is of is unclear: it goes on with what stands before a bracket and is not known, or may be no place;
   * or that it may be of an act or of the one by which that is explained.
   */
  readonly dependence?: "bracket" | "list" | "owner" | "sentence" | "unclear" | "of either" | undefined;
  /** Id of the instrument that is named right behind places without a name, with places of its own: "art. 12 (CRC, art. 16)". */
  readonly namedBeside?: string | undefined;
  /** What is named is a report or the like, which "the Law" never means. */
  readonly isPaper?: boolean;
  /** What it points at may be a source named before that was not read: "CRC, art. 16; ECHR; ibid., art. 8". */
  readonly isBehindUnread?: boolean;
}

/** What tells an act from others of its title. */
export interface ActFacts {
  readonly years: readonly string[];
  /** "1995-08-30" */
  readonly days: readonly string[];
  /** "14", "77-VIII": without the words and letters beside it. */
  readonly numbers: readonly string[];
  /** Of a collection of statutes: "59" of "Cap. 59". */
  readonly chapters: readonly string[];
}

/** States whose law a sentence speaks of, "?" for perhaps another's, and dates given before it: "1995-08-30". */
export interface Said {
  readonly states: readonly string[];
  readonly dates: readonly string[];
}

/** A citation with the instrument it means and all that is wrong with it. */
export interface ResolvedCitation extends Citation {
  /** Id in the catalogue; undefined when it can't be told without guessing. */
  readonly instrument: string | undefined;
  readonly problems: readonly CitationProblem[];
}

/** What can be wrong with a citation. */
export type CitationProblemKind =
  | "no-such-part"
  | "doubtful-part"
  | "repealed-part"
  | "wrong-unit"
  | "unresolved"
  | "ambiguous"
  | "superseded"
  | "not-in-force"
  | "unverified"
  | "glued-number"
  | "ambiguous-unit";

/** One thing wrong with a citation, in words for a person. */
export interface CitationProblem {
  readonly kind: CitationProblemKind;
  /** Normal form of the pinpoint at fault, where it is one pinpoint. */
  readonly pinpoint?: string;
  /** The same for the check and for the citation's own card. */
  readonly message: Localised;
  /** The citation's text put right, when only one correction is possible. */
  readonly replacement?: string;
}
