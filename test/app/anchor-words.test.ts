import { toldAnchor } from "../../src/app/anchor-words";
import type { Anchor } from "../../src/app/plan-anchors";

const PLAIN: Anchor = {
  table: "Gaps",
  column: "provisions",
  id: "G-001",
  place: { table: "Gaps", sheet: "Gaps", row: 5 },
  before: ["3"],
  read: [],
  named: [],
  within: [],
  came: [],
  saidOld: [],
};
const words = { changedSince: (ids: string) => `changed: ${ids}`, saidOld: (numbers: string) => `old: ${numbers}` };
const told = (more: Partial<Anchor>, language: "en" | "ru" | "kk" = "en"): string =>
  toldAnchor({ ...PLAIN, ...more }, { oldName: (id) => `${id} (first)`, words, language });

const AGAIN = [
  { id: "7", now: ["7"] },
  { id: "9", now: ["9"], isGuess: true as const },
];

it("says nothing of a row of which all stays", () => {
  expect(told({})).toBe("");
});

it("says which numbers in the texts of a row are old in the words of whoever tells it", () => {
  expect(told({ saidOld: [{ id: "4", now: ["5"] }] })).toBe("old: 4 → 5");
});

it.each([
  [
    "en",
    "its texts name numbers that are right again (7); " +
      "its texts name numbers that are perhaps right again; please check them (9)",
  ],
  [
    "ru",
    "в его текстах названы номера, которые снова верны (7); " +
      "в его текстах названы номера, которые, возможно, снова верны; проверьте их (9)",
  ],
  [
    "kk",
    "мәтіндерінде аталған нөмірлер қайтадан дұрыс (7); " +
      "мәтіндерінде аталған нөмірлер қайтадан дұрыс болуы мүмкін; оларды тексеріңіз (9)",
  ],
] as const)("tells numbers that are right again from those that perhaps are: %s", (language, expected) => {
  expect(told({ saidOld: AGAIN }, language)).toBe(expected);
});
