import { mendIds } from "../gap/mend-ids";
import { gapsNamed } from "../review/ids-named";
import type { Review } from "../review/review";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
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
  ],
  check: (review) => [...inGaps(review), ...OTHER_TABLES.flatMap((name) => inOtherTable(review[name]))],
};

const OTHER_TABLES = [
  "provisions",
  "amendments",
  "consultations",
  "feedback",
] as const satisfies readonly (keyof Review)[];

/** What is wrong with the number of one gap, and the number that it would get; undefined where it has one of its own. */
export const ownNumberMissing = (review: Review, { place }: Pick<NamedRow, "place">): Problem | undefined =>
  inGaps(review).find((problem) => problem.place.row === place.row);

/** Only gaps are given new numbers. */
function inGaps(review: Review): readonly Problem[] {
  const rows = withoutOwnId(review.gaps);
  if (rows.length === 0) return [];
  const mended = new Map(
    mendIds(review.gaps, gapsNamed(review)).mended.map(({ gap, after }) => [gap.place.row, after]),
  );
  return rows.map((row) => {
    const after = mended.get(row.place.row);
    return after === undefined ? toProblem(row) : { ...toProblem(row), fix: { before: row.id, after } };
  });
}

const inOtherTable = (rows: readonly NamedRow[]): readonly Problem[] => withoutOwnId(rows).map(toProblem);

const toProblem = memoise(({ id, place }: NamedRow): Problem => ({
  place,
  column: "id",
  rowId: id,
  about: id,
  message: idKey(id) === "" ? MISSING : doubled(id),
}));

const MISSING = {
  en: "The row has no number. Give it one that no other row has.",
  ru: "У строки нет номера. Дайте ей номер, которого нет у других.",
  kk: "Жолдың нөмірі жоқ. Оған басқа жолда жоқ нөмір беріңіз.",
};

const doubled = (id: string) => ({
  en: `Another row has the number ${id} already. Give this one a number of its own.`,
  ru: `Номер ${id} уже есть у другой строки. Дайте этой строке свой номер.`,
  kk: `${id} нөмірі басқа жолда бар. Бұл жолға өз нөмірін беріңіз.`,
});
