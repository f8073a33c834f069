import type { Language } from "../../language";
import type { BriefWords } from "./brief-words";
import { en } from "./en";
import { kk } from "./kk";
import { ru } from "./ru";

const WORDS: Readonly<Record<Language, BriefWords>> = { en, ru, kk };

/** The brief's own sentences in a language. */
export const wordsOf = (language: Language): BriefWords => WORDS[language];
