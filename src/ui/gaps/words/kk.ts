import type { GapListWords } from "./gap-list-words";

export const kk: GapListWords = {
  title: "Олқылықтар",
  find: "Олқылықтан іздеу",
  anyStatus: "Кез келген мәртебе",
  noStatus: "Мәртебесіз",
  count: (shown, all) => (shown === all ? `${all} олқылық` : `${all} олқылықтың ${shown}`),
  noneYet: "Кестеде әзірге олқылық жоқ. Біріншісін осында қосыңыз немесе Excel-де тақырыптардың астына жазыңыз.",
  noneFound: "Мұндай сөздері мен мәртебесі бар олқылық жоқ.",
  more: (number) => `Тағы ${number} көрсету`,
  numberless: "Бұл жолдың нөмірі жоқ, ал нөмірсіз мұнда ештеңе өзгертілмейді.",
  giveNumber: (number) => `${number} нөмірін беру`,
};
