import { fold } from "../../text/fold";
import { OWES_IN_LAW, saysOwed } from "../words-of-law";

/** What judges a rule, whatever it says of duties and rights; no rule says so of itself. */
const JUDGES: readonly RegExp[] = [
  /(?<!\p{L})(?:formality|illusory|illusion|trifle|loopholes?|(?:only|remains?|stays?) on paper|on paper only|nothing but)(?!\p{L})|(?<!\p{L})at all[.;]?$/u,
  /(?<!\p{L})may not (?:even |always |yet )?(?:know|understand|notice|reali[sz]e|be aware)(?!\p{L})/u,
  /(?<!\p{L})(?:формальност|иллюзорн|иллюзи|мелоч|лазейк|(?:только|оста[её]тся|останется|остаются) на бумаге)/u,
  /(?<!\p{L})(?:формальды|түкке тұрғысыз|қағаз жүзінде (?:ғана )?қал)/u,
];

/** How something turns out, what people feel or do against the law; a clause that says what is owed does not say so. */
const OUTCOMES: readonly RegExp[] = [
  /(?<!\p{L})(?:becomes?|turns? (?:in)?to) (?:an? |mere |just |pure )?(?!(?:void|valid|invalid|final|binding|effective|operative|public|known|aware|due|payable|enforceable|liable|entitled|applicable|available|unavailable|part(?:y|ies)?|member)(?!\p{L}))\p{L}/u,
  /(?<!\p{L})(?:ends? up|winds? up|leads? to (?:an?|the)? ?(?:loss|harm|abuse|situation)|loses? (?:hope|trust|control|access|their|his|her)|suffers?|fears?|spy|spies|hides?|understands? (?:this|it|nothing)|look(?:s|ed)? into|sells? (?:them|it))(?!\p{L})/u,
  /(?<!\p{L})(?:is|are|be|being|been) (?:(?:also|then|easily|simply|just|all|often) )*(?:stolen|sold|leaked|lost|exposed|misused|abused|harmed|left|forgotten|ignored|scared|misled|tricked|hacked|spied)(?!\p{L})/u,
  /(?<!\p{L})(?:on paper|(?:nobody|(?<!to )no one)(?!.*(?<!\p{L})(?:shall|may)(?!\p{L})))(?!\p{L})/u,
  /(?<!\p{L})(?:превраща[ею]тся|станов[ия]тся (?!обязательн|окончательн|недействительн|сторон|известн|участник|собственник|(?:не)?доступн|публичн|(?:не)?дееспособн)\p{L}+|оста[её]тся (?:формальн|пуст)|остаются без|попада[ею]т (?:к|под|в руки)|теря[ею]т(?:ся)?|страда[ею]т|(?:не )?остан[еу]тся в стороне|бо[ия]тся|дума[ею]т|зна[ею]т|понима[ею]т|живут|видят|видит|украден[аоы]?|похищен[аоы]?|продают|продан[аоы]?|на бумаге)(?!\p{L})/u,
  /(?<!\p{L})(?:тоже(?!\p{L})|(?:никто|некому)(?!\p{L})(?!.*(?<!\p{L})(?:вправе|может|могут|имеет права)(?!\p{L})))/u,
  /(?<!\p{L})(?:\p{L}+(?:қа|ке|ға|ге|на|не) айналып? (?:кетеді|жатыр)|\p{L}+(?:қа|ке|ға|ге|на|не) айналады|(?:сырттан |тыс |жоқ |шетте )\p{L}* ?қалады|жоғалтады|ұрланады|сатып жібереді|жазалайды|қорқады|түсінбейді|білмейді)(?!\p{L})/u,
  /(?<!\p{L})(?:қағаз жүзінде|әдетке)\p{L}*|(?<!\p{L})ешкім(?!\p{L})/u,
  /(?<!\p{L})(?:has no (?:voice|say|choice|chance|protection)|understands? (?:little|nothing)|decides? (?:alone|what)(?!\p{L})|do(?:es)? not (?:guarantee|protect|ensure|prevent|stop|deter|help))/u,
  /(?<!\p{L})(?:сам[аио]? (?:определя|реша|устанавлива)[ею]т|не (?:гарантиру|обеспечива|защища|останавлива|помога)[ею]т|оста[её]тся без)(?!\p{L})/u,
  /(?<!\p{L})(?:өзі (?:айқындайды|шешеді|анықтайды|белгілейді)|(?:тоқтатп|қорғам|қамтамасыз етп|кепілдік берм)[ае]йды)(?!\p{L})/u,
];

/** Who does harm, and to whom; a sentence with a duty or a ban may be about them. */
const HARM: readonly RegExp[] = [
  /(?<!\p{L})(?:abusers?|hackers?|fraudsters?|(?:with|to|by) advertisers|against children|for years|judge in (?:its|their|his) own|for criticising)(?!\p{L})/u,
  /(?<!\p{L})(?:обидчик|мошенник|хакер|рекламодател\p{L}* (?:собира|получа|вид)|годами|отказаться от слежки)/u,
  /(?<!\p{L})(?:хакер|алаяқ|жылдап)/u,
];

/** What leads from one sentence to what follows from it. */
const FOLLOWS =
  /^(?:then|thus|hence|therefore|as a result|so|consequently)[, ]|(?<!\p{L})shall thus(?!\p{L})|^(?:тогда|поэтому|таким образом|в результате|тем самым|следовательно|сонда|сондықтан|нәтижесінде|осылайша)(?!\p{L})/u;
const OTHERWISE = /^(?:otherwise|иначе|әйтпесе)(?!\p{L})/u;
/** What comes of a request that is not dealt with, where a rule says so. */
const DEEMED =
  /(?<!\p{L})(?:(?:is|are) (?:deemed|considered|granted|refused|dismissed|void|invalid)|(?:счита|призна)[ею]тся|деп (?:есептеледі|саналады|танылады))(?!\p{L})/u;

/** On which condition, and which of several are meant; where a rule says it of them, nothing turns out so. */
const CONDITION = /^(?:where|when|if|once|если|когда|в случае|при)(?!\p{L})[^,;]*,/u;
const WHICH =
  /(?<!\p{L})(?:whose|who|which|that|where|if|when)(?!\p{L})[^,.;]*?(?=,|\.|;| (?:shall|must|may|is entitled|are entitled)(?!\p{L})|$)|, (?:чь\p{L}{1,2}|котор\p{L}+|если|когда)(?!\p{L})[^,;]*/gu;
/** Where no duty tells where such a clause ends: its verb. */
const WHO = /(?<!\p{L}|, )who \p{L}+/gu;

const CLAUSES = /[,:;] | (?:and|but) (?=(?:an?|the|its|their|his|her|children|parents|nobody|no one) )/u;
const OWED_IN_LAW = new RegExp(`(?<!\\p{L})${OWES_IN_LAW}`, "u");

/** Whether a sentence tells how something turns out: "Consent becomes a formality", «Иначе данные теряются». */
export function tellsOutcome(sentence: string): boolean {
  const said = fold(sentence).replace(CONDITION, "");
  const isOtherwise = OTHERWISE.test(said) && !saysOwed(said) && !DEEMED.test(said);
  if (isOtherwise || [FOLLOWS, ...JUDGES].some((says) => says.test(said))) return true;
  const main = said.replace(saysOwed(said) ? WHICH : WHO, "");
  const isRule = OWED_IN_LAW.test(main);
  if (!isRule && HARM.some((says) => says.test(main))) return true;
  const clauses = isRule ? main.split(CLAUSES).filter((clause) => !OWED_IN_LAW.test(clause)) : [main];
  return clauses.some((clause) => OUTCOMES.some((says) => says.test(clause)));
}
