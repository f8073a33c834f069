import { provisionsToAmend } from "../../../src/domain/review/provisions-to-amend";
import { inIds } from "../../../src/domain/review/in-ids";
import { review } from "../../support/builders";

const provisions = ["10", "10(2)", "11"].map((id) => ({ id, citation: "" }));
const gaps = [
  { id: "G-001", provisions: ["п. 2 ст. 10", "ст. 99"] },
  { id: "G-002", provisions: ["11"] },
];
const amendments = [{ gap: "G-001", provision: "10-баптың 2-тармағы; Article 11" }];

it("A review in ids names provisions by them where it is certain which are meant, and leaves all else", () => {
  const typed = review({ gaps, amendments, provisions });
  const read = inIds(typed);
  expect(read.gaps.map((gap) => gap.provisions)).toEqual([["10(2)", "ст. 99"], ["11"]]);
  expect(read.amendments.map(({ provision }) => provision)).toEqual(["10(2); 11"]);
  expect(read.gaps[1]).toBe(typed.gaps[1]);
  expect(typed.gaps[0]?.provisions).toEqual(["п. 2 ст. 10", "ст. 99"]);
});

it("What is left to amend of a gap is told by ids, however it and its amendments name provisions", () => {
  const typed = review({ gaps, amendments: [{ gap: "G-001", provision: "ст. 10" }], provisions });
  const [gap] = typed.gaps;
  const { missing, unknown } = provisionsToAmend(typed, { ...gap!, provisions: ["п. 2 ст. 10", "10", "ст. 99"] });
  expect(missing.map(({ id }) => id)).toEqual(["10(2)"]);
  expect(unknown).toEqual(["ст. 99"]);
});
