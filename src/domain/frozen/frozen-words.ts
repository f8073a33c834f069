import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { tellBegun } from "../rules/begun-texts";
import { tellFailed } from "../rules/failed-cells";
import { tellRenumbered, tellUnnumbered } from "../round/mended-ids";
import { tellUnknownGaps } from "../review/unknown-gaps";
import { tellUnread } from "../review/unread-status";
import { TABLES } from "../review/tables";
import type { TableName } from "../review/tables";
import type { FrozenReview } from "./frozen-review";
import type { FrozenTexts } from "./frozen-texts";
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
  amendments: (names: readonly string[]): Localised => ({
    en: `Left out, amendments of withdrawn gaps: ${names.join("; ")}`,
    ru: `Не вошли поправки к снятым пробелам: ${names.join("; ")}`,
    kk: `Кірмеген, алынған олқылықтардың түзетулері: ${names.join("; ")}`,
  }),
  sheet: (table: string, rows: number): Localised =>
    inEachLanguage((language) => `${ROWS[language]}: ${sheetOf(table)[language]}, ${rows}`),
  otherSheets: (sheets: readonly string[]): Localised => ({
    en: `Left out, other sheets: ${sheets.join("; ")}`,
    ru: `Не вошли другие листы: ${sheets.join("; ")}`,
    kk: `Кірмеген басқа парақтар: ${sheets.join("; ")}`,
  }),
} as const;

/** A name, an address or a telephone number that goes out in a text, e.g. `…: Gaps, G-004: a.reader@example.org`. */
export const tellName = ({ table, id, name }: NameLeft): Localised =>
  inEachLanguage((language) => `${NAME[language]}: ${sheetOf(table)[language]}, ${id}: ${name}`);

/** What of the rows is not as a reader of the review would expect; without a stop at the end. */
export const tellRows = ({
  renumbered,
  unnumbered,
  unknownGap,
}: Pick<FrozenReview, "renumbered" | "unnumbered" | "unknownGap">): readonly Localised[] => [
  ...renumbered.map(tellRenumbered),
  ...tellUnnumbered(unnumbered),
  ...tellUnknownGaps(unknownGap),
];

/** What of the texts is not as it should go out, the draft's text in the final text above all; without a stop at the end. */
export const tellTexts = ({
  outdated,
  parts,
  begun,
  failed,
}: Pick<FrozenReview, "outdated" | "parts" | "begun" | "failed">): readonly Localised[] => [
  ...(outdated.length > 0 ? [DRAFT_TEXT.outdated(outdated.join("; "))] : []),
  ...(parts.length > 0 ? [DRAFT_TEXT.parts(parts.join("; "))] : []),
  ...tellBegun(begun),
  ...tellFailed(failed),
];

const DRAFT_TEXT = {
  outdated: (ids: string): Localised => ({
    en: `The text of the draft is not that of the sheet of provisions, whose text goes out in its place, or none where the provision is not there; look at the new text again: ${ids}`,
    ru: `Текст проекта не совпадает с листом положений; вместо него уходит текст листа, а если положения там нет, никакого; перечитайте новую редакцию: ${ids}`,
    kk: `Жобаның мәтіні ережелер парағындағымен сәйкес емес; оның орнына парақтың мәтіні кетеді, ал ереже онда болмаса, мәтін болмайды; жаңа редакцияны қайта қараңыз: ${ids}`,
  }),
  parts: (ids: string): Localised => ({
    en: `The text of the draft leaves out words that the sheet of provisions has, perhaps added since, and has no “…” for them: ${ids}`,
    ru: `В тексте проекта нет слов, которые есть на листе положений и, возможно, добавлены позже, а знака «…» на их месте нет: ${ids}`,
    kk: `Жобаның мәтінінде ережелер парағындағы, бәлкім, кейін қосылған сөздер жоқ, олардың орнында «…» белгісі де жоқ: ${ids}`,
  }),
} as const;

const ROWS: Localised = { en: "Left out, rows", ru: "Не вошли строки", kk: "Кірмеген жолдар" };
const NAME: Localised = {
  en: "A name, an address or a telephone number stands in a text; change it in the review if it is not to go out",
  ru: "В тексте есть имя, адрес или телефон; измените его в обзоре, если ему нельзя уходить",
  kk: "Мәтінде есім, мекенжай не телефон тұр; сыртқа шықпауы керек болса, шолуда өзгертіңіз",
};

const sheetOf = (table: string): Localised => TABLES[table as TableName].sheet;

/**
 * What a frozen copy leaves out or has in other words, which of its rows a person should look at, and what of names
 * still stands in it.
 *
 * @param otherSheets sheets that hold something and no table of ours
 */
export const tellFrozen = (
  { leftOut, names, ...texts }: Omit<FrozenReview, keyof FrozenTexts | "language" | "draft">,
  otherSheets: readonly string[] = [],
): Readonly<Record<"left" | "rows" | "names", readonly Localised[]>> => ({
  left: [
    ...(leftOut.comments > 0 ? [FROZEN.comments(leftOut.comments)] : []),
    ...(leftOut.withdrawn.length > 0 ? [FROZEN.withdrawn(leftOut.withdrawn)] : []),
    ...(leftOut.amendments.length > 0 ? [FROZEN.amendments(leftOut.amendments)] : []),
    ...leftOut.tables.map(({ table, rows }) => FROZEN.sheet(table, rows)),
    ...(otherSheets.length > 0 ? [FROZEN.otherSheets(otherSheets)] : []),
    ...tellTexts(texts),
  ],
  rows: [...tellRows(texts), ...tellUnread(texts.unreadStatus)],
  names: names.map(tellName),
});
