import { RULES } from "../../../src/domain/rules/index";
import type { Finding } from "../../../src/domain/rules/finding";
import { opened } from "../../../src/ui/check/finding-walk";
import { inOrder, listFindings } from "../../../src/ui/check/group-findings";
import { en } from "../../../src/ui/words/en";
import { kk } from "../../../src/ui/words/kk";
import { ru } from "../../../src/ui/words/ru";
import { finding as inRow } from "../../support/finding";

const finding = (ruleId: string, row: number, some: Partial<Finding> = {}): Finding =>
  inRow(row, { ruleId, message: ruleId, ...some });

const keysOf = (groups: ReturnType<typeof listFindings>["groups"]) =>
  groups.map(({ key, findings }) => [key, findings.length]);

const ALL = { severity: undefined } as const;

describe("findings in groups", () => {
  const some = [
    finding("b", 4, { severity: "note" }),
    finding("a", 4),
    finding("empty", 3, { comes: "last" }),
    finding("b", 5, { severity: "note" }),
    finding("c", 6, { severity: "warning", comes: "first" }),
    finding("empty", 7, { comes: "last" }),
  ];

  it("by row begin with what a reader stumbles over, then go by gravity and the order of the sheet", () => {
    expect(keysOf(listFindings(some, { ...ALL, by: "row" }).groups)).toEqual([
      ["Gaps G-006", 1],
      ["Gaps G-004", 2],
      ["Gaps G-005", 1],
    ]);
  });

  it("by rule do so too", () => {
    expect(keysOf(listFindings(some, { ...ALL, by: "rule" }).groups)).toEqual([
      ["c", 1],
      ["a", 1],
      ["b", 2],
    ]);
  });

  it("fold what nobody has come to yet, rule by rule, below all the rest", () => {
    const list = listFindings(some, { ...ALL, by: "row" });
    expect(keysOf(list.empty)).toEqual([["empty", 2]]);
  });

  it("are gone through apart: what is to be mended, or what is still empty once one of that is open", () => {
    const list = listFindings(some, { ...ALL, by: "row" });
    const rulesFrom = (open: Finding | undefined) =>
      inOrder(list, open && opened(some, open)).map(({ ruleId }) => ruleId);
    expect(rulesFrom(undefined)).toEqual(["c", "a", "b", "b"]);
    expect(rulesFrom(some[2])).toEqual(["empty", "empty"]);
  });

  it("are those of one severity where one is looked at", () => {
    const { groups, empty } = listFindings(some, { by: "row", severity: "error" });
    expect([keysOf(groups), keysOf(empty)]).toEqual([[["Gaps G-004", 1]], [["empty", 2]]]);
  });
});

it("has a line in every language for each rule that finds what is still empty", () => {
  const ids = ["details-given", ...RULES.flatMap(({ id, comes }) => (comes === "last" ? [id] : []))];
  for (const { check } of [en, ru, kk]) expect(Object.keys(check.emptyOf).sort()).toEqual(ids.sort());
});

it("says how much there is to mend in how many gaps, in right forms", () => {
  expect([en, ru, kk].map(({ check }) => check.summary(2, 1))).toEqual([
    "1 gap, 2 things to mend",
    "1 пробел, 2 замечания",
    "1 олқылық, түзету керегі: 2",
  ]);
  expect([en, ru, kk].map(({ check }) => check.summary(0, 21))).toEqual([
    "21 gaps, nothing to mend",
    "21 пробел, замечаний нет",
    "21 олқылық, түзететін ештеңе жоқ",
  ]);
});
