import type { Localised } from "../../domain/language";
import type { EditRefusal } from "../host/document/edit-text";

/** What the Word side of the workbench says around the document and the pane. */
export interface WordSideWords {
  readonly title: string;
  readonly about: string;
  readonly open: string;
  readonly download: string;
  readonly excelSide: string;
  readonly text: string;
  readonly pane: string;
  readonly blocks: string;
  readonly commands: Readonly<Record<BlockCommand, string>>;
  readonly locked: string;
  readonly page: (page: number, pages: number) => string;
  readonly pages: (pages: number) => string;
  readonly opened: (file: string) => string;
  readonly failed: (why: string) => string;
  readonly refused: Readonly<Record<EditRefusal, string>>;
  readonly shown: string;
  /** Of a document that lies in the stand-in for OneDrive. */
  readonly saved: string;
  readonly notSaved: (why: string) => string;
}

/** What can be done with the block, or the linked text, that the cursor is in. */
export type BlockCommand = "unlock" | "lock" | "up" | "down" | "double" | "remove" | "track";

export const WORD_SIDE_WORDS: Localised<WordSideWords> = {
  en: {
    title: "Workbench: Word",
    about: "A stand-in for Word: the brief here, the add-in's own pane beside it.",
    open: "Open a brief…",
    download: "Download",
    excelSide: "To the workbook",
    text: "Text of the brief",
    pane: "Gap Table pane",
    blocks: "Paragraph at the cursor",
    commands: {
      unlock: "Unlock text",
      lock: "Lock text",
      up: "Move up",
      down: "Move down",
      double: "Double",
      remove: "Delete",
      track: "Track changes",
    },
    locked: "locked, comes from the workbook",
    page: (page, pages) => `Page ${page} of ${pages}`,
    pages: (pages) => `Pages: ${pages}`,
    opened: (file) => `Opened ${file}`,
    failed: (why) => `This document can't be opened: ${why}`,
    refused: {
      locked: "This text comes from the workbook and is locked. Put the cursor in it and press “Unlock text” first.",
      inControl: "A text from the workbook is one paragraph.",
      severalParagraphs: "Mark text within one paragraph only.",
      noParagraphBefore: "There is no paragraph right before this one.",
      noPlace: "It can't be moved further.",
    },
    shown: "The pane shows this text.",
    saved: "Saved in OneDrive's stand-in.",
    notSaved: (why) => `Not saved in OneDrive's stand-in: ${why}. The next change tries again.`,
  },
  ru: {
    title: "Стенд: Word",
    about: "Замена Word: здесь записка, рядом панель самой надстройки.",
    open: "Открыть записку…",
    download: "Скачать",
    excelSide: "К книге",
    text: "Текст записки",
    pane: "Панель Gap Table",
    blocks: "Абзац, в котором курсор",
    commands: {
      unlock: "Открыть текст для правки",
      lock: "Закрыть текст",
      up: "Выше",
      down: "Ниже",
      double: "Удвоить",
      remove: "Удалить",
      track: "Записывать исправления",
    },
    locked: "закрыт, взят из книги",
    page: (page, pages) => `Страница ${page} из ${pages}`,
    pages: (pages) => `Страниц: ${pages}`,
    opened: (file) => `Открыт файл ${file}`,
    failed: (why) => `Этот документ открыть нельзя: ${why}`,
    refused: {
      locked:
        "Этот текст взят из книги и закрыт. Поставьте в него курсор и сначала нажмите «Открыть текст для правки».",
      inControl: "Текст из книги – это один абзац.",
      severalParagraphs: "Выделяйте текст в пределах одного абзаца.",
      noParagraphBefore: "Перед этим абзацем другого нет.",
      noPlace: "Дальше переместить нельзя.",
    },
    shown: "Панель показывает этот текст.",
    saved: "Сохранено в замене OneDrive.",
    notSaved: (why) => `В замене OneDrive не сохранено: ${why}. Следующее изменение попробует снова.`,
  },
  kk: {
    title: "Стенд: Word",
    about: "Word орнына: мұнда жазба, қасында қондырманың өз панелі.",
    open: "Жазбаны ашу…",
    download: "Жүктеп алу",
    excelSide: "Кітапқа",
    text: "Жазбаның мәтіні",
    pane: "Gap Table панелі",
    blocks: "Курсор тұрған абзац",
    commands: {
      unlock: "Мәтінді түзетуге ашу",
      lock: "Мәтінді құлыптау",
      up: "Жоғары",
      down: "Төмен",
      double: "Қосарлау",
      remove: "Жою",
      track: "Түзетулерді жазу",
    },
    locked: "құлыпталған, кітаптан алынған",
    page: (page, pages) => `${pages} беттің ${page}-беті`,
    pages: (pages) => `Бет саны: ${pages}`,
    opened: (file) => `${file} файлы ашылды`,
    failed: (why) => `Бұл құжатты ашу мүмкін емес: ${why}`,
    refused: {
      locked:
        "Бұл мәтін кітаптан алынған әрі құлыпталған. Алдымен курсорды соған қойып, «Мәтінді түзетуге ашу» түймесін басыңыз.",
      inControl: "Кітаптан алынған мәтін – бір абзац.",
      severalParagraphs: "Мәтінді бір абзац ішінде ғана белгілеңіз.",
      noParagraphBefore: "Бұл абзацтың алдында басқасы жоқ.",
      noPlace: "Әрі қарай жылжыту мүмкін емес.",
    },
    shown: "Панель осы мәтінді көрсетеді.",
    saved: "OneDrive орнындағы қоймаға сақталды.",
    notSaved: (why) => `OneDrive орнындағы қоймаға сақталмады: ${why}. Келесі өзгеріс қайта көреді.`,
  },
};
