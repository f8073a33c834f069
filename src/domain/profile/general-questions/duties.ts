import type { AskedUnder } from "./asked-under";

/** What the State and companies owe, and what a child can do about it. */
export const DUTIES: readonly AskedUnder[] = [
  {
    aspect: "digital-public-goods",
    asks: [
      {
        en: "Does the draft say what a digital public good is, by which standard, and how the State finds and uses them?",
        ru: "Определяет ли проект цифровое общественное благо и его стандарт, а также порядок его поиска и применения государством?",
        kk: "Жоба цифрлық қоғамдық игіліктің не екенін, стандартын және мемлекет оны қалай тауып, қолданатынын айқындай ма?",
      },
      {
        en: "Must shared systems that reach children be open, interoperable, private and without harm?",
        ru: "Должны ли общие системы, с которыми сталкиваются дети, быть открытыми, совместимыми, приватными и безвредными?",
        kk: "Балаларға жететін ортақ жүйелер ашық, үйлесімді, құпия әрі зиянсыз болуға міндетті ме?",
      },
    ],
  },
  {
    aspect: "industry-role",
    asks: [
      {
        en: "Which companies are bound, also from abroad, and is what they owe children clear?",
        ru: "На какие компании, включая иностранные, распространяются обязанности и ясно ли, что они должны детям?",
        kk: "Міндеттер қай компанияларға, соның ішінде шетелдік компанияларға қолданылады және балалар алдындағы борышы айқын ба?",
      },
      {
        en: "Does the draft encourage companies to build things that are good for children, not only to avoid harm?",
        ru: "Побуждает ли проект компании создавать полезное для детей, а не только избегать вреда?",
        kk: "Жоба компанияларды зияннан сақтануға ғана емес, балаларға пайдалы нәрсе жасауға ынталандыра ма?",
      },
    ],
  },
  {
    aspect: "hrdd-child-rights-due-diligence",
    asks: [
      {
        en: "Must companies look for their effects on children's rights, prevent harm, and report on it in public?",
        ru: "Обязаны ли компании выявлять свое влияние на права детей, предупреждать вред и открыто об этом отчитываться?",
        kk: "Компаниялар бала құқықтарына әсерін анықтап, зиянның алдын алып, бұл туралы жария есеп беруге міндетті ме?",
      },
      {
        en: "Who is liable when a company fails in this, and do the consequences have weight?",
        ru: "Кто несет ответственность, если компания этого не делает, и весомы ли последствия?",
        kk: "Компания мұны орындамаса, кім жауапкершілік көтереді және салдары салмақты ма?",
        asksWho: "liable",
      },
    ],
  },
  {
    aspect: "accountability-redress",
    asks: [
      {
        en: "Can a child, or someone for the child, complain free of charge, simply and safely, to the service and to a body outside it?",
        ru: "Может ли ребенок или кто-то за него бесплатно, просто и безопасно пожаловаться в сервис и в независимый орган?",
        kk: "Бала не оның атынан біреу сервиске және одан тыс органға тегін, оңай әрі қауіпсіз шағымдана ала ма?",
      },
      {
        en: "Does a complaint lead to a remedy within a set time, and is the child told what became of it?",
        ru: "Ведет ли жалоба к восстановлению прав в установленный срок и сообщают ли ребенку о результате?",
        kk: "Шағым белгіленген мерзімде құқықты қалпына келтіре ме және нәтижесі балаға айтыла ма?",
      },
      {
        en: "Who is liable for harm that a digital system does to a child?",
        ru: "Кто несет ответственность за вред, который цифровая система причинила ребенку?",
        kk: "Цифрлық жүйе балаға келтірген зиян үшін кім жауапкершілік көтереді?",
        asksWho: "liable",
      },
    ],
  },
  {
    aspect: "oversight-resources",
    asks: [
      {
        en: "Which body coordinates and oversees what concerns children, is it independent, and can it act?",
        ru: "Какой орган координирует и контролирует то, что касается детей, независим ли он и имеет ли полномочия?",
        kk: "Балаларға қатысты мәселелерді қай орган үйлестіріп, қадағалайды, ол тәуелсіз бе және өкілеттігі бар ма?",
        asksWho: "responsible",
      },
      {
        en: "Are there means, data and dates for carrying the draft out and for looking at how it works for children?",
        ru: "Предусмотрены ли средства, данные и сроки для исполнения проекта и оценки его действия для детей?",
        kk: "Жобаны орындауға және оның балаларға әсерін бағалауға қаражат, деректер мен мерзімдер көзделген бе?",
      },
    ],
  },
  {
    aspect: "gender-age",
    asks: [
      {
        en: "Does the draft see where girls and boys meet different risks and chances online?",
        ru: "Видит ли проект, где риски и возможности девочек и мальчиков в сети различаются?",
        kk: "Жоба желіде қыздар мен ұлдардың тәуекелі мен мүмкіндігі қай жерде әртүрлі екенін көре ме?",
      },
      {
        en: "Does it tell young children from adolescents where that matters?",
        ru: "Различает ли он младших детей и подростков там, где это важно?",
        kk: "Ол маңызды жерде кіші балалар мен жасөспірімдерді ажырата ма?",
      },
    ],
  },
];
