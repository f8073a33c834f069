import { LANGUAGES } from "../language";
import type { Localised } from "../language";
import { TABLES, columnOf } from "./tables";
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

function renamed({ kind, table }: Unreadable, remarks: readonly Remark[]): Localised | undefined {
  const lost = remarks.find((remark) => remark.kind === "table-lost" && remark.table === table);
  const named = lost?.kind === "table-lost" ? lost.named : undefined;
  if (kind !== "table-gone" || named === undefined) return undefined;
  return {
    en: `The table ${table} is called “${named}” now, and tables are known by their names.`,
    ru: `Таблица ${table} теперь называется «${named}», а таблицы узнаются по имени.`,
    kk: `${table} кестесі енді «${named}» деп аталады, ал кестелер атымен танылады.`,
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
