import { draftCoverage } from "../../../src/domain/coverage/draft-coverage";
import type { Gap } from "../../../src/domain/gap/gap";
import { review } from "../../support/builders";

const IDS = ["chapter 1", "1", "2", "2(1)", "2(2)", "chapter 2", "3", "3(1)", "4"];

const covered = (gaps: readonly Partial<Gap>[], reasons: Readonly<Record<string, string>> = {}) =>
  draftCoverage(review({ gaps, provisions: IDS.map((id) => ({ id, noGapReason: reasons[id] ?? "" })) }));

const countsOf = ({ all }: ReturnType<typeof covered>) =>
  Object.fromEntries(all.filter(({ count }) => count > 0).map(({ provision, count }) => [provision.id, count]));
const openIn = ({ all }: ReturnType<typeof covered>) =>
  all.filter(({ isOpen }) => isOpen).map(({ provision }) => provision.id);

describe("the gaps of a draft", () => {
  it("are counted at the provision that they name and at all around it, each once", () => {
    const coverage = covered([{ provisions: ["2(1)", "2(2)"] }, { provisions: ["2 (2)"] }, { provisions: ["3"] }]);
    expect(countsOf(coverage)).toEqual({ "chapter 1": 2, "2": 2, "2(1)": 1, "2(2)": 2, "chapter 2": 1, "3": 1 });
  });

  it("leave the articles that have none, in no part of them: these are counted in their chapters", () => {
    const coverage = covered([{ provisions: ["2(2)"] }]);
    expect(openIn(coverage)).toEqual(["1", "3", "4"]);
    expect([coverage.open, coverage.units]).toEqual([3, 4]);
    expect(coverage.top.map(({ open }) => open)).toEqual([1, 2]);
  });

  it("are counted where the provision is cited in words, and listed as they were typed where it is not there", () => {
    const coverage = covered([
      { provisions: ["п. 2 ст. 2"] },
      { provisions: ["Articles 3 and 4"] },
      { provisions: ["ст. 9"] },
    ]);
    expect(countsOf(coverage)).toEqual({ "chapter 1": 1, "2": 1, "2(2)": 1, "chapter 2": 1, "3": 1, "4": 1 });
    expect(coverage.unplaced.map(({ unknown }) => unknown)).toEqual([["ст. 9"]]);
  });

  it("cover a whole chapter that they name", () => {
    expect(openIn(covered([{ provisions: ["chapter 2"] }]))).toEqual(["1", "2"]);
  });

  it("are not needed where a reason says why there is none, at the article or around it", () => {
    expect(openIn(covered([{ provisions: ["1"] }], { "chapter 2": "It is on the budget alone.", "2": " " }))).toEqual([
      "2",
    ]);
  });

  it("do not count once they are withdrawn", () => {
    const coverage = covered([
      { provisions: ["1"], status: "withdrawn" },
      { provisions: [], status: "withdrawn" },
    ]);
    expect(openIn(coverage)).toContain("1");
    expect(coverage.unplaced).toEqual([]);
  });

  it("are listed that name no provision of the draft, with what they name", () => {
    const { unplaced } = covered([{ provisions: [] }, { provisions: ["99", "3"] }, { provisions: ["99"] }]);
    expect(unplaced.map(({ gap, unknown }) => [gap.id, unknown])).toEqual([
      ["G-001", []],
      ["G-003", ["99"]],
    ]);
  });

  it("may be counted in a draft of one chain as deep as its rows", () => {
    const ids = Array.from({ length: 3_000 }, (_, depth) => `1${"(1)".repeat(depth)}`);
    const coverage = draftCoverage(
      review({ gaps: [{ provisions: [ids.at(-1) ?? ""] }], provisions: ids.map((id) => ({ id })) }),
    );
    expect(coverage.top[0]?.count).toBe(1);
    expect(coverage.all.at(-1)?.depth).toBe(2_999);
  });
});
