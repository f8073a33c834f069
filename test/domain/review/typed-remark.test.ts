import { gapNamed, namedGap } from "../../../src/domain/review/typed-remark";
import { review } from "../../support/builders";

const { gaps } = review({ gaps: [{ id: "G-004" }, { id: "G-014" }, { id: "12" }] });

describe("the gap that a remark begins with", () => {
  it.each([
    ["G-004: Too long.", "G-004", "Too long."],
    ["g4 Too long.", "G-004", "Too long."],
    ["G-14. Too long.", "G-014", "Too long."],
    ["G-099 Too long.", undefined, "G-099 Too long."],
    ["12 users asked.", undefined, "12 users asked."],
    ["Too long, as G-004.", undefined, "Too long, as G-004."],
    ["G-004", undefined, "G-004"],
  ])("of %j is %s", (typed, gap, text) => {
    expect(namedGap(typed, gaps)).toEqual({ gap, text });
  });

  it("is not told where two gaps share the number", () => {
    expect(gapNamed("g4", [...gaps, ...review({ gaps: [{ id: "G-04" }] }).gaps])).toBeUndefined();
  });
});
