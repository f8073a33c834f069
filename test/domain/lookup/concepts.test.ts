import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { partPinpoint } from "../../../src/domain/instrument/part-pinpoint";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { CONCEPT_PARTS } from "../../../src/domain/lookup/concepts/concept-parts";
import { CONCEPTS } from "../../../src/domain/lookup/search-vocabulary";
import { isEmptyWord, searchWords } from "../../../src/domain/lookup/search-words";

describe("the vocabulary of the search", () => {
  it("has words in every language for each concept, none of them only of empty words", () => {
    const faulty = CONCEPTS.flatMap(({ en, ru, kk }) =>
      [en, ru, kk].some((words) => words.length === 0) ||
      [...en, ...ru, ...kk].some((phrase) => searchWords(phrase).every(isEmptyWord))
        ? [en[0]]
        : [],
    );
    expect(faulty).toEqual([]);
  });

  it("sends its concepts to places that the catalogue lists", () => {
    const listed = new Set(
      bundledCatalogue().instruments.flatMap(({ id, parts }) => [
        id,
        ...parts.flatMap((part) => {
          const place = partPinpoint(part);
          return place ? [`${id} ${formatPinpoint(place)}`] : [];
        }),
      ]),
    );
    const known = new Set(CONCEPTS.map(({ en }) => en[0]));
    expect(Object.keys(CONCEPT_PARTS).filter((concept) => !known.has(concept))).toEqual([]);
    expect(
      Object.values(CONCEPT_PARTS)
        .flat()
        .filter((place) => !listed.has(place)),
    ).toEqual([]);
  });
});
