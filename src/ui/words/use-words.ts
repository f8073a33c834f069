import { createContext, use, useContext } from "react";
import type { Language } from "../../domain/language";
import type { FirstWords, PaneWords } from "./pane-words";

/** What the pane says in the language it speaks. */
export interface SpokenWords {
  readonly first: FirstWords;
  /** Everything; the same promise each time, since React, which goes on where it was held back, must meet it again. */
  readonly all: () => Promise<PaneWords>;
}

/** What every component below its provider says. */
export const WordsContext = createContext<SpokenWords | undefined>(undefined);

/** What is there from the beginning, for the shell and the first screen; throws outside of a `WordsContext`. */
export const useFirstWords = (): FirstWords => useSpokenWords().first;

/** The same with all other words, for whatever is loaded later itself; what asks for them too early is held back. */
export function useWords(): PaneWords {
  return use(useSpokenWords().all());
}

/** The language of the pane. */
export const useLanguage = (): Language => useFirstWords().language;

function useSpokenWords(): SpokenWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error("No WordsContext");
  return words;
}
