import type { DraftMessage } from "../draft-provision";

/** Said of provisions that only one language of a draft has. */
export const onlyIn = (draft: string, ids: readonly string[]): readonly DraftMessage[] => {
  const list = ids.join("; ");
  if (ids.length === 0) return [];
  return [
    {
      kind: "one-language",
      text: {
        en: `Only ${draft} has these provisions: ${list}`,
        ru: `Только в ${draft} есть положения: ${list}`,
        kk: `Мына ережелер тек ${draft} ішінде бар: ${list}`,
      },
    },
  ];
};
