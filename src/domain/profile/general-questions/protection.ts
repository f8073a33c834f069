import type { AskedUnder } from "./asked-under";

/** Data, trade, safety, violence and school. */
export const PROTECTION: readonly AskedUnder[] = [
  {
    aspect: "data-privacy",
    asks: [
      {
        en: "Which data about children may be taken, on what ground, for how long, and with whom may they be shared?",
        ru: "Какие данные о детях можно собирать, на каком основании, на какой срок и кому передавать?",
        kk: "Балалар туралы қандай деректерді, қандай негізде, қанша мерзімге жинауға және кімге беруге болады?",
      },
      {
        en: "Are services for children private from the start, without profiling and tracking unless the child gains by it?",
        ru: "Приватны ли услуги для детей изначально, без профилирования и слежки, если это не в интересах ребенка?",
        kk: "Балаларға арналған қызметтер баланың мүддесіне сай болмаса, профильдеу мен бақылаусыз, әуелден құпия ма?",
      },
      {
        en: "Can a child see, correct and erase what is held, refuse its use, and be understood when asking?",
        ru: "Может ли ребенок узнать, исправить и удалить свои данные, отказаться от их использования и понятно об этом попросить?",
        kk: "Бала өз деректерін көріп, түзетіп, өшіре ала ма, пайдаланудан бас тартып, оны түсінікті сұрай ала ма?",
      },
      {
        en: "If age has to be shown, is it done with the fewest data, and does nobody lose access for want of papers?",
        ru: "Если нужно подтвердить возраст, нужны ли для этого лишь самые необходимые данные и не теряет ли доступ тот, у кого нет документов?",
        kk: "Жасын растау керек болса, ол ең аз дерекпен жасала ма және құжаты жоқ бала қолжетімділіктен айырылмай ма?",
      },
    ],
  },
  {
    aspect: "commercial-practices",
    asks: [
      {
        en: "Is advertising that is built on a child's data or emotions ruled out?",
        ru: "Исключена ли реклама, построенная на данных или эмоциях ребенка?",
        kk: "Баланың деректеріне не сезімдеріне негізделген жарнамаға жол берілмей ме?",
      },
      {
        en: "Are hidden advertising, paid chance in games and design that misleads kept away from children?",
        ru: "Ограждены ли дети от скрытой рекламы, платной удачи в играх и вводящих в заблуждение приемов?",
        kk: "Балалар жасырын жарнамадан, ойындағы ақылы кездейсоқтықтан және жаңылыстыратын тәсілдерден қорғалған ба?",
      },
      {
        en: "Are children who make content for money, or appear in their parents' content, protected?",
        ru: "Защищены ли дети, которые зарабатывают на контенте или появляются в контенте родителей?",
        kk: "Контенттен ақша табатын не ата-анасының контентінде көрінетін балалар қорғалған ба?",
      },
    ],
  },
  {
    aspect: "safety",
    asks: [
      {
        en: "Must services be safe for children by design and by default, in proportion to the risk?",
        ru: "Должны ли услуги быть безопасными для детей по замыслу и по умолчанию, соразмерно риску?",
        kk: "Қызметтер тәуекелге сай, жобалануынан және әдепкі күйінде балаларға қауіпсіз болуға міндетті ме?",
      },
      {
        en: "Who sets the safety duties, and who checks that they are met?",
        ru: "Кто устанавливает обязанности по безопасности и кто проверяет их исполнение?",
        kk: "Қауіпсіздік міндеттерін кім белгілейді және олардың орындалуын кім тексереді?",
        asksWho: "responsible",
      },
    ],
  },
  {
    aspect: "cyber-aggression-ai",
    asks: [
      {
        en: "How does the draft prevent bullying, hatred and threats among and against children online, and help those who are hit?",
        ru: "Как проект предупреждает травлю, ненависть и угрозы в сети среди детей и против них и помогает пострадавшим?",
        kk: "Жоба желіде балалар арасындағы және оларға қарсы жәбірлеудің, өшпенділік пен қоқан-лоққының алдын қалай алады, зардап шеккендерге қалай көмектеседі?",
      },
      {
        en: "Does it cover AI that deceives, ranks, scores or depicts children, fake intimate images included?",
        ru: "Охватывает ли он ИИ, который обманывает, оценивает или изображает детей, включая поддельные интимные изображения?",
        kk: "Ол балаларды алдайтын, бағалайтын не бейнелейтін ЖИ-ді, соның ішінде жалған интимді суреттерді қамти ма?",
      },
      {
        en: "Are children themselves who hurt others online met with help before punishment?",
        ru: "Получают ли дети, которые сами вредят другим в сети, прежде всего помощь, а не наказание?",
        kk: "Желіде басқаларға зиян келтірген балаларға жазадан бұрын көмек көрсетіле ме?",
      },
    ],
  },
  {
    aspect: "online-abuse",
    asks: [
      {
        en: "Are all forms of sexual exploitation and abuse online covered, grooming, live streams and generated images included?",
        ru: "Охвачены ли все формы сексуальной эксплуатации и насилия в сети, включая груминг, трансляции и созданные изображения?",
        kk: "Желідегі сексуалдық қанау мен зорлықтың барлық түрі, соның ішінде груминг, тікелей эфир және жасалған суреттер қамтылған ба?",
      },
      {
        en: "Who must find, report, take down and keep as evidence, how fast, and with what safeguards for privacy?",
        ru: "Кто обязан выявлять, сообщать, удалять и сохранять доказательства, в какой срок и с какими гарантиями приватности?",
        kk: "Кім анықтауға, хабарлауға, жоюға және дәлел сақтауға міндетті, қандай мерзімде және жеке өмірдің қандай кепілдігімен?",
        asksWho: "responsible",
      },
      {
        en: "Do child victims get care and justice, and are they never treated as offenders?",
        ru: "Получают ли пострадавшие дети помощь и правосудие и исключено ли отношение к ним как к нарушителям?",
        kk: "Зардап шеккен балалар көмек пен әділдік ала ма және оларға ешқашан құқық бұзушы ретінде қаралмай ма?",
      },
    ],
  },
  {
    aspect: "schools",
    asks: [
      {
        en: "What may schools and their suppliers do with pupils' data, devices and accounts?",
        ru: "Что школам и их поставщикам можно делать с данными, устройствами и учетными записями учеников?",
        kk: "Мектептер мен олардың жеткізушілері оқушылардың деректерімен, құрылғыларымен және есептік жазбаларымен не істей алады?",
      },
      {
        en: "Do pupils and teachers learn digital skills and safety, and does a school know what to do when harm happens?",
        ru: "Учат ли учеников и учителей цифровым навыкам и безопасности и знает ли школа, что делать при причинении вреда?",
        kk: "Оқушылар мен мұғалімдер цифрлық дағдылар мен қауіпсіздікті үйрене ме және зиян келгенде мектеп не істеу керегін біле ме?",
      },
    ],
  },
];
