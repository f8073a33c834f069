import { joinSentences } from "../text/join-sentences";
import { idKey } from "../gap/id-key";
import type { Consultation, Feedback } from "../review/consultation";
import { askedAbout } from "../record/asked-about";
import { decisionOf } from "../review/decision-of";
import type { Review } from "../review/review";
import { changesBetween } from "../round/changes";
import { rowsComparedTo } from "../round/own-ids";
import { toOnlyRenumbered } from "../round/only-renumbered";
import { roundsOf } from "../round/round";
import { sayDate } from "../text/dates/say-date";
import { splitValues } from "../text/split-values";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import { fitting, instruction, prose } from "./fitting";
import { heldBy } from "./held-by";
import { formatIds } from "./id-list";
import { LONGEST_TEXTS } from "./longest-texts";
import { REMARK_OUTCOMES, remarksTold } from "./remarks-told";
import type { ReviewNumbers } from "./review-numbers";
import { revisedGaps, roundsTold } from "./rounds-told";
import { bold, bound, joinSpans, paragraph, plain } from "./spans";

/** More consultations than this are counted. */
const CONSULTATIONS_NAMED = 4;
/** In UTF-16 units. */
const LONGEST_SENTENCE = 280;

const LONGEST_ID = 20;

/** How many gaps are told before and after: a few, or some more where there is room. */
const CHANGES = { short: 2, whole: 5 } as const;

/**
 * What consultations were held by the day of the brief and what came of them: the remarks by what became of them, what
 * each round changed, and the most important gaps before and after. There whenever the table says anything of it.
 *
 * @returns writes it with more of these gaps where there is room for the whole of it
 */
export function consultationsSection(context: BriefContext): (isWhole: boolean) => readonly Block[] {
  const { input, words } = context;
  const consultations = heldBy(input.date, input.review.consultations);
  const outcome = joinSpans(
    [held(context, consultations), remarks(context), roundsTold(context)].filter((spans) => spans.length > 0),
    " ",
  );
  const changes = changed(context).map((spans) => paragraph("listItem", spans, { list: "bullet" }));
  if (outcome.length + changes.length === 0) return () => [];
  const heading = words.headings[consultations.length === 0 ? "changes" : headingOf(context)];
  const told: readonly Block[] = [
    { kind: "heading", level: 1, text: heading },
    ...(outcome.length > 0 ? [paragraph("body", outcome)] : []),
  ];
  return (isWhole) => [...told, ...changes.slice(0, CHANGES[isWhole ? "whole" : "short"])];
}

/** Of a remark of which it is not certain which gap it is about nothing is told under a gap. */
const isAskedIn = (review: Review) => (remark: Feedback) => askedAbout(review).has(remark);

/** That consultations changed what is told is said where each of these gaps has a remark that was not rejected. */
function headingOf({ input, gaps }: BriefContext): "consultations" | "consultationsAndChanges" {
  const isAsked = isAskedIn(input.review);
  const concerned = new Set(
    remarksTold(input.review, input.date)
      .received.filter((remark) => decisionOf(remark) !== "rejected" && !isAsked(remark))
      .flatMap(({ gap }) => splitValues(gap).map(idKey)),
  );
  const revised = revisedGaps(input);
  const isTheirs = gaps.every(({ id }) => !revised.has(idKey(id)) || concerned.has(idKey(id)));
  return isTheirs ? "consultations" : "consultationsAndChanges";
}

function held({ words, input: { language } }: BriefContext, all: readonly Consultation[]): readonly Span[] {
  if (all.length === 0) return [];
  const items = all.slice(0, CONSULTATIONS_NAMED).flatMap((consultation): readonly (readonly Span[])[] => {
    const date = fitting(sayDate(consultation.date, language), 40);
    const partner = fitting(consultation.with, LONGEST_TEXTS.name);
    const who = bound(partner, "", `consultation ${consultation.id}`);
    if (partner === "") return [[plain(date || fitting(consultation.id, 20))]];
    return [date === "" ? [who] : [plain(`${date} (`), who, plain(")")]];
  });
  const more = all.length - items.length;
  return [
    plain(`${words.consultationsHeld(all.length)} `),
    ...joinSpans(items, "; "),
    plain(more > 0 ? ` ${words.moreConsultations(more)}.` : "."),
  ];
}

/** What was received and what comments on the table say, each with what became of it; then what is open of both. */
function remarks({ numbers, words }: BriefContext): readonly Span[] {
  const outcomes = (counts: ReviewNumbers["remarks"]): readonly string[] =>
    REMARK_OUTCOMES.filter((kind) => counts[kind] > 0).map((kind) => words.outcomes[kind](counts[kind]));
  const [received, comments] = [total(numbers.remarks), total(numbers.comments)];
  if (received + comments === 0) return [];
  const said = joinSentences(
    received > 0 && words.remarks(received, outcomes(numbers.remarks)),
    comments > 0 && words.remarksInComments(comments, outcomes(numbers.comments), received > 0),
    numbers.uncertain > 0 && words.uncertainRemarks(numbers.uncertain),
    numbers.openOn.length > 0 && words.openRemarks(formatIds(numbers.openOn, 8, words.andOthers, words.and)),
  );
  return [plain(said)];
}

const total = (counts: ReviewNumbers["remarks"]): number =>
  REMARK_OUTCOMES.reduce((sum, kind) => sum + counts[kind], 0);

/** What could be told of the changes of every gap, of which a brief has room for a few. */
export const changesOfGaps = (context: BriefContext): readonly Span[] => changed(context).flat();

/** Gaps that read otherwise since the first round, then those whose remarks were taken up; the most important first. */
function changed(context: BriefContext): readonly (readonly Span[])[] {
  const before = solutionsBefore(context);
  const answered = answers(context);
  return context.gaps.flatMap((gap) => {
    const key = idKey(gap.id);
    const spans = beforeAndAfter(context, gap, before.get(key)) ?? answer(context, gap, answered.get(key));
    return spans === undefined ? [] : [spans];
  });
}

/** What the first round had as the solution of a gap, where that reads otherwise now. */
function solutionsBefore({ input }: BriefContext): ReadonlyMap<string, string> {
  const rounds = roundsOf(input.review).filter(({ isWhole }) => isWhole);
  const [first, ...later] = rounds;
  if (first === undefined || later.length === 0) return new Map();
  return new Map(
    changesBetween(first, rowsComparedTo(input.review, first).rows)
      .filter(({ table, state }) => table === "Gaps" && state === "changed")
      .flatMap((row) => {
        const solution = row.columns.find(({ column, before }) => column === "solution" && before.trim() !== "");
        if (solution === undefined || toOnlyRenumbered(row)(solution)) return [];
        return [[idKey(row.id), solution.before] as const];
      }),
  );
}

function beforeAndAfter(
  { words, input }: BriefContext,
  { id, label, order }: BriefGap,
  was: string | undefined,
): readonly Span[] | undefined {
  if (was === undefined) return undefined;
  const before = instruction(was, LONGEST_SENTENCE, 1);
  // Rounds keep what the table says in its own language.
  const now = input.review.gaps[order]?.solution ?? "";
  const after = instruction(now, LONGEST_SENTENCE, 1);
  if (now.trim() === "" || (before !== "" && before === after)) return undefined;
  if (before === "" || after === "") return [bold(`${label}. `), plain(words.changedInTable)];
  return [
    bold(`${label}. `),
    { text: `${words.before} `, italic: true },
    bound(before, id, "solutionBefore"),
    { text: ` ${words.after} `, italic: true },
    bound(after, id, "solutionNow"),
  ];
}

/** The first remark on each gap that was taken up, at least in part: one that was answered before one that was not. */
function answers({ input }: BriefContext): ReadonlyMap<string, TakenUp> {
  const isAsked = isAskedIn(input.review);
  const found = new Map<string, TakenUp>();
  for (const remark of remarksTold(input.review, input.date).received) {
    const disposition = decisionOf(remark);
    if (isAsked(remark) || (disposition !== "accepted" && disposition !== "partly-accepted")) continue;
    for (const gap of splitValues(remark.gap)) {
      const known = found.get(idKey(gap));
      const isBetter = known?.response.trim() === "" && remark.response.trim() !== "";
      if (known === undefined || isBetter) found.set(idKey(gap), { ...remark, disposition });
    }
  }
  return found;
}

interface TakenUp extends Feedback {
  readonly disposition: "accepted" | "partly-accepted";
}

/** The remark and what was answered, each in a sentence; what has none that fits is referred to the record. */
function answer({ words }: BriefContext, { id, label }: BriefGap, remark: TakenUp | undefined) {
  if (remark === undefined) return undefined;
  const said = prose(remark.feedback, LONGEST_SENTENCE, 1);
  const response = prose(remark.response, LONGEST_SENTENCE, 1);
  const isAnswered = remark.response.trim() !== "";
  return [
    bold(`${label}. `),
    ...(said === ""
      ? [plain(words.remarkRecorded(fitting(remark.id, LONGEST_ID)))]
      : [{ text: `${words.remark} `, italic: true }, bound(said, id, "feedback")]),
    ...(response === ""
      ? [plain(` ${isAnswered ? words.answerRecorded : words.takenUp[remark.disposition]}`)]
      : [{ text: ` ${words.answer} `, italic: true }, bound(response, id, "response")]),
  ] satisfies readonly Span[];
}
