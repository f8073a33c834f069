/**
 * Whether a solution is to change the act whose name stands at some offsets, and not the draft: "In the Law on
 * Communications, …", "Add to the Law on Communications: …"; one that follows that law, or cites it, changes the draft.
 */
export function isChanged(solution: string, act: { readonly start: number; readonly end: number }): boolean {
  const before = solution.slice(0, act.start).trim();
  const after = solution.slice(act.end);
  if (before === "" && KK_FOLLOWED.test(after)) return false;
  if (before === "") return IS_CHANGED.test(after) || KK_CHANGED.test(solution.slice(act.start, act.end));
  return EN_CHANGES.test(before) || RU_CHANGES.test(before);
}

const EN_CHANGES = /^(?:in|amend|supplement|(?:add|insert)(?:\s[^,:;]*)?\s(?:in)?to)$/iu;
const RU_CHANGES = /^(?:во?|изменить|дополнить|(?:внести|добавить|включить)(?:\s[^,:;]*)?\sво?)$/iu;
/** The act itself comes first: "Закон «О связи» дополнить: …", "The Law on Communications should say: …". */
const IS_CHANGED =
  /^[^,;:.]{0,60}?\s?(?:дополнить|изменить|изложить|(?:should|shall|must|is to|needs? to)\s|толықтырылсын|өзгертілсін)/iu;
/** The locative and the dative, with or without an owner. */
const KK_CHANGED = /(?:[дт][ае]|[ғқкнг][ае])$/iu;
const KK_FOLLOWED = /^\s*(?:сәйкес|сай)(?!\p{L})/iu;
