import { isOfDraft } from "./named-provisions";
import { idKey } from "../gap/id-key";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import { said } from "./opening-section";
import { citationInSentence } from "./provision-names";
import { bound, fillIn, joinSpans, joinWords, paragraph, plain } from "./spans";
import { topWithTies } from "./top-with-ties";

/** What follows from it all, in the author's sentences; until there are any, in what the numbers bear out. */
export function conclusionsSection(context: BriefContext): readonly Block[] {
  const { words, numbers, author } = context;
  const own = said(context, author.conclusions, "conclusion");
  const isWritten = author.conclusions.some(({ isProposed }) => !isProposed);
  const sentences = isWritten ? own : [...own, ...counted(context)];
  if (sentences.length === 0 || (numbers.gaps === 0 && !isWritten)) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.conclusions },
    ...(isWritten ? own.map((spans) => paragraph("body", spans)) : [paragraph("body", joinSpans(sentences, " "))]),
  ];
}

/** Sentences for which there is no data are left out. */
const counted = (context: BriefContext): readonly (readonly Span[])[] =>
  [weight(context), provisions(context)].filter((spans) => spans.length > 0);

const hasSpans = (spans: readonly Span[]): boolean => spans.length > 0;

function weight({ words, numbers, input }: BriefContext): readonly Span[] {
  const { items, others } = topWithTies(numbers.aspects, ({ byPriority }) => byPriority.high);
  // Of aspects with one gap each none has most.
  if ((items[0]?.byPriority.high ?? 0) < 2) return [];
  const heavy = items.map(({ aspect, byPriority }, at) => {
    const [open, close] = words.quotes;
    return `${open}${aspect.name[input.language]}${close} (${at === 0 ? words.conclusions.gaps(byPriority.high) : byPriority.high})`;
  });
  const names = joinWords(heavy, words.and);
  return [plain(words.conclusions.weight(others ? words.amongOthers(names) : names))];
}

function provisions({ words, numbers, gaps, input }: BriefContext): readonly Span[] {
  const counts = new Map<string, { name: string; place: number; count: number }>();
  for (const gap of gaps) {
    for (const provision of gap.provisions.filter((one) => isOfDraft(one, input.review.provisions))) {
      const known = counts.get(idKey(provision.id));
      counts.set(idKey(provision.id), {
        name: citationInSentence(provision),
        place: known?.place ?? provision.place,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  const most = [...counts]
    .filter(([, { count, name }]) => count > 1 && name !== "")
    .sort(([, a], [, b]) => b.count - a.count || a.place - b.place);
  if (most.length === 0 || numbers.provisions < 2) return [];
  const { items: top, others } = topWithTies(most, ([, { count }]) => count);
  const items = top.map(([id, { name, count }], at): readonly Span[] => [
    bound(name, "", `provision ${id}`),
    plain(` (${at === 0 ? words.conclusions.gaps(count) : count})`),
  ]);
  const list = others
    ? [...joinSpans(items, ", "), plain(words.amongOthers(""))]
    : joinSpans([joinSpans(items.slice(0, -1), ", "), ...items.slice(-1)].filter(hasSpans), ` ${words.and} `);
  return fillIn(words.conclusions.provisions(others ? top.length + 1 : top.length), { provisions: list });
}
