import { isCalendarDay } from "../domain/rules/calendar-day";
import type { Review } from "../domain/review/review";
import { fold } from "../domain/text/fold";
import type { VersionName } from "./import-new-version";

/** Why a new version can't be called so, or be of that day. */
export type VersionNameFault = "no-name" | "same-name" | "earlier-name" | "no-day";

/** What a review knows of names: of the version that it is of, "" where it does not say, and of those before. */
export type NamedVersions = Pick<Review, "earlierVersions"> & {
  readonly details: Pick<Review["details"], "draftVersion">;
};

/** Numbers of earlier versions bear the name of theirs, so that no two may have one. */
export function versionNameFault(
  { version, date }: VersionName,
  { details, earlierVersions }: NamedVersions,
): VersionNameFault | undefined {
  if (version.trim() === "") return "no-name";
  const name = keyOf(version);
  if (name === keyOf(details.draftVersion)) return "same-name";
  if (earlierVersions.some((one) => keyOf(one) === name)) return "earlier-name";
  return date.trim() === "" || isCalendarDay(date) ? undefined : "no-day";
}

const keyOf = (name: string): string => fold(name).trim();
