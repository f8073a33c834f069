import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { TABLES } from "../review/tables";
import type { TableName } from "../review/tables";
import type { FrozenReview } from "./frozen-review";
import type { NameLeft } from "./names-left";

const FROZEN = {
  comments: (count: number): Localised => ({
    en: `Left out, comments: ${count}`,
    ru: `Не вошли комментарии: ${count}`,
    kk: `Кірмеген пікірлер: ${count}`,
  }),
  withdrawn: (ids: readonly string[]): Localised => ({
    en: `Left out, withdrawn gaps: ${ids.join("; ")}`,
    ru: `Не вошли снятые пробелы: ${ids.join("; ")}`,
    kk: `Кірмеген, алынған олқылықтар: ${ids.join("; ")}`,
  }),
  sheet: (table: string, rows: number): Localised =>
    inEachLanguage((language) => `${ROWS[language]}: ${sheetOf(table)[language]}, ${rows}`),
  otherSheets: (sheets: readonly string[]): Localised => ({
    en: `Left out, other sheets: ${sheets.join("; ")}`,
    ru: `Не вошли другие листы: ${sheets.join("; ")}`,
    kk: `Кірмеген басқа парақтар: ${sheets.join("; ")}`,
  }),
} as const;

const told = (words: Localised, { table, id, name }: NameLeft): Localised =>
  inEachLanguage((language) => `${words[language]}: ${sheetOf(table)[language]}, ${id}: ${name}`);

/** A name, an address or a telephone number that goes out in a text, e.g. `…: Gaps, G-004: a.reader@example.org`. */
export const tellName = (name: NameLeft): Localised => told(NAME, name);

const ROWS: Localised = { en: "Left out, rows", ru: "Не вошли строки", kk: "Кірмеген жолдар" };
const NAME: Localised = {
  en: "A name, an address or a telephone number stands in a text; change it in the review if it is not to go out",
  ru: "В тексте есть имя, адрес или телефон; измените его в обзоре, если ему нельзя уходить",
  kk: "Мәтінде есім, мекенжай не телефон тұр; сыртқа шықпауы керек болса, шолуда өзгертіңіз",
};

const REPLACED: Localised = {
  en: "A name, an address or a telephone number in the profile does not go out; a pseudonym stands in its place",
  ru: "Имя, адрес или телефон из профиля не уходит; вместо него стоит условное имя",
  kk: "Бейіндегі есім, мекенжай не телефон сыртқа шықпайды; орнына шартты атау қойылды",
};

const sheetOf = (table: string): Localised => TABLES[table as TableName].sheet;

/**
 * What a frozen copy leaves out, and what of names still stands in it.
 *
 * @param otherSheets sheets that hold something and no table of ours
 */
export const tellFrozen = (
  { leftOut, names, namesReplaced }: Pick<FrozenReview, "leftOut" | "names" | "namesReplaced">,
  otherSheets: readonly string[] = [],
): { readonly left: readonly Localised[]; readonly names: readonly Localised[] } => ({
  left: [
    ...(leftOut.comments > 0 ? [FROZEN.comments(leftOut.comments)] : []),
    ...(leftOut.withdrawn.length > 0 ? [FROZEN.withdrawn(leftOut.withdrawn)] : []),
    ...leftOut.tables.map(({ table, rows }) => FROZEN.sheet(table, rows)),
    ...(otherSheets.length > 0 ? [FROZEN.otherSheets(otherSheets)] : []),
  ],
  names: [...names.map(tellName), ...namesReplaced.map((name) => told(REPLACED, name))],
});
