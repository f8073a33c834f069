import type { Language } from "../language";
import type { Part } from "./instrument";

/** A heading and the language it is in. */
export interface SpokenHeading {
  readonly text: string;
  readonly language: Language;
}

/** A part's heading in a person's language, else in English, which all have. */
export function headingIn({ heading, headingRu, headingKk }: Part, language: Language): SpokenHeading {
  const own = language === "ru" ? headingRu : language === "kk" ? headingKk : undefined;
  return own === undefined ? { text: heading, language: "en" } : { text: own, language };
}
