import { isCalendarDay } from "./calendar-day";
import type { Review } from "../review/review";
import { DETAIL_LABELS } from "../review/tables";
import { headerPlace } from "./places";
import { quoted } from "./quoted";
import type { Problem, Rule } from "./rule";

/** The Review sheet says what is reviewed, where and for whom: the brief's title and the rules rest on it. */
export const detailsGiven: Rule = {
  id: "details-given",
  severity: "warning",
  summary: {
    en: "The Review sheet names the draft law, its version and date, the country by its code, the client and the author.",
    ru: "На листе «Обзор» указаны законопроект, его версия и дата, код страны, заказчик и автор.",
    kk: "«Шолу» парағында заң жобасы, оның нұсқасы мен күні, ел коды, тапсырыс беруші және автор көрсетілген.",
  },
  examples: [
    { shows: "All is given.", review: { details: { draftVersion: "2", jurisdiction: "KZ" } }, finds: [] },
    {
      shows: "Blanks left.",
      review: { details: { draftVersion: "", client: "" } },
      finds: [
        "Missing Version of the draft, expected on the Review sheet for the brief's title",
        "Missing Client, expected on the Review sheet for the brief's title",
      ],
    },
    {
      shows: "A day that the calendar lacks.",
      review: { details: { draftDate: "31 February 2026" } },
      finds: ["Unexpected date “31 February 2026”, expected a day of the calendar such as 2026-09-15"],
    },
    {
      shows: "A country by its name.",
      review: { details: { jurisdiction: "Kazakhstan" } },
      finds: ["Unexpected jurisdiction “Kazakhstan”, expected a code of two letters such as KZ"],
    },
    {
      shows: "A profile that does not exist.",
      review: { details: { profile: "moon" } },
      finds: ["Unexpected profile “moon”, expected “kazakhstan-digital-code”, which is used instead"],
    },
  ],
  check: (review, context) => {
    if (!review.tables.some(({ table }) => table === "Review")) return [];
    const { jurisdiction, profile, draftDate } = review.details;
    const problem = (key: Detail, message: Problem["message"]): Problem => ({
      place: review.detailPlaces[key] ?? headerPlace(review, "Review"),
      column: "value",
      rowId: "",
      about: [DETAIL_LABELS[key][review.details.language], review.details[key].trim()].filter(Boolean).join(": "),
      message,
    });
    return [
      ...NEEDED.filter((key) => review.details[key].trim() === "").map((key) => problem(key, missing(key))),
      ...(draftDate.trim() === "" || isCalendarDay(draftDate) ? [] : [problem("draftDate", notADay(draftDate))]),
      ...(jurisdiction === "" || /^[A-Z]{2}$/iu.test(jurisdiction)
        ? []
        : [problem("jurisdiction", notACode(jurisdiction))]),
      ...(profile === "" || profile === context.profile.id
        ? []
        : [problem("profile", unknownProfile(profile, context.profile.id))]),
    ];
  },
};

type Detail = Exclude<keyof Review["details"], "secondLanguage">;

const NEEDED = ["draftTitle", "draftVersion", "draftDate", "jurisdiction", "client", "author"] as const;

const missing = (key: (typeof NEEDED)[number]) => ({
  en: `Missing ${DETAIL_LABELS[key].en}, expected on the Review sheet for the brief's title`,
  ru: `На листе «Обзор» не указано: ${DETAIL_LABELS[key].ru}; ожидается для титула записки`,
  kk: `«Шолу» парағында көрсетілмеген: ${DETAIL_LABELS[key].kk}; жазбаның титулы үшін күтіледі`,
});

const notADay = (draftDate: string) => ({
  en: `Unexpected date “${draftDate}”, expected a day of the calendar such as 2026-09-15`,
  ru: `Неожиданная дата ${quoted(draftDate)}; ожидается день календаря, например 15.09.2026`,
  kk: `Күтпеген күн ${quoted(draftDate)}; күнтізбедегі күн күтіледі, мысалы 15.09.2026`,
});

const notACode = (jurisdiction: string) => ({
  en: `Unexpected jurisdiction “${jurisdiction}”, expected a code of two letters such as KZ`,
  ru: `Неожиданная юрисдикция ${quoted(jurisdiction)}; ожидается код из двух букв, например KZ`,
  kk: `Күтпеген юрисдикция ${quoted(jurisdiction)}; екі әріптен тұратын код күтіледі, мысалы KZ`,
});

const unknownProfile = (typed: string, used: string) => (used === "" ? noProfile(typed) : otherProfile(typed, used));

const noProfile = (typed: string) => ({
  en: `Unexpected profile “${typed}”, expected one that comes with the program or that the workbook holds; the sheets Coverage and Documents count instead`,
  ru: `Неизвестный профиль ${quoted(typed)}; ожидается профиль из программы или из самой книги, вместо него взяты листы «Охват» и «Документы»`,
  kk: `Белгісіз бейін ${quoted(typed)}; бағдарламадағы не кітаптағы бейін күтіледі, оның орнына «Қамту» мен «Құжаттар» парақтары алынды`,
});

const otherProfile = (typed: string, used: string) => ({
  en: `Unexpected profile “${typed}”, expected “${used}”, which is used instead`,
  ru: `Неизвестный профиль ${quoted(typed)}; ожидается ${quoted(used)}, он и применяется`,
  kk: `Белгісіз бейін ${quoted(typed)}; ${quoted(used)} күтіледі, сол қолданылады`,
});
