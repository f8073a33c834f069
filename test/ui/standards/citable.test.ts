import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { citeInCell } from "../../../src/app/actions/cited-part";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import { ownInstrument } from "../../../src/domain/instrument/own-instrument";
import { LANGUAGES } from "../../../src/domain/language";
import { findCitable, isAmongSources, placeOf, recallCitable, toCitable } from "../../../src/ui/standards/citable";
import { kindLabel, placeLabel } from "../../../src/ui/standards/words/instrument-labels";
import { wordsIn } from "../../support/words";
import { searchParts, toSearchIndex } from "../../../src/domain/lookup/search-parts";
import { instrument, part } from "../../support/instrument";

const catalogue = bundledCatalogue();
const crc = catalogue.byId.get("crc")!;

describe("what can be cited", () => {
  it("is as sure as the less sure of instrument and part", () => {
    const likely = instrument({
      confidence: "likely",
      parts: [part({ confidence: "unverified" }), part({ ref: "2" })],
    });
    expect(toCitable(likely, likely.parts[0], "en").confidence).toBe("unverified");
    expect(toCitable(likely, likely.parts[1], "en").confidence).toBe("likely");
  });

  it("is written in the language of the review", () => {
    const article = crc.parts.find(({ ref }) => ref === "16");
    expect(toCitable(crc, article, "en").citation).toBe("CRC, art. 16");
    expect(toCitable(crc, article, "ru").citation).toBe("КПР, ст. 16");
  });

  it.each([
    ["ACRWC 10", "ACRWC, 10", "likely"],
    ["ACRWC art 10", "ACRWC, art. 10", "likely"],
    ["ACRWC 60", undefined, undefined],
    ["Charter of Lamps 60", "Charter of Lamps, 60", "unverified"],
  ])(
    "is the place that is typed in a document of one's own, measured by its number of parts: %s",
    (query, citation, confidence) => {
      const own = toCatalogue("own", [ownInstrument("ACRWC", [], 48), ownInstrument("Charter of Lamps", [], null)]);
      const [first] = searchParts(toSearchIndex(own), query, { limit: 1 }).parts;
      const found = first && first.pinpoint !== null ? findCitable(own, first, "en") : undefined;
      expect(found?.citation).toBe(citation);
      expect(found?.confidence).toBe(confidence);
      expect(found && citeInCell(own, found.cited, "en")).toBe(citation);
    },
  );

  it("is found again for every part that has a number", () => {
    for (const one of catalogue.instruments)
      for (const place of one.parts) {
        const { cited, citation } = toCitable(one, place, "en");
        expect(recallCitable(catalogue, cited, "en")?.citation).toBe(citation);
      }
  });

  it("is found for every answer of a search", () => {
    const index = toSearchIndex(catalogue);
    for (const query of ["privacy", "GC25 67", "due diligence", "приватность"])
      for (const found of searchParts(index, query, { limit: 50 }).parts) {
        const citable = findCitable(catalogue, found, "en");
        expect(citable?.cited).toEqual({ instrument: found.instrument, pinpoint: found.pinpoint ?? "" });
        expect(citable?.part?.heading ?? citable?.instrument.title.en).toBe(found.heading);
      }
  });
});

it("names a part by its number, and one without a number not at all", () => {
  expect(placeOf(crc, crc.parts[15]!, "ru")).toBe("ст. 16");
  expect(placeOf(instrument(), part({ ref: null }), "en")).toBe("");
  expect(placeOf(instrument(), part({ ref: "4", label: "§ 4a" }), "en")).toBe("§ 4a");
});

const article = (ref: string) => toCitable(crc, part({ ref }), "en");

describe("what is among the sources of a row", () => {
  const gc25 = catalogue.byId.get("crc-gc-25")!;

  it("is known letter for letter before it can be read", () => {
    expect(isAmongSources("CRC, art. 16;  GC25, para. 7", toCitable(gc25, part({ ref: "7" }), "en"), undefined)).toBe(
      true,
    );
    expect(isAmongSources("CRC, art. 16", article("1"), undefined)).toBe(false);
  });

  it("is known as it is read, in a list of lines and in a run", () => {
    const citationsIn = toCitationReader(catalogue);
    expect(isAmongSources("1. CRC, arts. 3-16\n2. GC25, para. 7", article("12"), citationsIn)).toBe(true);
    expect(isAmongSources("1. CRC, arts. 3-16\n2. GC25, para. 7", article("17"), citationsIn)).toBe(false);
  });
});

describe.each(LANGUAGES)("the catalogue in %s", (language) => {
  it("has a name for every kind and jurisdiction", () => {
    for (const { kind, jurisdiction } of catalogue.instruments) {
      expect(kindLabel(kind, language)).not.toBe(kind);
      expect(placeLabel(jurisdiction, language)).not.toBe(jurisdiction);
    }
  });

  it("has a word for every standing that is not the current one", () => {
    for (const { standing } of catalogue.instruments)
      expect(wordsIn(language).standards.standing[standing] === "").toBe(standing === "current");
  });
});
