import type { Localised } from "../../domain/language";
import type { ThemeName } from "../host/shell/office-theme";

/** What the workbench says around the workbook and the pane. */
export interface WorkbenchWords {
  readonly title: string;
  readonly about: string;
  readonly open: string;
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
  readonly saved: (file: string) => string;
  readonly notSaved: (why: string) => string;
  readonly failed: (why: string) => string;
  readonly opened: (file: string) => string;
  readonly commands: Readonly<Record<"newReview" | "check" | "insertStandard" | "makeBrief", string>>;
}

export const WORDS: Localised<WorkbenchWords> = {
  en: {
    title: "Workbench",
    about: "A stand-in for Excel: the workbook here, the add-in's own pane beside it.",
    open: "Open a workbook…",
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
    saved: (file) => `Saved to ${file}`,
    notSaved: (why) => `The copy was not saved: ${why}`,
    failed: (why) => `This workbook can't be opened: ${why}`,
    opened: (file) => `Opened ${file}`,
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
    saved: (file) => `Сохранено: ${file}`,
    notSaved: (why) => `Копия не сохранена: ${why}`,
    failed: (why) => `Эту книгу открыть не удалось: ${why}`,
    opened: (file) => `Открыта книга ${file}`,
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
    saved: (file) => `Сақталды: ${file}`,
    notSaved: (why) => `Көшірме сақталмады: ${why}`,
    failed: (why) => `Бұл кітапты ашу мүмкін болмады: ${why}`,
    opened: (file) => `Ашылған кітап: ${file}`,
    commands: {
      newReview: "Жаңа шолу",
      check: "Тексеру",
      insertStandard: "Норма кірістіру",
      makeBrief: "Жазба жасау",
    },
  },
};
