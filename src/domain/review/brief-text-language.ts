import type { Language } from "../language";
import type { BriefText } from "./review";

/** What a text for the brief is written in; undefined where its cell holds what is no language of ours. */
export const briefTextLanguage = (
  { language, typedLanguage }: Pick<BriefText, "language" | "typedLanguage">,
  ofReview: Language,
): Language | undefined => language ?? (typedLanguage === undefined ? ofReview : undefined);
