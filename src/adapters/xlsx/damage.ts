import type { Language, Localised } from "../../domain/language";

/** Some libraries write tables that contradict themselves. */
const REPAIR: Localised = {
  en: "(“gap-table repair” may make its tables anew)",
  ru: "(«gap-table repair» может создать его таблицы заново)",
  kk: "(«gap-table repair» оның кестелерін жаңадан жасай алады)",
};

/** How a workbook is damaged, as part of a sentence. */
export const DAMAGE = {
  rowTwice: (part: string, row: number) => ({
    en: `${part} holds row ${row} twice`,
    ru: `в ${part} дважды есть строка ${row}`,
    kk: `${part} ішінде ${row}-жол екі рет тұр`,
  }),
  noCells: (part: string) => ({
    en: `${part} holds no cells`,
    ru: `в ${part} нет ячеек`,
    kk: `${part} ішінде ұяшық жоқ`,
  }),
  strayCell: (part: string, cell: string, row: number) => ({
    en: `${part} holds a cell ${cell} in row ${row}`,
    ru: `в ${part} ячейка ${cell} стоит в строке ${row}`,
    kk: `${part} ішінде ${cell} ұяшығы ${row}-жолда тұр`,
  }),
  outside: (part: string) => ({
    en: `${part} holds cells outside of the sheet`,
    ru: `в ${part} есть ячейки за пределами листа`,
    kk: `${part} ішінде парақтың сыртындағы ұяшықтар бар`,
  }),
  noText: (number: string) => ({
    en: `a cell points at text number ${number}, which is missing`,
    ru: `ячейка указывает на текст под номером ${number}, а его нет`,
    kk: `ұяшық ${number}-нөмірлі мәтінге сілтейді, ал ондай мәтін жоқ`,
  }),
  sameCells: (sheet: string, other: string) => ({
    en: `its sheets “${sheet}” and “${other}” have the same cells`,
    ru: `у его листов «${sheet}» и «${other}» одни и те же ячейки`,
    kk: `оның «${sheet}» және «${other}» парақтарының ұяшықтары бір`,
  }),
  noSheet: (sheet: string) => ({
    en: `its sheet “${sheet}” is missing`,
    ru: `в нем нет листа «${sheet}»`,
    kk: `онда «${sheet}» парағы жоқ`,
  }),
  tableNowhere: (part: string) => ({
    en: `the table in ${part} does not say where it is ${REPAIR.en}`,
    ru: `в таблице из ${part} не сказано, где она ${REPAIR.ru}`,
    kk: `${part} ішіндегі кестенің қайда екені айтылмаған ${REPAIR.kk}`,
  }),
  tableWidth: (part: string) => ({
    en: `the table in ${part} has another number of columns than its range ${REPAIR.en}`,
    ru: `в таблице из ${part} столбцов не столько, сколько в ее диапазоне ${REPAIR.ru}`,
    kk: `${part} ішіндегі кестенің бағандар саны оның ауқымына сай емес ${REPAIR.kk}`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;

/** Why a workbook is too much to open, as part of a sentence. */
export const EXCESS = {
  cellsOfSheets: (most: number) => ({
    en: `its sheets with tables hold more than ${grouped("en", most)} rows and cells`,
    ru: `на его листах с таблицами больше ${grouped("ru", most)} строк и ячеек`,
    kk: `кестелері бар парақтарында ${grouped("kk", most)} жол мен ұяшықтан артық бар`,
  }),
  cells: (most: number) => ({
    en: `its tables hold more than ${grouped("en", most)} cells`,
    ru: `в его таблицах больше ${grouped("ru", most)} ячеек`,
    kk: `кестелерінде ${grouped("kk", most)} ұяшықтан артық бар`,
  }),
  letters: (most: number) => ({
    en: `its tables hold more than ${grouped("en", most)} letters`,
    ru: `в его таблицах больше ${grouped("ru", most)} знаков`,
    kk: `кестелерінде ${grouped("kk", most)} таңбадан артық бар`,
  }),
  comments: (part: string) => ({
    en: `${part} holds more comments than anybody reads`,
    ru: `в ${part} больше комментариев, чем кто-либо прочтет`,
    kk: `${part} ішінде ешкім оқып шыға алмайтындай көп пікір бар`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;

const grouped = (language: Language, number: number): string => number.toLocaleString(language);

/** What of a workbook that is about to be written is wrong, as part of a sentence. */
export const UNVERIFIED = {
  sheets: {
    en: "its sheets are not those it had",
    ru: "листы в ней уже не те, что были",
    kk: "парақтары бұрынғыдай емес",
  },
  table: (table: string) => ({
    en: `the table ${table} is not what it should be`,
    ru: `таблица ${table} не такая, какой должна быть`,
    kk: `${table} кестесі тиісінше емес`,
  }),
  anotherTable: {
    en: "it has a table more than before",
    ru: "в ней на одну таблицу больше, чем было",
    kk: "онда бұрынғыдан бір кесте артық",
  },
  comments: {
    en: "its comments are not those it had",
    ru: "комментарии в ней уже не те, что были",
    kk: "пікірлері бұрынғыдай емес",
  },
  merged: (sheet: string) => ({
    en: `other cells than before are merged on the sheet “${sheet}”`,
    ru: `на листе «${sheet}» объединены не те ячейки, что прежде`,
    kk: `«${sheet}» парағында бұрынғыдан басқа ұяшықтар біріктірілген`,
  }),
  around: (sheet: string) => ({
    en: `what stands around the rows of the sheet “${sheet}” is not what it was`,
    ru: `вокруг строк листа «${sheet}» стоит не то, что прежде`,
    kk: `«${sheet}» парағының жолдары айналасындағы нәрсе бұрынғыдай емес`,
  }),
  cell: (cell: string, sheet: string) => ({
    en: `the cell ${cell} on the sheet “${sheet}” is not what it should be`,
    ru: `ячейка ${cell} на листе «${sheet}» не такая, какой должна быть`,
    kk: `«${sheet}» парағындағы ${cell} ұяшығы тиісінше емес`,
  }),
  row: (row: number, sheet: string) => ({
    en: `row ${row} of the sheet “${sheet}” is not as it was`,
    ru: `строка ${row} листа «${sheet}» уже не такая, как прежде`,
    kk: `«${sheet}» парағының ${row}-жолы бұрынғыдай емес`,
  }),
  rowPlace: (row: number, sheet: string) => ({
    en: `row ${row} of the sheet “${sheet}” stands where no row can`,
    ru: `строка ${row} листа «${sheet}» стоит там, где строк не бывает`,
    kk: `«${sheet}» парағының ${row}-жолы жол тұра алмайтын жерде`,
  }),
} as const satisfies Readonly<Record<string, Localised | ((...given: never[]) => Localised)>>;
