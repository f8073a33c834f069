import type { Command } from "commander";

import { briefStatus } from "../../app/brief-status";
import type { BriefComparison } from "../../domain/brief/compare-brief";
import { briefDocuments } from "../brief-documents";
import type { Surroundings } from "../surroundings";
import { readInput } from "../files";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { languageOption } from "../language-option";
import { HELP } from "../words/help/help";
import { STATUS_WORDS } from "../words/status-words";
import type { StatusWords } from "../words/status-words";

/** `gap-table status BRIEF.docx FILE.xlsx [--json]` */
export const statusCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal, assets, language } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("status")
    .description(help.status.about)
    .argument("<brief.docx>", help.status.brief)
    .argument("<file.xlsx>", help.workbook)
    .option("--json", help.status.json)
    .addOption(languageOption(help.status.language))
    .action(async (brief: string, file: string, options: { json?: boolean }) => {
      const documents = await briefDocuments(assets);
      const [bytes, workbook] = [await readInput(brief), await openWorkbookFile(file)];
      const record = await naming(brief, () => documents.read(bytes));
      const { value, messages } = await naming(file, () => briefStatus(record.value, workbook));
      tell(surroundings, [...record.messages, ...messages]);
      terminal.out(
        options.json
          ? `${JSON.stringify(value, undefined, 2)}\n`
          : toText(brief, file, value, STATUS_WORDS[language()]),
      );
    });
};

function toText(brief: string, file: string, { state, rows, parts }: BriefComparison, words: StatusWords): string {
  if (state === "fresh") return `${words.fresh(brief, file, rows.length)}\n`;
  const lines = rows
    .filter((row) => row.state !== "fresh")
    .map((row) => `  ${row.gap.padEnd(8)} ${words.rowState[row.state]}`);
  const beside = parts
    .filter((part) => part.state !== "fresh")
    .map((part) => `  ${words.part[part.part]} – ${words.partState[part.state]}`);
  const said = words.stale(brief, file, lines.length, rows.length, beside.length);
  return `${[said, ...lines, ...beside, words.makeAgain].join("\n")}\n`;
}
