import { fold } from "../text/fold";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";

/**
 * Whether each sentence of a text says, as a law does, where or from when the part of a law does or does not apply that it
 * begins with: "Paragraph 1 does not apply to …", «Статья 3 вводится в действие с …».
 */
export function isAboutOther(text: string): boolean {
  const said = fold(text);
  return actsSaid(said).size === 0 && sentencesOf(text).every((sentence) => isRule(fold(sentence)));
}

const isRule = (said: string): boolean => APPLIES.some((says) => says.test(said)) && !BESIDE_RULE.test(said);

const IN_FORCE = "қолданысқа енгізіледі";
const EN_PART = "^\\p{L}[\\p{L}-]* [\\d.-]*\\d\\p{L}?(?: of (?:article|section|clause) \\d\\S*)?";
const RU_PART = "^\\p{L}+ [\\d.-]*\\d(?: стать[иь] \\d\\S*)?";
const KK_PART = "^\\d\\S*-(?:бап|тармақ|бөлік)";
/** What tells no more than that it is applied, or not, may be a description of a draft. */
const APPLIES: readonly RegExp[] = [
  new RegExp(
    `${EN_PART} shall (?:also )?(?:not )?(?:apply|enter into force|come into force|take effect) [\\p{L}\\d]`,
    "u",
  ),
  new RegExp(`${EN_PART} do(?:es)? not apply (?:to|where|if|when|in|during) \\p{L}`, "u"),
  new RegExp(
    `${EN_PART} (?:applies|enters into force|comes into force|takes effect) (?:mutatis mutandis|accordingly|(?:from|on|as of) (?:the )?\\d|\\p{L}+ (?:days|months|years) after )`,
    "u",
  ),
  new RegExp(
    `${RU_PART} не (?:применя[ею]тся (?:к|ко|в случа[ея]х?)|распространя[ею]тся на) \\p{L}|${RU_PART} не применя[ею]тся,? (?:если|когда|где) `,
    "u",
  ),
  new RegExp(
    `${RU_PART} (?:применя[ею]тся|ввод[ия]тся в действие|вступа[ею]т в силу) (?:соответственно(?!\\p{L})|(?:с )?\\d|со дня |по истечении )`,
    "u",
  ),
  new RegExp(`${KK_PART} (?:[^.;:]* )?\\p{L}+(?:[ғгқк][ае]|н[ае]) қолданылмайды[.;]?$`, "u"),
  new RegExp(`${KK_PART} (?:тиісінше|[^.;:]*\\d[^.;:]* бастап) (?:қолданылады|${IN_FORCE}|күшіне енеді)[.;]?$`, "u"),
];

/** What tells how it is by now, or what somebody thinks of it, and is in no rule about another. */
const BESIDE_RULE = new RegExp(
  `(?<!\\p{L})(?:${[
    "only|even|still|already|currently|at present|now|today|yet|too|but|however|thus|so|should|unfortunately|leaving|draft|bill|in practice|this|which(?! shall)|contrary|breach|violat\\p{L}+|convention|ministry|we|our",
    "только|лишь|даже|уже|пока|еще|но|а|однако|что|чем|поэтому|это|сейчас|следует|на практике|к сожалению|слишком|наруш\\p{L}+|вопреки|конвенци\\p{L}+|министерств\\p{L}+|\\p{L}*проект\\p{L}*",
    "тек|қазір|әлі|бірақ|сондықтан|бұл|іс жүзінде|қайшы\\p{L}*|конвенция\\p{L}*|министрлік\\p{L}*|жоба\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "u",
);
