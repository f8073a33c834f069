import type { Localised } from "../../language";

/**
 * What the field speaks of, with the words for it. Headings are in English, so the first English entry holds all the words
 * to look for there; it and every other entry is a phrase that stands for the concept in a query.
 */
export interface Concept extends Localised<readonly string[]> {
  /** Topic of the catalogue the concept belongs to, where it belongs to one. */
  readonly topic?: string;
}

/** A concept from its words in English, Russian and Kazakh; the topic is that of the catalogue's parts. */
export const concept = (
  topic: string | undefined,
  en: readonly string[],
  ru: readonly string[],
  kk: readonly string[],
): Concept => ({ ...(topic !== undefined && { topic }), en, ru, kk });
