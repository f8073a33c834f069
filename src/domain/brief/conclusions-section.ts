import { idKey } from "../gap/id-key";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import { citationInSentence } from "./provision-names";
import { topWithTies } from "./top-with-ties";
import { isHole } from "./coverage-table";
import { formatIds } from "./id-list";
import type { AspectNumbers } from "./review-numbers";
import { roundsTold } from "./rounds-told";
import { bold, bound, joinSpans, joinWords, paragraph, plain } from "./spans";
import type { BriefWords } from "./words/brief-words";
import { shortNameOf } from "../instrument/short-names";

/** What the numbers of the review say; sentences for which there is no data are left out. */
export function conclusionsSection(context: BriefContext): readonly Block[] {
  const { words, numbers } = context;
  if (numbers.gaps === 0) return [];
  const points: readonly (readonly Span[])[] = [
    point(words.conclusions.weight, weight(context)),
    point(words.conclusions.provisions, provisions(context)),
    point(words.conclusions.coverage, coverage(context)),
    point(words.conclusions.state, state(context)),
    point(words.conclusions.consultations, consultations(context)),
    point(words.conclusions.rounds, roundsTold(context)),
    point(words.conclusions.norms, norms(context)),
  ];
  return [
    { kind: "heading", level: 1, text: words.headings.conclusions },
    paragraph("body", [plain(words.conclusions.lead(numbers.byPriority.high, numbers.gaps))], {
      keepWithNext: true,
    }),
    ...points.filter((spans) => spans.length > 0).map((spans) => paragraph("listItem", spans, { list: "bullet" })),
  ];
}

const point = (lead: string, text: readonly Span[]): readonly Span[] =>
  text.length === 0 ? [] : [bold(`${lead} `), ...text];

function weight({ words, numbers, input }: BriefContext): readonly Span[] {
  const { items, others } = topWithTies(numbers.aspects, ({ byPriority }) => byPriority.high);
  const heavy = items.map(({ aspect, byPriority }, at) =>
    withCount(inQuotes(aspect.name[input.language], words.quotes), byPriority.high, at, words),
  );
  const names = joinWords(heavy, words.and);
  return numbers.byPriority.high < 2 || heavy.length === 0
    ? []
    : [plain(words.conclusions.weightText(others ? words.amongOthers(names) : names))];
}

const inQuotes = (name: string, [open, close]: readonly [string, string]): string => `${open}${name}${close}`;

/** `"CRC (25 gaps)"` for the first of a list, `"GC25 (24)"` for the next. */
const withCount = (name: string, count: number, at: number, words: BriefWords): string =>
  `${name} (${at === 0 ? words.conclusions.gaps(count) : count})`;

function provisions({ words, numbers, gaps }: BriefContext): readonly Span[] {
  const counts = new Map<string, { name: string; place: number; count: number }>();
  for (const gap of gaps) {
    for (const provision of gap.provisions) {
      const known = counts.get(idKey(provision.id));
      counts.set(idKey(provision.id), {
        name: citationInSentence(provision),
        place: known?.place ?? provision.place,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  const most = [...counts]
    .filter(([, { count }]) => count > 1)
    .sort(([, a], [, b]) => b.count - a.count || a.place - b.place);
  if (most.length === 0 || numbers.provisions < 2) return [];
  const { items: top, others } = topWithTies(most, ([, { count }]) => count);
  const items = top.map(([id, { name, count }], at) => [
    bound(name, "", `provision ${id}`),
    plain(withCount("", count, at, words)),
  ]);
  const [before = "", after = ""] = words.conclusions.provisionsText("\n").split("\n");
  return [plain(before), ...joinSpans(items, ", "), plain(others ? words.amongOthers("") : ""), plain(after)];
}

function coverage({ words, numbers, input }: BriefContext): readonly Span[] {
  const empty = numbers.aspects.filter(({ gaps }) => gaps.length === 0);
  const names = (entries: readonly AspectNumbers[]): string => {
    const all = entries.map(({ aspect }) => aspect.name[input.language]);
    const quoted = all.slice(0, 5).map((name) => `${words.quotes[0]}${name}${words.quotes[1]}`);
    return all.length > 5 ? `${quoted.join(", ")} ${words.andOthers(all.length - 5)}` : joinWords(quoted, words.and);
  };
  const holes = empty.filter(isHole);
  const reasoned = empty.filter((entry) => !isHole(entry));
  const sentences = [
    empty.length === 0 && numbers.aspects.length > 0 ? words.conclusions.fullyCovered : "",
    reasoned.length > 0 ? words.conclusions.reasonedAway(names(reasoned)) : "",
    holes.length > 0 ? words.conclusions.unexplained(names(holes)) : "",
  ].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? [] : [plain(sentences.join(" "))];
}

function state({ words, numbers }: BriefContext): readonly Span[] {
  const parts = (["final", "consultation", "draft", "none"] as const)
    .filter((status) => numbers.byStatus[status] > 0)
    .map((status) => words.conclusions.statuses[status](numbers.byStatus[status]));
  const text = words.conclusions.stateText(joinWords(parts, words.and));
  return [plain(numbers.withNewText > 0 ? `${text} ${words.conclusions.newText(numbers.withNewText)}` : text)];
}

function consultations({ words, numbers }: BriefContext): readonly Span[] {
  const kinds = (["accepted", "partly-accepted", "rejected", "noted", "open", "none"] as const).filter(
    (kind) => numbers.remarks[kind] > 0,
  );
  if (kinds.length === 0) return [];
  const total = kinds.reduce((sum, kind) => sum + numbers.remarks[kind], 0);
  const text = words.remarks(
    total,
    kinds.map((kind) => words.dispositions[kind](numbers.remarks[kind])),
  );
  const open =
    numbers.openOn.length > 0 ? ` ${words.conclusions.openRemarks(formatIds(numbers.openOn, 8, words.andOthers))}` : "";
  return [plain(text + open)];
}

function norms({ words, gaps, input }: BriefContext): readonly Span[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { norms: cited } of gaps) {
    for (const { instrument } of cited) {
      if (instrument.jurisdiction !== "INT") continue;
      const count = (counts.get(instrument.id)?.count ?? 0) + 1;
      counts.set(instrument.id, { name: shortNameOf(instrument, input.language), count });
    }
  }
  const { items, others } = topWithTies([...counts.values()], ({ count }) => count);
  const names = joinWords(
    items.map(({ name, count }, at) => withCount(name, count, at, words)),
    words.and,
  );
  return names === "" ? [] : [plain(words.conclusions.normsText(others ? words.amongOthers(names) : names))];
}
