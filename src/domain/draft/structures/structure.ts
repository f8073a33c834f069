import type { Localised } from "../../language";
import type { DraftJurisdiction, Level } from "../draft-provision";
import type { CiteForm } from "../../provision/citing";

/**
 * How a number stands in a mark: `{n}` 12, 12-1, 10.1, 11²; `{d}` 5.1; `{r}` XIV; `{o}` in words; `{a}` a Latin letter,
 * small before a full stop; `{A}` a capital, `{я}` a Cyrillic one, `{i}` small roman.
 */
export type NumberKind = "n" | "d" | "r" | "o" | "a" | "A" | "я" | "i";

/** One level of a structure, from the outside in. */
export interface LevelSpec {
  readonly level: Level;
  /** The level where no point is open around it. */
  readonly alone?: Level;
  /**
   * How its marks look, folded: `"статья {n}"`, `"{n}-бап"`, `"({a})"`. Without a number, the mark is the whole line.
   */
  readonly marks: readonly string[];
  /** Other marks of the level, with which it is cited otherwise, as the draft writes its number, or has no title. */
  readonly otherwise?: readonly Pick<LevelSpec, "marks" | "cite" | "titled" | "apart" | "bare">[];
  /** Belongs to an act whose name may stand behind these marks: "приложение к Закону …". */
  readonly ofAct?: boolean;
  /** Marks that stand behind the name of the act and end the line: "… Заңына 1-қосымша". */
  readonly endMarks?: readonly string[];
  /** Begins a line of its own and has a title; the others open a text. */
  readonly titled?: boolean;
  /**
   * Its words begin sentences too: a heading in capitals, or alone in its line but for a bracket or a dash and a title.
   */
  readonly apart?: boolean;
  /** A number without any sign, as of a UK clause: taken only where it goes on counting and a title follows. */
  readonly bare?: boolean;
  /** The title of a bare number may end with a full stop. */
  readonly stops?: boolean;
  /** Where it may stand, if not anywhere. */
  readonly where?: "before-articles" | "schedule" | "outside-schedule";
  /** Counted through the whole act; the others begin again in each parent. */
  readonly through?: boolean;
  readonly cite: Localised<CiteForm>;
}

/** How the laws of a jurisdiction are built. */
export interface Structure {
  readonly jurisdiction: DraftJurisdiction;
  /** From the outermost to the innermost. */
  readonly levels: readonly LevelSpec[];
  /** Lines without a number that stand above a clause are headings. */
  readonly crossHeadings?: boolean;
  /** The heading of a section may stand above its number, as in the margin of the printed bill. */
  readonly sideNotes?: boolean;
  /** Behind a section's heading its text may go on in the same line: "1. Short title.—(1) This Act …". */
  readonly runInHeadings?: boolean;
  /** Paragraphs of an article are its parts, cited by their place, where they have no number. */
  readonly countedParts?: boolean;
  /** Lines of a list without a number are indents. */
  readonly indents?: boolean;
}
