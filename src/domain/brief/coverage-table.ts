import { questionsByAspect } from "../profile/aspect-questions";
import type { Block, Span, TableCell } from "./brief";
import type { BriefContext } from "./brief-context";
import { oneLine } from "./brief-gap";
import type { BriefGap } from "./brief-gap";
import { formatIds } from "./id-list";
import type { AspectNumbers } from "./review-numbers";
import { countPriorities } from "./review-numbers";
import { bold, bound, plain } from "./spans";
import type { PriorityCounts } from "./words/brief-words";

/** The same table with its columns divided in several ways, the most pleasing first, for the one that fits best to be chosen. */
export const coverageTables = (context: BriefContext, withQuestions: boolean): readonly [Block, ...Block[]] => {
  const [first, ...rest] = withQuestions ? ([0.46] as const) : ([0.375, 0.41, 0.44, 0.34] as const);
  const table = (share: number): Block => coverageTable(context, withQuestions, share);
  return [table(first), ...rest.map(table)];
};

/** Aspects and how many gaps of each priority fall under them, darker where there are more; holes are marked. */
function coverageTable(context: BriefContext, withQuestions: boolean, share: number): Block {
  const { numbers, words, input } = context;
  const highest = Math.max(
    1,
    ...numbers.aspects.flatMap(({ byPriority: { high, medium, low } }) => [high, medium, low]),
  );
  const questions = new Map(questionsByAspect(input.profile).map(({ aspect, own }) => [aspect.id, own?.text]));
  const holes = numbers.aspects.filter(isHole);
  const rows = numbers.aspects.map((entry) => [
    {
      spans: [
        plain(entry.aspect.name[input.language]),
        ...(withQuestions ? [plain(`\n${questions.get(entry.aspect.id)?.[input.language] ?? ""}`)] : []),
      ],
    },
    ...toCounts(entry.byPriority, highest),
    lastCell(context, entry),
  ]);
  const others = numbers.withoutAspect;
  if (others.length > 0) {
    rows.push([
      { spans: [plain(words.coverage.otherAspects)] },
      ...toCounts(countPriorities(others), highest),
      { spans: [plain(toIds(others))] },
    ]);
  }
  return {
    kind: "table",
    alt: words.coverage.alt(numbers.aspects.length, holes.length),
    caption: words.coverage.caption,
    widths: [share, COUNT_SHARE, COUNT_SHARE, COUNT_SHARE, 1 - share - 3 * COUNT_SHARE],
    header: [words.coverage.aspect, ...words.coverage.priorities, words.coverage.gaps],
    rows,
  };
}

/** Of the text width, for each column of counts. */
const COUNT_SHARE = 0.095;

/** An aspect without a gap and without a reason why there is none. */
export const isHole = ({ gaps, note }: AspectNumbers): boolean =>
  gaps.length === 0 && (note?.noGapReason ?? "").trim() === "";

const toCounts = ({ high, medium, low }: PriorityCounts, highest: number): readonly TableCell[] =>
  [high, medium, low].map((count) => ({
    spans: [count > 0 ? bold(String(count)) : plain("–")],
    shade: shadeOf(count, highest),
    align: "center",
  }));

const SHADES = [0, 1, 2, 3, 4] as const;

const shadeOf = (count: number, highest: number): 0 | 1 | 2 | 3 | 4 =>
  SHADES[count === 0 ? 0 : highest <= 4 ? count : Math.max(1, Math.ceil((4 * count) / highest))] ?? 4;

function lastCell(context: BriefContext, entry: AspectNumbers): TableCell {
  if (entry.gaps.length > 0) return { spans: [plain(toIds(entry.gaps))] };
  if (isHole(entry)) return { spans: [{ text: context.words.coverage.hole, italic: true }], shade: "hole" };
  const reason: Span = bound(
    context.cut(oneLine(entry.note?.noGapReason ?? ""), LONGEST_REASON).text,
    "",
    `noGapReason ${entry.aspect.id}`,
  );
  return { spans: [reason] };
}

/** About two lines of the column. */
const LONGEST_REASON = 90;

const toIds = (gaps: readonly BriefGap[]): string =>
  formatIds(
    gaps.map(({ label }) => label),
    4,
    (count) => `+ ${count}`,
  );
