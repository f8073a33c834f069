import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { LostTable } from "./lost-tables";
import { toldRemark } from "./remark-words";

/** Which tables of a review are there and can't be read, where, and what to do. */
export function sayLost(lost: readonly LostTable[]): Localised {
  const ranges = lost.filter(({ named }) => named === undefined);
  const others = lost.filter(({ named }) => named !== undefined);
  const told = [
    ...(ranges.length > 1 ? [sayRanges(ranges)] : ranges.map(sayRange)),
    ...others.map((one) => toldRemark(one).text),
    ...(others.length > 0 ? [UNTIL_THEN] : []),
  ];
  return inEachLanguage((language) => told.map((text) => text[language]).join(" "));
}

const UNTIL_THEN: Localised = {
  en: "Until then nothing of the review is read.",
  ru: "До этого в обзоре не читается ничего.",
  kk: "Оған дейін шолудан ештеңе оқылмайды.",
};

function sayRange({ table, place: { sheet, cell } }: LostTable): Localised {
  return {
    en: `The cells of the table ${table} are there (“${sheet}”!${cell}), but it is no table any more, so nothing of the review is read. Run “gap-table repair”, which makes it a table again, or format it as a table (Home › Format as Table) and name it ${table}.`,
    ru: `Ячейки таблицы ${table} на месте («${sheet}»!${cell}), но самой таблицы больше нет, поэтому в обзоре не читается ничего. Выполните «gap-table repair», который снова сделает их таблицей, или отформатируйте их как таблицу («Главная» › «Форматировать как таблицу») и назовите ее ${table}.`,
    kk: `${table} кестесінің ұяшықтары орнында («${sheet}»!${cell}), бірақ кестенің өзі жоқ, сондықтан шолудан ештеңе оқылмайды. Оларды қайтадан кесте ететін «gap-table repair» командасын іске қосыңыз немесе кесте ретінде пішімдеп («Басты бет» › «Кесте ретінде пішімдеу»), ${table} деп атаңыз.`,
  };
}

function sayRanges(ranges: readonly LostTable[]): Localised {
  const list = (open: string, close: string): string =>
    ranges.map(({ table, place }) => `${table} (${open}${place.sheet}${close}!${place.cell})`).join(", ");
  return {
    en: `The cells of several tables are there, but they are no tables any more and can't be read: ${list("“", "”")}. Run “gap-table repair”, which makes them tables again, or format each as a table (Home › Format as Table) and give it its name.`,
    ru: `Ячейки нескольких таблиц на месте, но самих таблиц больше нет, и прочитать их нельзя: ${list("«", "»")}. Выполните «gap-table repair», который снова сделает их таблицами, или отформатируйте каждую как таблицу («Главная» › «Форматировать как таблицу») и верните ей имя.`,
    kk: `Бірнеше кестенің ұяшықтары орнында, бірақ кестелердің өзі жоқ, сондықтан оларды оқу мүмкін емес: ${list("«", "»")}. Оларды қайтадан кесте ететін «gap-table repair» командасын іске қосыңыз немесе әрқайсысын кесте ретінде пішімдеп («Басты бет» › «Кесте ретінде пішімдеу»), атын қайтарыңыз.`,
  };
}
