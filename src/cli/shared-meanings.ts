import type { PackedNames } from "../domain/citation/names/packed-names";

/** An index of names in which each meaning stands once: most names mean what another one means. */
export interface SharedNames extends Omit<PackedNames, "meanings"> {
  readonly distinct: PackedNames["meanings"];
  /** Of each meaning of the index its place among the distinct ones. */
  readonly meanings: readonly number[];
}

/** A tenth of the text to read at each start. */
export function shareMeanings({ meanings, ...rest }: PackedNames): SharedNames {
  const distinct = new Map<string, PackedNames["meanings"][number]>();
  const texts = meanings.map((meaning) => JSON.stringify(meaning));
  texts.forEach((text, at) => {
    const meaning = meanings[at];
    if (meaning) distinct.set(text, meaning);
  });
  const places = new Map([...distinct.keys()].map((text, place) => [text, place]));
  return { ...rest, distinct: [...distinct.values()], meanings: texts.map((text) => places.get(text) ?? NaN) };
}

/** The index that `shareMeanings` was given. */
export const withAllMeanings = ({ distinct, meanings, ...rest }: SharedNames): PackedNames => ({
  ...rest,
  meanings: meanings.flatMap((place) => distinct[place] ?? []),
});
