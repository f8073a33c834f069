import { KAZAKH, LATIN, RUSSIAN } from "../../text/alphabets";
import { MONTHS, YEAR_WORDS } from "../../text/dates/months";
import { forms, phrases } from "../grammar/forms";
import { MAKER_WORDS } from "../grammar/makers";
import { CHANGING_WORDS } from "./changing-words";
import { CLAUSE_WORDS } from "./clause-words";
import type { SetName } from "./sets";

/** What tells an inserted article from the one it follows, "16 bis", each with how its number is written. */
export const INSERTED: ReadonlyMap<string, string> = new Map([
  ["bis", "bis"],
  ["ter", "ter"],
  ["quater", "quater"],
  ["quinquies", "quinquies"],
  ["бис", "bis"],
]);

/** Words of titles between what an act is and what it is about, and between what it is about and what it is. */
export const BEFORE_SUBJECT: ReadonlySet<string> = new Set(forms("on for against concerning о об против"));
export const BEHIND_SUBJECT = "туралы";

/** Words that say that an act was named before. */
const NAMED_BEFORE: readonly string[] = [
  ...forms("said same aforementioned aforesaid"),
  ...forms("указанн вышеуказанн названн вышеназванн упомянут вышеупомянут данн").flatMap((stem) =>
    forms("ый ого ому ым ом ая ой ую").map((ending) => stem + ending),
  ),
  "того же",
  "той же",
  "тому же",
  "тем же",
  "том же",
];

/** Words that belong to no language's own grammar yet, by the set they are in. */
export const EXTRA: Partial<Readonly<Record<SetName, readonly string[]>>> = {
  describing: [
    ...forms("optional additional amending first second third fourth implementation legal научно"),
    ...forms("факультативтік қосымша бірінші екінші үшінші төртінші"),
  ],
  "subject leads": forms("on concerning regarding entitled о об"),
  "title leads": forms("on against concerning о об против"),
  "title ends": [BEHIND_SUBJECT],
  "title words": forms("on and the of"),
  "title joins": forms("and of to on for in"),
  "detail words": forms("от of the on v г год года жылғы"),
  "stand-ins": forms("that those the one"),
  "no names": forms("States Parties"),
  subjects: [
    ...forms(
      "AI GPAI LLM ADM ICT ICTs IoT ISS ISP VLOP VLOPs VLOSE VLOSEs UGC SNS CCTV GPS API KYC TOS EdTech EMIS LMS",
    ),
    ...forms("DPIA PIA CRIA FRIA RMS DPO PbD DPbD PETs DPI DPG BIC NGO NHRI SDG SDGs"),
    ...forms("SRA HRDD OGM OGMs RTBF DP HRIA EIA ESG CSR SOGI IDPs CWD CRP CFS"),
    ...forms("UN UNICEF UNESCO UNODC UNHCR OHCHR WHO ITU ILO OECD EU EC CoE OSCE EDPB EDPS ICO CNIL DPC OPC FTC WP29"),
    ...forms("ЮНИСЕФ ЮНЕСКО ООН ВОЗ МСЭ МОТ ОЭСР ОБСЕ СЕ ЕС УВКПЧ УПЧ МЦРИАП МИИ МОН МП МИО МВД МЗ МТСЗН МЮ БҰҰ ДСҰ"),
    ...forms("ОВЗД СКОП ООП ЮЮ ГИС НБР ОО ДОО ГО МГ ЦПД"),
    ...forms("FAQ FAQs PDF SOP SOPs TOR ToR SOW PPT MOU MoU MOH MOE URL SDK App"),
    ...forms("CSAM CSEA CSAE CSE CSA OCSEA OCSE NCII GBV TFGBV VAC VAW"),
    ...forms("ИИ ИКТ ИТ ИС ИБ СМИ ЭЦП ЭП ПД ПДн НПА НКО НПО ОВЗ ОВДУ СНГ ПО ЧС"),
    ...forms("ЖИ АКТ АЖ БАҚ ЭЦҚ ДД ҮЕҰ БЖ"),
    ...forms("STEM LGBT LGBTI LGBTIQ COVID AGE USB KPI KPIs MDG MDGs TBD TBC HTML XML JSON ПМПК ЦУР ЦРТ КПЭ ТДМ"),
  ],
  "no title words": [
    ...forms(
      "a an the this that these those such its their our your his her my any each every all no both either same",
    ),
    ...forms(
      "of on in to by at as for from with under within per via against after before since until into like unlike",
    ),
    ...forms(
      "and or but nor if when where while whereas because although though here there see also cf compare cite citing",
    ),
    ...forms("new old current existing former amended amending revised draft proposed whole entire said relevant"),
    ...forms("is are was were be has have had does do did may must should shall can could would will not"),
  ],
  "title beginnings": forms(
    "personal digital federal general consumer children's kids model organic framework electronic basic cyber state",
  ),
  owners: forms("its their his her own свой своего своему своим своем своём его ее её их өз оның олардың"),
  relating: ["қатысты"],
  ratifying: forms("ратификациялау қосылу бекіту енгізу іске асыру қолдану"),
  "document words": [
    ...forms("UN U.N. G.A. U N doc the of General Assembly General Assembly's UNGA GA resolution res"),
    ...forms("документ док ООН резолюция резолюции резолюцией рез Генеральной Ассамблеи ГА"),
    ...forms("БҰҰ БҰҰ-ның БА Бас Ассамблеясының Ассамблеяның қарар қарары қарарымен"),
  ],
  makers: MAKER_WORDS,
  "made to": ["to member States", "to the member States", "государствам-членам", "государствам членам"],
  "days of": forms("of dated adopted от on in"),
  "number endings": [
    ...forms("st nd rd th er"),
    ...forms("й я е ю ей ой ый ий ая ую ое ого го му м х"),
    ...forms("шіден шыдан шіге шыға шінің шының шіде шыда"),
    ...forms("ші шы інші инші нші ыншы ншы тен тан ден дан нен нан ге ға ке қа"),
  ],
  "count endings": ["х"],
  having: forms("бар болды болады"),
  hereinafter: phrases(
    "hereinafter, hereafter, henceforth, hereinafter referred to as, hereinafter called, hereinafter also",
    "also called, also known as, referred to as, далее, далее по тексту, далее именуется, далее также",
    "в дальнейшем, именуемый, бұдан әрі, әрі қарай, бұдан әрі деп аталатын, бұдан былай",
  ),
  "other acts": [
    ...forms("ECHR ACRWC TFEU TEU EMFA DMA DGA KOSA HIPAA FERPA ЕКПЧ"),
    ...forms("ТК ГК УК УПК ГПК КоБС").flatMap((code) => [code, `${code} РК`, `${code} РФ`, `${code} КР`]),
  ],
  fields: forms("Law Laws Rules"),
  referring: forms("этом том нем нём ней них таком таких этой этих данном"),
  made: [
    ...forms("adopted ratified signed opened endorsed"),
    ...forms("принят принята принято приняты принятая принятый ратифицирована ратифицированная ратифицирован"),
    ...forms("қабылданған ратификацияланған"),
  ],
  months: MONTHS.flatMap(forms),
  years: [...forms(YEAR_WORDS), ...forms("жылғысы жылғысының жылғысына жылғысын жылғысында жылғысынан жылғысымен")],
  "last named": ["thereof"],
  enacting: [
    ...forms("adopted adopts enacted enacts passed signed approved"),
    ...forms("принят принята принял приняла приняли принимает подписал подписала утвердил утвердила ввел ввела"),
    ...forms("қабылдады қабылдаған бекітті енгізді"),
    ...forms("applies apply binds bind действует действуют действовал применяется распространяется"),
    ...forms("қолданылады қолданыста таралады"),
    "in force",
    "has its own",
    "есть свой",
  ],
  inside: ["in", "in the", "under", "в", "во"],
  "act heads": forms("закон закона закону законом законе кодекс кодекса кодексу кодексом кодексе ЗРК law code"),
  about: forms("on to concerning regarding к ко по о об туралы"),
  remade: forms("modernised modernized revised модернизированная пересмотренная жаңғыртылған"),
  labels: [
    ...forms("flight bus train gate room seat model"),
    ...forms("рейс рейса рейсом автобус поезд кабинет модель модели"),
    ...forms("рейсі автобусы пойызы кабинеті үлгісі"),
  ],
  "what is stated": [
    ...forms("this these such right rights principle principles also expressly explicitly"),
    ...forms("это этот эти такое такие право права принцип принципы также прямо"),
    ...forms("бұл осы мұндай құқық құқықты құқықтар құқықтарды қағидат қағидатты тікелей өзінің"),
  ],
  notes: ["n.", "fn", "fn.", "note", "supra note", "above note", "сноска", "сноску", "примечание"],
  "saying which": [
    ...NAMED_BEFORE,
    ...forms("current existing"),
    ...forms("сол аталған көрсетілген"),
    ...forms("действующий действующего действующему действующим действующем действующая действующей действующую"),
  ],
  "named before": [
    ...NAMED_BEFORE,
    "that",
    ...forms("этого этому этим этом этой эту").flatMap((word) => [word, `${word} же`]),
  ],
  amended: [
    "as amended",
    ..."in on by".split(" ").flatMap((more) => [`as amended ${more}`, `amended ${more}`]),
    "в редакции",
    "в ред.",
    "с изм.",
    "с изм. и доп.",
    ...["с изменениями", "с изменениями и дополнениями"].flatMap((words) => [words, `${words} на`, `${words} от`]),
  ],
  "amended so": [
    ...forms("өзгерістермен өзгерістерімен толықтырулармен толықтыруларымен өзгертілген толықтырылған"),
    ...forms("редакция редакциясы редакциясында редакциясының редакциясындағы"),
    ...["өзгерістер мен", "өзгерістерімен және"].flatMap((words) =>
      forms("толықтырулармен толықтыруларымен").map((more) => `${words} ${more}`),
    ),
    ...["өзгерістері", "толықтырулары", "өзгерістері мен толықтырулары"].map((words) => `${words} бар`),
    "өзгертілген және толықтырылған",
    "жағдай бойынша",
    ...forms("заңмен заңымен кодекспен кодексімен жылы").flatMap((before) =>
      forms("өзгертілген толықтырылған").map((changed) => `${before} ${changed}`),
    ),
  ],
  ...CHANGING_WORDS,
  ...CLAUSE_WORDS,
  "statute chapters": ["c.", "c", "cap.", "cap"],
  plurals: [
    ...forms("conventions covenants protocols"),
    ...forms("законы законов законам законами законах кодексы кодексов кодексам кодексами кодексах"),
    ...forms("конвенций конвенциям конвенциями конвенциях"),
    ...forms("заңдар заңдары заңдардың заңдарының заңдарға"),
  ],
};

/** How words begin that make an act another one than a law of ours: "Федеральный закон", "Model Law". */
export const OTHER_KINDS = forms("федеральн модельн типов конституционн federal model");

/** Of these, those that make a model of what is named: "Модельный цифровой кодекс", "Модельдік цифрлық кодекс". */
export const MODELS = forms("модельн типов model модельд үлгілі");
/** How the word for an act begins behind its title, whatever its case. */
export const ACTS_BEHIND = forms("заң кодекс");
/** Endings of the case that says by what something was changed: "Законом", "Законами". */
export const CHANGED_BY = forms("ом ами");
/** The same behind the words for ratifying. */
export const RATIFYING_ACTS = forms("заң қаулы жарлық бұйрық");
/** How words begin that say which protocol or commentary it is. */
export const DESCRIBING_BEGINNINGS = forms(
  "факультативн дополнительн перв втор трет четверт пояснительн объяснительн практическ",
);

/** Words that a hyphen joins to a place for what goes by it: "an article 13-based approach". */
export const BY_PLACES: ReadonlySet<string> = new Set(
  "based related specific compliant compatible consistent aligned oriented focused inspired derived style type".split(
    " ",
  ),
);

/** Endings of ordinals, each with those of a noun in the same case: "5-го доклада", "5-му докладу". */
export const NOUNS_BY_ORDINAL: ReadonlyMap<string, readonly string[]> = new Map([
  ["го", forms("а я")],
  ["му", forms("у ю")],
  ["й", forms("а я")],
]);

/** Letters that items of a list are marked by, in the order of each language. */
export const LIST_LETTERS: readonly string[] = [LATIN, RUSSIAN, KAZAKH];
/** Of these, those that such a list may pass over. */
export const PASSED_OVER = "ёйъыь";

/** What states write behind the number of a law: "94-V ЗРК", "273-ФЗ". */
export const ACT_NUMBERS: readonly { readonly letters: string; readonly state: string }[] = [
  ...["ЗРК", "ҚРЗ", "КЗ", "ZRK"].map((letters) => ({ letters, state: "KZ" })),
  ...["ФЗ", "ФКЗ", "FZ", "FKZ"].map((letters) => ({ letters, state: "RU" })),
  { letters: "З", state: "BY" },
  ...["ЗРУ", "ZRU"].map((letters) => ({ letters, state: "UZ" })),
];

/** Words that names are typed with for short, each with the whole words it stands for. */
export const ABBREVIATIONS: readonly (readonly string[])[] = [
  ["gen", "general"],
  ["conv", "convention"],
  ["opt", "optional"],
  ["prot", "protocol"],
  ["recom", "recommendation"],
  ["reg", "regulation"],
  ["dir", "directive"],
  ["конв", "конвенция"],
  ["респ", "республики"],
];
