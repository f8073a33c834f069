import { KAZAKH_DATES } from "../../text/dates/kk";
import { LANGUAGES } from "../../language";
import type { BriefWords, OtherTexts } from "./brief-words";
import { joinSentences } from "../../text/join-sentences";
import { versionInWords } from "../../text/version-in-words";

/** In the order of `LANGUAGES`. */
const LANGUAGE_NAMES = ["ағылшын", "орыс", "қазақ"];

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} және ${parts.at(-1) ?? ""}`;
const allWithdrawn = (count: number): string =>
  count === 1 ? "Кестедегі жалғыз олқылық алынып тасталды." : `Кестедегі барлық ${count} олқылық алынып тасталды.`;
const NORMS = {
  treaties: "халықаралық шарттармен",
  guidance: "халықаралық нұсқаулықтармен",
  examples: "басқа елдердің заңнамасымен",
};
const PRIORITY = { high: "жоғары", medium: "орташа", low: "төмен" } as const;

function stillOpen(aspects: number, open: number, begun: number): string {
  if (open === 0) return begun === 0 ? "" : `${aspects} аспектінің ${begun} аспектісі ішінара зерделенді.`;
  const further = begun === 0 ? "" : `, тағы ${begun} аспектісі ішінара зерделенді`;
  return `${aspects} аспектінің ${open} аспектісі әлі зерделенуге тиіс${further}.`;
}

const OTHERS: Readonly<Record<OtherTexts, string>> = {
  none: "",
  edited: ", бұған қолмен өзгертілгендері кірмейді",
  gone: ", бұған онда енді жоқ мәтіндер кірмейді",
  editedAndGone: ", бұған қолмен өзгертілгендері және онда енді жоқ мәтіндер кірмейді",
};

export const kk: BriefWords = {
  version: (version) => versionInWords(version, "kk"),
  draftOf: (date) => `жобаның күні: ${date}`,
  preparedFor: (client) => `Тапсырыс беруші: ${client}`,
  footer: (date) => `Аналитикалық жазба, ${date}`,
  pageOf: "{pages} беттің {page}-беті",
  ...KAZAKH_DATES,
  and: "және",
  quotes: ["«", "»"],
  headings: {
    inShort: "Қысқаша",
    asks: "Не сұраймыз",
    whyNow: "Неге қазір",
    opportunities: "Жобаның балаларға беретіні",
    gaps: "Негізгі олқылықтар",
    otherGaps: "Басқа олқылықтар, бір жолдан",
    groups: "Қыздар мен ұлдар, әр жастағы балалар",
    recommendations: "Ұсынымдар",
    consultations: "Консультациялар нені өзгертті",
    consultationsAndChanges: "Консультациялар мен өзгерістер",
    changes: "Талдау барысында не өзгерді",
    conclusions: "Тұжырымдар",
    instruments: "Келтірілген құжаттар",
    method: "Талдау қалай жүргізілді",
  },

  draft: {
    mark: "ЖОБА",
    missing: (parts) => `Жазба әлі аяқталмаған. Жетіспейтіні: ${parts}.`,
    parts: {
      title: "автор берген атау",
      draftLaw: "заң жобасының атауы",
      keyMessages: "негізгі ойлар",
      asks: "кімнен не сұралатыны",
      author: "автордың аты-жөні",
      ranking: "олқылықтардың реті немесе басымдығы",
      citations: "қате сілтемелердің түзетілуі",
    },
  },
  textsIn: (language, areAll) =>
    `${areAll ? "Кестенің мәтіндері" : "Кестедегі мәтіндердің бір бөлігі"} ${LANGUAGE_NAMES[LANGUAGES.indexOf(language)]} тілінде берілген.`,

  opportunitiesMore: (count) => `Кестеде тағы ${count} оң әсер көрсетілген.`,

  figure: {
    label: "{n}-сурет.",
    caption: "Аспектілер мен басымдықтар бойынша олқылықтар",
    alt: (aspects, total) =>
      `${aspects} аспект бойынша ${total} олқылық: әр аспектіге бір жол және әр басымдықтағы олқылықтар саны, көп жері қоюырақ.`,
    aspect: "Аспект",
    priorities: { high: "Жоғары", medium: "Орташа", low: "Төмен", none: "Белгіленбеген" },
    gaps: "Олқылықтар",
    otherAspects: "Өзге аспектілер",
    underEach: "Бірнеше аспектіге жататын олқылық олардың әрқайсысында есептелген.",
    reasonedAway: (names) => `Олқылық жоқ, себебі кестеде көрсетілген: ${names}.`,
    noneRecorded: (names) => `Зерделенді, олқылық белгіленген жоқ: ${names}.`,
    begun: (names) => `Ішінара зерделенді: ${names}.`,
    unexplained: (names) => `Әлі зерделенуге тиіс: ${names}.`,
  },

  noGaps: "Кестеде әзірге олқылық жоқ.",
  allWithdrawn,
  normGroups: {
    treaties: "Шарттар:",
    guidance: "Нұсқаулықтар:",
    examples: "Басқа елдер:",
    national: "Ұлттық құқық пен деректер:",
    typed: "Басқа дереккөздер:",
  },
  draftSays: "Жобаның мәтіні:",
  otherAspect: "Өзге мәселелер",
  inTheTable: "Бұл олқылық кестеде сипатталған.",
  setOutInTable: (id) => `Кестеде берілген, ${id}.`,
  leftOut: (count, final, high) => {
    const among = [
      final > 0 ? `түпкіліктісі\u00a0– ${final}` : "",
      high > 0 ? `басымдығы жоғарысы\u00a0– ${high}` : "",
    ].filter((part) => part !== "");
    return `Кестеде тағы ${count} олқылық бар${among.length > 0 ? `, соның ішінде ${among.join(", ")}` : ""}.`;
  },
  andOthers: (count) => `және тағы ${count}`,
  moreInTable: (count, isBeside) => (isBeside ? `кестеде тағы ${count}` : `кестеде – ${count}`),
  itemsInTable: (count, id) => `Тізімнің тағы ${count} тармағы: кесте${id === "" ? "" : `, ${id}`}.`,
  amongOthers: (names) => `${names}, сондай-ақ басқалары`,

  recommendations: {
    label: "{n}-кесте.",
    caption: "Ұсынымдар, маңыздысынан бастап",
    alt: (rows, isAddressed) =>
      `${rows} ұсынымның кестесі: нөмірі, жобаның ережесі, өзгеріс${isAddressed ? ", кім және қай мерзімге дейін" : ""}, нормалар.`,
    number: "№",
    provision: "Ереже",
    change: "Өзгеріс",
    who: "Кім, қай мерзімге дейін",
    norm: "Норма",
    wording: "Редакциясы:",
    finalTable: (ids) => `Редакциясы: қорытынды кесте, ${ids}.`,
    rest: (count) => `Кестеде тағы ${count} олқылық бойынша ұсынымдар бар.`,
    inFull: (id) => `Толық мәтіні: кесте${id === "" ? "" : `, ${id}`}.`,
  },

  consultationsHeld: (count) => (count === 1 ? "Бір консультация өткізілді:" : `${count} консультация өткізілді:`),
  moreConsultations: (count) => `және тағы ${count} консультация`,
  remarks: (total, parts) => `Барлығы ${total} пікір түсті: ${parts.join(", ")}.`,
  remarksInComments: (total, parts, isMore) =>
    `Кестенің ұяшықтарында ${isMore ? "тағы " : ""}${total} пікір жазылған: ${parts.join(", ")}.`,
  outcomes: {
    accepted: (count) => `қабылданғаны\u00a0– ${count}`,
    "partly-accepted": (count) => `ішінара қабылданғаны\u00a0– ${count}`,
    rejected: (count) => `қабылданбағаны\u00a0– ${count}`,
    noted: (count) => `назарға алынғаны\u00a0– ${count}`,
    unclear: (count) => `шешімі түсініксіз\u00a0– ${count}`,
    closed: (count) => `шешімсіз жабылғаны\u00a0– ${count}`,
    deleted: (count) => `жойылғаны\u00a0– ${count}`,
    open: (count) => `әлі ашық\u00a0– ${count}`,
    none: (count) => `жауап берілмегені\u00a0– ${count}`,
  },
  uncertainRemarks: (count) => `Олардың ${count} пікірі қай олқылыққа қатысты екені нақты емес.`,
  openRemarks: (ids) => `Мыналар бойынша пікірлер әлі ашық: ${ids}.`,
  before: "Бұрын:",
  changedInTable: "Бірінші раундтан кейін өзгертілді; мәтіні кестеде.",
  after: "Қазір:",
  remark: "Пікір:",
  answer: "Жауап:",
  remarkRecorded: (id) => `Пікір «Пікірлер» парағында тұр${id === "" ? "" : `, ${id}`}.`,
  answerRecorded: "Жауабы «Пікірлер» парағында тұр.",
  takenUp: { accepted: "Пікір қабылданды.", "partly-accepted": "Пікір ішінара қабылданды." },

  rounds: {
    added: (count) => `жаңа олқылық\u00a0– ${count}`,
    changed: (count) => `өзгертілгені\u00a0– ${count}`,
    withdrawn: (count) => `алынғаны\u00a0– ${count}`,
    unchanged: "өзгеріссіз",
    revised: (ids, count, isLater) =>
      count === 1
        ? `Бірінші раундтан кейін${isLater ? ", соның ішінде соңғы раундтан кейін де," : ""} қайта қаралғаны: ${ids}.`
        : `Бірінші раундтан кейін қайта қаралғандары, маңыздысынан бастап: ${ids}${isLater ? "; олардың бір бөлігі\u00a0– соңғы раундтан кейін" : ""}.`,
  },

  conclusions: {
    gaps: (count) => `${count} олқылық`,
    weight: (aspects) => `Басымдығы жоғары олқылықтар ең көп анықталған аспектілер: ${aspects}.`,
    provisions: (count) => `Олқылық ең көп анықталған ${count === 1 ? "ереже" : "ережелер"}: {provisions}.`,
  },

  method: (numbers) => {
    const {
      gaps: total,
      byPriority,
      provisions,
      aspects,
      aspectsCovered,
      aspectsOpen,
      aspectsBegun,
      isByAspect,
      readAgainst,
      withdrawn,
    } = numbers;
    const parts = (["high", "medium", "low"] as const)
      .filter((priority) => byPriority[priority] > 0)
      .map((priority, at) => `${at === 0 ? "басымдығы " : ""}${PRIORITY[priority]}\u00a0– ${byPriority[priority]}`);
    const without =
      parts.length > 0 && byPriority.none > 0 ? [`басымдығы белгіленбегені\u00a0– ${byPriority.none}`] : [];
    const ranked = parts.length > 0 ? `: ${[...parts, ...without].join(", ")}` : "";
    const found = total === 0 ? "Кестеде әзірге олқылық жоқ." : `Кестеде ${total} олқылық бар${ranked}.`;
    const where = provisions > 0 ? ` Олар жобаның ${provisions} ережесіне қатысты.` : "";
    const reach =
      aspectsCovered > 0 ? ` ${aspects} аспектінің ${aspectsCovered} аспектісі бойынша олқылық анықталды.` : "";
    const against = listed(readAgainst.map((group) => NORMS[group]));
    const read = `Жоба ${isByAspect ? "әдістеменің әр аспектісі бойынша " : ""}${against} салыстырылды.`;
    return joinSentences(
      against === "" ? "" : read,
      total === 0 && withdrawn > 0 ? allWithdrawn(withdrawn) : `${found}${where}${reach}`,
      aspectsOpen < aspects ? stillOpen(aspects, aspectsOpen, aspectsBegun) : "",
    );
  },
  documentsCited: (cited, total) => `Басшылыққа алынатын ${total} құжаттың ${cited} құжаты келтірілген.`,
  documentsNone: (total) => `Басшылыққа алынатын ${total} құжаттың бірде-бірі келтірілмеген.`,
  documentsMissing: "Келтірілмегені:",
  table: (total, hasWording) =>
    `${total === 1 ? "Олқылық" : `Барлық ${total} олқылық`}${hasWording ? " пен ұсынылатын редакциялар" : ""} берілген кесте – {workbook} файлы.`,
  askFor: "Сұрау үшін байланыс: {contact}.",
  seal: "Кестенің күйі:",
  refreshedOn: (date, earlier, other) =>
    `${date} (мәтіндер кестеден алынған${OTHERS[other]}; сандар, тізімдер және таңдалған олқылықтар: ${earlier})`,
  refreshedOnFormerly: (date, earlier) =>
    `${date} (содан бері алынып тасталған олқылықтардан басқа кесте мәтіндері; сандар, тізімдер және таңдалған олқылықтар: ${earlier})`,

  instruments: {
    cited: "Сілтемелер:",
    superseded: "орнына жаңа құжат бар",
    supersededBy: (name) => `орнына жаңа құжат бар: ${name}`,
    notInForce: "күшіне енбеген",
    draft: "жоба, қабылданбаған",
    repealed: "күшін жойған",
    partlySuspended: "қолданысы ішінара тоқтатыла тұрған",
    partlyInForce: "бір бөлігі ғана қолданыста",
    forceUnconfirmed: "күшіне енгені расталмаған",
    annex: (number) => `${number} қосымша`.trim(),
    version: (number) => `${number} нұсқасы`,
    edition: (number) => `${number}-басылым`,
    unverified: "* Ресми мәтінмен салыстырылмаған.",
    translation: "† Атауының жұмыс аудармасы.",
    untranslated: "‡ Атауы ағылшын тілінде: каталогта аудармасы жоқ.",
    more: (count) => `Кестеде тағы ${count} құжат келтірілген.`,
    all: "Тізімде кестеде келтірілген барлық құжат бар.",
    none: "Кестеде құжаттарға сілтеме әзірге жоқ.",
  },
};
