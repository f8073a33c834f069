import type { Language, Localised } from "../../domain/language";
import { ENGLISH } from "./en";
import { KAZAKH } from "./kk";
import { RUSSIAN } from "./ru";
import type { SessionWords } from "./session-words";

const WORDS: Localised<SessionWords> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH };

/** What a session says, in a language. */
export const sessionWords = (language: Language): SessionWords => WORDS[language];
