import { isRepealing } from "../amendment/amendment";
import type { Amendment } from "../amendment/amendment";
import { isWorded } from "../amendment/is-worded";
import { numbersNotTaken, wordsNotTaken } from "../amendment/words-not-taken";
import type { Gap } from "../gap/gap";
import { firstFew } from "../text/first-few";
import { onOneLine } from "../text/on-one-line";
import { quoted } from "../text/quoted";
import { aboutText } from "./about";
import { inGapAndTexts } from "./in-gap-and-texts";
import type { Rule, RuleContext } from "./rule";

/** The words that a solution gives for the law are those of its new or alternative text. */
export const amendmentFollowsSolution: Rule = {
  id: "amendment-follows-solution",
  severity: "note",
  summary: {
    en: "The words and numbers that a solution gives for the law stand in the new or the alternative text of its gap.",
    ru: "Слова и числа, которые решение предлагает для закона, есть в новой или альтернативной редакции пробела.",
    kk: "Шешім заңға ұсынған сөздер мен сандар олқылықтың жаңа не балама редакциясында бар.",
  },
  examples: [
    {
      shows: "The words that the solution puts in stand in the new text.",
      review: {
        gaps: [{ solution: "Replace “sixteen” with “thirteen”." }],
        amendments: [
          { draftText: "A child under sixteen asks a parent.", newText: "A child under thirteen asks a parent." },
        ],
      },
      finds: [],
    },
    {
      shows: "The solution was changed, and its text was not.",
      review: {
        gaps: [{ solution: "Replace “sixteen” with “fifteen”." }],
        amendments: [
          { draftText: "A child under sixteen asks a parent.", newText: "A child under thirteen asks a parent." },
        ],
      },
      finds: [
        "The solution gives words that no new or alternative text of the gap has: “fifteen”. A brief prints both: bring the solution in line with the text, or waive this.",
      ],
    },
    {
      shows: "The text was changed in a consultation, and what the solution gives is its alternative.",
      review: {
        gaps: [{ solution: "Add: “Profiles of children are kept for one year.”" }],
        amendments: [
          {
            newText: "Profiles of children are kept for two years.",
            alternativeText: "Profiles of children are kept for one year.",
          },
        ],
      },
      finds: [],
    },
    {
      shows: "Other numbers than those of the text.",
      review: {
        gaps: [{ solution: "Operators answer a child within 24 hours." }],
        amendments: [{ newText: "An operator answers the complaint of a child within 48 hours." }],
      },
      finds: [
        "The solution gives words that no new or alternative text of the gap has: “24 hours”. A brief prints both: bring the solution in line with the text, or waive this.",
      ],
    },
    {
      shows: "No text is worded yet, and a name in quotation marks is no wording.",
      review: {
        gaps: [
          { id: "G-001", solution: "Replace “sixteen” with “fifteen”." },
          { id: "G-002", solution: "Forbid profiles of children, as the Law “On advertising of goods” does." },
        ],
        amendments: [
          { gap: "G-001", newText: "Replace sixteen with thirteen." },
          { id: "A-002", gap: "G-002", newText: "A platform forms no profiles of children." },
        ],
      },
      finds: [],
    },
  ],
  byRow: ["gaps"],
  besides: ["amendments"],
  check: inGapAndTexts((gap, own, { citationsIn }) => {
    const words = missing(gap, own, citationsIn);
    if (words.length === 0) return [];
    const about = aboutText(words.join("; "));
    return [{ place: gap.place, column: "solution", rowId: gap.id, about, message: notTaken(words) }];
  }),
};

/** While one of the texts is still to be worded, the words may go there. */
function missing(gap: Gap, own: readonly Amendment[], citationsIn: RuleContext["citationsIn"]): readonly string[] {
  const { solution } = gap;
  const numbers = numbersNotTaken(solution, own);
  const places = numbers.length === 0 ? [] : citationsIn(solution);
  const isPlace = (at: number): boolean => places.some(({ start, end }) => start <= at && at < end);
  const words = [
    ...wordsNotTaken(solution, own),
    ...numbers.filter(({ start }) => !isPlace(start)).map(({ said }) => said),
  ];
  const isDone = (row: Amendment): boolean => isWorded(row, gap) || isRepealing(row);
  return words.length > 0 && own.every(isDone) ? [...new Set(words.map(onOneLine))] : [];
}

/** Longer ones are named by how they begin. */
const LONGEST = 80;

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}

function notTaken(words: readonly string[]) {
  const said = firstFew(words.map(shortened), (one) => ({ en: `“${one}”`, ru: quoted(one), kk: quoted(one) }));
  return {
    en: `The solution gives words that no new or alternative text of the gap has: ${said.en}. A brief prints both: bring the solution in line with the text, or waive this.`,
    ru: `В решении есть слова, которых нет ни в новой, ни в альтернативной редакции пробела: ${said.ru}. Записка печатает и то и другое: приведите решение в соответствие с редакцией или внесите исключение.`,
    kk: `Шешімде олқылықтың жаңа редакциясында да, балама редакциясында да жоқ сөздер бар: ${said.kk}. Жазба екеуін де басады: шешімді редакцияға сәйкестендіріңіз немесе ерекшелік енгізіңіз.`,
  };
}
