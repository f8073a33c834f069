import type { Language } from "../../domain/language";
import { isLanguage } from "../../domain/language";
import type { Preferences } from "../ports";
import { keep } from "./keep";

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
