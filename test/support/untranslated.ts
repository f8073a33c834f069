import type { FrameLocator } from "playwright-core";

import type { PaneWords } from "../../src/ui/words/pane-words";
import { wordsIn } from "./words";

/**
 * What the pane says in English although it speaks another language: words of the English pane, and longer texts
 * without a letter of Cyrillic that are not marked as being in another language.
 */
export async function untranslated(pane: FrameLocator, words: PaneWords): Promise<readonly string[]> {
  const english = englishWords(wordsIn("en"), words);
  const said = (await pane.locator("html").evaluate(visibleTexts)).map((text) => text.replace(words.name, ""));
  return said.filter(
    (text) =>
      english.has(text) || /^[^\p{Script=Cyrillic}]*\b[a-z]{3,} [a-z]{3,}\b[^\p{Script=Cyrillic}]*$/iu.test(text),
  );
}

/** The English texts that read otherwise in another language; those with a number or name in them are left out. */
function englishWords(english: unknown, other: unknown): ReadonlySet<string> {
  if (typeof english === "string") return new Set(english === other || english.length < 3 ? [] : [english]);
  if (typeof english !== "object" || english === null) return new Set();
  return new Set(
    Object.entries(english).flatMap(([key, value]) => [
      ...englishWords(value, (other as Readonly<Record<string, unknown>> | undefined)?.[key]),
    ]),
  );
}

/** Runs in the pane's frame: its texts, names, hints and titles as a person meets them. */
function visibleTexts(page: Element): readonly string[] {
  const ELSEWHERE = "[lang]:not(html), time, option[lang], textarea, code";
  const seen = Array.from(page.querySelectorAll("body *")).filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(ELSEWHERE),
  );
  const texts = seen.flatMap((element) => [
    ...Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : "")),
    ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  ]);
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
}
