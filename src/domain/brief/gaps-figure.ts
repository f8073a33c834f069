import type { Block, TableCell } from "./brief";
import type { BriefContext } from "./brief-context";
import type { WithoutGap } from "./review-numbers";
import { countPriorities } from "./review-numbers";
import { bold, joinWords, paragraph, plain } from "./spans";
import { PRIORITIES } from "../gap/gap";
import type { PriorityCounts } from "./words/brief-words";

/** Of more aspects without a gap than this the rest is counted. */
const ASPECTS_NAMED = 4;
/** Share of the text width for the names of the aspects. */
const NAMES = 0.46;

/**
 * Gaps by aspect and priority, darker where there are more, the number in each cell; below it the aspects without any.
 * A priority that no gap has is no column, so that nothing counts as zero that nobody ranked.
 */
export function gapsFigure({ numbers, words, input }: BriefContext): readonly Block[] {
  const { figure } = words;
  const found = numbers.aspects.filter(({ gaps }) => gaps.length > 0);
  const others = numbers.withoutAspect;
  if (numbers.gaps === 0 || found.length === 0) return [];
  const used = [...PRIORITIES, "none" as const].filter((priority) => numbers.byPriority[priority] > 0);
  const isRanked = used.some((priority) => priority !== "none");
  const counted = [
    ...found.map(({ aspect, byPriority }) => ({ name: aspect.name[input.language], byPriority })),
    ...(others.length > 0 ? [{ name: figure.otherAspects, byPriority: countPriorities(others) }] : []),
  ];
  const highest = Math.max(1, ...counted.flatMap(({ byPriority }) => used.map((priority) => byPriority[priority])));
  const rows = counted.map(({ name, byPriority }): readonly TableCell[] => [
    { spans: [plain(name)] },
    ...used.map((priority) => toCount(byPriority, priority, highest)),
  ]);
  return [
    {
      kind: "table",
      alt: figure.alt(found.length, numbers.gaps),
      caption: figure.caption,
      label: { sequence: "figure", number: 1, pattern: figure.label },
      widths: [NAMES, ...used.map(() => (1 - NAMES) / used.length)],
      header: [figure.aspect, ...used.map((priority) => (isRanked ? figure.priorities[priority] : figure.gaps))],
      rows,
    },
    ...below(counted.reduce((sum, { byPriority }) => sum + totalOf(byPriority), 0) > numbers.gaps, {
      words,
      input,
      numbers,
    }),
  ];
}

function toCount(counts: PriorityCounts, priority: keyof PriorityCounts, highest: number): TableCell {
  const count = counts[priority];
  return { spans: [count > 0 ? bold(String(count)) : plain("–")], shade: shadeOf(count, highest), align: "center" };
}

const SHADES = [0, 1, 2, 3, 4] as const;

const shadeOf = (count: number, highest: number): 0 | 1 | 2 | 3 | 4 =>
  SHADES[count === 0 ? 0 : highest <= 4 ? count : Math.max(1, Math.ceil((4 * count) / highest))] ?? 4;

const totalOf = ({ high, medium, low, none }: PriorityCounts): number => high + medium + low + none;

/**
 * How the figure counts, and every aspect under which no gap was found: with a reason, looked at without one, begun, and
 * what nobody has spoken of yet.
 */
function below(
  isAboveTotal: boolean,
  { words, input, numbers: { aspects } }: Pick<BriefContext, "words" | "input" | "numbers">,
): readonly Block[] {
  const named = (said: WithoutGap, sentence: (names: string) => string): readonly string[] => {
    const all = aspects
      .filter(({ withoutGap }) => withoutGap === said)
      .map(({ aspect }) => aspect.name[input.language]);
    const names =
      all.length > ASPECTS_NAMED + 1
        ? `${all.slice(0, ASPECTS_NAMED).join(", ")} ${words.andOthers(all.length - ASPECTS_NAMED)}`
        : joinWords(all, words.and);
    return all.length > 0 ? [sentence(names)] : [];
  };
  const { reasonedAway, noneRecorded, begun, unexplained } = words.figure;
  const sentences = [
    ...(isAboveTotal ? [words.figure.underEach] : []),
    ...named("reasoned", reasonedAway),
    ...named("examined", noneRecorded),
    ...named("begun", begun),
    ...named("open", unexplained),
  ];
  return sentences.length === 0 ? [] : [paragraph("note", [plain(sentences.join(" "))])];
}
