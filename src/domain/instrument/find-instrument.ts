import type { Catalogue } from "./catalogue";
import type { Instrument } from "./instrument";

/** The instruments with at least one part about a topic, in the catalogue's order; each with all its parts. */
export const instrumentsAbout = (catalogue: Catalogue, topic: string): readonly Instrument[] =>
  catalogue.instruments.filter(({ parts }) => parts.some(({ topics }) => topics.includes(topic)));
