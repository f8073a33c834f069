import { OWES } from "../words-of-law";

/** None that says what somebody owes or may do. */
const NO_RULE = `^(?!.*(?<!\\p{L})${OWES})`;
/** Before a clause that tells which things are meant. */
const MAIN = "(?:(?!(?<!\\p{L})(?:that|which|who|whose|where|when|if|котор\\p{L}+|если|когда|егер)(?!\\p{L}))[^,;])*";

const OFTEN =
  "(?:often|usually|frequently|rarely|seldom|typically|sometimes|mostly|hardly ever|in practice|in reality|nowadays|часто|обычно|редко|нередко|зачастую|иногда|повсеместно|на практике|көбінесе|жиі|сирек|әдетте|кейде|іс жүзінде)";
/** "a commonly used format", «обычно предъявляемые требования» are a law's. */
const USED =
  "(?! \\p{L}+(?:ed|known|щ\\p{L}{2,3}|м(?:ый|ая|ое|ые|ых|ыми|ым)|нн\\p{L}{2,3}|тын|тін|атын|етін|ған|ген|қан|кен)(?!\\p{L}))";
/** What no rule says that somebody does. */
const BLAMED =
  "(?:ignores?|neglects?|violates?|remains? (?:unanswered|unprotected|unresolved)|игнориру[ею]т(?:ся)?|пренебрега[ею]т|злоупотребля[ею]т|(?<!не )наруша[ею]т|оста[её]тся без (?:ответа|внимания|защиты)|остаются без (?:ответа|внимания|защиты)|елемейді|(?:жауапсыз|назардан тыс) қалады)";
/** What is said in blame, or in praise, by whoever compares: "too late", «заслуживает», "faster". */
const JUDGED =
  "(?:too (?:late|long|slow|short|high|low|early|much|many|few|little|broad|vague|complex|complicated|general)|faster|quicker|better protect\\p{L}*|weaker|deserves?|lacks?|do(?:es)? not (?:know|understand)|not child-friendly|слишком|чрезмерно|заслужива[ею]т|не зна[ею]т|не понима[ею]т|сам[аои]? реша[ею]т|требу[ею]т (?:более )?(?:быстр|срочн|особ)\\p{L}+|в более слабом положении|тым|білмейді|түсінбейді|өзі шешеді|лайық)";
/** What votes are counted by. */
const VOTES =
  "(?:members|votes|voters|directors|those|persons|deputies|голос|член|депутат|присутствующ|участник|состав|дауыс|мүше)";

/** What tells how people behave, and no rule: "Most platforms …", «Дети часто …», «Іс жүзінде …»; of folded sentences. */
export const PRACTICE: readonly RegExp[] = [
  new RegExp(`${NO_RULE}(?:most|many|few|numerous|not all|almost all|hardly any) (?!${VOTES})(?:of )?\\p{L}`, "u"),
  new RegExp(
    `${NO_RULE}(?:the|a) (?:\\p{L}+ )?(?:majority|minority|number) of (?!(?:the )?${VOTES})(?:the )?\\p{L}`,
    "u",
  ),
  new RegExp(
    `${NO_RULE}(?:многие|немногие|мало кто|не все|почти все|почти никто|ряд|(?:\\p{L}+ )?большинство) (?!${VOTES})\\p{L}`,
    "u",
  ),
  new RegExp(`${NO_RULE}(?!.*${VOTES})(?:көптеген|(?:\\p{L}+ ){1,3}(?:көпшілігі|көбі|басым бөлігі)) `, "u"),
  new RegExp(`${NO_RULE}${MAIN}(?<!\\p{L}|(?:most|more|as|less|чаще|наиболее|ең) )${OFTEN}(?!\\p{L})${USED}`, "u"),
  new RegExp(`${NO_RULE}${MAIN}(?<!\\p{L})${BLAMED}(?!\\p{L})`, "u"),
  new RegExp(`${NO_RULE}${MAIN}(?<!\\p{L})${JUDGED}(?!\\p{L})`, "u"),
  new RegExp(
    `${NO_RULE}(?:nobody|no one|никто не|.*(?<!\\p{L})ешкім \\p{L}+[мбп][ае]йді[.;]?$)(?!\\p{L})(?! (?:может|могут))`,
    "u",
  ),
  /, (?:too|тоже)[.;]?$|^[^,;]* – тоже(?!\p{L})/u,
  /^(?:in practice|in reality|in fact|unfortunately|nowadays|на практике|в реальности|фактически|по факту|к сожалению|іс жүзінде|тәжірибеде|шын мәнінде|өкінішке қарай)(?!\p{L})/u,
  /^(?:research|studies|surveys?|experience|practice|исследовани[ея]|опрос(?:ы)?|практика|опыт)(?: \p{L}+){0,4} (?:shows?|suggests?|indicates?|confirms?|показыва[ею]т|свидетельству[ею]т|подтвержда[ею]т)(?!\p{L})/u,
  /^(?:зерттеу|сауалнама|тәжірибе)\p{L}* .*көрсет\p{L}+[.;]?$/u,
];
