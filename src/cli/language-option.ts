import { Option } from "commander";

import { LANGUAGES } from "../domain/language";

/** `--language en|ru|kk`; without a default the review's own language holds. */
export function languageOption(description: string, fallback?: string): Option {
  const option = new Option("-l, --language <language>", description).choices([...LANGUAGES]);
  return fallback === undefined ? option : option.default(fallback);
}
