import type { Catalogue } from "../instrument/catalogue";
import { LANGUAGES } from "../language";
import type { Instrument, Part } from "../instrument/instrument";
import { isOwn } from "../instrument/own-instrument";
import { partPinpoint } from "../instrument/part-pinpoint";
import { formatPinpoint } from "../instrument/pinpoint";
import { CONCEPT_PARTS } from "./concepts/concept-parts";
import { conceptTerm } from "./query-terms";
import { isCommonWord, searchWords } from "./search-words";
import { type IndexedField, termNumber, toWordIndex, type WordIndex } from "./word-index";

/** What can be found: an instrument as a whole, or a part of one. */
export interface Entry {
  readonly instrument: Instrument;
  readonly part?: Part;
}

/** The words of a catalogue, each with its stems, and what they lead to. */
export interface TextIndex {
  readonly words: WordIndex;
  /** By the numbers that the words lead to. */
  readonly entries: readonly Entry[];
  readonly numbers: ReadonlyMap<Instrument | Part, number>;
  /** For each entry its instrument's place in the catalogue, and for each instrument the number of its own entry. */
  readonly owners: Int32Array;
  readonly wholes: Int32Array;
  /** For each entry the terms of the word its heading begins with, two each; the number behind the last term where there is none. */
  readonly openings: Int32Array;
  /** What each entry's score is multiplied by: see `precedence`. */
  readonly precedences: Float32Array;
}

const termsOf = (text: string): readonly string[] =>
  text === "" ? [] : searchWords(text).flatMap(({ forms }) => forms);

const FIELDS: readonly IndexedField<Entry>[] = [
  { boost: 2, terms: ({ instrument, part }) => (part ? [] : termsOf(namesOf(instrument))) },
  { boost: 3, terms: ({ part }) => termsOf(part?.heading ?? "") },
  { boost: 2, terms: ({ part }) => termsOf(part?.headingRu ?? "") },
  { boost: 2, terms: ({ part }) => termsOf(part?.headingKk ?? "") },
  { boost: 3, terms: ({ part }) => termsOf(part?.aliases?.join(" · ") ?? "") },
  { boost: 1, terms: ({ part }) => termsOf(part?.label ?? part?.ref ?? "") },
  { boost: 2, terms: ({ part }) => part?.topics ?? [] },
  { boost: 5, terms: conceptsAt },
  { boost: 0.8, terms: ({ instrument, part }) => (part ? [] : termsOf(instrument.summary ?? "")) },
  { boost: 0.8, terms: ({ instrument, part }) => (part ? [] : countryTerms(instrument.jurisdiction)) },
];

/** The terms of the concepts that each place is looked up for, by instrument and place. */
const conceptTerms = new Map<string, string[]>();
for (const [concept, places] of Object.entries(CONCEPT_PARTS))
  for (const place of places) conceptTerms.set(place, [...(conceptTerms.get(place) ?? []), conceptTerm(concept)]);

function conceptsAt({ instrument, part }: Entry): readonly string[] {
  const place = part && partPinpoint(part);
  return part && !place
    ? []
    : (conceptTerms.get(`${instrument.id} ${place ? formatPinpoint(place) : ""}`.trim()) ?? []);
}

const COUNTRY_NAMES = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: "region" }));

/** The words of a country's names in every language; none for what is international. */
const countryTerms = (code: string): readonly string[] =>
  /^[A-Z]{2}$/u.test(code) ? COUNTRY_NAMES.flatMap((names) => termsOf(names.of(code) ?? "")) : [];

const namesOf = ({ short, title, aliases }: Instrument): string =>
  [short, ...Object.values(title), ...aliases].join(" · ");

/** Index the names, headings, aliases, numbers and topics of a catalogue. */
export function toTextIndex({ instruments }: Catalogue): TextIndex {
  const entries = instruments.flatMap((instrument): Entry[] => [
    { instrument },
    ...instrument.parts.map((part) => ({ instrument, part })),
  ]);
  const words = toWordIndex(entries, FIELDS);
  const places = new Map(instruments.map((instrument, place) => [instrument, place]));
  const numbers = new Map(entries.map(({ instrument, part }, number) => [part ?? instrument, number]));
  return {
    words,
    entries,
    numbers,
    owners: Int32Array.from(entries, ({ instrument }) => places.get(instrument) ?? 0),
    wholes: Int32Array.from(instruments, (instrument) => numbers.get(instrument) ?? 0),
    openings: toOpenings(words, entries),
    precedences: Float32Array.from(
      entries,
      ({ instrument, part }) => precedence(instrument) * (part?.topics.length === 0 ? ASIDE : 1),
    ),
  };
}

/** The standards a review rests on. */
const FOREMOST: Readonly<Record<string, number>> = { crc: 1.5, "crc-gc-25": 1.4, ungps: 1.2 };

/** A part that is on none of the topics: final clauses, powers, terms. */
const ASIDE = 0.8;

/** Documents of the person's own are few and wanted. */
const OWN = 3;

/** What comes first, other things being equal: the Convention and its comments, and what may be relied on today. */
export function precedence(instrument: Instrument): number {
  const { id, jurisdiction, standing, confidence } = instrument;
  if (isOwn(instrument)) return OWN;
  const origin = FOREMOST[id] ?? (id.startsWith("crc-") ? 1.15 : ["INT", "KZ"].includes(jurisdiction) ? 1.1 : 1);
  return origin * (standing === "current" ? 1 : 0.8) * (confidence === "unverified" ? 0.8 : 1);
}

function toOpenings(words: WordIndex, entries: readonly Entry[]): Int32Array {
  const openings = new Int32Array(entries.length * 2).fill(words.terms.length);
  for (const [entry, { part }] of entries.entries())
    for (const [at, form] of openingForms(part).entries())
      openings[entry * 2 + at] = termNumber(words, form) ?? words.terms.length;
  return openings;
}

/** The first word of a heading, its number ("VI.E") and "Right to" aside, unless it is in nearly every heading. */
function openingForms(part: Part | undefined): readonly string[] {
  const [first] = searchWords((part?.heading ?? "").replace(/^(?:[IVX]+(?:\.[A-Z])?\.? )?(?:Rights? to )?/u, ""));
  return first === undefined || isCommonWord(first.text) ? [] : first.forms.slice(0, 2);
}
