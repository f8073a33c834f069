import { fingerprintOf, sameWords } from "../review/fingerprint";
import type { Feedback } from "../review/consultation";
import type { Thread } from "../review/thread";
import { knownAuthor } from "../review/unknown-author";
import { CELL_LIMIT } from "../text/cell-limit";
import { keepReplies, repliesSaid } from "./keep-replies";
import { keepTold, withTold } from "./keep-told";
import type { RecordRow } from "./record-rows";
import type { RecordContext } from "./record-context";
import type { FeedbackCells, RecordNews } from "./record-plan";
import { RECORD_WORDS } from "./record-words";
import type { RowMark } from "./row-mark";
import { printsOf } from "./says-the-same";
import { withCopies } from "./said-on-copies";
import type { WithCopies } from "./said-on-copies";
import { linesOf, saidLine, withLines, withReplies } from "./said-lines";

/** What a comment and its replies say, as the record is to hold it. */
export interface KeptWords {
  readonly cells: FeedbackCells;
  readonly news: readonly RecordNews[];
  /** Fingerprint of the words that the record knows the comment by. */
  readonly print: string;
  /** Fingerprints of the lines that say what is in the comment. */
  readonly said: RowMark["replies"];
  readonly isWhole: boolean;
}

/**
 * The words of a comment in the row that records it. Words that its author changed take the place of the old ones,
 * which are kept among the replies; where a person put the cell in their own words, the comment's stand there instead,
 * and its later ones in the place of those.
 */
export function keepWords({ feedback, mark }: RecordRow, thread: Thread, context: RecordContext): KeptWords {
  const stands = fingerprintOf([feedback.feedback]);
  const [print, ...bare] = printsOf(thread);
  const isSame = print === stands || bare.includes(stands);
  const isEmpty = feedback.feedback.trim() === "";
  const isOurs = isEmpty || (mark?.words === stands && isByRaiser(feedback, thread));
  const replaces = !isSame && isOurs;
  const told = !isSame && !isOurs ? [thread] : [];
  const earlier = replaces && !isEmpty ? [saidEarlier(feedback.feedback, context)] : [];
  const marked = keepReplies(feedback.replies, thread, mark, context);
  const retold = told.length > 0 ? keepTold(marked.text, thread, mark, feedback) : { text: marked.text };
  const kept = withLines(linesOf(retold.text), earlier);
  const own = withReplies(kept.text, [...told, ...thread.replies]);
  const isTold = retold.replaced !== undefined || own.text !== kept.text;
  const replies = withAllCopies(own.text, [thread], feedback, context);
  const isLonger = replies.text !== feedback.replies;
  const said = repliesSaid(replies.text, thread, mark);
  return {
    cells: {
      ...(replaces && { feedback: thread.text.slice(0, CELL_LIMIT) }),
      ...(isLonger && { replies: replies.text }),
    },
    news: [
      ...(replaces && !isEmpty ? (["reworded"] as const) : []),
      ...(isTold ? (["answered"] as const) : []),
      ...marked.news,
      ...replies.news.filter((one) => one !== "answered" || !isTold),
    ],
    said: told.length > 0 ? withTold(said, thread, { ...retold, before: feedback.replies, after: replies.text }) : said,
    print: (!isByRaiser(feedback, thread) && mark?.words) || (print ?? ""),
    isWhole: marked.isWhole && kept.isWhole && own.isWhole && replies.isWhole && thread.text.length <= CELL_LIMIT,
  };
}

/**
 * Whether all that a comment says may stand under the name of the one who raised it. What another program kept of a
 * thread may be cut, misspelt or added to by anybody, and it names nobody, nor does what a repair makes of it.
 */
const isByRaiser = ({ raisedBy }: Feedback, { form, author }: Thread): boolean =>
  form !== "flattened" && (knownAuthor(author) !== "" || raisedBy.trim() === "");

const saidEarlier = (text: string, { review, today }: RecordContext): string =>
  saidLine({ time: "", author: "", text: RECORD_WORDS[review.details.language].earlier(today, text) });

/** All of what several comments and their replies say, for a row that a person wrote about them together. */
export function keepAll(
  { feedback }: RecordRow,
  threads: readonly Thread[],
  context: RecordContext,
): Omit<KeptWords, "print" | "said"> {
  const stands = fingerprintOf([feedback.feedback]);
  const all = threads.flatMap((thread) => [...(printsOf(thread).includes(stands) ? [] : [thread]), ...thread.replies]);
  const own = withReplies(feedback.replies, all);
  const copied = withAllCopies(own.text, threads, feedback, context);
  const news = new Set<RecordNews>([...(own.text === feedback.replies ? [] : (["answered"] as const)), ...copied.news]);
  return {
    cells: copied.text === feedback.replies ? {} : { replies: copied.text },
    news: [...news],
    isWhole: own.isWhole && copied.isWhole,
  };
}

/**
 * The lines of a row with what copies say of its comments besides. A copy that the record alone has as one of the row
 * says nothing new where it says what the row does: another program may have left other words in the table.
 */
function withAllCopies(
  cell: string,
  threads: readonly Thread[],
  feedback: Feedback,
  context: RecordContext,
): WithCopies {
  const row = { text: feedback.feedback, resolved: feedback.comment === "resolved" };
  const inTable = ({ text }: Thread) => threads.find((thread) => sameWords(thread.text, text)) ?? threads[0];
  const groups = [
    ...threads.map((thread) => ({ of: [thread], copies: context.copied.get(thread) ?? [] })),
    ...(context.copied.get(feedback) ?? []).map((copy) => ({ of: [row, inTable(copy) ?? row], copies: [copy] })),
  ];
  return groups.reduce<WithCopies>(
    (all, { of, copies }) => {
      const { text, isWhole, news } = withCopies(all.text, of, copies, context);
      return { text, isWhole: all.isWhole && isWhole, news: [...new Set([...all.news, ...news])] };
    },
    { text: cell, isWhole: true, news: [] },
  );
}
