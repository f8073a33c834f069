import type { Language } from "../domain/language";
import { isLanguage } from "../domain/language";
import { keep } from "./keep";
import { checkAgain } from "./load-checking";
import type { Preferences } from "./ports";
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

/** Speak another language, findings included, and keep the choice. */
export async function chooseLanguage(context: SessionContext, language: Language): Promise<void> {
  const { store, ports, inTurn } = context;
  store.set({ language });
  keep(ports.preferences, KEY, language);
  await inTurn(async () => {
    const { report, review } = store.get();
    const again = report && review && checkAgain(context, review);
    if (again) store.set({ report: again });
  });
}
