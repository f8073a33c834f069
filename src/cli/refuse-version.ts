import { versionNameFault } from "../app/version-name-fault";
import { VERSION_REFUSALS } from "./words/version-refusals";

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
  const fault = versionNameFault({ version: newVersion, date: draftDate ?? "" }, "");
  if (fault === "no-name") throw VERSION_REFUSALS.noName();
  if (onlyAdd) throw VERSION_REFUSALS.oneOfTwo();
  if (fault === "no-day" || draftDate?.trim() === "") throw VERSION_REFUSALS.noDay(draftDate ?? "");
}
