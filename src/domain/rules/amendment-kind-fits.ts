import { AMENDMENT_KIND_LABELS, AMENDMENT_KINDS } from "../amendment/amendment";
import type { AmendmentKind } from "../amendment/amendment";
import { fittingKinds, isReplaced } from "../amendment/fitting-kinds";
import type { Language, Localised } from "../language";
import { isInDraft } from "../lookup/is-in-draft";
import { amendmentInIds } from "../review/in-ids";
import { splitValues } from "../text/split-values";
import { quoted } from "../text/quoted";
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
      finds: ["The kind “Insertion” does not fit these texts. Choose Replacement."],
    },
    {
      shows: "A renumbering that changes words.",
      review: { amendments: [{ kind: "renumbering", draftText: "2. Users pay.", newText: "3. Adult users pay." }] },
      finds: ["The kind “Renumbering” does not fit these texts. Choose Replacement."],
    },
    {
      shows: "A replacement of what the draft has, without the draft's text.",
      review: {
        provisions: [{ id: "5", text: "Users give consent." }],
        amendments: [{ kind: "replacement", provision: "5", draftText: "", newText: "Adult users give consent." }],
      },
      finds: [
        "The kind “Replacement” does not fit without the draft's text, which the sheet of provisions has. Fill it in.",
      ],
    },
    {
      shows: "A word that is none of the kinds.",
      review: { amendments: [{ kind: undefined, typedKind: "New" }] },
      finds: ["“New” is no kind of amendment. Choose one: Insertion, Replacement, Repeal, Renumbering."],
    },
  ],
  byRow: ["amendments"],
  besides: ["provisions"],
  check: (review) =>
    review.amendments.flatMap((amendment): readonly Problem[] => {
      const { place, id, gap, kind, typedKind, draftText, newText } = amendment;
      const where = { place, column: "kind", rowId: id, gap };
      if (typedKind !== undefined) return [{ ...where, about: typedKind, message: noKind(typedKind) }];
      if (kind === undefined) return [];
      if (isReplaced({ draftText, newText }) && kind === "replacement") return [];
      const fitting = fittingKinds({ draftText, newText });
      if (fitting.length === 0 || fitting.includes(kind)) return [];
      const { provision } = amendmentInIds(amendment, review.provisions);
      if (draftText.trim() === "" && isInDraft(splitValues(provision), review.provisions))
        return [{ ...where, about: kind, message: withoutDraftText(kind) }];
      return [{ ...where, about: kind, message: unfitting(kind, fitting) }];
    }),
};

const namesOf = (kinds: readonly AmendmentKind[], language: Language, or: string): string =>
  kinds.map((kind) => AMENDMENT_KIND_LABELS[kind][language]).join(or);

const unfitting = (kind: AmendmentKind, fitting: readonly AmendmentKind[]): Localised => {
  const name = AMENDMENT_KIND_LABELS[kind];
  return {
    en: `The kind “${name.en}” does not fit these texts. Choose ${namesOf(fitting, "en", " or ")}.`,
    ru: `Вид «${name.ru}» не подходит к этим текстам. Выберите: ${namesOf(fitting, "ru", " или ")}.`,
    kk: `«${name.kk}» түрі бұл мәтіндерге сай емес. Таңдаңыз: ${namesOf(fitting, "kk", " немесе ")}.`,
  };
};

/** Another kind would make new what the draft has. */
const withoutDraftText = (kind: AmendmentKind): Localised => {
  const name = AMENDMENT_KIND_LABELS[kind];
  return {
    en: `The kind “${name.en}” does not fit without the draft's text, which the sheet of provisions has. Fill it in.`,
    ru: `Вид «${name.ru}» не подходит без текста проекта, а на листе положений он есть. Внесите его.`,
    kk: `«${name.kk}» түрі жобаның мәтінінсіз сай емес, ал ол ережелер парағында бар. Оны енгізіңіз.`,
  };
};

/** What is typed but no kind is named, so that a person does not look for an empty cell. */
const noKind = (typed: string): Localised => ({
  en: `“${typed}” is no kind of amendment. Choose one: ${namesOf(AMENDMENT_KINDS, "en", ", ")}.`,
  ru: `Вида поправки ${quoted(typed)} нет. Выберите один: ${namesOf(AMENDMENT_KINDS, "ru", ", ")}.`,
  kk: `${quoted(typed)} деген түзету түрі жоқ. Бірін таңдаңыз: ${namesOf(AMENDMENT_KINDS, "kk", ", ")}.`,
});
