import { GRAMMARS } from "../grammar/grammars";
import { STATES } from "../grammar/states";
import { sharedLettersOf } from "./says-its-state";
import { seriesNamesOf } from "./series-names-of";
import type { Instrument } from "../../instrument/instrument";
import { shortNamesOf } from "../../instrument/short-names";

/** Every name of an instrument as the catalogue writes it: short title, titles, aliases, symbols; without the doubles. */
export function namesOf(instrument: Instrument): readonly string[] {
  const { title, aliases, symbol } = instrument;
  const all = [
    ...shortNamesOf(instrument),
    ...aliases,
    ...titlesOf(title),
    ...symbolsIn(symbol),
    ...seriesNamesOf(instrument),
  ];
  return [...new Set(all)].filter((name) => name.length > 1);
}

/**
 * Names too, unless another instrument has one in full: titles without the
 * bracket at their end, the quoted part of a Russian title, which stands
 * apart from "Закон РК" when date and number come between, and names with
 * their organisation inside.
 */
export const looseNamesOf = (instrument: Instrument): readonly string[] => [
  ...titlesOf(instrument.title).flatMap((name) =>
    withoutLastBracket(name) === name ? [] : [withoutLastBracket(name)],
  ),
  ...(/^Закон РК («О.*»)$/u.exec(instrument.title.ru ?? "")?.slice(1) ?? []),
  ...(/^(?:ҚР )?(«.* туралы») /u.exec(instrument.title.kk ?? "")?.slice(1) ?? []),
  ...(/^№ \d+-[IVXL]+/u.exec(instrument.symbol ?? "") ?? []),
  ...withoutMarks(instrument.title.ru).map((about) => `Закон о${about.slice(1)}`),
  ...(/^«(.* туралы)» ҚР Заңы$/u.exec(instrument.title.kk ?? "")?.slice(1) ?? []).map((about) => `${about} Заң`),
  ...withStateInside(instrument),
  ...titlesOf(instrument.title).flatMap(withoutNumber),
  ...namesOf(instrument).flatMap((name) => withOrganisationInside(name, instrument)),
];

/**
 * Names without the state that they begin or end with, "UK GDPR", «Цифровой кодекс Кыргызстана», and the letters of an act
 * that others are called by, "OSA": others go by these, until that state is spoken of.
 */
export const namesInStateOf = (instrument: Instrument): readonly string[] => {
  const words = Object.values(STATES.find(({ code }) => code === instrument.jurisdiction)?.words ?? {}).flat();
  const inState = namesOf(instrument).flatMap((name) =>
    words.flatMap((state) => [
      ...(name.startsWith(`${state} `) ? [name.slice(state.length + 1)] : []),
      ...[` ${state}`, ` of ${state}`, ` of the ${state}`].flatMap((end) =>
        name.endsWith(end) ? [name.slice(0, -end.length)] : [],
      ),
    ]),
  );
  return [...inState, ...sharedLettersOf(instrument)];
};

/** "General comment on …" without its number. */
const withoutNumber = (title: string): readonly string[] => {
  const [, kind = "", , about] = /^(.+?) (?:No\.|№) \d+ \(\d{4}\)(: | on | о )(.+)$/u.exec(title) ?? [];
  return about === undefined ? [] : [`${kind} ${/^\p{Script=Cyrillic}/u.test(title) ? "о" : "on"} ${about}`];
};

/** "О персональных данных и их защите", where the title is one in quotes. */
const withoutMarks = (title: string | undefined): readonly string[] =>
  /^Закон РК «(О.*)»$/u.exec(title ?? "")?.slice(1) ?? [];

/** "Law of the Republic of Kazakhstan on …", as official translations call it; "Закон Казахстана об …". */
const withStateInside = ({ title, aliases, jurisdiction }: Instrument): readonly string[] => {
  const state = STATES.find(({ code }) => code === jurisdiction);
  if (!state) return [];
  const [, kind = "", subject] = /^(Law|Code) (on .*)$/u.exec(title.en) ?? [];
  const russian = [
    ...aliases.flatMap((alias) => /^Закон (об? .*)$/u.exec(alias)?.slice(1) ?? []),
    ...withoutMarks(title.ru).map((about) => `о${about.slice(1)}`),
  ];
  return [
    ...(subject === undefined ? [] : [subject, `"O${subject.slice(1)}"`]).flatMap((about) =>
      state.words.en.flatMap((name) => [`${kind} of the ${name} ${about}`, `${kind} of ${name} ${about}`]),
    ),
    ...russian.flatMap((about) => state.words.ru.map((name) => `Закон ${name} ${about}`)),
  ];
};

const titlesOf = ({ en, ru, kk }: Instrument["title"]): readonly string[] =>
  [en, ru, kk].filter((text) => text !== undefined);

/** "Act (Republic of Korea)" is typed without the bracket as well. */
const withoutLastBracket = (title: string): string => {
  const open = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
  return open > 0 ? title.slice(0, open) : title;
};

const ORGANISATIONS = Object.values(GRAMMARS).flatMap(({ organisations }) => organisations);

/** A name with its organisation after its first word, where that is usual: "Конвенция ООН о правах …". */
function withOrganisationInside(name: string, { body }: Pick<Instrument, "body">): readonly string[] {
  const blank = name.indexOf(" ");
  if (!/^ (?:о|об|против|по) /u.test(name.slice(blank, blank + 9))) return [];
  return ORGANISATIONS.filter(({ of }) => body.includes(of)).flatMap(({ inside }) =>
    inside.map((words) => `${name.slice(0, blank)} ${words}${name.slice(blank)}`),
  );
}

/** Only symbols that can't be anything else: "CRC/C/GC/25", not "No. 178" or "version 2.0". */
const symbolsIn = (symbol: string | null): readonly string[] =>
  (symbol ?? "")
    .split(/[;,]| \(/u)
    .map((text) => text.trim())
    .filter((text) => text.includes("/") && !text.includes(" ") && text.length >= 8);

/** Every way a name is written: spellings of its number, with and without what is often left out. Case is no matter of these. */
export const spellingsOf = (name: string): readonly string[] => [...new Set(spellings(name).flatMap(numberSpellings))];

/** Words written short and long, of every language. */
const TWINS = Object.values(GRAMMARS).flatMap(({ twins }) => twins);

function spellings(name: string): readonly string[] {
  const forms = [name];
  const all = (change: (form: string) => string): void => {
    for (const form of forms.slice()) {
      const changed = change(form);
      if (changed !== form && changed.length > 3) forms.push(changed);
    }
  };
  for (const [short, long] of TWINS) {
    all((form) => replaceWord(form, short, long));
    all((form) => replaceWord(form, long, short));
  }
  all((form) => form.replace(/^UN /u, "United Nations "));
  all((form) => form.replace(/^United Nations /u, "UN "));
  all((form) => (form.startsWith("«О") ? form : form.replace(/[«»“”"]/gu, "")));
  all((form) => form.replace(" to the Convention on the Rights of the Child", " to the Convention"));
  all((form) => form.replace(" to the Convention on the Rights of the Child", " to the CRC"));
  all((form) => form.replace(" to the Convention on the Rights of the Child", ""));
  all((form) => form.replace(" к Конвенции о правах ребенка", " к КПР"));
  all((form) => form.replace(" к Конвенции о правах ребенка", ""));
  all((form) => form.replace(/ (?:19|20)\d\d$/u, (year) => (/\bAct /u.test(form) ? "" : year)));
  all((form) => form.replace("§ ", "§§ "));
  // "Regulation (EU) No 2016/679", as those of the years before 2015 were called.
  all((form) => form.replace(OF_UNION, "$&№ "));
  return forms;
}

const OF_UNION = /(?:\((?:EU|ЕС|ЕО)\)|^Directive|^Директива) (?=\d{4}\/\d)/u;

function replaceWord(text: string, word: string, by: string): string {
  if (!text.includes(word)) return text;
  const at = ` ${text}`.indexOf(` ${word}`);
  if (at < 0) return text;
  const end = at + word.length;
  return end === text.length || text[end] === " " ? `${text.slice(0, at)}${by}${text.slice(end)}` : text;
}

const NUMBER_SIGN = /(?:\bNo\.|№) ?(?=\d)/u;

/** "No. 25" is typed as "No 25", "No.25", "№ 25", "N 25" and "25" too. */
function numberSpellings(name: string): readonly string[] {
  if (!NUMBER_SIGN.test(name)) return [name];
  const bare = name.replace(NUMBER_SIGN, "");
  const signs = ["No. ", "No ", "No.", "№ ", "№", "N ", "number "].map((sign) => name.replace(NUMBER_SIGN, sign));
  return /\p{L}{2}/u.test(bare) ? [...signs, bare] : signs;
}
