import type { Command } from "commander";
import { Option } from "commander";

import type { AmendmentWish } from "../../app/plan-amendments";
import { startAmendments } from "../../app/start-amendments";
import { AMENDMENT_KINDS } from "../../domain/amendment/amendment";
import type { AmendmentKind } from "../../domain/amendment/amendment";
import { BEGINNINGS } from "../../domain/amendment/start-amendment";
import type { Beginning } from "../../domain/amendment/start-amendment";
import { toJsonAmended, toTextAmended } from "../amend-report";
import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { withIntoOptions } from "../into-options";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { kindToWrite } from "../workbook-output";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions, WriteInto } from "../write-into";

interface AmendOptions extends IntoOptions {
  readonly provision?: readonly string[];
  readonly kind?: AmendmentKind;
  readonly begin: Beginning;
  readonly json?: boolean;
}

/** `gap-table amend REVIEW.xlsx GAP [--provision ID…] [--kind KIND] [-o OUT.xlsx] [--dry-run] [--json]` */
export const amendCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  withIntoOptions(
    program
      .command("amend")
      .description(help.amend.about)
      .argument("<review.xlsx>", help.workbook)
      .argument("<gap>", help.amend.gap)
      .option("-p, --provision <ids...>", help.amend.provision)
      .addOption(new Option("-k, --kind <kind>", help.amend.kind).choices([...AMENDMENT_KINDS]))
      .addOption(new Option("-b, --begin <with>", help.amend.begin).choices([...BEGINNINGS]).default("solution")),
    help,
    help.amend.output,
  )
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.amend.language))
    .addHelpText("after", help.amend.more)
    .action((file: string, gap: string, options: AmendOptions) =>
      withReview(file, options, surroundings, (write) => amend(file, gap, options, surroundings, write)),
    );
};

async function amend(
  file: string,
  gap: string,
  { provision, kind, begin, json, dryRun = false, ...options }: AmendOptions,
  surroundings: Surroundings,
  write: WriteInto,
): Promise<void> {
  const { terminal } = surroundings;
  const language = surroundings.language();
  toProgress(terminal, language)(STEPS.reading(file));
  const workbook = await openWorkbookFile(file);
  kindToWrite(file, workbook, options);
  const catalogue = await catalogueWithLexicon();
  const wish: AmendmentWish = {
    beginning: begin,
    ...(provision && { provisions: provision }),
    ...(kind && { kind }),
  };
  const { value, messages } = await naming(file, () => startAmendments(workbook, catalogue, gap, wish));
  tell(surroundings, messages);
  const said = { file, dryRun, ...(value.added.length > 0 && (await write(workbook))) };
  terminal.out(json ? toJsonAmended(value, said) : toTextAmended(value, said, language));
}
