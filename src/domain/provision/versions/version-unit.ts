import { outerProvisions } from "../outer-provisions";
import { isRepealed } from "../repealed";
import type { VersionedProvision } from "./version-match";

/** A provision with what is compared of it. */
export interface VersionUnit {
  readonly id: string;
  /** Its place in the version, from 0. */
  readonly at: number;
  /** Its number without those around it: `"3"` of `"14(2)(3)"`. */
  readonly number: string;
  /** Words of heading and text as numbers of the vocabulary, in their order. */
  readonly words: readonly number[];
  /** Its heading as it is compared; "" where it has none. */
  readonly heading: string;
  /** The same for provisions that say the same. */
  readonly said: string;
  /** Nothing is left of it but its number. */
  readonly isRepealed: boolean;
  readonly outer: VersionUnit | undefined;
  readonly inner: readonly VersionUnit[];
  /** Its place among those with the same one around them. */
  readonly place: number;
}

/** A version of a draft as it is compared. */
export interface Version {
  readonly units: readonly VersionUnit[];
  /** Those with none around them. */
  readonly top: readonly VersionUnit[];
}

/**
 * A version with what is compared of it.
 *
 * @param numberOf gives each word its number, the same in both versions
 */
export function toVersion(provisions: readonly VersionedProvision[], numberOf: (word: string) => number): Version {
  const outers = outerProvisions(provisions.map(({ id }) => id));
  const inners: readonly VersionUnit[][] = provisions.map(() => []);
  const units: VersionUnit[] = [];
  const top: VersionUnit[] = [];
  provisions.forEach(({ id, heading, text }, at) => {
    const found = outers[at] ?? -1;
    // What stands below cannot be around it.
    const around = found < at ? found : -1;
    const siblings = inners[around] ?? top;
    const unit: VersionUnit = {
      id,
      at,
      number: numberIn(id),
      words: wordsOf(`${heading}\n${text}`).map(numberOf),
      heading: said(heading),
      said: `${said(heading)}\n${said(text)}`,
      isRepealed: isRepealed(text === "" ? heading : text),
      outer: units[around],
      inner: inners[at] ?? [],
      place: siblings.length,
    };
    siblings.push(unit);
    units.push(unit);
  });
  return { units, top };
}

const numberIn = (id: string): string => /([^\s()]+)\)?$/u.exec(id.replace(/\[\d+\]$/u, ""))?.[1] ?? id;

/** Folded words of a text. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What counts when two texts are held to say the same. */
const said = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[-–—•·▪*] |[;.,:]$/gu, "");
