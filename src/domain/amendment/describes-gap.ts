import { fold } from "../text/fold";
import { ENGLISH_GAPS, isWish, isWithoutVerb } from "./gap-words/english";
import { KAZAKH_GAPS } from "./gap-words/kazakh";
import { PRACTICE } from "./gap-words/practice";
import { withoutLackOfRule } from "./gap-words/rules";
import { WISHES } from "./gap-words/wishes";
import { RUSSIAN_GAPS } from "./gap-words/russian";
import { givesAdvice } from "./gap-words/advice";

/**
 * Whether a sentence says what a draft lacks or does wrong, how it is in practice, or what somebody wishes, and is no
 * rule: "There is no mechanism …", «Не предусмотрена ответственность …», «… тетігі жоқ», "Platforms should check ages".
 * It errs on the side of the gap: a rule that sounds like one is for a person.
 */
export function describesGap(sentence: string): boolean {
  const whole = fold(sentence);
  const said = whole.replace(LEAD, "");
  if (TELLS_TODAY.test(whole)) return true;
  if (ON_CONDITION.test(said)) return false;
  const rest = withoutLackOfRule(said);
  const isNamed = rest === said && isWithoutVerb(said);
  return isNamed || [isWish, givesAdvice].some((says) => says(said)) || GAPS.some((gap) => gap.test(rest));
}

const GAPS = [...ENGLISH_GAPS, ...RUSSIAN_GAPS, ...KAZAKH_GAPS, ...PRACTICE, ...WISHES];

/** A list's mark. */
const MARK = "(?:[•*·▪–—-]\\s*|\\d+[.)]\\s+)?";
/** The same, and what leads from one sentence to another. */
const LEAD = new RegExp(
  `^${MARK}(?:(?:currently|at present|at the moment|today|however|also|in addition|moreover|so far|in general|сейчас|пока|при этом|также|однако|кроме того|в настоящее время|қазір|сонымен қатар|алайда|бірақ|сондай-ақ),? )*`,
  "u",
);
/** How no rule begins. */
const TELLS_TODAY = new RegExp(
  `^${MARK}(?:currently|at present|at the moment|today|so far|сейчас|в настоящее время|қазір|қазіргі уақытта)(?!\\p{L})`,
  "u",
);
const ON_CONDITION = /^(?:where|if|when|unless|если|в случае|егер)(?!\p{L})/u;
