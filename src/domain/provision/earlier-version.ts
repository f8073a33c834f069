import type { Language, Localised } from "../language";

/** How an id of an earlier version is written: `"12 (Редакция 2)"`. Semicolons would part it; a mere number would be a point of 12. */
export function ofVersion(id: string, version: string, language: Language): string {
  const name = version.replace(/[;\n\r]+/gu, ",").trim();
  return `${id} (${name === "" ? EARLIER[language] : IS_NAME.test(name) ? name : `${VERSION[language]} ${name}`})`;
}

/**
 * Whether an id that the draft lacks is written as one of an earlier version; `"14 (2)"` is a number with a blank, and
 * `"14 (second paragraph)"` says which part of it.
 */
export const isOfEarlierVersion = (id: string): boolean =>
  /\S \((?=.*\p{L}{2}).+\)$/u.test(id.trim()) && !PART.test(id);

const PART = /(?:paragraph|sentence|\bparts?\b|indent|абзац|част|пункт|предложен|бөлік|тармақ|тармағ|сөйлем)/iu;

const IS_NAME = /\p{L}{2}/u;
const EARLIER: Localised = { en: "earlier version", ru: "прежняя редакция", kk: "бұрынғы редакция" };
const VERSION: Localised = { en: "version", ru: "редакция", kk: "редакция" };
