import type { Consultation } from "../review/consultation";
import { calendarDay } from "../text/dates/calendar-day";

/**
 * The consultations that were held by a day: of those without a day that can be read nobody knows.
 *
 * @param date ISO day that the brief bears
 */
export const heldBy = (date: string, consultations: readonly Consultation[]): readonly Consultation[] =>
  consultations.filter((consultation) => {
    const day = calendarDay(consultation.date);
    return day !== undefined && day <= date;
  });

/** The consultations whose cell for the day says none that can be read. */
export const withoutDay = (consultations: readonly Consultation[]): readonly Consultation[] =>
  consultations.filter(({ date }) => calendarDay(date) === undefined);
