import type { Command } from "commander";
import { InvalidArgumentError } from "commander";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { searchParts, toSearchIndex } from "../../domain/lookup/search-parts";
import type { Surroundings } from "../surroundings";
import { languageOption } from "../language-option";
import { HELP } from "../words/help/help";
import type { HelpWords } from "../words/help/help-words";
import { nothingFound } from "../words/work-words";

/** `gap-table lookup QUERY [--json] [--limit N]` */
export const lookupCommand = (program: Command, { terminal, language }: Surroundings): void => {
  const help = HELP[terminal.language];
  program
    .command("lookup")
    .description(help.lookup.about)
    .argument("<query...>", help.lookup.query)
    .option("--json", help.lookup.json)
    .option("--limit <number>", help.lookup.limit, (value: string) => toLimit(value, help), 10)
    .addOption(languageOption(help.lookup.language))
    .action(async (query: readonly string[], options: { json?: boolean; limit: number }) => {
      const index = toSearchIndex(await catalogueSource.load());
      const answer = searchParts(index, query.join(" "), { limit: options.limit, language: language() });
      const { parts: results, understood, also } = answer;
      const remarks = answer.remarks.map((remark) => remark[language()]);
      if (options.json) {
        terminal.out(`${JSON.stringify({ results, understood, also, remarks }, undefined, 2)}\n`);
        return;
      }
      for (const remark of remarks) terminal.out(`${remark}\n`);
      if (results.length === 0) terminal.out(`${nothingFound(query.join(" "))[language()]}\n`);
      else terminal.out(results.map(({ citation, heading }) => `${citation.padEnd(34)} ${heading}\n`).join(""));
    });
};

function toLimit(value: string, { lookup }: HelpWords): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new InvalidArgumentError(lookup.badLimit);
  return limit;
}
