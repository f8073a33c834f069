/**
 * Beginnings of the first words of what explains an act between commas by naming another: "Regulations 2020, made under the
 * Act, …", «Правила, утвержденные Законом, …».
 */
export const EXPLAINING: readonly string[] = [
  ..."made issued adopted approved enacted established introduced implement domesticat incorporat ratif transpos".split(
    " ",
  ),
  ..."amend modif supplement repeal replac supersed consolidat extend which that whose".split(" "),
  ..."утвержд принят издан введен введён внедр реализ ратифиц имплемент инкорпор".split(" "),
  ..."измен дополн замен отмен котор".split(" "),
];

/** The same for what an act is made under. */
export const UNDER: readonly string[] = "under pursuant".split(" ");
