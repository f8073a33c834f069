import { versionNameFault } from "../app/version-name-fault";
import type { NamedVersions } from "../app/version-name-fault";
import { VERSION_REFUSALS } from "./words/version-refusals";

/** Before a review is read nothing is known of names. */
const UNNAMED: NamedVersions = { details: { draftVersion: "" }, earlierVersions: [] };

interface VersionOptions {
  readonly newVersion?: string;
  readonly draftDate?: string;
  readonly onlyAdd?: boolean;
  readonly beside?: string;
}

/** @throws UnusableInput for a version without a name or a day of the calendar, and for options that exclude each other */
export function refuseVersion({ newVersion, draftDate, onlyAdd, beside }: VersionOptions): void {
  if (onlyAdd && beside !== undefined) throw VERSION_REFUSALS.addsOneLanguage();
  if (newVersion === undefined) {
    if (draftDate !== undefined) throw VERSION_REFUSALS.dateOfNothing();
    return;
  }
  const fault = versionNameFault({ version: newVersion, date: draftDate ?? "" }, UNNAMED);
  if (fault === "no-name") throw VERSION_REFUSALS.noName();
  if (onlyAdd) throw VERSION_REFUSALS.oneOfTwo();
  if (fault === "no-day" || draftDate?.trim() === "") throw VERSION_REFUSALS.noDay(draftDate ?? "");
}

/**
 * @param mayKeepName whether the version may keep its name, since the first language says what the review has
 * @throws UnusableInput for a name that the version under review has, or one before it
 */
export function refuseName(name: string | undefined, review: NamedVersions, mayKeepName: boolean): void {
  if (name === undefined) return;
  const fault = versionNameFault({ version: name, date: "" }, review, mayKeepName);
  if (fault === "same-name") throw VERSION_REFUSALS.sameName(review.details.draftVersion);
  if (fault === "earlier-name") throw VERSION_REFUSALS.earlierName(name);
}
