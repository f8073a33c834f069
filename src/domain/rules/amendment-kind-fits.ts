import { AMENDMENT_KIND_LABELS, AMENDMENT_KINDS } from "../amendment/amendment";
import type { AmendmentKind } from "../amendment/amendment";
import { fittingKinds, isReplaced } from "../amendment/fitting-kinds";
import type { Language, Localised } from "../language";
import { quoted } from "./quoted";
import type { Problem, Rule } from "./rule";

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
    {
      shows: "A word that is none of the kinds.",
      review: { amendments: [{ kind: undefined, typedKind: "New" }] },
      finds: ["Unexpected “New”, expected Insertion, Replacement, Repeal, Renumbering"],
    },
  ],
  byRow: ["amendments"],
  check: (review) =>
    review.amendments.flatMap(({ place, id, gap, kind, typedKind, draftText, newText }): readonly Problem[] => {
      const where = { place, column: "kind", rowId: id, gap };
      if (typedKind !== undefined) return [{ ...where, about: typedKind, message: noKind(typedKind) }];
      if (kind === undefined) return [];
      if (isReplaced({ draftText, newText }) && kind === "replacement") return [];
      const fitting = fittingKinds({ draftText, newText });
      if (fitting.length === 0 || fitting.includes(kind)) return [];
      return [{ ...where, about: kind, message: unfitting(kind, fitting) }];
    }),
};

const namesOf = (kinds: readonly AmendmentKind[], language: Language, or: string): string =>
  kinds.map((kind) => AMENDMENT_KIND_LABELS[kind][language]).join(or);

const unfitting = (kind: AmendmentKind, fitting: readonly AmendmentKind[]): Localised => {
  const name = AMENDMENT_KIND_LABELS[kind];
  return {
    en: `Unexpected kind ${name.en} for these texts, expected ${namesOf(fitting, "en", " or ")}`,
    ru: `Вид «${name.ru}» не соответствует текстам; ожидается ${namesOf(fitting, "ru", " или ")}`,
    kk: `«${name.kk}» түрі мәтіндерге сай емес; ${namesOf(fitting, "kk", " немесе ")} күтіледі`,
  };
};

/** What is typed but no kind is named, so that a person does not look for an empty cell. */
const noKind = (typed: string): Localised => ({
  en: `Unexpected “${typed}”, expected ${namesOf(AMENDMENT_KINDS, "en", ", ")}`,
  ru: `Неожиданное значение ${quoted(typed)}; ожидается ${namesOf(AMENDMENT_KINDS, "ru", ", ")}`,
  kk: `Күтпеген мән ${quoted(typed)}; ${namesOf(AMENDMENT_KINDS, "kk", ", ")} күтіледі`,
});
