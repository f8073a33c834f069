import type { Gap } from "../gap/gap";
import { idKey, isSameId } from "../gap/id-key";
import { memoise } from "../memoise";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import { type AspectQuestions, questionsByAspect } from "../profile/aspect-questions";
import type { Question } from "../profile/guidance";
import type { Profile } from "../profile/profile";
import type { AspectNote, Review } from "./review";
import { isActive } from "./row-ids";

/**
 * How far a question is answered: in words of its row or of its aspect's; by gaps alone; begun, as with an observation
 * that no strategy follows; or not at all.
 */
export type QuestionState = "answered" | "gap-only" | "begun" | "nothing";

/** A question of the profile, and what the review says to it. */
export interface QuestionAnswer {
  readonly question: Question;
  /** Its row on the Coverage sheet; undefined when there is none. */
  readonly note: AspectNote | undefined;
  /** That name it, in table order; of an aspect's only question all gaps of the aspect. Withdrawn ones do not count. */
  readonly gaps: readonly Gap[];
  readonly state: QuestionState;
  /** Columns that are blank although the rest of the answer needs them. */
  readonly missing: readonly AnswerColumn[];
}

export type AnswerColumn = "observation" | "strategy" | "responsible";

/** An aspect of the profile, and what the review says to each of its questions. */
export interface AspectAnswers extends AspectQuestions {
  /** The aspect's own row. */
  readonly note: AspectNote | undefined;
  /** All under the aspect, in table order. */
  readonly gaps: readonly Gap[];
  /** One for each that is asked; in a workbook with one row an aspect, one for the aspect. */
  readonly answers: readonly QuestionAnswer[];
}

/** Whether the Coverage sheet has rows for questions, and not only one for each aspect as in earlier versions. */
export const listsQuestions = ({ aspects }: Review): boolean => aspects.some(({ id }) => id !== "");

/** What a review says to the questions of its profile, by aspect. */
export const answersByAspect = (review: Review, profile: Profile): readonly AspectAnswers[] =>
  answersIn(review)(profile);

const answersIn = memoise((review: Review) => memoise((profile: Profile) => findAnswers(review, profile)));

function findAnswers(review: Review, profile: Profile): readonly AspectAnswers[] {
  const naming = gapsNaming(review.gaps);
  const under = gapsUnder(review.gaps);
  const notes = notesById(review.aspects);
  const isListed = listsQuestions(review);
  return questionsByAspect(profile).map((entry): AspectAnswers => {
    const [note] = ownNotes(review, entry);
    const ofAspect = under.get(entry.aspect.id) ?? [];
    const own = entry.own ?? { id: entry.number, aspect: entry.aspect.id, text: entry.aspect.name };
    const asked = isListed && entry.asked.length > 0 ? entry.asked : [own];
    const isAlone = asked.length === 1 && asked[0] === own;
    return {
      ...entry,
      note,
      gaps: ofAspect,
      answers: asked.map((question) => {
        const key = idKey(question.id);
        return isAlone
          ? answerOf(question, note, ofAspect, undefined)
          : answerOf(question, notes.get(key), naming.get(key) ?? [], note);
      }),
    };
  });
}

/** The rows that an aspect has for itself, with its number or with none: one, but for what was doubled. */
export const ownNotes = (
  { aspects }: Pick<Review, "aspects">,
  { aspect, number }: Pick<AspectQuestions, "aspect" | "number">,
): readonly AspectNote[] =>
  aspects.filter((note) => note.aspect === aspect.id && (note.id === "" || isSameId(note.id, number)));

type GapsByKey = ReadonlyMap<string, readonly Gap[]>;

/** Gaps that count by each of their keys, in table order. */
const gapsBy = (keysOf: (gap: Gap) => readonly string[]): ((gaps: readonly Gap[]) => GapsByKey) => {
  const inBlock = eachBlock((block: Block<Gap>) =>
    gathered(block.filter(isActive).flatMap((gap) => [...new Set(keysOf(gap))].map((key) => [key, [gap]] as const))),
  );
  return memoise((gaps: readonly Gap[]) => new Map(gathered(inBlock(gaps))));
};

/** One entry for each key, with all that stands under it. */
function gathered(
  entries: Iterable<readonly [string, readonly Gap[]]>,
): readonly (readonly [string, readonly Gap[]])[] {
  const found = new Map<string, Gap[]>();
  for (const [key, gaps] of entries) {
    const same = found.get(key);
    if (same) for (const gap of gaps) same.push(gap);
    else found.set(key, [...gaps]);
  }
  return [...found];
}

const gapsNaming = gapsBy(({ questions = [] }) => questions.map(idKey));
const gapsUnder = gapsBy(({ aspects }) => aspects);

const notesById = memoise((aspects: Review["aspects"]): ReadonlyMap<string, AspectNote> => {
  const notes = new Map<string, AspectNote>();
  for (const note of aspects) {
    const key = idKey(note.id);
    if (key !== "" && !notes.has(key)) notes.set(key, note);
  }
  return notes;
});

/** @param around row of the aspect: why there is no gap under it holds for each question of which nothing else is said */
function answerOf(
  question: Question,
  note: AspectNote | undefined,
  gaps: readonly Gap[],
  around: AspectNote | undefined,
): QuestionAnswer {
  const has = (column: AnswerColumn | "positiveEffects" | "noGapReason", row = note): boolean =>
    (row?.[column] ?? "").trim() !== "";
  const isWhole = (has("observation") && has("strategy")) || has("positiveEffects") || has("noGapReason");
  const isBegun = has("observation") || has("strategy") || has("responsible");
  const state = isWhole
    ? "answered"
    : gaps.length > 0
      ? "gap-only"
      : isBegun
        ? "begun"
        : has("noGapReason", around)
          ? "answered"
          : "nothing";
  const isOwed = state !== "nothing" && !has("noGapReason") && (isBegun || isWhole || gaps.length > 0);
  return {
    question,
    note,
    gaps,
    state,
    missing: [
      ...(state === "begun" && !has("observation") ? (["observation"] as const) : []),
      ...(state === "begun" && !has("strategy") ? (["strategy"] as const) : []),
      ...(question.asksWho && isOwed && !has("responsible") ? (["responsible"] as const) : []),
    ],
  };
}
