import type { TableWords } from "./table-words";
import { versionInWords } from "../../text/version-in-words";

export const kk: TableWords = {
  titles: {
    gaps: "Заң жобасындағы бала құқықтарына әсер ететін олқылықтар",
    final: "Заң жобасы ережелерінің жаңа және балама редакциялары, негіздемесімен",
    matrix: "Пікірлер матрицасы: олқылықтар кестесі туралы не айтылды және ол бойынша не шешілді",
  },
  draft: "Заң жобасы",
  version: (version) => versionInWords(version, "kk"),
  draftOf: (date) => `жобаның күні: ${date}`,
  preparedFor: (client) => `тапсырыс беруші: ${client}`,
  author: (name) => `авторы: ${name}`,
  changesMarked:
    "Жобаға қарағандағы өзгерістер түзету ретінде белгіленген: оларды Word-та қабылдаңыз немесе қабылдамаңыз.",
  isPart: (shown, all, status) =>
    `Кесте толық емес: ${shown} олқылық (барлығы ${all}), тек «${status}» мәртебесіндегілер.`,
  finalWithoutText: (gaps) => `Жаңа редакциясы әлі жазылмаған түпкілікті олқылықтар: ${gaps}.`,
  footer: (title, date) => `${title} · ${date}`,
  provision: "Ереже",
  absent: "Жоқ",
  repealed: "Алып тасталсын",
  alternativeTo: (row) => `${row}-жолға балама редакция; негіздемесі сол жолда.`,
  // «3-баптың 1-тармағы» would have to become «3-бабының 1-тармағы» behind «Жобаның».
  ofDraft: (citation) => citation,
  addedTo: (name) => `Толықтыру: ${name}`,
  onDraft: ({ isCalledDraft, name }) => (isCalledDraft ? `${name} бойынша` : `«${name}» заң жобасы бойынша`),
  noRows: "Кестеде жол жоқ.",
  alt: {
    gaps: (count) =>
      `Кесте, жол саны: ${count}. Үш бағанда: бала құқықтарына не әсер етеді, нені өзгерту керек, дереккөздер мен мысалдар.`,
    final: (count) =>
      `Кесте, жол саны: ${count}. Бағандары: жобаның ережесі, оның мәтіні, жаңа редакция, балама редакция, негіздеме.`,
    matrix: (count) =>
      `Пікірлер матрицасы, жол саны: ${count}. Бағандары: нөмірі, кім көтерді, ұйым, олқылық және баған, пікір мен талқылау, жауап, шешім, күйі.`,
  },
};
