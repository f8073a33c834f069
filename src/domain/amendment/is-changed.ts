/**
 * Whether a solution is to change an act, or what stands at some offsets of one, and not the draft: "In the Law on
 * Communications, …", "Keep Article 9, and add to the Law on Communications: …". One that follows that law, or cites it,
 * changes the draft.
 */
export function isChanged(solution: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const after = solution.slice(end);
  const act = solution.slice(start, end);
  return clausesBefore(solution.slice(0, start)).some((before) => {
    if (before !== "") return EN_CHANGES.test(before) || RU_CHANGES.test(before);
    if (KK_FOLLOWED.test(after)) return false;
    return IS_CHANGED.test(after) || KK_CHANGED.test(act) || BEGINS_WITH_VERB.test(act);
  });
}

/** What a clause says up to its end: from the last mark on, and from a word that joins it to another. */
function clausesBefore(text: string): readonly string[] {
  const clause = text.split(MARKS).at(-1) ?? "";
  return [clause, clause.split(JOINS).at(-1) ?? ""].map((words) => words.replace(/\sthe\s*$/iu, "").trim());
}

const MARKS = /[,;:!?…(\n]|\.\s+(?=\p{Lu})|\s[–—-]\s/u;
const JOINS = /(?<!\p{L})(?:and|but|then|и|а|но|ал|және)\s/iu;

const EN_CHANGES = /^(?:in|amend|supplement|change|replace|(?:add|insert)(?:\s[^,:;]*)?\s(?:in)?to)$/iu;
const RU_CHANGES = /^(?:во?|изменить|дополнить|изложить|заменить|(?:внести|добавить|включить)(?:\s[^,:;]*)?\sво?)$/iu;
/** What is read as the act's name begins the sentence: "Amend Civil Procedure Code", "В Гражданский кодекс". */
const BEGINS_WITH_VERB = /^(?:in|amend|supplement|во?|изменить|дополнить)\s/iu;
/** The act itself comes first: "Закон «О связи» дополнить: …", "The Law on Communications should say: …". */
const IS_CHANGED =
  /^[^,;:.]{0,60}?\s?(?:дополнить|изменить|изложить|(?:should|shall|must|is to|needs? to|(?:be|is)(?: hereby)? amended)\s|(?:толықтыр|өзгерт|жазыл)(?:ылсын|ілсін|сын|у)(?!\p{L}))/iu;
/** The locative and the dative, with or without an owner. */
const KK_CHANGED = /(?:[дт][ае]|[ғқкнг][ае])$/iu;
const KK_FOLLOWED = /^(?:\s+\p{L}+)?\s*(?:сәйкес|сай|ұқсас|көзделген|белгіленген|айтылған)/iu;
