/** The months as dates name them, from January on, a list for each form of the words. Who reads dates goes by them all. */
export const MONTHS: readonly string[] = [
  "January February March April May June July August September October November December",
  "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
];

/** What stands behind a year in a date. */
export const YEAR_WORDS = "г г. год года году ж ж. жыл жылғы жылдың";
