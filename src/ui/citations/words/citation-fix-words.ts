import type { CitationForm } from "../../../domain/citation/format/format-citation";

/** What the corrections of citations say, in one language. */
export interface CitationFixWords {
  readonly normaliseTitle: string;
  readonly normaliseText: string;
  readonly form: string;
  readonly forms: Readonly<Record<CitationForm, string>>;
  readonly example: (citation: string) => string;
  readonly language: string;
  readonly scope: string;
  readonly scopes: {
    readonly rowSources: string;
    readonly row: string;
    readonly sources: string;
    readonly gaps: string;
    readonly justifications: string;
  };
  readonly expand: string;
  readonly working: string;
  readonly found: (cells: number) => string;
  readonly apply: (cells: number) => string;
  readonly left: (citations: number) => string;

  readonly choose: string;
  readonly nothingToChoose: string;
  readonly whichOne: (name: string) => string;
  readonly takeThis: string;
  /** Of a word that may mean either of two units. */
  readonly whichUnit: (word: string) => string;
  readonly unitChosen: (unit: string) => string;
  readonly partThere: string;
  readonly partUnchecked: string;
  readonly noClearName: string;
  /** The message beside the preview. */
  readonly chosen: (name: string) => string;

  /** With the instrument's unit: an article, a paragraph, a principle. */
  readonly choosePlace: (unit: string) => string;
  /** With the number that is wrong. */
  readonly chooseInstead: (place: string) => string;
  readonly findPlace: string;
  readonly places: string;
  readonly useTyped: (place: string) => string;
  readonly unverified: string;
  readonly noPlaces: string;
  readonly more: (count: number) => string;
  readonly completed: (place: string) => string;
  readonly replaced: (place: string) => string;
  readonly notWritable: string;

  readonly choiceTitle: string;
  readonly choiceText: string;
  readonly write: string;
  readonly nothingToFix: string;
}
