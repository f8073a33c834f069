/** What begins another clause within a sentence, whose verb is not that of the sentence. */
const SUBCLAUSE = /(?:,| )(?:that|which|who|whose|where|when|if|unless|so that|because|as)(?!\p{L}).*$/su;
const FIRST_VERB =
  /(?<!\p{L})(?:shall|must|may|can|cannot|will|is|are|has|have|does|do|means?|should|ought to|needs? to|would|could|might)(?!\p{L})/u;
const WISHES = /^(?:should|ought|needs?|would|could|might)|^ha(?:s|ve) to be(?!\p{L})/u;

/** "The platform should …": of all verbs that tell what somebody does the first is one of a wish. */
export function isWish(said: string): boolean {
  const main = said.replace(SUBCLAUSE, "");
  return WISHES.test(main.slice(FIRST_VERB.exec(main)?.index ?? main.length));
}

/** "A general ban on …, where …", "The Ministry to confirm": what is wanted, without a verb that says that it is so. */
export function isWithoutVerb(said: string): boolean {
  const main = said.replace(SUBCLAUSE, "");
  const isNamed = NAME.test(main) && !APPLIES.test(main);
  return (isNamed || LEFT_TO.test(main)) && !FIRST_VERB.test(main);
}

const APPLIES =
  /(?<!\p{L})(?:appl(?:y|ies)|belongs?|covers?|extends?|includes?|lapses?|ends?|begins?|lasts?)(?!\p{L})/u;
const LEFT_TO =
  /^(?:the )?(?:\p{L}+ ){1,3}to (?:confirm|check|clarify|decide|discuss|provide|draft|propose|consider|review|agree|align|advise)(?!\p{L})/u;

const WANTED =
  "(?:safeguard|mechanism|provision|definition|rule|requirement|obligation|duty|duties|ban|prohibition|guarantee|procedure|protection|remed(?:y|ies)|limit|exception|exemption|reference|mention|deadline|standard|criteri(?:on|a)|sanction|liability|oversight|age verification|age assurance|assessment|measure|clarity|clause)s?";
const ALSO_WANTED =
  "(?:body|office|unit|helpline|system|process|channel|principle|right|strategy|training|tool|plan)s?";
const NAME = new RegExp(
  `^(?:(?:an?|the|any|more|better) )?(?:(?!the )\\p{L}+(?<!s) ){0,3}?(?:${WANTED}|${ALSO_WANTED})(?: (?:of|on|for|to|against|with|in|by|under|about)(?!\\p{L})|[,.;]|$)`,
  "u",
);

const DRAFT =
  "(?:(?:the|this|our|current) )*(?:draft|bill|provision|norm|wording|text|definition|list|legislation|it|(?:sub-?)?(?:article|section|clause|paragraph|point|chapter|law|code|act)s?)(?: law| code| bill| act)?(?: [\\d()-]+\\p{L}?(?:\\([\\p{L}\\d]+\\))*)?(?: of the (?:draft|bill|law|code))?(?: (?:also|still|only|currently|thus|itself))?";
const LACKS = [
  "(?:does not|doesn't|do not|don't|did not) (?:\\p{L}+ )?(?:provide|contain|include|address|mention|define|regulate|specify|set|say|take|establish|ensure|protect|distinguish|cover|comply|reflect|guarantee|ban|state|clarify|meet|recogni[sz]e|foresee|envisage|explain|prescribe|differentiate|consider|give|make|name|deal|refer|go|prohibit|correspond|accord)",
  "(?:fails?|omits?|lacks?|ignores?|overlooks?|contradicts?|conflicts?|violates?|breach(?:es)?|misses|neglects?|duplicates?|overlaps?|repeats?) ",
  "(?:contains?|has|have|sets?|provides?|makes?|gives?|says?) (?:no|nothing|little|neither|insufficient|only a) ",
  "(?:is|are) (?:(?:very|rather|quite|highly|only) )?(?:silent|unclear|vague|too |missing|absent|insufficient|inadequate|incomplete|ambiguous|broad|weak|inconsistent|contrary|incompatible|not (?:clear|defined|in line|consistent|compatible|sufficient|adequate|specific|compliant|precise)|acceptable|dangerous|problematic|an? (?:threat|risk|concern|problem|step|barrier)|harmful|unnecessary|redundant|superfluous|welcome|positive|good|bad|important|excessive|disproportionate|outdated|contradictory|confusing|questionable|discriminatory|unconstitutional|wrong)",
  "needs? (?!to (?:be )?(?:know|consent))",
  "leaves? (?:open|it open|unclear|unregulated|children)",
].join("|");
const IN_DRAFT =
  "(?: (?:in the (?:draft|bill|law|code|text)|here|at all|by the (?:draft|bill)|for children|either|yet|properly|clearly|enough))*[.;]?$";
const NOT_DONE =
  "not (?:provided for|regulated|defined|addressed|mentioned|specified|clear|covered|foreseen|envisaged|sufficient|adequate|protected)";
/** None that says what somebody owes or may do. */
const NO_RULE = "^(?!.*(?:shall|must|may) ).*(?<!\\p{L})";

/** In the first clause only. */
const NO_RULE_FIRST =
  "^(?!.*(?:shall|must|may) )(?:(?!(?<!\\p{L})(?:that|which|who|where|if|as|when|until|unless) ).)*(?<!\\p{L})";

/** What says that something is missing, unclear or wrong; of folded sentences. */
export const ENGLISH_GAPS: readonly RegExp[] = [
  /^there (?:is|are|was|were) (?:(?:currently|still|also|at present) )?(?:no|not|nothing|neither|hardly|insufficient|a (?:risk|gap|danger))(?!\p{L})/u,
  new RegExp(
    `^(?:no|without|insufficient|weak|missing) (?:\\p{L}+ ){0,3}?${WANTED}(?!\\p{L})(?!.*(?:shall|must|may) )`,
    "u",
  ),
  /^(?:missing|lacking|absent|insufficient|inadequate|unclear|vague|ambiguous|incomplete|too|nothing(?!.*(?:shall|may) )|unregulated|contradicts|conflicts|fails|lacks?|(?:an? |the )?(?:lack|absence) of)(?!\p{L})/u,
  new RegExp(`^${DRAFT} (?:${LACKS})`, "u"),
  new RegExp(
    `${NO_RULE}ha(?:ve|s) no (?:\\p{L}+ )?(?:remed|protection|safeguard|guarantee|mechanism|means|way|possibilit)`,
    "u",
  ),
  /(?<!\p{L})(?:in|of|by|under) (?:the|this) (?:draft|bill)(?: law| code| act| bill)?(?:[.,;]|$| (?:is|are|should|must|does|has))/u,
  /^it (?:is|remains) (?:(?:not|quite|completely|entirely) )?(?:clear|unclear|vague|open|necessary|important|essential|desirable|advisable|recommended|suggested|proposed|unknown)(?!\p{L})/u,
  new RegExp(
    `${NO_RULE}(?:is|are) (?:missing|lacking|absent|unclear|undefined|insufficient|inadequate|${NOT_DONE})${IN_DRAFT}`,
    "u",
  ),
  new RegExp(
    `${NO_RULE}(?:is|are) (?:still )?not (?:\\p{L}+ )?(?:protected|taken into account|considered|reflected|ensured|guaranteed|safeguarded)(?!\\p{L})`,
    "u",
  ),
  new RegExp(`${NO_RULE}(?:is|are) (?:too \\p{L}+|not enough)(?!\\p{L})`, "u"),
  /^(?:(?:this|that|the) (?:issue|matter|question|topic|concern|problem|gap|comment|remark|solution|proposal|recommendation)s?|this|that|it) (?:is|are|was|has been) (?:(?:already|also|partly) )*(?:regulated|covered|addressed|settled|dealt with|provided for|resolved|reflected|done|discussed)(?!\p{L})/u,
  /^(?:the )?(?:ministry|working group|government|drafters?) (?:disagrees?|objects?|believes?|replied|confirmed|is (?:discussing|considering|working))(?!\p{L})/u,
  /^(?:the )?(?:\p{L}+ )?(?:age|period|deadline|term|fine|limit|threshold|amount)(?: of [^.;]{1,40})? (?:is|are) (?:raised|lowered|reduced|shortened|increased)(?!\p{L})/u,
  /^(?:(?!(?:that|which|who|where|if) )[^,])*(?<!\p{L})(?:may|can|could|might) (?:be )?(?:exposed|harmed|misled|misread|misused|exploited|abused|suffer)(?!\p{L})/u,
  new RegExp(
    `${NO_RULE}(?:is|are) (?:harmful|dangerous|problematic|a (?:threat|risk|danger|concern)|not (?:realistic|acceptable|feasible|workable|proportionate|reasonable))(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `${NO_RULE_FIRST}(?:is|are) (?:(?:clearly|also|not) )*(?:needed|preferable|advisable|desirable|recommended(?! by)|proposed(?! by)|misleading|wrong|justified|inconsistent|common in|secondary|ineffective)(?!\\p{L})`,
    "u",
  ),
  /^(?:that way|such an? (?:rule|provision|approach|norm)|what matters|this (?:is|will|ensures|allows|means|brings|helps|makes|approach|change)|it is in the child's)(?!\p{L})/u,
  /^(?:international (?:standards?|practice|law)|best practices?|the (?:current|existing|present) (?:time limit|period|age|limit|deadline|system|practice|procedure|text|wording|law|draft|section|provision|rule))(?!\p{L})|(?<!\p{L})in the (?:eu|european union)(?!\p{L})/u,
  /^the (?:title|term|heading|reference|phrase|notion|concept|word)s?(?: …| to [^,;]{1,40})? (?:is|are) (?:not )?(?:used|misleading|wrong|incorrect|outdated|vague)(?!\p{L})/u,
  /(?<!\p{L})in the (?:draft|bill|law|act|code) itself(?!\p{L})/u,
  /^(?:as in|similar(?:ly)? to|like in|by analogy|following)(?!\p{L})[^,]*:/u,
];
