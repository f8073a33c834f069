import { calendarDay } from "../text/dates/calendar-day";

/**
 * Whether a cell holds a day that there is, alone or with a time after it:
 * `2026-10-06`, `2026-10-06T09:00`, `06.10.2026`.
 */
export const isCalendarDay = (cell: string): boolean => calendarDay(cell) !== undefined;
