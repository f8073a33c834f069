import type { Language } from "../language";

/** How much of a draft is looked at to tell its language and country. */
export const SAMPLE = 200_000;

/** The language a draft is in, by its letters. */
export function draftLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/gu)?.length ?? 0;
  if (latin > cyrillic) return "en";
  const kazakh = sample.match(/[әғқңөұүһі]/giu)?.length ?? 0;
  return kazakh > cyrillic / 50 ? "kk" : cyrillic > 0 ? "ru" : "en";
}

/** The beginning of a draft, as much of it as is looked at, a paragraph a line. */
export function sampleOf(paragraphs: readonly { readonly text: string }[]): string {
  const sample: string[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    if (length > SAMPLE) break;
    sample.push(text);
    length += text.length;
  }
  return sample.join("\n");
}
