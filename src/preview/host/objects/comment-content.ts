import { invalidArgument } from "../rich-api/office-error";
import type { Content } from "../state/change-threads";
import { isPlain } from "../state/same";
import type { MentionState } from "../state/thread";

const MENTION = /<at id="(\d+)">(.*?)<\/at>/gu;

/**
 * What a comment is given to say: a text, or one with mentions, in which each tag names a person of the list by its whole
 * name.
 *
 * @throws OfficeError for anything else
 */
export function toContent(content: unknown, type: unknown, location: string): Content {
  if (!isPlain(content)) return { text: String(content ?? "") };
  const { richContent, mentions } = content;
  if (type !== "Mention" || typeof richContent !== "string" || !Array.isArray(mentions) || !mentions.every(isMention))
    throw invalidArgument("mentions need their people, and the type Mention", location);
  const text = richContent.replace(MENTION, (_, id: string, name: string) => {
    if (!mentions.some((one) => one.id === Number(id) && one.name === name))
      throw invalidArgument(`nobody of the list is called ${name}`, location);
    return `@${name}`;
  });
  return { text, mentions };
}

const isMention = (value: unknown): value is MentionState =>
  isPlain(value) &&
  typeof value["id"] === "number" &&
  typeof value["name"] === "string" &&
  typeof value["email"] === "string" &&
  value["email"].includes("@");
