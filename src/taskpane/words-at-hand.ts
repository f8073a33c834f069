import type { Language, Localised } from "../domain/language";
import { atHand } from "../ui/loading/at-hand";
import { orNotLoaded } from "../ui/loading/not-loaded";
import { toPaneWords } from "../ui/words/pane-words";
import type { FirstWords, LaterWords, PaneWords } from "../ui/words/pane-words";
import type { SpokenWords } from "../ui/words/use-words";

/** Files of words for each language, so that a person loads the language they read and no other. */
const FIRST: Localised<() => Promise<FirstWords>> = {
  en: async () => (await import(/* webpackChunkName: "first-words-en" */ "../ui/words/first/en")).en,
  ru: async () => (await import(/* webpackChunkName: "first-words-ru" */ "../ui/words/first/ru")).ru,
  kk: async () => (await import(/* webpackChunkName: "first-words-kk" */ "../ui/words/first/kk")).kk,
};

const LATER: Localised<() => Promise<LaterWords>> = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ "../ui/words/en")).en,
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ "../ui/words/ru")).ru,
  kk: async () => (await import(/* webpackChunkName: "words-kk" */ "../ui/words/kk")).kk,
};

/** The words that were loaded so far. */
export interface WordsAtHand {
  /** What the first screen says. */
  readonly loadFirst: (language: Language) => Promise<FirstWords>;
  /** Everything. What could not be loaded before is asked for again. */
  readonly load: (language: Language) => Promise<PaneWords>;
  /** Throws for a language of which nothing was loaded. */
  readonly in: (language: Language) => SpokenWords;
}

export function wordsAtHand(): WordsAtHand {
  const spoken = new Map<Language, LoadedWords>();
  const begin = async (language: Language): Promise<LoadedWords> => {
    const words = spoken.get(language) ?? toLoadedWords(await FIRST[language](), LATER[language]);
    spoken.set(language, words);
    return words;
  };
  return {
    loadFirst: async (language) => (await begin(language)).first,
    load: async (language) => (await begin(language)).load(),
    in: (language) => {
      const words = spoken.get(language);
      if (!words) throw new Error(`No ${language} words`);
      return words;
    },
  };
}

interface LoadedWords extends SpokenWords {
  readonly load: () => Promise<PaneWords>;
}

function toLoadedWords(first: FirstWords, fetchLater: () => Promise<LaterWords>): LoadedWords {
  let all: PaneWords | undefined;
  let asked: Promise<PaneWords> | undefined;
  const load = async (): Promise<PaneWords> => {
    const later = await fetchLater();
    return (all ??= toPaneWords(first, later));
  };
  return {
    first,
    // A failure stays the answer until it is forgotten: a screen that asks again and again would never give up.
    all: () => (asked ??= all ? atHand(all) : orNotLoaded(load(), () => (asked = undefined))),
    load,
  };
}
