import type { Language, Localised } from "../../../domain/language";
import { en } from "./en";
import { kk } from "./kk";
import { ru } from "./ru";
import type { StandardsWords } from "./standards-words";

const WORDS: Localised<StandardsWords> = { en, ru, kk };

export const standardsWords = (language: Language): StandardsWords => WORDS[language];
