import { Option } from "commander";

import type { HelpWords } from "./words/help/help-words";

/** `--even-if-open`: what a person says who knows better than the mark that another program left. */
export const evenIfOpenOption = ({ evenIfOpen }: HelpWords): Option => new Option("--even-if-open", evenIfOpen);
