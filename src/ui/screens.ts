import type { Language, Localised } from "../domain/language";
import type { IconName } from "./loading/later-icon";
import type { Place, View } from "./shell/screen";

/** A screen behind a tab. */
interface ScreenRecord {
  readonly label: Localised;
  /** The component that shows it; none for the one that comes with the pane. */
  readonly fetch?: () => Promise<unknown>;
}

/** Every screen behind a tab: a place with one view is one screen. */
export const SCREENS = {
  gaps: { label: { en: "Gap", ru: "Пробел", kk: "Олқылық" } },
  amendments: {
    label: { en: "Final text", ru: "Итоговый текст", kk: "Қорытынды мәтін" },
    fetch: async () => (await import("./amendments/AmendmentsScreen")).AmendmentsScreen,
  },
  draft: {
    label: { en: "Draft", ru: "Проект", kk: "Жоба" },
    fetch: async () => (await import("./draft-law/DraftScreen")).DraftScreen,
  },
  standards: {
    label: { en: "Standards", ru: "Стандарты", kk: "Стандарттар" },
    fetch: async () => (await import("./standards/StandardsScreen")).StandardsScreen,
  },
  findings: {
    label: { en: "Findings", ru: "Замечания", kk: "Ескертулер" },
    fetch: async () => (await import("./check/CheckScreen")).CheckScreen,
  },
  coverage: {
    label: { en: "Coverage", ru: "Охват", kk: "Қамту" },
    fetch: async () => (await import("./coverage/CoverageScreen")).CoverageScreen,
  },
  comments: {
    label: { en: "Comments", ru: "Комментарии", kk: "Пікірлер" },
    fetch: async () => (await import("./comments/CommentsScreen")).CommentsScreen,
  },
  consultations: {
    label: { en: "Consultations", ru: "Консультации", kk: "Консультациялар" },
    fetch: async () => (await import("./consultations/ConsultationsScreen")).ConsultationsScreen,
  },
  rounds: {
    label: { en: "Rounds", ru: "Раунды", kk: "Раундтар" },
    fetch: async () => (await import("./rounds/RoundsScreen")).RoundsScreen,
  },
  brief: {
    label: { en: "Brief", ru: "Записка", kk: "Жазба" },
    fetch: async () => (await import("./brief/BriefScreen")).BriefScreen,
  },
  refresh: {
    label: { en: "Refresh", ru: "Обновление", kk: "Жаңарту" },
    fetch: async () => (await import("./refresh/RefreshFileScreen")).RefreshFileScreen,
  },
  tables: {
    label: { en: "Tables", ru: "Таблицы", kk: "Кестелер" },
    fetch: async () => (await import("./tables/TablesScreen")).TablesScreen,
  },
  sharing: {
    label: { en: "Sharing", ru: "Доступ", kk: "Бөлісу" },
    fetch: async () => (await import("./sharing/SharingScreen")).SharingScreen,
  },
} as const satisfies Readonly<Record<View, ScreenRecord>>;

/** The icon on the tab of each place. */
export const PLACE_ICONS = {
  table: "TableRegular",
  draft: "DocumentTextRegular",
  standards: "BookOpenRegular",
  check: "ClipboardSearchRegular",
  discussion: "CommentRegular",
  documents: "DocumentMultipleRegular",
} as const satisfies Readonly<Record<Place, IconName>>;

/** What a place is called that is not named after its one view. */
const PLACE_LABELS = {
  table: { en: "Gaps", ru: "Пробелы", kk: "Олқылықтар" },
  check: { en: "Check", ru: "Проверка", kk: "Тексеру" },
  discussion: { en: "Discussion", ru: "Обсуждение", kk: "Талқылау" },
  documents: { en: "Documents", ru: "Документы", kk: "Құжаттар" },
} as const satisfies Readonly<Record<Exclude<Place, View>, Localised>>;

/** What every place and every view is called. */
export function labelsIn(language: Language): Readonly<Record<Place | View, string>> {
  const views = Object.entries(SCREENS).map(([view, { label }]) => [view, label[language]]);
  const places = Object.entries(PLACE_LABELS).map(([place, label]) => [place, label[language]]);
  return Object.fromEntries([...views, ...places]) as Record<Place | View, string>;
}
