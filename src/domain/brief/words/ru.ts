import { RUSSIAN_DATES } from "../../text/dates/ru";
import type { BriefWords } from "./brief-words";

/** The noun's form after a number: 1 пробел, 2 пробела, 5 пробелов, 21 пробел. */
const form = (count: number, one: string, few: string, many: string): string => {
  const tens = count % 100;
  const ones = count % 10;
  if (ones === 1 && tens !== 11) return one;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
};
const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${form(count, one, few, many)}`;
const gaps = (count: number): string => counted(count, "пробел", "пробела", "пробелов");
/** After a preposition with the genitive or dative there are two forms only: из 21 аспекта, из 17 аспектов. */
const ofTwo = (count: number, one: string, many: string): string => `${count} ${form(count, one, many, many)}`;

export const ru: BriefWords = {
  title: "Права ребенка в законопроекте: основные пробелы, выводы и рекомендации",
  version: (version) => (/^\d/u.test(version) ? `версия ${version}` : version),
  draftOf: (date) => `проект от ${date}`,
  preparedFor: (client) => `заказчик: ${client}`,
  footer: (date, fingerprint) => `Аналитическая записка от ${date} · состояние таблицы: ${fingerprint}`,
  pageOf: "Страница {page} из {pages}",
  ...RUSSIAN_DATES,
  and: "и",
  quotes: ["«", "»"],
  headings: {
    purpose: "Цель и метод",
    gaps: "Основные пробелы",
    conclusions: "Выводы",
    recommendations: "Рекомендации",
    consultations: "Консультации",
    positiveEffects: "Положительные нормы, которые следует сохранить",
    register: "Перечень пробелов",
    instruments: "Использованные документы",
  },

  purpose:
    "В записке обобщены результаты анализа законопроекта{draft}. Показано, где его текст расходится с правами ребенка, что следует изменить и на какие международные нормы опирается каждое предложение.",
  method: ({ gaps: total, byPriority, provisions, aspects, aspectsCovered }) => {
    const parts = [
      byPriority.high > 0 ? `высокого приоритета\u00a0– ${byPriority.high}` : "",
      byPriority.medium > 0 ? `среднего\u00a0– ${byPriority.medium}` : "",
      byPriority.low > 0 ? `низкого\u00a0– ${byPriority.low}` : "",
      byPriority.none > 0 ? `без приоритета\u00a0– ${byPriority.none}` : "",
    ].filter((part) => part !== "");
    const found = total === 0 ? "пока не содержит пробелов" : `содержит ${gaps(total)}: ${parts.join(", ")}`;
    const where =
      provisions > 0 ? ` Затронуто ${counted(provisions, "положение", "положения", "положений")} проекта;` : "";
    const reach =
      total === 0
        ? ""
        : `${where} ${provisions > 0 ? "пробелы" : "Пробелы"} выявлены по ${aspectsCovered} из ${ofTwo(aspects, "аспекта", "аспектов")}.`;
    return `Проект сопоставлен с международными нормами, руководствами и законодательством других стран по ${ofTwo(aspects, "аспекту", "аспектам")} прав ребенка. Таблица ${found}.${reach}`;
  },
  consultationsHeld: (count) =>
    count === 1
      ? "Проведена одна консультация:"
      : `${form(count, "Проведена", "Проведены", "Проведено")} ${counted(count, "консультация", "консультации", "консультаций")}:`,
  moreConsultations: (count) => `и еще ${count}`,
  noConsultations: "Консультации пока не отражены.",
  remarks: (total, parts) => `Получено ${counted(total, "замечание", "замечания", "замечаний")}: ${parts.join(", ")}.`,
  dispositions: {
    accepted: (count) => `принято\u00a0– ${count}`,
    "partly-accepted": (count) => `принято частично\u00a0– ${count}`,
    rejected: (count) => `отклонено\u00a0– ${count}`,
    noted: (count) => `принято к сведению\u00a0– ${count}`,
    open: (count) => `открыто\u00a0– ${count}`,
    none: (count) => `без ответа\u00a0– ${count}`,
  },
  documentsCited: (cited, total) =>
    `Из ${ofTwo(total, "документа", "документов")}, на которые ориентирован анализ, в таблице ${form(cited, "использован", "использованы", "использовано")} ${cited}.`,
  documentsMissing: "Не использованы:",

  coverage: {
    caption: "Пробелы по аспектам и приоритетам",
    alt: (aspects, holes) =>
      `Таблица: ${counted(aspects, "аспект", "аспекта", "аспектов")} и число пробелов высокого, среднего и низкого приоритета по каждому; ${holes === 0 ? "по каждому аспекту есть пробел или объяснение" : `без пробелов и без объяснения – ${holes}`}.`,
    aspect: "Аспект",
    priorities: ["Высокий", "Средний", "Низкий"],
    gaps: "Пробелы или причина их отсутствия",
    hole: "Нет ни пробела, ни объяснения",
    otherAspects: "Иной аспект или без аспекта",
    question: "Вопрос к проекту",
  },

  priorityHeadings: {
    high: "Высокий приоритет",
    medium: "Средний приоритет",
    low: "Низкий приоритет",
    none: "Приоритет не определен",
  },
  priorityNames: { high: "высокий приоритет", medium: "средний приоритет", low: "низкий приоритет" },
  noGaps: "Таблица пока не содержит пробелов.",
  proposedChange: "Предлагается:",
  norms: "Нормы:",
  examples: "Для сравнения:",
  sources: "Источники и примеры:",
  draftSays: "Текст проекта:",
  alsoRecorded: "Выявлены также (полностью – в таблице):",
  leftOut: (count) => `В таблице{workbook} содержится еще ${gaps(count)}: {ids}.`,
  shortened: (count, alone) =>
    `Сокращенно здесь и полностью в таблице${alone ? "{workbook}" : ""} ${form(count, "изложен", "изложены", "изложено")} ${gaps(count)}: {ids}.`,
  andOthers: (count) => `и еще ${count}`,
  amongOthers: (names) => `${names}, среди прочих`,

  conclusions: {
    gaps,
    lead: (high, total) => {
      if (high === 1 && total === 1) {
        return "Выявленный пробел имеет высокий приоритет: в нынешней редакции проект не дает здесь достаточных гарантий прав ребенка, и этот вопрос следует решить до его дальнейшего продвижения.";
      }
      return high === 0
        ? `Пробелов высокого приоритета нет (всего ${gaps(total)}), однако предлагаемые изменения сделают проект яснее и безопаснее для детей.`
        : `${counted(high, "пробел", "пробела", "пробелов")} из ${total} ${form(high, "имеет", "имеют", "имеют")} высокий приоритет: в нынешней редакции проект не дает здесь достаточных гарантий прав ребенка, и эти вопросы следует решить до его дальнейшего продвижения.`;
    },
    weight: "Где сосредоточены проблемы.",
    weightText: (aspects) => `Больше всего пробелов высокого приоритета выявлено по аспектам: ${aspects}.`,
    provisions: "Какие положения требуют наибольшей доработки.",
    provisionsText: (provisions) => `Чаще всего затронуты: ${provisions}.`,
    coverage: "Охват.",
    fullyCovered: "По каждому аспекту методики выявлен хотя бы один пробел.",
    reasonedAway: (names) => `Пробелов нет по причинам, указанным в таблице выше: ${names}.`,
    unexplained: (names) => `Предстоит изучить (нет ни пробела, ни объяснения): ${names}.`,
    state: "Готовность предложений.",
    stateText: (parts) => `По статусу: ${parts}.`,
    statuses: {
      final: (count) => `окончательных\u00a0– ${count}`,
      consultation: (count) => `на консультации\u00a0– ${count}`,
      draft: (count) => `в черновике\u00a0– ${count}`,
      none: (count) => `без статуса\u00a0– ${count}`,
    },
    newText: (count) => `Новая редакция подготовлена по ${ofTwo(count, "пробелу", "пробелам")}.`,
    consultations: "Итоги консультаций.",
    openRemarks: (ids) => `Открытыми остаются замечания по ${ids}.`,
    rounds: "Что изменили консультации.",
    norms: "На что опираются предложения.",
    normsText: (instruments) => `Чаще всего: ${instruments}.`,
  },

  rounds: {
    added: (count) => `новых пробелов\u00a0– ${count}`,
    changed: (count) => `изменено\u00a0– ${count}`,
    withdrawn: (count) => `снято\u00a0– ${count}`,
    unchanged: "без изменений",
    revised: (ids) => `После первого раунда пересмотрены, начиная с важнейших: ${ids}.`,
  },

  recommendations: {
    lead: "Рекомендации следуют порядку положений проекта и адресованы тем, кто определяет его окончательный текст.",
    newText: "принять в следующей редакции:",
    proposedText: "предлагаемая редакция:",
    alternative: "Альтернативная редакция:",
    because: "Обоснование:",
    rest: (count) => `Рассмотреть остальные пробелы таблицы (${count}) в порядке их приоритета.`,
    wholeDraft: "Проект в целом",
  },

  consultationTable: {
    alt: "Таблица проведенных консультаций: дата, участники, содержание.",
    header: ["Дата", "С кем", "Что обсуждалось"],
  },
  register: {
    alt: "Таблица всех пробелов с положением проекта, приоритетом и статусом.",
    header: ["Пробел", "Положение", "Приоритет", "Статус"],
    statuses: { draft: "черновик", consultation: "на консультации", final: "окончательно", withdrawn: "снято" },
  },

  instruments: {
    cited: "Ссылки:",
    superseded: "утратил актуальность",
    supersededBy: (name) => `заменен новым документом: ${name}`,
    notInForce: "не вступил в силу",
    draft: "проект, не принят",
    repealed: "утратил силу",
    partlySuspended: "действие частично приостановлено",
    unverified: "* Не сверено с официальным текстом.",
    translation: "† Рабочий перевод названия.",
    untranslated: "‡ Название на английском языке: перевода в каталоге нет.",
    more: (count) =>
      `В таблице ${form(count, "использован", "использованы", "использовано")} еще ${counted(count, "документ", "документа", "документов")}.`,
    none: "Ссылок на документы в таблице пока нет.",
  },
};
