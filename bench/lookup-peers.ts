import { create, insertMultiple, search } from "@orama/orama";
import { Document, Encoder } from "flexsearch";
import MiniSearch from "minisearch";
import type { Catalogue } from "../src/domain/instrument/catalogue";
import { searchWords } from "../src/domain/lookup/search-words";

/** Answers a query with `"instrument pinpoint"` of at most 20 entries, the best first. */
export type Lookup = (query: string) => readonly string[];

/** A way to look up: made from the entries, then asked. */
export interface LookupPeer {
  readonly name: string;
  readonly build: (entries: readonly PeerEntry[]) => Lookup;
}

/** What every peer indexes: the same texts as we do. */
export interface PeerEntry {
  readonly id: number;
  /** `"instrument pinpoint"`. */
  readonly key: string;
  readonly name: string;
  readonly heading: string;
  readonly number: string;
  readonly topics: string;
  readonly summary: string;
}

const LIMIT = 20;
const FIELDS = ["name", "heading", "number", "topics", "summary"] as const;
const BOOST = { name: 2, heading: 3, number: 1, topics: 2, summary: 0.8 };

/** Every instrument and part as the peers get them. */
export const toPeerEntries = ({ instruments }: Catalogue): readonly PeerEntry[] =>
  instruments
    .flatMap(({ id, short, title, aliases, summary, parts }) => [
      {
        key: `${id} `,
        name: [short, ...Object.values(title), ...aliases].join(" · "),
        heading: "",
        number: "",
        topics: "",
        summary: summary ?? "",
      },
      ...parts.map((part) => ({
        key: `${id} ${part.ref ?? ""}${part.to === undefined ? "" : `-${part.to}`}`,
        name: short,
        heading: [part.heading, ...(part.aliases ?? [])].join(" · "),
        number: part.label ?? part.ref ?? "",
        topics: part.topics.join(" "),
        summary: "",
      })),
    ])
    .map((entry, id) => ({ ...entry, id }));

/** Our own words and stems, so that the libraries are compared and not what each of them takes for a word. */
const toTerms = (text: string): string[] => searchWords(text).flatMap(({ forms }) => forms);

const miniSearch: LookupPeer = {
  name: "MiniSearch",
  build: (entries) => {
    const index = new MiniSearch<PeerEntry>({ fields: [...FIELDS], tokenize: toTerms, processTerm: (term) => term });
    index.addAll(entries);
    return (query) =>
      index
        .search(query, {
          prefix: (term) => term.length > 2,
          fuzzy: (term) => (term.length > 4 ? 1 : false),
          boost: BOOST,
        })
        .slice(0, LIMIT)
        .map(({ id }) => entries[id as number]?.key ?? "");
  },
};

const flexSearch: LookupPeer = {
  name: "FlexSearch",
  build: (entries) => {
    const encoder = new Encoder({ normalize: false, dedupe: false, finalize: (terms: string[]) => terms });
    encoder.encode = toTerms;
    const index = new Document({
      document: {
        id: "id",
        index: FIELDS.map((field) => ({ field, tokenize: "forward" as const, encoder, resolution: 9 })),
      },
    });
    for (const entry of entries) index.add(entry as never);
    return (query) =>
      index
        .search(query, { limit: LIMIT, suggest: true, merge: true })
        .map(({ id }) => entries[id as number]?.key ?? "");
  },
};

const orama: LookupPeer = {
  name: "Orama",
  build: (entries) => {
    const db = create({
      schema: {
        key: "string",
        name: "string",
        heading: "string",
        number: "string",
        topics: "string",
        summary: "string",
      } as const,
      components: { tokenizer: { language: "english", normalizationCache: new Map(), tokenize: toTerms } },
    });
    void insertMultiple(db, entries.map(({ id, ...entry }) => ({ ...entry, id: String(id) })) as never, 5000);
    return (query) => {
      const found = search(db, {
        term: query,
        properties: [...FIELDS],
        boost: BOOST,
        limit: LIMIT,
        tolerance: 1,
      } as never);
      return (found as Awaited<typeof found>).hits.map(({ id }) => entries[Number(id)]?.key ?? "");
    };
  },
};

export const LOOKUP_PEERS: readonly LookupPeer[] = [miniSearch, flexSearch, orama];
