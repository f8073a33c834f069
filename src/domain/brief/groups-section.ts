import { TOLD_GROUPS, groupsTold } from "../coverage/groups-told";
import type { ToldGroup, ToldSentence } from "../coverage/groups-told";
import { idKey } from "../gap/id-key";
import { GENDER_AND_AGE } from "../profile/words-of-gender-and-age";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import { fitting, mayHoldLaw } from "./fitting";
import { formatIds } from "./id-list";
import { bound, lead, paragraph, plain, spansIn } from "./spans";

/** Sentences of each group. */
const TOLD = { short: 1, whole: 2 } as const;
/** In UTF-16 units. */
const LONGEST_SENTENCE = 320;
const IDS_NAMED = 5;

/** What was found; what is to be done about it stands among the recommendations. */
const FINDINGS: ReadonlySet<string> = new Set(["observation", "issue"]);

interface Candidate {
  readonly group: ToldGroup;
  readonly text: string;
  readonly from: ToldSentence["from"];
}

/**
 * What the review found of girls and boys, and of children of different ages: what stands under the aspect that asks of
 * them first, answers to questions before gaps, the most important ones before others; each in one whole sentence of the
 * table and from a place of its own; and which gaps say more.
 *
 * @returns writes it beside gaps that are told already, whose sentences are not repeated, with more of them where there is
 *   room for the whole of it; nothing where nothing else is told
 */
export function groupsSection(context: BriefContext): (ofGaps: readonly Block[], isWhole: boolean) => readonly Block[] {
  const { words, input, gaps } = context;
  const told = groupsTold({ aspects: input.review.aspects, gaps: gaps.map(({ gap }) => gap) }, input.profile);
  const isAsked = toIsAsked(context);
  const candidates = TOLD_GROUPS.flatMap((group) =>
    told[group]
      .filter(({ column }) => FINDINGS.has(column))
      .map(({ text, from }): Candidate => ({ group, from, text: fitting(text, LONGEST_SENTENCE) }))
      .filter(({ text }) => text !== "" && !mayHoldLaw(text))
      .sort((a, b) => Number(isAsked(b)) - Number(isAsked(a))),
  );
  return (ofGaps, isWhole) => {
    const chosen = choose(candidates, ofGaps, TOLD[isWhole ? "whole" : "short"]);
    if (chosen.length === 0) return [];
    const more = gapsThatSayMore(context, Object.values(told).flat(), chosen);
    return [
      { kind: "heading", level: 1, text: words.headings.groups },
      ...chosen.map((one) => paragraph("listItem", tell(context, one), { list: "bullet" })),
      ...(more.length > 0
        ? [paragraph("body", [plain(words.groupsMore(formatIds(more, IDS_NAMED, words.andOthers)))])]
        : []),
    ];
  };
}

/** Whether a sentence stands under the aspect that asks of girls and boys and of ages. */
function toIsAsked({ input, gaps }: BriefContext): (one: Candidate) => boolean {
  const asked = new Set([
    ...input.review.aspects
      .filter(({ aspect }) => aspect === GENDER_AND_AGE)
      .map(({ id, aspect }) => sourceOf({ from: { question: id || aspect } })),
    ...gaps.filter(({ gap }) => gap.aspects.includes(GENDER_AND_AGE)).map(({ id }) => sourceOf({ from: { gap: id } })),
  ]);
  return (one) => asked.has(sourceOf(one));
}

function choose(candidates: readonly Candidate[], ofGaps: readonly Block[], most: number): readonly Candidate[] {
  const printed = ofGaps.flatMap(spansIn).map(({ text }) => text);
  const used = new Set<string>();
  return TOLD_GROUPS.flatMap((group) => {
    const own: Candidate[] = [];
    for (const one of candidates) {
      if (own.length === most) break;
      if (one.group !== group || used.has(sourceOf(one)) || printed.some((text) => text.includes(one.text))) continue;
      used.add(sourceOf(one));
      own.push(one);
    }
    return own;
  });
}

const sourceOf = ({ from }: Pick<Candidate, "from">): string =>
  "gap" in from ? `gap ${idKey(from.gap)}` : `question ${from.question}`;

function tell({ words, gaps }: BriefContext, { group, text, from }: Candidate): readonly Span[] {
  if ("question" in from) return [lead(words.groups[group]), bound(text, "", `observation ${from.question}`)];
  const label = gaps.find(({ id }) => id === from.gap)?.label ?? from.gap;
  return [lead(words.groups[group]), bound(text, from.gap, "toldOfGroup"), plain(` (${label})`)];
}

/** Labels in the order of the table. */
function gapsThatSayMore(
  { inTableOrder }: BriefContext,
  told: readonly ToldSentence[],
  chosen: readonly Candidate[],
): readonly string[] {
  const named = new Set(chosen.map(sourceOf));
  const telling = new Set(told.map(sourceOf).filter((source) => !named.has(source)));
  return inTableOrder.filter(({ id }) => telling.has(`gap ${idKey(id)}`)).map(({ label }) => label);
}
