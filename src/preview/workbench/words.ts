import type { Localised } from "../../domain/language";
import type { ThemeName } from "../host/shell/office-theme";

/** What the workbench says on the sheet itself. */
export interface GridWords {
  readonly openGroup: string;
  readonly closeGroup: string;
}

/** What the workbench says around the workbook and the pane. */
export interface WorkbenchWords {
  readonly title: string;
  readonly about: string;
  readonly open: string;
  /** The way to the page with a brief in the place of the workbook. */
  readonly wordSide: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly colleague: string;
  readonly colleagueHint: string;
  readonly cell: string;
  readonly content: string;
  readonly sheets: string;
  readonly pane: string;
  readonly resolved: string;
  /** A comment of the old kind, that nobody can reply to. */
  readonly note: string;
  readonly saved: (file: string) => string;
  /** The copy that was saved to before is somebody else's now. */
  readonly savedApart: (file: string) => string;
  readonly notSaved: (why: string) => string;
  readonly unreachable: string;
  readonly failed: (why: string) => string;
  readonly opened: (file: string) => string;
  /** Each way through what was done: what it is called, and what is said after it. */
  readonly steps: Readonly<
    Record<"undo" | "redo", { readonly name: string; readonly done: string; readonly none: string }>
  > & { readonly label: string };
  /** The copy of an earlier start. */
  readonly offer: {
    readonly label: string;
    readonly lastCopy: (name: string, when: string) => string;
    readonly goOn: string;
    readonly anew: string;
  };
  readonly grid: GridWords;
  readonly commands: Readonly<Record<"newReview" | "check" | "insertStandard" | "makeBrief", string>>;
}

export const WORDS: Localised<WorkbenchWords> = {
  en: {
    title: "Workbench",
    about: "A stand-in for Excel: the workbook here, the add-in's own pane beside it.",
    open: "Open a workbook…",
    wordSide: "To the brief",
    language: "Language of Office",
    theme: "Theme of Office",
    themes: { colorful: "Colourful", darkGray: "Dark grey", black: "Black", white: "White" },
    colleague: "Type as a colleague",
    colleagueHint: "What you type now reaches the pane as a change by somebody else.",
    cell: "Cell",
    content: "Content of the cell",
    sheets: "Sheets",
    pane: "Gap Table pane",
    resolved: "Resolved",
    note: "Note",
    saved: (file) => `Saved to ${file}`,
    savedApart: (file) => `Saved to ${file}. The copy before was changed by somebody else; it stays as it is.`,
    notSaved: (why) => `The copy was not saved, and is tried again at the next change: ${why}`,
    unreachable:
      "The server of the workbench does not answer. Start it again with “npm start” and leave this page open.",
    failed: (why) => `This workbook can't be opened: ${why}`,
    opened: (file) => `Opened ${file}`,
    steps: {
      label: "Undo and redo",
      undo: { name: "Undo", done: "The last change was taken back.", none: "There is nothing to take back." },
      redo: { name: "Redo", done: "The change was made again.", none: "There is nothing to make again." },
    },
    offer: {
      label: "Your last copy",
      lastCopy: (name, when) => `Your last copy is ${name}, saved on ${when}.`,
      goOn: "Continue where you left off",
      anew: "Begin from the sample",
    },
    grid: { openGroup: "Open the group", closeGroup: "Fold the group away" },
    commands: {
      newReview: "New review",
      check: "Check",
      insertStandard: "Insert standard",
      makeBrief: "Make brief",
    },
  },
  ru: {
    title: "Стенд",
    about: "Замена Excel: здесь книга, рядом — сама панель надстройки.",
    open: "Открыть книгу…",
    wordSide: "К записке",
    language: "Язык Office",
    theme: "Тема Office",
    themes: { colorful: "Цветная", darkGray: "Темно-серая", black: "Черная", white: "Белая" },
    colleague: "Печатать за коллегу",
    colleagueHint: "Теперь все, что вы введете, панель получит как правку другого человека.",
    cell: "Ячейка",
    content: "Содержимое ячейки",
    sheets: "Листы",
    pane: "Панель Gap Table",
    resolved: "Решено",
    note: "Примечание",
    saved: (file) => `Сохранено: ${file}`,
    savedApart: (file) => `Сохранено: ${file}. Прежнюю копию изменил кто-то другой, она осталась как есть.`,
    notSaved: (why) => `Копия не сохранена; попытка повторится при следующем изменении: ${why}`,
    unreachable: "Сервер стенда не отвечает. Запустите его снова командой npm start и не закрывайте эту страницу.",
    failed: (why) => `Эту книгу открыть не удалось: ${why}`,
    opened: (file) => `Открыта книга ${file}`,
    steps: {
      label: "Отмена и повтор",
      undo: { name: "Отменить", done: "Последнее изменение отменено.", none: "Отменять нечего." },
      redo: { name: "Вернуть", done: "Изменение возвращено.", none: "Возвращать нечего." },
    },
    offer: {
      label: "Последняя копия",
      lastCopy: (name, when) => `Ваша последняя копия — ${name}, сохранена ${when}.`,
      goOn: "Продолжить с того же места",
      anew: "Начать с образца",
    },
    grid: { openGroup: "Раскрыть группу", closeGroup: "Свернуть группу" },
    commands: {
      newReview: "Новый обзор",
      check: "Проверить",
      insertStandard: "Вставить норму",
      makeBrief: "Создать записку",
    },
  },
  kk: {
    title: "Стенд",
    about: "Excel орнына: мұнда кітап, қасында қондырманың өз панелі.",
    open: "Кітапты ашу…",
    wordSide: "Жазбаға",
    language: "Office тілі",
    theme: "Office тақырыбы",
    themes: { colorful: "Түрлі түсті", darkGray: "Қою сұр", black: "Қара", white: "Ақ" },
    colleague: "Әріптес атынан жазу",
    colleagueHint: "Енді жазғаныңыз панельге басқа адамның түзетуі болып жетеді.",
    cell: "Ұяшық",
    content: "Ұяшықтың мазмұны",
    sheets: "Парақтар",
    pane: "Gap Table панелі",
    resolved: "Шешілді",
    note: "Ескертпе",
    saved: (file) => `Сақталды: ${file}`,
    savedApart: (file) => `Сақталды: ${file}. Бұрынғы көшірмені басқа біреу өзгерткен, ол сол күйінде қалды.`,
    notSaved: (why) => `Көшірме сақталмады, келесі өзгерісте қайта сақтап көреміз: ${why}`,
    unreachable: "Стенд сервері жауап бермейді. Оны npm start арқылы қайта іске қосып, бұл бетті ашық қалдырыңыз.",
    failed: (why) => `Бұл кітапты ашу мүмкін болмады: ${why}`,
    opened: (file) => `Ашылған кітап: ${file}`,
    steps: {
      label: "Болдырмау және қайтару",
      undo: { name: "Болдырмау", done: "Соңғы өзгеріс болдырылмады.", none: "Болдырмайтын ештеңе жоқ." },
      redo: { name: "Қайтару", done: "Өзгеріс қайтарылды.", none: "Қайтаратын ештеңе жоқ." },
    },
    offer: {
      label: "Соңғы көшірме",
      lastCopy: (name, when) => `Соңғы көшірмеңіз — ${name}, сақталған уақыты: ${when}.`,
      goOn: "Тоқтаған жерден жалғастыру",
      anew: "Үлгіден бастау",
    },
    grid: { openGroup: "Топты ашу", closeGroup: "Топты жию" },
    commands: {
      newReview: "Жаңа шолу",
      check: "Тексеру",
      insertStandard: "Норма кірістіру",
      makeBrief: "Жазба жасау",
    },
  },
};
