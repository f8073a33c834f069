import type { Localised } from "../language";
import { inEachLanguage } from "../language";

/** More names than these are counted: nobody reads a list of all columns of a table. */
const NAMED = 3;

const MORE = {
  en: (count: number) => `and ${count} more`,
  ru: (count: number) => `и еще ${count}`,
  kk: (count: number) => `және тағы ${count}`,
} as const;

/** The first few names of a list, in each language's quotation marks where it has any, the rest counted. */
export const firstFew = (
  names: readonly string[],
  quoted: (name: string) => Localised = (name) => inEachLanguage(() => name),
): Localised =>
  inEachLanguage((language) => {
    const said = names.slice(0, NAMED).map((name) => quoted(name)[language]);
    const rest = names.length - said.length;
    return rest > 0 ? `${said.join(", ")} ${MORE[language](rest)}` : said.join(", ");
  });
