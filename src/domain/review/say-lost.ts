import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { LostTable } from "./lost-tables";
import { toldRemark } from "./remark-words";

/** Which tables of a review are there and can't be read, where, and what to do. */
export function sayLost(lost: readonly LostTable[]): Localised {
  const ranges = lost.filter(({ named }) => named === undefined);
  const others = lost.filter(({ named }) => named !== undefined);
  const told = ranges.length > 1 ? [sayRanges(ranges), ...others.map(textOf)] : lost.map(textOf);
  return inEachLanguage((language) => told.map((text) => text[language]).join(" "));
}

const textOf = (one: LostTable): Localised => toldRemark(one).text;

function sayRanges(ranges: readonly LostTable[]): Localised {
  const list = (open: string, close: string): string =>
    ranges.map(({ table, place }) => `${table} (${open}${place.sheet}${close}!${place.cell})`).join(", ");
  return {
    en: `The cells of several tables are there, but they are no tables any more and can't be read: ${list("“", "”")}. Run “gap-table repair”, which makes them tables again, or format each as a table (Home › Format as Table) and give it its name.`,
    ru: `Ячейки нескольких таблиц на месте, но самих таблиц больше нет, и прочитать их нельзя: ${list("«", "»")}. Выполните «gap-table repair», который снова сделает их таблицами, или отформатируйте каждую как таблицу («Главная» › «Форматировать как таблицу») и верните ей имя.`,
    kk: `Бірнеше кестенің ұяшықтары орнында, бірақ кестелердің өзі жоқ, сондықтан оларды оқу мүмкін емес: ${list("«", "»")}. Оларды қайтадан кесте ететін «gap-table repair» командасын іске қосыңыз немесе әрқайсысын кесте ретінде пішімдеп («Басты бет» › «Кесте ретінде пішімдеу»), атын қайтарыңыз.`,
  };
}
