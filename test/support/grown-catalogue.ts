import { type Catalogue, toCatalogue } from "../../src/domain/instrument/catalogue";
import type { Instrument, Part } from "../../src/domain/instrument/instrument";

/**
 * A catalogue blown up to so many parts: the real one, and made-up instruments built like its own. Theirs are other
 * titles and other headings: half of the words are exchanged for others of the catalogue and some are new, so that the
 * number of different words grows with the number of parts as it does in real texts.
 */
export function grownCatalogue(real: Catalogue, parts: number): Catalogue {
  const random = seeded(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const words = real.instruments.flatMap(({ parts: all }) => all.flatMap(({ heading }) => wordsOf(heading)));
  const coined: string[] = [];
  const newWord = (): string => {
    if (coined.length < 200 || random() < 0.15)
      coined.push(Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(""));
    return pick(coined);
  };
  const vary = (text: string): string =>
    text.replace(/\p{L}{4,}/gu, (word) => {
      const chance = random();
      return chance < 0.5 ? word : chance < 0.9 ? pick(words) : newWord();
    });
  const grown: Instrument[] = [...real.instruments];
  let size = grown.reduce((sum, instrument) => sum + instrument.parts.length, 0);
  for (let copy = 1; size < parts; copy++)
    for (const instrument of real.instruments) {
      if (size >= parts) break;
      const name = `${newWord()} ${newWord()}`;
      grown.push({
        ...instrument,
        id: `${instrument.id}-${copy}`,
        short: `${capital(name)} ${copy}`,
        title: { en: `${capital(name)}: ${vary(instrument.title.en)}` },
        aliases: [`${capital(name)} Act`, `${name.slice(0, 3).toUpperCase()}-${copy}`],
        ambiguousAliases: {},
        symbol: null,
        parts: instrument.parts.map((part): Part => ({ ...part, heading: vary(part.heading), aliases: [] })),
      });
      size += instrument.parts.length;
    }
  return toCatalogue(`${real.version}-grown`, grown);
}

const SYLLABLES = "ba ke li mo nu ra se ti vo za dor fel gan hin jor kal mer nis por tul ven wyn xan yel qua".split(
  " ",
);

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}{4,}/gu) ?? [];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
