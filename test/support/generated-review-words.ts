import type { Localised } from "../../src/domain/language";

/** A subject a generated gap can be about, with the aspect it belongs to and norms that fit. */
export interface GeneratedTopic {
  readonly aspect: string;
  readonly headline: Localised;
  readonly issue: Localised;
  readonly solution: Localised;
  readonly sources: Localised;
}

export const TOPICS: readonly GeneratedTopic[] = [
  {
    aspect: "data-privacy",
    headline: {
      en: "Advertising profiles of children are left open",
      ru: "Рекламное профилирование детей не ограничено",
      kk: "Балаларды жарнамалық профильдеу шектелмеген",
    },
    issue: {
      en: "The draft lets an operator combine what users look at, buy and write into a profile and says nothing of users who are children.",
      ru: "Проект позволяет оператору объединять сведения о просмотрах, покупках и переписке пользователя в профиль и ничего не говорит о пользователях-детях.",
      kk: "Жоба операторға пайдаланушының қарағаны, сатып алғаны және жазғаны туралы мәліметтерді профильге біріктіруге мүмкіндік береді, ал бала пайдаланушылар туралы ештеңе айтпайды.",
    },
    solution: {
      en: "Forbid profiling for advertising wherever the user is, or is likely to be, under eighteen.",
      ru: "Запретить профилирование в рекламных целях, если пользователь не достиг или, вероятно, не достиг восемнадцати лет.",
      kk: "Пайдаланушы он сегіз жасқа толмаған немесе толмауы ықтимал болса, жарнама мақсатында профильдеуге тыйым салынсын.",
    },
    sources: {
      en: "CRC, art. 16; GC25, paras. 40-42; GDPR, art. 8(1), recital 38; UK Children's Code, standard 12",
      ru: "КПР, ст. 16; ЗОП № 25, пп. 40-42; GDPR, ст. 8",
      kk: "Бала құқықтары туралы конвенция, 16-бап; GC25, 42-тармақ; GDPR, 8-бап",
    },
  },
  {
    aspect: "online-abuse",
    headline: {
      en: "No duty to remove abuse material and to keep the evidence",
      ru: "Нет обязанности удалять материалы насилия и сохранять доказательства",
      kk: "Зорлық материалдарын жою және дәлелді сақтау міндеті жоқ",
    },
    issue: {
      en: "Hosting services learn of sexual abuse of children from reports, yet no provision tells them how fast to act or what to keep for the police.",
      ru: "Хостинги узнают о сексуальном насилии над детьми из жалоб, однако ни одна норма не определяет, как быстро им действовать и что сохранить для следствия.",
      kk: "Хостингтер балаларға қатысты сексуалдық зорлық туралы шағымдардан біледі, бірақ бірде-бір норма қаншалықты жедел әрекет етуді және тергеу үшін нені сақтауды белгілемейді.",
    },
    solution: {
      en: "Set a time limit for removal, require preservation for the authorities and protect those who report in good faith.",
      ru: "Установить срок удаления, обязать сохранять сведения для органов и защитить добросовестных заявителей.",
      kk: "Жою мерзімі белгіленсін, органдар үшін мәліметтерді сақтау міндеттелсін және адал хабарлаушылар қорғалсын.",
    },
    sources: {
      en: "Lanzarote Convention, arts. 20 and 23; OPSC, art. 3; CRC, art. 34; Ghana Act 1038, s. 62",
      ru: "Лансаротская конвенция, ст. 20 и 23; КПР, ст. 34; ФПТД, ст. 3",
      kk: "Лансарот конвенциясы, 20-бап; Бала құқықтары туралы конвенция, 34-бап",
    },
  },
  {
    aspect: "accountability-redress",
    headline: {
      en: "A child cannot complain without an adult",
      ru: "Ребенок не может подать жалобу без взрослого",
      kk: "Бала ересексіз шағым бере алмайды",
    },
    issue: {
      en: "Complaints go through a form that asks for a personal number and a signature, so a child of twelve who was insulted in a game has no way in.",
      ru: "Жалоба подается через форму с личным номером и подписью, поэтому двенадцатилетний ребенок, оскорбленный в игре, воспользоваться ею не может.",
      kk: "Шағым жеке нөмір мен қолтаңбаны талап ететін нысан арқылы беріледі, сондықтан ойында қорланған он екі жасар бала оны пайдалана алмайды.",
    },
    solution: {
      en: "Open a confidential channel that a child can use alone, with an answer in plain words within ten days.",
      ru: "Создать конфиденциальный канал, доступный ребенку самостоятельно, с понятным ответом в течение десяти дней.",
      kk: "Бала өзі пайдалана алатын, он күн ішінде түсінікті жауап беретін құпия арна ашылсын.",
    },
    sources: {
      en: "CRC, arts. 3(1) and 12; GC25, paras. 44-46; UNGPs, principles 29 and 31; GC12, para. 46",
      ru: "КПР, ст. 12; ЗОП № 25, пп. 44-46; Руководящие принципы предпринимательской деятельности в аспекте прав человека, принцип 31",
      kk: "Бала құқықтары туралы конвенция, 12-бап; GC25, 44-тармақ",
    },
  },
  {
    aspect: "schools",
    headline: {
      en: "School platforms are chosen without any safeguard",
      ru: "Школьные платформы выбираются без каких-либо гарантий",
      kk: "Мектеп платформалары ешбір кепілдіксіз таңдалады",
    },
    issue: {
      en: "A school may sign a contract with any supplier, and marks, camera images and behaviour notes then leave the country unnoticed.",
      ru: "Школа вправе заключить договор с любым поставщиком, после чего оценки, изображения с камер и записи о поведении незаметно покидают страну.",
      kk: "Мектеп кез келген жеткізушімен шарт жасай алады, содан кейін бағалар, камера бейнелері мен мінез-құлық жазбалары байқаусыз елден шығып кетеді.",
    },
    solution: {
      en: "Make an assessment of the effects on children a condition of purchase and publish its result.",
      ru: "Сделать оценку воздействия на детей условием закупки и публиковать ее результаты.",
      kk: "Балаларға әсерді бағалау сатып алудың шарты болсын және нәтижесі жариялансын.",
    },
    sources: {
      en: "CRC, art. 28; GC25, paras. 99-103; CoE Education Data Guidelines (2020); UNICEF EdTech note",
      ru: "КПР, ст. 28; ЗОП № 25, пп. 99-103",
      kk: "Бала құқықтары туралы конвенция, 28-бап; GC25, 103-тармақ",
    },
  },
  {
    aspect: "equal-access",
    headline: {
      en: "Rural children and children with disabilities are not mentioned",
      ru: "Сельские дети и дети с инвалидностью не упомянуты",
      kk: "Ауыл балалары мен мүгедектігі бар балалар аталмаған",
    },
    issue: {
      en: "Connection targets are counted by household and settlement; nobody would see that a school for deaf children has no captioned lessons.",
      ru: "Показатели подключения считаются по домохозяйствам и населенным пунктам; никто не заметит, что в школе для глухих детей нет уроков с субтитрами.",
      kk: "Қосылу көрсеткіштері үй шаруашылықтары мен елді мекендер бойынша есептеледі; естімейтін балалар мектебінде субтитрлі сабақ жоғын ешкім байқамайды.",
    },
    solution: {
      en: "Require figures by age, sex, place and disability, and name accessible formats as a duty of public services.",
      ru: "Ввести показатели по возрасту, полу, месту и инвалидности и закрепить доступные форматы как обязанность государственных сервисов.",
      kk: "Жас, жыныс, орын және мүгедектік бойынша көрсеткіштер енгізілсін, қолжетімді форматтар мемлекеттік сервистердің міндеті ретінде бекітілсін.",
    },
    sources: {
      en: "CRC, arts. 2 and 23; CRPD, art. 9; GC25, paras. 9-11; Digital Principles (2024)",
      ru: "КПР, ст. 2 и 23; ЗОП № 25, пп. 9-11",
      kk: "Бала құқықтары туралы конвенция, 2-бап; GC25, 9-тармақ",
    },
  },
  {
    aspect: "cyber-aggression-ai",
    headline: {
      en: "Images made by AI that show a child are not covered",
      ru: "Созданные ИИ изображения ребенка не охвачены",
      kk: "ЖИ жасаған бала бейнелері қамтылмаған",
    },
    issue: {
      en: "The rules on insulting content speak of photographs and recordings, so a face put on another body by a program falls outside.",
      ru: "Нормы об оскорбительном контенте говорят о фотографиях и записях, поэтому лицо, наложенное программой на чужое тело, под них не подпадает.",
      kk: "Қорлайтын контент туралы нормалар фотосуреттер мен жазбаларды ғана атайды, сондықтан бағдарлама бөтен денеге қойған бет оларға кірмейді.",
    },
    solution: {
      en: "Extend the definition to synthetic images, sound and text, and give the child a right to fast removal.",
      ru: "Распространить определение на синтетические изображения, звук и текст и дать ребенку право на быстрое удаление.",
      kk: "Анықтама синтетикалық бейнеге, дыбысқа және мәтінге қолданылсын, балаға жедел жою құқығы берілсін.",
    },
    sources: {
      en: "CRC, art. 19; GC25, paras. 80-81; GC13, para. 31; EU AI Act, art. 50; UNICEF AI guidance 2.0",
      ru: "КПР, ст. 19; ЗОП № 25, пп. 80-81; Регламент (ЕС) 2024/1689, ст. 50",
      kk: "Бала құқықтары туралы конвенция, 19-бап; GC25, 81-тармақ",
    },
  },
  {
    aspect: "hrdd-child-rights-due-diligence",
    headline: {
      en: "Companies need not look at their effects on children",
      ru: "Компании не обязаны оценивать свое влияние на детей",
      kk: "Компаниялар балаларға әсерін бағалауға міндетті емес",
    },
    issue: {
      en: "A risk report is due once a year and covers outages and leaks; harm done to young users by the service itself is nobody's task.",
      ru: "Отчет о рисках готовится раз в год и касается сбоев и утечек; вред, который сам сервис причиняет юным пользователям, остается ничьей задачей.",
      kk: "Тәуекелдер туралы есеп жылына бір рет жасалып, ақаулар мен деректердің жайылуын ғана қамтиды; сервистің жас пайдаланушыларға келтіретін зияны ешкімнің міндетіне кірмейді.",
    },
    solution: {
      en: "Add a duty to assess, prevent and report effects on children's rights, in proportion to the size of the service.",
      ru: "Закрепить обязанность оценивать и предотвращать влияние на права детей и отчитываться о нем соразмерно масштабу сервиса.",
      kk: "Бала құқықтарына әсерді бағалау, алдын алу және ол туралы есеп беру міндеті сервистің көлеміне сай бекітілсін.",
    },
    sources: {
      en: "UNGPs, principles 17 and 18; GC16, para. 62; GC25, paras. 35-38; DSA, arts. 28 and 34",
      ru: "ЗОП № 16, п. 62; ЗОП № 25, пп. 35-38; Регламент (ЕС) 2022/2065, ст. 28 и 34",
      kk: "GC16, 62-тармақ; GC25, 38-тармақ",
    },
  },
  {
    aspect: "general-principles",
    headline: {
      en: "The child's best interests are missing from the principles",
      ru: "Среди принципов нет наилучших интересов ребенка",
      kk: "Қағидаттар арасында баланың ең жоғары мүддесі жоқ",
    },
    issue: {
      en: "Nine principles open the draft, from openness to competition; none of them tells an authority what to do when they collide with a child's interests.",
      ru: "Проект открывают девять принципов, от открытости до конкуренции; ни один не подсказывает органу, как быть, если они расходятся с интересами ребенка.",
      kk: "Жоба ашықтықтан бәсекеге дейінгі тоғыз қағидаттан басталады; олар бала мүддесіне қайшы келсе, органның не істейтінін бірде-біреуі айтпайды.",
    },
    solution: {
      en: "Put the child's best interests and the child's own view among the principles and repeat them where decisions are taken.",
      ru: "Включить в принципы наилучшие интересы ребенка и учет его мнения и повторить их там, где принимаются решения.",
      kk: "Қағидаттарға баланың ең жоғары мүддесі мен пікірін ескеру енгізіліп, шешім қабылданатын жерлерде қайталансын.",
    },
    sources: {
      en: "CRC, arts. 3(1), 6 and 12; GC14, para. 6; GC25, paras. 12-18; CM/Rec(2018)7",
      ru: "КПР, ст. 3, 6 и 12; ЗОП № 14, п. 6; ЗОП № 25, пп. 12-18",
      kk: "Бала құқықтары туралы конвенция, 3-бап; GC14, 6-тармақ",
    },
  },
];

/** Sentences that can follow any issue. */
export const MORE_ISSUE: Localised<readonly string[]> = {
  en: [
    "In practice the burden falls on parents, who rarely know what a service does behind the screen.",
    "Girls meet the consequences earlier and more often, and the draft keeps no figures that would show it.",
    "The youngest users and those close to adulthood are treated alike, although they need different things.",
    "No body is named that would answer for it, so each authority may point at another.",
    "Earlier consultations with pupils raised exactly this point, but it did not reach the text.",
    "A later order may fill the hole, yet a right should not hang on an order.",
  ],
  ru: [
    "На деле бремя ложится на родителей, которые редко знают, что происходит за экраном.",
    "Девочки сталкиваются с последствиями раньше и чаще, но проект не предусматривает показателей, которые бы это отразили.",
    "Самые младшие и почти взрослые пользователи приравнены друг к другу, хотя нуждаются в разном.",
    "Ответственный орган не назван, поэтому каждое ведомство может сослаться на другое.",
    "На прошлых встречах школьники говорили именно об этом, но в текст это не попало.",
    "Пробел может закрыть подзаконный акт, однако право не должно зависеть от подзаконного акта.",
  ],
  kk: [
    "Іс жүзінде ауыртпалық экранның ар жағында не болып жатқанын сирек білетін ата-анаға түседі.",
    "Қыздар оның салдарын ертерек әрі жиірек көреді, бірақ жобада мұны көрсететін көрсеткіштер жоқ.",
    "Ең кіші және ересек болуға жақын пайдаланушыларға бірдей қаралады, ал олардың қажеттілігі әртүрлі.",
    "Жауапты орган аталмаған, сондықтан әр ведомство екіншісіне сілтей алады.",
    "Бұрынғы кездесулерде оқушылар дәл осыны айтқан, бірақ ол мәтінге енбеді.",
    "Олқылықты заңға тәуелді акт жоя алар, бірақ құқық ондай актіге тәуелді болмауға тиіс.",
  ],
};

/** Sentences that can follow any solution, new text or justification. */
export const MORE_SOLUTION: Localised<readonly string[]> = {
  en: [
    "The authority publishes once a year what it found and what it did about it.",
    "A smaller service may use a simpler form, but not a weaker standard.",
    "The duty begins six months after the law does, so that services can prepare.",
    "Information for children is given in words and pictures that suit their age.",
    "The ombudsman for children is heard before the rule is changed.",
    "A breach is followed by an order to mend it and, if it goes on, by a fine.",
  ],
  ru: [
    "Уполномоченный орган ежегодно публикует, что он выявил и какие меры принял.",
    "Небольшой сервис может использовать более простую форму, но не более слабый стандарт.",
    "Обязанность вступает в силу через шесть месяцев после закона, чтобы сервисы успели подготовиться.",
    "Информация для детей дается словами и изображениями, понятными в их возрасте.",
    "До изменения нормы заслушивается уполномоченный по правам ребенка.",
    "За нарушением следует предписание, а если оно продолжается, штраф.",
  ],
  kk: [
    "Уәкілетті орган нені анықтағанын және қандай шара қолданғанын жыл сайын жариялайды.",
    "Шағын сервис қарапайым нысанды пайдалана алады, бірақ стандарт әлсіремейді.",
    "Міндет сервистер дайындалып үлгеруі үшін заңнан алты айдан кейін күшіне енеді.",
    "Балаларға арналған ақпарат олардың жасына түсінікті сөздермен және суреттермен беріледі.",
    "Норма өзгертілгенге дейін бала құқықтары жөніндегі уәкіл тыңдалады.",
    "Бұзушылық үшін нұсқама беріледі, ал жалғаса берсе, айыппұл салынады.",
  ],
};

export const FRAME: Localised<{
  readonly draft: string;
  readonly client: string;
  readonly ministry: string;
  readonly meeting: string;
  readonly summary: string;
  readonly remark: string;
  readonly reason: string;
  readonly positive: string;
  readonly article: (article: number, paragraph: number) => string;
  readonly provisionText: string;
}> = {
  en: {
    draft: "Training Draft of a Digital Code",
    client: "UNICEF country office",
    ministry: "Legal department of the ministry",
    meeting: "Meeting",
    summary: "The table was read row by row; the department asked for shorter wording and for transition periods.",
    remark: "Please name the authority.",
    reason: "The education act deals with this; the draft refers to it.",
    positive: "Public services have to offer plain language and a voice assistant.",
    article: (article, paragraph) => `Article ${article}, paragraph ${paragraph}`,
    provisionText: "An operator may keep and combine the data that arise from the use of its service.",
  },
  ru: {
    draft: "Учебный проект Цифрового кодекса",
    client: "Страновой офис ЮНИСЕФ",
    ministry: "Юридический департамент министерства",
    meeting: "Встреча",
    summary: "Таблица прочитана построчно; департамент попросил более краткие формулировки и переходные сроки.",
    remark: "Просим назвать ответственный орган.",
    reason: "Этот вопрос решает закон об образовании, на который ссылается проект.",
    positive: "Государственные сервисы обязаны предлагать простой язык и голосового помощника.",
    article: (article, paragraph) => `Статья ${article}, пункт ${paragraph}`,
    provisionText: "Оператор вправе хранить и объединять данные, возникающие при использовании его сервиса.",
  },
  kk: {
    draft: "Цифрлық кодекстің оқу жобасы",
    client: "ЮНИСЕФ-тің елдегі кеңсесі",
    ministry: "Министрліктің заң департаменті",
    meeting: "Кездесу",
    summary: "Кесте жолма-жол оқылды; департамент қысқарақ тұжырым мен өтпелі мерзімдерді сұрады.",
    remark: "Жауапты органды атауды сұраймыз.",
    reason: "Бұл мәселені жоба сілтеме жасайтын білім туралы заң реттейді.",
    positive: "Мемлекеттік сервистер қарапайым тіл мен дауыстық көмекшіні ұсынуға міндетті.",
    article: (article, paragraph) => `${article}-баптың ${paragraph}-тармағы`,
    provisionText: "Оператор өз сервисін пайдалану кезінде пайда болатын деректерді сақтауға және біріктіруге құқылы.",
  },
};
