import { forms } from "../grammar/forms";

/** Words that tell a clause about what is reviewed from a place that goes on, by the set they are in. */
export const CLAUSE_WORDS = {
  /** What a clause begins with that says by what something is to be changed: "in the light of", "исходя из". */
  fronting: [
    "in the light of",
    "in light of",
    "in line with",
    "in keeping with",
    "in view of",
    "in accordance with",
    "in compliance with",
    "in order to comply with",
    "to comply with",
    "to align with",
    "having regard to",
    "with regard to",
    "pursuant to",
    "by virtue of",
    "on the basis of",
    "as required by",
    "as follows from",
    "contrary to",
    "because of",
    "due to",
    ...forms("under given considering following despite with"),
    "based on",
    "исходя из",
    ...["в соответствии", "по аналогии", "в связи"].flatMap((words) =>
      forms("с со").map((with_) => `${words} ${with_}`),
    ),
    ...forms("согласно руководствуясь учитывая помня"),
    "с учетом",
    "с учётом",
    "в силу",
    "в свете",
    "в целях",
    "на основании",
    "во исполнение",
    "по смыслу",
    "как следует из",
    "как того требует",
  ],
  /** What holds something against what it is said of. */
  contrasting: [
    "unlike",
    "in contrast to",
    "as opposed to",
    "compared with",
    "compared to",
    "в отличие от",
    ...["в сравнении", "по сравнению"].flatMap((words) => forms("с со").map((with_) => `${words} ${with_}`)),
  ],
  /** What is said, beside that, of a place of what is reviewed, right behind it. */
  "said of places": [
    ...forms("is are was were should shall must may can could ought need needs has have does do remains remain"),
    ...forms("lacks lack fails fail reads read seems appears"),
    ...forms("заменить пересмотреть сохранить оставить перенести объединить разделить признать считать привести"),
    ...forms("следует необходимо нужно надо целесообразно предлагается предлагаем рекомендуется рекомендуем"),
    ...forms("подлежит подлежат должен должна должны требует требуют требуется нуждается нуждаются остается остаётся"),
    ...forms("заменяется қажет керек тиіс ұсынылады"),
  ],
};
