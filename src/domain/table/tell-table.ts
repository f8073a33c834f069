import { formatIds } from "../brief/id-list";
import { READINESS_WORDS } from "../brief/readiness-words";
import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { CellPlace } from "../result";
import { tellBegun } from "../rules/begun-texts";
import { tellFailed } from "../rules/failed-cells";
import { tellUnreadDays } from "../rules/unread-days";
import { MORE, listed } from "../review/listed";
import { tellUnknownGaps, tellWithoutGap } from "../review/unknown-gaps";
import { tellUnread, tellUnreadLeftOut } from "../review/unread-status";
import type { ChosenRows } from "./chosen-rows";
import type { ComposedTable } from "./compose-table";
import { FORM_NAMES, showsChanges, showsGaps } from "./table-form";
import type { TableForm } from "./table-form";
import type { TableChoice } from "./table-input";

/** Ids that are named; more are counted. */
const NAMED = 6;

type Told = Pick<
  ComposedTable,
  | "leftOut"
  | "unknownGap"
  | "unreadStatus"
  | "unclear"
  | "outdated"
  | "parts"
  | "begun"
  | "wrongCitations"
  | "failed"
  | "unreadDays"
  | "rows"
>;

/** What a person should know of a table: what is not in it, and where it may not say what they mean. */
export function tellTable(
  {
    leftOut,
    unknownGap,
    unreadStatus,
    unclear,
    outdated,
    parts,
    begun,
    wrongCitations,
    failed,
    unreadDays,
    rows,
  }: Told,
  { form, redline, status }: Pick<TableChoice, "form" | "redline" | "status">,
): readonly Localised[] {
  return [
    ...(rows === 0 ? [Object.values(leftOut).some((ids) => ids.length > 0) ? TOLD.allLeftOut : EMPTY_TABLE[form]] : []),
    ...(leftOut.withdrawn.length > 0 ? [TOLD.withdrawn(listedIn(leftOut.withdrawn))] : []),
    ...(leftOut.otherStatus.length > 0 ? [TOLD.otherStatus(listedIn(leftOut.otherStatus))] : []),
    ...(leftOut.finalWithoutText.length > 0 ? [TOLD.finalWithoutText(listedIn(leftOut.finalWithoutText))] : []),
    ...tellUncertain({ withoutGap: leftOut.withoutGap, unknownGap, unreadStatus }, status !== undefined),
    ...(unclear.length > 0 ? [TOLD.unclear(listedIn(unclear))] : []),
    ...(outdated.length > 0 ? [TOLD.outdated(listedIn(outdated))] : []),
    ...(parts.length > 0 ? [TOLD.parts(listedIn(parts))] : []),
    ...tellBegun(begun),
    ...(wrongCitations.length > 0 ? [wrongIn(wrongCitations)] : []),
    ...tellFailed(failed),
    ...tellUnreadDays(unreadDays),
    ...(redline && !showsChanges(form) ? [TOLD.nothingToMark(FORM_NAMES[form])] : []),
    ...(status !== undefined && !showsGaps(form) ? [TOLD.everyRemark] : []),
  ];
}

/** What of a table may be there, or not be there, since a status or the gap of an amendment can't be told. */
export const tellUncertain = (
  { withoutGap, unknownGap, unreadStatus }: Pick<ChosenRows, "withoutGap" | "unknownGap" | "unreadStatus">,
  hasStatus: boolean,
): readonly Localised[] =>
  [
    ...tellWithoutGap(withoutGap),
    ...tellUnknownGaps(unknownGap),
    ...(hasStatus ? tellUnreadLeftOut(unreadStatus) : tellUnread(unreadStatus)),
  ].map((told) => inEachLanguage((language) => `${told[language]}.`));

const NO_FINAL_TEXT: Localised = {
  en: "The table is empty: the review has no final text for it. Begin it from a gap, in the pane under Final text or with “gap-table amend”.",
  ru: "Таблица пуста: в обзоре нет итогового текста для нее. Начните его с пробела: на панели в «Итоговом тексте» или командой «gap-table amend».",
  kk: "Кесте бос: шолуда оған кіретін қорытынды мәтін жоқ. Оны олқылықтан бастаңыз: панельдегі «Қорытынды мәтін» бөлімінде немесе «gap-table amend» командасымен.",
};

/** What a table without rows lacks, and where it comes from. */
export const EMPTY_TABLE: Readonly<Record<TableForm, Localised>> = {
  gaps: {
    en: "The table is empty: the review has no gap for it. Fill in the sheet Gaps first.",
    ru: "Таблица пуста: в обзоре нет пробелов для нее. Сначала заполните лист «Пробелы».",
    kk: "Кесте бос: шолуда оған кіретін олқылық жоқ. Алдымен «Олқылықтар» парағын толтырыңыз.",
  },
  final: NO_FINAL_TEXT,
  comparative: NO_FINAL_TEXT,
  matrix: {
    en: "The table is empty: the review holds no remarks yet.",
    ru: "Таблица пуста: замечаний в обзоре пока нет.",
    kk: "Кесте бос: шолуда әзірге пікір жоқ.",
  },
};

function listedIn(ids: readonly string[]): Localised {
  const inLanguage = (language: keyof Localised): string => formatIds(ids, NAMED, MORE[language]);
  return { en: inLanguage("en"), ru: inLanguage("ru"), kk: inLanguage("kk") };
}

/** As many findings as the brief counts; a cell with several is named once. */
function wrongIn(places: readonly CellPlace[]): Localised {
  const cells = [...new Set(places.map(({ sheet, cell }) => `${sheet}!${cell}`))];
  return inEachLanguage(
    (language) => `${READINESS_WORDS.citations(places.length, false)[language]} (${listed(cells, MORE[language])})`,
  );
}

const TOLD = {
  allLeftOut: {
    en: "The table is empty: all that the review has for it is left out.",
    ru: "Таблица пуста: все, что есть для нее в обзоре, в нее не вошло.",
    kk: "Кесте бос: шолуда ол үшін барының бәрі кірмей қалды.",
  },
  withdrawn: ({ en, ru, kk }: Localised): Localised => ({
    en: `Left out because they were withdrawn, with their amendments: ${en}.`,
    ru: `Не вошли, поскольку сняты, вместе с поправками к ним: ${ru}.`,
    kk: `Алынғандықтан, түзетулерімен бірге кірмеді: ${kk}.`,
  }),
  otherStatus: ({ en, ru, kk }: Localised): Localised => ({
    en: `Left out because of their status, with their amendments: ${en}.`,
    ru: `Не вошли из-за статуса, вместе с поправками к ним: ${ru}.`,
    kk: `Мәртебесіне байланысты, түзетулерімен бірге кірмеді: ${kk}.`,
  }),
  finalWithoutText: ({ en, ru, kk }: Localised): Localised => ({
    en: `Final, yet without a row, since no amendment is of it: ${en}.`,
    ru: `Окончательные, но без строки, поскольку поправок к ним нет: ${ru}.`,
    kk: `Түпкілікті, бірақ түзетуі болмағандықтан, жолы жоқ: ${kk}.`,
  }),
  unclear: ({ en, ru, kk }: Localised): Localised => ({
    en: `The draft's text is blank in ${en}, though the sheet of provisions has one or it is not clear which provision is meant: the cell stays blank. Fill in the text, or the provision’s number as that sheet has it, on the sheet of the final text.`,
    ru: `Текст проекта не заполнен (${ru}), хотя на листе положений он есть или не ясно, какое положение имеется в виду: ячейка осталась пустой. Внесите текст или номер положения, как на том листе, на листе итогового текста.`,
    kk: `Жобаның мәтіні толтырылмаған (${kk}), ал ережелер парағында ол бар немесе қай ереже екені анық емес: ұяшық бос қалды. Мәтінді не ереженің сол парақтағы нөмірін қорытынды мәтін парағына енгізіңіз.`,
  }),
  outdated: ({ en, ru, kk }: Localised): Localised => ({
    en: `The text of the draft in ${en} is not that of the sheet of provisions, perhaps of an earlier version: the table has the sheet's text, or none where the provision is not there. Look at the new text again, and bring the sheet of the final text up to date.`,
    ru: `Текст проекта (${ru}) не совпадает с листом положений, возможно, он из прежней версии: в таблице стоит текст листа, а если положения там нет, ячейка пуста. Перечитайте новую редакцию и обновите лист итогового текста.`,
    kk: `Жобаның мәтіні (${kk}) ережелер парағындағымен сәйкес емес, бәлкім, бұрынғы нұсқадан қалған: кестеде парақтың мәтіні тұр, ал ереже онда болмаса, ұяшық бос. Жаңа редакцияны қайта қарап, қорытынды мәтін парағын жаңартыңыз.`,
  }),
  parts: ({ en, ru, kk }: Localised): Localised => ({
    en: `The text of the draft in ${en} leaves out words that the sheet of provisions has, perhaps added since, and has no “…” for them: the table has the row's words. Take in what was added, or mark what you leave out.`,
    ru: `В тексте проекта (${ru}) нет слов, которые есть на листе положений и, возможно, добавлены позже, а знака «…» на их месте нет: в таблице стоят слова строки. Внесите добавленное или отметьте пропуск.`,
    kk: `Жобаның мәтінінде (${kk}) ережелер парағындағы, бәлкім, кейін қосылған сөздер жоқ, олардың орнында «…» белгісі де жоқ: кестеде жолдың сөздері тұр. Қосылғанды енгізіңіз немесе түсіріп қалдырғаныңызды белгілеңіз.`,
  }),
  nothingToMark: ({ en, ru, kk }: Localised): Localised => ({
    en: `The ${en} has no new text, so no changes are marked in it; choose the final or the comparative table for that.`,
    ru: `В этой форме (${ru}) нет новой редакции, поэтому отмечать изменения негде; для этого выберите итоговую или сравнительную таблицу.`,
    kk: `Бұл нысанда (${kk}) жаңа редакция жоқ, сондықтан белгіленетін өзгеріс те жоқ; ол үшін қорытынды немесе салыстырма кестені таңдаңыз.`,
  }),
  everyRemark: {
    en: "The comments matrix holds every remark, whatever the status of its gap.",
    ru: "В матрицу замечаний входят все замечания, каков бы ни был статус пробела.",
    kk: "Пікірлер матрицасына олқылықтың мәртебесі қандай болса да, барлық пікір кіреді.",
  },
} as const;
