import type { Localised } from "../../../src/domain/language";

/** The words of a sample brief. The code and the country are made up. */
export interface SampleWords {
  readonly title: string;
  readonly subtitle: string;
  readonly draftTitle: string;
  readonly draftVersion: string;
  readonly jurisdiction: string;
  readonly client: string;
  readonly author: string;
  readonly dateInWords: string;
  readonly footer: string;
  readonly pageOf: string;
  readonly purpose: string;
  readonly lead: string;
  readonly method: string;
  readonly mainGaps: string;
  readonly change: string;
  readonly note: string;
  readonly conclusions: string;
  readonly recommendations: string;
  readonly instruments: string;
  readonly instrument: string;
  readonly secondInstrument: string;
  readonly noGap: string;
  readonly tableAlt: string;
  readonly tableCaption: string;
  /** With `{n}`. */
  readonly figure: string;
  readonly tableHeader: readonly string[];
  readonly aspects: readonly string[];
  readonly points: readonly string[];
  readonly gaps: readonly {
    readonly aspect: string;
    readonly headline: string;
    readonly issue: string;
    readonly solution: string;
    readonly sources: string;
  }[];
}

export const SAMPLE_WORDS: Localised<SampleWords> = {
  en: {
    title: "Children’s rights in the draft Digital Code of Meridia",
    subtitle: "Draft Digital Code, version of 14 September 2026 · Meridia",
    draftTitle: "Draft Digital Code",
    draftVersion: "14 September 2026",
    jurisdiction: "Meridia",
    client: "Ministry of Digital Affairs",
    author: "A. Consultant",
    dateInWords: "25 November 2026",
    footer: "Gap Table · fingerprint 3fa2c90d71be · 25 November 2026",
    pageOf: "Page {page} of {pages}",
    purpose: "Purpose and method",
    lead: "The draft regulates platforms, data and public services, yet it speaks of children in four articles only. This brief says where it falls short and what to change.",
    method:
      "Each provision was read against the Convention and the guidance of the Committee; two consultations tested the results. The text reviewed: ",
    mainGaps: "Main gaps",
    change: "Change:",
    note: "Three more gaps are in the table only; they concern wording.",
    conclusions: "Conclusions",
    recommendations: "Recommendations",
    instruments: "Instruments",
    instrument: "Convention on the Rights of the Child, New York, 20 November 1989, ",
    secondInstrument: "Committee on the Rights of the Child, General comment No. 25 (2021), CRC/C/GC/25",
    noGap: "Participation",
    tableAlt:
      "Number of gaps by topic and priority; a dash in a dashed frame marks a topic with no gap and no reason given.",
    tableCaption: "Gaps by topic and priority",
    figure: "Figure {n}.",
    tableHeader: ["Topic", "High", "Medium", "Low"],
    aspects: ["Privacy and data protection", "Safety and protection from violence", "Access and inclusion"],
    points: [
      "Most gaps can be closed inside the articles that exist; only the complaints procedure needs a chapter of its own.",
      "The duties of platforms stop at illegal content and leave design out.",
      "Girls and children with disabilities are not mentioned at all.",
    ],
    gaps: [
      {
        aspect: "Privacy and data protection",
        headline: "Profiling of children for advertising is allowed with a parent’s click",
        issue:
          "Article 41 lets a service build an advertising profile of a child once a parent has agreed in any form, and sets neither an age nor a way to take the agreement back.",
        solution:
          "Prohibit profiling of children for commercial ends; keep an exception for profiling that protects the child, with an assessment made beforehand.",
        sources: "CRC, arts. 3, 16; GC 25, paras. 40–42, 67–78; Digital Services Act, art. 28(2)",
      },
      {
        aspect: "Privacy and data protection",
        headline: "No right to have data erased that a child has shared",
        issue: "The right of erasure in article 38 asks for proof of harm, which a child can hardly give years later.",
        solution:
          "Add a paragraph by which data collected below the age of eighteen are erased on request and without reasons.",
        sources: "CRC, art. 16; GC 25, para. 72",
      },
      {
        aspect: "Safety and protection from violence",
        headline: "Complaints of children may take ninety days",
        issue:
          "The general procedure of article 77 applies to children too: in writing, through a representative, within ninety days.",
        solution:
          "Provide a separate procedure that a child can start alone, in the app and in plain words, with an answer within three days.",
        sources: "CRC, arts. 12, 19; GC 25, paras. 43–46",
      },
    ],
  },
  ru: {
    title: "Права детей в проекте Цифрового кодекса Меридии: что изменить до внесения в парламент",
    subtitle: "Проект Цифрового кодекса, редакция от 14 сентября 2026 года · Меридия",
    draftTitle: "Проект Цифрового кодекса",
    draftVersion: "14 сентября 2026 года",
    jurisdiction: "Меридия",
    client: "Министерство цифрового развития",
    author: "А. Консультант",
    dateInWords: "25 ноября 2026 года",
    footer: "Gap Table · отпечаток 3fa2c90d71be · 25 ноября 2026 года",
    pageOf: "Страница {page} из {pages}",
    purpose: "Цель и метод",
    lead: "Проект регулирует платформы, данные и государственные услуги, но о детях говорит лишь в четырёх статьях. Записка показывает, чего не хватает и что предлагается изменить.",
    method:
      "Каждое положение сопоставлено с Конвенцией и разъяснениями Комитета; выводы обсуждены на двух консультациях. Рассмотренный текст: ",
    mainGaps: "Основные пробелы",
    change: "Предложение:",
    note: "Ещё три пробела, касающиеся формулировок, приведены только в таблице.",
    conclusions: "Выводы",
    recommendations: "Рекомендации",
    instruments: "Документы",
    instrument: "Конвенция о правах ребёнка, Нью-Йорк, 20 ноября 1989 года, ",
    secondInstrument: "Комитет по правам ребёнка, Замечание общего порядка № 25 (2021), CRC/C/GC/25",
    noGap: "Участие детей",
    tableAlt:
      "Число пробелов по темам и приоритетам; тире в пунктирной рамке означает тему без пробелов и без объяснения.",
    tableCaption: "Пробелы по темам и приоритетам",
    figure: "Рисунок {n}.",
    tableHeader: ["Тема", "Высокий", "Средний", "Низкий"],
    aspects: ["Частная жизнь и защита данных", "Безопасность и защита от насилия", "Доступ и инклюзия"],
    points: [
      "Большинство пробелов устранимы в рамках имеющихся статей; отдельной главы требует только порядок рассмотрения жалоб.",
      "Обязанности платформ ограничены незаконным контентом и не касаются устройства самих сервисов.",
      "Девочки и дети с инвалидностью в проекте не упомянуты.",
    ],
    gaps: [
      {
        aspect: "Частная жизнь и защита данных",
        headline: "Рекламное профилирование детей допускается по одному нажатию родителя",
        issue:
          "Статья 41 позволяет сервису составить рекламный профиль ребёнка, если родитель согласился в любой форме, и не называет ни возраста, ни способа отозвать согласие.",
        solution:
          "Запретить профилирование детей в коммерческих целях, сохранив исключение для защиты самого ребёнка при предварительной оценке последствий.",
        sources: "КПР, ст. 3, 16; ЗОП № 25, п. 40–42, 67–78; Закон о цифровых услугах, ст. 28(2)",
      },
      {
        aspect: "Частная жизнь и защита данных",
        headline: "Нет права удалить данные, которыми ребёнок поделился сам",
        issue: "Право на удаление по статье 38 требует доказать вред, что спустя годы ребёнку едва ли по силам.",
        solution:
          "Дополнить статью пунктом, по которому данные, собранные до восемнадцати лет, удаляются по просьбе без объяснения причин.",
        sources: "КПР, ст. 16; ЗОП № 25, п. 72",
      },
      {
        aspect: "Безопасность и защита от насилия",
        headline: "Жалоба ребёнка может рассматриваться девяносто дней",
        issue:
          "Общий порядок статьи 77 действует и для детей: письменно, через представителя, в течение девяноста дней.",
        solution:
          "Предусмотреть отдельный порядок, который ребёнок начинает сам, в приложении и простыми словами, с ответом за три дня.",
        sources: "КПР, ст. 12, 19; ЗОП № 25, п. 43–46",
      },
    ],
  },
  kk: {
    title: "Меридияның Цифрлық кодексі жобасындағы бала құқықтары: парламентке енгізгенге дейін нені өзгерту керек",
    subtitle: "Цифрлық кодекс жобасы, 2026 жылғы 14 қыркүйектегі редакция · Меридия",
    draftTitle: "Цифрлық кодекс жобасы",
    draftVersion: "2026 жылғы 14 қыркүйек",
    jurisdiction: "Меридия",
    client: "Цифрлық даму министрлігі",
    author: "Ә. Кеңесші",
    dateInWords: "2026 жылғы 25 қараша",
    footer: "Gap Table · таңба 3fa2c90d71be · 2026 жылғы 25 қараша",
    pageOf: "{pages} беттің {page}-беті",
    purpose: "Мақсаты мен әдісі",
    lead: "Жоба платформаларды, деректерді және мемлекеттік қызметтерді реттейді, бірақ балалар туралы төрт бапта ғана айтады. Жазбада ненің жетіспейтіні және нені өзгерту ұсынылатыны көрсетілген.",
    method:
      "Әр ереже Конвенциямен және Комитеттің түсіндірмелерімен салыстырылды; қорытындылар екі консультацияда талқыланды. Қаралған мәтін: ",
    mainGaps: "Негізгі олқылықтар",
    change: "Ұсыныс:",
    note: "Тұжырымға қатысты тағы үш олқылық тек кестеде берілген.",
    conclusions: "Қорытындылар",
    recommendations: "Ұсынымдар",
    instruments: "Құжаттар",
    instrument: "Бала құқықтары туралы конвенция, Нью-Йорк, 1989 жылғы 20 қараша, ",
    secondInstrument: "Бала құқықтары жөніндегі комитет, № 25 жалпы түсініктеме (2021), CRC/C/GC/25",
    noGap: "Балалардың қатысуы",
    tableAlt:
      "Тақырыптар мен басымдықтар бойынша олқылықтар саны; үзік жиектегі сызықша олқылығы да, түсіндірмесі де жоқ тақырыпты білдіреді.",
    tableCaption: "Тақырыптар мен басымдықтар бойынша олқылықтар",
    figure: "{n}-сурет.",
    tableHeader: ["Тақырып", "Жоғары", "Орташа", "Төмен"],
    aspects: ["Жеке өмір және деректерді қорғау", "Қауіпсіздік және зорлықтан қорғау", "Қолжетімділік және инклюзия"],
    points: [
      "Олқылықтардың көбін қолданыстағы баптар шегінде жоюға болады; жеке тарау шағымдарды қарау тәртібіне ғана қажет.",
      "Платформалардың міндеттері заңсыз контентпен шектеледі, сервистің құрылымына қатысты емес.",
      "Қыздар мен мүгедектігі бар балалар жобада аталмаған.",
    ],
    gaps: [
      {
        aspect: "Жеке өмір және деректерді қорғау",
        headline: "Ата-ананың бір рет басуымен баланы жарнама үшін профильдеуге жол беріледі",
        issue:
          "41-бап ата-ана кез келген нысанда келіссе, сервиске баланың жарнамалық профилін жасауға мүмкіндік береді, ал жасты да, келісімді қайтарып алу жолын да көрсетпейді.",
        solution:
          "Балаларды коммерциялық мақсатта профильдеуге тыйым салу; салдары алдын ала бағаланған жағдайда баланы қорғауға арналған ерекшелікті сақтау.",
        sources: "БҚК, 3, 16-баптар; № 25 ЖТ, 40–42, 67–78-тармақтар; Цифрлық қызметтер туралы акт, 28(2)-бап",
      },
      {
        aspect: "Жеке өмір және деректерді қорғау",
        headline: "Баланың өзі бөліскен деректерді өшіру құқығы жоқ",
        issue:
          "38-баптағы өшіру құқығы зиянды дәлелдеуді талап етеді, ал бұл жылдар өткен соң баланың қолынан келе бермейді.",
        solution:
          "Он сегіз жасқа дейін жиналған деректер себебі түсіндірілмей, өтініш бойынша өшірілетін тармақпен толықтыру.",
        sources: "БҚК, 16-бап; № 25 ЖТ, 72-тармақ",
      },
      {
        aspect: "Қауіпсіздік және зорлықтан қорғау",
        headline: "Баланың шағымы тоқсан күн қаралуы мүмкін",
        issue: "77-баптың жалпы тәртібі балаларға да қолданылады: жазбаша, өкіл арқылы, тоқсан күн ішінде.",
        solution:
          "Бала өзі бастай алатын, қосымшадағы, қарапайым тілдегі, үш күнде жауап берілетін жеке тәртіп көздеу.",
        sources: "БҚК, 12, 19-баптар; № 25 ЖТ, 43–46-тармақтар",
      },
    ],
  },
};
