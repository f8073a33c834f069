import type { Language } from "../../language";
import { cellInWords } from "./cell-in-words";
import type { DateWords } from "./date-words";
import { ENGLISH_DATES } from "./en";
import { KAZAKH_DATES } from "./kk";
import { RUSSIAN_DATES } from "./ru";

const WORDS: Readonly<Record<Language, DateWords>> = { en: ENGLISH_DATES, ru: RUSSIAN_DATES, kk: KAZAKH_DATES };

/** What a cell names as a day, in words of a language; anything else comes back as it is typed. */
export const sayDate = (cell: string, language: Language): string => cellInWords(cell, WORDS[language]);
