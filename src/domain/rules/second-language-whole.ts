import { SECOND_TEXTS, SECOND_TEXT_KEYS, hasSecondTexts } from "../gap/second-language";
import type { SecondText } from "../gap/second-language";
import type { Gap } from "../gap/gap";
import { inEachLanguage } from "../language";
import type { Language, Localised } from "../language";
import { columnOf } from "../review/tables";
import { isActive } from "../review/row-ids";
import { overBlocks } from "../over-blocks";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { Problem, Rule } from "./rule";
import { capitalised } from "../text/capitalised";

/** A brief in the second language would fall back on the first one in the middle of a page. */
export const secondLanguageWhole: Rule = {
  id: "second-language-whole",
  severity: "warning",
  summary: {
    en: "Where texts are given in a second language, the sheet Review names it, and each gap has all of them in both.",
    ru: "Если тексты даны на втором языке, он назван на листе «Обзор», и у каждого пробела все они есть на обоих языках.",
    kk: "Мәтіндер екінші тілде берілсе, ол «Шолу» парағында аталады және әр олқылықтың бәрі екі тілде де болады.",
  },
  examples: [
    { shows: "A review in one language.", review: { gaps: [{}] }, finds: [] },
    {
      shows: "A gap in both languages.",
      review: {
        details: { secondLanguage: "ru" },
        gaps: [{ otherHeadline: "Суть", otherIssue: "Проблема.", otherSolution: "Решение." }],
      },
      finds: [],
    },
    {
      shows: "A gap with a headline in the second language and no more, and one with nothing in it.",
      review: { details: { secondLanguage: "ru" }, gaps: [{ otherHeadline: "Суть" }, {}] },
      finds: [
        "The issue and solution are missing in Russian. Translate what the row says in English.",
        "The headline, issue and solution are missing in Russian. Translate what the row says in English.",
      ],
    },
    {
      shows: "A text that the row has in the second language alone.",
      review: {
        details: { secondLanguage: "ru" },
        gaps: [{ headline: "", otherHeadline: "Суть", otherIssue: "Проблема.", otherSolution: "Решение." }],
      },
      finds: ["The headline is missing in English. Translate what the row says in Russian."],
    },
    {
      shows: "A second language that is not named.",
      review: { gaps: [{ otherHeadline: "Суть", otherIssue: "Проблема.", otherSolution: "Решение." }] },
      finds: [
        "There are texts in a second language, and it is not named. Name it on the Review sheet under “Second language”.",
      ],
    },
  ],
  check: ({ gaps, details: { language, secondLanguage: second } }) => {
    const begun = firstBegun(gaps);
    if (!begun) return [];
    if (second === undefined || second === language)
      return [{ place: begun.place, column: "otherHeadline", rowId: begun.id, message: NOT_NAMED }];
    return lackedIn[language][second](gaps);
  },
};

/** The first gap that says anything in a second language. */
const firstBegun = overBlocks(
  (block: Block<Gap>) =>
    block
      .filter((gap) => isActive(gap) && hasSecondTexts(gap))
      .slice(0, 1)
      .map(({ id, place }) => ({ id, place })),
  ([first]) => first,
);

/** What gaps lack by the language of the table and the second one. */
const lackedIn = inEachLanguage((language) =>
  inEachLanguage((second) =>
    eachBlock((block: Block<Gap>) =>
      block.filter(isActive).flatMap((gap) => [
        ...missing(
          gap,
          (key) => [gap[key], gap[SECOND_TEXTS[key]]],
          (key) => SECOND_TEXTS[key],
          second,
          language,
        ),
        ...missing(
          gap,
          (key) => [gap[SECOND_TEXTS[key]], gap[key]],
          (key) => key,
          language,
          second,
        ),
      ]),
    ),
  ),
);

/** One problem for all that a row has in one language and lacks in the other. */
function missing(
  gap: Gap,
  textsOf: (key: SecondText) => readonly [has: string | undefined, lacks: string | undefined],
  columnFor: (key: SecondText) => string,
  lacking: Language,
  having: Language,
): readonly Problem[] {
  const keys = SECOND_TEXT_KEYS.filter((key) => {
    const [one = "", other = ""] = textsOf(key);
    return one.trim() !== "" && other.trim() === "";
  });
  const [first] = keys;
  return first === undefined
    ? []
    : [{ place: gap.place, column: columnFor(first), rowId: gap.id, message: lacks(keys, lacking, having) }];
}

const IN: Readonly<Record<Language, Localised>> = {
  en: { en: "in English", ru: "на английском", kk: "ағылшын тілінде" },
  ru: { en: "in Russian", ru: "на русском", kk: "орыс тілінде" },
  kk: { en: "in Kazakh", ru: "на казахском", kk: "қазақ тілінде" },
};

const NAMES: Readonly<Record<SecondText, string>> = { headline: "headline", issue: "issue", solution: "solution" };

const header = (key: SecondText, language: Language): string => `«${columnOf("Gaps", key)?.header[language] ?? key}»`;

function lacks(keys: readonly SecondText[], lacking: Language, having: Language): Localised {
  const names = keys.map((key) => NAMES[key]);
  const english = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  return {
    en: `The ${english} ${names.length < 2 ? "is" : "are"} missing ${IN[lacking].en}. Translate what the row says ${IN[having].en}.`,
    ru: `Нет текста ${IN[lacking].ru}: ${keys.map((key) => header(key, "ru")).join(", ")}. Переведите то, что в строке сказано ${IN[having].ru}.`,
    kk: `${capitalised(IN[lacking].kk)} мәтін жоқ: ${keys.map((key) => header(key, "kk")).join(", ")}. Жолда ${IN[having].kk} айтылғанды аударыңыз.`,
  };
}

const NOT_NAMED = {
  en: "There are texts in a second language, and it is not named. Name it on the Review sheet under “Second language”.",
  ru: "Есть тексты на втором языке, но он не назван. Назовите его на листе «Обзор» в строке «Второй язык».",
  kk: "Екінші тілде мәтіндер бар, бірақ ол аталмаған. Оны «Шолу» парағының «Екінші тіл» жолында атаңыз.",
};
