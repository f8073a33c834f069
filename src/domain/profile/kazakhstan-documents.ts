import type { GuidingDocument } from "./guidance";

/**
 * The documents the assignment is guided by, in its order.
 *
 * The names in `citedAs` hold no ";", "*", "?" or "~", which mean something
 * else in a cell or a formula, and are cut where Russian and Kazakh words
 * change their endings.
 */
export const kazakhstanDocuments: readonly GuidingDocument[] = [
  {
    id: "kz-dpg-assessment",
    title: {
      en: "Assessment of digital public goods in Kazakhstan",
      ru: "Оценка цифровых общественных благ в Казахстане",
      kk: "Қазақстандағы цифрлық қоғамдық игіліктерді бағалау",
    },
    short: { en: "KZ DPG assessment", ru: "Оценка ЦОБ в РК", kk: "ҚР ЦҚИ бағалауы" },
    instruments: ["kz-dpg-assessment"],
    citedAs: [
      "Kazakhstan DPG assessment",
      "Assessment of digital public goods in Kazakhstan",
      "DPG assessment Kazakhstan",
      "ЦОБ в Казахстане",
      "цифровых общественных благ в Казахстане",
      "Қазақстандағы цифрлық қоғамдық игілік",
    ],
  },
  {
    id: "coe-guides",
    title: {
      en: "Council of Europe guides and recommendations",
      ru: "Руководства и рекомендации Совета Европы",
      kk: "Еуропа Кеңесінің нұсқаулықтары мен ұсынымдары",
    },
    short: { en: "Council of Europe", ru: "Совет Европы", kk: "Еуропа Кеңесі" },
    instruments: [
      "cm-rec-2018-7",
      "coe-handbook-digital-2020",
      "coe-edu-data-2020",
      "cm-decl-2021-privacy",
      "coe-strategy-2022-2027",
    ],
    citedAs: [
      "CM/Rec(2018)7",
      "CM/Rec (2018) 7",
      "CoE Handbook",
      "CoE Strategy",
      "Совета Европы о правах ребенка",
      "Совета Европы по правам ребенка",
      "data protection in an education setting",
      "данных детей в образовательной среде",
    ],
  },
  {
    id: "dpg-standard",
    title: {
      en: "Digital Public Goods Standard",
      ru: "Стандарт цифровых общественных благ",
      kk: "Цифрлық қоғамдық игіліктер стандарты",
    },
    short: { en: "DPG Standard", ru: "Стандарт ЦОБ", kk: "ЦҚИ стандарты" },
    instruments: ["dpg-standard"],
    citedAs: [
      "DPG Standard",
      "DPGA standard",
      "Digital Public Goods Standard",
      "Стандарт цифровых общественных благ",
      "Альянса цифровых общественных благ",
      "қоғамдық игіліктер стандарт",
    ],
  },
  {
    id: "crc-gc-25",
    title: {
      en: "General comment No. 25 on children's rights in the digital environment",
      ru: "Замечание общего порядка № 25 о правах детей в цифровой среде",
      kk: "Цифрлық ортадағы бала құқықтары туралы № 25 жалпы тәртіптегі ескерту",
    },
    short: { en: "GC25", ru: "ЗОП № 25", kk: "№ 25 ЖТЕ" },
    instruments: ["crc-gc-25"],
    citedAs: [
      "GC25",
      "General comment No. 25",
      "GC 25",
      "ЗОП № 25",
      "общего порядка № 25",
      "№ 25 жалпы тәртіптегі ескерту",
    ],
  },
  {
    id: "lanzarote",
    title: { en: "Lanzarote Convention", ru: "Лансаротская конвенция", kk: "Лансарот конвенциясы" },
    short: { en: "Lanzarote", ru: "Лансарот", kk: "Лансарот" },
    instruments: ["lanzarote"],
    citedAs: ["Lanzarote", "Лансарот", "Ланзарот", "CETS 201", "CETS No. 201", "СДСЕ № 201"],
  },
  {
    id: "digital-principles",
    title: {
      en: "Principles for Digital Development",
      ru: "Принципы цифрового развития",
      kk: "Цифрлық даму қағидаттары",
    },
    short: { en: "Digital Principles", ru: "Цифровое развитие", kk: "Цифрлық даму" },
    instruments: ["principles-digital-development", "principles-digital-development-2014"],
    citedAs: [
      "Principles for Digital Development",
      "Digital Principles",
      "Digital Development Principles",
      "Принципы цифрового развития",
      "принципов цифрового развития",
      "Цифрлық даму қағидат",
    ],
  },
  {
    id: "unicef-cop-framework",
    title: {
      en: "UNICEF Strategic Framework on child online protection (2023)",
      ru: "Стратегическая рамка ЮНИСЕФ по защите детей в интернете (2023)",
      kk: "ЮНИСЕФ-тің балаларды интернетте қорғау жөніндегі стратегиялық негіздемесі (2023)",
    },
    short: { en: "UNICEF protection", ru: "ЮНИСЕФ: защита", kk: "ЮНИСЕФ: қорғау" },
    instruments: ["unicef-cop-framework-2023"],
    citedAs: [
      "UNICEF COP framework",
      "UNICEF Strategic Framework",
      "UNICEF COP strategic framework",
      "рамка ЮНИСЕФ",
      "рамки ЮНИСЕФ",
      "балаларды интернетте қорғау жөніндегі стратегиялық негізде",
    ],
  },
  {
    id: "unicef-ai-guidance",
    title: {
      en: "UNICEF guidance on AI and children",
      ru: "Руководство ЮНИСЕФ по ИИ и детям",
      kk: "ЮНИСЕФ-тің ЖИ және балалар жөніндегі нұсқаулығы",
    },
    short: { en: "UNICEF AI", ru: "ЮНИСЕФ: ИИ", kk: "ЮНИСЕФ: ЖИ" },
    instruments: ["unicef-ai-guidance-2021", "unicef-ai-guidance-2025"],
    citedAs: [
      "UNICEF AI guidance",
      "Policy guidance on AI for children",
      "Guidance on AI and children",
      "UNICEF policy guide on AI",
      "ЮНИСЕФ по ИИ",
      "ЮНИСЕФ-тің ЖИ",
    ],
  },
  {
    id: "unicef-data-manifesto",
    title: {
      en: "UNICEF manifesto on the governance of children's data",
      ru: "Манифест ЮНИСЕФ об управлении данными детей",
      kk: "ЮНИСЕФ-тің балалар деректерін басқару жөніндегі манифесі",
    },
    short: { en: "UNICEF data", ru: "ЮНИСЕФ: данные", kk: "ЮНИСЕФ: деректер" },
    instruments: ["unicef-data-manifesto-2021"],
    citedAs: [
      "UNICEF Data Manifesto",
      "Data Governance Manifesto",
      "Better Governance of Children's Data",
      "Global Insight Data",
      "Манифест ЮНИСЕФ",
      "деректерін басқару жөніндегі манифес",
    ],
  },
  {
    id: "unicef-edtech",
    title: {
      en: "UNICEF policy note and technical brief on EdTech",
      ru: "Записка и технический обзор ЮНИСЕФ по образовательным технологиям",
      kk: "ЮНИСЕФ-тің білім беру технологиялары туралы жазбасы мен техникалық шолуы",
    },
    short: { en: "UNICEF EdTech", ru: "ЮНИСЕФ: EdTech", kk: "ЮНИСЕФ: EdTech" },
    instruments: ["unicef-edtech-note", "unicef-edtech-data-2025"],
    citedAs: [
      "UNICEF EdTech",
      "Data Governance for EdTech",
      "technical brief in EdTech",
      "ЮНИСЕФ по EdTech",
      "ЮНИСЕФ по образовательным технологиям",
      "ЮНИСЕФ-тің білім беру технология",
    ],
  },
  {
    id: "unicef-legislating",
    title: {
      en: "UNICEF, Legislating for the digital age (2022)",
      ru: "ЮНИСЕФ, «Законодательство для цифровой эпохи» (2022)",
      kk: "ЮНИСЕФ, «Цифрлық дәуірге арналған заңнама» (2022)",
    },
    short: { en: "UNICEF legislating", ru: "ЮНИСЕФ: законы", kk: "ЮНИСЕФ: заңнама" },
    instruments: ["unicef-legislating-2022"],
    citedAs: [
      "Legislating for the digital age",
      "Legislating for Digital Age",
      "UNICEF Global Guide",
      "Законодательство для цифровой эпохи",
      "Цифрлық дәуірге арналған заңнама",
    ],
  },
  {
    id: "itu-cop-policymakers",
    title: {
      en: "ITU guidelines for policy-makers on child online protection (2020)",
      ru: "Руководящие указания МСЭ для директивных органов по защите детей в сети (2020)",
      kk: "ХЭО-ның балаларды желіде қорғау туралы саясат әзірлеушілерге арналған нұсқаулығы (2020)",
    },
    short: { en: "ITU policy-makers", ru: "МСЭ: власти", kk: "ХЭО: саясат" },
    instruments: ["itu-cop-policymakers-2020"],
    citedAs: [
      "ITU COP policy-makers",
      "ITU COP guidelines for policy-makers",
      "Guidelines for policy-makers on Child Online Protection",
      "МСЭ для директивных органов",
      "МСЭ по защите детей онлайн для политиков",
      "саясат әзірлеушілерге арналған нұсқаулы",
    ],
  },
  {
    id: "itu-cop-industry",
    title: {
      en: "ITU guidelines for industry on child online protection (2020)",
      ru: "Руководящие указания МСЭ для отрасли по защите детей в сети (2020)",
      kk: "ХЭО-ның балаларды желіде қорғау туралы салаға арналған нұсқаулығы (2020)",
    },
    short: { en: "ITU industry", ru: "МСЭ: отрасль", kk: "ХЭО: сала" },
    instruments: ["itu-cop-industry-2020"],
    citedAs: [
      "ITU COP industry",
      "ITU COP guidelines for industry",
      "Guidelines for industry on Child Online Protection",
      "ITU UNICEF industry guidelines",
      "МСЭ для отрасли",
      "салаға арналған нұсқаулы",
    ],
  },
  {
    id: "kz-kids-online",
    title: {
      en: "Kazakhstan Kids Online (2023)",
      ru: "Исследование «Дети Казахстана онлайн» (2023)",
      kk: "«Қазақстан балалары онлайн» зерттеуі (2023)",
    },
    short: { en: "KZ Kids Online", ru: "Дети РК онлайн", kk: "ҚР балалары" },
    instruments: ["kz-kids-online-2023"],
    citedAs: [
      "Kazakhstan Kids Online",
      "Kids Online Kazakhstan",
      "Дети Казахстана онлайн",
      "Казахстан: дети онлайн",
      "Қазақстан балалары онлайн",
    ],
  },
];
