/** How the unit word lets its numbers be read. */
export interface NumberStyle {
  /** The unit and the article right before it: "3 § 1", so that in "3 § 1 and 12 § 2" the 12 is the next article. */
  readonly inside: { readonly unit: string; readonly article: string } | undefined;
  /** The unit is in the plural, so "and" and commas go on with its numbers. */
  readonly plural: boolean;
  /** "18.1" is paragraph 1 of article 18, not a number. */
  readonly dotted: boolean;
  readonly roman: boolean;
  /** Roman numbers stand for Arabic ones: "Article XVI" is article 16. */
  readonly romanAsArabic: boolean;
  /** A capital letter is a number: "Part B". */
  readonly lettered: boolean;
  /** One point alone, so that a hyphen in it is no run: "подпункт 2-6)" was inserted. */
  readonly onePoint: boolean;
  /** Points: a bracket closes their numbers, "3)". */
  readonly points: boolean;
  /** Letters are numbers: "point (f)", "подпункт а)", "пункт «b»". */
  readonly letters: boolean;
  /** Numbers in words count. */
  readonly ordinals: boolean;
  /** Those that stand behind a unit count: "paragraph two". */
  readonly numerals: boolean;
  /** The unit is abbreviated, as in the singular so in the plural: "ст. 12 и 16". */
  readonly abbreviated: boolean;
  /** Nothing says that these are places, so that what they count may follow. */
  readonly doubtful: boolean;
  /** Stop before "and" and commas: they go on with the numbers of an outer unit. */
  readonly single: boolean;
  /** The unit that stands before its numbers, so that one with a unit or a noun of its own behind it is none of them. */
  readonly led: string | undefined;
}

/** Digits alone, in the singular. */
export const PLAIN: NumberStyle = {
  inside: undefined,
  plural: false,
  dotted: false,
  roman: false,
  romanAsArabic: false,
  lettered: false,
  onePoint: false,
  points: false,
  letters: false,
  ordinals: false,
  numerals: false,
  abbreviated: false,
  doubtful: false,
  single: false,
  led: undefined,
};
