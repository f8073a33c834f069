import type { Language, Localised } from "../../src/domain/language";
import { atHand } from "../../src/ui/loading/at-hand";
import { en } from "../../src/ui/words/en";
import { en as firstEn } from "../../src/ui/words/first/en";
import { kk as firstKk } from "../../src/ui/words/first/kk";
import { ru as firstRu } from "../../src/ui/words/first/ru";
import { kk } from "../../src/ui/words/kk";
import { toPaneWords } from "../../src/ui/words/pane-words";
import type { PaneWords } from "../../src/ui/words/pane-words";
import { ru } from "../../src/ui/words/ru";
import type { SpokenWords } from "../../src/ui/words/use-words";

const WORDS: Localised<PaneWords> = {
  en: toPaneWords(firstEn, en),
  ru: toPaneWords(firstRu, ru),
  kk: toPaneWords(firstKk, kk),
};

const AT_HAND: Localised<Promise<PaneWords>> = { en: atHand(WORDS.en), ru: atHand(WORDS.ru), kk: atHand(WORDS.kk) };

/** The pane's words in a language, without loading. */
export const wordsIn = (language: Language): PaneWords => WORDS[language];

/** The same as the pane's components are given them. */
export const spokenIn = (language: Language): SpokenWords => ({
  first: WORDS[language],
  all: () => AT_HAND[language],
});
