/** As Russian dates have them. */
export const RUSSIAN_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";

/** As Kazakh dates have them. */
export const KAZAKH_MONTHS = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан";

/** The same of an act: "2026 жылғы 3 мамырдағы № 7 қаулысы". */
export const KAZAKH_MONTHS_OF_ACTS =
  "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы";

/** The months as dates name them, from January on, a list for each form of the words. Who reads dates goes by them all. */
export const MONTHS: readonly string[] = [
  "January February March April May June July August September October November December",
  "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.",
  RUSSIAN_MONTHS,
  KAZAKH_MONTHS,
  KAZAKH_MONTHS_OF_ACTS,
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
];

/** What stands behind a year in a date. */
export const YEAR_WORDS = "г г. год года году ж ж. жыл жылғы жылдың";

/** The same as cells have them beside those: alone, and shortened in whatever way. No text of a law has these. */
export const MONTHS_IN_CELLS: readonly string[] = [
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "янв. фев. мар. апр. май июн. июл. авг. сен. окт. ноя. дек.",
  "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.",
  "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.",
];

/** The days of the week, from Sunday on, a list for each form of the words. */
export const WEEKDAYS: readonly string[] = [
  "sunday monday tuesday wednesday thursday friday saturday",
  "воскресенье понедельник вторник среда четверг пятница суббота",
  "жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі",
  "sun. mon. tue. wed. thu. fri. sat.",
  "sun. mon. tues. wed. thurs. fri. sat.",
  "вс. пн. вт. ср. чт. пт. сб.",
  "жс. дс. сс. ср. бс. жм. сб.",
];
