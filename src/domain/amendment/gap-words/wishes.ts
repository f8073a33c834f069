/** What a law is made of, as those who write about one call it; a law's own subjects are persons and things. */
const EN_NOUN =
  "(?:definition|term|concept|notion|provision|rule|requirement|obligation|duty|duties|sanction|penalt(?:y|ies)|fine|liability|responsibility|accountability|time limit|deadline|period|age|threshold|right|guarantee|safeguard|mechanism|exception|exemption|criteria|reference|article|section|paragraph|clause|standard|scope|principle|ban|prohibition|protection)s?";
const EN_TEXT = "(?:draft|bill|law|code|act|legislation|provision|article|section|paragraph|definition|norm|text)";
const EN_HOW = "(?:also|clearly|explicitly|expressly|at least|further|therefore|thus|better|more|directly)";
/** What is done to a text, and to nothing else. */
const EN_DRAFTED =
  "(?:clarified|defined|enshrined|spelt out|spelled out|mentioned|provided for|foreseen|envisaged|introduced|strengthened|tightened|harmoni[sz]ed|aligned|brought in(?:to)? line|drafted|reworded|required to|obliged to|made clear(?:er)?|covered)";
/** The same, where what it is done to is a part of a law. */
const EN_CHANGED =
  "(?:set|established|included|inserted|added|extended|expanded|reduced|raised|increased|lowered|shortened|limited|narrowed|specified|laid down|removed|deleted|explained|developed|supplemented|regulated|recogni[sz]ed|improved|changed)";
/** By whom, or in which paper, a law says it. */
const EN_BY =
  "(?!.*(?<!\\p{L})(?:by (?:the|an?|each|every)|in (?:the|an?|each) (?:notice|contract|register|application|decision|terms|policy|form|report))(?!\\p{L}))";

const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `^${EN_BY}(?:(?!that |which |who |where |if )[^,;])* must (?:${EN_HOW} )*be (?:${EN_HOW} )*${EN_DRAFTED}(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `^${EN_BY}(?:(?:an?|the|any|this|these|such) )?(?:\\p{L}+ ){0,3}?${EN_NOUN}(?: (?:of|for|on|to) [^,;.]{1,60}?)? (?:must|shall) (?:${EN_HOW} )*be (?:${EN_HOW} )*(?:${EN_DRAFTED}|${EN_CHANGED})(?: (?:to|at|from|in|for|with|more|explicitly|clearly) [^,;.]*)?[.;]?$`,
    "u",
  ),
  /^it is (?!(?:hereby )?(?:prohibited|forbidden|unlawful|illegal|an offence|not (?:permitted|allowed|lawful)|permitted|allowed|lawful|presumed|for|the)(?!\p{L}))|^no(?:t)? (?:later|more|less|longer) than [^,;]*$|(?<!\p{L})(?:cannot|can not) be (?:justified|expected|accepted|explained)|(?<!\p{L})must (?:go[.;]?$|be (?:rethought|reconsidered|redrafted|kept in mind)(?!\p{L}))/u,
  new RegExp(
    `^(?!.*(?:appl(?:y|ies)|shall|enters?|comes?|takes? effect|prejudice|construed|interpreted|sets? out|lays? down|governs?|regulates?|may))(?:the|a comparable|a similar) (?:rule|provision|norm|wording|draft) `,
    "u",
  ),
  /^(?:there must be|it must (?:\p{L}+ )?be|what (?:is|are|must|should|counts|matters)|(?:clear|strict|specific|common) (?:criteria|rules|limits|standards|definitions) must)(?!\p{L})/u,
  new RegExp(
    `^(?:the|this) ${EN_TEXT} (?:must|shall|has to|ought to) (?:${EN_HOW} )*(?:ensure|provide|state|include|contain|define|specify|mention|require|prohibit|oblige|cover|guarantee|recogni[sz]e|regulate|address|protect|distinguish|say|make (?:it )?clear|take into account)(?!\\p{L})`,
    "u",
  ),
  /^(?:one|two|three|several|another|other|possible|a possible) (?:options?|approach(?:es)?|variants?|solutions?|possibilit(?:y|ies)|alternatives?) (?:is|are|would|may|could)(?!\p{L})|(?<!\p{L})(?:serve|be used|be taken) as (?:an? )?(?:model|example|basis|template)(?!\p{L})|model (?:law|provision|clause)s? may/u,
  /^(?:ideally|preferably|optimally)(?!\p{L})|(?<!\p{L})(?:more|special) attention (?:must|is)(?!\p{L})|(?<!\p{L})in (?:this|the) (?:provision|norm|wording)(?!\p{L})/u,
  /(?:guarantee|safeguard|provision|definition|rule|mechanism|clause|criteria|limit|protection)s?(?: (?:of|for|on|against) [^,;.]*)? (?:is|are) (?:required|necessary)(?: here)?[.;]?$/u,
  /^(?!.*(?:shall|may) )(?:(?!that |which |who |where |if )[^,;])* (?:is|are) (?:(?:also|very|equally|particularly) )*(?:important|essential|crucial|vital|useful)[.;]?$/u,
  /^(?!.*shall )[^,;]* (?:must|should) [^,;]*, (?:and )?not (?:with|by|on|for|the|only)(?!\p{L})/u,
  /^(?:the |a )?working group(?!\p{L})|(?<!\p{L})(?:later on|later|soon|in (?:the )?future|at a later stage)[.;]?$/u,
  /^in (?:(?:many|most|some|several|other|european) (?:countries|states|jurisdictions)|estonia|germany|france|ireland|finland|norway|sweden|australia|the (?:uk|usa|us|united kingdom|united states))(?!\p{L})|^other (?:countries|states|jurisdictions)(?!\p{L})/u,
];

const RU_NOUN =
  "(?:требовани[ея]|обязанност[ьи]|правил[оа]|норм[аы]|ответственность|исключени[ея]|запрет|ограничени[ея]|гаранти[яи]|понятие|определение|положени[ея]|срок|возраст|порог|санкци[яи]|штраф|механизм|критерии|сфера действия)";
/** A short participle behind "должен быть", by its beginning. */
const RU_DRAFTED =
  "(?:усил|сокращ|раскры|уточн|закрепл|предусмотр|введ|расшир|увелич|повыш|сниж|дополн|исключ|привед|обязан|пересмотр|урегулир|разъясн|конкретиз|прописан|отраж|смягч|ужесточ|уменьш|измен|распростран|доработ|запрещ)";
/** The same, where no paper stands behind in which it is to be: «указан в договоре». */
const RU_SET = "(?:установл|указан|определ|обеспеч|гарантир)";
const RUSSIAN: readonly RegExp[] = [
  new RegExp(
    `^(?!во? (?!законе|статье|норме|проекте|кодексе)).*(?<!\\p{L})долж\\p{L}+ быть (?:\\p{L}+о )?(?:${RU_DRAFTED}\\p{L}*|${RU_SET}\\p{L}*(?!\\p{L}| во? (?!закон|стать|норм|проект|кодекс)))`,
    "u",
  ),
  new RegExp(
    `^(?:(?:это|данное|данная|такое|такая|эта|этот) )?${RU_NOUN}(?: [^,;.]{1,60}?)? долж\\p{L}+ (?!быть(?!\\p{L}))`,
    "u",
  ),
  /(?<!\p{L})долж\p{L}+ (?:также )?иметь возможность(?!\p{L})|(?<!\p{L})долж\p{L}+ [^,;]*, а не(?!\p{L})|^(?:ребенку|детям|родител\p{L}+) (?:нуж(?:ен|н[аоы])|необходим[аоы]?)(?!\p{L})/u,
  /^(?!.*(?:данны|сведени)).*подлеж[аи]т (?:доработ|уточнени|пересмотр|согласовани|конкретизаци)\p{L}+(?: в части [^.;]*)?[.;]?$/u,
  /^треб(?:уется|уются) (?:гаранти|механизм|усилени|сокращени|введени|закреплени|установлени|обеспечени|разъяснени|гармонизаци)/u,
  /^(?:(?:аналогичн|похож|подобн)\p{L}{2} )?(?:норма|формулировка|редакция|положение(?! об? )|механизм) (?!.*(?:применя|распространя|в действие|вступа|устанавлива|определя|регулиру|утвержда|рассматрива|подлеж))\p{L}/u,
  /^нельзя (?:ожидать|требовать|считать)|^(?:ребенок|дети) не (?:может|могут) (?:ждать|знать|понять|понимать|воспользоваться)|явля[ею]тся (?:чрезмерн|недостаточн|завышенн|заниженн)/u,
  /^(?:речь идет о|име[ею]тся в виду|возмож(?:ен|н[аоы])(?! только)|в идеале|за основу|рабочая группа)(?!\p{L})/u,
  /^в (?:эстонии|германии|франции|ирландии|финляндии|норвегии|швеции|австралии|великобритании|сша|(?:других|ряде|многих|некоторых) (?:стран|государств)(?:ах)?)(?!\p{L})/u,
  /(?<!\p{L})(?:убира[ею]тся|быстрее[.;]?$|лучше[.;]?$|эффективнее[.;]?$|понятнее[.;]?$|яснее[.;]?$)/u,
];

const KK_OUGHT = "(?:тиіс|керек|қажет|жөн)[.;]?$";
const KAZAKH: readonly RegExp[] = [
  new RegExp(
    `(?:көзделуі|күшейтілуі|қысқартылуы|нақтылануы|толықтырылуы|бекітілуі|енгізілуі|кеңейтілуі|ұлғайтылуы|азайтылуы|көтерілуі|сәйкестендірілуі|реттелуі|жүктелуі|қатаңдатылуы|алынып тасталуы|өзгертілуі|қатысты болуы) ${KK_OUGHT}`,
    "u",
  ),
  new RegExp(`(?:заңда|кодексте|бапта|нормада|тармақта) (?:\\p{L}+ )?\\p{L}+(?:уы|уі) ${KK_OUGHT}`, "u"),
  new RegExp(
    `^(?:\\p{L}+ ){0,3}(?:мерзім|жас|талап|міндет|шектеу|айыппұл)\\p{L}* .*(?:болуы|қолданылуы) ${KK_OUGHT}`,
    "u",
  ),
  /(?:кепілдік|тетік|тетіг|бап|норма|анықтама|шара|ереже)\p{L}* (?:де |да )?(?:қажет|керек)[.;]?$/u,
  /(?:қысқарт|ұзарт|көтер|азайт|ұлғайт|қос|нақтыла)\p{L}*[ғг][ае] болады[.;]?$/u,
  /^(?:\p{L}+ )?(?:жас|мерзім|айыппұл)\p{L}* .*(?:көтеріл|қысқартыл|азайтыл|ұлғайтыл|төмендетіл)\p{L}*[дт][іы][.;]?$/u,
  /(?<!\p{L})(?:тезірек|жақсырақ|анығырақ|тиімдірек)(?!\p{L})|(?:айтылып|туралы болып) отыр[.;]?$|^(?:\p{L}+ )?нұсқа бар[.;]?$/u,
  /^(?:эстонияда|германияда|францияда|финляндияда|австралияда|ақш-та|ұлыбританияда|(?:басқа|көптеген|бірқатар|кейбір) (?:елдерде|мемлекеттерде))(?!\p{L})/u,
  /^(?:бала|балалар)(?!\p{L}).* (?:(?:пайдалана|күте|түсіне|біле) алмайды|түсінбейді|білмейді)[.;]?$/u,
  /^жұмыс тобы(?!\p{L})/u,
];

/** What somebody wishes of a law in words that one may have, too: "… must be defined.", «Срок должен быть сокращен.»; folded. */
export const WISHES: readonly RegExp[] = [...ENGLISH, ...RUSSIAN, ...KAZAKH];
