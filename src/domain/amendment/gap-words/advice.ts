/**
 * Whether a folded sentence says what somebody thinks or advises: "We suggest that …", «ЮНИСЕФ рекомендует …»,
 * "States parties must …", «… деп санаймыз».
 */
export const givesAdvice = (said: string): boolean => ADVICE.some((advises) => advises.test(said));

const WHO =
  "(?:unicef|ohchr|un|the (?:un )?committee(?: on the rights of the child)?|experts?|юнисеф|оон|эксперты?|комитет(?: оон)?(?: по правам ребенка)?|бұұ|балалар құқықтары комитеті)";
const ADVISES = "(?:recommend|suggest|advis|propos|calls? |urge|encourag|рекоменд|предлага|призыва|ұсын|шақыр)";

const ADVICE: readonly RegExp[] = [
  /^(?:we|i|our) \p{L}|^in (?:our|my) (?:view|opinion)(?!\p{L})/u,
  /^(?:мы|считаем|считаю|полагаем|полагаю|думаем|отмечаем|обращаем|на наш взгляд|по нашему мнению)(?!\p{L})/u,
  /^(?:біз|біздің|менің)(?!\p{L})|(?:деп санаймыз|деп ойлаймыз|ұсынамыз)[.;]?$/u,
  new RegExp(`^${WHO} .*${ADVISES}`, "u"),
  /^(?:the )?(?:(?:un )?committee|experts?|ngos?|civil society|critics|unicef)(?: \p{L}+){0,3} (?:has|have|agrees?|notes?|noted|stress(?:es)?|believes?|warns?|criticis\p{L}+|criticiz\p{L}+|finds?|found)(?!\p{L})/u,
  /^(?:эксперт\p{L}*|специалисты|нпо|юнисеф|комитет)(?: \p{L}+){0,5} (?:соглас|счита|полага|критик|отмеча|предупрежда|настаива)\p{L}+/u,
  /^(?:сарапшылар|мамандар|комитет)(?!\p{L}).*(?:деп сана|атап өт|сынаған|сынады|ескерт)\p{L}*[.;]?$/u,
  /^(?:the )?(?:government|ministry|authorities|parliament|legislator|drafters?|states?)(?!\p{L}).*(?:is|are) (?:advised|recommended|encouraged|invited|urged) to(?!\p{L})/u,
  /^(?:министерств|правительств|разработчик|законодател|государств)\p{L}* рекомендуется(?!\p{L})/u,
  /^(?:states? part(?:y|ies)|государств[оа]м?-участник\p{L}*)(?: \p{L}+)? (?:must|should|долж\p{L}+|следует)(?!\p{L})/u,
  /^қатысушы мемлекет\p{L}* .*(?:тиіс|керек)[.;]?$/u,
  /(?<!\p{L})комитет\p{L}* .*ұсынады[.;]?$/u,
];
