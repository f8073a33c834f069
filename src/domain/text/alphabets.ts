/** The letters of each alphabet, small and in their order. */
export const LATIN = "abcdefghijklmnopqrstuvwxyz";
export const RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
export const KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** The letters that lists in Russian count by: they pass the others over. */
export const RUSSIAN_COUNTED = "абвгдежзиклмнопрстуфхцчшщэюя";

/** Small Roman numbers, as far as lists count. */
export const ROMAN: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
