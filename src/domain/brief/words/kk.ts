import { KAZAKH_DATES } from "../../text/dates/kk";
import type { BriefWords } from "./brief-words";

export const kk: BriefWords = {
  title: "Заң жобасындағы бала құқықтары: негізгі олқылықтар, тұжырымдар және ұсынымдар",
  version: (version) => (/^\d/u.test(version) ? `${version}-нұсқа` : version),
  draftOf: (date) => `жобаның күні: ${date}`,
  preparedFor: (client) => `тапсырыс беруші: ${client}`,
  footer: (date, fingerprint) => `Аналитикалық жазба, ${date} · кестенің күйі: ${fingerprint}`,
  pageOf: "{pages} беттің {page}-беті",
  ...KAZAKH_DATES,
  and: "және",
  quotes: ["«", "»"],
  headings: {
    purpose: "Мақсаты мен әдісі",
    gaps: "Негізгі олқылықтар",
    conclusions: "Тұжырымдар",
    recommendations: "Ұсынымдар",
    consultations: "Консультациялар",
    positiveEffects: "Сақталуға тиіс оң нормалар",
    register: "Олқылықтар тізбесі",
    instruments: "Келтірілген құжаттар",
  },

  purpose:
    "Бұл жазбада{draft} заң жобасын талдау нәтижелері жинақталған. Мәтіннің бала құқықтарына қай жерде сәйкес келмейтіні, нені өзгерту қажет екені және әр ұсыныстың қандай халықаралық нормаларға сүйенетіні көрсетілген.",
  method: ({ gaps: total, byPriority, provisions, aspects, aspectsCovered }) => {
    const parts = [
      byPriority.high > 0 ? `басымдығы жоғары\u00a0– ${byPriority.high}` : "",
      byPriority.medium > 0 ? `орташа\u00a0– ${byPriority.medium}` : "",
      byPriority.low > 0 ? `төмен\u00a0– ${byPriority.low}` : "",
      byPriority.none > 0 ? `басымдығы белгіленбеген\u00a0– ${byPriority.none}` : "",
    ].filter((part) => part !== "");
    const found = total === 0 ? "Кестеде әзірге олқылық жоқ." : `Кестеде ${total} олқылық бар: ${parts.join(", ")}.`;
    const where = provisions > 0 ? ` Олар жобаның ${provisions} ережесіне қатысты және` : " Олар";
    const reach = total === 0 ? "" : `${where} ${aspects} аспектінің ${aspectsCovered} аспектісін қамтиды.`;
    return `Жоба бала құқықтарының ${aspects} аспектісі бойынша халықаралық нормалармен, нұсқаулықтармен және басқа елдердің заңнамасымен салыстырылды. ${found}${reach}`;
  },
  consultationsHeld: (count) => (count === 1 ? "Бір консультация өткізілді:" : `${count} консультация өткізілді:`),
  moreConsultations: (count) => `тағы ${count}`,
  noConsultations: "Консультациялар туралы мәлімет әзірге енгізілмеген.",
  remarks: (total, parts) => `${total} ескерту түсті: ${parts.join(", ")}.`,
  dispositions: {
    accepted: (count) => `қабылданғаны\u00a0– ${count}`,
    "partly-accepted": (count) => `ішінара қабылданғаны\u00a0– ${count}`,
    rejected: (count) => `қабылданбағаны\u00a0– ${count}`,
    noted: (count) => `назарға алынғаны\u00a0– ${count}`,
    open: (count) => `әлі ашық\u00a0– ${count}`,
    none: (count) => `жауап берілмегені\u00a0– ${count}`,
  },
  documentsCited: (cited, total) => `Басшылыққа алынатын ${total} құжаттың ${cited} құжаты келтірілген.`,
  documentsMissing: "Келтірілмегені:",

  coverage: {
    caption: "Аспектілер мен басымдықтар бойынша олқылықтар",
    alt: (aspects, holes) =>
      `Кесте: ${aspects} аспект және әрқайсысы бойынша басымдығы жоғары, орташа және төмен олқылықтардың саны; ${holes === 0 ? "әр аспект бойынша олқылық немесе түсіндірме бар" : `олқылығы да, түсіндірмесі де жоғы – ${holes}`}.`,
    aspect: "Аспект",
    priorities: ["Жоғары", "Орташа", "Төмен"],
    gaps: "Олқылықтар немесе олардың болмау себебі",
    hole: "Олқылық та, түсіндірме де жоқ",
    otherAspects: "Өзге аспект немесе аспектісіз",
    question: "Жобаға қойылған сұрақ",
  },

  priorityHeadings: {
    high: "Жоғары басымдық",
    medium: "Орташа басымдық",
    low: "Төмен басымдық",
    none: "Басымдығы белгіленбеген",
  },
  priorityNames: { high: "жоғары басымдық", medium: "орташа басымдық", low: "төмен басымдық" },
  noGaps: "Кестеде әзірге олқылық жоқ.",
  proposedChange: "Ұсыныс:",
  norms: "Нормалар:",
  examples: "Салыстыру үшін:",
  sources: "Дереккөздер мен мысалдар:",
  draftSays: "Жобаның мәтіні:",
  alsoRecorded: "Сондай-ақ анықталғандары (толық мәтіні кестеде):",
  leftOut: (count) => `Кестеде{workbook} тағы ${count} олқылық бар: {ids}.`,
  shortened: (count, alone) =>
    `Мұнда қысқартылып, кестеде${alone ? "{workbook}" : ""} толық берілген ${count} олқылық: {ids}.`,
  andOthers: (count) => `тағы ${count}`,
  amongOthers: (names) => `${names} және т.б.`,

  conclusions: {
    gaps: (count) => `${count} олқылық`,
    lead: (high, total) => {
      if (high === 0 && total === 1) {
        return "Анықталған олқылықтың басымдығы жоғары емес, алайда ұсынылған өзгеріс жобаны балалар үшін анығырақ әрі қауіпсіз етеді.";
      }
      if (high === 1 && total === 1) {
        return "Анықталған олқылықтың басымдығы жоғары: жобаның қазіргі редакциясы бұл тұста бала құқықтарына жеткілікті кепілдік бермейді, сондықтан бұл мәселені жобаны әрі қарай ілгерілетпес бұрын шешу қажет.";
      }
      return high === 0
        ? `${total} олқылықтың ешқайсысының басымдығы жоғары емес, алайда ұсынылған өзгерістер жобаны балалар үшін анығырақ әрі қауіпсіз етеді.`
        : `${total} олқылықтың ${high} олқылығының басымдығы жоғары: жобаның қазіргі редакциясы бұл тұста бала құқықтарына жеткілікті кепілдік бермейді, сондықтан бұл мәселелерді жобаны әрі қарай ілгерілетпес бұрын шешу қажет.`;
    },
    weight: "Мәселелер қайда шоғырланған.",
    weightText: (aspects) => `Басымдығы жоғары олқылықтар ең көп анықталған аспектілер: ${aspects}.`,
    provisions: "Қай ережелер көбірек пысықтауды қажет етеді.",
    provisionsText: (provisions) => `Олқылық ең көп анықталған ережелер: ${provisions}.`,
    coverage: "Қамту.",
    fullyCovered: "Әдістеменің әр аспектісі бойынша кемінде бір олқылық анықталды.",
    reasonedAway: (names) => `Жоғарыдағы кестеде көрсетілген себептермен олқылық жоқ: ${names}.`,
    unexplained: (names) => `Әлі зерделенуге тиіс (олқылық та, түсіндірме де жоқ): ${names}.`,
    state: "Ұсыныстардың дайындығы.",
    stateText: (parts) => `Мәртебесі бойынша: ${parts}.`,
    statuses: {
      final: (count) => `түпкілікті\u00a0– ${count}`,
      consultation: (count) => `консультацияда\u00a0– ${count}`,
      draft: (count) => `жоба күйінде\u00a0– ${count}`,
      none: (count) => `мәртебесіз\u00a0– ${count}`,
    },
    newText: (count) => `${count} олқылық бойынша жаңа редакция дайындалды.`,
    consultations: "Консультациялардың қорытындысы.",
    openRemarks: (ids) => `Мыналар бойынша ескертулер әлі ашық: ${ids}.`,
    rounds: "Консультациялар нені өзгертті.",
    norms: "Ұсыныстар неге сүйенеді.",
    normsText: (instruments) => `Ең жиі келтірілгендері: ${instruments}.`,
  },

  rounds: {
    added: (count) => `жаңа олқылық\u00a0– ${count}`,
    changed: (count) => `өзгертілгені\u00a0– ${count}`,
    withdrawn: (count) => `алынғаны\u00a0– ${count}`,
    unchanged: "өзгеріссіз",
    revised: (ids) => `Бірінші раундтан кейін қайта қаралғандары, маңыздысынан бастап: ${ids}.`,
  },

  recommendations: {
    lead: "Ұсынымдар жоба ережелерінің ретімен берілген және оның түпкілікті мәтінін айқындайтындарға арналған.",
    newText: "мынадай редакцияда қабылдансын:",
    proposedText: "ұсынылатын редакция:",
    alternative: "Балама редакция:",
    because: "Негіздеме:",
    rest: (count) => `Кестедегі қалған ${count} олқылық басымдығы ретімен қаралсын.`,
    wholeDraft: "Жоба тұтастай",
  },

  consultationTable: {
    alt: "Өткізілген консультациялар кестесі: күні, қатысушылар, мазмұны.",
    header: ["Күні", "Кіммен", "Не талқыланды"],
  },
  register: {
    alt: "Барлық олқылықтың кестесі: жоба ережесі, басымдығы және мәртебесі.",
    header: ["Олқылық", "Ереже", "Басымдық", "Мәртебесі"],
    statuses: { draft: "жоба", consultation: "консультацияда", final: "түпкілікті", withdrawn: "алынды" },
  },

  instruments: {
    cited: "Сілтемелер:",
    superseded: "ескірген",
    supersededBy: (name) => `орнына жаңа құжат бар: ${name}`,
    notInForce: "күшіне енбеген",
    draft: "жоба, қабылданбаған",
    repealed: "күші жойылған",
    partlySuspended: "қолданылуы ішінара тоқтатылған",
    unverified: "* Ресми мәтінмен салыстырылмаған.",
    translation: "† Атауының жұмыс аудармасы.",
    untranslated: "‡ Атауы ағылшын тілінде: каталогта аудармасы жоқ.",
    more: (count) => `Кестеде тағы ${count} құжат келтірілген.`,
    none: "Кестеде құжаттарға сілтеме әзірге жоқ.",
  },
};
