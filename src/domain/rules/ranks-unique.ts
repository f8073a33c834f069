import type { Gap } from "../gap/gap";
import { isActive } from "../review/row-ids";
import { overBlocks } from "../over-blocks";
import type { Block } from "../rows-in-blocks";
import { quoted } from "../text/quoted";
import type { Problem, Rule } from "./rule";

/** The brief goes by the author's ranks before anything else. */
export const ranksUnique: Rule = {
  id: "ranks-unique",
  severity: "warning",
  summary: {
    en: "A rank is a whole number from 1, and no two gaps have the same.",
    ru: "Ранг — целое число от 1, и у двух пробелов он не совпадает.",
    kk: "Реті — 1-ден басталатын бүтін сан, екі олқылықта бірдей болмайды.",
  },
  examples: [
    {
      shows: "Two gaps that are ranked, and one that is not.",
      review: { gaps: [{ rank: 2 }, { rank: 1 }, { rank: undefined }] },
      finds: [],
    },
    {
      shows: "A rank that stands twice.",
      review: {
        gaps: [
          { id: "G-001", rank: 1 },
          { id: "G-002", rank: 1 },
        ],
      },
      finds: ["G-001 has rank 1 too. Give each a rank of its own."],
    },
    {
      shows: "A rank that is no whole number.",
      review: { gaps: [{ rank: undefined, typedRank: "first" }] },
      finds: ["“first” is no rank. Write a whole number from 1."],
    },
  ],
  check: (review) => doubledRanks(review.gaps),
};

type Ranked = Pick<Gap, "id" | "rank" | "typedRank" | "place">;

const doubledRanks = overBlocks(
  (block: Block<Gap>): readonly Ranked[] =>
    block
      .filter((gap) => isActive(gap) && (gap.rank !== undefined || gap.typedRank !== undefined))
      .map(({ id, rank, typedRank, place }) => ({ id, rank, ...(typedRank !== undefined && { typedRank }), place })),
  (ranked: readonly Ranked[]): readonly Problem[] => {
    const first = new Map<number, string>();
    return ranked.flatMap(({ id, rank, typedRank, place }): readonly Problem[] => {
      const at = { place, column: "rank", rowId: id };
      if (typedRank !== undefined) return [{ ...at, about: typedRank, message: noRank(typedRank) }];
      if (rank === undefined) return [];
      const other = first.get(rank);
      if (other === undefined) {
        first.set(rank, id);
        return [];
      }
      return [{ ...at, about: String(rank), message: doubled(rank, other) }];
    });
  },
);

const noRank = (typed: string) => ({
  en: `“${typed}” is no rank. Write a whole number from 1.`,
  ru: `${quoted(typed)} – не ранг. Напишите целое число от 1.`,
  kk: `${quoted(typed)} – рет нөмірі емес. 1-ден басталатын бүтін сан жазыңыз.`,
});

const doubled = (rank: number, other: string) => ({
  en: `${other} has rank ${rank} too. Give each a rank of its own.`,
  ru: `Ранг ${rank} есть и у ${other}. Дайте каждому свой.`,
  kk: `${rank} реті ${other} жолында да бар. Әрқайсысына өз ретін беріңіз.`,
});
