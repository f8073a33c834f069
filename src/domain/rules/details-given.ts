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
      finds: ["Missing details: Version of the draft, Client, expected on the Review sheet for the brief's title"],
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
    const { jurisdiction, profile } = review.details;
    const blank = NEEDED.filter((key) => review.details[key].trim() === "");
    return [
      ...(blank.length > 0 ? [problem(review, missing(blank))] : []),
      ...(jurisdiction === "" || /^[A-Z]{2}$/iu.test(jurisdiction) ? [] : [problem(review, notACode(jurisdiction))]),
      ...(profile === "" || profile === context.profile.id
        ? []
        : [problem(review, unknownProfile(profile, context.profile.id))]),
    ];
  },
};

const NEEDED = ["draftTitle", "draftVersion", "draftDate", "jurisdiction", "client", "author"] as const;

const problem = (review: Review, message: Problem["message"]): Problem => ({
  place: headerPlace(review, "Review"),
  column: "value",
  rowId: "",
  message,
});

const missing = (keys: readonly (typeof NEEDED)[number][]) => ({
  en: `Missing details: ${keys.map((key) => DETAIL_LABELS[key].en).join(", ")}, expected on the Review sheet for the brief's title`,
  ru: `На листе «Обзор» не указано: ${keys.map((key) => DETAIL_LABELS[key].ru).join(", ")}; ожидается для титула записки`,
  kk: `«Шолу» парағында көрсетілмеген: ${keys.map((key) => DETAIL_LABELS[key].kk).join(", ")}; жазбаның титулы үшін күтіледі`,
});

const notACode = (jurisdiction: string) => ({
  en: `Unexpected jurisdiction “${jurisdiction}”, expected a code of two letters such as KZ`,
  ru: `Неожиданная юрисдикция ${quoted(jurisdiction)}; ожидается код из двух букв, например KZ`,
  kk: `Күтпеген юрисдикция ${quoted(jurisdiction)}; екі әріптен тұратын код күтіледі, мысалы KZ`,
});

const unknownProfile = (typed: string, used: string) => ({
  en: `Unexpected profile “${typed}”, expected “${used}”, which is used instead`,
  ru: `Неизвестный профиль ${quoted(typed)}; ожидается ${quoted(used)}, он и применяется`,
  kk: `Белгісіз бейін ${quoted(typed)}; ${quoted(used)} күтіледі, сол қолданылады`,
});
