import { fold } from "../../text/fold";
import { saysOwed } from "../words-of-law";

/** What tells how something turns out, what people feel or do against the law, or what follows; no rule says so. */
const OUTCOMES: readonly RegExp[] = [
  /(?<!\p{L})(?:becomes?|turns?)(?! (?:operative|unavailable to third parties|(?:\p{Nd}{1,2}|\p{L}{3,5}teen)(?=[.,;]| years? | (?:shall|must|may) ))(?!\p{L})) (?:(?:in)?to )?(?:an? |mere |just |pure )?(?!(?:void|valid|invalid|final|binding|effective|public|known|aware|due|payable|enforceable|liable|entitled|applicable|available|part(?:y|ies)?|member)(?!\p{L}))\p{L}/u,
  /(?<!\p{L})(?:ends? up|winds? up|leads? to (?:an?|the)? ?(?:loss|harm|abuse|situation)|loses? (?:hope|trust|control|access|their|his|her)|suffers?|fears?|spy|spies|hides?|understands? (?:this|it|nothing)|look(?:s|ed)? into|sells? (?:them|it))(?!\p{L})/u,
  /(?<!\p{L})(?:is|are|be|being|been) (?:(?:also|then|easily|simply|just|all|often) )*(?:stolen|sold|leaked|lost|exposed|misused|abused|harmed|left|forgotten|ignored|scared|misled|tricked|hacked|spied)(?!\p{L})/u,
  /(?<!\p{L})(?:formality|illusory|illusion|trifle|on paper|loopholes?|surveillance of|judge in (?:its|their|his) own|abusers?|hackers?|fraudsters?|for years|all day|against children|(?:with|to|by) advertisers|for criticising)(?!\p{L})/u,
  /(?<!\p{L})(?:nobody|(?<!to )no one)(?!\p{L})(?!.*(?<!\p{L})(?:shall|may)(?!\p{L}))|^(?:otherwise|then|thus|hence|therefore|as a result|so|consequently)[, ]|(?<!\p{L})shall thus(?!\p{L})/u,
  /(?<!\p{L})(?:превраща[ею]тся|станов[ия]тся (?!обязательн|окончательн|недействительн|сторон|известн|участник|собственник|доступн|публичн|дееспособн|недоступн\p{L}+ (?:для )?третьи(?:х лиц|м лицам)(?!\p{L}))\p{L}+|оста[её]тся (?:на бумаге|формальн|пуст)|остаются (?:на бумаге|без)|попада[ею]т (?:к|под|в руки)|теря[ею]т(?:ся)?|страда[ею]т|(?:не )?остан[еу]тся в стороне|бо[ия]тся|дума[ею]т|зна[ею]т|понима[ею]т|живут|видят|видит|откажется|отказаться от слежки|украден[аоы]?|похищен[аоы]?|продают|продан[аоы]?)(?!\p{L})/u,
  /(?<!\p{L})(?:формальност|иллюзорн|иллюзи|мелоч|на бумаге|лазейк|слежк|обидчик|мошенник|хакер|рекламодател\p{L}* (?:собира|получа|вид)|годами|чужи[хе]|напоказ)|(?<!\p{L})тоже(?!\p{L})/u,
  /^(?:тогда|иначе|поэтому|таким образом|в результате|тем самым|следовательно)(?!\p{L})|(?<!\p{L})(?:никто|некому)(?!\p{L})(?!.*(?<!\p{L})(?:вправе|может|могут))/u,
  /(?<!\p{L})(?:\p{L}+(?:қа|ке|ға|ге|на|не) айналып? (?:кетеді|жатыр)|\p{L}+(?:қа|ке|ға|ге|на|не) айналады|(?:сырттан |тыс |жоқ |шетте )\p{L}* ?қалады|жоғалтады|ұрланады|сатып жібереді|жазалайды|қорқады|түсінбейді|білмейді)(?!\p{L})/u,
  /(?<!\p{L})(?:формальды|қағаз жүзінде|түкке тұрғысыз|хакер|алаяқ|әдетке|жылдап|бөтен)\p{L}*|^(?:әйтпесе|сонда|сондықтан|нәтижесінде|осылайша)(?!\p{L})|(?<!\p{L})ешкім(?!\p{L})/u,
  /(?<!\p{L})(?:at all[.;]?$|has no (?:voice|say|choice|chance|protection)|understands? (?:little|nothing)|(?:with|by) (?:one|a single) click|decides? (?:alone|what)(?!\p{L})|do(?:es)? not (?:guarantee|protect|ensure|prevent|stop|deter|help)|most vulnerable)/u,
  /(?<!\p{L})(?:сам[аио]? (?:определя|реша|устанавлива)[ею]т|не (?:гарантиру|обеспечива|защища|останавлива|помога)[ею]т|оста[её]тся без|(?:одним|простым) (?:кликом|нажатием)|сам\p{L}{2} уязвим\p{L}+|наиболее уязвим\p{L}+)(?!\p{L})/u,
  /(?<!\p{L})(?:өзі (?:айқындайды|шешеді|анықтайды|белгілейді)|(?:тоқтатп|қорғам|қамтамасыз етп|кепілдік берм)[ае]йды|бір рет бас\p{L}+|ең осал)(?!\p{L})/u,
];

/** What nobody forbids; a rule says so of those whom it means alone: "a person who may not understand the charge". */
const JUDGES =
  /(?<!\p{L})(?<!(?:who|which|that) )may not (?:even |always |yet )?(?:know|understand|notice|reali[sz]e|be aware)(?!\p{L})|(?<!\p{L})(?:is|are|entitled to) nothing but(?!\p{L})/u;

/** On which condition, and which of several are meant; where a rule says it of them, nothing turns out so. */
const CONDITION = /^(?:where|when|if|once|если|когда|в случае|при)(?!\p{L})[^,;]*,/u;
const WHICH =
  /(?<!\p{L})(?:whose|who|which|that|where|if|when)(?!\p{L})[^,.;]*?(?=,|\.|;| (?:shall|must|may|is entitled|are entitled)(?!\p{L})|$)|, (?:чь\p{L}{1,2}|котор\p{L}+|если|когда)(?!\p{L})[^,;]*/gu;

/** Whether a sentence tells how something turns out: "Consent becomes a formality", «Иначе данные теряются». */
export function tellsOutcome(sentence: string): boolean {
  const said = fold(sentence).replace(CONDITION, "");
  const main = saysOwed(said) ? said.replace(WHICH, "") : said;
  return JUDGES.test(said) || OUTCOMES.some((says) => says.test(main));
}
