/** What references have in small letters. */
const OF_REFERENCES =
  /^(?:arts?|articles?|paras?|paragraphs?|points?|recitals?|sections?|ss|nos?|general|comments?|principles?|of|on|the|and|in|to|ст|пп|ч|стать\p{L}+|пункт\p{L}*|част\p{L}+|замечани\p{L}+|общего|порядка|об|бап\p{L}*|баб\p{L}+|тармақ\p{L}*|тармағ\p{L}+|бөлі\p{L}+|жалпы|тәртіп\p{L}*|ескертпе\p{L}*|және)$/u;

/** Whether a text is a bracket with references alone: "(CRC, art. 17; General comment No. 25)". */
export function areReferences(piece: string): boolean {
  const inside = /^\(([^()]*(?:\([\p{L}\p{N}]{1,4}\)[^()]*)*)\)[.\s]*$/u.exec(piece.trim())?.[1] ?? "";
  const words = inside.match(/[\p{L}\p{N}-]+/gu) ?? [];
  // "(2)" is a part of what stands before it.
  const isReference =
    words.some((word) => /\p{N}|\p{Lu}{2}/u.test(word)) && words.some((word) => /\p{L}{2}/u.test(word));
  return isReference && words.every((word) => /^(?:\p{Lu}|\p{N}|\p{L}$)/u.test(word) || OF_REFERENCES.test(word));
}
