import type { Question } from "../guidance";

/** Data, safety, redress, schools. */
export const PROTECTION_QUESTIONS: readonly Question[] = [
  {
    id: "9",
    aspect: "data-privacy",
    text: {
      en: "Whose data do sandboxes, AI and other mechanisms take, how is it kept safe, and can a child or parent refuse?",
      ru: "Чьи данные берут «песочницы», ИИ и другие механизмы, как их оберегают и могут ли ребенок или родитель отказаться?",
      kk: "«Құмсалғыштар», ЖИ және басқа тетіктер кімнің дерегін алады, ол қалай қорғалады, бала не ата-ана бас тарта ала ма?",
    },
  },
  {
    id: "9.1",
    aspect: "data-privacy",
    text: {
      en: "Which data about children do the sandbox and other mechanisms of the draft use?",
      ru: "Какие данные о детях используют «песочница» и другие механизмы проекта?",
      kk: "«Құмсалғыш» және жобаның басқа тетіктері балалар туралы қандай деректерді пайдаланады?",
    },
  },
  {
    id: "9.2",
    aspect: "data-privacy",
    text: {
      en: "How, from whom and on what ground are these data collected?",
      ru: "Как, у кого и на каком основании собирают эти данные?",
      kk: "Бұл деректер қалай, кімнен және қандай негізде жиналады?",
    },
  },
  {
    id: "9.3",
    aspect: "data-privacy",
    text: {
      en: "Who manages them, with whom are they shared, and when are they erased?",
      ru: "Кто ими управляет, кому их передают и когда удаляют?",
      kk: "Оларды кім басқарады, кімге береді және қашан жояды?",
    },
  },
  {
    id: "9.4",
    aspect: "data-privacy",
    text: {
      en: "How are they protected against leaks and misuse?",
      ru: "Как их защищают от утечек и злоупотреблений?",
      kk: "Олар жария болудан және теріс пайдаланудан қалай қорғалады?",
    },
  },
  {
    id: "9.5",
    aspect: "data-privacy",
    text: {
      en: "How is a child's privacy protected, also where AI is at work?",
      ru: "Как защищена частная жизнь ребенка, в том числе там, где действует ИИ?",
      kk: "Баланың жеке өмірі, соның ішінде ЖИ қолданылатын жерде, қалай қорғалған?",
    },
  },
  {
    id: "9.6",
    aspect: "data-privacy",
    text: {
      en: "Can a child or a parent refuse the use of the data, without losing the service?",
      ru: "Может ли ребенок или родитель отказаться от использования данных, не теряя доступа к услуге?",
      kk: "Бала не ата-ана қызметтен айырылмай, деректердің пайдаланылуынан бас тарта ала ма?",
    },
  },
  {
    id: "10",
    aspect: "safety",
    text: {
      en: "Which duties and tools keep children safe in digital services, and who checks that they work?",
      ru: "Какие обязанности и инструменты обеспечивают безопасность детей в цифровых сервисах и кто проверяет их действенность?",
      kk: "Цифрлық сервистерде балалар қауіпсіздігін қандай міндеттер мен құралдар қамтамасыз етеді және олардың тиімділігін кім тексереді?",
    },
  },
  {
    id: "11",
    aspect: "accountability-redress",
    text: {
      en: "Can children complain in a way they understand, are they helped to do so, and does a remedy follow?",
      ru: "Может ли ребенок пожаловаться понятным ему способом, помогают ли ему в этом и получает ли он защиту?",
      kk: "Бала өзіне түсінікті жолмен шағымдана ала ма, оған көмектесе ме және құқығы қалпына келтіріле ме?",
    },
  },
  {
    id: "11.1",
    aspect: "accountability-redress",
    text: {
      en: "Are there ways to hold others to account and to get redress that fit a child?",
      ru: "Есть ли пригодные для ребенка способы привлечь к ответу и восстановить свои права?",
      kk: "Балаға лайық жауапқа тарту және құқықты қалпына келтіру тәсілдері бар ма?",
    },
  },
  {
    id: "11.2",
    aspect: "accountability-redress",
    text: {
      en: "Can children complain about the systems they use, and are they encouraged and helped to speak up?",
      ru: "Могут ли дети пожаловаться на системы, которыми пользуются, поощряют ли их и помогают ли им высказаться?",
      kk: "Балалар өздері пайдаланатын жүйелерге шағымдана ала ма, пікір айтуға ынталандырыла ма және оларға көмектесе ме?",
    },
  },
  {
    id: "12",
    aspect: "schools",
    text: {
      en: "What must schools do about hidden networks, smartphones and bullying online, and with what safeguards for pupils?",
      ru: "Что обязаны делать школы в отношении скрытых сетей, смартфонов и кибербуллинга и какие гарантии есть у учеников?",
      kk: "Мектептер жасырын желілерге, смартфондарға және кибербуллингке қатысты не істеуге міндетті, оқушыларға қандай кепілдік бар?",
    },
  },
  {
    id: "12.1",
    aspect: "schools",
    text: {
      en: "How do schools keep pupils away from the dark web?",
      ru: "Как школы ограждают учеников от даркнета?",
      kk: "Мектептер оқушыларды даркнеттен қалай қорғайды?",
    },
  },
  {
    id: "12.2",
    aspect: "schools",
    text: {
      en: "What is required of smartphones at school?",
      ru: "Какие требования действуют для смартфонов в школе?",
      kk: "Мектепте смартфонға қандай талаптар қойылады?",
    },
  },
  {
    id: "12.3",
    aspect: "schools",
    asksWho: "responsible",
    text: {
      en: "What is the school responsible for when its pupils are bullied online?",
      ru: "За что отвечает школа, когда ее учеников травят в сети?",
      kk: "Оқушылар желіде жәбірлеу (кибербуллинг) көрсе, мектеп не үшін жауап береді?",
    },
  },
];
