import type { Command } from "commander";
import { basename } from "node:path";

import { makeMinutes } from "../../app/make-minutes";
import type { MinutesRequest } from "../../app/make-minutes";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { withOutput } from "../files/output";
import { refuseOutput } from "../files/refuse-output";
import { keepOther } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { openTableDocuments } from "../table-documents";
import { toProgress } from "../terminal";
import { HELP } from "../words/help/help";
import { MINUTES, madeMinutes } from "../words/minutes-words";
import { otherKept } from "../words/other-kept";
import { REPLACED, STEPS } from "../words/work-words";

interface MinutesOptions extends Pick<MinutesRequest, "language" | "pseudonymise"> {
  readonly output: string;
  readonly evenIfOpen?: boolean;
}

/** `gap-table minutes REVIEW.xlsx C-01 -o OUT.docx [--language] [--pseudonymise]` */
export const minutesCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal, assets } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("minutes")
    .description(help.minutes.about)
    .argument("<file.xlsx>", help.workbook)
    .argument("<consultation>", help.minutes.consultation)
    .requiredOption("-o, --output <minutes.docx>", help.minutes.output)
    .option("--pseudonymise", help.pseudonymise)
    .addOption(languageOption(help.table.language))
    .addOption(evenIfOpenOption(help))
    .addHelpText("after", help.minutes.more)
    .action(async (file: string, consultation: string, { output: path, evenIfOpen, ...choice }: MinutesOptions) => {
      const spoken = surroundings.language();
      const progress = toProgress(terminal, spoken);
      progress(STEPS.reading(file));
      await refuseOutput(path, [".docx"], file);
      await withOutput(path, { ...(evenIfOpen && { evenIfOpen }) }, async (output) => {
        const [workbook, documents] = [await openWorkbookFile(file), await openTableDocuments(assets)];
        const request = { ...choice, workbook, consultation, documents, date: terminal.today(), time: terminal.now() };
        const { value, messages } = await naming(file, () => makeMinutes(request));
        tell(surroundings, messages);
        progress(STEPS.writing(path));
        const kept = await keepOther(path, documents, value.mark);
        const replaced = !kept && (await exists(path));
        output.write(value.file);
        const said = [
          madeMinutes(path, consultation, value),
          kept ? (otherKept(kept) ?? MINUTES.kept(kept.copy)) : undefined,
          replaced ? MINUTES.unedited : REPLACED.nothing(basename(path)),
        ];
        terminal.out(said.map((each) => (each ? `${each[spoken]}\n` : "")).join(""));
      });
    });
};
