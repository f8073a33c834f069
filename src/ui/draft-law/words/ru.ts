import { countInRussian as count } from "../../../app/words/count-in-russian";
import type { DraftLawWords } from "./draft-law-words";

const provisionsOf = (number: number): string => count(number, "положение", "положения", "положений");

export const ru: DraftLawWords = {
  title: "Законопроект",
  count: provisionsOf,
  bringIn: "Загрузить проект…",
  noneTitle: "Проекта здесь еще нет",
  noneLead:
    "Загрузите его из файла или вставьте текст. Главы, статьи и пункты станут строками листа «Положения», и пробелы смогут на них указывать.",

  find: "Найти положение по словам или по ссылке",
  findExample: "Слова или «п. 2 ст. 14»",
  clearFind: "Очистить",
  found: (number) => `Найдено: ${provisionsOf(number)}`,
  noneFound: "Таких слов нет ни в одном положении.",
  notThere: (place, nearest) =>
    nearest === undefined ? `В проекте нет ${place}.` : `В проекте нет ${place}. Ближайшее положение: ${nearest}.`,

  show: "Показать",
  shows: {
    all: () => "Все положения",
    open: (articles) => `Без пробела (${articles})`,
    gaps: (articles) => `С пробелом (${articles})`,
  },
  tree: "Положения проекта",
  more: (number) => `Показать еще ${number}`,
  gapsMark: (gaps) => count(gaps, "пробел", "пробела", "пробелов"),
  openMark: (articles) => (articles === 1 ? "нет пробела" : `без пробела: ${articles}`),
  explainedMark: "пробела нет, причина указана",
  standing: (open, articles) => `Статей без пробела и без причины: ${open} из ${articles}.`,
  nothingOpen: "В каждой статье есть пробел или указана причина, почему его нет.",

  unplaced: (gaps) => `Пробелы без положения: ${gaps}`,
  namesNone: "положение не названо",
  namesUnknown: (provisions) => `названо ${provisions}, чего в проекте нет`,
  goToGap: (gap) => `Перейти к ${gap}`,

  back: "Все положения",
  previous: "Предыдущее положение",
  next: "Следующее положение",
  goToRow: "Перейти к строке на листе",
  partOf: "Входит в",
  noText: "Собственного текста нет.",
  inside: (number) => `Внутри: ${number}`,
  gapsHere: (gaps) => `Пробелы здесь: ${gaps}`,
  gapsInside: (gaps) => `внутри еще ${count(gaps, "пробел", "пробела", "пробелов")}`,
  noGaps: "Сюда не указывает ни один пробел.",

  target: (gap) => `Для ${gap}`,
  noTarget: "Выберите строку на листе «Пробелы», и к ней можно будет добавлять положения.",
  add: (gap) => `Добавить в ${gap}`,
  takeOut: (gap) => `Убрать из ${gap}`,
  isNamed: (gap) => `Названо в ${gap}`,

  noGap: "Здесь нет пробела…",
  noGapBecause: "Пробела нет, потому что",
  reasonIn: (provision) => `Нет пробела: ${provision}`,
  reason: "Почему здесь нет пробела?",
  reasonHint: "Причина записывается на лист «Положения», ее увидит заказчик.",
  give: "Записать причину",
  cancel: "Отмена",
  changeReason: "Изменить на листе",

  bring: {
    title: "Загрузить проект",
    lead: "Сначала вы увидите, как прочитан проект. До вашего решения ничего не записывается.",
    pick: "Выбрать файл…",
    kinds: ".docx, .txt, .md или .html. Файл не покидает этот компьютер.",
    paste: "Или вставьте текст проекта",
    pasteDo: "Прочитать этот текст",
    tooLarge: "Файл больше 40 МБ. Сохраните один текст проекта, без рисунков, и выберите его.",
    unreadable: "Файл не открывается. Если он открыт в другой программе, закройте его там и выберите снова.",
    opening: (name) => `Открываю: ${name}…`,
    splitting: (paragraphs) => `Делю на положения: ${count(paragraphs, "абзац", "абзаца", "абзацев")}…`,
    stop: "Остановить",
    pasted: "вставленный текст",
    builtLike: "Построен как законы",
    guessed: (name) => `${name} (предположение)`,
    preview: "Как прочитан проект",
    summary: (name, number) => `${name}: ${provisionsOf(number)}.`,
    adds: (number) => `Будет добавлено на лист «Положения»: ${number}`,
    same: (number) => `Уже есть, такие же: ${number}`,
    differing: (number) => `Есть с другими словами, останутся как есть: ${number}`,
    otherVersion:
      "Это другая версия проекта? Если добавить остальное, версии смешаются, и пробел может указать не на то положение. Перевести обзор на новую версию можно командой «gap-table import --new-version».",
    notInDraft: (number) => `Есть в обзоре, но не в этом проекте, останутся как есть: ${number}`,
    tooLong: (number) => `Длиннее, чем вмещает ячейка, не будут добавлены: ${number}`,
    remarks: (remarks) => `На что взглянуть: ${remarks}`,
    write: (number) => `Записать ${provisionsOf(number)}`,
    nothingToWrite: "Записывать нечего: все они уже есть в обзоре.",
    nothingNew: "Записывать нечего.",
    notYet: "Пока ничего не записано.",
    another: "Взять другой проект",
    cancel: "Отмена",
  },
};
