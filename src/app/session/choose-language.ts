import type { Language } from "../../domain/language";
import { keepLanguage } from "./chosen-language";
import { checkAgain } from "./check-again";
import { problem } from "./notices";
import type { SessionContext } from "./session-context";

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
