import { createContext, useContext } from "react";
import type { Language } from "../../domain/language";
import type { PaneWords } from "./pane-words";

/** What every component below its provider says. */
export const WordsContext = createContext<PaneWords | undefined>(undefined);

/** The pane's words in its language; throws outside of a `WordsContext`. */
export function useWords(): PaneWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsContext around it");
  return words;
}

/** The language of the pane. */
export const useLanguage = (): Language => useWords().language;
