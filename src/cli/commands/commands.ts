import type { Command } from "commander";

import type { Surroundings } from "../surroundings";

/** Adds a command to the program. */
export type AddCommand = (program: Command, surroundings: Surroundings) => void;

/** What fetches each command, in the order of the help. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  new: async () => (await import("./new")).newCommand,
  provisions: async () => (await import("./provisions")).provisionsCommand,
  import: async () => (await import("./import")).importCommand,
  amend: async () => (await import("./amend")).amendCommand,
  adopt: async () => (await import("./adopt")).adoptCommand,
  check: async () => (await import("./check")).checkCommand,
  comments: async () => (await import("./comments")).commentsCommand,
  brief: async () => (await import("./brief")).briefCommand,
  "brief-sheet": async () => (await import("./brief-sheet")).briefSheetCommand,
  status: async () => (await import("./status")).statusCommand,
  refresh: async () => (await import("./refresh")).refreshCommand,
  table: async () => (await import("./table")).tableCommand,
  questions: async () => (await import("./questions")).questionsCommand,
  round: async () => (await import("./round")).roundCommand,
  changes: async () => (await import("./changes")).changesCommand,
  reviewed: async () => (await import("./reviewed")).reviewedCommand,
  minutes: async () => (await import("./minutes")).minutesCommand,
  assignments: async () => (await import("./assignments")).assignmentsCommand,
  freeze: async () => (await import("./freeze")).freezeCommand,
  export: async () => (await import("./export")).exportCommand,
  cite: async () => (await import("./cite")).citeCommand,
  lookup: async () => (await import("./lookup")).lookupCommand,
  normalise: async () => (await import("./normalise")).normaliseCommand,
  repair: async () => (await import("./repair")).repairCommand,
  portfolio: async () => (await import("./portfolio")).portfolioCommand,
  profile: async () => (await import("./profile")).profileCommand,
  sample: async () => (await import("./sample")).sampleCommand,
};

/** What asks for the version alone. */
export const VERSION_FLAGS: readonly string[] = ["-V", "--version"];

const FIRST_WORDS = new Set([...Object.keys(COMMANDS), ...VERSION_FLAGS]);

/**
 * The command that a line begins with, alone, so that a run reads no other's code, and none for the version; else all of
 * them, for help and for what is no command.
 */
export const commandsFor = ([name = ""]: readonly string[]): Promise<readonly AddCommand[]> =>
  Promise.all(
    Object.entries(COMMANDS)
      .filter(([own]) => own === name || !FIRST_WORDS.has(name))
      .map(([, fetch]) => fetch()),
  );
