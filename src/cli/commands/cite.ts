import type { Command } from "commander";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { toCitationReader } from "../../app/citation-reader";
import type { ResolvedCitation } from "../../domain/citation/citation";
import { formatPinpoint } from "../../domain/citation/pinpoint";
import type { Language } from "../../domain/language";
import type { Surroundings } from "../surroundings";
import { languageOption } from "../language-option";

/** `gap-table cite [--json]`: a line of text in, a line out. */
export const citeCommand = (program: Command, { terminal }: Surroundings): void => {
  program
    .command("cite")
    .description("Find the citations in each line of standard input.")
    .option("--json", "one JSON object a line")
    .option("--jurisdiction <code>", "country of the law under review, for names that several countries use")
    .addOption(languageOption("language of the problems' messages", "en"))
    .action(async (options: { json?: boolean; jurisdiction?: string; language: Language }) => {
      const jurisdiction = options.jurisdiction === undefined ? {} : { jurisdiction: options.jurisdiction };
      const citationsIn = toCitationReader(await catalogueSource.load(), jurisdiction);
      for await (const line of terminal.input()) {
        const citations = citationsIn(line);
        terminal.out(options.json ? toJson(citations, options.language) : toText(citations, options.language));
      }
    });
};

const toJson = (citations: readonly ResolvedCitation[], language: Language): string =>
  `${JSON.stringify({
    citations: citations.map(({ text, start, end, instrument, pinpoints, problems }) => ({
      text,
      start,
      end,
      instrument: instrument ?? null,
      pinpoints: pinpoints.map(formatPinpoint),
      problems: problems.map(({ kind, pinpoint, message }) => ({
        kind,
        ...(pinpoint !== undefined && { pinpoint }),
        message: message[language],
      })),
    })),
  })}\n`;

const toText = (citations: readonly ResolvedCitation[], language: Language): string =>
  citations.length === 0
    ? "-\n"
    : `${citations
        .map(({ text, instrument, pinpoints, problems }) =>
          [
            `${text} = ${instrument ?? "?"} ${pinpoints.map(formatPinpoint).join(", ")}`.trim(),
            ...problems.map((p) => p.message[language]),
          ].join(" ! "),
        )
        .join(" | ")}\n`;
