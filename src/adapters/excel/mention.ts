import type { Mentioned } from "../../app/said";

/** What Excel is given to say: a text, or one that begins with a person's name, which it tells of it. */
export type Content = readonly [string] | readonly [Excel.CommentRichContent, Excel.ContentType];

/** Only the whole name may stand in the place of the person. */
export function contentOf(text: string, mentioned: Mentioned | undefined): Content {
  if (!mentioned) return [text];
  const { name, email } = mentioned;
  return [
    { richContent: `<at id="0">${name}</at> ${text}`, mentions: [{ id: 0, name, email }] },
    "Mention" as Excel.ContentType,
  ];
}

/** Whether what stands in Excel is what it was given: a name is put before a text that mentions somebody. */
export const isSaid = (found: string, text: string, mentioned: Mentioned | undefined): boolean =>
  mentioned ? found.includes(mentioned.name) && found.endsWith(text) : found === text;
