import type { Language } from "../../domain/language";

/** What the command line says of a draft's provisions. */
export interface DraftWords {
  readonly sum: (file: string, provisions: number, messages: number) => string;
  readonly added: string;
  readonly differing: string;
  readonly notInDraft: string;
  readonly tooLong: string;
  readonly wrote: (output: string, added: number, same: number) => string;
  readonly wouldAdd: (file: string, added: number, same: number) => string;
  /** @param isWritten whether it is, or would be */
  readonly ordered: (provisions: number, isWritten: boolean) => string;
  readonly nothingToAdd: (file: string) => string;
  readonly kept: (copy: string) => string;
}

export const DRAFT_WORDS: Readonly<Record<Language, DraftWords>> = {
  en: {
    sum: (file, provisions, messages) => `${file}: provisions: ${provisions}, messages: ${messages}`,
    added: "Added",
    differing: "In the review with other words, left as they are",
    notInDraft: "In the review and not in the draft, left as they are",
    tooLong: "Longer than a cell can hold, not added",
    wrote: (output, added, same) => `Wrote ${output}: provisions added: ${added}, the same already: ${same}.`,
    wouldAdd: (file, added, same) =>
      `${file}: provisions to add: ${added}, the same already: ${same}. Nothing was written.`,
    ordered: (provisions, isWritten) =>
      `“Order in the draft” ${isWritten ? "is written" : "would be written"} for rows that are there: ${provisions}.`,
    nothingToAdd: (file) => `${file} has all provisions of the draft already. Nothing was written.`,
    kept: (copy) => `The workbook as it was is kept as ${copy}.`,
  },
  ru: {
    sum: (file, provisions, messages) => `${file}: положений — ${provisions}, сообщений — ${messages}`,
    added: "Добавлены",
    differing: "Есть в обзоре с другими словами, оставлены как есть",
    notInDraft: "Есть в обзоре, но не в проекте, оставлены как есть",
    tooLong: "Длиннее, чем вмещает ячейка, не добавлены",
    wrote: (output, added, same) =>
      `Записан файл ${output}: добавлено положений — ${added}, уже были такими же — ${same}.`,
    wouldAdd: (file, added, same) =>
      `${file}: будет добавлено положений — ${added}, уже такие же — ${same}. Ничего не записано.`,
    ordered: (provisions, isWritten) =>
      `«Порядок в проекте» ${isWritten ? "записан" : "был бы записан"} для имеющихся строк: ${provisions}.`,
    nothingToAdd: (file) => `В ${file} уже есть все положения проекта. Ничего не записано.`,
    kept: (copy) => `Прежняя книга сохранена как ${copy}.`,
  },
  kk: {
    sum: (file, provisions, messages) => `${file}: ережелер — ${provisions}, хабарлар — ${messages}`,
    added: "Қосылды",
    differing: "Шолуда басқа сөздермен бар, сол күйінде қалды",
    notInDraft: "Шолуда бар, жобада жоқ, сол күйінде қалды",
    tooLong: "Ұяшыққа сыймайды, қосылмады",
    wrote: (output, added, same) =>
      `${output} файлы жазылды: қосылған ережелер — ${added}, бұрыннан дәл сондай — ${same}.`,
    wouldAdd: (file, added, same) =>
      `${file}: қосылатын ережелер — ${added}, бұрыннан дәл сондай — ${same}. Ештеңе жазылған жоқ.`,
    ordered: (provisions, isWritten) =>
      `Бұрыннан бар жолдарға «Жобадағы реті» ${isWritten ? "жазылды" : "жазылар еді"}: ${provisions}.`,
    nothingToAdd: (file) => `${file} ішінде жобаның барлық ережесі бұрыннан бар. Ештеңе жазылған жоқ.`,
    kept: (copy) => `Бұрынғы кітап ${copy} деп сақталды.`,
  },
};
