import { toCatalogue } from "../../../src/domain/instrument/catalogue";
import { buildLexicon } from "../../../src/domain/citation/lexicon/build-lexicon";
import { instrument, part } from "../../support/instrument";

const comment = (number: number, year: number, count: number) =>
  instrument({
    id: `crc-gc-${number}`,
    short: `GC${number}`,
    title: {
      en: `General comment No. ${number} (${year}) on something`,
      ru: `Замечание общего порядка № ${number} (${year}) о чем-то`,
    },
    aliases: [
      `GC${number}`,
      `General Comment No. ${number}`,
      `ЗОП № ${number}`,
      `Замечание общего порядка № ${number}`,
    ],
    symbol: `CRC/C/GC/${number}`,
    adopted: String(year),
    pinpoint: { unit: "paragraph", count },
  });

/** A few instruments that between them hold every trap of citing. */
export const catalogue = toCatalogue("test", [
  instrument({
    id: "crc",
    short: "CRC",
    title: {
      en: "Convention on the Rights of the Child",
      ru: "Конвенция о правах ребенка",
      kk: "Бала құқықтары туралы конвенция",
    },
    aliases: ["CRC", "UNCRC", "КПР"],
    body: "United Nations General Assembly",
    pinpoint: { unit: "article", count: 54 },
  }),
  instrument({
    id: "opic",
    short: "OPIC",
    title: { en: "Optional Protocol to the Convention on the Rights of the Child on a communications procedure" },
    aliases: ["OPIC"],
    pinpoint: { unit: "article", count: 24 },
  }),
  instrument({
    id: "iccpr",
    short: "ICCPR",
    title: { en: "International Covenant on Civil and Political Rights" },
    aliases: ["ICCPR", "МПГПП"],
    pinpoint: { unit: "article", count: 53 },
  }),
  comment(25, 2021, 125),
  comment(16, 2013, 86),
  comment(5, 2003, 73),
  instrument({
    id: "ungps",
    short: "UNGPs",
    title: {
      en: "Guiding Principles on Business and Human Rights",
      ru: "Руководящие принципы о бизнесе и правах человека",
    },
    aliases: ["UNGP", "UN Guiding Principles", "UN Guiding Principles on Business and Human Rights"],
    kind: "principles",
    body: "United Nations Human Rights Council (endorsement)",
    pinpoint: { unit: "principle", count: 31 },
  }),
  instrument({
    id: "cybercrime",
    short: "Cybercrime Convention",
    title: { en: "Convention on Cybercrime", ru: "Конвенция о киберпреступности" },
    aliases: [],
    body: "Council of Europe",
    pinpoint: { unit: "article", count: 48 },
  }),
  instrument({
    id: "gdpr",
    short: "GDPR",
    title: { en: "Regulation (EU) 2016/679 (General Data Protection Regulation)" },
    aliases: ["GDPR", "General Data Protection Regulation"],
    jurisdiction: "EU",
    adopted: "2016-04-27",
    pinpoint: { unit: "article", count: null, paragraphs: { 8: 3, 99: 0 } },
    parts: [part({ ref: "8" }), part({ ref: "13", confidence: "unverified" }), part({ ref: "99" })],
  }),
  instrument({
    id: "uk-code",
    short: "UK Children's Code",
    title: { en: "Age appropriate design code" },
    aliases: ["Children's Code", "UK Children's Code"],
    jurisdiction: "GB",
    pinpoint: { unit: "standard", count: 15 },
  }),
  instrument({
    id: "uk-osa",
    short: "UK Online Safety Act",
    title: { en: "Online Safety Act 2023" },
    aliases: ["Online Safety Act"],
    jurisdiction: "GB",
    adopted: "2023",
    pinpoint: { unit: "section", count: null },
  }),
  instrument({
    id: "au-osa",
    short: "AU Online Safety Act",
    title: { en: "Online Safety Act 2021" },
    aliases: [],
    jurisdiction: "AU",
    adopted: "2021",
    pinpoint: { unit: "section", count: 240 },
  }),
  instrument({
    id: "coppa",
    short: "COPPA Rule",
    title: { en: "Children's Online Privacy Protection Rule" },
    aliases: ["COPPA"],
    jurisdiction: "US",
    pinpoint: { unit: "section", count: null },
    parts: [part({ ref: "312.5", label: "§ 312.5" })],
  }),
  instrument({
    id: "kz-data",
    short: "Personal data law (KZ)",
    title: {
      en: "Law on Personal Data",
      ru: "Закон РК «О персональных данных»",
      kk: "«Дербес деректер туралы» ҚР Заңы",
    },
    aliases: ["Закон о персональных данных"],
    jurisdiction: "KZ",
    adopted: "2013-05-21",
    pinpoint: { unit: "article", count: null },
  }),
  instrument({
    id: "guide-2021",
    short: "AI guide 2.0",
    title: { en: "AI guide 2.0" },
    aliases: [],
    standing: "superseded",
    supersededBy: "guide-2025",
    pinpoint: { unit: "requirement", count: 9 },
  }),
  instrument({
    id: "guide-2025",
    short: "AI guide 3.0",
    title: { en: "AI guide 3.0" },
    aliases: [],
    pinpoint: { unit: "requirement", count: 10 },
  }),
  instrument({
    id: "bill",
    short: "Play Bill",
    title: { en: "Play Bill" },
    aliases: [],
    standing: "draft",
    pinpoint: { unit: "part", count: 3 },
  }),
  instrument({
    id: "rumour",
    short: "Rumoured Framework",
    title: { en: "Rumoured Framework" },
    aliases: ["framework of rumours"],
    confidence: "unverified",
  }),
]);

export const lexicon = buildLexicon(catalogue);
