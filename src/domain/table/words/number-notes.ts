import { idKey } from "../../gap/id-key";
import { inEachLanguage } from "../../language";
import type { Language, Localised } from "../../language";
import { TABLES } from "../../review/tables";
import type { Changes } from "../../round/changes-since";
import type { FrozenRow } from "../../round/frozen-row";
import { onOneLine } from "../../text/on-one-line";

/** More rows than this are counted. */
const MOST = 12;

/** What is to be known of rows without a number, or with that of another row, where changes are told. */
export function numberNotes({ doubtful }: Pick<Changes, "doubtful">): readonly Localised[] {
  const blank = doubtful.filter(({ typedId = "" }) => idKey(typedId) === "");
  const madeUp = doubtful.filter(({ isMadeUp }) => isMadeUp);
  return [
    ...sharing(doubtful).map(([id, rows]) => told(rows, twice(id, rows))),
    ...(blank.length > 0 ? [told(blank, WORDS.none)] : []),
    ...(madeUp.length > 0 ? [told(madeUp, WORDS.madeUp, true)] : []),
  ];
}

/** Rows that have one number, by it, in the order of their tables. */
function sharing(doubtful: readonly FrozenRow[]): readonly (readonly [string, readonly FrozenRow[]])[] {
  const groups = new Map<string, FrozenRow[]>();
  for (const row of doubtful) {
    const key = idKey(row.typedId ?? "");
    if (key === "") continue;
    const group = `${row.table} ${key}`;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()].map((rows) => [onOneLine(rows[0]?.typedId ?? ""), rows]);
}

function twice(id: string, rows: readonly FrozenRow[]): Localised {
  const guessed = rows.find(({ isGuessed }) => isGuessed);
  return guessed ? WORDS.unsure(id, guessed.sheetRow ?? 0) : WORDS.twice(id);
}

const told = (rows: readonly FrozenRow[], words: Localised, isNamed = false): Localised =>
  inEachLanguage((language) => `${words[language]} ${placesOf(rows, language, isNamed)}.`);

function placesOf(rows: readonly FrozenRow[], language: Language, isNamed: boolean): string {
  const places = rows.slice(0, MOST).map(({ id, table, sheetRow = 0 }) => {
    const place = `${TABLES[table].sheet[language]} ${sheetRow}`;
    return isNamed ? `${id} (${place})` : place;
  });
  return `${places.join(", ")}${rows.length > MOST ? ` … (${rows.length})` : ""}`;
}

const WORDS = {
  twice: (id: string): Localised => ({
    en: `The number ${id} stands in several rows, which are told apart by their words; give each its own number. By sheet and row:`,
    ru: `Номер ${id} стоит в нескольких строках, они различаются по тексту; дайте каждой свой номер. Лист и строка:`,
    kk: `${id} нөмірі бірнеше жолда тұр, олар мәтіні бойынша ажыратылады; әрқайсысына өз нөмірін беріңіз. Парақ пен жол:`,
  }),
  unsure: (id: string, row: number): Localised => ({
    en: `The number ${id} stands in several rows, and it is not certain which of them the round has under it; row ${row} is taken for it here. Give each its own number. By sheet and row:`,
    ru: `Номер ${id} стоит в нескольких строках, и неизвестно, какая из них была под ним в раунде; здесь за нее принята строка ${row}. Дайте каждой свой номер. Лист и строка:`,
    kk: `${id} нөмірі бірнеше жолда тұр, раундта сол нөмірмен қайсысы тұрғаны белгісіз; мұнда сол жол ретінде ${row}-жол алынды. Әрқайсысына өз нөмірін беріңіз. Парақ пен жол:`,
  }),
  none: {
    en: "Rows without a number are known by their words alone; without a row that said the same, they are told as new. By sheet and row:",
    ru: "Строки без номера узнаются только по тексту; если раньше такого текста не было, они считаются новыми. Лист и строка:",
    kk: "Нөмірі жоқ жолдар тек мәтіні бойынша танылады; бұрын ондай мәтін болмаса, жаңа деп саналады. Парақ пен жол:",
  },
  madeUp: {
    en: "These numbers are made up here, to tell rows apart; the review does not have them:",
    ru: "Эти номера придуманы здесь, чтобы различать строки; в обзоре их нет:",
    kk: "Бұл нөмірлер жолдарды ажырату үшін осы жерде ойдан берілген; шолуда олар жоқ:",
  },
} as const;
