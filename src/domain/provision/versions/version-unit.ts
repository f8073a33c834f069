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

/** Levels above the article, from the outside in, as ids begin with them. */
const HEADINGS = ["schedule", "part", "section", "subsection", "chapter", "paragraph-heading"];

/**
 * A version with what is compared of it.
 *
 * @param numberOf gives each word its number, the same in both versions
 */
export function toVersion(provisions: readonly VersionedProvision[], numberOf: (word: string) => number): Version {
  const units: VersionUnit[] = [];
  const top: VersionUnit[] = [];
  const inners = new Map<VersionUnit | undefined, VersionUnit[]>([[undefined, top]]);
  const byId = new Map<string, VersionUnit>();
  const headings: { readonly unit: VersionUnit; readonly rank: number }[] = [];
  provisions.forEach(({ id, heading, text }, at) => {
    const owner = ownerOf(id, byId);
    const rank = HEADINGS.indexOf(lastStep(id).split(" ")[0] ?? "");
    if (rank >= 0) while (headings.length > 0 && (headings.at(-1)?.rank ?? -1) >= rank) headings.pop();
    const outer = owner ?? (isRecital(id) ? undefined : headings.at(-1)?.unit);
    const siblings = inners.get(outer) ?? [];
    const inner: VersionUnit[] = [];
    const unit: VersionUnit = {
      id,
      at,
      number: numberIn(id),
      words: wordsOf(`${heading}\n${text}`).map(numberOf),
      said: `${said(heading)}\n${said(text)}`,
      isRepealed: isRepealed(text === "" ? heading : text),
      outer,
      inner,
      place: siblings.length,
    };
    siblings.push(unit);
    inners.set(unit, inner);
    units.push(unit);
    byId.set(id, unit);
    if (rank >= 0) headings.push({ unit, rank });
  });
  return { units, top };
}

const isRecital = (id: string): boolean => id.startsWith("recital");

/** Where the last step of an id begins, as `(3)` does in `"14(2)(3)"` and ` indent 1` in `"14 indent 1"`. */
const STEPS = /\(|(?: |^)(?:schedule|part|section|subsection|chapter|paragraph-heading|article|indent) /gu;

/** The provision of which an id says that it is around it. */
function ownerOf(id: string, byId: ReadonlyMap<string, VersionUnit>): VersionUnit | undefined {
  for (const { index } of [...id.matchAll(STEPS)].reverse()) {
    const owner = index > 0 ? byId.get(id.slice(0, index)) : undefined;
    if (owner) return owner;
  }
  return undefined;
}

const lastStep = (id: string): string => id.slice([...id.matchAll(STEPS)].at(-1)?.index ?? 0).trim();

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
    .replace(/[;.,:]$/u, "");
