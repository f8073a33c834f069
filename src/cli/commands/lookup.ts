import type { Command } from "commander";
import { InvalidArgumentError } from "commander";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { searchParts, toSearchIndex } from "../../domain/lookup/search-parts";
import type { Surroundings } from "../surroundings";

/** `gap-table lookup QUERY [--json] [--limit N]` */
export const lookupCommand = (program: Command, { terminal }: Surroundings): void => {
  program
    .command("lookup")
    .description("Look a standard up by words, number or topic.")
    .argument("<query...>", "e.g. privacy, GC25 67, ст. 16 КПР, due diligence")
    .option("--json", "results as JSON")
    .option("--limit <number>", "how many results at the most", toLimit, 10)
    .action(async (query: readonly string[], options: { json?: boolean; limit: number }) => {
      const index = toSearchIndex(await catalogueSource.load());
      const results = searchParts(index, query.join(" "), { limit: options.limit });
      if (options.json) terminal.out(`${JSON.stringify({ results }, undefined, 2)}\n`);
      else if (results.length === 0)
        terminal.out(`Nothing found for “${query.join(" ")}”. Try fewer or other words.\n`);
      else terminal.out(results.map(({ citation, heading }) => `${citation.padEnd(34)} ${heading}\n`).join(""));
    });
};

function toLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new InvalidArgumentError("Expected a whole number from 1 to 1000.");
  return limit;
}
