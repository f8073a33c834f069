import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { searchParts, toSearchIndex } from "../../../src/domain/lookup/search-parts";

const index = toSearchIndex(bundledCatalogue());
const look = (query: string, limit: number) => searchParts(index, query, { limit });
const first = (query: string, limit: number): readonly string[] =>
  look(query, limit).parts.map(({ citation }) => citation);

describe("a lookup of paragraphs of a preamble", () => {
  it.each([
    ["п. 71 преамбулы DSA", ["DSA, recital 71"]],
    ["GDPR, п. 38 преамбулы", ["GDPR, recital 38"]],
    ["GDPR, преамбула, п. 38", ["GDPR, recital 38"]],
    ["GDPR, пп. 38 и 58 преамбулы", ["GDPR, recital 38", "GDPR, recital 58"]],
    ["para. 38 of the preamble to the GDPR", ["GDPR, recital 38"]],
    ["GDPR preamble 38", ["GDPR, recital 38"]],
    ["GDPR кіріспенің 38-тармағы", ["GDPR, recital 38"]],
    ["GDPR кіріспенің 38 және 58-тармақтары", ["GDPR, recital 38", "GDPR, recital 58"]],
  ])("finds them as recitals: %s", (query, expected) => {
    expect(first(query, expected.length)).toEqual(expected);
    expect(look(query, 1).remarks).toEqual([]);
  });

  it.each(["GDPR, п. 38 преамбулы, п. 1 ст. 8", "GDPR, п. 1 ст. 8, п. 38 преамбулы"])(
    "leaves a paragraph of an article beside them where it is: %s",
    (query) => {
      expect([...first(query, 2)].sort()).toEqual(["GDPR, art. 8(1)", "GDPR, recital 38"]);
    },
  );

  it("takes a paragraph for that of its article where a preamble of its own follows", () => {
    expect(first("GDPR ст. 8 п. 1, преамбула", 1)).toEqual(["GDPR, art. 8(1)"]);
    expect(first("ст. 8 п. 1 и преамбула GDPR", 1)).toEqual(["GDPR, art. 8(1)"]);
  });

  it("says that there is none beyond the last", () => {
    expect(look("п. 300 преамбулы DSA", 1).remarks[0]?.en).toContain("there is no recital 300");
  });

  it.each(["п. 5 преамбулы КПР", "CRC, preamble, para. 5", "БҚК кіріспенің 5-тармағы"])(
    "says nothing against those of a treaty, which have no numbers: %s",
    (query) => {
      expect(look(query, 1)).toMatchObject({ parts: [{ citation: "CRC" }], remarks: [] });
    },
  );
});
