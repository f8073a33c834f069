import type { Catalogue } from "../../instrument/catalogue";
import { ownedForm } from "../grammar/kk-nouns";
import { childCommentNumber } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { memoise } from "../../memoise";
import type { Steps } from "../../steps";
import type { Meaning, NameMeaning } from "./meaning";
import { looseNamesOf, namesInStateOf, namesOf, spellingsOf } from "./name-forms";

type AddName = (name: string, meaning: NameMeaning) => void;

/**
 * Give every name of a catalogue's instruments, with what it means, to a function that adds it; a step an instrument. Of
 * one that adds to another catalogue, only the names that come of what it adds.
 */
export function* addNames(catalogue: Catalogue, add: AddName): Steps<void> {
  const addAll = (instrument: Instrument, names: readonly string[], source: NameMeaning["source"]): void => {
    for (const name of names)
      for (const spelling of spellingsOf(name)) add(spelling, toMeaning(instrument, name, source));
  };
  const news = newIn(catalogue);
  for (const instrument of news) {
    addAll(instrument, namesOf(instrument), "full");
    yield 0;
  }
  for (const instrument of news) {
    addAll(instrument, [...new Set(namesOf(instrument).flatMap(titleIn))], "title");
    yield 0;
  }
  const isKnown = knownIn(catalogue, news);
  for (const instrument of news) {
    addAll(instrument, [...looseNamesOf(instrument), ...namesInStateOf(instrument).flatMap(isKnown)], "loose");
    yield 0;
  }
  if (catalogue.addsTo)
    for (const [instrument, name] of namedInState(catalogue.addsTo, news))
      if (catalogue.byId.get(instrument.id) === instrument) addAll(instrument, [name], "loose");
}

/** Instruments that the catalogue that one adds to does not have as they are. */
function newIn({ instruments, addsTo }: Catalogue): readonly Instrument[] {
  const before = new Set(addsTo?.instruments);
  return addsTo ? instruments.filter((one) => !before.has(one)) : instruments;
}

/** Meanings with the instruments that a catalogue has in place of another's of their ids. */
export function meaningsIn(catalogue: Catalogue, meanings: readonly Meaning[]): readonly Meaning[] {
  const changed = new Set(newIn(catalogue).map(({ id }) => id));
  const nowIn = (all: readonly Instrument[]): readonly Instrument[] =>
    all.some(({ id }) => changed.has(id)) ? all.map((one) => catalogue.byId.get(one.id) ?? one) : all;
  return meanings.map((meaning) => {
    if (meaning.kind !== "name") return meaning;
    const [instruments, others] = [nowIn(meaning.instruments), nowIn(meaning.others)];
    const isSame = instruments === meaning.instruments && others === meaning.others;
    return isSame ? meaning : { ...meaning, instruments, others };
  });
}

const toMeaning = (instrument: Instrument, name: string, source: NameMeaning["source"]): NameMeaning => ({
  kind: "name",
  source,
  instruments: [instrument],
  others: [],
  ...(source === "title"
    ? { capital: false, everyday: false, long: true, title: true }
    : {
        capital: isOneWord(name),
        everyday: name === name.toLowerCase() && /^\p{L}/u.test(name),
        long: isLong(name),
        ...(/^«[^»]*»?$/u.test(name) ? { title: true } : {}),
      }),
});

/** Names, and those that each is the owned form of. */
interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly byOwned: ReadonlyMap<string, string>;
}

const toKnown = (instruments: readonly Instrument[]): KnownNames => {
  const names = new Set(instruments.flatMap(namesOf));
  return { names, byOwned: new Map([...names].map((name) => [ownedForm(name), name])) };
};

const knownOf = memoise(({ instruments }: Catalogue) => toKnown(instruments));

/** Of a name that is left of another without its state, the names that an instrument has in full: itself, and unowned. */
function knownIn({ addsTo }: Catalogue, news: readonly Instrument[]): (name: string) => readonly string[] {
  const known = [toKnown(news), ...(addsTo ? [knownOf(addsTo)] : [])];
  return (name) => {
    const plain = known.flatMap(({ byOwned }) => byOwned.get(name) ?? []).slice(0, 1);
    return [name, ...plain].filter((one) => known.some(({ names }) => names.has(one)));
  };
}

/** By what is left of a name without its state, the instruments of a catalogue that have it. */
const inStateOf = memoise(({ instruments }: Catalogue): ReadonlyMap<string, readonly Instrument[]> => {
  const left = new Map<string, Instrument[]>();
  for (const instrument of instruments)
    for (const name of namesInStateOf(instrument)) left.set(name, [...(left.get(name) ?? []), instrument]);
  return left;
});

/** Instruments of a catalogue whose name without their state is one that new instruments have in full. */
function namedInState(catalogue: Catalogue, news: readonly Instrument[]): readonly (readonly [Instrument, string])[] {
  const left = inStateOf(catalogue);
  return [...toKnown(news).names].flatMap((name) =>
    [name, ownedForm(name)].flatMap((one) => (left.get(one) ?? []).map((instrument) => [instrument, name] as const)),
  );
}

/** The title of a law without the word for it: "On Education", "О связи", "Байланыс туралы". */
const titleIn = (name: string): readonly string[] =>
  (
    /^Law (on .{4,})$/iu.exec(name) ??
    /^(?:Закон|ЗРК) (?:РК )?«?(об? [^»]{4,})»?$/iu.exec(name) ??
    /^«?([^»]{4,} туралы)»? (?:ҚР )?заң/iu.exec(name) ??
    []
  ).slice(1);

const isOneWord = (name: string): boolean => /^\p{Lu}[\p{L}-]*$/u.test(name) && !/^\p{Lu}{4,}$/u.test(name);

/** Of two words or more, and long enough to be known with a slip of the pen in it. */
const isLong = (name: string): boolean =>
  /\p{L}[^\p{L}]+\p{L}/u.test(name) && name.replace(/[^\p{L}]/gu, "").length >= 12 && name !== name.toLowerCase();

/** By id of a treaty, the protocols to it. */
export function protocolsOf({ instruments }: Catalogue): ReadonlyMap<string, readonly Instrument[]> {
  const protocols = instruments.filter(({ title }) => title.en.startsWith("Optional Protocol to the "));
  return new Map(
    instruments.map(({ id, title }) => [
      id,
      protocols.filter((one) => one.title.en.startsWith(`Optional Protocol to the ${title.en} `)),
    ]),
  );
}

/** General comments of the Committee on the Rights of the Child, by their number. */
export function commentsOf({ instruments }: Catalogue): ReadonlyMap<string, readonly Instrument[]> {
  const comments = new Map<string, readonly Instrument[]>();
  for (const one of instruments) {
    const number = childCommentNumber(one);
    if (number !== undefined) comments.set(number, [...(comments.get(number) ?? []), one]);
  }
  return comments;
}
