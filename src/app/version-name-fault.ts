import { isCalendarDay } from "../domain/rules/calendar-day";
import type { VersionName } from "./import-new-version";

/** Why a new version can't be called so, or be of that day. */
export type VersionNameFault = "no-name" | "same-name" | "no-day";

/** @param from what the review calls the version that it is of; "" where it does not say */
export function versionNameFault({ version, date }: VersionName, from: string): VersionNameFault | undefined {
  if (version.trim() === "") return "no-name";
  if (version.trim() === from.trim()) return "same-name";
  return date.trim() === "" || isCalendarDay(date) ? undefined : "no-day";
}
