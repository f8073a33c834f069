import { idKey } from "../gap/id-key";
import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { memoise } from "../memoise";
import { ownNumbers } from "../round/own-numbers";
import { firstFew } from "../text/first-few";
import type { Review } from "../review/review";
import { withoutOwnId } from "../review/id-keys";
import type { NamedRow } from "../review/id-keys";
import type { Problem, Rule } from "./rule";

/** Every row can be told from every other by its number. */
export const idsUnique: Rule = {
  id: "ids-unique",
  severity: "error",
  summary: {
    en: "Every row has a number that no other row of its table has.",
    ru: "У каждой строки есть номер, которого нет у других строк таблицы.",
    kk: "Әр жолдың кестедегі басқа жолда жоқ нөмірі бар.",
  },
  examples: [
    { shows: "Two gaps, two numbers.", review: { gaps: [{ id: "G-001" }, { id: "G-002" }] }, finds: [] },
    {
      shows: "A row copied with its number.",
      review: { gaps: [{ id: "G-001" }, { id: "g-001" }] },
      finds: ["Another row has the number g-001 already. Give this one a number of its own."],
    },
    {
      shows: "A row without a number.",
      review: { gaps: [{}, { id: "" }] },
      finds: ["The row has no number. Give it one that no other row has."],
    },
    {
      shows: "A row without a number, where a final text names a number that no row has.",
      review: {
        gaps: [{}, { id: "", issue: "Boots are not waterproof." }],
        amendments: [{ gap: "G-002" }],
      },
      finds: [
        "The row has no number. The review names numbers that no row has: G-002. If this was the row of one, give it back; else give it one that no other row has.",
      ],
    },
  ],
  check: (review) => [...inGaps(review), ...OTHER_TABLES.flatMap((name) => inOtherTable(review[name]))],
};

const OTHER_TABLES = [
  "provisions",
  "amendments",
  "consultations",
  "feedback",
] as const satisfies readonly (keyof Review)[];

/** What is wrong with the number of one gap, and the number that it certainly gets; undefined where it has one of its own. */
export const ownNumberMissing = (review: Review, { place }: Pick<NamedRow, "place">): Problem | undefined =>
  inGaps(review).find((problem) => problem.place.row === place.row);

/** Only gaps are given numbers, and only where it is certain which. */
const inGaps = (review: Review): readonly Problem[] =>
  ownNumbers(review).mended.map(({ gap, before, after, mayBe }) =>
    mayBe.length === 0
      ? { ...toProblem(gap), fix: { before, after } }
      : { ...toProblem(gap), message: lost(idKey(before) === "" ? NONE : twice(before), firstFew(mayBe)) },
  );

const inOtherTable = (rows: readonly NamedRow[]): readonly Problem[] => withoutOwnId(rows).map(toProblem);

const toProblem = memoise(({ id, place }: NamedRow): Problem => ({
  place,
  column: "id",
  rowId: id,
  about: id,
  message: withWay(idKey(id) === "" ? NONE : twice(id), idKey(id) === "" ? ANY : OWN),
}));

const withWay = (what: Localised, way: Localised): Localised =>
  inEachLanguage((language) => `${what[language]} ${way[language]}`);

const NONE = {
  en: "The row has no number.",
  ru: "У строки нет номера.",
  kk: "Жолдың нөмірі жоқ.",
};

const twice = (id: string): Localised => ({
  en: `Another row has the number ${id} already.`,
  ru: `Номер ${id} уже есть у другой строки.`,
  kk: `${id} нөмірі басқа жолда бар.`,
});

const ANY = {
  en: "Give it one that no other row has.",
  ru: "Дайте ей номер, которого нет у других.",
  kk: "Оған басқа жолда жоқ нөмір беріңіз.",
};

const OWN = {
  en: "Give this one a number of its own.",
  ru: "Дайте этой строке свой номер.",
  kk: "Бұл жолға өз нөмірін беріңіз.",
};

const lost = (what: Localised, ids: Localised): Localised =>
  withWay(what, {
    en: `The review names numbers that no row has: ${ids.en}. If this was the row of one, give it back; else give it one that no other row has.`,
    ru: `В обзоре названы номера, которых нет ни у одной строки: ${ids.ru}. Если это строка с таким номером, верните его; если нет, дайте ей номер, которого нет у других.`,
    kk: `Шолуда ешбір жолда жоқ нөмірлер аталған: ${ids.kk}. Бұл жол солардың бірінікі болса, нөмірін қайтарыңыз; болмаса, оған басқа жолда жоқ нөмір беріңіз.`,
  });
