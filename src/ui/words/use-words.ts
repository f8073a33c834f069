import { createContext, useContext } from "react";
import type { Language, Localised } from "../../domain/language";
import { en } from "./en";
import { kk } from "./kk";
import type { PaneWords } from "./pane-words";
import { ru } from "./ru";

const WORDS: Localised<PaneWords> = { en, ru, kk };

/** The pane's words in a language. */
export const wordsIn = (language: Language): PaneWords => WORDS[language];

/** The language of the pane, for every component below its provider; English without one. */
export const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => useContext(LanguageContext);

/** The pane's words in the language of the nearest `LanguageContext`. */
export const useWords = (): PaneWords => wordsIn(useLanguage());
