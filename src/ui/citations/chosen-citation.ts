import type { ResolvedCitation } from "../../domain/citation/citation";
import type { TextContext } from "../../domain/citation/resolve/text-context";
import type { Language } from "../../domain/language";

/** A citation of a text about which a person is asked. */
export interface ChosenCitation {
  readonly text: string;
  /** Which of the text's citations, counted from 0. */
  readonly index: number;
  readonly citation: ResolvedCitation;
  readonly context: TextContext;
  /** The review's. */
  readonly language: Language;
  readonly busy: boolean;
  readonly onChoose: (after: string, message: string) => void;
}
