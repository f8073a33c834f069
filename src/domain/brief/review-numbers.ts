import type { GapStatus, Priority } from "../gap/gap";
import type { Aspect } from "../profile/profile";
import { idKey } from "../gap/id-key";
import { askedAbout } from "../record/asked-about";
import type { Feedback } from "../review/consultation";
import type { Review } from "../review/review";
import { answersByAspect } from "../review/question-answers";
import type { AspectAnswers } from "../review/question-answers";
import { splitValues } from "../text/split-values";
import { openAspects } from "../rules/open-aspects";
import { isOfDraft } from "./named-provisions";
import type { Provision } from "../provision/provision";
import type { BriefGap } from "./brief-gap";
import type { BriefInput } from "./brief-input";
import { countDocuments } from "./guiding-documents";
import type { DocumentNumbers } from "./guiding-documents";
import { REMARK_OUTCOMES, allTold, isOpen, outcomeOf, remarksTold } from "./remarks-told";
import type { RemarkOutcome } from "./remarks-told";
import type { PriorityCounts } from "./words/brief-words";

/** What the brief counts. Withdrawn gaps count nowhere but in their own number. */
export interface ReviewNumbers {
  readonly gaps: number;
  readonly withdrawn: number;
  readonly byPriority: PriorityCounts;
  readonly byStatus: Readonly<Record<Exclude<GapStatus, "withdrawn"> | "none", number>>;
  /** Gaps with an amendment that has words of its own for the draft. */
  readonly withNewText: number;
  /** Provisions that at least one gap concerns, those that the Provisions sheet lacks among them. */
  readonly provisions: number;
  /** One per aspect of the profile, in its order. */
  readonly aspects: readonly AspectNumbers[];
  /** Gaps that name no aspect of the profile. */
  readonly withoutAspect: readonly BriefGap[];
  /** Those that the brief tells of, without the comments that it tells apart. */
  readonly remarks: Readonly<Record<RemarkOutcome, number>>;
  readonly comments: Readonly<Record<RemarkOutcome, number>>;
  /** Those of which it is not certain which gap they are about. */
  readonly uncertain: number;
  /** Labels of gaps with one of them that is open or not answered, in table order. */
  readonly openOn: readonly string[];
  readonly documents: readonly DocumentNumbers[];
}

/** An aspect of the profile with its gaps; a gap under two aspects is in both. */
export interface AspectNumbers {
  readonly aspect: Aspect;
  /** What is said of it without a gap; undefined where there are gaps, and where the table of aspects was not read. */
  readonly withoutGap: WithoutGap | undefined;
  /** In the order of the table. */
  readonly gaps: readonly BriefGap[];
  readonly byPriority: PriorityCounts;
}

/**
 * Why there is no gap was written; all its questions were answered, and no gap was recorded; some of it is answered, or
 * an answer begun; or nothing is said of it yet.
 */
export type WithoutGap = "reasoned" | "examined" | "begun" | "open";

/** Count a review. The gaps are those the brief may show. */
export function countReview(input: BriefInput, gaps: readonly BriefGap[]): ReviewNumbers {
  const { review, profile } = input;
  const inTableOrder = [...gaps].sort((a, b) => a.order - b.order);
  const byAspect = new Map<string, BriefGap[]>(profile.aspects.map(({ id }) => [id, []]));
  for (const gap of inTableOrder) for (const id of new Set(gap.gap.aspects)) byAspect.get(id)?.push(gap);
  const saidOf = toSaidOf(input);
  const told = remarksTold(review, input.date);
  const asked = askedAbout(review);
  const waiting = new Set(
    allTold(told)
      .filter((remark) => isOpen(outcomeOf(remark, review)) && !asked.has(remark))
      .flatMap(({ gap }) => splitValues(gap).map(idKey)),
  );
  return {
    gaps: gaps.length,
    withdrawn: review.gaps.filter(({ status }) => status === "withdrawn").length,
    byPriority: countPriorities(gaps),
    byStatus: {
      draft: gaps.filter(({ gap }) => gap.status === "draft").length,
      consultation: gaps.filter(({ gap }) => gap.status === "consultation").length,
      final: gaps.filter(({ gap }) => gap.status === "final").length,
      none: gaps.filter(({ gap }) => gap.status === undefined).length,
    },
    withNewText: gaps.filter(({ wordings }) => wordings.length > 0).length,
    provisions: countProvisions(gaps, review.provisions),
    aspects: profile.aspects.map((aspect) => {
      const own = byAspect.get(aspect.id) ?? [];
      const withoutGap = own.length > 0 ? undefined : saidOf(aspect);
      return { aspect, withoutGap, gaps: own, byPriority: countPriorities(own) };
    }),
    withoutAspect: inTableOrder.filter(({ aspect }) => aspect === profile.aspects.length),
    remarks: countOutcomes(told.received, review),
    comments: countOutcomes(told.comments, review),
    uncertain: allTold(told).filter((remark) => asked.has(remark)).length,
    openOn: inTableOrder.filter(({ id }) => waiting.has(idKey(id))).map(({ label }) => label),
    documents: countDocuments(input, gaps),
  };
}

function countOutcomes(remarks: readonly Feedback[], review: Review): Readonly<Record<RemarkOutcome, number>> {
  const outcomes = remarks.map((remark) => outcomeOf(remark, review));
  const count = (kind: RemarkOutcome): number => outcomes.filter((outcome) => outcome === kind).length;
  return Object.fromEntries(REMARK_OUTCOMES.map((kind) => [kind, count(kind)])) as Record<RemarkOutcome, number>;
}

/** How many provisions of the draft the gaps name; where its provisions are listed, those that it does not have are none. */
function countProvisions(gaps: readonly BriefGap[], listed: readonly Provision[]): number {
  const own = gaps.flatMap(({ provisions }) => provisions.filter((one) => isOfDraft(one, listed)));
  return new Set(own.map(({ id }) => idKey(id))).size;
}

/** What the table of aspects says of one that has no gap. */
function toSaidOf({ review, profile }: BriefInput): (aspect: Aspect) => WithoutGap | undefined {
  if (!review.tables.some(({ table }) => table === "Aspects")) return () => undefined;
  const open = new Set(openAspects(review, profile).map(({ aspect }) => aspect.id));
  const answers = new Map(answersByAspect(review, profile).map((entry) => [entry.aspect.id, entry]));
  return ({ id }) => {
    const entry = answers.get(id);
    if (!entry) return undefined;
    if ((entry.note?.noGapReason ?? "").trim() !== "") return "reasoned";
    if (isAnswered(entry)) return "examined";
    const hasEffects = (entry.note?.positiveEffects ?? "").trim() !== "";
    const isUnsaid = open.has(id) && !hasEffects && entry.answers.every(({ state }) => state === "nothing");
    return isUnsaid ? "open" : "begun";
  };
}

/** Every question in words, and no gap named in any of them. */
const isAnswered = ({ answers }: AspectAnswers): boolean =>
  answers.every(({ state, gaps }) => state === "answered" && gaps.length === 0);

/** How many of the gaps have each priority. */
export function countPriorities(gaps: readonly BriefGap[]): PriorityCounts {
  const count = (priority: Priority | "none"): number => gaps.filter((gap) => gap.priority === priority).length;
  return { high: count("high"), medium: count("medium"), low: count("low"), none: count("none") };
}
