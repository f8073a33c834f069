import { UnusableInput } from "../../../domain/result";

/** A comment hangs on a gap that is not among the rows. */
export const noGapForComment = (gap: string): UnusableInput =>
  new UnusableInput({
    en: `A comment is for the gap ${gap}, which is not in the table. Correct its number.`,
    ru: `Комментарий относится к пробелу ${gap}, которого нет в таблице. Исправьте его номер.`,
    kk: `Пікір кестеде жоқ ${gap} олқылығына қатысты. Оның нөмірін түзетіңіз.`,
  });

/** Two threads for one cell, which Excel does not have. */
export const cellCommentedTwice = (gap: string, column: string): UnusableInput =>
  new UnusableInput({
    en:
      `Two comment threads are for the same cell (${gap}, ${column}). ` +
      "A cell has one thread: make the second one a reply.",
    ru:
      `Два обсуждения относятся к одной ячейке (${gap}, ${column}). ` +
      "У ячейки одно обсуждение: сделайте второе ответом.",
    kk:
      `Екі талқылау бір ұяшыққа қатысты (${gap}, ${column}). ` +
      "Ұяшықта бір ғана талқылау болады: екіншісін жауапқа айналдырыңыз.",
  });

/** A text that is no moment. */
export const noTime = (time: string): UnusableInput =>
  new UnusableInput({
    en: `“${time}” is no time; write it like 2026-10-05T09:12:00Z.`,
    ru: `«${time}» — не время; запишите его так: 2026-10-05T09:12:00Z.`,
    kk: `«${time}» — уақыт емес; оны былай жазыңыз: 2026-10-05T09:12:00Z.`,
  });

/** A text that no cell can hold. */
export const cellTooLong = (cell: string, length: number): UnusableInput =>
  new UnusableInput({
    en:
      `The text for the cell ${cell} has ${length} characters, more than the 32,767 a cell of Excel holds. ` +
      "Shorten it, or divide it between two rows.",
    ru:
      `В тексте для ячейки ${cell} знаков: ${length}, а ячейка Excel вмещает 32 767. ` +
      "Сократите его или разделите на две строки.",
    kk:
      `${cell} ұяшығына арналған мәтінде ${length} таңба бар, ал Excel ұяшығына 32 767 таңба сыяды. ` +
      "Оны қысқартыңыз немесе екі жолға бөліңіз.",
  });

/** A review that was made of a table does not hold what the table does. */
export const notAsAdopted = (): UnusableInput =>
  new UnusableInput({
    en: "The review would not hold what the table does, so nothing was written. Please report this with the file, if you may share it.",
    ru: "В обзоре было бы не то, что в таблице, поэтому ничего не записано. Сообщите об этом, приложив файл, если им можно делиться.",
    kk: "Шолуда кестедегідей мәтін болмас еді, сондықтан ештеңе жазылмады. Бұл туралы хабарлаңыз; файлмен бөлісуге болса, оны қоса жіберіңіз.",
  });

/** A copy for people outside holds something that it must not hold, or lacks something. */
export const notFrozen = (): UnusableInput =>
  new UnusableInput({
    en: "The copy would not hold just the texts that it should, so nothing was written. Please report this.",
    ru: "В копии были бы не только те тексты, что нужны, поэтому ничего не записано. Сообщите об этом.",
    kk: "Көшірмеде тек керекті мәтіндер болмас еді, сондықтан ештеңе жазылмады. Бұл туралы хабарлаңыз.",
  });
