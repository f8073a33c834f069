import type { Gap } from "../../../src/domain/gap/gap";
import type { Review } from "../../../src/domain/review/review";
import { withOwnIds } from "../../../src/domain/round/mended-ids";
import { ownNumbers } from "../../../src/domain/round/own-numbers";
import { amendment, review, roundRow } from "../../support/builders";
import type { ReviewParts } from "../../support/builders";

const AGE = { issue: "No age of consent.", solution: "Set one." };
const ADS = { issue: "Profiles are not banned.", solution: "Ban them." };
const BOOTS = { issue: "Boots are not waterproof.", solution: "Grease all of them." };
const FROZEN = [roundRow({ gap: "G-001", ...AGE }), roundRow({ gap: "G-002", ...ADS })];

const given = (gaps: readonly Partial<Gap>[], parts: Omit<ReviewParts, "gaps"> = {}): Review =>
  review({ amendments: [], feedback: [], rounds: FROZEN, ...parts, gaps });

const told = (of: Review) => ownNumbers(of).mended.map(({ gap, after, mayBe }) => [gap.place.row, after, mayBe]);

describe("the number of a gap that has none of its own", () => {
  it("is that under which the last round froze its words, where no row has it", () => {
    expect(
      told(
        given([
          { id: "G-001", ...AGE },
          { id: "", ...ADS },
        ]),
      ),
    ).toEqual([[5, "G-002", []]]);
    expect(
      told(
        given([
          { id: "G-001", ...AGE },
          { id: "G-001", ...ADS },
        ]),
      ),
    ).toEqual([[5, "G-002", []]]);
  });

  it("is looked for in the upper of two rows where the lower one is the number's own", () => {
    expect(
      told(
        given([
          { id: "G-001", ...ADS },
          { id: "G-001", ...AGE },
        ]),
      ),
    ).toEqual([[4, "G-002", []]]);
    expect(
      told(
        given([
          { id: "G-001", ...BOOTS },
          { id: "G-001", ...AGE },
          { id: "G-002", ...ADS },
        ]),
      ),
    ).toEqual([[4, "G-003", []]]);
  });

  it("is a new one for a gap that was typed after the round, also beside one that gets its own back", () => {
    const gaps = [
      { id: "G-001", ...AGE },
      { id: "", ...ADS },
      { id: "", ...BOOTS },
    ];
    expect(told(given(gaps, { amendments: [{ gap: "G-002" }] }))).toEqual([
      [5, "G-002", []],
      [6, "G-003", []],
    ]);
  });

  it("is a new one where a gap of the round is gone that says nothing of the kind", () => {
    expect(
      told(
        given([
          { id: "G-001", ...AGE },
          { id: "", ...BOOTS },
        ]),
      ),
    ).toEqual([[5, "G-003", []]]);
  });

  it("is not certain where the gap was rewritten and its old number is named", () => {
    const gaps = [
      { id: "G-001", ...AGE },
      { id: "", ...BOOTS },
    ];
    expect(told(given(gaps, { amendments: [{ gap: "G-002" }] }))).toEqual([[5, "G-003", ["G-002"]]]);
    expect(told(given(gaps, { feedback: [{ gap: "G-002" }] }))).toEqual([[5, "G-003", ["G-002"]]]);
    const half = [
      { id: "G-001", ...AGE },
      { id: "", ...ADS, solution: "Forbid them." },
    ];
    expect(told(given(half))).toEqual([[5, "G-003", ["G-002"]]]);
  });

  it("is not certain where two rows have the words", () => {
    const gaps = [
      { id: "G-001", ...AGE },
      { id: "", ...ADS },
      { id: "", ...ADS },
    ];
    expect(told(given(gaps)).map(([, , mayBe]) => mayBe)).toEqual([["G-002"], ["G-002"]]);
  });

  it("is no lost one that another row has under a new number", () => {
    const gaps = [
      { id: "G-001", ...AGE },
      { id: "G-009", ...ADS },
      { id: "", ...BOOTS },
    ];
    expect(told(given(gaps, { amendments: [{ gap: "G-002" }] }))).toEqual([[6, "G-010", []]]);
  });

  it("is, where there was no round, that of the final text that was worded after it", () => {
    const solution = "Forbid providers to put waterproof boots on sale that are not greased.";
    const newText = "Providers may not put waterproof boots on sale that were not greased.";
    const rows = [{ id: "G-001" }, { id: "", ...BOOTS, solution, provisions: ["14(2)"] }];
    const lost = { gap: "G-002", provision: "14(2)", newText };
    expect(told(given(rows, { rounds: [], amendments: [lost] }))).toEqual([[5, "G-002", []]]);
    const elsewhere = { ...lost, provision: "15" };
    expect(told(given(rows, { rounds: [], amendments: [elsewhere] }))).toEqual([[5, "G-003", ["G-002"]]]);
  });

  it.each([
    ["ru", "Запретить продавать сапоги, которые не смазаны жиром до самого верха голенища."],
    ["kk", "Қонышының ең жоғарғы жағына дейін майланбаған етіктерді сатуға тыйым салу керек."],
  ])("is that of a remark which quotes it, in %s", (_, solution) => {
    const rows = [{ id: "G-001" }, { id: "", issue: "", solution }];
    const remark = { gap: "G-002", feedback: `«${solution}» – ?` };
    expect(told(given(rows, { rounds: [], feedback: [remark] }))).toEqual([[5, "G-002", []]]);
  });

  it("is used in all that is made of the review", () => {
    const { review: own, renumbered } = withOwnIds(
      given([
        { id: "G-001", ...AGE },
        { id: "", ...ADS },
      ]),
    );
    expect(own.gaps.map(({ id }) => id)).toEqual(["G-001", "G-002"]);
    expect(renumbered).toEqual([{ row: 5, before: "", after: "G-002" }]);
  });

  it("is not asked of a number of a provision, or of words that are no number", () => {
    const feedback = [{ gap: "14(2)" }, { gap: "whole draft" }];
    const rows = [
      { id: "G-001", ...AGE },
      { id: "G-002", ...ADS },
      { id: "", ...BOOTS },
    ];
    expect(told(given(rows, { feedback }))).toEqual([[6, "G-003", []]]);
    expect(told({ ...given(rows), amendments: [amendment({ gap: "" })] })).toEqual([[6, "G-003", []]]);
  });
});
