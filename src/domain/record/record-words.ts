import type { Language, Localised } from "../language";
import { LANGUAGES } from "../language";
import { fold } from "../text/fold";

/** What the record says of itself; it stands in cells, in the language of the review. */
export interface RecordWords {
  /** Sources. */
  readonly comment: string;
  readonly note: string;
  readonly letter: string;
  /** How a comment was closed that is resolved in Excel: of earlier records, which give the day it was seen on as that of the closing. */
  readonly resolvedInExcel: string;
  /** The same of one that was open at the reading before, with the day it was seen on. */
  readonly resolvedSeen: (day: string) => string;
  /** The same of one that was resolved before it was first read. */
  readonly resolvedBefore: string;
  /** A line among the replies: the comment is open again that was resolved and closed, with the day or the words of that closing. */
  readonly reopened: (day: string, closing: string) => string;
  /** A line among the replies to a comment that is resolved on a copy of its sheet, and not in the table. */
  readonly resolvedInCopy: (sheet: string) => string;
  /** What a comment said before somebody put it in other words. */
  readonly earlier: (day: string, text: string) => string;
  /** The same of a reply, and of one that was deleted: of its line. */
  readonly earlierReply: (day: string, line: string) => string;
  readonly deletedReply: (day: string, line: string) => string;
}

export const RECORD_WORDS: Localised<RecordWords> = {
  en: {
    comment: "Comment",
    note: "Note",
    letter: "Letter",
    resolvedInExcel: "Resolved in Excel, which does not tell by whom",
    resolvedSeen: (day) => `Resolved in Excel, seen on ${day}; it does not tell by whom or when`,
    resolvedBefore: "Resolved before it was recorded; it is not known by whom or when",
    reopened: (day, closing) => `Opened again in Excel, seen on ${day}; it had been closed: ${closing}`,
    resolvedInCopy: (sheet) => `Resolved in the copy on the sheet “${sheet}”, not in the table`,
    earlier: (day, text) => `Until ${day} the comment said: ${text}`,
    earlierReply: (day, line) => `Until ${day} the reply said: ${line}`,
    deletedReply: (day, line) => `A reply that was deleted, seen on ${day}: ${line}`,
  },
  ru: {
    comment: "Комментарий",
    note: "Заметка",
    letter: "Письмо",
    resolvedInExcel: "Закрыто в Excel; кем, Excel не сообщает",
    resolvedSeen: (day) => `Закрыто в Excel, замечено ${day}; кем и когда, Excel не сообщает`,
    resolvedBefore: "Закрыто до записи в отзывы; кем и когда, неизвестно",
    reopened: (day, closing) => `Снова открыто в Excel, замечено ${day}; было закрыто: ${closing}`,
    resolvedInCopy: (sheet) => `В копии на листе «${sheet}» закрыт, в таблице нет`,
    earlier: (day, text) => `До ${day} в комментарии было: ${text}`,
    earlierReply: (day, line) => `До ${day} в ответе было: ${line}`,
    deletedReply: (day, line) => `Ответ, который удален (замечено ${day}): ${line}`,
  },
  kk: {
    comment: "Пікір",
    note: "Ескертпе",
    letter: "Хат",
    resolvedInExcel: "Excel-де жабылды; кім жапқанын Excel айтпайды",
    resolvedSeen: (day) => `Excel-де жабылды, ${day} күні байқалды; кім, қашан жапқанын Excel айтпайды`,
    resolvedBefore: "Пікірлерге жазылғанға дейін жабылған; кім, қашан жапқаны белгісіз",
    reopened: (day, closing) => `Excel-де қайта ашылды, ${day} күні байқалды; бұған дейін жабылған: ${closing}`,
    resolvedInCopy: (sheet) => `«${sheet}» парағындағы көшірмеде жабылған, кестеде жоқ`,
    earlier: (day, text) => `${day} күніне дейін пікірде мынау болған: ${text}`,
    earlierReply: (day, line) => `${day} күніне дейін жауапта мынау болған: ${line}`,
    deletedReply: (day, line) => `Жойылған жауап (${day} күні байқалды): ${line}`,
  },
};

/** In place of the cell of a remark that an adopted document brought, so that it is taken for no other comment's. */
export const IN_WORD = "Word";

const EARLIER = new Set(LANGUAGES.map((language: Language) => fold(RECORD_WORDS[language].resolvedInExcel)));

/** Whether a row of an earlier record says so: the day beside it is that of the reading. */
export const saysResolvedEarlier = (closedHow: string): boolean => EARLIER.has(fold(closedHow));

const NO_DAY = "0000-00-00";
const RESOLVED = new Set([
  ...EARLIER,
  ...LANGUAGES.flatMap((language: Language) => {
    const { resolvedSeen, resolvedBefore } = RECORD_WORDS[language];
    return [resolvedSeen(NO_DAY), resolvedBefore].map(fold);
  }),
]);

/** Whether a row says, in any language, that it was closed by resolving its comment: the program's own words. */
export const saysResolvedInExcel = (closedHow: string): boolean =>
  RESOLVED.has(fold(closedHow.replace(/\d{4}-\d{2}-\d{2}/u, NO_DAY)));

const COMMENTS = new Set(
  LANGUAGES.flatMap((language: Language) => [RECORD_WORDS[language].comment, RECORD_WORDS[language].note].map(fold)),
);

/** Whether a source says, in any language, that the remark was a comment or a note in the workbook. */
export const saysComment = (source: string): boolean => COMMENTS.has(fold(source));
