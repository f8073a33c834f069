import type { Consultation } from "../review/consultation";
import { lastDay } from "../text/dates/last-day";

/**
 * The consultations that were held by a day: of those without a day that can be read nobody knows.
 *
 * @param date ISO day that the brief bears
 */
export const heldBy = (date: string, consultations: readonly Consultation[]): readonly Consultation[] =>
  consultations.filter((consultation) => {
    const day = lastDay(consultation.date);
    return day !== undefined && day <= date;
  });

/** The consultations whose cell says no day that can be read, not even of which year. */
export const withoutDay = (consultations: readonly Consultation[]): readonly Consultation[] =>
  consultations.filter(({ date }) => lastDay(date) === undefined);
