import { isCalendarDay } from "../domain/rules/calendar-day";
import { VERSION_REFUSALS } from "./words/version-refusals";

interface VersionOptions {
  readonly newVersion?: string;
  readonly draftDate?: string;
  readonly onlyAdd?: boolean;
}

/** @throws UnusableInput for a version without a name or a day of the calendar, and for options that exclude each other */
export function refuseVersion({ newVersion, draftDate, onlyAdd }: VersionOptions): void {
  if (newVersion?.trim() === "") throw VERSION_REFUSALS.noName();
  if (newVersion !== undefined && onlyAdd) throw VERSION_REFUSALS.oneOfTwo();
  if (draftDate === undefined) return;
  if (newVersion === undefined) throw VERSION_REFUSALS.dateOfNothing();
  if (!isCalendarDay(draftDate)) throw VERSION_REFUSALS.noDay(draftDate);
}
