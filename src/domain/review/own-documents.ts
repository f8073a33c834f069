import { asCountryCode } from "../text/country-code";
import { looseNamesOf, namesOf } from "../citation/lexicon/name-forms";
import { mayBeTitleIn } from "../citation/lexicon/says-its-state";
import type { Catalogue } from "../instrument/catalogue";
import { toCatalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { isName } from "../instrument/is-name";
import { ownInstrument } from "../instrument/own-instrument";
import { saysGeneralComment, saysTreaty } from "../instrument/says-treaty";
import { documentLabels } from "../profile/document-labels";
import { guidanceFor } from "../profile/guidance-for";
import type { Profile } from "../profile/profile";
import { fold } from "../text/fold";
import { inOtherWords, ownNames, withoutState } from "./own-names";
import { withoutFacts } from "./without-facts";
import type { DocumentNote, Review } from "./review";

/**
 * The catalogue as a review sees it: with the instruments of its Documents
 * sheet and with the names that the sheet adds to those the catalogue has.
 *
 * A row is about an instrument of the catalogue when it names a guiding
 * document of the profile, or when it goes by a name of the catalogue and
 * gives no number of parts, or the same. Any other row is an instrument of the person's
 * own. A name that two instruments have then stays a choice. The same value
 * when the sheet adds nothing.
 */
export function withOwnDocuments(
  catalogue: Catalogue,
  { documents, details }: Pick<Review, "documents"> & { readonly details?: Pick<Review["details"], "jurisdiction"> },
  profile: Profile,
): Catalogue {
  const knownAs = knownDocuments(catalogue, profile);
  const reviewed = asCountryCode(details?.jurisdiction ?? "");
  const own = new Map<string, DocumentNote>();
  const added = new Map<string, string[]>();
  for (const note of documents) {
    const name = fold(note.document);
    const named = knownAs.named.get(name);
    const known = knownAs.guiding.get(name) ?? (named && isThat(note, named, catalogue, reviewed) ? named : undefined);
    if (!known) own.set(name, merged(own.get(name), note));
    else
      for (const id of known.instruments) {
        const more = note.citedAs.filter((alias) => isName(alias) && !known.names.has(fold(alias)));
        if (more.length > 0) added.set(id, [...(added.get(id) ?? []), ...more]);
      }
  }
  const instruments = [...own.values()]
    .filter(({ document }) => isName(document))
    .map((note) => toOwn(note, reviewed, catalogue));
  if (instruments.length === 0 && added.size === 0) return catalogue;
  const all = catalogue.instruments.map((instrument) => {
    const more = added.get(instrument.id);
    return more ? { ...instrument, aliases: [...new Set([...instrument.aliases, ...more])] } : instrument;
  });
  return toCatalogue(catalogue.version, [...all, ...instruments], catalogue);
}

/** Instruments that a row may be about, and the names that are no news of them. */
interface KnownDocument {
  readonly instruments: readonly string[];
  readonly names: ReadonlySet<string>;
}

interface KnownDocuments {
  /** By the labels of the profile's documents. */
  readonly guiding: ReadonlyMap<string, KnownDocument>;
  /** By the names of the catalogue. */
  readonly named: ReadonlyMap<string, KnownDocument>;
}

function knownDocuments(catalogue: Catalogue, profile: Profile): KnownDocuments {
  const guiding = new Map<string, KnownDocument>();
  // One without an instrument of the catalogue becomes an instrument of its own, as any other row does.
  for (const document of guidanceFor(profile).documents.filter(({ instruments }) => instruments.length > 0)) {
    const labels = documentLabels(document);
    const names = new Set([...labels, ...document.instruments.flatMap((id) => foldedNames(catalogue.byId.get(id)))]);
    for (const label of labels) guiding.set(label, { instruments: document.instruments, names });
  }
  return {
    guiding,
    get named() {
      return documentsByName(catalogue);
    },
  };
}

/** Folding every name takes longer than reading a sheet, so a catalogue has it done once. */
const byName = new WeakMap<Catalogue, KnownDocuments["named"]>();

function documentsByName(catalogue: Catalogue): KnownDocuments["named"] {
  const known = byName.get(catalogue);
  if (known) return known;
  const named = new Map<string, KnownDocument>();
  for (const instrument of catalogue.instruments) {
    const names = new Set(foldedNames(instrument));
    for (const name of names) {
      const before = named.get(name);
      named.set(name, {
        instruments: [...(before?.instruments ?? []), instrument.id],
        names: before ? new Set([...before.names, ...names]) : names,
      });
    }
  }
  byName.set(catalogue, named);
  return named;
}

const foldedNames = (instrument: Instrument | undefined): readonly string[] =>
  instrument ? namesOf(instrument).map(fold) : [];

/** Two rows of one name are one document; where their numbers differ nothing is known. */
const merged = (before: DocumentNote | undefined, note: DocumentNote): DocumentNote =>
  before
    ? {
        ...before,
        citedAs: [...before.citedAs, ...note.citedAs],
        partCount: before.partCount === note.partCount ? note.partCount : undefined,
      }
    : note;

/** An act is not known by what an act of the same state in the catalogue goes by. */
function toOwn(note: DocumentNote, reviewed: string, catalogue: Catalogue): Instrument {
  const own = ownInstrument(note.document, note.citedAs.filter(isName), countOf(note));
  const { names, state, isSaid } = ownNames(note.document, reviewed);
  const isTreaty = own.aliases.some(saysTreaty);
  if (!isSaid && (isTreaty || own.aliases.some(saysGeneralComment)))
    return { ...own, jurisdiction: "INT", binding: isTreaty, aliases: [...new Set([...own.aliases, ...names])] };
  const isOurs = state === reviewed;
  const more = [
    ...names,
    ...own.aliases.flatMap((name) => inOtherWords(name, state)),
    // "DGR" of "DGR 2020": with another year beside it, it is another one.
    ...(isOurs ? own.aliases.map(withoutFacts).filter((name) => isName(name) && isAbbreviation(name)) : []),
  ];
  const free = more.filter((name) => !takenIn(catalogue, state).has(keyOf(name, state)));
  return { ...own, jurisdiction: state, aliases: [...new Set([...own.aliases, ...free])] };
}

const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,8}$/u.test(name);

const taken = new WeakMap<Catalogue, Map<string, ReadonlySet<string>>>();

/** What the acts of a state go by in the catalogue, each without that state. */
function takenIn(catalogue: Catalogue, state: string): ReadonlySet<string> {
  const byState = taken.get(catalogue) ?? new Map<string, ReadonlySet<string>>();
  taken.set(catalogue, byState);
  const known = byState.get(state);
  if (known) return known;
  const own = catalogue.instruments.filter(({ jurisdiction }) => jurisdiction === state);
  const names = own.flatMap((one) => [...namesOf(one), ...looseNamesOf(one)]);
  const keys = new Set(names.map((name) => keyOf(name, state)));
  byState.set(state, keys);
  return keys;
}

const keyOf = (name: string, state: string): string => fold(withoutState(name, state)).replaceAll(/[«»"]/gu, "");

/** A row that gives no number of parts, or the right one, adds none, unless its title may be that of the state under review. */
function isThat(note: DocumentNote, { instruments }: KnownDocument, { byId }: Catalogue, reviewed: string): boolean {
  const known = instruments.flatMap((id) => byId.get(id) ?? []);
  const mayBeOurs = reviewed !== "" && known.some((one) => mayBeTitleIn(reviewed, note.document, one));
  return !mayBeOurs && (countOf(note) === null || known.every(({ pinpoint }) => pinpoint.count === countOf(note)));
}

const countOf = ({ partCount }: DocumentNote): number | null => partCount || null;
