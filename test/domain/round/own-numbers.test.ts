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

  it("is given to the lower of two rows, also where that is a copy and the upper one was edited since", () => {
    const gaps = [
      { id: "G-001", ...AGE, solution: "Set thirteen." },
      { id: "G-001", ...AGE },
      { id: "G-002", ...ADS },
    ];
    expect(told(given(gaps))).toEqual([[5, "G-003", []]]);
  });

  it("is a new one for a copy of a row, whatever number has no row", () => {
    const frozen = [
      { id: "G-001", ...AGE },
      { id: "G-001", ...AGE },
    ];
    expect(told(given(frozen))).toEqual([[5, "G-003", []]]);
    const typed = [
      { id: "G-001", ...BOOTS },
      { id: "G-001", ...BOOTS },
    ];
    expect(told(given(typed))).toEqual([[5, "G-003", []]]);
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

  it("is not certain where a gap of the round has no row and the words are new", () => {
    const gaps = [
      { id: "G-001", ...AGE },
      { id: "", ...BOOTS },
    ];
    expect(told(given(gaps))).toEqual([[5, "G-003", ["G-002"]]]);
    const half = [
      { id: "G-001", ...AGE },
      { id: "", ...ADS, solution: "Forbid them." },
    ];
    expect(told(given(half))).toEqual([[5, "G-003", ["G-002"]]]);
  });

  it("is not certain where an amendment names a number that no row has", () => {
    const gaps = [{ id: "G-001" }, { id: "", ...BOOTS }];
    const parts = { rounds: [], amendments: [{ gap: "G-001; G-050" }, { gap: "whole draft 2" }] };
    expect(told(given(gaps, parts))[0]).toEqual([5, "G-051", ["G-050", "whole draft 2"]]);
  });

  it.each([
    "Boots are not waterproof, contrary to the Covenant on the comfort of all who walk in the rain.",
    "Сапоги промокают вопреки Пакту об удобстве всех, кто ходит под дождём без зонта.",
    "Етіктер жаңбырда қолшатырсыз жүретін барлық адамның жайлылығы туралы пактіге қарамастан су өткізеді.",
  ])("is a new one beside a remark on a deleted gap, though it says the same at length: %s", (issue) => {
    const gaps = [{ id: "G-001" }, { id: "", issue, solution: "Grease them." }];
    expect(told(given(gaps, { rounds: [], feedback: [{ gap: "G-050", feedback: issue }] }))).toEqual([
      [5, "G-051", []],
    ]);
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
