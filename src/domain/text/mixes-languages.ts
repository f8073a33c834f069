import { hasKazakhLetters } from "./kazakh-letters";

/**
 * Whether texts are in several languages, so that one is the translation of another: "A … Ребенок …", "Ребенок … Бала
 * …".
 */
export function mixesLanguages(texts: readonly string[]): boolean {
  const known = texts.flatMap((text) => languageOf(text) ?? []);
  return new Set(known).size > 1;
}

/** By its letters; undefined where it is too short to tell. */
function languageOf(text: string): "en" | "ru" | "kk" | undefined {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < LEAST_WORDS) return undefined;
  const cyrillic = words.filter((word) => /\p{sc=Cyrl}/u.test(word));
  if (cyrillic.length < words.length / 2) return cyrillic.length === 0 ? "en" : undefined;
  if (cyrillic.some(hasKazakhLetters)) return "kk";
  return /(?<!\p{L})(?:и|в|во|не|на|с|для|или|при|по|от|из|его|их)(?!\p{L})/iu.test(text) ? "ru" : undefined;
}

const LEAST_WORDS = 4;
