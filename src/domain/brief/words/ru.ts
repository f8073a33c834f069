import { RUSSIAN_DATES } from "../../text/dates/ru";
import { LANGUAGES } from "../../language";
import { countInRussian, russianForm } from "../../text/russian-form";
import type { BriefWords, OtherTexts } from "./brief-words";
import { joinSentences } from "../../text/join-sentences";
import { versionInWords } from "../../text/version-in-words";

/** In the order of `LANGUAGES`. */
const LANGUAGE_NAMES = ["английском", "русском", "казахском"];

const gaps = (count: number): string => countInRussian(count, "пробел", "пробела", "пробелов");
/** After a preposition with the genitive or dative there are two forms only: из 21 аспекта, из 17 аспектов. */
const ofTwo = (count: number, one: string, many: string): string => `${count} ${russianForm(count, one, many, many)}`;
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} и ${parts.at(-1) ?? ""}`;
const allWithdrawn = (count: number): string =>
  count === 1 ? "Единственный пробел таблицы снят." : `Все пробелы таблицы сняты (${count}).`;
const NORMS = {
  treaties: "международными договорами",
  guidance: "международными руководствами",
  examples: "законодательством других стран",
};
const OF_PRIORITY = { high: "высокого", medium: "среднего", low: "низкого" } as const;

function stillOpen(aspects: number, open: number, begun: number): string {
  const inPart = russianForm(begun, "изучен", "изучены", "изучено");
  if (open === 0)
    return begun === 0
      ? ""
      : `Частично ${inPart} ${countInRussian(begun, "аспект", "аспекта", "аспектов")} из ${aspects}.`;
  const further = begun === 0 ? "" : `, еще ${begun} ${inPart} частично`;
  return `Предстоит изучить ${countInRussian(open, "аспект", "аспекта", "аспектов")} из ${aspects}${further}.`;
}

const OTHERS: Readonly<Record<OtherTexts, string>> = {
  none: "",
  edited: ", кроме измененных вручную",
  gone: ", кроме тех, которых в ней больше нет",
  editedAndGone: ", кроме измененных вручную и тех, которых в ней больше нет",
};

export const ru: BriefWords = {
  version: (version) => versionInWords(version, "ru"),
  draftOf: (date) => `проект от ${date}`,
  preparedFor: (client) => `Заказчик: ${client}`,
  footer: (date) => `Аналитическая записка от ${date}`,
  pageOf: "Страница {page} из {pages}",
  ...RUSSIAN_DATES,
  and: "и",
  quotes: ["«", "»"],
  headings: {
    inShort: "Коротко",
    asks: "О чем мы просим",
    whyNow: "Почему сейчас",
    opportunities: "Что проект уже дает детям",
    gaps: "Основные пробелы",
    otherGaps: "Другие пробелы, одной строкой",
    groups: "Девочки и мальчики, дети разного возраста",
    recommendations: "Рекомендации",
    consultations: "Что изменили консультации",
    consultationsAndChanges: "Консультации и изменения",
    changes: "Что изменилось в ходе анализа",
    conclusions: "Выводы",
    instruments: "Использованные документы",
    method: "Как проводился анализ",
  },

  draft: {
    mark: "ЧЕРНОВИК",
    missing: (parts) => `Записка не закончена. Не хватает: ${parts}.`,
    parts: {
      title: "названия от автора",
      draftLaw: "названия законопроекта",
      keyMessages: "главных мыслей",
      asks: "того, о чем и кого мы просим",
      author: "имени автора",
      ranking: "рангов или приоритетов пробелов",
      citations: "исправления неверных ссылок",
    },
  },
  textsIn: (language, areAll) =>
    `${areAll ? "Тексты таблицы даны" : "Часть текстов таблицы дана"} на ${LANGUAGE_NAMES[LANGUAGES.indexOf(language)]} языке.`,

  opportunitiesMore: (count) =>
    `В таблице отмечено еще ${countInRussian(count, "положительное последствие", "положительных последствия", "положительных последствий")}.`,

  figure: {
    label: "Рисунок {n}.",
    caption: "Пробелы по аспектам и приоритетам",
    alt: (aspects, total) =>
      `${gaps(total)}, аспектов – ${aspects}: строка на каждый аспект и число пробелов каждого приоритета, темнее там, где их больше.`,
    aspect: "Аспект",
    priorities: { high: "Высокий", medium: "Средний", low: "Низкий", none: "Не определен" },
    gaps: "Пробелы",
    otherAspects: "Иные аспекты",
    underEach: "Пробел, относящийся к нескольким аспектам, учтен в каждом из них.",
    reasonedAway: (names) => `Пробелов нет, причина указана в таблице: ${names}.`,
    noneRecorded: (names) => `Изучено, пробелов не отмечено: ${names}.`,
    begun: (names) => `Изучено частично: ${names}.`,
    unexplained: (names) => `Предстоит изучить: ${names}.`,
  },

  noGaps: "Таблица пока не содержит пробелов.",
  allWithdrawn,
  normGroups: {
    treaties: "Договоры:",
    guidance: "Руководства:",
    examples: "Другие страны:",
    national: "Национальное право и данные:",
    typed: "Другие источники:",
  },
  draftSays: "Текст проекта:",
  otherAspect: "Прочее",
  inTheTable: "Этот пробел описан в таблице.",
  setOutInTable: (id) => `Изложено в таблице, ${id}.`,
  leftOut: (count, final, high) => {
    const among = [
      final > 0 ? `окончательных\u00a0– ${final}` : "",
      high > 0 ? `высокого приоритета\u00a0– ${high}` : "",
    ].filter((part) => part !== "");
    return `В таблице содержится еще ${gaps(count)}${among.length > 0 ? `, в том числе ${among.join(", ")}` : ""}.`;
  },
  andOthers: (count) => `и еще ${count}`,
  moreInTable: (count, isBeside) => (isBeside ? `и еще ${count} в таблице` : `${count} в таблице`),
  itemsInTable: (count, id) =>
    `Еще ${countInRussian(count, "пункт", "пункта", "пунктов")} перечня: таблица${id === "" ? "" : `, ${id}`}.`,
  amongOthers: (names) => `${names}, среди прочих`,

  recommendations: {
    label: "Таблица {n}.",
    caption: "Рекомендации, начиная с важнейших",
    alt: (rows, isAddressed) =>
      `Таблица, рекомендаций – ${rows}: номер, положение проекта, изменение${isAddressed ? ", кто и к какому сроку" : ""}, нормы.`,
    number: "№",
    provision: "Положение",
    change: "Изменение",
    who: "Кто, к какому сроку",
    norm: "Норма",
    wording: "Редакция:",
    finalTable: (ids) => `Редакция: итоговая таблица, ${ids}.`,
    rest: (count) => `В таблице есть рекомендации еще по ${ofTwo(count, "пробелу", "пробелам")}.`,
    inFull: (id) => `Полностью: таблица${id === "" ? "" : `, ${id}`}.`,
  },

  consultationsHeld: (count) =>
    count === 1
      ? "Проведена одна консультация:"
      : `${russianForm(count, "Проведена", "Проведены", "Проведено")} ${countInRussian(count, "консультация", "консультации", "консультаций")}:`,
  moreConsultations: (count) => `и еще ${countInRussian(count, "консультация", "консультации", "консультаций")}`,
  remarks: (total, parts) =>
    `Получено ${countInRussian(total, "замечание", "замечания", "замечаний")}: ${parts.join(", ")}.`,
  remarksInComments: (total, parts, isMore) =>
    `В комментариях к таблице\u00a0– ${isMore ? "еще " : ""}${countInRussian(total, "замечание", "замечания", "замечаний")}: ${parts.join(", ")}.`,
  outcomes: {
    accepted: (count) => `принято\u00a0– ${count}`,
    "partly-accepted": (count) => `принято частично\u00a0– ${count}`,
    rejected: (count) => `отклонено\u00a0– ${count}`,
    noted: (count) => `принято к сведению\u00a0– ${count}`,
    unclear: (count) => `решение неясно\u00a0– ${count}`,
    closed: (count) => `закрыто без решения\u00a0– ${count}`,
    deleted: (count) => `удалено\u00a0– ${count}`,
    open: (count) => `открыто\u00a0– ${count}`,
    none: (count) => `без ответа\u00a0– ${count}`,
  },
  uncertainRemarks: (count) =>
    `Для\u00a0${count} из них не\u00a0определено, к\u00a0какому пробелу относится замечание.`,
  openRemarks: (ids) => `Открытыми остаются замечания по ${ids}.`,
  before: "Было:",
  changedInTable: "Изменено после первого раунда; текст\u00a0– в таблице.",
  after: "Стало:",
  remark: "Замечание:",
  answer: "Ответ:",
  remarkRecorded: (id) => `Замечание приведено на листе «Отзывы»${id === "" ? "" : `, ${id}`}.`,
  answerRecorded: "Ответ приведен на листе «Отзывы».",
  takenUp: { accepted: "Замечание принято.", "partly-accepted": "Замечание принято частично." },

  rounds: {
    added: (count) => `новых пробелов\u00a0– ${count}`,
    changed: (count) => `изменено\u00a0– ${count}`,
    withdrawn: (count) => `снято\u00a0– ${count}`,
    unchanged: "без изменений",
    revised: (ids, count, isLater) =>
      count === 1
        ? `После первого раунда${isLater ? ", в том числе после последнего," : ""} пересмотрен: ${ids}.`
        : `После первого раунда пересмотрены, начиная с важнейших: ${ids}${isLater ? "; часть из них\u00a0– после последнего раунда" : ""}.`,
  },

  conclusions: {
    gaps,
    weight: (aspects) => `Больше всего пробелов высокого приоритета выявлено по аспектам: ${aspects}.`,
    provisions: (count) =>
      `Больше всего пробелов связано с ${count === 1 ? "положением" : "положениями"}: {provisions}.`,
  },

  method: (numbers) => {
    const {
      gaps: total,
      byPriority,
      provisions,
      aspects,
      aspectsCovered,
      aspectsOpen,
      aspectsBegun,
      isByAspect,
      readAgainst,
      withdrawn,
    } = numbers;
    const parts = (["high", "medium", "low"] as const)
      .filter((priority) => byPriority[priority] > 0)
      .map((priority, at) => `${OF_PRIORITY[priority]}${at === 0 ? " приоритета" : ""}\u00a0– ${byPriority[priority]}`);
    const without = parts.length > 0 && byPriority.none > 0 ? [`без приоритета\u00a0– ${byPriority.none}`] : [];
    const ranked = parts.length > 0 ? `: ${[...parts, ...without].join(", ")}` : "";
    const where =
      provisions > 0 ? ` Затронуто ${countInRussian(provisions, "положение", "положения", "положений")} проекта.` : "";
    const reach =
      aspectsCovered > 0 ? ` Пробелы выявлены по ${aspectsCovered} из ${ofTwo(aspects, "аспекта", "аспектов")}.` : "";
    const found = total === 0 ? "пока не содержит пробелов" : `содержит ${gaps(total)}${ranked}`;
    const against = listed(readAgainst.map((group) => NORMS[group]));
    const read = `Проект сопоставлен с ${against}${isByAspect ? " по каждому аспекту методики" : ""}.`;
    return joinSentences(
      against === "" ? "" : read,
      total === 0 && withdrawn > 0 ? allWithdrawn(withdrawn) : `Таблица ${found}.${where}${reach}`,
      aspectsOpen < aspects ? stillOpen(aspects, aspectsOpen, aspectsBegun) : "",
    );
  },
  documentsCited: (cited, total) =>
    `Из ${ofTwo(total, "документа", "документов")}, на которые ориентирован анализ, в таблице ${russianForm(cited, "использован", "использованы", "использовано")} ${cited}.`,
  documentsNone: (total) =>
    `Из ${ofTwo(total, "документа", "документов")}, на которые ориентирован анализ, в таблице не использован ни один.`,
  documentsMissing: "Не использованы:",
  table: (total, hasWording) =>
    `Таблица, где ${total === 1 ? "описан пробел" : `описаны все пробелы (${total})`}${hasWording ? " и приведены предлагаемые редакции" : ""}, – файл {workbook}.`,
  askFor: "Контакт для запроса: {contact}.",
  seal: "Состояние таблицы:",
  refreshedOn: (date, earlier, other) =>
    `${date} (тексты из таблицы${OTHERS[other]}; числа, перечни и выбор пробелов: ${earlier})`,
  refreshedOnFormerly: (date, earlier) =>
    `${date} (тексты из таблицы, кроме снятых с тех пор пробелов; числа, перечни и выбор пробелов: ${earlier})`,

  instruments: {
    cited: "Ссылки:",
    superseded: "взамен есть новый документ",
    supersededBy: (name) => `взамен есть новый документ: ${name}`,
    notInForce: "еще не действует",
    draft: "проект, не принят",
    repealed: "больше не действует",
    partlySuspended: "действие частично приостановлено",
    partlyInForce: "действует частично",
    forceUnconfirmed: "вступление в силу не подтверждено",
    annex: (number) => `приложение ${number}`.trim(),
    version: (number) => `версия ${number}`,
    edition: (number) => `${number}-е издание`,
    unverified: "* Не сверено с официальным текстом.",
    translation: "† Рабочий перевод названия.",
    untranslated: "‡ Название на английском языке: перевода в каталоге нет.",
    more: (count) =>
      `В таблице ${russianForm(count, "использован", "использованы", "использовано")} еще ${countInRussian(count, "документ", "документа", "документов")}.`,
    all: "В перечне все документы, использованные в таблице.",
    none: "Ссылок на документы в таблице пока нет.",
  },
};
