import type { Language, Localised } from "../../language";
import { LANGUAGES, inEachLanguage } from "../../language";
import type { ColumnSpec } from "./table-spec";

/** What a language is called at the end of a header. */
export const LANGUAGE_IN_HEADER: Readonly<Record<Language, Localised>> = {
  en: { en: "in English", ru: "по-английски", kk: "ағылшынша" },
  ru: { en: "in Russian", ru: "по-русски", kk: "орысша" },
  kk: { en: "in Kazakh", ru: "по-казахски", kk: "қазақша" },
};

type InLanguage<Key extends string, Holds extends "text" | "word"> = ColumnSpec & {
  readonly key: `${Key} ${Language}`;
  readonly holds: Holds;
};

/** The same column once for each language; its keys are `"name en"`, `"name ru"`, `"name kk"`. */
export const inLanguages = <Key extends string, Holds extends "text" | "word">(
  key: Key,
  header: Localised,
  { holds, width }: { readonly holds: Holds; readonly width: number },
): readonly InLanguage<Key, Holds>[] =>
  LANGUAGES.map((language) => ({
    key: `${key} ${language}`,
    header: inEachLanguage((spoken) => `${header[spoken]} ${LANGUAGE_IN_HEADER[language][spoken]}`),
    holds,
    width,
  }));
