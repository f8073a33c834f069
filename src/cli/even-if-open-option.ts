import { Option } from "commander";

/** `--even-if-open`: what a person says who knows better than the mark that another program left. */
export const evenIfOpenOption = (): Option =>
  new Option("--even-if-open", "write though another program seems to have the file open");
