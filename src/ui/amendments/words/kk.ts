import type { AmendmentsWords } from "./amendments-words";

export const kk: AmendmentsWords = {
  title: "Қорытынды мәтін",
  choose: "Олқылықты осы жерден таңдаңыз немесе Excel-де оның жолын белгілеңіз.",
  amendmentsOf: (number) => `${number} түзету`,
  none: "Қорытынды мәтін әлі жоқ",
  toGap: "Олқылыққа",
  gapSays: "Олқылықта не айтылған",
  name: (amendment, provision) => `${amendment} · ${provision}`,
  newProvision: "жаңа ереже",
  kind: "Түзету түрі",
  draftText: "Жобаның мәтіні",
  newText: "Жаңа редакция",
  alternativeText: "Балама редакция",
  justification: "Негіздеме",

  begin: "Қорытынды мәтінді бастау",
  beginHint:
    "Қорытынды кестенің астына жоба мәтіні, жаңа редакцияның басы және негіздеме ретінде олқылықтағы мәселе мен нормалар жазылған жол қосылады. Оның әр сөзін тексеріңіз.",
  beginWith: "Жаңа редакция неден басталады",
  beginnings: { solution: "олқылықтағы шешімнен", draft: "жоба мәтінінен", nothing: "бос орыннан" },
  beginFor: (provision) => `${provision} үшін бастау`,
  beginAll: (number) => `Барлығы үшін бастау: ${number}`,
  beginNew: "Жаңа ережені бастау",
  unknown: (provisions) => `«Ережелер» парағында жоқ: ${provisions}. Мұны олқылықта түзетіңіз немесе жобаны енгізіңіз.`,

  changes: (text) => `${text}: жобаға өзгерістер`,
  legend: "Сызып тасталғаны алынады. Екі рет асты сызылғаны енгізіледі.",
  same: "Мәтін жобадағымен бірдей.",
  allNew: "Мәтін түгел жаңа: жобада бұл жерде ештеңе жоқ.",
  gone: "Жобаның мәтіні алынады, орнына ештеңе енгізілмейді.",
};
