import type { Consultation } from "../review/consultation";
import { calendarDay } from "../text/dates/calendar-day";

/** The consultations but those that are to come. @param date ISO day that the brief bears */
export const heldBy = (date: string, consultations: readonly Consultation[]): readonly Consultation[] =>
  consultations.filter((consultation) => (calendarDay(consultation.date) ?? "") <= date);
