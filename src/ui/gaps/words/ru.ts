import { countInRussian as count } from "../../../domain/text/russian-form";
import type { GapListWords } from "./gap-list-words";

export const ru: GapListWords = {
  title: "Пробелы",
  find: "Найти в пробелах",
  anyStatus: "Любой статус",
  noStatus: "Без статуса",
  count: (shown, all) => (shown === all ? count(all, "пробел", "пробела", "пробелов") : `${shown} из ${all}`),
  noneYet: "В таблице пока нет пробелов. Добавьте первый здесь или впишите под заголовками в Excel.",
  noneFound: "Пробелов с такими словами и статусом нет.",
  more: (number) => `Показать еще ${number}`,
  numberless: "У этой строки нет номера, а без него здесь ничего не изменить.",
  giveNumber: (number) => `Дать номер ${number}`,
  rowGone: (row) =>
    `Строки ${row} больше нет: ее удалили или изменили ее номер. Ваш текст сохранен здесь. Чтобы перейти к другой строке, оставьте эту: текст останется среди набранных для того, чего больше нет, и его можно будет скопировать.`,
  leave: "Оставить эту строку",
};
