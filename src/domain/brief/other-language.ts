import { SECOND_TEXT_KEYS } from "../gap/second-language";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";

type Told = Pick<BriefContext, "input" | "gaps">;

/** The gaps of which a text that they have is told in another language than the brief's, most important first. */
export const gapsInOtherLanguage = ({ input, gaps }: Told): readonly BriefGap[] =>
  gaps.filter((gap) => languagesOf(gap).some((language) => language !== input.language));

/** Whether no gap has a text that is told in the language of the brief. */
export const areAllInOtherLanguage = ({ input, gaps }: Told): boolean =>
  gaps.every((gap) => languagesOf(gap).every((language) => language !== input.language));

/** Those of the texts that a gap has. */
const languagesOf = ({ gap, languages }: BriefGap) =>
  SECOND_TEXT_KEYS.filter((text) => gap[text].trim() !== "").map((text) => languages[text]);
