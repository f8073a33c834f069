import type { Question } from "../guidance";

/** The government's part in digital public goods, and each indicator of their standard. */
export const PUBLIC_GOODS_QUESTIONS: readonly Question[] = [
  {
    id: "13",
    aspect: "digital-public-goods",
    text: {
      en: "How is the State to find, use and grow digital public goods, and by which definition, licences and standard?",
      ru: "Как государство должно находить, применять и развивать цифровые общественные блага, по какому определению, лицензиям и стандарту?",
      kk: "Мемлекет цифрлық қоғамдық игіліктерді қалай табады, қолданады және дамытады, қандай анықтама, лицензия мен стандарт бойынша?",
    },
  },
  {
    id: "13.1",
    aspect: "digital-public-goods",
    text: {
      en: "What is the government's part in finding digital public goods?",
      ru: "Какова роль государства в выявлении цифровых общественных благ?",
      kk: "Цифрлық қоғамдық игіліктерді анықтауда мемлекеттің рөлі қандай?",
    },
  },
  {
    id: "13.2",
    aspect: "digital-public-goods",
    text: {
      en: "What is its part in putting them to use?",
      ru: "Какова его роль в их внедрении?",
      kk: "Оларды енгізуде мемлекеттің рөлі қандай?",
    },
  },
  {
    id: "13.3",
    aspect: "digital-public-goods",
    text: {
      en: "What is its part in spreading them faster?",
      ru: "Какова его роль в ускорении их распространения?",
      kk: "Олардың таралуын жеделдетуде мемлекеттің рөлі қандай?",
    },
  },
  {
    id: "13.4",
    aspect: "digital-public-goods",
    text: {
      en: "Does the draft define digital public goods, and as the Digital Public Goods Alliance does?",
      ru: "Определяет ли проект цифровые общественные блага и так ли, как Альянс цифровых общественных благ?",
      kk: "Жоба цифрлық қоғамдық игіліктерге анықтама бере ме, ол Цифрлық қоғамдық игіліктер альянсының анықтамасына сай ма?",
    },
  },
  {
    id: "13.5",
    aspect: "digital-public-goods",
    text: {
      en: "Does the draft refer to the Digital Public Goods Standard, or to another one?",
      ru: "Ссылается ли проект на Стандарт цифровых общественных благ или на иной стандарт?",
      kk: "Жоба Цифрлық қоғамдық игіліктер стандартына не басқа стандартқа сілтеме жасай ма?",
    },
  },
  {
    id: "13.5.1",
    aspect: "digital-public-goods",
    text: {
      en: "Sustainable development: must a solution serve one of the Goals?",
      ru: "Устойчивое развитие: должно ли решение служить одной из Целей?",
      kk: "Тұрақты даму: шешім Мақсаттардың біріне қызмет етуі керек пе?",
    },
  },
  {
    id: "13.5.2",
    aspect: "digital-public-goods",
    text: {
      en: "Open licence: must it be one that the standard accepts?",
      ru: "Открытая лицензия: требуется ли одна из признанных стандартом?",
      kk: "Ашық лицензия: стандарт мойындағандардың бірі талап етіле ме?",
    },
  },
  {
    id: "13.5.3",
    aspect: "digital-public-goods",
    text: {
      en: "Ownership: must it be plain who owns the solution?",
      ru: "Права: должно ли быть ясно, кому принадлежит решение?",
      kk: "Меншік: шешім кімге тиесілі екені анық болуы керек пе?",
    },
  },
  {
    id: "13.5.4",
    aspect: "digital-public-goods",
    text: {
      en: "Independence: must it run without parts that only one maker supplies?",
      ru: "Независимость: должно ли решение работать без частей, которые есть лишь у одного поставщика?",
      kk: "Тәуелсіздік: шешім бір ғана жеткізушіде бар бөліктерсіз жұмыс істеуі керек пе?",
    },
  },
  {
    id: "13.5.5",
    aspect: "digital-public-goods",
    text: {
      en: "Documentation: must it be complete enough for others to set the solution up?",
      ru: "Документация: должна ли она позволять другим развернуть решение?",
      kk: "Құжаттама: ол басқаларға шешімді іске қосуға жеткілікті болуы керек пе?",
    },
  },
  {
    id: "13.5.6",
    aspect: "digital-public-goods",
    text: {
      en: "Data out: must data that name nobody be exportable in an open format?",
      ru: "Выгрузка: должны ли данные, не называющие людей, выгружаться в открытом формате?",
      kk: "Деректі шығару: адамды атамайтын деректер ашық пішімде шығарылуы керек пе?",
    },
  },
  {
    id: "13.5.7",
    aspect: "digital-public-goods",
    text: {
      en: "Privacy and law: must it keep to data protection and the other laws that apply?",
      ru: "Приватность и право: должно ли решение соблюдать защиту данных и иные применимые законы?",
      kk: "Жеке өмір мен заң: шешім деректерді қорғау және басқа қолданылатын заңдарды сақтауы керек пе?",
    },
  },
  {
    id: "13.5.8",
    aspect: "digital-public-goods",
    text: {
      en: "Standards and good practice: must it follow open standards and the field's good practice?",
      ru: "Стандарты и практика: должно ли решение следовать открытым стандартам и лучшей практике?",
      kk: "Стандарттар мен тәжірибе: шешім ашық стандарттар мен озық тәжірибеге сүйенуі керек пе?",
    },
  },
  {
    id: "13.5.9",
    aspect: "digital-public-goods",
    text: {
      en: "No harm: must it foresee and prevent harm, above all to children's data, from content and from contact?",
      ru: "Без вреда: должно ли решение предвидеть и предотвращать вред, прежде всего данным детей, от контента и контактов?",
      kk: "Зиян келтірмеу: шешім зиянды, ең алдымен балалар дерегіне, контент пен байланыстан келетінін болжап, алдын алуы керек пе?",
    },
  },
];
