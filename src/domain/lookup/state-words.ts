import { LANGUAGES } from "../language";
import { type SearchWord, searchWords } from "./search-words";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Codes of states by the forms of their names of one word, in each language. */
const statesByName = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of LETTERS.flatMap((one) => LETTERS.map((other) => one + other))) {
      const [name, ...others] = searchWords(names.of(code) ?? "");
      if (name && others.length === 0) for (const form of name.forms) found.set(form, code);
    }
  }
  return found;
};

let known: ReadonlyMap<string, string> | undefined;

/** The ISO code of the state that a word names, "KE"; undefined for other words. */
export const stateNamed = ({ forms }: SearchWord): string | undefined => {
  known ??= statesByName();
  return forms.map((form) => known?.get(form)).find((code) => code !== undefined);
};
