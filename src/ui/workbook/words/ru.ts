import { countInRussian as count } from "../../../domain/text/russian-form";
import type { ConflictWords } from "./conflict-words";

export const ru: ConflictWords = {
  title: "Ячейку изменил кто-то другой",
  text: (header, sheet, row) =>
    `Ячейка «${header}» в строке ${row} на листе «${sheet}» изменилась, пока вы работали. Ничего не перезаписано. Какой текст оставить?`,
  theirs: "Сейчас в ячейке",
  mine: "Ваш текст",
  keepTheirs: "Оставить чужой",
  useMine: "Записать мой",
  overwritten: (header, sheet, row) =>
    `Ячейку «${header}» в строке ${row} на листе «${sheet}» кто-то заполнил в тот же миг, что и вы, и ваш текст записан поверх. Вернуть чужой текст не удалось. Какой текст оставить?`,
  theirsBefore: "Чужой текст, сохранен только здесь",
  mineNow: "Ваш текст, сейчас в ячейке",
  putBack: "Вернуть чужой",
  keepMine: "Оставить мой",
  more: (number) => `После этой останется решить: ${count(number, "ячейка", "ячейки", "ячеек")}.`,
  later: "Решить позже",
  chooseOne: "Выберите один из двух текстов: второй больше нигде не хранится.",
  empty: "(пусто)",
};
