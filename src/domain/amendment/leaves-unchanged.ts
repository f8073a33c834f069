import { fold } from "../text/fold";
import { quotations, withMarks } from "../text/quotations";
import { actsSaid } from "./acts-said";
import { wholly } from "./wholly";

/** Beyond this a text has words of its own. */
const READ = 200;

/**
 * Whether a solution says that nothing changes, whatever it gives as the reason: "No change is needed; explain it in the
 * guidelines.", «Норма соответствует Конвенции.», «Қолдаймыз.»; or has no more than the sign of that, or of another row.
 */
export function leavesUnchanged(solution: string): boolean {
  const said = fold(withMarks(solution.slice(0, READ), quotations(solution.slice(0, READ))));
  const clauses = said.split(/[.;:!?,()]+(?:\s|$)|\s[–—-]\s/u).map((clause) => clause.trim());
  if (SIGNS.some((sign) => sign.test(said.replace(/[\s.;:!]+$/u, "")))) return true;
  return clauses.some((clause) => UNCHANGED.test(clause)) && !/:\s?…/u.test(said) && actsSaid(said).size === 0;
}

const EN_TEXT =
  "(?:(?:the|this) )?(?:(?:current|present|existing) )?(?:provision|article|paragraph|section|clause|point|text|wording|definition|draft|words?|rule)s?";
const EN_CHANGE = "(?:change|amendment|revision|modification|redraft(?:ing)?|action)s?";
const RU_TEXT =
  "(?:(?:данн|эт|настоящ|действующ|текущ)\\p{L}{1,3} )?(?:норм[аы]|положени[ея]|стать[яи]|(?:под)?пункты?|част[ьи]|абзацы?|формулировк[аи]|редакци[яи]|текст|проект|определени[ея]|слов[ао])";
const RU_CHANGE = "(?:изменени[еяй]|правк[аи]|правок|поправк[аи]|поправок|доработк[аи]|замечани[яй])";
const KK_TEXT =
  "(?:(?:бұл|осы) )?(?:(?:\\d\\S*?[ -])?(?:норма|ереже|бап|тарма[қғ]|бөлі[кг]|мәтін|редакция|тұжырым|жоба|анықтама)\\p{L}{0,5} ){1,3}";
/** The number of a part, or its words: "article 5(1)", "the wording “…”". */
const NAMED = "(?: (?:[\\d()-]+|…))*";

/** All of a solution that has no words for a text. */
const SIGNS: readonly RegExp[] = [
  /^(?:\p{L}+,? ){0,4}[agаг]-\d{3,}$/u,
  /^[agаг]-\d{3,}(?:-\p{L}+)?(?: (?:сияқты|секілді|бірдей))?$/u,
  /^(?:n\/?a|not applicable|none|nothing|нет|не применимо|н\/п|жоқ|[–—-]+)$/u,
  /^(?:see|cf|см|смотри)(?!\p{L})|^(?:[^.;:…]*\s)?қараңыз$/u,
  /^(?:same (?:as|for)|as (?:in|for|above|before)|ditto|idem|likewise)(?!\p{L})(?!.*(?:,|(?<!\p{L})(?:shall|must|may|is|are|has|have)(?!\p{L})))/u,
  /^(?:то же|тот же|аналогично|как (?:и )?(?:выше|в (?:пункте|статье|части)))(?!\p{L})(?!.*,)/u,
  /^(?:жоғарыдағыдай|жоғарыда(?:ғы)? (?:сияқты|секілді))$/u,
];

/** A clause by itself. */
const UNCHANGED = wholly(
  `(?:no|without) (?:(?:further|any|textual) )?${EN_CHANGE}(?: to ${EN_TEXT}${NAMED})?(?: here)?(?: (?:is |are )?(?:needed|necessary|required|proposed|suggested))?(?: (?:here|to ${EN_TEXT}${NAMED}))?`,
  `(?:keep|leave|retain)(?: it| ${EN_TEXT}${NAMED})? (?:as is|as it is|as it stands|as drafted|unchanged)|unchanged|(?:does not|doesn't) need (?:any )?${EN_CHANGE}`,
  `${EN_TEXT}${NAMED} (?:is|are) (?:(?:already|fully|quite) )?(?:fine|good|ok|okay|acceptable|adequate|sufficient|satisfactory|unchanged|kept|retained)(?: as (?:is|it is|it stands|drafted))?`,
  `${EN_TEXT}${NAMED} (?:is|are) (?:(?:already|fully) )?(?:in line|in accordance|consistent|compatible|compliant) with (?:the )?(?:convention|crc|treaty|standards?|international|eu|gdpr).*`,
  `${EN_TEXT}${NAMED} (?:(?:already|fully) )?(?:complies|comply|accords?|corresponds?|conforms?) (?:with|to) (?:the )?(?:convention|crc|treaty|standards?|international|eu|gdpr).*`,
  `${EN_TEXT}${NAMED} (?:(?:shall|should|must|to|can|may) )?(?:remains?|stays?|stands?)(?: (?:as (?:is|it is|drafted)|unchanged|the same))?`,
  `(?:keep|retain) ${EN_TEXT}${NAMED}`,
  "(?:fine|good|ok|okay|acceptable|adequate|sufficient)(?: as (?:is|it is|it stands|drafted))?",
  `(?:${EN_CHANGE} (?:is|are) )?not (?:needed|necessary|required)|(?:there is )?no need (?:to (?:change|amend|revise)(?: (?:it|this|${EN_TEXT}${NAMED}))?|for (?:an? |any )?${EN_CHANGE})`,
  "(?:we )?(?:support(?:ed)?|agreed?|(?:partly |partially )?accepted|rejected|noted|no (?:comments?|objections?))",
  `(?:оставить |сохранить )(?:${RU_TEXT}${NAMED} )?(?:как есть|в (?:текущей|действующей|прежней|нынешней) редакции)`,
  `(?:(?:оставить|сохранить|${RU_TEXT})(?: \\p{L}+| \\S*\\d\\S*){0,5} )?без изменений`,
  `(?:никаких )?${RU_CHANGE}(?: (?:в|к|по) \\p{L}+(?: \\S*\\d\\S*)?)? (?:нет|не (?:нуж|треб|предлага|внос|име)\\p{L}+)`,
  `нет ${RU_CHANGE}|(?:менять|изменять)(?: (?:ничего|норму|текст))? не (?:нужно|надо|требуется|следует)`,
  `не (?:менять|изменять|(?:нуждается|нуждаются) в (?:изменени|доработк|правк)\\p{L}+|треб\\p{L}+ (?:изменений|доработки|правок))`,
  `${RU_TEXT}${NAMED}(?: (?:уже|полностью|в целом))? (?:соответству[ею]т|отвеча[ею]т|не противореч[иа]т)(?: (?:требованиям|положениям|нормам))? (?:конвенц|кпр|международ|стандарт|договор).*`,
  `${RU_TEXT}${NAMED} (?:не (?:треб|нужда)\\p{L}+(?: в)? (?:изменени|доработк|прав[ко])\\p{L}+|оста[ею]тся(?: прежн\\p{L}+| как есть)?|сохраня[ею]тся|(?:приемлем|достаточн)\\p{L}*)`,
  "(?:мы )?(?:поддержива(?:ем|ю|ется)|соглас(?:ны|ен|на|овано)|возражений нет|нет возражений)|(?:частично )?(?:не )?принято|отклонено|учтено",
  "өзгерту(?:ді)? (?:қажет емес|керек емес|қажет етпейді|талап етілмейді)|өзгеріссіз(?: қал\\p{L}+)?|сол күйінде қал\\p{L}+|қолдаймыз|қолдаймын|келісеміз|келісемін|қарсылық жоқ|ескертулер жоқ|(?:ішінара )?қабылдан(?:ды|бады)|ескерілді",
  "(?:ешқандай )?(?:өзгеріс|өзгеріст|түзету)(?:тер|лер|ерді|ті|ді)?(?: енгізу(?:ді)?)? (?:қажет емес|қажет етілмейді|керек емес|жоқ|ұсынылмайды|енгізілмейді|талап етілмейді)",
  `${KK_TEXT}(?:бала құқықтары туралы )?(?:конвенция|бқк|халықаралық|стандарт|шарт)\\p{L}*(?:-\\p{L}+)?(?: \\p{L}+){0,3} (?:(?:сәйкес|сай)(?: келеді)?|қайшы келмейді)`,
  `${KK_TEXT}(?:өзгерт\\p{L}+|өзгеріст[іе]\\p{L}*|түзетуді) қажет етпейді`,
);
