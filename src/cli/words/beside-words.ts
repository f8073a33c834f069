import type { DraftMessage } from "../../domain/draft/draft-provision";

/** Said of provisions that only one language of a draft has. */
export const differsBeside = (file: string, ids: readonly string[]): readonly DraftMessage[] => {
  const list = ids.join("; ");
  if (ids.length === 0) return [];
  return [
    {
      kind: "one-language",
      text: {
        en: `Only ${file} has these provisions: ${list}`,
        ru: `Только в ${file} есть положения: ${list}`,
        kk: `Мына ережелер тек ${file} ішінде бар: ${list}`,
      },
    },
  ];
};
