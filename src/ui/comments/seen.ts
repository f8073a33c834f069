import { memoise } from "../../domain/memoise";
import type { Thread } from "../../domain/review/thread";

/** Messages that are remembered on a device, of all its workbooks together; the oldest give way. */
const MOST = 6000;

/** The messages of threads, each by a few letters, since their ids are long. */
export const messagesOf = (threads: readonly Thread[]): readonly string[] => threads.flatMap(messagesIn);

/** Those of one thread, its own first. */
const messagesIn = memoise((thread: Thread): readonly string[] =>
  [thread.id, ...thread.replies.map(({ id }) => `${thread.id} ${id}`)].map(shortened),
);

/** The first message of a thread. */
const firstOf = (thread: Thread): string => messagesIn(thread)[0] ?? "";

/** What was kept; undefined when this device has kept nothing yet, so that nothing can be told to be new. */
export const readSeen = (kept: string | undefined): ReadonlySet<string> | undefined =>
  kept === undefined ? undefined : new Set(kept.split(" ").filter(Boolean));

/** What to keep once some messages were seen; undefined when that is no more than before. */
export function withSeen(kept: string | undefined, messages: readonly string[]): string | undefined {
  const seen = readSeen(kept);
  const added = messages.filter((message) => !seen?.has(message));
  if (seen && added.length === 0) return undefined;
  return [...(seen ?? []), ...added].slice(-MOST).join(" ");
}

/** How much came since the last look. */
export interface News {
  readonly comments: number;
  readonly replies: number;
}

/** What was not seen, by the threads that say it; nothing on a device that has kept nothing yet. */
export function unseenIn(threads: readonly Thread[], seen: ReadonlySet<string> | undefined): ReadonlyMap<string, News> {
  if (!seen) return new Map();
  return new Map(
    threads.flatMap((thread) => {
      const [first = false, ...replies] = messagesIn(thread).map((message) => !seen.has(message));
      const news = { comments: first ? 1 : 0, replies: replies.filter(Boolean).length };
      return news.comments + news.replies > 0 ? [[thread.id, news]] : [];
    }),
  );
}

/** All of it together, without that of some threads. */
export function newsOf(unseen: ReadonlyMap<string, News>, but: ReadonlySet<string> = new Set()): News {
  const news = [...unseen].filter(([id]) => !but.has(id)).map(([, of]) => of);
  const total = (of: keyof News): number => news.reduce((sum, one) => sum + one[of], 0);
  return { comments: total("comments"), replies: total("replies") };
}

/** Workbooks of which it is remembered when their comments were looked at; the oldest give way. */
const BOOKS = 200;
/** Comments that a workbook is known by: one of them may be deleted. */
const KNOWN_BY = 3;

interface Look {
  readonly comments: readonly string[];
  /** ISO. */
  readonly time: string;
}

/**
 * When the comments of this workbook were last looked at, ISO; undefined for the first time. A workbook is known by its
 * comments, since their ids are unlike in all workbooks: its address is nothing to keep for that.
 */
export const lastLook = (kept: string | undefined, threads: readonly Thread[]): string | undefined =>
  looksIn(kept).filter(isOf(threads)).at(-1)?.time;

/** What to keep once the comments of a workbook were looked at. */
export function withLook(kept: string | undefined, threads: readonly Thread[], now: string): string {
  const isOwn = isOf(threads);
  const comments = threads.slice(0, KNOWN_BY).map(firstOf);
  const others = looksIn(kept).filter((look) => !isOwn(look));
  const looks = [...others, ...(comments.length > 0 ? [{ comments, time: now }] : [])].slice(-BOOKS);
  return looks.map((look) => `${look.comments.join(".")}@${look.time}`).join(" ");
}

function isOf(threads: readonly Thread[]): (look: Look) => boolean {
  const own = new Set(threads.map(firstOf));
  return ({ comments }) => comments.some((comment) => own.has(comment));
}

const looksIn = (kept = ""): readonly Look[] =>
  kept.split(" ").flatMap((look) => {
    const [comments, time] = look.split("@");
    return comments && time ? [{ comments: comments.split("."), time }] : [];
  });

/** FNV-1a, 32 bits: of 6,000 messages a new one is taken for another once in 700,000 times. */
function shortened(id: string): string {
  let hash = 0x811c9dc5;
  for (const letter of id.toLowerCase()) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
