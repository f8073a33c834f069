import type { Localised } from "../../language";
import { forms } from "./forms";

/**
 * How many general comments or recommendations bodies have made beside the Committee on the Rights of the Child, by the
 * treaty in the catalogue or the letters they go by; none where they make resolutions.
 */
export const COMMENTS_OF_OTHERS = {
  ICCPR: 37,
  ICESCR: 27,
  CRPD: 9,
  CEDAW: 40,
  CERD: 37,
  CAT: 4,
  CMW: 6,
  CED: 1,
  ACERWC: 9,
  Council: 0,
  /** The compilation of all committees' comments. */
  "HRI/GEN/1": 37,
} as const;

export type OtherBody = keyof typeof COMMENTS_OF_OTHERS;

/** Those that make recommendations. */
export const RECOMMENDING: ReadonlySet<string | undefined> = new Set(["CEDAW", "CERD"]);

/**
 * Articles that comments are on which have the number of one of the Committee on the Rights of the Child, by their treaty
 * and number, "ICCPR 16"; none of those that bear on any article.
 */
export const ARTICLES_OF_COMMENTS: ReadonlyMap<string, readonly number[]> = new Map(
  [
    ["ICCPR", "6:6 7:7 8:9 9:10 10:19 11:20 12:1 13:14 14:6 16:17 17:24 19:23 20:7 21:10 22:18 23:27 25:25"],
    ["ICESCR", "4:11 7:11 11:13,14 12:11 13:13,14 14:12 15:11,12 17:15 18:6 19:9 21:15 22:10,12 23:7 25:15"],
    ["CRPD", "1:12 2:9 4:24 5:19 8:27"],
  ].flatMap(([treaty, comments = ""]) =>
    comments.split(" ").map((one) => {
      const [number, articles = ""] = one.split(":");
      return [`${treaty} ${number}`, articles.split(",").map(Number)] as const;
    }),
  ),
);

/**
 * What comments of other treaty bodies are about that have the number of one of the Committee on the Rights of the
 * Child: beginnings of words, by the number. In order of the languages: English, Russian, Kazakh.
 */
export const OTHER_COMMENTS: Readonly<Record<string, Localised<readonly string[]>>> = {
  "1": {
    en: ["legal capacity", "equal recognition"],
    ru: forms("дееспособн правоспособн"),
    kk: ["әрекет қабілет"],
  },
  "2": { en: ["accessib"], ru: forms("доступност"), kk: forms("қолжетімд") },
  "3": {
    en: ["women with disabilit", "minimum core", "nature of states parties"],
    ru: ["женщин с инвалидност", "минимальн"],
    kk: ["мүгедектігі бар әйел"],
  },
  "4": { en: ["inclusive education", "housing"], ru: forms("инклюзивн жилищ"), kk: ["инклюзив", "тұрғын үй"] },
  "6": {
    en: ["equality and non-discrimination", "older persons", "right to life"],
    ru: ["равенств", "пожил", "право на жизнь"],
    kk: ["теңдік", "қарттар"],
  },
  "5": {
    en: ["persons with disabilit", "living independent", "independent living", "derogation", "temporary special"],
    ru: forms("инвалид самостоятельн отступлени"),
    kk: forms("мүгедек дербес"),
  },
  "12": {
    en: ["food", "adequate food", "self-determination", "violence against women"],
    ru: forms("питани самоопредел"),
    kk: forms("тамақ азық өзін-өзі"),
  },
  "13": {
    en: ["education", "administration of justice", "fair trial", "equality before", "court"],
    ru: forms("образован правосуд суд"),
    kk: forms("білім"),
  },
  "14": { en: ["health", "nuclear", "female circumcision"], ru: forms("здоров ядерн"), kk: forms("денсаулық ядролық") },
  "16": {
    en: ["privacy", "gender", "equal right", "equality", "men and women"],
    ru: ["личн", "неприкосновенн", "равн", "равенств", "мужчин"],
    kk: ["жеке өмір", "тең"],
  },
  "15": { en: ["water", "aliens"], ru: forms("вод иностранц"), kk: forms("су шетелдік") },
  "18": { en: ["right to work", "non-discrimination"], ru: forms("труд недискриминац"), kk: forms("еңбек") },
  "19": { en: ["social security"], ru: ["социальное обеспечени"], kk: ["әлеуметтік қамсыз"] },
  "20": {
    en: ["non-discrimination", "nondiscrimination", "discrimination", "torture"],
    ru: forms("недискриминац дискриминац пыт"),
    kk: forms("кемсіт азапта"),
  },
  "24": {
    en: ["business", "reservation", "women and health"],
    ru: forms("предпринимат бизнес оговор"),
    kk: forms("кәсіпкер бизнес ескертпе"),
  },
  "25": {
    en: ["science", "scientific", "public affairs", "vote", "voting", "election", "temporary special"],
    ru: ["науч", "наук", "государственных дел", "голосован", "выбор"],
    kk: forms("ғылым сайлау дауыс"),
  },
};

/** Beginnings of words that show a comment to be the one about children after all. */
export const OF_CHILDREN: readonly string[] = [
  ...forms("child adolescen young juvenile"),
  ...forms("дет ребен подрост несовершеннолет"),
  ...forms("бала жасөспірім"),
];
