import type { StandardsWords } from "./standards-words";

const rules = new Intl.PluralRules("ru");
const count = (number: number, one: string, few: string, many: string): string => {
  const form = rules.select(number);
  return `${number} ${form === "one" ? one : form === "few" ? few : many}`;
};

export const ru: StandardsWords = {
  title: "Стандарты",
  loading: "Открываем каталог стандартов…",
  searchLabel: "Поиск по стандартам",
  searchExample: "приватность, КПР 16, ЗОП 25 67",
  clearSearch: "Очистить поиск",
  keys: "↓ и ↑ — выбрать результат, Enter — вставить, Esc — очистить поиск.",
  resultsLabel: "Результаты",
  results: (number, all) =>
    all ? `Найдено: ${count(number, "результат", "результата", "результатов")}` : `Показаны первые ${number}`,
  nothing: (query) =>
    `По запросу «${query}» ничего не найдено. Уберите лишние слова или фильтр либо попробуйте другой язык.`,
  more: "Показать еще",
  recent: "Недавно вставленные",
  browse: "Все документы",
  noneLeft: "Под эти фильтры не подходит ни один документ.",

  filters: (active) => (active === 0 ? "Фильтры" : `Фильтры (${active})`),
  topic: "Тема",
  kind: "Вид документа",
  place: "Юрисдикция",
  any: "Все",
  clearFilters: "Сбросить фильтры",
  partsOnTopic: (number) => count(number, "норма по теме", "нормы по теме", "норм по теме"),

  groups: {
    treaties: "Международные договоры",
    comments: "Замечания общего порядка",
    international: "Иные международные стандарты",
    home: (place) => `Национальное право: ${place}`,
    union: "Европейский союз",
    foreign: "Другие страны",
  },

  binding: "Обязательный",
  notBinding: "Рекомендательный",
  confidence: { verified: "", likely: "Вероятно", unverified: "Не подтверждено" },
  confidenceInFull: {
    verified: "Сверено с самим текстом или с двумя независимыми источниками.",
    likely: "Известно лишь из одного вторичного источника: сверьте с текстом, прежде чем ссылаться.",
    unverified: "Не подтверждено ни одним источником: проверьте, прежде чем ссылаться.",
  },
  standing: {
    current: "",
    superseded: "Заменен",
    "not-in-force": "Не вступил в силу",
    draft: "Проект",
    "partly-suspended": "Частично приостановлен",
    repealed: "Утратил силу",
  },
  inForceNow: "Действует",
  advice: {
    current: "",
    superseded: "Его место занял более новый текст.",
    "not-in-force": "Сегодня он не имеет юридической силы: приводите его разве что как пример.",
    draft: "Юридической силы пока нет: приводите его разве что как пример.",
    "partly-suspended": "Убедитесь, что положение, на которое вы ссылаетесь, сегодня применяется.",
    repealed: "Юридической силы больше не имеет.",
  },
  citeInstead: "Ссылайтесь на:",

  into: "В строку",
  insert: "Вставить",
  insertPart: (citation) => `Вставить: ${citation}`,
  insertWhole: "Вставить целиком",
  noRow: "Выберите строку таблицы пробелов — ссылка попадет в ее источники.",
  alreadyIn: "Уже есть в источниках этой строки",
  chooseFirst: "Выберите, что вставить",
  askUnverified: (citation) => `«${citation}» не подтверждено ни одним источником. Все равно вставить?`,
  insertAnyway: "Все равно вставить",
  dontInsert: "Не вставлять",
  about: (name) => `О документе: ${name}`,

  back: "Назад",
  facts: {
    body: "Кем принят",
    symbol: "Обозначение",
    kind: "Вид",
    place: "Юрисдикция",
    adopted: "Принят",
    inForce: "В силе с",
    standing: "Статус",
    kazakhstan: "Казахстан",
    englishTitle: "Название на английском",
    originalTitle: "Название в оригинале",
    domesticAct: "Внутренний акт",
  },
  workingTitle: "рабочий перевод",
  fromMemory: "не проверено",
  kazakhstan: {
    ratified: "Участвует",
    deposited: (date) => `грамота сдана ${date}`,
    signed: (date) => `подписано ${date}`,
    notParty: "Не участвует",
    unknown: "Не установлено",
  },
  notes: "На что обратить внимание",
  verify: "Осталось проверить",
  parts: (number) => `Положения: ${number}`,
  partsAbout: (topic, number) => `${topic}: ${count(number, "положение", "положения", "положений")}`,
  allParts: "Показать все положения",
  noParts: "Отдельных положений в каталоге нет: сошлитесь на документ целиком или допишите номер сами.",
  unpinned: "Есть в тексте, но номер нам неизвестен",
  officialPage: "Официальная страница",
  addressUnchecked: "адрес не проверен",
  opensBrowser: "откроется в браузере",
  evidence: (number) => `На чем основана эта запись (${number})`,
  inEnglish: "Описания и примечания каталога даны на английском языке.",
};
