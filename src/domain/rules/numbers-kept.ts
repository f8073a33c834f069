import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import type { Round } from "../round/round";
import { roundsOf } from "../round/round";
import { eachBlock } from "../rows-in-blocks";
import { onOneLine } from "../text/on-one-line";
import type { Problem, Rule } from "./rule";

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
      shows: "Two rows that have each other's number.",
      review: {
        rounds: [
          { round: "R1", gap: "G-001", issue: "No age of consent." },
          { round: "R1", gap: "G-002", issue: "Profiles of children are not banned." },
        ],
        gaps: [
          { id: "G-002", issue: "No age of consent." },
          { id: "G-001", issue: "Profiles of children are not banned." },
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
    return last ? changedNumbers(last)(gaps) : [];
  },
};

const changedNumbers = memoise((round: Round) => {
  const { issueOf, ownersOf } = issuesIn(round);
  return eachBlock((block: readonly Gap[]) =>
    block.flatMap(({ id, issue, place }): readonly Problem[] => {
      const words = onOneLine(issue);
      const frozen = issueOf.get(idKey(id));
      const [owner, ...others] = ownersOf.get(words) ?? [];
      if (frozen === undefined || frozen === words || owner === undefined || others.length > 0) return [];
      return [{ place, column: "id", rowId: id, about: `${id} ${owner}`, message: changed(round.id, owner, id) }];
    }),
  );
});

/** The issues that a round froze, by number, and the numbers by issue. */
function issuesIn({ rows }: Round) {
  const issueOf = new Map<string, string>();
  const ownersOf = new Map<string, string[]>();
  for (const { table, id, cells } of rows) {
    const issue = onOneLine(cells["issue"] ?? "");
    if (table !== "Gaps" || issue === "") continue;
    issueOf.set(idKey(id), issue);
    ownersOf.set(issue, [...(ownersOf.get(issue) ?? []), id]);
  }
  return { issueOf, ownersOf };
}

const changed = (round: string, owner: string, id: string) => ({
  en: `In round ${round} this issue was ${owner}, and ${id} was another one. Final text, remarks and comments go by the number: give the row its number back.`,
  ru: `В раунде ${round} у этой проблемы был номер ${owner}, а ${id} – у другой. Итоговый текст, отзывы и комментарии находят строку по номеру: верните ей прежний.`,
  kk: `${round} раундында бұл мәселенің нөмірі ${owner} еді, ал ${id} басқасынікі болатын. Қорытынды мәтін, пікірлер мен ескертулер жолды нөмірі бойынша табады: жолға бұрынғы нөмірін қайтарыңыз.`,
});
