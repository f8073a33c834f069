import { SECOND_TEXT_KEYS } from "../gap/second-language";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";

/** The gaps of which a text that they have is told in another language than the brief's, most important first. */
export const gapsInOtherLanguage = ({ input, gaps }: Pick<BriefContext, "input" | "gaps">): readonly BriefGap[] =>
  gaps.filter(({ gap, languages }) =>
    SECOND_TEXT_KEYS.some((text) => gap[text].trim() !== "" && languages[text] !== input.language),
  );
