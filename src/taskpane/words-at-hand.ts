import type { Language, Localised } from "../domain/language";
import type { PaneWords } from "../ui/words/pane-words";

/** One file of words a language, so that a person loads the language they read and no other. */
const FETCH: Localised<() => Promise<PaneWords>> = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ "../ui/words/en")).en,
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ "../ui/words/ru")).ru,
  kk: async () => (await import(/* webpackChunkName: "words-kk" */ "../ui/words/kk")).kk,
};

/** The words that were loaded so far. */
export interface WordsAtHand {
  readonly load: (language: Language) => Promise<PaneWords>;
  /** Throws for a language that was not loaded. */
  readonly in: (language: Language) => PaneWords;
}

export function wordsAtHand(): WordsAtHand {
  const loaded = new Map<Language, PaneWords>();
  return {
    load: async (language) => {
      const words = loaded.get(language) ?? (await FETCH[language]());
      loaded.set(language, words);
      return words;
    },
    in: (language) => {
      const words = loaded.get(language);
      if (!words) throw new Error(`The words in ${language} are not loaded`);
      return words;
    },
  };
}
