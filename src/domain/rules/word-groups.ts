import { FOLDED, foldCodes, isWordCode } from "../text/fold-code";

/** A group of words, each of which may begin a word of a text. */
export interface WordGroup<Name extends string> {
  readonly name: Name;
  readonly words: readonly string[];
}

/**
 * Finds, in one text after another, the groups one of whose words begins a
 * word of any of the texts, case and script look-alikes aside. One pass over
 * the texts, however many the words, that ends once every group was met.
 */
export function groupFinder<Name extends string>(
  groups: readonly WordGroup<Name>[],
): (texts: readonly string[]) => ReadonlySet<Name> {
  const byFirst = toBuckets(groups);
  return (texts) => {
    const met = new Set<Name>();
    for (const text of texts) {
      let inWord = false;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const isWord = isWordCode(code);
        if (isWord && !inWord) {
          for (const { name, word } of byFirst.get(FOLDED[code] ?? 0) ?? []) {
            if (standsAt(text, at, word)) met.add(name);
          }
        }
        inWord = isWord;
      }
      if (met.size === groups.length) break;
    }
    return met;
  };
}

interface Entry<Name> {
  readonly name: Name;
  readonly word: string;
}

function toBuckets<Name extends string>(
  groups: readonly WordGroup<Name>[],
): ReadonlyMap<number, readonly Entry<Name>[]> {
  const byFirst = new Map<number, Entry<Name>[]>();
  for (const { name, words } of groups) {
    for (const word of words.map(foldCodes)) {
      const first = word.charCodeAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { name, word }]);
    }
  }
  return byFirst;
}

function standsAt(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (FOLDED[text.charCodeAt(at + i)] !== word.charCodeAt(i)) return false;
  }
  return true;
}
