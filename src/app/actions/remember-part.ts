import { keep } from "../session/keep";
import { RECENT_KEPT, RECENT_KEY } from "../session/recent-parts";
import type { SessionContext } from "../session/session-context";
import type { CitedPart } from "../session/session-state";

/** Remember parts that a person put into a text themselves. */
export const rememberParts = async (context: SessionContext, parts: readonly CitedPart[]): Promise<void> =>
  parts.forEach((part) => rememberPart(context, part));

/** Put a part in front of the recent ones. That a device keeps nothing must not stop the work. */
export function rememberPart({ store, ports }: SessionContext, part: CitedPart): void {
  const { instrument, pinpoint } = part;
  const others = store.get().recent.filter((one) => one.instrument !== instrument || one.pinpoint !== pinpoint);
  const recent = [{ instrument, pinpoint }, ...others].slice(0, RECENT_KEPT);
  store.set({ recent });
  keep(ports.preferences, RECENT_KEY, JSON.stringify(recent));
}
