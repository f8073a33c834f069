import { Command, CommanderError } from "commander";

import { isAllocationFailure } from "../adapters/opc/allocation-failure";
import { UnusableInput } from "../domain/result";
import { briefCommand } from "./commands/brief";
import { checkCommand } from "./commands/check";
import { citeCommand } from "./commands/cite";
import { lookupCommand } from "./commands/lookup";
import { newCommand } from "./commands/new";
import { normaliseCommand } from "./commands/normalise";
import { repairCommand } from "./commands/repair";
import { sampleCommand } from "./commands/sample";
import { statusCommand } from "./commands/status";
import { EXIT } from "./exit";
import { harmless } from "./harmless-text";
import type { Surroundings } from "./surroundings";
import type { Terminal } from "./terminal";

/**
 * Run one command line and say how it ended: 0 all well, 1 errors found in a
 * review, 2 the input or the command can't be used. Never throws and never
 * shows a stack trace.
 */
export async function runCommandLine(args: readonly string[], screen: Terminal, assets: string): Promise<number> {
  let code: number = EXIT.ok;
  const terminal: Terminal = {
    ...screen,
    out: (text) => screen.out(harmless(text)),
    err: (text) => screen.err(harmless(text)),
  };
  const surroundings: Surroundings = {
    terminal,
    assets,
    exit: (given) => (code = given),
    run: (line) => runCommandLine(line, terminal, assets),
  };
  const program = new Command("gap-table")
    .description("Check a review of a draft law against children's rights, and make its policy brief.")
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .showHelpAfterError("(gap-table --help lists the commands)")
    .addHelpText("after", "\nExit codes: 0 all well, 1 errors found in the review, 2 unusable input or command.");
  for (const command of [
    newCommand,
    checkCommand,
    briefCommand,
    statusCommand,
    citeCommand,
    lookupCommand,
    normaliseCommand,
    repairCommand,
    sampleCommand,
  ]) {
    command(program, surroundings);
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
    terminal.err(`${error instanceof UnusableInput ? asSentence(error.message) : unexpected(error)}\n`);
    return EXIT.unusable;
  }
}

const NO_ROOM =
  "This needs more memory than there is. Close other programs, or use a smaller file; what was there before is as it was.";

const asSentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

const unexpected = (error: unknown): string =>
  isAllocationFailure(error)
    ? NO_ROOM
    : `Gap Table met something it did not expect (${error instanceof Error ? error.message : String(error)}). ` +
      `Nothing was written. Please report this with the file, if you may share it.`;
