import { sayUnreadable } from "../../domain/review/say-unreadable";
import { ReviewBlocked } from "../session/review-blocked";
import type { SessionContext } from "../session/session-context";

/** Why nothing that rests on the whole review can be relied upon just now; undefined when it can. */
export function sayBlocked({ store, memory, words }: SessionContext): string | undefined {
  const { blocked, remarks } = store.get();
  if (!blocked) return undefined;
  return blocked.kind === "reading" ? words().notRead : sayUnreadable(blocked.unreadable, remarks)[memory.language];
}

/**
 * For what must not be made of rows that are not in the workbook any more.
 *
 * @throws ReviewBlocked while the review can't be read in full
 */
export function requireReadable(context: SessionContext): void {
  const blocked = sayBlocked(context);
  if (blocked !== undefined) throw new ReviewBlocked(blocked);
}
