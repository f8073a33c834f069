import { forms } from "./forms";
import type { Grammar } from "./grammar";
import { KAZAKH_UNITS } from "./kk-units";

/** Kazakh, where the number stands before the unit and the unit carries the case. */
export const kazakh: Grammar = {
  units: KAZAKH_UNITS,
  joins: { and: ["және", "немесе", "мен", "пен", "бен"], of: [], in: [], with: [], to: [] },
  pointers: {
    "the Convention": ["Конвенция", "Конвенцияның", "Конвенцияда"],
    "the Covenant": ["Пактінің"],
    "the Optional Protocol": ["Факультативтік хаттаманың"],
    "the general comment": [],
    "current instrument": [
      "осы Заң",
      "осы Заңның",
      "осы Заңда",
      "осы Кодекс",
      "осы Кодекстің",
      "осы Кодексте",
      "осы Кодекске",
      "осы Кодекспен",
    ],
    "ibid.": ["сонда"],
    draft: ["жоба", "жобаның", "жобасының", "жобасы", "заң жобасының", "кодекс жобасының"],
    unknown: ["Кодекстің", "Заңның", "Заңының", "Қағидалардың"],
  },
  series: [],
  pluralSeries: [],
  otherBodies: [
    "Адам құқықтары жөніндегі комитет",
    "Экономикалық, әлеуметтік және мәдени құқықтар жөніндегі комитет",
    "Әйелдерге қатысты кемсітушілікті жою жөніндегі комитет",
    "Мүгедектердің құқықтары жөніндегі комитет",
    "Азаптауға қарсы комитет",
  ],
  ownBodies: ["Бала құқықтары жөніндегі комитет"],
  organisations: [
    {
      of: "United Nations",
      before: ["БҰҰ", "БҰҰ-ның", "Біріккен Ұлттар Ұйымының"],
      inside: [],
    },
    { of: "Council of Europe", before: ["Еуропа Кеңесінің", "ЕК"], inside: [] },
    { of: "European Parliament", before: ["ЕО", "ЕО-ның", "Еуропалық одақтың"], inside: [] },
    { of: "International Labour", before: ["ХЕҰ", "ХЕҰ-ның"], inside: [] },
    { of: "UNESCO", before: ["ЮНЕСКО", "ЮНЕСКО-ның"], inside: [] },
    { of: "UNICEF", before: ["ЮНИСЕФ", "ЮНИСЕФ-тің"], inside: [] },
  ],
  collections: [],
  bodyWords: ["комитеті", "комитетінің"],
  instrumentWords: [],
  longerName: [],
  declensions: [],
  ordinals: [],
  suffixes: forms(
    "ы і сы сі ның нің дың дің тың тің ының інің сының сінің на не ға ге қа ке ына іне сына сіне ны ні ды ді ты ті ын ін сын сін н да де та те нда нде ында інде сында сінде дан ден тан тен нан нен ынан інен сынан сінен мен бен пен ымен імен сымен сімен",
  ),
  twins: [["ҚР", "Қазақстан Республикасының"]],
};
