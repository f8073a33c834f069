import type { Session } from "../app/session/session";

/** Milliseconds between two looks while a table is missing. */
export const MISSING = 5_000;
/** The same while none is: when the selection moves, and no sooner than this. */
export const MOVING = 60_000;

/**
 * Excel does not tell when a table gets another name. So the workbook is looked at again, now and then, when the selection
 * moves; and again and again while a table is missing, since it may be named back without a word, too.
 */
export function lookForNames({
  state,
  subscribe,
  lookAgain,
}: Pick<Session, "state" | "subscribe" | "lookAgain">): void {
  let { selected } = state();
  let last = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    last = Date.now();
    lookAgain();
  };
  subscribe(() => {
    const { blocked, selected: now } = state();
    const isMissing = blocked?.kind === "tables";
    if (isMissing) timer ??= setInterval(look, MISSING);
    else timer = clearInterval(timer) as undefined;
    if (now?.sheet === selected?.sheet && now?.cell === selected?.cell) return;
    selected = now;
    if (isMissing || Date.now() - last >= MOVING) look();
  });
}
