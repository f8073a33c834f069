import type { Command } from "commander";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { toCitationReader } from "../../app/citation-reader";
import type { CitationReader } from "../../app/citation-reader";
import type { ResolvedCitation } from "../../domain/citation/citation";
import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Language } from "../../domain/language";
import { readCiteLine } from "../cite-line";
import { EXIT } from "../exit";
import { jurisdictionOption } from "../jurisdiction-option";
import { languageOption } from "../language-option";
import type { Surroundings } from "../surroundings";

interface CiteOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly jurisdiction?: string;
  readonly language: Language;
}

const HELP = `
With --jsonl a line is {"text":"…","context":{"the Convention":"crc"}}; the context is optional and says what
words of the text stand for: ids of the catalogue, or of your own instruments, whose numbers are then not checked.
A line that can't be read gets an answer with an "error" in its place, and the exit code is 2.`;

/** `gap-table cite [--json] [--jsonl]`: a line in, a line out. */
export const citeCommand = (program: Command, { terminal, exit }: Surroundings): void => {
  program
    .command("cite")
    .description("Find the citations in each line of standard input.")
    .option("--json", "one JSON object a line")
    .option("--jsonl", "lines are JSON objects with a text and a context")
    .addOption(jurisdictionOption("country of the law under review, two letters, for names that several countries use"))
    .addOption(languageOption("language of the problems' messages", "en"))
    .addHelpText("after", HELP)
    .action(async (options: CiteOptions) => {
      const readerFor = toReaders(await catalogueSource.load(), options.jurisdiction);
      const toLine = options.json ? toJson : toText;
      let number = 0;
      for await (const line of terminal.input()) {
        number++;
        const read = options.jsonl ? readCiteLine(line) : { text: line, context: {} };
        if (typeof read !== "string") {
          terminal.out(toLine(readerFor(read.context)(read.text), options.language));
          continue;
        }
        const error = `line ${number}: ${read}`;
        terminal.err(`error: ${error}\n`);
        terminal.out(options.json ? `${JSON.stringify({ error })}\n` : "?\n");
        exit(EXIT.unusable);
      }
    });
};

/** A reader for each context; the last is kept, since lines of one text come together. */
function toReaders(
  catalogue: Catalogue,
  jurisdiction: string | undefined,
): (context: Readonly<Record<string, string>>) => CitationReader {
  let last: { readonly key: string; readonly reader: CitationReader } | undefined;
  return (context) => {
    const key = JSON.stringify(context);
    if (last?.key !== key) {
      const given = jurisdiction === undefined ? context : { jurisdiction, ...context };
      last = { key, reader: toCitationReader(catalogue, given) };
    }
    return last.reader;
  };
}

const toJson = (citations: readonly ResolvedCitation[], language: Language): string =>
  `${JSON.stringify({
    citations: citations.map(({ text, start, end, instrument, candidates, pinpoints, problems }) => ({
      text,
      start,
      end,
      instrument: instrument ?? null,
      ...(instrument === undefined && candidates.length > 1 && { choice: candidates }),
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
