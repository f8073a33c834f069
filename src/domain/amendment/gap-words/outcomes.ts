import { fold } from "../../text/fold";
import { OWES_IN_LAW, saysLaw, saysOwed } from "../words-of-law";

/** What tells how something turns out, or what people feel or do against the law; no rule says so of itself. */
const OUTCOMES: readonly RegExp[] = [
  /(?<!\p{L})(?:becomes?|turns? (?:in)?to) (?:an? |mere |just |pure )?(?!(?:void|valid|invalid|final|binding|effective|operative|public|known|aware|due|payable|enforceable|liable|entitled|applicable|available|unavailable|part(?:y|ies)?|member)(?!\p{L}))\p{L}/u,
  /(?<!\p{L})(?:ends? up|winds? up|leads? to (?:an?|the)? ?(?:loss|harm|abuse|situation)|loses? (?:hope|trust|control|access|their|his|her)|suffers?|fears?|spy|spies|hides?|understands? (?:this|it|nothing)|look(?:s|ed)? into|sells? (?:them|it))(?!\p{L})/u,
  /(?<!\p{L})(?:is|are|be|being|been) (?:(?:also|then|easily|simply|just|all|often) )*(?:stolen|sold|leaked|lost|exposed|misused|abused|harmed|left|forgotten|ignored|scared|misled|tricked|hacked|spied)(?!\p{L})/u,
  /(?<!\p{L})(?:formality|illusory|illusion|trifle|on paper|loopholes?)(?!\p{L})/u,
  /(?<!\p{L})(?:nobody|(?<!to )no one)(?!\p{L})(?!.*(?<!\p{L})(?:shall|may)(?!\p{L}))/u,
  /(?<!\p{L})(?:превраща[ею]тся|станов[ия]тся (?!обязательн|окончательн|недействительн|сторон|известн|участник|собственник|(?:не)?доступн|публичн|(?:не)?дееспособн)\p{L}+|оста[её]тся (?:на бумаге|формальн|пуст)|остаются (?:на бумаге|без)|попада[ею]т (?:к|под|в руки)|теря[ею]т(?:ся)?|страда[ею]т|(?:не )?остан[еу]тся в стороне|бо[ия]тся|дума[ею]т|зна[ею]т|понима[ею]т|живут|видят|видит|украден[аоы]?|похищен[аоы]?|продают|продан[аоы]?)(?!\p{L})/u,
  /(?<!\p{L})(?:формальност|иллюзорн|иллюзи|мелоч|на бумаге|лазейк)|(?<!\p{L})тоже(?!\p{L})/u,
  /(?<!\p{L})(?:никто|некому)(?!\p{L})(?!.*(?<!\p{L})(?:вправе|может|могут|имеет права)(?!\p{L}))/u,
  /(?<!\p{L})(?:\p{L}+(?:қа|ке|ға|ге|на|не) айналып? (?:кетеді|жатыр)|\p{L}+(?:қа|ке|ға|ге|на|не) айналады|(?:сырттан |тыс |жоқ |шетте )\p{L}* ?қалады|жоғалтады|ұрланады|сатып жібереді|жазалайды|қорқады|түсінбейді|білмейді)(?!\p{L})/u,
  /(?<!\p{L})(?:формальды|қағаз жүзінде|түкке тұрғысыз|әдетке)\p{L}*|(?<!\p{L})ешкім(?!\p{L})/u,
  /(?<!\p{L})(?:at all[.;]?$|has no (?:voice|say|choice|chance|protection)|understands? (?:little|nothing)|decides? (?:alone|what)(?!\p{L})|do(?:es)? not (?:guarantee|protect|ensure|prevent|stop|deter|help))/u,
  /(?<!\p{L})(?:сам[аио]? (?:определя|реша|устанавлива)[ею]т|не (?:гарантиру|обеспечива|защища|останавлива|помога)[ею]т|оста[её]тся без)(?!\p{L})/u,
  /(?<!\p{L})(?:өзі (?:айқындайды|шешеді|анықтайды|белгілейді)|(?:тоқтатп|қорғам|қамтамасыз етп|кепілдік берм)[ае]йды)(?!\p{L})/u,
  /(?<!\p{L})(?:abusers?|hackers?|fraudsters?|(?:with|to|by) advertisers|against children|judge in (?:its|their|his) own|for criticising)(?!\p{L})/u,
  /(?<!\p{L})(?:обидчик|мошенник|хакер|рекламодател\p{L}* (?:собира|получа|вид)|отказаться от слежки)|(?<!\p{L})(?:хакер|алаяқ)/u,
];

/** What leads from one sentence to what follows from it. */
const FOLLOWS =
  /^(?:then|thus|hence|therefore|as a result|so|consequently)[, ]|(?<!\p{L})shall thus(?!\p{L})|^(?:тогда|поэтому|таким образом|в результате|тем самым|следовательно|сонда|сондықтан|нәтижесінде|осылайша)(?!\p{L})/u;
/** A rule may begin so, too. */
const OTHERWISE = /^(?:otherwise|иначе|әйтпесе)(?!\p{L})/u;

/** On which condition, and which of several are meant; where a rule says it of them, nothing turns out so. */
const CONDITION = /^(?:where|when|if|once|если|когда|в случае|при)(?!\p{L})[^,;]*,/u;
const WHICH =
  /(?<!\p{L})(?:whose|who|which|that|where|if|when)(?!\p{L})[^,.;]*?(?=,|\.|;| (?:shall|must|may|is entitled|are entitled)(?!\p{L})|$)|, (?:чь\p{L}{1,2}|котор\p{L}+|если|когда)(?!\p{L})[^,;]*/gu;
/** Where no duty tells where such a clause ends: its verb. */
const WHO = /(?<!\p{L}|, )who \p{L}+/gu;

const CLAUSES = /;|, (?:and|but|so|и|а|но|және|ал|бірақ) /u;
const SAYS_OWED_IN_LAW = new RegExp(`(?<!\\p{L})${OWES_IN_LAW}`, "u");

/**
 * Whether a sentence tells how something turns out: "Consent becomes a formality", «Иначе данные теряются». A clause
 * with a duty, a ban or a right of a law tells what is owed, whatever it is about.
 */
export function tellsOutcome(sentence: string): boolean {
  const said = fold(sentence).replace(CONDITION, "");
  if (FOLLOWS.test(said) || (OTHERWISE.test(said) && !saysLaw(said))) return true;
  const clauses = said.replace(saysOwed(said) ? WHICH : WHO, "").split(CLAUSES);
  return clauses.some((clause) => !SAYS_OWED_IN_LAW.test(clause) && OUTCOMES.some((says) => says.test(clause)));
}
