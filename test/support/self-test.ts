import type { CheckResult, SelfTest } from "../../src/app/self-test";

export const AGREES: CheckResult = {
  id: "V1",
  says: { en: "Grass is green.", ru: "Трава зеленая.", kk: "Шөп жасыл." },
  expected: "green",
  found: "green",
  agrees: true,
};
export const DIFFERS: CheckResult = { ...AGREES, id: "V2", found: "blue", agrees: false };

/** A self-test in an empty workbook that finds what is given. */
export const selfTestThat = (given: Partial<SelfTest> = {}, results = [AGREES, DIFFERS]): SelfTest => ({
  facts: () => [["Host", "Excel 16.0"]],
  isBlank: async () => true,
  openBlank: async () => undefined,
  run: async (told) => {
    for (const result of results) told(result);
    return results;
  },
  byHand: [{ id: "U1", says: AGREES.says, act: async () => "gone" }],
  ...given,
});
