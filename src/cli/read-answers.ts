import { idKey } from "../domain/gap/id-key";
import type { RecordAnswers, RecordPlan } from "../domain/record/record-plan";
import { threadOf } from "../domain/record/change-record";
import { recordKeysOf } from "../domain/review/record-key";
import { threadKeysIn } from "../domain/review/thread-ids";
import type { Review } from "../domain/review/review";
import { keyOf } from "./comments-report";
import { noSuchAnswer } from "./words/comments-words";

/**
 * What a person said of comments, `"F-03=G-007"` or `"{id of the comment}=new"`, by the ids of the comments.
 *
 * @throws UnusableInput for what is written otherwise, or names no comment
 */
export function readAnswers(given: readonly string[], { threads, feedback }: Review): RecordAnswers {
  return new Map(
    given.map((one) => {
      const at = one.lastIndexOf("=");
      const [name, answer] = [one.slice(0, at).trim(), one.slice(at + 1).trim()];
      const row = feedback.find(({ id }) => idKey(id) === idKey(name));
      const ids = new Set(threadKeysIn(row?.thread ?? name));
      const thread = threads.find((each) => recordKeysOf(each).some((key) => ids.has(key)));
      // Of a comment that is gone the record alone tells.
      const key = thread?.id ?? (row && threadOf(row).id);
      if (at < 0 || answer === "" || key === undefined) throw noSuchAnswer(one);
      return [key, answer];
    }),
  );
}

/** @throws UnusableInput for an answer that is none of a question's choices, which is open still */
export function refuseUnanswered(given: readonly string[], answers: RecordAnswers, { questions }: RecordPlan): void {
  const open = questions.find(({ thread }) => answers.has(thread.id));
  if (!open) return;
  const names = new Set([keyOf(open), open.thread.id].map((name) => name.toLowerCase()));
  throw noSuchAnswer(given.find((one) => names.has(one.slice(0, one.lastIndexOf("=")).trim().toLowerCase())) ?? "");
}
