import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { citePart } from "../../../src/domain/instrument/cite-part";
import { instrument, part } from "../../support/instrument";

const guide = instrument({ short: "Guide", pinpoint: { unit: "section", count: null } });
const act = instrument({ short: "Act", jurisdiction: "GB", pinpoint: { unit: "section", count: null } });
const list = instrument({ short: "List", pinpoint: { unit: "indicator", count: 9 } });

describe("a short citation of a part", () => {
  it.each([
    ["one article", instrument(), part({ ref: "16" }), "Charter, art. 16"],
    ["a run of articles", instrument(), part({ ref: "9", to: "16" }), "Charter, arts. 9-16"],
    ["the section of an act", act, part({ ref: "9" }), "Act, s. 9"],
    ["the section of a guideline", guide, part({ ref: "9" }), "Guide, section 9"],
    ["a unit without an abbreviation", list, part({ ref: "1", to: "2" }), "List, indicators 1-2"],
    [
      "a place beside the main numbering",
      instrument(),
      part({ ref: "recital 38", unit: "recital" }),
      "Charter, recital 38",
    ],
    ["a part printed in its own way", act, part({ ref: "24a(1)", label: "§ 24a(1)" }), "Act, § 24a(1)"],
    ["a part without a number", instrument(), part({ ref: null }), "Charter"],
  ])("of %s", (_, whole, one, expected) => {
    expect(citePart(whole, one)).toBe(expected);
  });

  it("is the short title for the instrument as a whole", () => {
    expect(citePart(instrument())).toBe("Charter");
  });

  it("is a line of its own for every part of the bundled catalogue that has a number", () => {
    const cited = bundledCatalogue().instruments.flatMap((one) =>
      one.parts.filter(({ ref }) => ref !== null).map((each) => citePart(one, each)),
    );
    expect(cited.filter((citation, index) => cited.indexOf(citation) !== index)).toEqual([]);
    expect(cited.filter((citation) => !/^\S.*, .*\S$/.test(citation) || citation.includes("null"))).toEqual([]);
  });
});
