import type { Catalogue } from "../../instrument/catalogue";
import { ownedForm } from "../grammar/kk-nouns";
import { childCommentNumber } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import type { Steps } from "../../steps";
import type { Meaning, NameMeaning } from "./meaning";
import { looseNamesOf, namesInStateOf, namesOf, spellingsOf } from "./name-forms";

/** Give every name of a catalogue's instruments, with what it means, to a function that adds it; a step an instrument. */
export function* addNames(
  { instruments }: Catalogue,
  add: (name: string, meaning: NameMeaning, sharesBelow: () => number) => void,
  size: () => number,
): Steps<void> {
  const addAll = (instrument: Instrument, names: readonly string[], sharesBelow: () => number): void => {
    for (const name of names) {
      const meaning: NameMeaning = {
        kind: "name",
        instruments: [instrument],
        others: [],
        capital: isOneWord(name),
        everyday: name === name.toLowerCase() && /^\p{L}/u.test(name),
        long: isLong(name),
        ...(/^«[^»]*»?$/u.test(name) ? { title: true } : {}),
      };
      for (const spelling of spellingsOf(name)) add(spelling, meaning, sharesBelow);
    }
  };
  for (const instrument of instruments) {
    addAll(instrument, namesOf(instrument), () => 0);
    yield 0;
  }
  for (const instrument of instruments) {
    for (const subject of new Set(namesOf(instrument).flatMap(titleIn)))
      for (const spelling of spellingsOf(subject))
        add(
          spelling,
          {
            kind: "name",
            instruments: [instrument],
            others: [],
            capital: false,
            everyday: false,
            long: true,
            title: true,
          },
          () => 0,
        );
    yield 0;
  }
  const full = size();
  const known = new Set(instruments.flatMap(namesOf));
  const plain = new Map([...known].map((name) => [ownedForm(name), name]));
  const knownAs = (name: string): readonly string[] => [name, plain.get(name) ?? ""].filter((one) => known.has(one));
  for (const instrument of instruments) {
    addAll(instrument, [...looseNamesOf(instrument), ...namesInStateOf(instrument).flatMap(knownAs)], () => full);
    yield 0;
  }
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

/** Let a name mean one instrument more. */
export function share(
  meanings: Meaning[],
  at: number,
  instrument: Instrument | undefined,
  as: "instruments" | "others",
): void {
  const meaning = meanings[at];
  if (!instrument || meaning?.kind !== "name") return;
  if (meaning.instruments.includes(instrument) || meaning[as].includes(instrument)) return;
  meanings[at] = { ...meaning, [as]: [...meaning[as], instrument] };
}

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
