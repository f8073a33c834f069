import { asCountryCode, isCountryCode } from "../text/country-code";
import { noDay } from "./no-day";
import type { Localised } from "../language";
import { isCalendarDay } from "./calendar-day";
import type { Profile } from "../profile/profile";
import type { Review } from "../review/review";
import { DETAIL_LABELS } from "../review/tables";
import { headerPlace } from "./places";
import { quoted } from "../text/quoted";
import type { Problem, Rule } from "./rule";

/** The Review sheet says what is reviewed, where and for whom: the brief's title and the rules rest on it. */
export const detailsGiven: Rule = {
  id: "details-given",
  severity: "warning",
  summary: {
    en: "The Review sheet names the draft law, its version and date, the country, the client and the author.",
    ru: "На листе «Обзор» указаны законопроект, его версия и дата, страна, заказчик и автор.",
    kk: "«Шолу» парағында заң жобасы, оның нұсқасы мен күні, ел, тапсырыс беруші және автор көрсетілген.",
  },
  examples: [
    { shows: "All is given.", review: { details: { draftVersion: "2", jurisdiction: "KZ" } }, finds: [] },
    {
      shows: "Blanks left.",
      review: { details: { draftVersion: "", client: "" } },
      finds: [
        "The Review sheet does not give “Version of the draft”. Fill it in, as the title of the brief needs it.",
        "The Review sheet does not give “Client”. Fill it in, as the title of the brief needs it.",
      ],
    },
    {
      shows: "A day that the calendar lacks.",
      review: { details: { draftDate: "31 February 2026" } },
      finds: ["“31 February 2026” is no day of the calendar. Write the date of the draft, such as 2026-09-15."],
    },
    {
      shows: "A country that is none.",
      review: { details: { jurisdiction: "Ruritania" } },
      finds: ["“Ruritania” is not known as the code or the name of a country. Write its two letters, such as KZ."],
    },
    {
      shows: "A profile that does not exist.",
      review: { details: { profile: "moon" } },
      finds: [
        "The profile “moon” is not known, so the workbook's own is used: “Child rights review of the Digital Code (Kazakhstan)”. Empty the cell if that is right.",
      ],
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
      ...NEEDED.filter((key) => review.details[key].trim() === "").map((key) => ({
        ...problem(key, missing(key)),
        comes: "last" as const,
      })),
      ...(draftDate.trim() === "" || isCalendarDay(draftDate) ? [] : [problem("draftDate", notADay(draftDate))]),
      ...(jurisdiction === "" || isCountryCode(asCountryCode(jurisdiction))
        ? []
        : [problem("jurisdiction", notACode(jurisdiction))]),
      ...(profile === "" || profile === context.profile.id
        ? []
        : [problem("profile", unknownProfile(profile, context.profile))]),
    ];
  },
};

type Detail = Exclude<keyof Review["details"], "secondLanguage">;

const NEEDED = ["draftTitle", "draftVersion", "draftDate", "jurisdiction", "client", "author"] as const;

const missing = (key: (typeof NEEDED)[number]) => ({
  en: `The Review sheet does not give “${DETAIL_LABELS[key].en}”. Fill it in, as the title of the brief needs it.`,
  ru: `На листе «Обзор» не заполнено: «${DETAIL_LABELS[key].ru}». Заполните, это нужно для титула записки.`,
  kk: `«Шолу» парағында толтырылмаған: «${DETAIL_LABELS[key].kk}». Толтырыңыз, бұл жазба титулына керек.`,
});

const notADay = (draftDate: string) => noDay(draftDate, WRITE_DATE);

const WRITE_DATE: Localised = {
  en: "Write the date of the draft, such as 2026-09-15.",
  ru: "Напишите дату проекта, например 15.09.2026.",
  kk: "Жобаның күнін жазыңыз, мысалы 15.09.2026.",
};

const notACode = (jurisdiction: string) => ({
  en: `“${jurisdiction}” is not known as the code or the name of a country. Write its two letters, such as KZ.`,
  ru: `${quoted(jurisdiction)} неизвестно как код или название страны. Напишите две буквы кода, например KZ.`,
  kk: `${quoted(jurisdiction)} ел коды не ел атауы ретінде белгісіз. Кодын екі әріппен жазыңыз, мысалы KZ.`,
});

const unknownProfile = (typed: string, { id, name }: Profile) =>
  id === "" ? noProfile(typed) : otherProfile(typed, name);

const noProfile = (typed: string) => ({
  en: `The profile “${typed}” is not known, so the sheets Coverage and Documents count in its place. Name one that comes with the program or that the workbook holds.`,
  ru: `Профиль ${quoted(typed)} неизвестен, вместо него учитываются листы «Охват» и «Документы». Назовите профиль из программы или из самой книги.`,
  kk: `${quoted(typed)} бейіні белгісіз, оның орнына «Қамту» мен «Құжаттар» парақтары ескеріледі. Бағдарламадағы не кітаптағы бейінді атаңыз.`,
});

const otherProfile = (typed: string, used: Localised) => ({
  en: `The profile “${typed}” is not known, so the workbook's own is used: “${used.en}”. Empty the cell if that is right.`,
  ru: `Профиль ${quoted(typed)} неизвестен, поэтому применяется профиль самой книги: ${quoted(used.ru)}. Если так и нужно, очистите ячейку.`,
  kk: `${quoted(typed)} бейіні белгісіз, сондықтан кітаптың өз бейіні қолданылады: ${quoted(used.kk)}. Дұрыс болса, ұяшықты босатыңыз.`,
});
