import type { Question } from "../guidance";

/** Access, development, aggression, abuse. */
export const CHILDHOOD_QUESTIONS: readonly Question[] = [
  {
    id: "5",
    aspect: "equal-access",
    text: {
      en: "Can every child get online on equal terms, whatever their income, disability, language or place of living?",
      ru: "Может ли каждый ребенок пользоваться цифровой средой наравне с другими при любом достатке, инвалидности, языке и месте жительства?",
      kk: "Табысына, мүгедектігіне, тіліне, тұратын жеріне қарамастан әр бала цифрлық ортаны тең пайдалана ала ма?",
    },
  },
  {
    id: "6",
    aspect: "development-wellbeing",
    text: {
      en: "Do the rules follow a child's growing abilities at each age, and where should they do so better?",
      ru: "Следуют ли нормы за растущими способностями ребенка на каждом этапе взросления и где их стоит улучшить?",
      kk: "Нормалар баланың әр жастағы өсіп келе жатқан қабілетін ескере ме, нені жақсарту керек?",
    },
  },
  {
    id: "6.1",
    aspect: "development-wellbeing",
    text: {
      en: "Does the draft treat children by their age, stage and growing abilities rather than as one group?",
      ru: "Подходит ли проект к детям с учетом возраста, этапа развития и растущих способностей, а не как к единой группе?",
      kk: "Жоба балаларды біртұтас топ емес, жасына, даму кезеңіне және өсіп келе жатқан қабілетіне қарай қарастыра ма?",
    },
  },
  {
    id: "6.2",
    aspect: "development-wellbeing",
    text: {
      en: "Where do rules on development and well-being need to become better?",
      ru: "Где нормы о развитии и благополучии нуждаются в улучшении?",
      kk: "Даму мен әл-ауқат туралы нормаларды қай жерде жақсарту қажет?",
    },
  },
  {
    id: "7",
    aspect: "cyber-aggression-ai",
    text: {
      en: "What shields children from bullying and other aggression online, and from AI turned against them?",
      ru: "Что защищает детей от травли и иной агрессии в сети и от применения ИИ им во вред?",
      kk: "Балаларды желідегі жәбірлеуден (кибербуллингтен), өзге агрессиядан және ЖИ-ді оларға қарсы қолданудан не қорғайды?",
    },
  },
  {
    id: "7.1",
    aspect: "cyber-aggression-ai",
    text: {
      en: "What protects children from aggression online, cyberbullying included?",
      ru: "Что защищает детей от агрессии в сети, в том числе от кибербуллинга?",
      kk: "Балаларды желідегі агрессиядан, оның ішінде кибербуллингтен не қорғайды?",
    },
  },
  {
    id: "7.2",
    aspect: "cyber-aggression-ai",
    text: {
      en: "What protects children from AI that is turned against them: fakes, manipulation, profiling?",
      ru: "Что защищает детей от ИИ, обращенного против них: подделок, манипуляций, профилирования?",
      kk: "Балаларды оларға қарсы қолданылған ЖИ-ден: жалған бейнелерден, айла-шарғыдан, профильдеуден не қорғайды?",
    },
  },
  {
    id: "8",
    aspect: "online-abuse",
    text: {
      en: "Beyond criminal law, how does the draft prevent, detect and respond to the exploitation and abuse of children online?",
      ru: "Как проект, помимо уголовного закона, предупреждает и выявляет эксплуатацию и насилие над детьми в сети и реагирует на них?",
      kk: "Қылмыстық заңнан тыс жоба балаларды желіде қанау мен зорлық-зомбылықтың алдын қалай алады, анықтайды және оған қалай ден қояды?",
    },
  },
];
