import type { Language, Localised } from "../language";

/** An id of an earlier version: `"12 (Версия 2)"`, `"12 (version Second reading)"`. Semicolons would part it. */
export function ofVersion(id: string, version: string, language: Language): string {
  const name = version.replace(/[;\n\r]+/gu, ",").trim();
  return `${id} (${name === "" ? EARLIER[language] : CALLED.test(name) ? name : VERSION[language](name)})`;
}

/** Whether an id that the draft lacks is written as one of an earlier version; any other bracket is a person's. */
export const isOfEarlierVersion = (id: string): boolean => partEarlierVersion(id) !== undefined;

/** Such an id as the number in that version, and the version in its brackets: `["12", "(Версия 2)"]`; undefined for any other. */
export function partEarlierVersion(id: string): readonly [number: string, version: string] | undefined {
  const [, number = "", bracket = "", name = ""] = /^(.*?\S) (\((.+)\))$/u.exec(id.trim()) ?? [];
  return CALLED.test(name) ? [number, bracket] : undefined;
}

/** A name that says itself that it is one of a version, wherever it does; what is called new is no earlier one. */
const CALLED = /^(?!new(?!\p{L})|нов|жаңа)(?:.*(?<!\p{L}))?(?:version|редакция(?:сы)?|версия|нұсқа(?:сы)?)(?!\p{L})/iu;
const EARLIER: Localised = { en: "earlier version", ru: "прежняя версия", kk: "бұрынғы нұсқа" };
const VERSION: Localised<(name: string) => string> = {
  en: (name) => `version ${name}`,
  ru: (name) => `версия ${name}`,
  kk: (name) => (/^[\d.]+$/u.test(name) ? `${name}-нұсқа` : `«${name}» нұсқасы`),
};
