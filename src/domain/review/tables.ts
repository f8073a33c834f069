import type { Localised } from "../language";
import { AMENDMENTS } from "./tables/amendments";
import { ASPECTS } from "./tables/aspects";
import { BRIEF } from "./tables/brief";
import { CONSULTATIONS } from "./tables/consultations";
import { DOCUMENTS } from "./tables/documents";
import { DRAFT_HISTORY } from "./tables/draft-history";
import { FEEDBACK } from "./tables/feedback";
import { GAPS } from "./tables/gaps";
import { PROFILE_ASPECTS } from "./tables/profile-aspects";
import { PROFILE_DOCUMENTS } from "./tables/profile-documents";
import { PROFILE_QUESTIONS } from "./tables/profile-questions";
import { PROVISIONS } from "./tables/provisions";
import { REVIEW } from "./tables/review";
import { REVIEW_PROFILE } from "./tables/review-profile";
import { ROUNDS } from "./tables/rounds";
import { WAIVERS } from "./tables/waivers";
import type { ColumnSpec, TableSpec as SpecOf } from "./tables/table-spec";

export type { ColumnSpec } from "./tables/table-spec";

/** Every table of the workbook, in sheet order. */
const SPECS = {
  Review: REVIEW,
  Gaps: GAPS,
  Provisions: PROVISIONS,
  Amendments: AMENDMENTS,
  Brief: BRIEF,
  Aspects: ASPECTS,
  Documents: DOCUMENTS,
  Consultations: CONSULTATIONS,
  Feedback: FEEDBACK,
  Waivers: WAIVERS,
  DraftHistory: DRAFT_HISTORY,
  Rounds: ROUNDS,
  ReviewProfile: REVIEW_PROFILE,
  ProfileAspects: PROFILE_ASPECTS,
  ProfileQuestions: PROFILE_QUESTIONS,
  ProfileDocuments: PROFILE_DOCUMENTS,
} as const satisfies Readonly<Record<string, SpecOf>>;

export type TableName = keyof typeof SPECS;
export type TableSpec = SpecOf<TableName>;
export const TABLES: Readonly<Record<TableName, TableSpec>> = SPECS;
export const TABLE_NAMES = Object.keys(SPECS) as readonly TableName[];
/** Those that every new workbook has. */
export const USUAL_TABLES = TABLE_NAMES.filter((name) => !TABLES[name].isOptional);

/** The column of a key; undefined when the table has none of it, or is none of ours. */
export const columnOf = (table: string, key: string): ColumnSpec | undefined =>
  SPECS_BY_NAME.get(table)?.columns.find((column) => column.key === key);
const SPECS_BY_NAME: ReadonlyMap<string, TableSpec> = new Map(Object.entries(TABLES));

/** Whether a table of a workbook goes by one of our names; Excel knows tables whatever their case. */
export const isOurTable = (table: string): boolean =>
  TABLE_NAMES.some((name) => name.toLowerCase() === table.toLowerCase());

/** Headers of the three columns that are the deliverable; the rest of Gaps is the working part. */
export const DELIVERABLE_COLUMNS = ["issue", "solution", "sources"] as const;

/** Keys of the Review table, in order, with the words that stand in its first column. */
export const DETAIL_LABELS = {
  draftTitle: { en: "Draft law", ru: "Законопроект", kk: "Заң жобасы" },
  draftVersion: { en: "Version of the draft", ru: "Версия проекта", kk: "Жобаның нұсқасы" },
  draftDate: { en: "Date of the draft", ru: "Дата проекта", kk: "Жобаның күні" },
  jurisdiction: { en: "Jurisdiction", ru: "Юрисдикция", kk: "Юрисдикция" },
  client: { en: "Client", ru: "Заказчик", kk: "Тапсырыс беруші" },
  author: { en: "Author", ru: "Автор", kk: "Автор" },
  language: { en: "Language", ru: "Язык", kk: "Тіл" },
  secondLanguage: { en: "Second language", ru: "Второй язык", kk: "Екінші тіл" },
  profile: { en: "Profile", ru: "Профиль", kk: "Бейін" },
  catalogueVersion: { en: "Catalogue version", ru: "Версия каталога", kk: "Каталог нұсқасы" },
  briefFile: { en: "Brief's file", ru: "Файл аналитической записки", kk: "Аналитикалық жазба файлы" },
  briefFingerprint: { en: "Brief's fingerprint", ru: "Отпечаток записки", kk: "Жазбаның бақылау таңбасы" },
} as const satisfies Readonly<Record<string, Localised>>;
