import type { Localised } from "../language";

/** What a reviewer asks of the draft under each aspect, by the aspect's id, in our own words. */
export const kazakhstanQuestions: Readonly<Record<string, Localised>> = {
  "general-principles": {
    en: "Do equality, the child's best interests, life and development, and the child's own voice shape the draft's rules?",
    ru: "Определяют ли нормы проекта равенство, наилучшее обеспечение интересов ребенка, его жизнь и развитие, учет его мнения?",
    kk: "Жобаның нормалары теңдікке, баланың мүдделерін барынша қамтамасыз етуге, өмірі мен дамуына және оның пікіріне негізделе ме?",
  },
  "impact-on-rights": {
    en: "Which provisions touch children, directly or not, and which central body answers for that and bears liability?",
    ru: "Какие нормы прямо или косвенно затрагивают детей, какой центральный орган отвечает за это и кто несет ответственность?",
    kk: "Қай ережелер балаларға тікелей не жанама әсер етеді, оған қай орталық орган жауап береді және кім жауапкершілік көтереді?",
  },
  "positive-effects": {
    en: "Where does the draft move business, health, education and other sectors to use digital tools for children's benefit?",
    ru: "Где проект побуждает бизнес, здравоохранение, образование и другие отрасли применять цифровые решения на пользу детям?",
    kk: "Жоба бизнесті, денсаулық сақтау, білім беру және өзге салаларды цифрлық құралдарды балалар игілігіне қолдануға қай жерде ынталандырады?",
  },
  "negative-effects": {
    en: "Which rules could harm children, by what route, and does the draft contain and reduce those risks?",
    ru: "Какие нормы могут навредить детям, каким образом, и сдерживает ли проект эти риски?",
    kk: "Қай нормалар балаларға қалайша зиян келтіруі мүмкін және жоба бұл тәуекелдерді шектей ме?",
  },
  "equal-access": {
    en: "Can every child get online on equal terms, whatever their income, disability, language or place of living?",
    ru: "Может ли каждый ребенок пользоваться цифровой средой наравне с другими при любом достатке, инвалидности, языке и месте жительства?",
    kk: "Табысына, мүгедектігіне, тіліне, тұратын жеріне қарамастан әр бала цифрлық ортаны тең пайдалана ала ма?",
  },
  "development-wellbeing": {
    en: "Do the rules follow a child's growing abilities at each age, and where should they do so better?",
    ru: "Следуют ли нормы за растущими способностями ребенка на каждом этапе взросления и где их стоит улучшить?",
    kk: "Нормалар баланың әр жастағы өсіп келе жатқан қабілетін ескере ме, нені жақсарту керек?",
  },
  "cyber-aggression-ai": {
    en: "What shields children from bullying and other aggression online, and from AI turned against them?",
    ru: "Что защищает детей от травли и иной агрессии в сети и от применения ИИ им во вред?",
    kk: "Балаларды желідегі қудалаудан, өзге агрессиядан және ЖИ-ді оларға қарсы қолданудан не қорғайды?",
  },
  "online-abuse": {
    en: "Beyond criminal law, how does the draft prevent, detect and respond to the exploitation and abuse of children online?",
    ru: "Как проект, помимо уголовного закона, предупреждает и выявляет эксплуатацию и насилие над детьми в сети и реагирует на них?",
    kk: "Қылмыстық заңнан тыс жоба балаларды желіде қанау мен зорлық-зомбылықтың алдын қалай алады, анықтайды және оған қалай ден қояды?",
  },
  "data-privacy": {
    en: "Whose data do sandboxes, AI and other mechanisms take, how is it kept safe, and can a child or parent refuse?",
    ru: "Чьи данные берут «песочницы», ИИ и другие механизмы, как их оберегают и могут ли ребенок или родитель отказаться?",
    kk: "«Құмсалғыштар», ЖИ және басқа тетіктер кімнің дерегін алады, ол қалай қорғалады, бала не ата-ана бас тарта ала ма?",
  },
  safety: {
    en: "Which duties and tools keep children safe in digital services, and who checks that they work?",
    ru: "Какие обязанности и инструменты обеспечивают безопасность детей в цифровых сервисах и кто проверяет их действенность?",
    kk: "Цифрлық сервистерде балалар қауіпсіздігін қандай міндеттер мен құралдар қамтамасыз етеді және олардың тиімділігін кім тексереді?",
  },
  "accountability-redress": {
    en: "Can children complain in a way they understand, are they helped to do so, and does a remedy follow?",
    ru: "Может ли ребенок пожаловаться понятным ему способом, помогают ли ему в этом и получает ли он защиту?",
    kk: "Бала өзіне түсінікті жолмен шағымдана ала ма, оған көмектесе ме және құқығы қалпына келтіріле ме?",
  },
  schools: {
    en: "What must schools do about hidden networks, smartphones and bullying online, and with what safeguards for pupils?",
    ru: "Что обязаны делать школы в отношении скрытых сетей, смартфонов и кибертравли и какие гарантии есть у учеников?",
    kk: "Мектептер жасырын желілерге, смартфондарға және кибербуллингке қатысты не істеуге міндетті, оқушыларға қандай кепілдік бар?",
  },
  "digital-public-goods": {
    en: "How is the State to find, use and grow digital public goods, and by which definition, licences and standard?",
    ru: "Как государство должно находить, применять и развивать цифровые общественные блага, по какому определению, лицензиям и стандарту?",
    kk: "Мемлекет цифрлық қоғамдық игіліктерді қалай табады, қолданады және дамытады, қандай анықтама, лицензия мен стандарт бойынша?",
  },
  "industry-role": {
    en: "What does the draft ask of digital companies to respect and support children's rights?",
    ru: "Чего проект требует от цифровых компаний, чтобы они соблюдали и поддерживали права детей?",
    kk: "Жоба цифрлық компаниялардан бала құқықтарын құрметтеу мен қолдау үшін не талап етеді?",
  },
  "private-sector-ungps": {
    en: "Does the draft's treatment of companies match the UN Guiding Principles and OHCHR's B-Tech advice?",
    ru: "Соответствует ли подход проекта к компаниям Руководящим принципам ООН и разъяснениям проекта B-Tech?",
    kk: "Жобаның компанияларға көзқарасы БҰҰ-ның Жетекші қағидаттары мен B-Tech түсіндірмелеріне сай ма?",
  },
  "hrdd-child-rights-due-diligence": {
    en: "Must companies look for, prevent and report their effects on children's rights, in line with the UNGPs and GC25?",
    ru: "Обязаны ли компании выявлять, предупреждать и раскрывать влияние на права детей согласно Руководящим принципам ООН и ЗОП № 25?",
    kk: "БҰҰ қағидаттары мен № 25 ЖТЕ-ге сай компаниялар бала құқықтарына әсерін анықтап, алдын алып, жария етуге міндетті ме?",
  },
  "gender-age": {
    en: "Do the draft and our advice tell girls from boys and younger children from adolescents where it matters?",
    ru: "Различают ли проект и наши предложения девочек и мальчиков, младших детей и подростков там, где это важно?",
    kk: "Жоба мен ұсыныстарымыз қажет жерде қыздар мен ұлдарды, кіші балалар мен жасөспірімдерді ажырата ма?",
  },
};
