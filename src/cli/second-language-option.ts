import { Option } from "commander";

import { LANGUAGES, inEachLanguage } from "../domain/language";
import type { Language } from "../domain/language";
import { LANGUAGE_LABELS } from "../domain/review/tables/language-labels";
import { UnusableInput } from "../domain/result";
import { SECOND_LANGUAGE } from "./words/second-language-words";

/** `--second-language kk` */
export const secondLanguageOption = (description: string): Option =>
  new Option("--second-language <language>", description).choices([...LANGUAGES]);

/**
 * What is asked for as the second language of a review in `first`.
 *
 * @param present the second language that the review has already
 * @throws UnusableInput when it is the first, or another one is there
 */
export function secondBeside(first: Language, asked: Language | undefined, present?: Language): Language | undefined {
  if (asked === first)
    throw new UnusableInput(inEachLanguage((spoken) => SECOND_LANGUAGE.isFirst[spoken](name(first, spoken))));
  if (asked !== undefined && present !== undefined && asked !== present)
    throw new UnusableInput(inEachLanguage((spoken) => SECOND_LANGUAGE.isAnother[spoken](name(present, spoken))));
  return asked;
}

const name = (language: Language, spoken: Language): string => LANGUAGE_LABELS[language][spoken];
