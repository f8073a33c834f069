import type { ReactNode } from "react";
import { LANGUAGES } from "../../domain/language";
import { LANGUAGE_NAMES } from "./language-names";

/** The languages as options of a select. */
export const LanguageOptions = (): ReactNode =>
  LANGUAGES.map((language) => (
    <option key={language} value={language} lang={language}>
      {LANGUAGE_NAMES[language]}
    </option>
  ));
