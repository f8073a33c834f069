/**
 * With modules of its own.
 * @jest-environment node
 */
import { buildLexicon, collectPhrases } from "../../../src/domain/citation/lexicon/build-lexicon";
import { packLexicon, unpackLexicon } from "../../../src/domain/citation/lexicon/packed-lexicon";
import { readOwnPlaces } from "../../../src/domain/citation/read-own-places";
import { NO_INSTRUMENTS, givePlaceGrammar, placeGrammar } from "../../../src/domain/lookup/place-grammar";

describe("the grammar of places", () => {
  it("is unpacked when it is first asked for, and once", () => {
    const packed = packLexicon(collectPhrases(NO_INSTRUMENTS), NO_INSTRUMENTS);
    let unpacked = 0;
    givePlaceGrammar(() => {
      unpacked++;
      return unpackLexicon(packed, NO_INSTRUMENTS);
    });
    expect(unpacked).toBe(0);
    expect(placeGrammar()).toBe(placeGrammar());
    expect(unpacked).toBe(1);
  });

  it.each(["Article 14(2), chapter II", "пункт 2 статьи 14", "14-баптың 2-тармағы", "статьи 3–5 и 7"])(
    "reads %s as the one that is made anew does",
    (typed) => {
      const places = readOwnPlaces(typed, placeGrammar());
      expect(places).not.toEqual([]);
      expect(places).toEqual(readOwnPlaces(typed, buildLexicon(NO_INSTRUMENTS)));
    },
  );
});
