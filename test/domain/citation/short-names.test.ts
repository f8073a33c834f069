import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { formatPlaces } from "../../../src/domain/citation/format-places";
import { toNameIndex } from "../../../src/domain/citation/name-index";
import { formatPinpoint } from "../../../src/domain/citation/pinpoint";
import type { Pinpoint } from "../../../src/domain/citation/pinpoint";
import { readCitations } from "../../../src/domain/citation/read-citations";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import { shortNameOf } from "../../../src/domain/instrument/short-names";
import type { Language } from "../../../src/domain/language";

const catalogue = bundledCatalogue();
const names = toNameIndex(catalogue);

const read = (text: string) =>
  readCitations(text, { names, catalogue }).map(
    ({ instrument, pinpoints }) => `${instrument ?? "?"}: ${pinpoints.map(formatPinpoint).join(", ")}`,
  );

const printed = (instrument: Instrument, language: Language, pinpoints: readonly Pinpoint[]) =>
  [shortNameOf(instrument, language), ...formatPlaces(pinpoints, instrument, language, "compact")].join(", ");

const places: readonly (readonly Pinpoint[])[] = [[{ path: ["3"] }], [{ path: ["3"] }, { path: ["9"] }]];

describe.each(["en", "ru", "kk"] as const)("what a brief prints in %s", (language) => {
  it("is read back as the same instrument and places", () => {
    const wrong = catalogue.instruments.flatMap((instrument) =>
      places.flatMap((pinpoints) => {
        const text = printed(instrument, language, pinpoints);
        const found = read(text).join(" | ");
        return found === `${instrument.id}: ${pinpoints.map(formatPinpoint).join(", ")}` ? [] : [`${text} > ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
