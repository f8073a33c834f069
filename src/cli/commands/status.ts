import type { Command } from "commander";

import { lookAtRefresh } from "../../app/refresh-brief";
import type { Refresh } from "../../app/refresh-brief";
import { usualChoices } from "../../domain/brief/refresh/choices-of";
import { remedyFor } from "../../domain/brief/refresh/remedy";
import type { Language } from "../../domain/language";
import { briefDocuments } from "../brief-documents";
import type { Surroundings } from "../surroundings";
import { readInput } from "../files";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { languageOption } from "../language-option";
import { aroundLines, blockLines } from "../refresh-report";
import { HELP } from "../words/help/help";
import { STATUS_WORDS } from "../words/status-words";
import { REFRESH_WORDS } from "../words/refresh-words";

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
      const [bytes, workbook, catalogue] = [
        await readInput(brief),
        await openWorkbookFile(file),
        await catalogueWithLexicon(),
      ];
      const opened = await naming(brief, () => documents.open(bytes));
      const request = { workbook, catalogue, layout: documents.layout(), date: terminal.today(), time: terminal.now() };
      const { value: looked, messages } = await naming(file, () => lookAtRefresh({ ...request, brief: opened }));
      tell(surroundings, messages);
      const { blocks, newRows, ...others } = looked.plan;
      const value = {
        ...others,
        blocks: blocks.filter(({ state }) => state !== "fresh"),
        newRows: newRows.map(({ gap, headline }) => ({ gap, headline })),
      };
      terminal.out(options.json ? `${JSON.stringify(value, undefined, 2)}\n` : toText(brief, file, looked, language()));
    });
};

function toText(brief: string, file: string, { plan, changesFor }: Refresh, language: Language): string {
  const [words, ofTexts] = [STATUS_WORDS[language], REFRESH_WORDS[language]];
  const { state, rows, parts, blocks } = plan;
  const texts = blockLines(blocks, ofTexts);
  if (state === "fresh") {
    const said = texts.length === 0 ? words.fresh : words.edited;
    return `${[said(brief, file, rows.length), ...texts].join("\n")}\n`;
  }
  const lines = rows
    .filter((row) => row.state !== "fresh")
    .map((row) => `  ${row.gap.padEnd(8)} ${words.rowState[row.state]}`);
  const beside = parts
    .filter((part) => part.state !== "fresh")
    .map((part) => `  ${words.part[part.part]} – ${words.partState[part.state]}`);
  const said = words.stale(brief, file, lines.length, rows.length, beside.length);
  const usual = usualChoices(plan);
  const next = words.remedy[remedyFor(plan, usual, changesFor(usual) !== undefined)];
  return `${[said, ...lines, ...beside, ...texts, ...aroundLines(plan, ofTexts), next].join("\n")}\n`;
}
