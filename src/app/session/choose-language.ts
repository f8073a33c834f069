import type { Language } from "../../domain/language";
import { isLanguage } from "../../domain/language";
import { keep } from "./keep";
import { checkAgain } from "./check-again";
import { problem } from "./notices";
import type { Preferences } from "../ports";
import type { SessionContext } from "./session-context";

const KEY = "language";

/** The language a person chose earlier on this device. */
export function chosenLanguage(preferences: Preferences): Language | undefined {
  try {
    const kept = preferences.get(KEY);
    return kept !== undefined && isLanguage(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Remember it for the next time. */
export const keepLanguage = (preferences: Preferences, language: Language): void => keep(preferences, KEY, language);

/**
 * Speak another language, findings included, and keep the choice, once its words are there; without them all stays as
 * it was. Of two choices in a row the later one stands.
 */
export async function chooseLanguage(context: SessionContext, language: Language): Promise<void> {
  const { store, ports, memory, enqueue } = context;
  memory.wanted = language;
  try {
    const words = await ports.loadWords(language);
    if (memory.wanted !== language) return;
    keepLanguage(ports.preferences, language);
    memory.language = language;
    memory.words = words;
    memory.readingWords = words;
    store.set({ language });
  } catch {
    if (memory.wanted === language) store.set({ notice: problem(memory.readingWords.notLoaded) });
    return;
  }
  await enqueue(async () => {
    const { report, review } = store.get();
    const again = report && review && checkAgain(context, review);
    if (again) store.set({ report: again });
  });
}
