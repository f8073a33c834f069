import { isKnownPlace } from "../../../src/domain/instrument/is-known-place";
import { instrument, part } from "../../support/instrument";

const treaty = instrument({
  pinpoint: { unit: "article", count: 54, paragraphs: { 3: 3 } },
  parts: [part({ ref: "3" }), part({ ref: "16" }), part({ ref: "40(2)(b)" }), part({ ref: "recital 38" })],
});
const act = instrument({
  pinpoint: { unit: "section", count: null },
  parts: [part({ ref: "12" }), part({ ref: "67", to: "78" })],
});

describe("a place is known", () => {
  it.each(["5", "3(2)", "40(2)(b)"])("where the catalogue counts or lists it: %s", (number) => {
    expect(isKnownPlace(treaty, { path: number.split(/[()]+/u).filter(Boolean) })).toBe(true);
  });

  it("where a run of an uncounted act holds it, and where it has a kind of its own", () => {
    expect(isKnownPlace(act, { path: ["70"] })).toBe(true);
    expect(isKnownPlace(treaty, { kind: "recital", path: ["38"] })).toBe(true);
  });

  it.each([
    [treaty, { path: ["16", "2"] }],
    [treaty, { path: ["3", "1", "a"] }],
    [treaty, { kind: "recital", path: ["39"] }],
    [act, { path: ["13"] }],
  ])("and else is not (%#)", (of, place) => {
    expect(isKnownPlace(of, place)).toBe(false);
  });
});
