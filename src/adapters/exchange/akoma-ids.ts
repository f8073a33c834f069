import type { ReviewExchange } from "../../domain/exchange/exchange-form";
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
  /** Of the draft's elements. */
  readonly units: Units;
}

/** What the laws of a country are made of: articles, or sections as in the common law. */
export type Units = "articles" | "sections";

/** By how provisions of the draft are cited: "section 5(2)". */
export const unitsOf = (citations: readonly string[]): Units =>
  citations.some((citation) => /^(?:section|clause) \d/u.test(citation)) ? "sections" : "articles";

/** Of a review: the day it is exported, ISO, stands in for a date of the draft that is none. */
export function addressesFor({ draft, language, exported, provisions }: AddressedReview): Addresses {
  const { jurisdiction, date: draftDate } = draft;
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
    units: unitsOf(provisions.map(({ citation }) => citation)),
  };
}

type AddressedReview = Pick<ReviewExchange, "draft" | "language" | "exported" | "provisions">;

/** Units from an article downwards. */
const OF_ARTICLES = ["art", "para", "point", "indent"] as const;
/** Units from a section downwards; one without subsections has paragraphs, which are lettered. */
const OF_SECTIONS = ["sec", "subsec", "para", "subpara"] as const;

const unitsFor = (units: Units, [, second = ""]: readonly string[]): readonly string[] =>
  units === "articles"
    ? OF_ARTICLES
    : /^\d/u.test(second)
      ? OF_SECTIONS
      : OF_SECTIONS.filter((unit) => unit !== "subsec");

/**
 * Id of an element of the draft: `"14(2)"` to `"art_14__para_2"` or `"sec_14__subsec_2"`. What is no such number keeps its
 * words, so that it can be told what is meant.
 */
export function elementId(provision: string, units: Units): string {
  const [, first = "", rest = ""] = /^([\p{L}\p{N}.-]+)((?:\([\p{L}\p{N}.-]+\)){0,3})$/u.exec(provision.trim()) ?? [];
  if (first === "" || !/^\d/u.test(first)) return encodeURIComponent(provision.trim().replace(/\s+/gu, "_"));
  const numbers = [first, ...Array.from(rest.matchAll(/\(([^()]+)\)/gu), ([, number = ""]) => number)];
  const names = unitsFor(units, numbers);
  return numbers.map((number, depth) => `${names[depth] ?? "point"}_${encodeURIComponent(number)}`).join("__");
}
