import type { Language } from "../../domain/language";
import { calendarDay } from "../../domain/text/dates/calendar-day";

/** Of the languages of a review, ISO 639-2. */
export const LANGUAGE_CODES: Readonly<Record<Language, string>> = { en: "eng", ru: "rus", kk: "kaz" };

/** Addresses of the amendments and of the draft that they change, by the naming convention of Akoma Ntoso. */
export interface Addresses {
  /** Of the list: as a work, in its language, and as a file. */
  readonly work: string;
  readonly expression: string;
  readonly manifestation: string;
  /** Of the draft. */
  readonly bill: string;
  readonly country: string;
}

/** @param exported ISO day, which stands in for a date of the draft that is none */
export function addressesFor(jurisdiction: string, draftDate: string, exported: string, language: Language): Addresses {
  const country = /^[A-Za-z]{2}$/u.test(jurisdiction) ? jurisdiction.toLowerCase() : "xx";
  const work = `/akn/${country}/amendmentList/${exported}/review`;
  const expression = `${work}/${LANGUAGE_CODES[language]}@${exported}`;
  const date = calendarDay(draftDate) ?? exported;
  return {
    work,
    expression,
    manifestation: `${expression}.xml`,
    bill: `/akn/${country}/bill/${date}/draft`,
    country,
  };
}

/** Units from an article downwards. */
const UNITS = ["art", "para", "point", "indent"] as const;

/**
 * Id of an element of the draft: `"14(2)"` to `"art_14__para_2"`. What is no such number keeps its words, so that it
 * can be told what is meant.
 */
export function elementId(provision: string): string {
  const [, first = "", rest = ""] = /^([\p{L}\p{N}.-]+)((?:\([\p{L}\p{N}.-]+\)){0,3})$/u.exec(provision.trim()) ?? [];
  if (first === "" || !/^\d/u.test(first)) return encodeURIComponent(provision.trim().replace(/\s+/gu, "_"));
  const numbers = [first, ...Array.from(rest.matchAll(/\(([^()]+)\)/gu), ([, number = ""]) => number)];
  return numbers.map((number, depth) => `${UNITS[depth]}_${encodeURIComponent(number)}`).join("__");
}
