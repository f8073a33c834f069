import type { Language } from "../language";
import { fold } from "../text/fold";
import { dayIn } from "./cell-date";
import type { MatchedRow, MatchedTable } from "./match-table";
import { readChoice } from "./read-choice";
import type { DetailPlaces, ReviewDetails } from "./review";
import { DETAIL_LABELS } from "./tables";
import { LANGUAGE_IN_HEADER } from "./tables/in-languages";
import { LANGUAGE_LABELS } from "./tables/language-labels";

/**
 * The details in the Review table, found by their label in any language, and
 * the row each stands in.
 *
 * What is missing is ""; the language falls back to that of the Gaps table's
 * headers, then to English.
 */
export function readDetails(
  table: MatchedTable | undefined,
  headerLanguage: Language | undefined,
): { readonly details: ReviewDetails; readonly places: DetailPlaces } {
  const rows = new Map(table?.rows.map((row) => [fold(row.text("key")), row]));
  const rowOf = (key: DetailKey): MatchedRow | undefined =>
    Object.values<string>(DETAIL_LABELS[key])
      .map((label) => rows.get(fold(label)))
      .find((found) => found !== undefined);
  const value = (key: DetailKey): string => rowOf(key)?.text("value").trim() ?? "";
  const texts = Object.fromEntries(DETAIL_KEYS.map((key) => [key, value(key)])) as Record<DetailKey, string>;
  const details: ReviewDetails = {
    ...texts,
    draftDate: dayIn(texts.draftDate, rowOf("draftDate")?.calendar),
    jurisdiction: toJurisdiction(texts.jurisdiction),
    language: toLanguage(texts.language) ?? headerLanguage ?? "en",
    secondLanguage: toLanguage(texts.secondLanguage),
  };
  const places = DETAIL_KEYS.flatMap((key) => {
    const place = rowOf(key)?.place;
    return place ? [[key, place] as const] : [];
  });
  return { details, places: Object.fromEntries(places) };
}

type DetailKey = keyof typeof DETAIL_LABELS;

const DETAIL_KEYS = Object.keys(DETAIL_LABELS) as DetailKey[];

/** A language as it is called alone, "Kazakh", or how something is written, «қазақша». */
const toLanguage = (cell: string): Language | undefined =>
  readChoice(cell, LANGUAGE_LABELS) ?? readChoice(cell, LANGUAGE_IN_HEADER);

/** Codes of countries are read in either case; other text stands as it is. */
const toJurisdiction = (cell: string): string => (/^[a-z]{2}$/iu.test(cell) ? cell.toUpperCase() : cell);
