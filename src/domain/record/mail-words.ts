import type { Localised } from "../language";
import type { DraftName } from "../text/draft-name";

/** What a mail about assignments says around the review's texts. */
export interface MailWords {
  readonly subject: (title: string, count: number) => string;
  readonly greeting: (person: string) => string;
  /** @param draft undefined where it has no title */
  readonly opening: (draft: DraftName | undefined) => string;
  readonly overdue: string;
  readonly next: string;
  /** Where a gap names nobody's task. */
  readonly look: string;
  readonly answer: (remark: string) => string;
  readonly confirm: (remark: string) => string;
  /** To somebody else than who raised it. */
  readonly consent: (remark: string, raisers: string) => string;
  readonly by: (date: string) => string;
  readonly closing: string;
}

export const MAIL_WORDS: Localised<MailWords> = {
  en: {
    subject: (title, count) => `${title === "" ? "Review" : `Review of “${title}”`}: ${count} to do`,
    greeting: (person) => `Dear ${person},`,
    opening: (draft) =>
      `In the review of the draft ${draft?.isCalledDraft ? draft.name : draft ? `law “${draft.name}”` : "law"} the following is with you.`,
    overdue: "Overdue:",
    next: "To do:",
    look: "please look at this row",
    answer: (remark) => `please answer the remark “${remark}”`,
    confirm: (remark) => `please say whether the answer to “${remark}” settles it`,
    consent: (remark, raisers) => `please ask whether the answer to “${remark}” settles it (raised by: ${raisers})`,
    by: (date) => `– by ${date}`,
    closing: "You can do it in the workbook itself, in plain Excel: the rows bear these numbers. Thank you.",
  },
  ru: {
    subject: (title, count) => `${title === "" ? "Обзор" : `Обзор «${title}»`}: к исполнению – ${count}`,
    greeting: (person) => `${person}, здравствуйте!`,
    opening: (draft) =>
      `В обзоре ${draft?.isCalledDraft ? `проекта ${draft.name}` : draft ? `законопроекта «${draft.name}»` : "законопроекта"} за вами записано следующее.`,
    overdue: "Срок прошел:",
    next: "К исполнению:",
    look: "посмотрите, пожалуйста, эту строку",
    answer: (remark) => `ответьте, пожалуйста, на замечание «${remark}»`,
    confirm: (remark) => `подтвердите, пожалуйста, что ответ на замечание «${remark}» вас устраивает, или возразите`,
    consent: (remark, raisers) =>
      `узнайте, пожалуйста, устраивает ли ответ на замечание «${remark}» того, кто его высказал (${raisers})`,
    by: (date) => `– срок: ${date}`,
    closing: "Все это делается в самой книге, в обычном Excel: строки стоят под этими номерами. Спасибо.",
  },
  kk: {
    subject: (title, count) => `${title === "" ? "Шолу" : `«${title}» шолуы`}: орындалатыны – ${count}`,
    greeting: (person) => `Құрметті ${person}!`,
    opening: (draft) =>
      `${draft?.isCalledDraft ? `${draft.name}н` : draft ? `«${draft.name}» заң жобасын` : "Заң жобасын"} шолу бойынша сізге мыналар тапсырылған.`,
    overdue: "Мерзімі өтті:",
    next: "Орындалатыны:",
    look: "осы жолды қарап шығуыңызды сұраймыз",
    answer: (remark) => `«${remark}» деген пікірге жауап беруіңізді сұраймыз`,
    confirm: (remark) => `«${remark}» деген пікірге берілген жауаппен келісетініңізді растаңыз не қарсылық білдіріңіз`,
    consent: (remark, raisers) =>
      `«${remark}» деген пікірге берілген жауап оны айтқан адамды (${raisers}) қанағаттандыратынын анықтауыңызды сұраймыз`,
    by: (date) => `– мерзімі: ${date}`,
    closing: "Мұның бәрі кітаптың өзінде, кәдімгі Excel-де орындалады: жолдар осы нөмірлермен тұр. Рақмет.",
  },
};
