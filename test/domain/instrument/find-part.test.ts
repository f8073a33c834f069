import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { formatPinpoint, type Pinpoint } from "../../../src/domain/instrument/pinpoint";
import { instrumentsAbout } from "../../../src/domain/instrument/find-instrument";
import { findPart, partsAround, partsWithin } from "../../../src/domain/instrument/find-part";
import { partPinpoint } from "../../../src/domain/instrument/part-pinpoint";
import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import { instrument, part } from "../../support/instrument";

const charter = instrument({
  parts: [
    part({ ref: "1", to: "9" }),
    part({ ref: "3" }),
    part({ ref: "3(1)" }),
    part({ ref: "4", to: "6" }),
    part({ ref: "12-1" }),
    part({ ref: "20", to: "24a" }),
    part({ ref: "recital 3" }),
    part({ ref: "annex III(3)(a)", to: "III(3)(d)" }),
    part({ ref: null, label: "FAQs" }),
  ],
});

const names = (pinpoint: Pinpoint) => partsAround(charter, pinpoint).map(({ ref, to }) => (to ? `${ref}-${to}` : ref));

describe("the parts around a pinpoint", () => {
  it.each<[string, Pinpoint, (string | null)[]]>([
    ["the exact part comes first, then what it lies in", { path: ["3", "1"] }, ["3(1)", "3", "1-9"]],
    ["a sub-level without a part of its own lies in the level above", { path: ["3", "2", "b"] }, ["3", "1-9"]],
    ["the short run comes before the long one", { path: ["5"] }, ["4-6", "1-9"]],
    ["a run lies in what holds both its ends", { path: ["4"], to: ["7"] }, ["1-9"]],
    ["an inserted number is not its neighbour", { path: ["12"] }, []],
    ["an inserted number is found", { path: ["12-1", "2"] }, ["12-1"]],
    ["letters follow their number", { path: ["23b"] }, ["20-24a"]],
    ["the end of a run is included, what follows is not", { path: ["24b"] }, []],
    ["kinds are kept apart", { kind: "recital", path: ["3"] }, ["recital 3"]],
    ["letters run too", { kind: "annex", path: ["III", "3", "c"] }, ["annex III(3)(a)-III(3)(d)"]],
    ["numbers compare as numbers", { path: ["10"] }, []],
  ])("%s", (_, pinpoint, expected) => {
    expect(names(pinpoint)).toEqual(expected);
  });

  it("has nothing to say of a number nobody listed", () => {
    expect(findPart(charter, { path: ["99"] })).toBeUndefined();
  });
});

describe("the parts within a place", () => {
  it.each<[string, Pinpoint, (string | null)[]]>([
    ["are the levels below, without the place itself", { path: ["3"] }, ["3(1)"]],
    ["are what a run spans, shorter runs included", { path: ["3"], to: ["9"] }, ["3", "3(1)", "4"]],
    ["are of the same kind", { kind: "annex", path: ["III"] }, ["annex III(3)(a)"]],
    ["are none where nothing is listed", { path: ["99"] }, []],
  ])("%s", (_, pinpoint, expected) => {
    expect(partsWithin(charter, pinpoint).map(({ ref }) => ref)).toEqual(expected);
  });
});

describe("the pinpoint of a part", () => {
  it("is undefined for a part without a number", () => {
    expect(partPinpoint(part({ ref: null, label: "FAQs" }))).toBeUndefined();
  });

  it("prints back as the reference, for every part of the bundled catalogue", () => {
    for (const { ref, to, ...rest } of bundledCatalogue().instruments.flatMap(({ parts }) => parts)) {
      const place = partPinpoint({ ref, ...rest, ...(to !== undefined && { to }) });
      if (place) expect(formatPinpoint(place)).toBe(to === undefined ? ref : `${ref}-${to}`);
    }
  });

  it("leads back to the part, for every part of the bundled catalogue", () => {
    for (const listed of bundledCatalogue().instruments)
      for (const listedPart of listed.parts) {
        const place = partPinpoint(listedPart);
        if (place) expect(findPart(listed, place)).toBe(listedPart);
      }
  });
});

describe("finding an instrument", () => {
  const about = instrument({ id: "about", parts: [part({ topics: ["schools"] })] });
  const catalogue = toCatalogue("test", [charter, about]);

  it("goes by the topics of its parts", () => {
    expect(instrumentsAbout(catalogue, "schools")).toEqual([about]);
    expect(instrumentsAbout(catalogue, "nothing")).toEqual([]);
  });
});
