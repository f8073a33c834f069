import type { Localised } from "../../domain/language";

/** Each language by the name it gives itself. */
export const LANGUAGE_NAMES: Localised = { en: "English", ru: "Русский", kk: "Қазақша" };
