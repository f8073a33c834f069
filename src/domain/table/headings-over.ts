import { isHeadingId, isScheduleId, outerProvisions, placesAround } from "../provision/outer-provisions";
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
  return provisions.map((_, at) =>
    [...placesAround(at, outer), at]
      .map((place) => provisions[place]?.id ?? "")
      .filter((id) => isHeadingId(id) || isScheduleId(id)),
  );
}
