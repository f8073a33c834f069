import type { Consultation } from "../../domain/review/consultation";
import { cellInWords } from "../../domain/text/dates/cell-in-words";
import type { DateWords } from "../../domain/text/dates/date-words";
import type { ConsultationsWords } from "./words/consultations-words";

/** What a consultation is called: its number and its day. */
export const consultationName = ({ id, date }: Consultation, dates: DateWords, words: ConsultationsWords): string =>
  [id || words.unnumbered, date === "" ? words.noDate : cellInWords(date, dates)].join(" · ");
