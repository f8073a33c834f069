import type { Consultation } from "../../domain/review/consultation";
import { dateInWords } from "../../domain/text/dates/date-in-words";
import type { DateWords } from "../../domain/text/dates/date-words";
import type { ConsultationsWords } from "./words/consultations-words";

/** What a consultation is called: its number and its day. */
export const consultationName = ({ id, date }: Consultation, dates: DateWords, words: ConsultationsWords): string =>
  [id || words.unnumbered, date === "" ? words.noDate : dateInWords(date, dates)].join(" · ");
