import type { Localised } from "../../language";

/**
 * A notion of the field with the words for it. Headings are in English, so the first English entry holds all the words
 * to look for there; it and every other entry is a phrase that stands for the notion in a query.
 */
export interface Concept extends Localised<readonly string[]> {
  /** Topic of the catalogue the notion belongs to, where it belongs to one. */
  readonly topic?: string;
}

/** A notion from its words in English, Russian and Kazakh; the topic is that of the catalogue's parts. */
export const concept = (
  topic: string | undefined,
  en: readonly string[],
  ru: readonly string[],
  kk: readonly string[],
): Concept => ({ ...(topic !== undefined && { topic }), en, ru, kk });
