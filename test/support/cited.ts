import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import type { ResolvedCitation } from "../../src/domain/citation/citation";
import { buildLexicon } from "../../src/domain/citation/lexicon/build-lexicon";
import { formatPinpoint } from "../../src/domain/instrument/pinpoint";
import { readCitations } from "../../src/domain/citation/read-citations";
import type { ResolutionContext } from "../../src/domain/citation/resolve/text-context";

const catalogue = bundledCatalogue();
const lexicon = buildLexicon(catalogue);

/** The citations of a text, read with the catalogue that comes with the program. */
export const citationsOf = (text: string, context: ResolutionContext = {}): readonly ResolvedCitation[] =>
  readCitations(text, { lexicon, catalogue, context });

/** What a text cites of the catalogue that comes with the program, "crc 16, 17(1)"; "?" where the instrument is not known. */
export const cited = (text: string, context: ResolutionContext = {}): readonly string[] =>
  citationsOf(text, context).map(({ instrument, pinpoints }) =>
    `${instrument ?? "?"} ${pinpoints.map(formatPinpoint).join(", ")}`.trim(),
  );

/** What a text cites, each citation as it is written there. */
export const citedAs = (text: string, context: ResolutionContext = {}): readonly string[] =>
  citationsOf(text, context).map((citation) => citation.text);

/** What is wrong with the citations of a text, in English. */
export const faultsOf = (text: string, context: ResolutionContext = {}): readonly string[] =>
  citationsOf(text, context).flatMap(({ problems }) => problems.map(({ message }) => message.en));
