import type { Language } from "../domain/language";
import type { Terminal } from "./terminal";

/** What every command is given. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** Folder of the brief's template and the sample reviews. */
  readonly assets: string;
  /** What all is said in: `--language` where it was given, else the terminal's. */
  readonly language: () => Language;
  /** Set the exit code without stopping. */
  readonly exit: (code: number) => void;
  /** Run another command line in the same surroundings and say its exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}
