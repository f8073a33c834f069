import type { Gap } from "../gap/gap";
import { idKey, isSameId } from "../gap/id-key";
import { memoise } from "../memoise";
import { idKeys } from "../review/id-keys";
import { frozenTexts, textsOf } from "../round/frozen-texts";
import type { Round } from "../round/round";
import { roundsOf } from "../round/round";
import { eachBlock } from "../rows-in-blocks";
import type { Problem, Rule } from "./rule";

const FROZEN = [
  { round: "R1", gap: "G-001", issue: "No age of consent.", solution: "Set one." },
  { round: "R1", gap: "G-002", issue: "Profiles are not banned.", solution: "Ban them." },
];

/** All that speaks of a gap does so by its number, which is lost where rows are sorted and numbered afresh. */
export const numbersKept: Rule = {
  id: "numbers-kept",
  severity: "warning",
  summary: {
    en: "A gap keeps the number under which the last round froze it.",
    ru: "Пробел сохраняет номер, под которым он зафиксирован в последнем раунде.",
    kk: "Олқылық соңғы раундта бекітілген нөмірін сақтайды.",
  },
  examples: [
    {
      shows: "A gap whose words were changed since.",
      review: {
        rounds: [{ round: "R1", gap: "G-001", issue: "No age of consent." }],
        gaps: [{ id: "G-001", issue: "No age at which a child consents." }],
      },
      finds: [],
    },
    {
      shows: "An issue that is copied to another row, whose solution is its own.",
      review: {
        rounds: FROZEN,
        gaps: [
          { id: "G-001", issue: "No age of consent.", solution: "Set one." },
          { id: "G-002", issue: "No age of consent.", solution: "Ban them." },
        ],
      },
      finds: [],
    },
    {
      shows: "A row that is copied over another one.",
      review: {
        rounds: FROZEN,
        gaps: [
          { id: "G-001", issue: "No age of consent.", solution: "Set one." },
          { id: "G-002", issue: "No age of consent.", solution: "Set one." },
        ],
      },
      finds: [],
    },
    {
      shows: "A row whose number was lost, and one that was given a new number.",
      review: {
        rounds: FROZEN,
        gaps: [
          { id: "", issue: "No age of consent.", solution: "Set one." },
          { id: "G-003", issue: "Profiles are not banned.", solution: "Ban them." },
        ],
      },
      finds: [
        "In round R1 this issue was G-001. Final text, remarks and comments go by the number: give the row its number back.",
        "In round R1 this issue was G-002. Final text, remarks and comments go by the number: give the row its number back.",
      ],
    },
    {
      shows: "A gap that was split: its old number stays with one half, its old words with the other.",
      review: {
        rounds: FROZEN,
        gaps: [
          { id: "G-001", issue: "No age of consent for apps.", solution: "Set one." },
          { id: "G-003", issue: "No age of consent.", solution: "Set one." },
        ],
      },
      finds: [],
    },
    {
      shows: "Two rows that have each other's number.",
      review: {
        rounds: FROZEN,
        gaps: [
          { id: "G-002", issue: "No age of consent.", solution: "Set one." },
          { id: "G-001", issue: "Profiles are not banned.", solution: "Ban them." },
        ],
      },
      finds: [
        "In round R1 this issue was G-001, and G-002 was another one. Final text, remarks and comments go by the number: give the row its number back.",
        "In round R1 this issue was G-002, and G-001 was another one. Final text, remarks and comments go by the number: give the row its number back.",
      ],
    },
  ],
  check: ({ rounds, gaps }) => {
    const last = roundsOf({ rounds }).at(-1);
    const moved = last ? movedTexts(last)(gaps) : [];
    const now = new Set(moved.length > 0 ? gaps.map((gap) => `${idKey(gap.id)}\n${textsOf(gap)}`) : []);
    const held = idKeys(moved.length > 0 ? gaps : []);
    return moved
      .filter(({ owner, texts }) => !now.has(`${idKey(owner)}\n${texts}`))
      .filter(({ owner, isRenumbered }) => !isRenumbered || !held.has(idKey(owner)))
      .map(({ problem }) => problem);
  },
};

/** A row with the texts that the round froze under another number. */
interface Moved {
  readonly owner: string;
  readonly texts: string;
  /** Whether the round has no gap of the number that the row has now, or the row has none. */
  readonly isRenumbered: boolean;
  readonly problem: Problem;
}

const movedTexts = memoise((round: Round) => {
  const { textsById, ownersOf } = frozenTexts(round);
  return eachBlock((block: readonly Gap[]) =>
    block.flatMap((gap): readonly Moved[] => {
      const { id, place } = gap;
      const texts = textsOf(gap);
      const frozen = textsById.get(idKey(id));
      const [owner, ...others] = ownersOf.get(texts) ?? [];
      if (owner === undefined || others.length > 0 || isSameId(owner, id)) return [];
      const isRenumbered = frozen === undefined;
      const message = isRenumbered ? renumbered(round.id, owner) : changed(round.id, owner, id);
      const problem = { place, column: "id", rowId: id, about: id === "" ? owner : `${id} ${owner}`, message };
      return [{ owner, texts, isRenumbered, problem }];
    }),
  );
});

const changed = (round: string, owner: string, id: string) => ({
  en: `In round ${round} this issue was ${owner}, and ${id} was another one. Final text, remarks and comments go by the number: give the row its number back.`,
  ru: `В раунде ${round} у этой проблемы был номер ${owner}, а ${id} – у другой. Итоговый текст, отзывы и комментарии находят строку по номеру: верните ей прежний.`,
  kk: `${round} раундында бұл мәселенің нөмірі ${owner} еді, ал ${id} басқасынікі болатын. Қорытынды мәтін мен пікірлер жолды нөмірі бойынша табады: жолға бұрынғы нөмірін қайтарыңыз.`,
});

const renumbered = (round: string, owner: string) => ({
  en: `In round ${round} this issue was ${owner}. Final text, remarks and comments go by the number: give the row its number back.`,
  ru: `В раунде ${round} у этой проблемы был номер ${owner}. Итоговый текст, отзывы и комментарии находят строку по номеру: верните ей прежний.`,
  kk: `${round} раундында бұл мәселенің нөмірі ${owner} еді. Қорытынды мәтін мен пікірлер жолды нөмірі бойынша табады: жолға бұрынғы нөмірін қайтарыңыз.`,
});
