import type { Instrument, Part } from "../../domain/instrument/instrument";

/** By the instrument's id and `headingKey` of its part: the heading in Russian and in Kazakh, working translations of ours. */
export type Headings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The instruments with the headings of their parts in every language; a part without them stays as it is. */
export const withHeadings = (instruments: readonly Instrument[], headings: Headings): readonly Instrument[] =>
  instruments.map((instrument) => {
    const translated = headings[instrument.id];
    return translated === undefined
      ? instrument
      : { ...instrument, parts: instrument.parts.map((part) => withHeading(part, translated[headingKey(part)])) };
  });

/** What a part's headings stand under: its number ("16", "67-78", "recital 38"), else its label, else its English heading. */
export const headingKey = ({ ref, to, label, heading }: Part): string =>
  ref === null ? (label ?? heading) : to === undefined ? ref : `${ref}-${to}`;

function withHeading(part: Part, translated: readonly string[] | undefined): Part {
  const [headingRu, headingKk] = translated ?? [];
  return headingRu === undefined || headingKk === undefined ? part : { ...part, headingRu, headingKk };
}
