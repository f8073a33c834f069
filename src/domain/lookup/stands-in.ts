import { isHeadingId, isScheduleId, outerProvisions, placesAround } from "../provision/outer-provisions";
import type { Provision } from "../provision/provision";

/** Whether the first provision stands in the second, however deep. */
export type StandsIn<Found> = (one: Found, around: Found) => boolean;

/** Tells which provisions of a draft stand in which. What it needs is made ready when it is first asked. */
export function toStandsIn<Found extends Pick<Provision, "id">>(provisions: readonly Found[]): StandsIn<Found> {
  let outer: readonly number[] | undefined;
  const around = (at: number): readonly number[] =>
    placesAround(at, (outer ??= outerProvisions(provisions.map(({ id }) => id))));
  const idAt = (at: number): string => provisions[at]?.id ?? "";
  /** The ids of a schedule's points do not say its part: they stand below the last one before them. */
  const isBelow = (at: number, part: number): boolean => {
    const schedule = around(part).at(-1) ?? -1;
    const isOfSchedule = isHeadingId(idAt(part)) && isScheduleId(idAt(schedule)) && around(at).includes(schedule);
    if (!isOfSchedule || part >= at) return false;
    const kind = withoutNumber(idAt(part));
    return !provisions.slice(part + 1, at + 1).some(({ id }) => withoutNumber(id) === kind);
  };
  return (one, other) => {
    const [at, place] = [provisions.indexOf(one), provisions.indexOf(other)];
    return around(at).includes(place) || isBelow(at, place);
  };
}

/** "schedule 2 part" of "schedule 2 part 1". */
const withoutNumber = (id: string): string => id.replace(/ \S+$/u, "");
