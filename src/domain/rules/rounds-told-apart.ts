import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import type { RoundRow } from "../review/review";
import { fold } from "../text/fold";
import { onOneLine } from "../text/on-one-line";
import { quoted } from "../text/quoted";
import type { Problem, Rule } from "./rule";

/** What changed since a round is told by its rows, which are known by its number. */
export const roundsToldApart: Rule = {
  id: "rounds-told-apart",
  severity: "warning",
  summary: {
    en: "Frozen rows with one round number are of one round: they have one label.",
    ru: "Зафиксированные строки с одним номером раунда – из одного раунда: метка у них одна.",
    kk: "Раунд нөмірі бір бекітілген жолдар бір раундтан: белгісі бірдей.",
  },
  examples: [
    {
      shows: "Two rounds with numbers of their own.",
      review: {
        rounds: [
          { round: "R1", label: "Before consultation 1", gap: "G-001" },
          { round: "R2", label: "After consultation 1", gap: "G-001" },
        ],
      },
      finds: [],
    },
    {
      shows: "A label that is left blank, or written otherwise.",
      review: {
        rounds: [
          { round: "R1", label: "Before consultation 1", gap: "G-001" },
          { round: "R1", label: "", gap: "G-002" },
          { round: "R1", label: " before  consultation 1", gap: "G-003" },
        ],
      },
      finds: [],
    },
    {
      shows: "Rows of two people's workbooks below one another.",
      review: {
        rounds: [
          { round: "R1", label: "Before consultation 1", gap: "G-001" },
          { round: "R1", label: "After consultation 1", gap: "G-001" },
          { round: "R1", label: "After consultation 1", gap: "G-002" },
        ],
      },
      finds: [
        "Rows of “Before consultation 1” have the round number R1, too, so that what changed since either is told wrong. Show the hidden sheet Rounds and give the rows of one of the two a number of its own, in order of the dates.",
      ],
    },
  ],
  check: ({ rounds }) => mixedRounds(rounds),
};

const mixedRounds = memoise((rounds: readonly RoundRow[]): readonly Problem[] => {
  const first = new Map<string, RoundRow>();
  const seen = new Set<string>();
  return rounds.flatMap((row): readonly Problem[] => {
    const key = idKey(row.round);
    const known = first.get(key);
    if (!known) first.set(key, row);
    const name = nameOf(row);
    const isOther = known && key !== "" && name !== "" && nameOf(known) !== "" && fold(name) !== fold(nameOf(known));
    const own = `${key} ${fold(name)}`;
    if (!isOther || seen.has(own)) return [];
    seen.add(own);
    return [
      {
        place: row.place,
        column: "round",
        rowId: row.round,
        about: `${row.round} ${name}`,
        message: mixed(row.round, nameOf(known)),
      },
    ];
  });
});

/** Its label: the same day may be written in several ways. */
const nameOf = ({ label }: RoundRow): string => onOneLine(label);

const mixed = (round: string, other: string) => ({
  en: `Rows of “${other}” have the round number ${round}, too, so that what changed since either is told wrong. Show the hidden sheet Rounds and give the rows of one of the two a number of its own, in order of the dates.`,
  ru: `Номер раунда ${round} есть и у строк ${quoted(other)}, поэтому изменения с обоих раундов называются неверно. Откройте скрытый лист «Раунды» и дайте строкам одного из двух свой номер, по порядку дат.`,
  kk: `${round} раунд нөмірі ${quoted(other)} жолдарында да бар, сондықтан екеуінен бергі өзгерістер қате айтылады. Жасырын «Раундтар» парағын ашып, екеуінің бірінің жолдарына күндердің ретімен өз нөмірін беріңіз.`,
});
