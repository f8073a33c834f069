import { aboutText } from "./about";
import type { Aspect } from "../profile/profile";
import { openAspects } from "./open-aspects";
import { headerPlace } from "./places";
import { quoted } from "../text/quoted";
import type { Problem, Rule } from "./rule";

/** The methodology is worked through: every aspect has a gap, or a reason why it has none. */
export const aspectsCovered: Rule = {
  id: "aspects-covered",
  severity: "error",
  comes: "last",
  summary: {
    en: "Every aspect of the methodology has a gap or a reason why there is none.",
    ru: "По каждому аспекту методологии есть пробел или объяснение, почему его нет.",
    kk: "Әдіснаманың әр аспектісі бойынша олқылық не оның неге жоқ екенінің себебі бар.",
  },
  examples: [
    {
      shows: "Covered by a gap.",
      review: { gaps: [{ aspects: ["schools"] }], aspects: [{ aspect: "schools", noGapReason: "" }] },
      finds: [],
    },
    {
      shows: "Reasoned away.",
      review: { aspects: [{ aspect: "schools", noGapReason: "The draft leaves schools to the law on education." }] },
      finds: [],
    },
    {
      shows: "For positive effects, an effect that was noted does too.",
      review: {
        aspects: [
          { aspect: "positive-effects", noGapReason: "", positiveEffects: "Clinics get a duty to offer e-visits." },
        ],
      },
      finds: [],
    },
    {
      shows: "Neither a gap nor a reason.",
      review: { aspects: [{ aspect: "schools", noGapReason: "" }] },
      finds: [
        "“Control and safety in schools” has no gap, and nothing says why there is none. Add one, or write the reason.",
      ],
    },
  ],
  check: (review, { profile }) => {
    const open = openAspects(review, profile);
    const unlisted = open.filter(({ note }) => note === undefined).map(({ aspect }) => aspect);
    return [
      ...open.flatMap(({ aspect, note }): readonly Problem[] =>
        note ? [{ place: note.place, column: "noGapReason", rowId: aspect.id, message: uncovered([aspect]) }] : [],
      ),
      ...(unlisted.length === 0
        ? []
        : [
            {
              place: headerPlace(review, "Aspects"),
              column: "aspect",
              rowId: "",
              about: aboutText(unlisted.map(({ id }) => id).join("; ")),
              message: uncovered(unlisted),
            },
          ]),
    ];
  },
};

const uncovered = (aspects: readonly Aspect[]) => {
  const isOne = aspects.length === 1;
  return {
    en: `${aspects.map(({ name }) => `“${name.en}”`).join(", ")} ${isOne ? "has" : "have"} no gap, and nothing says why there is none. Add one, or write the reason.`,
    ru: `По ${isOne ? "аспекту" : "аспектам"} ${aspects.map(({ name }) => quoted(name.ru)).join(", ")} нет ни пробела, ни объяснения, почему его нет. Добавьте пробел или напишите причину.`,
    kk: `${aspects.map(({ name }) => quoted(name.kk)).join(", ")} ${isOne ? "аспектісі" : "аспектілері"} бойынша олқылық та, оның неге жоқ екені де жазылмаған. Олқылық қосыңыз немесе себебін жазыңыз.`,
  };
};
