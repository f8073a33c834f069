import type { CoverageWords } from "./coverage-words";

export const kk: CoverageWords = {
  title: "Қамту",
  intro:
    "Әр аспектінің қанша олқылығы әр басшылыққа алынатын құжатқа сілтеме жасайды. Алынған олқылықтар есептелмейді.",
  opens: "Аспект ашылып, сұрақтарын көрсетеді.",
  counting: "Есептелуде…",
  table: "Аспектілер және басшылыққа алынатын құжаттар",
  aspect: "Аспект",
  gaps: "Олқылықтар",
  allGaps: "Барлық олқылық",
  holeMark: "қамтылмаған",

  holes: (count) => `Қамтылмаған: ${count}`,
  noHoles: "Бәрі қамтылған: әр аспект бойынша олқылық не себеп бар, әр құжат келтірілген не түсіндірілген.",
  noGap: (aspect) => `«${aspect}» аспектісі бойынша олқылық та, себеп те жоқ.`,
  notCited: (document) => `«${document}» құжаты еш жерде келтірілмеген, себебі айтылмаған.`,
  noDocument: (aspect, gaps) =>
    `«${aspect}» аспектісі бойынша бірде-бір басшылыққа алынатын құжат келтірілмеген (${gaps}).`,

  suggestions: "Ұсыныстар",
  suggestionsFor: (name) => `Ұсыныстар: ${name}`,
  open: "Ашу",
  openDocument: (name) => `Ашу: ${name}`,
  goTo: "Жолына өту",
  notApplicable: "Қолданылмайды…",
  notApplicableFor: (name) => `Қолданылмайды: ${name}`,
  reason: "Неге қолданылмайды?",
  reasonHint: "Себебі кітапқа жазылады, оны тапсырыс беруші оқиды.",
  give: "Себебін жазу",
  cancel: "Бас тарту",

  questions: "Сұрақтар",
  oneRowEach: (missing) =>
    `Бұл кітапта әр аспектіге бір сұрақтан. Тағы ${missing} сұраққа жол қосуға болады; жазғаныңыз аспектінің өз жолында, орнында қалады.`,
  someMissing: (missing) => `Кітапта ${missing} сұраққа жол жоқ.`,
  addQuestions: "Сұрақтарды қосу",
  answered: (count, all) => `Жауап берілгені: ${count}, барлығы: ${all}`,
  openOf: (open, all) => `ашық: ${open}, барлығы: ${all}`,
  allAnswered: "жауап берілді",
  states: { answered: "Жауап берілді", "gap-only": "Олқылық жауап береді", begun: "Басталды", nothing: "Ашық" },
  reasonOfAspect: (reason) => `Бүкіл аспект бойынша: ${reason}`,
  itsRow: (number) => `${number}-сұраққа жауап`,
  itAnswers: "Қай сұрақтарға жауап береді (белгі бірден жазылады)",
  answeredBy: "Оған жауап беретін олқылықтар",
  columns: {
    observation: "Бақылау",
    strategy: "Ұсынылатын стратегия",
    responsible: "Кім жауапты",
    positiveEffects: "Оң әсері",
    noGapReason: "Олқылық жоқ, себебі",
  },
};
