import type { Language, Localised } from "../language";
import { LANGUAGES } from "../language";
import { fold } from "../text/fold";

/** What the record says of itself; it stands in cells, in the language of the review. */
export interface RecordWords {
  /** Sources. */
  readonly comment: string;
  readonly note: string;
  readonly letter: string;
  /** How a comment was closed that is resolved in Excel. */
  readonly resolvedInExcel: string;
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
    earlier: (day, text) => `Until ${day} the comment said: ${text}`,
    earlierReply: (day, line) => `Until ${day} the reply said: ${line}`,
    deletedReply: (day, line) => `A reply that was deleted, seen on ${day}: ${line}`,
  },
  ru: {
    comment: "Комментарий",
    note: "Заметка",
    letter: "Письмо",
    resolvedInExcel: "Закрыто в Excel; кем, Excel не сообщает",
    earlier: (day, text) => `До ${day} в комментарии было: ${text}`,
    earlierReply: (day, line) => `До ${day} в ответе было: ${line}`,
    deletedReply: (day, line) => `Ответ, который удален (замечено ${day}): ${line}`,
  },
  kk: {
    comment: "Пікір",
    note: "Ескертпе",
    letter: "Хат",
    resolvedInExcel: "Excel-де жабылды; кім жапқанын Excel айтпайды",
    earlier: (day, text) => `${day} күніне дейін түсініктемеде мынау болған: ${text}`,
    earlierReply: (day, line) => `${day} күніне дейін жауапта мынау болған: ${line}`,
    deletedReply: (day, line) => `Жойылған жауап (${day} байқалды): ${line}`,
  },
};

const RESOLVED = new Set(LANGUAGES.map((language: Language) => fold(RECORD_WORDS[language].resolvedInExcel)));

/** Whether a row says, in any language, that it was closed by resolving its comment: the program's own words. */
export const saysResolvedInExcel = (closedHow: string): boolean => RESOLVED.has(fold(closedHow));

const COMMENTS = new Set(
  LANGUAGES.flatMap((language: Language) => [RECORD_WORDS[language].comment, RECORD_WORDS[language].note].map(fold)),
);

/** Whether a source says, in any language, that the remark was a comment or a note in the workbook. */
export const saysComment = (source: string): boolean => COMMENTS.has(fold(source));
