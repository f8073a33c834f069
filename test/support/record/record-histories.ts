import { array, assert, asyncProperty, boolean, constantFrom, nat, record, tuple } from "fast-check";

import { inStoredOrder } from "./commented-review";
import type { CommentedReview, FeedbackRow, KnownRow } from "./commented-review";
import { recordInModel, truthfulAnswers } from "./record-in-model";
import type { Recorded } from "./record-in-model";
import { requireTrueRecord } from "./require-true-record";
import { HAPPENINGS } from "./what-happens";
import { runs } from "../runs";

/** Something that records the comments of a review, by whatever way it holds one. */
export interface RecordWorld {
  /** Record on a day, with answers by the ids of comments, and give the rows of Feedback as they stand then. */
  record(review: CommentedReview, today: string, answers: ReadonlyMap<string, string>): Promise<readonly FeedbackRow[]>;
}

const row = (kin: number): KnownRow => ({
  kin,
  id: `G-00${kin}`,
  words: [`Issue ${kin}.`, `Solution ${kin}.`, "CRC, art. 12"],
});

const START: CommentedReview = {
  rows: {
    Gaps: [1, 2, 3, 4].map(row),
    Amendments: [1, 2].map((kin) => ({
      kin: 50 + kin,
      id: `A-00${kin}`,
      gap: `G-00${kin}`,
      words: [`New ${kin}.`, "", `Why ${kin}.`],
    })),
  },
  comments: [],
  feedback: [],
  truth: [],
};

const names = Object.keys(HAPPENINGS);
/** Writing and answering comments happens more often than what other programs do. */
const step = tuple(constantFrom(...names.slice(0, 8), ...names), nat(99), nat(99));
const history = array(record({ steps: array(step, { minLength: 1, maxLength: 8 }), answers: boolean() }), {
  minLength: 2,
  maxLength: 4,
});

/**
 * Histories of comments, rows and people, read at random moments: no comment is lost, none doubled, and none is said to
 * be another person's or about another row without asking. Every world gives the same record. `HISTORIES=5000` runs as many.
 */
export async function requireTrueRecords(worlds: () => readonly RecordWorld[], count: number): Promise<void> {
  await assert(
    asyncProperty(history, async (readings) => {
      const others = worlds();
      let review = START;
      let number = 10;
      let day = 20;
      for (const { steps, answers } of readings) {
        for (const [name, where, which] of steps) {
          number += 1;
          review = HAPPENINGS[name]?.(review, { where, which, number }) ?? review;
        }
        day += 1;
        review = await read(review, `2026-11-${day}`, answers, others);
      }
    }),
    { numRuns: Number(process.env["HISTORIES"] ?? runs(count)) },
  );
}

/** Read, and where somebody answers who knows, once more with the answers. */
async function read(
  before: CommentedReview,
  today: string,
  answers: boolean,
  worlds: readonly RecordWorld[],
): Promise<CommentedReview> {
  const first = await readOnce(inStoredOrder(before), today, new Map(), worlds);
  return answers ? readOnce(first, today, truthfulAnswers(first, today), worlds) : first;
}

async function readOnce(
  before: CommentedReview,
  today: string,
  answers: ReadonlyMap<string, string>,
  worlds: readonly RecordWorld[],
): Promise<CommentedReview> {
  const recorded = recordInModel(before, today, answers);
  requireTrueRecord(before, recorded);
  const again = recordInModel(recorded.after, today, new Map());
  expect([again.plan.added, again.plan.changed]).toEqual([[], []]);
  if (answers.size > 0) requireAskedOnce(recordInModel(before, today, new Map()), again, answers);
  for (const world of worlds) expect(await world.record(before, today, answers)).toEqual(recorded.after.feedback);
  return recorded.after;
}

/** What was answered is not asked again; whose comment it is may be followed by which row it is about. */
function requireAskedOnce(first: Recorded, again: Recorded, answers: ReadonlyMap<string, string>): void {
  const asked = ({ plan }: Recorded): readonly string[] =>
    plan.questions.filter(({ thread }) => answers.has(thread.id)).map(({ thread, kind }) => `${kind} ${thread.id}`);
  const before = asked(first);
  expect(asked(again).filter((question) => before.includes(question))).toEqual([]);
}
