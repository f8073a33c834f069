import { gapNamed, namedGap } from "../../../src/domain/review/typed-remark";
import { review } from "../../support/builders";

const { gaps } = review({ gaps: [{ id: "G-004" }, { id: "G-014" }, { id: "12" }] });

describe("the gap that a remark begins with", () => {
  it.each([
    ["G-004: Too long.", "G-004", "Too long."],
    ["g4 Too long.", "G-004", "Too long."],
    ["G-14. Too long.", "G-014", "Too long."],
    ["«G-004» Too long.", "G-004", "Too long."],
    ["№ G-004 Too long.", "G-004", "Too long."],
    ["Г-4 Слишком длинно.", "G-004", "Слишком длинно."],
    ["G-004, G-014: Both too long.", "G-004; G-014", "Both too long."],
    ["g4 and g14 are too long.", "G-004; G-014", "are too long."],
    ["«G-004» и «G-014» – обе длинны.", "G-004; G-014", "– обе длинны."],
    ["G-004: G-014 says the same.", "G-004", "G-014 says the same."],
    ["G-004, A4 paper, please.", "G-004", "A4 paper, please."],
    ["12 users asked.", undefined, "12 users asked."],
    ["A4 paper, please.", undefined, "A4 paper, please."],
    ["Too long, as G-004.", undefined, "Too long, as G-004."],
  ])("of %j is %s", (typed, gap, text) => {
    expect(namedGap(typed, gaps)).toEqual({ gap, text });
  });

  it("is the number as it was typed where the review has no such gap, and no word is taken away", () => {
    expect(namedGap("G-099 Too long.", gaps)).toEqual({ gap: "G-099", text: "G-099 Too long." });
    expect(namedGap("G-004, G-099: Both.", gaps)).toEqual({ gap: "G-004; G-099", text: "G-004, G-099: Both." });
    expect(namedGap("Г-099: Слишком длинно.", gaps)).toEqual({ gap: "Г-099", text: "Г-099: Слишком длинно." });
  });

  it.each([
    ["G-004", "G-004"],
    [" g4: ", "G-004"],
    ["G-004, g14", "G-004; G-014"],
    ["G-099", undefined],
  ])("leaves nothing to be said of %j", (typed, gap) => {
    expect(namedGap(typed, gaps)).toEqual({ gap, text: "" });
  });

  it("is not told where two gaps share the number", () => {
    expect(gapNamed("g4", [...gaps, ...review({ gaps: [{ id: "G-04" }] }).gaps])).toBeUndefined();
  });
});
