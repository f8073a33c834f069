import type { Language, Localised } from "../../src/domain/language";
import { en } from "../../src/ui/words/en";
import { kk } from "../../src/ui/words/kk";
import type { PaneWords } from "../../src/ui/words/pane-words";
import { ru } from "../../src/ui/words/ru";

const WORDS: Localised<PaneWords> = { en, ru, kk };

/** The pane's words in a language, without loading. */
export const wordsIn = (language: Language): PaneWords => WORDS[language];
