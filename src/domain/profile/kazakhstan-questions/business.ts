import type { Question } from "../guidance";

/** Companies, and who children are. */
export const BUSINESS_QUESTIONS: readonly Question[] = [
  {
    id: "14",
    aspect: "industry-role",
    text: {
      en: "What does the draft ask of digital companies to respect and support children's rights?",
      ru: "Чего проект требует от цифровых компаний, чтобы они соблюдали и поддерживали права детей?",
      kk: "Жоба цифрлық компаниялардан бала құқықтарын құрметтеу мен қолдау үшін не талап етеді?",
    },
  },
  {
    id: "15",
    aspect: "private-sector-ungps",
    text: {
      en: "Does the draft's treatment of companies match the UN Guiding Principles and OHCHR's B-Tech advice?",
      ru: "Соответствует ли подход проекта к компаниям Руководящим принципам ООН и разъяснениям проекта B-Tech?",
      kk: "Жобаның компанияларға көзқарасы БҰҰ-ның Жетекші қағидаттары мен B-Tech түсіндірмелеріне сай ма?",
    },
  },
  {
    id: "15.1",
    aspect: "private-sector-ungps",
    text: {
      en: "How does the draft describe the State's relationship with the private sector?",
      ru: "Как проект описывает отношения государства с частным сектором?",
      kk: "Жоба мемлекеттің жеке сектормен қатынасын қалай сипаттайды?",
    },
  },
  {
    id: "15.2",
    aspect: "private-sector-ungps",
    text: {
      en: "How far does that match the UN Guiding Principles, as OHCHR's B-Tech Project explains them for technology?",
      ru: "Насколько это соответствует Руководящим принципам ООН в толковании проекта УВКПЧ B-Tech для технологий?",
      kk: "Бұл АҚЖКБ-ның B-Tech жобасы технологияларға қатысты түсіндірген БҰҰ Жетекші қағидаттарына қаншалықты сай?",
    },
  },
  {
    id: "16",
    aspect: "hrdd-child-rights-due-diligence",
    text: {
      en: "Must companies look for, prevent and report their effects on children's rights, in line with the UNGPs and GC25?",
      ru: "Обязаны ли компании выявлять, предупреждать и раскрывать влияние на права детей согласно Руководящим принципам ООН и ЗОП № 25?",
      kk: "БҰҰ қағидаттары мен № 25 ЖТЕ-ге сай компаниялар бала құқықтарына әсерін анықтап, алдын алып, жария етуге міндетті ме?",
    },
  },
  {
    id: "16.1",
    aspect: "hrdd-child-rights-due-diligence",
    text: {
      en: "What should be added on industry so that human rights due diligence meets the UN Guiding Principles?",
      ru: "Что добавить об отрасли, чтобы должная осмотрительность в правах человека отвечала Руководящим принципам ООН?",
      kk: "Адам құқықтары саласындағы тиісті сақтық БҰҰ Жетекші қағидаттарына сай болуы үшін салаға қатысты не қосу керек?",
    },
  },
  {
    id: "16.2",
    aspect: "hrdd-child-rights-due-diligence",
    text: {
      en: "What should be added so that companies owe the child rights due diligence that GC25 asks for?",
      ru: "Что добавить, чтобы компании были обязаны проявлять осмотрительность по правам ребенка, о которой говорит ЗОП № 25?",
      kk: "Компаниялар № 25 ЖТЕ талап ететін бала құқықтары бойынша тиісті сақтықты сақтауға міндетті болуы үшін не қосу керек?",
    },
  },
  {
    id: "17",
    aspect: "gender-age",
    text: {
      en: "Do the draft and our advice tell girls from boys and younger children from adolescents where it matters?",
      ru: "Различают ли проект и наши предложения девочек и мальчиков, младших детей и подростков там, где это важно?",
      kk: "Жоба мен ұсыныстарымыз қажет жерде қыздар мен ұлдарды, кіші балалар мен жасөспірімдерді ажырата ма?",
    },
  },
  {
    id: "17.1",
    aspect: "gender-age",
    text: {
      en: "Where do girls and boys meet different risks or chances, and do the draft and our advice say so?",
      ru: "Где у девочек и мальчиков разные риски или возможности и говорят ли об этом проект и наши предложения?",
      kk: "Қыздар мен ұлдардың тәуекелдері не мүмкіндіктері қай жерде әртүрлі, жоба мен ұсыныстарымыз бұл туралы айта ма?",
    },
  },
  {
    id: "17.2",
    aspect: "gender-age",
    text: {
      en: "Where do younger children and adolescents need different rules, and do the draft and our advice give them?",
      ru: "Где младшим детям и подросткам нужны разные правила и предусматривают ли их проект и наши предложения?",
      kk: "Кіші балалар мен жасөспірімдерге қай жерде әртүрлі ереже керек, жоба мен ұсыныстарымыз оларды көздей ме?",
    },
  },
];
