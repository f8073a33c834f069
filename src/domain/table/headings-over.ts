import { isHeadingId, isScheduleId, outerProvisions } from "../provision/outer-provisions";
import type { Provision } from "../provision/provision";

/**
 * For each provision the ids of the chapters and the like that it stands in, outermost first, or of the schedule; such a
 * one counts among its own.
 */
export function headingsOver(provisions: readonly Provision[]): readonly (readonly string[])[] {
  const outer = outerProvisions(
    provisions.map(({ id }) => id),
    provisions.map(({ citation }) => citation),
  );
  return provisions.map((_, from) => {
    const over: string[] = [];
    for (let at = from; at >= 0; at = outer[at] ?? -1) {
      const { id = "" } = provisions[at] ?? {};
      if (isHeadingId(id) || isScheduleId(id)) over.unshift(id);
    }
    return over;
  });
}
