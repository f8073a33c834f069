import { LANGUAGES } from "../language";
import type { Localised } from "../language";
import { isNumbered } from "./copied-tables";
import { TABLES, columnOf } from "./tables";
import type { TableName } from "./tables";
import type { Remark } from "./remark";
import type { Unreadable } from "./unreadable";

/**
 * What can't be relied upon, why, and how it is cured, for a person.
 *
 * @param remarks what else was seen: under which name a table stands now that is not there under its own
 */
export function sayUnreadable(all: readonly Unreadable[], remarks: readonly Remark[]): Localised {
  const list = (language: keyof Localised): string =>
    all.map((one) => (renamed(one, remarks) ?? SAY[one.kind](one))[language]).join(" ");
  const said = (before: string, cure: Localised, language: keyof Localised): string =>
    `${before} ${list(language)} ${cure[language]}`;
  return {
    en: said("Check, coverage and brief wait, because the review can't be read in full.", CURE, "en"),
    ru: said("Проверка, охват и записка ждут: обзор нельзя прочитать полностью.", CURE, "ru"),
    kk: said("Тексеру, қамту және жазба күтіп тұр: шолуды толық оқу мүмкін емес.", CURE, "kk"),
  };
}

const CURE: Localised = {
  en: "Undo the change in Excel, or press “Repair”.",
  ru: "Отмените изменение в Excel или нажмите «Восстановить».",
  kk: "Excel-де өзгерісті болдырмаңыз немесе «Қалпына келтіру» түймесін басыңыз.",
};

/** What stands in the workbook with the headers of a table that is missing. */
function renamed({ kind, table }: Unreadable, remarks: readonly Remark[]): Localised | undefined {
  const found = remarks.flatMap((remark): readonly FoundTable[] =>
    remark.kind === "table-lost" && remark.table === table && remark.named !== undefined
      ? [{ table, named: remark.named, sheet: remark.place.sheet }]
      : [],
  );
  const [one] = found;
  if (kind !== "table-gone") return undefined;
  if (!one) return remarks.flatMap((remark) => asRange(remark, table))[0];
  if (found.length > 1) return several(table, found);
  return isNumbered(one.named, table) ? perhapsCopy(one) : called(one);
}

/** What stands in the workbook of a table that became a plain range. */
function asRange(remark: Remark, table: TableName): readonly Localised[] {
  if (remark.kind !== "table-lost" || remark.table !== table) return [];
  const { sheet, cell } = remark.place;
  return [
    {
      en: `The cells of the table ${table} are there (sheet “${sheet}”, from ${cell}), but they are no table any more.`,
      ru: `Ячейки таблицы ${table} на месте (лист «${sheet}», с ${cell}), но самой таблицы больше нет.`,
      kk: `${table} кестесінің ұяшықтары орнында («${sheet}» парағы, ${cell} бастап), бірақ кестенің өзі жоқ.`,
    },
  ];
}

interface FoundTable {
  readonly table: TableName;
  readonly named: string;
  readonly sheet: string;
}

const called = ({ table, named, sheet }: FoundTable): Localised => ({
  en: `The table ${table} is called “${named}” now (sheet “${sheet}”), and tables are known by their names.`,
  ru: `Таблица ${table} теперь называется «${named}» (лист «${sheet}»), а таблицы узнаются по имени.`,
  kk: `${table} кестесі енді «${named}» деп аталады («${sheet}» парағы), ал кестелер атымен танылады.`,
});

const perhapsCopy = ({ table, named, sheet }: FoundTable): Localised => ({
  en: `The table ${table} is missing, and “${named}” on the sheet “${sheet}” is called as a copy of it is. If it is the table itself, “Repair” names it ${table}; if it was only kept, bring ${table} back from an earlier version, or delete the copy.`,
  ru: `Таблицы ${table} нет, а «${named}» на листе «${sheet}» названа как ее копия. Если это она сама, «Восстановить» вернет ей имя ${table}; если это лишь копия, верните ${table} из более ранней версии или удалите копию.`,
  kk: `${table} кестесі жоқ, ал «${sheet}» парағындағы «${named}» оның көшірмесіне ұқсап аталған. Сол кестенің өзі болса, «Қалпына келтіру» оған ${table} атын қайтарады; жай көшірме болса, ${table} кестесін бұрынғы нұсқадан қайтарыңыз немесе көшірмені жойыңыз.`,
});

function several(table: TableName, found: readonly FoundTable[]): Localised {
  const list = (say: (one: FoundTable) => string): string => found.map(say).join(", ");
  const quotes = ({ named, sheet }: FoundTable, word: string): string => `«${named}» (${word} «${sheet}»)`;
  return {
    en: `The table ${table} is missing, and more than one has its headers: ${list(({ named, sheet }) => `“${named}” (sheet “${sheet}”)`)}. Name the right one ${table} (Table Design › Table Name).`,
    ru: `Таблицы ${table} нет, а ее заголовки есть у нескольких: ${list((one) => quotes(one, "лист"))}. Назовите нужную ${table} («Конструктор таблиц» › «Имя таблицы»).`,
    kk: `${table} кестесі жоқ, ал оның тақырыптары бірнеше кестеде бар: ${list(({ named, sheet }) => `«${named}» («${sheet}» парағы)`)}. Керегін ${table} деп атаңыз («Кесте конструкторы» › «Кесте атауы»).`,
  };
}

const SAY: { readonly [Kind in Unreadable["kind"]]: (one: Unreadable) => Localised } = {
  "table-gone": ({ table }) => ({
    en: `The table ${table} (sheet “${TABLES[table].sheet.en}”) is gone.`,
    ru: `Таблицы ${table} (лист «${TABLES[table].sheet.ru}») больше нет.`,
    kk: `${table} кестесі («${TABLES[table].sheet.kk}» парағы) жоқ болды.`,
  }),
  "column-missing": (one) => {
    const [sheet, header] = [sheetOf(one), headerOf(one)];
    return {
      en: `The table ${one.table} on the sheet “${sheet}” has no column “${header.en}”.`,
      ru: `В таблице ${one.table} на листе «${sheet}» нет столбца «${header.ru}».`,
      kk: `«${sheet}» парағындағы ${one.table} кестесінде «${header.kk}» бағаны жоқ.`,
    };
  },
  "column-twice": (one) => {
    const [sheet, header] = [sheetOf(one), headerOf(one)];
    return {
      en: `The table ${one.table} on the sheet “${sheet}” has more than one column “${header.en}”: rename the others.`,
      ru: `В таблице ${one.table} на листе «${sheet}» несколько столбцов «${header.ru}»: переименуйте лишние.`,
      kk: `«${sheet}» парағындағы ${one.table} кестесінде «${header.kk}» бағаны бірнешеу: артығын қайта атаңыз.`,
    };
  },
};

const sheetOf = (one: Unreadable): string => ("sheet" in one ? one.sheet : "");

function headerOf(one: Unreadable): Localised {
  const key = "column" in one ? one.column : "";
  const [en, ru, kk] = LANGUAGES.map((language) => columnOf(one.table, key)?.header[language] ?? key);
  return { en: en ?? key, ru: ru ?? key, kk: kk ?? key };
}
