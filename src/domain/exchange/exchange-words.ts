import { tellName, tellRows, tellTexts } from "../frozen/frozen-words";
import type { Localised } from "../language";
import { tellWithoutGap } from "../review/unknown-gaps";
import { tellUnread, tellUnreadLeftOut } from "../review/unread-status";
import type { Exchanged } from "./review-exchange";

const LEFT = {
  gapsLeftOut: (ids: readonly string[]): Localised => ({
    en: `Left out, gaps withdrawn or not asked for: ${ids.join("; ")}`,
    ru: `Не вошли снятые или не запрошенные пробелы: ${ids.join("; ")}`,
    kk: `Кірмеген, алынған немесе сұралмаған олқылықтар: ${ids.join("; ")}`,
  }),
  amendmentsLeftOut: (names: readonly string[]): Localised => ({
    en: `Left out, amendments of such gaps: ${names.join("; ")}`,
    ru: `Не вошли поправки к таким пробелам: ${names.join("; ")}`,
    kk: `Кірмеген, сондай олқылықтардың түзетулері: ${names.join("; ")}`,
  }),
  unfinished: (ids: readonly string[]): Localised => ({
    en: `Left out, amendments without a new text: ${ids.join("; ")}`,
    ru: `Не вошли поправки без новой редакции: ${ids.join("; ")}`,
    kk: `Кірмеген, жаңа редакциясы жоқ түзетулер: ${ids.join("; ")}`,
  }),
  unworded: (ids: readonly string[]): Localised => ({
    en: `Left out, amendments whose new text is still the gap's solution and may be no law; write the words of the law, or choose the kind of change if these are they: ${ids.join("; ")}`,
    ru: `Не вошли поправки, новая редакция которых – пока само решение пробела и может не быть нормой; изложите ее словами закона, а если это они и есть, выберите вид поправки: ${ids.join("; ")}`,
    kk: `Жаңа редакциясында әзірге олқылықтың шешімі тұрған, норма болмауы мүмкін түзетулер кірмеді; оларды заң тілімен жазыңыз, ал бұл сол сөздер болса, түзету түрін таңдаңыз: ${ids.join("; ")}`,
  }),
  unclear: (ids: readonly string[]): Localised => ({
    en: `Left out, amendments that may replace a text of the draft or add to it; fill in the kind or the draft's text: ${ids.join("; ")}`,
    ru: `Не вошли поправки, по которым не ясно, заменяют они текст проекта или дополняют его; укажите вид поправки или текст проекта: ${ids.join("; ")}`,
    kk: `Жоба мәтінін ауыстыратыны не толықтыратыны белгісіз түзетулер кірмеді; түзету түрін не жоба мәтінін толтырыңыз: ${ids.join("; ")}`,
  }),
} as const;

/** What an export leaves out or has in other words, and whom it names. */
export const tellExchanged = ({
  gapsLeftOut,
  amendmentsLeftOut,
  withoutGap,
  unreadStatus,
  unreadLeftOut,
  unfinished,
  unworded,
  unclear,
  names,
  ...texts
}: Exchanged): readonly Localised[] => [
  ...(gapsLeftOut.length > 0 ? [LEFT.gapsLeftOut(gapsLeftOut)] : []),
  ...(amendmentsLeftOut.length > 0 ? [LEFT.amendmentsLeftOut(amendmentsLeftOut)] : []),
  ...tellWithoutGap(withoutGap),
  ...tellRows(texts),
  ...tellUnread(unreadStatus),
  ...tellUnreadLeftOut(unreadLeftOut),
  ...(unfinished.length > 0 ? [LEFT.unfinished(unfinished)] : []),
  ...(unworded.length > 0 ? [LEFT.unworded(unworded)] : []),
  ...(unclear.length > 0 ? [LEFT.unclear(unclear)] : []),
  ...tellTexts(texts),
  ...names.map(tellName),
];
