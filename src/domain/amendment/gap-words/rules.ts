/**
 * A folded sentence without the words of lack that a rule itself has, where it is plainly a rule: "No liability arises
 * for …" without "no", "Advertising that is dangerous … is prohibited" without what tells which; else the sentence. What
 * is left may still speak of the draft.
 */
export function withoutLackOfRule(said: string): string {
  if (TELLS_STATE.test(said)) return said;
  const lack = [...LACKS, ...ABSENCES, ...CLAUSES].find((one) => one.test(said));
  return lack === undefined ? said : said.replace(lack, "");
}

/** What tells how it is by now, or what follows from it. */
const TELLS_STATE =
  /(?<!\p{L})(?:draft|bill|currently|at present|now|today|yet|still|only|even|in practice|explicit(?:ly)?|clear(?:ly)?|so|thus|therefore|but|however|gap|problem|here|nobody|nothing|never|\p{L}*проект\p{L}*|норм[аыеу]|сейчас|пока|еще|уже|только|даже|однако|но|что|поэтому|на практике|қазір|әлі|тек|бірақ|жоба\p{L}*|сондықтан|бұл)(?!\p{L})|, (?:which|so|and|leaving|although|и|а)(?!\p{L})/u;

/** Of a burden: that a child does not have it is a rule; that businesses or grown-ups do not have it may be a gap. */
const BURDEN = "(?:sanction|penalt(?:y|ie)|fine|fee|charge|liability|responsibility)s?";
const MEASURE = "(?:requirement|measure|procedure|obligation|duty|condition|formality)";
const OF_CHILD = "(?:an? |the |any )?(?:child|children|minors?|pupils?|victims?|witness(?:es)?)(?!\\p{L})";
const PERSONS_ACTS = "(?:complaint|claim|application|request|appeal|withdrawal)s?(?!\\p{L})";
const IS_HAD = "(?:(?:is|are) (?:imposed|charged)|arises?|appl(?:y|ies))";
const THIS = "(?:of|under|in) this (?:law|article|section|code|chapter|act|paragraph)";

/** What is taken off: the words of lack at the beginning. */
const LACKS: readonly RegExp[] = [
  new RegExp(`^no (?=${BURDEN}(?: [^,;:]*)? ${IS_HAD} (?:on|for|to|against) ${OF_CHILD})`, "u"),
  new RegExp(`^no (?=(?:obligation|duty)(?: [^,;:]*)? is imposed on ${OF_CHILD})`, "u"),
  new RegExp(
    `^no (?=(?:general )?(?:obligation|duty) to monitor(?: (?:content|information|messages))? (?:is imposed|arises|applies)(?!\\p{L}))`,
    "u",
  ),
  new RegExp(`^no (?=(?:exception|exemption|derogation)s? (?:of this \\p{L}+ )?appl(?:y|ies) (?:where|when|if) )`, "u"),
  new RegExp(`^no (?=(?:time limit|limit of time)s? appl(?:y|ies) to (?:an? |the )?${PERSONS_ACTS})`, "u"),
  new RegExp(
    `^no (?=(?:rule|${MEASURE})(?: [^,;:]*)? (?:obliges ${OF_CHILD}|prevents ${OF_CHILD} from (?:seeking|receiving|obtaining|complaining|asking|applying|being heard|contacting|leaving)))`,
    "u",
  ),
  new RegExp(
    `^no (?=${MEASURE} ${THIS} (?:(?:limits|restricts) (?:access to (?!(?:\\p{L}+ )?data)|the rights?|a child(?!\\p{L})|children(?!\\p{L}))|lasts(?!\\p{L})))`,
    "u",
  ),
  /^no (?=(?:protection|right|guarantee)s? (?:afforded|granted|given) [^,;:]*(?:is|are) (?:waived|forfeited)(?!\p{L}))/u,
  new RegExp(`^there is no (?=(?:(?:fee|charge)|time limit) for (?:an? |the )?${PERSONS_ACTS}(?! to be))`, "u"),
  /^there is no (?=(?:obligation|duty|requirement) to (?:disclose|reveal|give|state) (?:an? |the |his or her |their )?(?:\p{L}+ )?(?:identity|name|address)(?!\p{L}))/u,
  /^нет (?=ответственности (?:ребенка|детей|несовершеннолетн\p{L}+) за )/u,
];

const HARM = "(?:(?:harmful|dangerous|problematic)(?: (?:or|and) \\p{L}+)?|an? (?:threat|risk|danger))(?!\\p{L})";
const HAS_NONE =
  "ha(?:s|ve) no (?:\\p{L}+ )?(?:remed(?:y|ies)|protection|safeguards?|guarantees?|mechanisms?|means|way|possibility)(?!\\p{L})";
/** Before the main verb, and beside no other clause. */
const WITHIN = "[^,;:.]*? ";
const CONTENT =
  "(?:content|materials?|information|messages?|images?|videos?|games?|goods|products?|services?|advertising|advertisements?|features?|functions?)";
const CURBED =
  "(?:prohibited|banned|suspended|blocked|removed|deleted|marked|labelled|labeled|rated|restricted|not (?:shown|offered|advertised|recommended|sold))(?!\\p{L})";
const CHILD = "(?:child|children|persons?|users?|parents?|pupils?|minors?|victims?)";
const GIVEN =
  "(?:receives?|obtains?|is represented|are represented|is heard|are heard|is entitled|are entitled|has the right|have the right|is given|are given|is provided|are provided|is exempt|are exempt)(?!\\p{L})";
const REFRAINS = "do(?:es)? not (?:register|admit|process|offer|show|collect|use|store|sell|accept|serve)(?!\\p{L})";

const OF_PERSON =
  "(?:an? |the |(?:his or her|a child's|a parent's|parental) )?(?:consent|complaint|claim|objection|answer|reply|signature|documents?|identity (?:card|document)s?|certificate|application|request|registration|parents?|guardians?|legal representative|evidence(?: of age)?|proof(?: of age)?|payment)";
const NO_EFFECT =
  "(?:(?:is|are) (?:not|no) (?:an? |the )?(?:ground|reason|basis)s? (?:for|to) refus\\p{L}+|do(?:es)? not (?:justify refus\\p{L}+|(?:release|relieve|exempt) (?:the|an?) \\p{L}+ (?:from|of)|deprive (?:the|an?) child of|(?:limit|restrict) (?:this|the|that|his or her) rights?))(?!\\p{L})";
const RU_OF_PERSON =
  "(?:согласия|жалобы|заявления|возражени[яй]|ответа|подписи|документ(?:а|ов)|удостоверения|паспорта|сведений|доказательств|регистрации|родител(?:я|ей)|законн(?:ого|ых) представител(?:я|ей)|оплаты)";
const RU_NO_EFFECT =
  "не (?:явля[ею]тся основани(?:ем|ями) (?:для|к) отказ|мо(?:жет|гут) (?:служить|быть) основани(?:ем|ями) (?:для|к) отказ|освобожда[ею]т \\p{L}+ от|лиша[ею]т (?:ребенка|родителя|пользователя) прав|ограничива[ею]т прав[оа] ребенка|влеч[её]т отказ)";

/** That a person has not done or does not have something, where it has no effect; and whom what is unclear helps. */
const ABSENCES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:the |an? )?(?:absence|lack) of|insufficient|missing) (?=${OF_PERSON}(?: (?:of|from|by|for) [^,;:.]*)? ${NO_EFFECT})`,
    "u",
  ),
  new RegExp(`^(?:отсутствие|недостаточность|непредставление) (?=${RU_OF_PERSON}(?: [^,;:.]*)? ${RU_NO_EFFECT})`, "u"),
  /^(?:unclear|ambiguous|vague) (?=(?:terms?|clauses?|conditions?)(?: of (?:the|an?) contracts?)? (?:is|are) (?:interpreted|construed) in favou?r of (?:the|an?) )/u,
  /^(?:неясн|нечетк|неоднозначн|двусмысленн)\p{L}+ (?=(?:услови[ея]|формулировк[аи])(?: договор(?:а|ов))? толку[ею]тся в пользу )/u,
  /^missing (?=(?:documents?|papers|information) (?:is|are) requested(?!\p{L}))/u,
  / рұқсат жоқ(?=[.;]?$)(?<=^(?:оператор|платформа|провайдер|қызмет беруші)\p{L}* (?:[^.;:,]* )?\p{L}+(?:уға|уге) рұқсат жоқ)/u,
];

/** What tells which things, persons or businesses a rule is about, where what is then said of them is what a law says. */
const CLAUSES: readonly RegExp[] = [
  new RegExp(
    `(?<=^(?:an? |the |any |all |every )?(?:\\p{L}+ )?${CONTENT} )(?:that|which) (?:is|are) ${HARM}(?=${WITHIN}(?:is|are) ${CURBED})`,
    "u",
  ),
  new RegExp(
    `(?<=^\\(\\p{L}\\) (?:\\p{L}+ )?${CONTENT} )(?:that|which) (?:is|are) ${HARM}(?=(?: (?:to|for) [^,;:.]*)?[.;]?$)`,
    "u",
  ),
  new RegExp(`(?<=^(?:an? |the |any |every )?${CHILD} )(?:that|who) ${HAS_NONE}(?=${WITHIN}${GIVEN})`, "u"),
  new RegExp(
    `(?<=^(?:an? |the |any |every )?(?:platform|operator|provider|service)s? )(?:that|which) ${HAS_NONE}(?=${WITHIN}${REFRAINS})`,
    "u",
  ),
  /(?<=^(?:an?|any) (?:clause|provision|term|condition)(?: of (?:a|the) contract)? )(?:that|which) (?:is contrary to|contradicts|conflicts with|breaches|violates)(?=[^,;:.]*? is (?:null and )?(?:void|invalid)[.;]?$)/u,
];
