import { AMENDMENT_KIND_LABELS } from "../amendment/amendment";
import type { AmendmentKind } from "../amendment/amendment";
import { fittingKinds } from "../amendment/fitting-kinds";
import type { Localised } from "../language";
import type { Rule } from "./rule";

/** The kind of an amendment is what its texts do to the draft. */
export const amendmentKindFits: Rule = {
  id: "amendment-kind-fits",
  severity: "warning",
  summary: {
    en: "The kind of an amendment fits its texts: an insertion takes nothing away, a repeal puts nothing in, a renumbering changes numbers alone.",
    ru: "Вид поправки соответствует ее текстам: дополнение ничего не убирает, исключение ничего не вносит, перенумерация меняет только номера.",
    kk: "Түзету түрі мәтіндеріне сай: толықтыру ештеңені алып тастамайды, алып тастау ештеңе енгізбейді, қайта нөмірлеу нөмірлерді ғана өзгертеді.",
  },
  examples: [
    {
      shows: "Words are put in, and nothing is taken away.",
      review: {
        amendments: [{ kind: "insertion", draftText: "Users give consent.", newText: "Adult users give consent." }],
      },
      finds: [],
    },
    {
      shows: "A repeal needs no new text.",
      review: { amendments: [{ kind: "repeal", newText: "" }] },
      finds: [],
    },
    {
      shows: "An insertion that takes words away.",
      review: {
        amendments: [
          { kind: "insertion", draftText: "Users give consent.", newText: "Parents of a child give consent." },
        ],
      },
      finds: ["Unexpected kind Insertion for these texts, expected Replacement"],
    },
    {
      shows: "A renumbering that changes words.",
      review: { amendments: [{ kind: "renumbering", draftText: "2. Users pay.", newText: "3. Adult users pay." }] },
      finds: ["Unexpected kind Renumbering for these texts, expected Replacement"],
    },
  ],
  check: (review) =>
    review.amendments.flatMap(({ place, id, gap, kind, draftText, newText }) => {
      if (kind === undefined) return [];
      const fitting = fittingKinds({ draftText, newText });
      if (fitting.length === 0 || fitting.includes(kind)) return [];
      return [{ place, column: "kind", rowId: id, gap, about: kind, message: unfitting(kind, fitting) }];
    }),
};

const unfitting = (kind: AmendmentKind, fitting: readonly AmendmentKind[]): Localised => {
  const name = AMENDMENT_KIND_LABELS[kind];
  const names = (word: string, language: "en" | "ru" | "kk"): string =>
    fitting.map((one) => AMENDMENT_KIND_LABELS[one][language]).join(` ${word} `);
  return {
    en: `Unexpected kind ${name.en} for these texts, expected ${names("or", "en")}`,
    ru: `Вид «${name.ru}» не соответствует текстам; ожидается ${names("или", "ru")}`,
    kk: `«${name.kk}» түрі мәтіндерге сай емес; ${names("немесе", "kk")} күтіледі`,
  };
};
