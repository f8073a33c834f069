import { Command, CommanderError } from "commander";

import { isAllocationFailure } from "../adapters/opc/allocation-failure";
import { isLanguage } from "../domain/language";
import type { Localised } from "../domain/language";
import { UnusableInput } from "../domain/result";
import { VERSION_FLAGS, commandsFor } from "./commands/commands";
import { EXIT } from "./exit";
import { harmless } from "./harmless-text";
import type { Surroundings } from "./surroundings";
import { helpLayout } from "./help-layout";
import type { Terminal } from "./terminal";
import { tellCommandError } from "./words/command-error-words";
import { HELP } from "./words/help/help";
import { NO_ROOM, unexpected } from "./words/work-words";

/**
 * Run one command line and say how it ended: 0 all well, 1 errors found in a
 * review, 2 the input or the command can't be used. Never throws and never
 * shows a stack trace. What it says is in the language of `--language`, else in the terminal's; help and a command
 * line that can't be read in the terminal's.
 */
export async function runCommandLine(
  args: readonly string[],
  screen: Terminal,
  assets: string,
  version: string,
): Promise<number> {
  let code: number = EXIT.ok;
  let { language } = screen;
  const help = HELP[screen.language];
  const terminal: Terminal = {
    ...screen,
    out: (text) => screen.out(harmless(text)),
    err: (text) => screen.err(harmless(text)),
  };
  const surroundings: Surroundings = {
    terminal,
    assets,
    language: () => language,
    exit: (given) => (code = given),
    run: (line) => runCommandLine(line, { ...terminal, language }, assets, version),
  };
  const program = new Command("gap-table")
    .description(help.program)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(tellCommandError(text, screen.language)),
    })
    .configureHelp(helpLayout(help))
    .version(version, VERSION_FLAGS.join(", "), help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand("help [command]", help.help)
    .exitOverride()
    .showHelpAfterError(help.listsCommands)
    .addHelpText("after", help.exitCodes)
    .hook("preAction", (_, command) => {
      const asked: unknown = command.opts()["language"];
      if (typeof asked === "string" && isLanguage(asked)) language = asked;
    });
  try {
    for (const add of await commandsFor(args)) add(program, surroundings);
    for (const command of program.commands) command.showHelpAfterError(help.listsOptions(command.name()));
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
    terminal.err(`${asSentence(toSaid(error)[language])}\n`);
    return EXIT.unusable;
  }
}

const asSentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

const toSaid = (error: unknown): Localised =>
  error instanceof UnusableInput
    ? error.said
    : isAllocationFailure(error)
      ? NO_ROOM
      : unexpected(error instanceof Error ? error.message : String(error));
