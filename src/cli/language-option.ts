import { Option } from "commander";

import { LANGUAGES } from "../domain/language";

/** `--language en|ru|kk`; it also decides in what language a command speaks. */
export const languageOption = (description: string): Option =>
  new Option("-l, --language <language>", description).choices([...LANGUAGES]);
