import type { GuidingDocument } from "./guidance";
import { kazakhstanDocuments } from "./kazakhstan-documents";

/** Documents that guide both profiles, by their ids. */
const shared = (id: string): GuidingDocument => {
  const document = kazakhstanDocuments.find((one) => one.id === id);
  if (!document) throw new Error(`There is no document ${id}`);
  return document;
};

/** What guides the review of a digital law wherever it is made: nothing that binds one region or one country alone. */
export const generalDocuments: readonly GuidingDocument[] = [
  {
    id: "crc",
    title: {
      en: "Convention on the Rights of the Child",
      ru: "Конвенция о правах ребенка",
      kk: "Бала құқықтары туралы конвенция",
    },
    short: { en: "CRC", ru: "КПР", kk: "БҚК" },
    instruments: ["crc"],
    citedAs: [
      "CRC, art",
      "UNCRC",
      "Convention on the Rights of the Child, art",
      "КПР, ст",
      "Конвенция о правах ребенка, ст",
      "Конвенции о правах ребенка",
      "құқықтары туралы конвенция",
    ],
  },
  {
    id: "crc-opsc",
    title: {
      en: "Optional Protocol on the sale and sexual exploitation of children",
      ru: "Факультативный протокол о торговле детьми",
      kk: "Балаларды саудалау туралы факультативтік хаттама",
    },
    short: { en: "OPSC", ru: "ФП о торговле детьми", kk: "Балаларды саудалау ФХ" },
    instruments: ["crc-opsc", "crc-opsc-guidelines"],
    citedAs: [
      "OPSC",
      "Optional Protocol on the sale of children",
      "CRC/C/156",
      "о торговле детьми",
      "касающийся торговли детьми",
      "Балаларды саудалау",
    ],
  },
  shared("crc-gc-25"),
  {
    id: "crc-gc-16",
    title: {
      en: "General comment No. 16 on business and children's rights",
      ru: "Замечание общего порядка № 16 о предпринимательстве и правах детей",
      kk: "Бизнес және бала құқықтары туралы № 16 жалпы тәртіптегі ескерту",
    },
    short: { en: "GC16", ru: "ЗОП № 16", kk: "№ 16 ЖТЕ" },
    instruments: ["crc-gc-16"],
    citedAs: [
      "GC16",
      "GC 16",
      "General comment No. 16",
      "ЗОП № 16",
      "общего порядка № 16",
      "№ 16 жалпы тәртіптегі ескерту",
    ],
  },
  {
    id: "ungps",
    title: {
      en: "UN Guiding Principles on Business and Human Rights",
      ru: "Руководящие принципы ООН по предпринимательству и правам человека",
      kk: "БҰҰ-ның бизнес және адам құқықтары жөніндегі жетекші қағидаттары",
    },
    short: { en: "UNGPs", ru: "РП ООН о бизнесе", kk: "БҰҰ бизнес қағидаттары" },
    instruments: ["ungps", "ohchr-b-tech"],
    citedAs: [
      "UNGP",
      "UN Guiding Principles",
      "Guiding Principles on Business",
      "B-Tech",
      "РПООН",
      "Руководящие принципы ООН",
      "Руководящие принципы предпринимательской",
      "жетекші қағидат",
    ],
  },
  shared("unicef-legislating"),
  shared("unicef-ai-guidance"),
  shared("unicef-data-manifesto"),
  shared("unicef-edtech"),
  shared("itu-cop-policymakers"),
  shared("itu-cop-industry"),
  shared("dpg-standard"),
  {
    id: "oecd-children-digital",
    title: {
      en: "OECD Recommendation on Children in the Digital Environment",
      ru: "Рекомендация ОЭСР о детях в цифровой среде",
      kk: "ЭЫДҰ-ның цифрлық ортадағы балалар туралы ұсынымы",
    },
    short: { en: "OECD children", ru: "ОЭСР: дети", kk: "ЭЫДҰ: балалар" },
    instruments: ["oecd-children-digital-2021"],
    citedAs: [
      "OECD Recommendation on Children",
      "OECD/LEGAL/0389",
      "Children in the Digital Environment",
      "ОЭСР о детях в цифровой среде",
      "ЭЫДҰ-ның цифрлық ортадағы балалар",
    ],
  },
];
