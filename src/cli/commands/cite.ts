import type { Command } from "commander";

import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { readingContext, toCitationReader } from "../../app/citation-reader";
import type { CitationReader } from "../../app/citation-reader";
import type { ResolvedCitation } from "../../domain/citation/citation";
import { explainCitations } from "../../domain/citation/explain/explain-citations";
import type { ExplainedCitation, Explanation } from "../../domain/citation/explain/explanation";
import type { ResolutionContext } from "../../domain/citation/resolve/text-context";
import { findPart } from "../../domain/instrument/find-part";
import { headingIn } from "../../domain/instrument/heading-in";
import type { Instrument } from "../../domain/instrument/instrument";
import { partPinpoint } from "../../domain/instrument/part-pinpoint";
import { formatPinpoint } from "../../domain/instrument/pinpoint";
import type { Pinpoint } from "../../domain/instrument/pinpoint";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Language } from "../../domain/language";
import { uncheckedOf } from "../../domain/rules/unchecked-places";
import { readCiteLine } from "../cite-line";
import { textLines } from "../text-lines";
import { EXIT } from "../exit";
import { explainReport } from "../explain-report";
import { jurisdictionOption } from "../jurisdiction-option";
import { languageOption } from "../language-option";
import type { Surroundings } from "../surroundings";
import { ERROR, inLine } from "../words/cite-words";
import { HELP } from "../words/help/help";

interface CiteOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  readonly jurisdiction?: string;
}

/** `gap-table cite [--json] [--jsonl] [--explain]`: a line in, a line out, and below it why it was read so, where that is asked. */
export const citeCommand = (program: Command, { terminal, language, exit }: Surroundings): void => {
  const help = HELP[terminal.language];
  program
    .command("cite")
    .description(help.cite.about)
    .option("--json", help.cite.json)
    .option("--jsonl", help.cite.jsonl)
    .option("--explain", help.cite.explain)
    .addOption(jurisdictionOption(help.cite.country, help))
    .addOption(languageOption(help.cite.language))
    .addHelpText("after", help.cite.more)
    .action(async (options: CiteOptions) => {
      const catalogue = await catalogueWithLexicon();
      const readerFor = toReaders(catalogue, options);
      const toLine = options.json ? toJson : toText;
      let number = 0;
      const { lines, remarks } = textLines(terminal.input());
      for await (const line of lines) {
        number++;
        const read = options.jsonl ? readCiteLine(line) : { text: line, context: {} };
        if (!("wrong" in read)) {
          const { citations, explanation } = readerFor(read.context)(read.text);
          terminal.out(toLine(citations, language(), catalogue, explanation));
          continue;
        }
        const error = inLine(number, read.wrong)[language()];
        terminal.err(`${ERROR[language()]}: ${error}\n`);
        terminal.out(options.json ? `${JSON.stringify({ error })}\n` : "?\n");
        exit(EXIT.unusable);
      }
      // Where the reader has left, the last line may be cut within a letter.
      if (terminal.isRead()) for (const remark of remarks()) terminal.err(`${remark[language()]}\n`);
    });
};

/** The citations of a line, and why they were read so, where that is asked. */
interface ReadLine {
  readonly citations: readonly ResolvedCitation[];
  readonly explanation?: Explanation;
}

/** A reader for each context; the last is kept, since lines of one text come together. */
function toReaders(
  catalogue: Catalogue,
  { jurisdiction, explain }: CiteOptions,
): (context: Readonly<Record<string, string>>) => (text: string) => ReadLine {
  let last: { readonly key: string; readonly read: (text: string) => ReadLine } | undefined;
  return (context) => {
    const key = JSON.stringify(context);
    if (last?.key !== key) {
      const given = jurisdiction === undefined ? context : { jurisdiction, ...context };
      last = { key, read: explain ? explaining(catalogue, given) : reading(toCitationReader(catalogue, given)) };
    }
    return last.read;
  };
}

const reading =
  (read: CitationReader) =>
  (text: string): ReadLine => ({ citations: read(text) });

function explaining(catalogue: Catalogue, given: ResolutionContext): (text: string) => ReadLine {
  const known = readingContext(catalogue, given);
  return (text) => {
    const explanation = explainCitations(text, known);
    return { citations: explanation.citations.map(({ citation }) => citation), explanation };
  };
}

/** `parts`: what the catalogue has of the places; `read`: what was read; `unchecked`: those it can't tell of. */
const toJson = (
  citations: readonly ResolvedCitation[],
  language: Language,
  { byId }: Catalogue,
  explanation: Explanation | undefined,
): string =>
  `${JSON.stringify({
    citations: citations.map((citation, index) => {
      const { text, start, end, instrument, candidates, pinpoints, problems } = citation;
      const known = byId.get(instrument ?? "");
      return {
        text,
        start,
        end,
        instrument: instrument ?? null,
        ...(instrument === undefined && candidates.length > 1 && { choice: candidates }),
        pinpoints: pinpoints.map(formatPinpoint),
        parts: known ? pinpoints.flatMap((pinpoint) => toPart(pinpoint, known, language)) : [],
        unchecked: known ? uncheckedOf(citation, known) : pinpoints.map(formatPinpoint),
        problems: problems.map(({ kind, pinpoint, message }) => ({
          kind,
          ...(pinpoint !== undefined && { pinpoint }),
          message: message[language],
        })),
        ...whyOf(explanation?.citations[index]),
      };
    }),
    ...(explanation && { unread: explanation.unread }),
  })}\n`;

const whyOf = (explained: ExplainedCitation | undefined) =>
  explained && { because: explained.because ?? null, read: explained.parts };

/** The listed part that a place is or lies in, with its heading in the language, if the catalogue has it. */
function toPart(pinpoint: Pinpoint, instrument: Instrument, language: Language) {
  const part = findPart(instrument, pinpoint);
  const place = part && partPinpoint(part);
  if (!place) return [];
  const { text, language: headingLanguage } = headingIn(part, language);
  return [{ of: formatPinpoint(pinpoint), part: formatPinpoint(place), heading: text, headingLanguage }];
}

const toText = (
  citations: readonly ResolvedCitation[],
  language: Language,
  _catalogue: Catalogue,
  explanation: Explanation | undefined,
): string => `${shortly(citations, language)}\n${explanation ? explainReport(explanation, language) : ""}`;

const shortly = (citations: readonly ResolvedCitation[], language: Language): string =>
  citations.length === 0
    ? "-"
    : citations
        .map(({ text, instrument, pinpoints, problems }) =>
          [
            `${text} = ${instrument ?? "?"} ${pinpoints.map(formatPinpoint).join(", ")}`.trim(),
            ...problems.map((p) => p.message[language]),
          ].join(" ! "),
        )
        .join(" | ")
        .replaceAll(LINE_END, " ");

/** A text of a JSON line may run over several, and a line out is for a line in. */
const LINE_END = /\s*[\n\r\u2028\u2029]\s*/g;
