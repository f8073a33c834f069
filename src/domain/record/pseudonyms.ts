import type { Language, Localised } from "../language";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";
import { LINK, MAIL, TELEPHONE } from "./addresses";
import { APOSTROPHE, nameRuns, toParts, toWordReader, wordsOfName } from "./names-in-text";
import type { NameRun, PeopleOf, WordReader } from "./names-in-text";
import { FORM_OF_ADDRESS } from "./forms-of-address";
import { SHORT } from "./name-forms";
import { wordsByPerson } from "./short-names";
import type { AboutNames } from "./short-names";
import { caseOfName, NAME_CASES } from "./name-case";
import type { NameCase } from "./name-case";
import { isSurelyPerson, nameWithNoun, peopleInList, personKey, readSpeaker } from "./people";
import { personNumbers } from "./person-numbers";
import { pseudonymOf } from "./pseudonym";

/** Puts pseudonyms in the place of names. One person has one pseudonym throughout. */
export interface Pseudonyms {
  /** How many people have one. */
  readonly count: number;
  /** Of a cell that holds nothing but names. */
  readonly ofPeople: (cell: string) => string;
  /** Of the column Replies: who speaks on each line, and what they say. */
  readonly ofReplies: (cell: string) => string;
  /** Of a list of people, roles and numbers. */
  readonly ofList: (cell: string) => string;
  /** Those whose names may be everyday words, so that they are hidden in cells of names and in no text. */
  readonly notInTexts: readonly string[];
  /** Of prose: names, parts of names and addresses that stand in it. */
  readonly ofText: (text: string) => string;
  /** Words that stay in a text, since they may be names of two or three letters there, and other words. As they stand. */
  readonly doubtIn: (text: string) => readonly string[];
  /** Words of a text that may be the names of several people, and have the pseudonyms of all. As they stand. */
  readonly ofSeveralIn: (text: string) => readonly string[];
}

const ADDRESS: Localised = { en: "[address]", ru: "[адрес]", kk: "[мекенжай]" };

/** Stand around the number of a person while a text is worked on; no cell can hold them. */
const [OPEN, SHUT] = ["\u0001", "\u0002"];
/** May stand behind them: in what case the name stood. Letters that no cell can hold either, one for each case. */
const CASES = NAME_CASES.slice(1).map((_, at) => String.fromCodePoint(0x0e + at));
const CASE = `[${CASES.join("")}]?`;

/**
 * Pseudonyms for people, numbered in their order.
 *
 * @param small the words that the review writes small, folded
 */
export function toPseudonyms(people: readonly string[], language: Language, small: ReadonlySet<string>): Pseudonyms {
  const numbers = personNumbers(people);
  const find = toFinder(people, numbers, small);
  const spoken = (text: string): string =>
    joined(find.mark(text)).replace(MARK, (_, given: string, its: string) => {
      const nameCase = NAME_CASES[CASES.indexOf(its) + 1];
      return given
        .split(" ")
        .map((number) => pseudonymOf(number, language, nameCase))
        .join(" / ");
    });
  const ofText = (text: string): string =>
    spoken(
      text
        .replace(LINK, (link) => (find.isIn(link) ? ADDRESS[language] : link))
        .replace(MAIL, ADDRESS[language])
        .replace(TELEPHONE, ADDRESS[language]),
    );
  const known = new Set(people.map(fold));
  const markOf = (name: string): string => {
    const number = numbers.get(personKey(name));
    return number === undefined ? name : marked(new Set([number]));
  };
  const withSpeaker = (line: string): string => {
    const said = readSpeaker(line);
    return said && numbers.has(personKey(said.name)) ? `${said.time}${markOf(said.name)}: ${said.text}` : line;
  };
  return {
    count: new Set(numbers.values()).size,
    notInTexts: people.filter((name) => partsOf(name).length === 0),
    ofPeople: (cell) => ofText(known.has(fold(cell)) ? markOf(cell) : splitValues(cell).map(markOf).join("; ")),
    ofReplies: (cell) => ofText(cell.split("\n").map(withSpeaker).join("\n")),
    ofList: (cell) => {
      const names = [...peopleInList(cell)].sort((a, b) => b.length - a.length);
      return ofText(names.reduce((text, name) => replaceName(text, name, markOf(name)), cell));
    },
    ofText,
    doubtIn: (text) => find.doubtIn(text.replace(LINK, "").replace(MAIL, "")),
    ofSeveralIn: (text) => find.ofSeveralIn(text.replace(LINK, "").replace(MAIL, "")),
  };
}

const MARK = new RegExp(`${OPEN}([\\d ]+)${SHUT}(${CASE})`, "gu");

/** Initials beside a person go with it, and so does a name between two parts of one. */
function joined(text: string): string {
  const mark = `${OPEN}[\\d ]+${SHUT}`;
  return text
    .replace(new RegExp(`(${mark})${CASE}(?:\\s+\\p{Lu}[\\p{L}-]+)?\\s+\\1`, "gu"), "$1")
    .replace(
      new RegExp(`(${mark})(${CASE})\\s+${PATRONYMIC}`, "gu"),
      (_, name: string, its: string, ending = "") =>
        name + (its || caseMark(OF_FATHER.find(([endings]) => endings.test(ending))?.[1])),
    )
    .replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.\\s?)+(${mark})`, "gu"), "$1")
    .replace(new RegExp(`(${mark}${CASE})\\s(?:\\p{Lu}\\.\\s?){1,2}(?![\\p{L}\\p{N}])`, "gu"), "$1");
}

/** Of the father's name, in any case: «Болатовича», «Ильинична», «Болатұлының», «Болат қызы», “Bolatuly”. */
const PATRONYMIC =
  "\\p{Lu}\\p{L}*(?:ич(?:а|у|е|ем)?|(?:[оеё]вн|ичн)(?:а|ы|е|у|ой|ою)|[oe]v(?:ich|na)|ichna|\\s?(?:ұлы|қызы|улы|кызы|uly|[qk]yzy)(\\p{L}{0,4}))(?!\\p{L})";

/** In Kazakh it bears the ending of the case for the whole name. */
const OF_FATHER: readonly (readonly [endings: RegExp, its: NameCase])[] = [
  [/^н[ыі]ң$/u, "genitive"],
  [/^н[ае]$/u, "dative"],
  [/^н$/u, "accusative"],
  [/^нд[ае]$/u, "locative"],
  [/^н[ае]н$/u, "ablative"],
  [/^[мбп]ен$/u, "instrumental"],
];

const caseMark = (its: NameCase = "nominative"): string => CASES[NAME_CASES.indexOf(its) - 1] ?? "";

/** In a list a word that may be an everyday one is a name only where it is all of an item. */
const replaceName = (list: string, name: string, mark: string): string =>
  isSurelyPerson(name)
    ? list.replaceAll(name, mark)
    : list.replace(/[^,;:\n()[\]/]+/gu, (item) => (item.trim() === name ? item.replace(name, mark) : item));

interface Finder {
  /** The text with a mark in the place of each name. */
  readonly mark: (text: string) => string;
  /** Whether a text holds a part of a name, whatever its case. */
  readonly isIn: (text: string) => boolean;
  /** Words of a text that may be names of few letters, as they stand. */
  readonly doubtIn: (text: string) => readonly string[];
  /** Words of a text that may be names of several people, as they stand. */
  readonly ofSeveralIn: (text: string) => readonly string[];
}

/**
 * What of a name is sought in texts: its words, where it is surely a person's; else the whole, where it is that of an
 * account. `Teachers` and `Legal department` are neither, and may stand in any text.
 */
function partsOf(name: string): readonly string[] {
  const names = peopleInList(name);
  if (names.length > 0) return names.filter(isSurelyPerson).flatMap(wordsOfName);
  const own = nameWithNoun(name)?.own;
  if (own) return own.flatMap(wordsOfName);
  return isAccount(name) ? [name] : [];
}

const isAccount = (name: string): boolean => /^\S*[\d._@]\S*$/u.test(name.trim());

function toFinder(people: readonly string[], numbers: ReadonlyMap<string, number>, small: ReadonlySet<string>): Finder {
  const numberOf = (name: string): number => numbers.get(personKey(name)) ?? 0;
  const about: AboutNames = { small, wordsOf: wordsByPerson(people.map((name) => [name, numberOf(name)])) };
  const words = toParts(people.flatMap((name) => partsOf(name).map((part) => [part, numberOf(name)] as const)));
  const whole = words.filter(([part]) => !/^\p{L}+$/u.test(part)).map((each) => toWhole(each));
  const whoIs = toWordReader(words);
  const first = people.flatMap((name) =>
    soughtWhole(name).map((said) => toWhole([fold(said), new Set([numberOf(name)])], /\p{Lu}/u)),
  );
  const nouns = people.flatMap((name) => {
    const said = nameWithNoun(name);
    return said ? said.nouns.map((noun) => toNounOf(noun, numberOf(name))) : [];
  });
  const put = (text: string, finders: typeof whole): string => finders.reduce((marked, find) => find(marked), text);
  const runsIn = (text: string, isSought: (run: NameRun) => boolean): readonly string[] => {
    const rest = put(text, first);
    return nameRuns(rest, whoIs, about)
      .filter(isSought)
      .map(({ start, end }) => rest.slice(start, end));
  };
  return {
    mark: (text) => put(put(markRuns(put(text, first), whoIs, about), whole), nouns),
    isIn: (text) => words.some(([part]) => holdsPart(fold(text), part)),
    doubtIn: (text) => runsIn(text, ({ standing }) => standing !== "name"),
    ofSeveralIn: (text) => runsIn(text, ({ standing, people: whose }) => standing === "name" && whose.size > 1),
  };
}

/** Whether a link, folded, holds a part of a name: one of three letters as a word, since `planning` holds `ann`. */
function holdsPart(link: string, part: string): boolean {
  if (part.length > SHORT) return link.includes(part);
  const words: readonly string[] = link.match(/\p{L}+/gu) ?? [];
  return part.length === SHORT && words.includes(part);
}

/** What of a name is sought before its words are: the whole of `Li Na`, the word `Sa’di`. */
function soughtWhole(name: string): readonly string[] {
  const said = hasShortWords(name) ? name : nameWithNoun(name)?.name;
  const words = partsOf(name).length === 0 ? [] : name.split(/\s+/u);
  return [
    ...(said === undefined ? [] : [said]),
    ...words.filter((word) => /\p{L}/u.test(word) && APOSTROPHE.test(word)),
  ];
}

/** Whether some words of a name are no sign by themselves, as in `Li Na` and `van der Berg`, so that it is sought as a whole. */
const hasShortWords = (name: string): boolean => {
  const words = name.match(/\p{L}+/gu) ?? [];
  const isOneName = words.length > 1 && peopleInList(name)[0] === name.trim();
  return isOneName && words.some((word) => (word.length > 1 && word.length < SHORT) || /^\p{Ll}/u.test(word));
};

/** Marks a noun of a name, in any case, where the rest of the name or a form of address stands beside it: "Советом …", "Ms …". */
function toNounOf(noun: string, person: number): (text: string) => string {
  const word = `(?<!\\p{L})${noun.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}\\p{L}{0,4}(?!\\p{L})`;
  const mark = `${OPEN}(?:\\d+ )*${person}(?: \\d+)*${SHUT}${CASE}`;
  const beside = new RegExp(`${word}\\s+(${mark})|(${mark})\\s+${word}|(${FORM_OF_ADDRESS}\\s+)${word}`, "gu");
  return (text) =>
    text.replace(beside, (_, behind?: string, before?: string, address?: string) =>
      address === undefined ? (behind ?? before ?? "") : address + marked(new Set([person])),
    );
}

/**
 * Marks what is no word, such as the name of an account, in whatever letters.
 *
 * @param sign what it has to have besides
 */
function toWhole([part, people]: PeopleOf, sign = /^/u): (text: string) => string {
  const words = part
    .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
    .replace(/ /gu, "\\s+")
    .replace(new RegExp(APOSTROPHE, "gu"), APOSTROPHE.source);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu");
  return (text) => text.replace(pattern, (found) => (sign.test(found) ? marked(people) : found));
}

/** Words beside each other that may be of one person are one name. */
function markRuns(text: string, whoIs: WordReader, about: AboutNames): string {
  let done = "";
  let at = 0;
  for (const { people, start, end, standing } of nameRuns(text, whoIs, about)) {
    if (standing !== "name") continue;
    const before = text.slice(at, start);
    const words = text.slice(start, end).match(/\p{L}+/gu) ?? [];
    const forms = words.flatMap((word) => {
      const [form, ...others] =
        whoIs(word)?.parts.filter((read) => [...read.people].some((one) => people.has(one))) ?? [];
      return form === undefined || others.length > 0 ? [] : [[word, form.name] as const];
    });
    done += before + marked(people) + caseMark(caseOfName(forms, before));
    at = end;
  }
  return done + text.slice(at);
}

const marked = (people: ReadonlySet<number>): string => `${OPEN}${[...people].sort((a, b) => a - b).join(" ")}${SHUT}`;
