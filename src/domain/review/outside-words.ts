import type { Localised } from "../language";
import type { Remark } from "./remark";

/** What is said of filled cells that belong to no table, by where they stand to the nearest of ours. */
export const OUTSIDE: Readonly<
  Record<Extract<Remark, { kind: "cells-outside" }>["where"], (table: string, cell: string, sheet: string) => Localised>
> = {
  below: (table, cell, sheet) => ({
    en: `Right below the table ${table} something is filled in (from ${cell} on the sheet “${sheet}”) that is not part of it and is not read.`,
    ru: `Прямо под таблицей ${table} есть заполненные ячейки (с ${cell} на листе «${sheet}»); они в нее не входят и не читаются.`,
    kk: `${table} кестесінің дәл астында толтырылған ұяшықтар бар («${sheet}» парағында, ${cell} ұяшығынан бастап); олар кестеге кірмейді және оқылмайды.`,
  }),
  beside: (table, cell, sheet) => ({
    en: `Beside the table ${table} something is filled in (in column ${columnOf(cell)} of the sheet “${sheet}”) that is not part of it and is not read.`,
    ru: `Сбоку от таблицы ${table} есть заполненные ячейки (в столбце ${columnOf(cell)} на листе «${sheet}»); они в нее не входят и не читаются.`,
    kk: `${table} кестесінің қасында толтырылған ұяшықтар бар («${sheet}» парағының ${columnOf(cell)} бағанында); олар кестеге кірмейді және оқылмайды.`,
  }),
  elsewhere: (table, cell, sheet) => ({
    en: `On the sheet “${sheet}” something is filled in away from the table ${table} (from ${cell}); it is not read.`,
    ru: `На листе «${sheet}» есть заполненные ячейки в стороне от таблицы ${table} (с ${cell}); они не читаются.`,
    kk: `«${sheet}» парағында ${table} кестесінен бөлек толтырылған ұяшықтар бар (${cell} ұяшығынан бастап); олар оқылмайды.`,
  }),
};

const columnOf = (cell: string): string => cell.replace(/\d+$/u, "");
