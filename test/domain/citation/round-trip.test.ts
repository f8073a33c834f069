import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import type { ResolvedCitation } from "../../../src/domain/citation/citation";
import { formatCitation } from "../../../src/domain/citation/format/format-citation";
import type { CitationStyle } from "../../../src/domain/citation/format/format-citation";
import { buildLexicon } from "../../../src/domain/citation/lexicon/build-lexicon";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import type { Pinpoint } from "../../../src/domain/instrument/pinpoint";
import { readCitations } from "../../../src/domain/citation/read-citations";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import { partPinpoint } from "../../../src/domain/instrument/part-pinpoint";
import { LANGUAGES } from "../../../src/domain/language";

const catalogue = bundledCatalogue();
const lexicon = buildLexicon(catalogue);
const STYLES: readonly CitationStyle[] = LANGUAGES.flatMap((language) =>
  (["short", "full", "un"] as const).map((form) => ({ language, form })),
);

const citation = ({ id, short }: Instrument, pinpoints: readonly Pinpoint[]): ResolvedCitation => ({
  text: short,
  start: 0,
  end: 0,
  name: short,
  candidates: [id],
  instrument: id,
  pinpoints,
  problems: [],
});

/** What a text cites, "crc: 3(1), 12" for each citation and the words it spans. */
const meaning = (text: string): readonly string[] =>
  readCitations(text, { lexicon, catalogue }).map(
    (one) => `${one.instrument ?? "?"}: ${one.pinpoints.map(formatPinpoint).join(", ")} in ${one.text}`,
  );

function misread(instrument: Instrument, pinpoints: readonly Pinpoint[], style: CitationStyle): string | undefined {
  const written = formatCitation(citation(instrument, pinpoints), catalogue, style);
  const expected = `${instrument.id}: ${pinpoints.map(formatPinpoint).join(", ")} in ${written}`;
  const read = meaning(written).join(" + ");
  return read === expected ? undefined : `${expected} is read as ${read}`;
}

const listedPlaces = ({ parts }: Instrument): readonly Pinpoint[] =>
  parts.map(partPinpoint).filter((place) => place !== undefined);

/** Lists and runs that an instrument's whole-numbered places may make, beside one another. */
function joinedPlaces(instrument: Instrument): readonly (readonly Pinpoint[])[] {
  const places = listedPlaces(instrument).filter(({ kind, path, to }) => !kind && !to && path.length === 1);
  const [first, second, third] = places.filter(({ path }) => /^\d+$/u.test(path[0] ?? ""));
  if (!first || !second || !third) return [];
  const run: Pinpoint = { path: first.path, to: second.path };
  const isRun = Number(first.path[0]) < Number(second.path[0]);
  return [[first, second], [first, second, third], ...(isRun ? [[run], [run, third]] : [])];
}

describe("a formatted citation is read back as itself", () => {
  it.each(STYLES)("for every part of the catalogue, in $language, $form", (style) => {
    const wrong = catalogue.instruments.flatMap((instrument) =>
      [[], ...listedPlaces(instrument).map((place) => [place])].map((places) => misread(instrument, places, style)),
    );
    expect(wrong.filter((one) => one !== undefined)).toEqual([]);
  });

  it.each(STYLES)("for lists and runs of places, in $language, $form", (style) => {
    const joined = catalogue.instruments.flatMap((instrument) =>
      joinedPlaces(instrument).map((places) => misread(instrument, places, style)),
    );
    expect(joined.length).toBeGreaterThan(100);
    expect(joined.filter((one) => one !== undefined)).toEqual([]);
  });
});
