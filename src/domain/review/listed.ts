import { inEachLanguage } from "../language";
import type { Localised } from "../language";

/** Says how many more there are than those listed. */
export const MORE: { readonly [Language in keyof Localised]: (more: number) => string } = {
  en: (more) => `and ${more} more`,
  ru: (more) => `и еще ${more}`,
  kk: (more) => `және тағы ${more}`,
};

/** More than these say no more. */
const LISTED = 8;

/** The first of some cells or rows, and in words how many more there are. */
export const listed = (all: readonly (string | number)[], rest: (more: number) => string): string => {
  const first = all.slice(0, LISTED).join(", ");
  return all.length > LISTED ? `${first} ${rest(all.length - LISTED)}` : first;
};

/** What is said of some rows, with the first of them behind it; nothing where there are none. */
export const tellOf = (rows: readonly Localised[], lead: Localised): readonly Localised[] =>
  rows.length === 0
    ? []
    : [
        inEachLanguage((language) => {
          const names = rows.map((row) => row[language]);
          return `${lead[language]}: ${listed(names, MORE[language])}`;
        }),
      ];
