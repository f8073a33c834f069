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

/**
 * Numbers of earlier versions bear the name of theirs, so that no two may have one.
 *
 * @param mayKeepName whether the draft is of the version under review, and only says more or otherwise in its second
 *   language, so that all numbers stay
 */
export function versionNameFault(
  { version, date }: VersionName,
  { details, earlierVersions }: NamedVersions,
  mayKeepName = false,
): VersionNameFault | undefined {
  if (version.trim() === "") return "no-name";
  const name = keyOf(version);
  const isKept = name === keyOf(details.draftVersion);
  if (isKept && !mayKeepName) return "same-name";
  if (!isKept && earlierVersions.some((one) => keyOf(one) === name)) return "earlier-name";
  return date.trim() === "" || isCalendarDay(date) ? undefined : "no-day";
}

/** The name and the day as they are written: a version that keeps its name keeps its day where no other is given. */
export function nameToWrite({ version, date }: VersionName, { draftVersion, draftDate }: Details): VersionName {
  const given = { version: version.trim(), date: date.trim() };
  return keyOf(version) === keyOf(draftVersion) ? { version: draftVersion, date: given.date || draftDate } : given;
}

type Details = Pick<Review["details"], "draftVersion" | "draftDate">;

const keyOf = (name: string): string => fold(name).trim();
