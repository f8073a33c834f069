import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** The brief's template can't be used as it is. */
const badTemplate = (what: Localised): UnusableInput =>
  new UnusableInput({
    en: `The brief's template ${what.en}; take the template that came with Gap Table and change only its look`,
    ru: `Шаблон записки ${what.ru}; возьмите шаблон, поставляемый с Gap Table, и меняйте только его вид`,
    kk: `Жазба үлгісі ${what.kk}; Gap Table-мен бірге келген үлгіні алып, тек көрінісін өзгертіңіз`,
  });

/** A table has more rows than a document should hold. */
export const tableTooLarge = (): UnusableInput =>
  new UnusableInput({
    en: "The table is too large for a Word document. A comments matrix can be written as a workbook (.xlsx); limit the others to the rows of one status",
    ru: "Таблица слишком велика для документа Word. Матрицу замечаний можно записать книгой (.xlsx); остальные ограничьте строками одного статуса",
    kk: "Кесте Word құжаты үшін тым үлкен. Пікірлер матрицасын кітап (.xlsx) етіп жазуға болады; басқаларын бір мәртебедегі жолдармен шектеңіз",
  });

/** It lacks a part that every brief needs. */
export const templateLacks = (part: string): UnusableInput =>
  badTemplate({ en: `has no ${part}`, ru: `не содержит части «${part}»`, kk: `«${part}» бөлігінсіз` });

/** Its elements are not named as Word names them. */
export const templateNotOfWord = (part: string): UnusableInput =>
  badTemplate({
    en: `was saved by another program than Word (${part})`,
    ru: `сохранен не в Word, а в другой программе (${part})`,
    kk: `Word-та емес, басқа бағдарламада сақталған (${part})`,
  });

/** It lost what links a brief to its workbook. */
export const templateUnlinked = (): UnusableInput =>
  badTemplate({
    en: "lost the data part that links a brief to its workbook",
    ru: "потерял данные, которые связывают записку с книгой",
    kk: "жазбаны кітаппен байланыстыратын деректерін жоғалтқан",
  });

/** It has no place for the brief's text. */
export const templateWithoutBody = (tag: string): UnusableInput =>
  badTemplate({
    en: `has no content control around whole paragraphs with the tag ${tag}, which other programs than Word lose`,
    ru: `не содержит элемента управления содержимым вокруг целых абзацев с тегом ${tag}: другие программы, кроме Word, его теряют`,
    kk: `тұтас абзацтарды қамтитын ${tag} тегі бар мазмұн басқару элементінсіз: Word-тан басқа бағдарламалар оны жоғалтады`,
  });

/** It does not say how large its pages are. */
export const templateWithoutPages = (): UnusableInput =>
  badTemplate({
    en: "says no size of its pages",
    ru: "не указывает размера страниц",
    kk: "бет өлшемін көрсетпейді",
  });

/** A style that numbers paragraphs does so no more. */
export const styleIsNoList = (style: string): UnusableInput =>
  new UnusableInput({
    en: `The style ${style} of the brief's template is no list; make it one in Word again`,
    ru: `Стиль ${style} шаблона записки — не список; снова сделайте его списком в Word`,
    kk: `Жазба үлгісінің ${style} стилі тізім емес; оны Word-та қайтадан тізімге айналдырыңыз`,
  });

/** The document remembers nothing of a workbook. */
export const noBrief = (): UnusableInput =>
  new UnusableInput({
    en: "The document is not a brief made by Gap Table, or its link to the workbook was removed; generate the brief again",
    ru: "Этот документ — не записка, составленная Gap Table, или ее связь с книгой удалена; составьте записку снова",
    kk: "Бұл құжат Gap Table жасаған жазба емес немесе оның кітаппен байланысы жойылған; жазбаны қайта жасаңыз",
  });

/** The document is what briefs are made from. */
export const templateForBrief = (): UnusableInput =>
  new UnusableInput({
    en: "The document is a template for briefs, not a brief; choose one made by Gap Table",
    ru: "Этот документ — шаблон записок, а не записка; выберите составленную Gap Table",
    kk: "Бұл құжат — жазба емес, жазбалардың үлгісі; Gap Table жасағанын таңдаңыз",
  });

/** A part of a Word document can't be read. */
export const badPart = (part: string, why: Localised): UnusableInput =>
  new UnusableInput({
    en: `The part ${part} of the Word document ${why.en}; open it in Word, save it, and try again`,
    ru: `Часть ${part} документа Word ${why.ru}; откройте его в Word, сохраните и повторите`,
    kk: `Word құжатының ${part} бөлігі ${why.kk}; оны Word-та ашып, сақтап, қайталап көріңіз`,
  });

/** What is wrong with a part, after its name. */
export const BAD_PART = {
  empty: { en: "is empty", ru: "пуста", kk: "бос" },
  damaged: { en: "is damaged", ru: "повреждена", kk: "бүлінген" },
  documentType: {
    en: "declares a document type, which Word never does",
    ru: "объявляет тип документа, чего Word никогда не делает",
    kk: "құжат түрін жариялайды, Word мұндайды ешқашан істемейді",
  },
  tooDeep: { en: "is nested too deep", ru: "вложена слишком глубоко", kk: "тым терең қабатталған" },
  tooLarge: {
    en: "holds more than any document a person made",
    ru: "содержит больше, чем бывает в документах, сделанных человеком",
    kk: "ішінде адам жасаған құжаттарда болмайтындай көп элемент бар",
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** What of a brief that is about to be handed over is wrong, as part of a sentence. */
export const UNVERIFIED = {
  rows: {
    en: "the brief does not remember the rows it was made from",
    ru: "записка не помнит строк, из которых составлена",
    kk: "жазба өзі құрастырылған жолдарды есте сақтамаған",
  },
  texts: {
    en: "a text of the brief would not say what it should",
    ru: "один из текстов записки стал бы не таким, каким должен быть",
    kk: "жазбаның бір мәтіні тиісті түрде болмас еді",
  },
  cells: {
    en: "a cell of the table would not say what it should",
    ru: "одна из ячеек таблицы говорила бы не то, что должна",
    kk: "кестенің бір ұяшығы тиісті мәтінді көрсетпес еді",
  },
  editedTable: {
    en: "the table would count as edited",
    ru: "таблица считалась бы измененной",
    kk: "кесте өзгертілген болып саналар еді",
  },
  edited: {
    en: "the brief would count as edited",
    ru: "записка считалась бы измененной",
    kk: "жазба өзгертілген болып саналар еді",
  },
} as const satisfies Readonly<Record<string, Localised>>;
