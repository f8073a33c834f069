import { UnusableInput } from "../../../domain/result";

/** What the workbench can't put back into a file. */

/** Something was deleted that the file still has. */
export const deletedHere = (): UnusableInput =>
  new UnusableInput({
    en: "A sheet or a table was deleted, which the workbench cannot save; take that back by Undo, and delete it in Excel instead",
    ru: "Удален лист или таблица, а сохранить это стенд не может; отмените это кнопкой «Отменить» и удалите в Excel",
    kk: "Парақ немесе кесте жойылған, стенд мұны сақтай алмайды; мұны болдырмай, Excel-де жойыңыз",
  });

/** A sheet that the file does not have. */
export const newSheet = (sheet: string): UnusableInput =>
  new UnusableInput({
    en: `The workbench cannot save the new sheet “${sheet}”; take it back by Undo, and add it in Excel instead`,
    ru: `Стенд не может сохранить новый лист «${sheet}»; отмените его кнопкой «Отменить» и добавьте в Excel`,
    kk: `Стенд жаңа «${sheet}» парағын сақтай алмайды; оны болдырмай, Excel-де қосыңыз`,
  });

/** A table that the file does not have. */
export const newTable = (table: string): UnusableInput =>
  new UnusableInput({
    en: `The workbench cannot save the new table ${table}; take it back by Undo, and add it in Excel instead`,
    ru: `Стенд не может сохранить новую таблицу ${table}; отмените ее кнопкой «Отменить» и добавьте в Excel`,
    kk: `Стенд жаңа ${table} кестесін сақтай алмайды; оны болдырмай, Excel-де қосыңыз`,
  });

/** A formula that other cells refer to went. */
export const sharedFormula = (cell: string, sheet: string): UnusableInput =>
  new UnusableInput({
    en:
      `The cell ${cell} on the sheet “${sheet}” held a formula that other cells share, so it ` +
      "cannot be saved; change it in Excel",
    ru:
      `В ячейке ${cell} на листе «${sheet}» была формула, общая с другими ячейками, поэтому сохранить ее нельзя; ` +
      "измените ее в Excel",
    kk:
      `«${sheet}» парағындағы ${cell} ұяшығында басқа ұяшықтармен ортақ формула болған, сондықтан оны сақтау мүмкін ` +
      "емес; оны Excel-де өзгертіңіз",
  });

/** There is no file to put anything back into. */
export const fromNoFile = (): UnusableInput =>
  new UnusableInput({
    en: "This workbook came from no file; open one to save it",
    ru: "Эта книга открыта не из файла; чтобы сохранять, откройте файл",
    kk: "Бұл кітап файлдан ашылмаған; сақтау үшін файл ашыңыз",
  });
