import { cyrillicKey, nameKey } from "../text/name-key";
import type { NameCase } from "./name-case";
import { KAZAKH, SHORT, fleetingStem } from "./name-forms";

/** How a word may be a form of a word of a name. */
export interface Reading {
  /** Whether it is the name in a case that such a name has; else it only begins like it. */
  readonly isCase: boolean;
  /** In what cases of Russian; undefined where that tells nothing. */
  readonly cases?: ReadonlySet<NameCase> | undefined;
  /** Whether it has an ending of Russian. */
  readonly isRussian: boolean;
  /** Whether it is spelled like the name, as far as that goes: «Қасым» is no «Касым», `Anna` no `Ana`. */
  readonly isSpelledSo: boolean;
}

type Declension = readonly [names: RegExp, taken: RegExp, endings: Readonly<Record<string, readonly NameCase[]>>];

const OF_MEN = { а: ["genitive", "accusative"], у: ["dative"], е: ["locative"] } as const;
const SOFT = { я: ["genitive", "accusative"], ю: ["dative"], ем: ["instrumental"], е: ["locative"] } as const;
const PLURAL = { ы: ["nominative"], ых: ["genitive", "accusative", "locative"], ыми: ["instrumental"] } as const;
const PLURAL_SOFT = { ие: ["nominative"], их: ["genitive", "accusative", "locative"], ими: ["instrumental"] } as const;
const OBLIQUE = ["genitive", "dative", "instrumental", "locative"] as const;

/** By how a name ends: what its endings take the place of, and the cases of each. A surname has the plural of a family. */
const DECLENSIONS: readonly Declension[] = [
  [
    /(?:[оеё]в|[иы]н)$/u,
    /$/u,
    { "": ["nominative"], ...OF_MEN, ым: ["instrumental"], ом: ["instrumental"], ...PLURAL },
  ],
  [/[оеё]ва$/u, /а$/u, { а: ["nominative"], у: ["accusative"], ой: OBLIQUE, ою: ["instrumental"], ...PLURAL }],
  [
    /[иы]на$/u,
    /а$/u,
    { а: ["nominative"], у: ["accusative"], е: ["dative", "locative"], ой: OBLIQUE, ою: ["instrumental"], ...PLURAL },
  ],
  [
    /[кх]ий$/u,
    /ий$/u,
    {
      ий: ["nominative"],
      ого: ["genitive", "accusative"],
      ому: ["dative"],
      им: ["instrumental"],
      ом: ["locative"],
      ...PLURAL_SOFT,
    },
  ],
  [/[кх]ая$/u, /ая$/u, { ая: ["nominative"], ую: ["accusative"], ой: OBLIQUE, ою: ["instrumental"], ...PLURAL_SOFT }],
  [
    /(?:ый|\p{L}{3}ой)$/u,
    /(?:ый|ой)$/u,
    { ого: ["genitive", "accusative"], ому: ["dative"], ым: ["instrumental"], ом: ["locative"] },
  ],
  [/ая$/u, /ая$/u, { ая: ["nominative"], ую: ["accusative"], ой: OBLIQUE, ою: ["instrumental"] }],
  [
    /ия$/u,
    /я$/u,
    { я: ["nominative"], и: ["genitive", "dative", "locative"], ю: ["accusative"], ей: ["instrumental"] },
  ],
  [
    /я$/u,
    /я$/u,
    { я: ["nominative"], и: ["genitive"], е: ["dative", "locative"], ю: ["accusative"], ей: ["instrumental"] },
  ],
  [
    /а$/u,
    /а$/u,
    {
      а: ["nominative"],
      ы: ["genitive"],
      и: ["genitive"],
      е: ["dative", "locative"],
      у: ["accusative"],
      ой: ["instrumental"],
      ей: ["instrumental"],
    },
  ],
  [/[йь]$/u, /[йь]$/u, { ...SOFT, и: ["locative", ...OBLIQUE], ью: ["instrumental"] }],
  [/[бвгджзклмнпрстфхцчшщ]$/u, /$/u, { ...OF_MEN, ом: ["instrumental"], ем: ["instrumental"] }],
];

/** How a word that is surely a form of a word of a name is one; both are folded. */
export function readingOf(word: string, part: string): Reading {
  if (!isCyrillic(word) || !isCyrillic(part)) {
    const isSame = word === part || isCyrillic(word) !== isCyrillic(part);
    return { isCase: isSame, isRussian: false, isSpelledSo: word === part };
  }
  const [wordKey, partKey] = [cyrillicKey(word), cyrillicKey(part)];
  const cases = casesOf(wordKey, partKey);
  const isPlain = wordKey === partKey || nameKey(word) === nameKey(part) || isKazakh(wordKey, partKey);
  return {
    isCase: isPlain || cases !== undefined,
    cases: cases && new Set(cases),
    isRussian: !isPlain,
    isSpelledSo: isSpelledAs(word, part),
  };
}

/** Letters that are one without those of Kazakh are the same. */
const isSpelledAs = (word: string, part: string): boolean =>
  [...word].every((letter, at) => {
    const other = part[at] ?? "";
    return letter === other || cyrillicKey(letter) !== cyrillicKey(other);
  });

/**
 * The name, as it would be written in Cyrillic, of which a word is a case, where a surname is in Latin letters: «сарсенова»
 * for «Сарсеновой» of `Sarsenova`; undefined where there is none, and of names that do not end as surnames alone do, whose
 * cases are too often other words: «Алматы» of `Alma`. Both are folded.
 */
export function cyrillicNameOf(word: string, part: string): string | undefined {
  if (!isCyrillic(word) || isCyrillic(part) || !OF_SURNAMES.test(part)) return undefined;
  const key = nameKey(part);
  if (!nameKey(word).startsWith(key.slice(0, Math.max(2, key.length - SHORT)))) return undefined;
  for (let cut = 1; cut <= Math.min(LONGEST_ENDING, word.length - SHORT); cut++)
    for (const ending of ENDINGS) {
      const name = word.slice(0, -cut) + ending;
      if (nameKey(name) === key && readingOf(word, name).isCase) return name;
    }
  return undefined;
}

/** Shorter ones are first names and cities, too: `Eva`, `Berlin`. */
const OF_SURNAMES = /^(?:[a-z]{3,}[oe]va?|[a-z]{5,}in|[a-z]{3,}ina|[a-z]{2,}sk(?:y|iy|aya))$/u;

/** «…лардан» */
const LONGEST_ENDING = 6;
const ENDINGS = ["", "а", "ая", "ий"];

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

const isKazakh = (word: string, part: string): boolean =>
  [part, part.replace(/ь$/u, "")].some((whole) => word.startsWith(whole) && KAZAKH.test(word.slice(whole.length)));

function casesOf(word: string, part: string): readonly NameCase[] | undefined {
  const fleeting = fleetingStem(part);
  if (fleeting !== undefined && word.startsWith(fleeting))
    return ({ ...OF_MEN, ...SOFT, ом: ["instrumental"] } as Declension[2])[word.slice(fleeting.length)];
  const [, taken, endings] = DECLENSIONS.find(([names]) => names.test(part)) ?? [];
  if (!taken || !endings) return undefined;
  const stem = part.replace(taken, "");
  return word.startsWith(stem) ? endings[word.slice(stem.length)] : undefined;
}
