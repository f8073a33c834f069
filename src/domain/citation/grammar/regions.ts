const owning = (name: string): readonly string[] => [name, `${name}'s`];

/**
 * Parts of states and communities of them that have laws of their own, as they stand right before a law: an act of theirs is
 * not the state's of the same title.
 */
export const REGIONS: readonly string[] = [
  ..."Scotland Wales Zanzibar Catalonia Somaliland Puntland Crimea Virginia Washington Bavaria Hesse Saxony"
    .split(" ")
    .flatMap(owning),
  ..."Quebec Ontario Alberta Manitoba Saskatchewan Queensland Tasmania Victoria Sabah Sarawak Selangor Lagos"
    .split(" ")
    .flatMap(owning),
  ..."Kerala Karnataka Maharashtra Gujarat Rajasthan Punjab Sindh Balochistan Kano Flanders".split(" ").flatMap(owning),
  ..."Karakalpakstan Tatarstan ECOWAS EAC SADC ASEAN CIS Commonwealth".split(" ").flatMap(owning),
  ...owning("Northern Ireland"),
  ...["New York", "British Columbia", "Nova Scotia", "New Brunswick", "New South Wales"].flatMap(owning),
  ...["Tamil Nadu", "Uttar Pradesh", "Andhra Pradesh", "Khyber Pakhtunkhwa"].flatMap(owning),
  ...owning("Hong Kong"),
  ..."Татарстана Башкортостана Каракалпакстана Дагестана Крыма Москвы Астаны Шымкента Бишкека Ташкента".split(" "),
  ..."СНГ ЕАЭС ТМД ЕАЭО Татарстанның Башқұртстанның Қарақалпақстанның Мәскеудің Алматының Астананың".split(" "),
];

/** Their adjectives. */
export const REGIONAL: readonly string[] = [
  ..."Scottish Welsh Zanzibari Catalan Bavarian African Nordic Caribbean".split(" "),
  "Northern Irish",
  "East African",
  "West African",
  "Southern African",
];

/** Beginnings of their adjectives, and of words for a law of any part: "Московский закон", "областной закон", "мәскеулік". */
export const REGIONAL_BEGINNINGS: readonly string[] = [
  ..."московск петербургск ленинградск татарстанск татарск башкирск башкортостанск крымск дагестанск чеченск".split(
    " ",
  ),
  ..."алматинск астанинск шымкентск акмолинск актюбинск атырауск жамбылск жетысуск карагандинск костанайск".split(" "),
  ..."кызылординск мангистауск мангыстауск павлодарск туркестанск улытауск абайск семейск".split(" "),
  ..."бишкекск ташкентск каракалпакск минск ошск самаркандск".split(" "),
  ..."областн городск краев районн муниципальн".split(" "),
  ..."мәскеулік алматылық астаналық шымкенттік ташкенттік бішкектік облыстық қалалық аудандық".split(" "),
];

/** What the names of a part of a state have in common, with the state's ISO code: its acts may be the state's, for that part. */
export const PARTS: readonly { readonly state: string; readonly words: readonly string[] }[] = [
  { state: "GB", words: ["scot"] },
  { state: "GB", words: ["wales", "welsh"] },
  { state: "GB", words: ["northern ir"] },
];

/** Beginnings of words for what such a part is, before or behind its name: "города Москвы", "Московской области", "Алматы қаласының". */
export const FORMS_OF_REGION: readonly string[] =
  "город област округ район края край штат провинц земл қала облыс аудан".split(" ");

/** The same cut short, which is all of a word: "г. Москвы". */
export const SHORT_FORMS_OF_REGION: ReadonlySet<string> = new Set("г обл".split(" "));
