import MiniSearch from "minisearch";
import type { Catalogue } from "./catalogue";
import type { Instrument, Part } from "./instrument";
import { type SearchWord, searchWords } from "./search-words";

/** What can be found: an instrument as a whole, or a part of one. */
export interface Entry {
  readonly instrument: Instrument;
  readonly part?: Part;
}

/** The words of a catalogue, each with its stems, and what they lead to. */
export interface TextIndex {
  readonly words: MiniSearch<NumberedEntry>;
  /** By the number the index answers with. */
  readonly entries: readonly Entry[];
}

interface NumberedEntry extends Entry {
  readonly id: number;
}

const FIELDS = {
  name: ({ instrument, part }: Entry) =>
    part ? "" : [instrument.short, ...Object.values(instrument.title), ...instrument.aliases].join(" · "),
  heading: ({ part }: Entry) => part?.heading ?? "",
  alias: ({ part }: Entry) => part?.aliases?.join(" · ") ?? "",
  number: ({ part }: Entry) => part?.label ?? part?.ref ?? "",
  topics: ({ part }: Entry) => part?.topics.join(" ") ?? "",
  summary: ({ instrument, part }: Entry) => (part ? "" : (instrument.summary ?? "")),
};

type Field = keyof typeof FIELDS;

/** Index the names, headings, aliases, numbers and topics of a catalogue. */
export function toTextIndex({ instruments }: Catalogue): TextIndex {
  const entries = instruments
    .flatMap((instrument): Entry[] => [{ instrument }, ...instrument.parts.map((part) => ({ instrument, part }))])
    .map((entry, id) => ({ ...entry, id }));
  const words = new MiniSearch<NumberedEntry>({
    fields: Object.keys(FIELDS),
    extractField: (entry, field) => (field === "id" ? entry.id : FIELDS[field as Field](entry)),
    tokenize: (text, field) => (field === "topics" ? text.split(" ") : searchWords(text).flatMap(({ forms }) => forms)),
    processTerm: (term) => term,
  });
  words.addAll(entries);
  return { words, entries };
}

/** The instruments whose names hold all the words, in any of their forms, the best first. */
export function instrumentsNamed(
  { words: index, entries }: TextIndex,
  words: readonly SearchWord[],
): readonly Instrument[] {
  const queries = words.map(({ forms }) => ({ combineWith: "OR" as const, queries: [...forms] }));
  return index
    .search(
      { combineWith: "AND", queries },
      { fields: ["name"], tokenize: (term) => [term], processTerm: (term) => term },
    )
    .flatMap(({ id }) => entries[id as number]?.instrument ?? []);
}
