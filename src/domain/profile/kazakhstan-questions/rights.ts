import type { Question } from "../guidance";

/** Principles of the Convention, effects on rights. */
export const RIGHTS_QUESTIONS: readonly Question[] = [
  {
    id: "1",
    aspect: "general-principles",
    text: {
      en: "Do equality, the child's best interests, life and development, and the child's own voice shape the draft's rules?",
      ru: "Определяют ли нормы проекта равенство, наилучшее обеспечение интересов ребенка, его жизнь и развитие, учет его мнения?",
      kk: "Жобаның нормалары теңдікке, баланың мүдделерін барынша қамтамасыз етуге, өмірі мен дамуына және оның пікіріне негізделе ме?",
    },
  },
  {
    id: "1.1",
    aspect: "general-principles",
    text: {
      en: "Does the draft rule out unequal treatment of children, and does it do anything for those who are left behind?",
      ru: "Исключает ли проект неравное отношение к детям и делает ли он что-либо для тех, кто остается в стороне?",
      kk: "Жоба балаларға тең емес қатынасқа жол бермей ме және шетте қалып жатқандар үшін бірдеңе істей ме?",
    },
  },
  {
    id: "1.2",
    aspect: "general-principles",
    text: {
      en: "Must those who apply the draft look first at what is best for the child, and show how they did so?",
      ru: "Обязаны ли те, кто применяет проект, в первую очередь исходить из наилучшего обеспечения интересов ребенка и показывать, как они это сделали?",
      kk: "Жобаны қолданатындар ең алдымен баланың мүдделерін барынша қамтамасыз етуді негізге алуға және мұны қалай жасағанын көрсетуге міндетті ме?",
    },
  },
  {
    id: "1.3",
    aspect: "general-principles",
    text: {
      en: "Does the draft protect the child's life and give room to grow and develop with digital technology?",
      ru: "Защищает ли проект жизнь ребенка и дает ли возможность расти и развиваться с помощью цифровых технологий?",
      kk: "Жоба баланың өмірін қорғай ма және цифрлық технологиялар арқылы өсуі мен дамуына мүмкіндік бере ме?",
    },
  },
  {
    id: "1.4",
    aspect: "general-principles",
    text: {
      en: "Are children heard when digital rules and services that touch them are made, and does what they say count?",
      ru: "Выслушивают ли детей, когда создаются касающиеся их цифровые правила и сервисы, и учитывается ли сказанное?",
      kk: "Балаларға қатысты цифрлық ережелер мен сервистер жасалғанда олардың пікірі тыңдала ма және ескеріле ме?",
    },
  },
  {
    id: "2",
    aspect: "impact-on-rights",
    text: {
      en: "Which provisions touch children, directly or not, and which central body answers for that and bears liability?",
      ru: "Какие нормы прямо или косвенно затрагивают детей, какой центральный орган отвечает за это и кто несет ответственность?",
      kk: "Қай ережелер балаларға тікелей не жанама әсер етеді, оған қай орталық орган жауап береді және кім жауапкершілік көтереді?",
    },
  },
  {
    id: "2.1",
    aspect: "impact-on-rights",
    text: {
      en: "Which provisions act on children directly, and on which of their rights?",
      ru: "Какие нормы действуют на детей прямо и на какие из их прав?",
      kk: "Қай нормалар балаларға және олардың қай құқықтарына тікелей әсер етеді?",
    },
  },
  {
    id: "2.2",
    aspect: "impact-on-rights",
    text: {
      en: "Which provisions reach children by a detour: through parents, schools, services or the market?",
      ru: "Какие нормы затрагивают детей косвенно: через родителей, школы, услуги или рынок?",
      kk: "Қай нормалар балаларға жанама түрде, яғни ата-ана, мектеп, қызмет не нарық арқылы әсер етеді?",
    },
  },
  {
    id: "2.3",
    aspect: "impact-on-rights",
    asksWho: "responsible",
    text: {
      en: "Which body at the centre of government is responsible for what digitalization does to children?",
      ru: "Какой центральный государственный орган отвечает за то, как цифровизация сказывается на детях?",
      kk: "Цифрландырудың балаларға әсеріне қай орталық мемлекеттік орган жауап береді?",
    },
  },
  {
    id: "2.4",
    aspect: "impact-on-rights",
    asksWho: "liable",
    text: {
      en: "Who is liable when a child is harmed, and before whom?",
      ru: "Кто несет ответственность, если ребенку причинен вред, и перед кем?",
      kk: "Балаға зиян келсе, кім және кімнің алдында жауапкершілік көтереді?",
    },
  },
  {
    id: "3",
    aspect: "positive-effects",
    text: {
      en: "Where does the draft move business, health, education and other sectors to use digital tools for children's benefit?",
      ru: "Где проект побуждает бизнес, здравоохранение, образование и другие отрасли применять цифровые решения на пользу детям?",
      kk: "Жоба бизнесті, денсаулық сақтау, білім беру және өзге салаларды цифрлық құралдарды балалар игілігіне қолдануға қай жерде ынталандырады?",
    },
  },
  {
    id: "3.1",
    aspect: "positive-effects",
    text: {
      en: "How does the draft encourage companies to make services that are good for children?",
      ru: "Как проект побуждает компании создавать сервисы, полезные детям?",
      kk: "Жоба компанияларды балаларға пайдалы сервистер жасауға қалай ынталандырады?",
    },
  },
  {
    id: "3.2",
    aspect: "positive-effects",
    text: {
      en: "How does it encourage health care, education and other public sectors to do so?",
      ru: "Как он побуждает к этому здравоохранение, образование и другие государственные отрасли?",
      kk: "Денсаулық сақтау, білім беру және басқа мемлекеттік салаларды бұған қалай ынталандырады?",
    },
  },
  {
    id: "3.3",
    aspect: "positive-effects",
    text: {
      en: "Whom else does it move to advance children's rights: families, researchers, civil society, local authorities?",
      ru: "Кого еще он побуждает продвигать права детей: семьи, ученых, гражданское общество, местные органы?",
      kk: "Бала құқықтарын ілгерілетуге тағы кімді ынталандырады: отбасын, ғалымдарды, азаматтық қоғамды, жергілікті органдарды?",
    },
  },
  {
    id: "4",
    aspect: "negative-effects",
    text: {
      en: "Which rules could harm children, by what route, and does the draft contain and reduce those risks?",
      ru: "Какие нормы могут навредить детям, каким образом, и сдерживает ли проект эти риски?",
      kk: "Қай нормалар балаларға қалайша зиян келтіруі мүмкін және жоба бұл тәуекелдерді шектей ме?",
    },
  },
  {
    id: "4.1",
    aspect: "negative-effects",
    text: {
      en: "Can the draft itself do harm to children, and in what way?",
      ru: "Может ли сам проект навредить детям и каким образом?",
      kk: "Жобаның өзі балаларға зиян келтіруі мүмкін бе және қалай?",
    },
  },
  {
    id: "4.2",
    aspect: "negative-effects",
    text: {
      en: "What does it do about its risks and limits: safeguards, assessments, reviews, exceptions?",
      ru: "Что он делает со своими рисками и ограничениями: гарантии, оценки, пересмотр, исключения?",
      kk: "Өз тәуекелдері мен шектеулеріне қатысты не істейді: кепілдіктер, бағалау, қайта қарау, ерекше жағдайлар?",
    },
  },
];
