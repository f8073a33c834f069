import type { Mentioned } from "../../app/said";
import { fold } from "../../domain/text/fold";

/** How a person stands in the list to choose from. */
export const nameAndAddress = ({ name, email }: Mentioned): string => `${name} <${email}>`;

/**
 * Whom a person means who is typed by name or by address, `Name <a@b.example>` included.
 *
 * @param known those whose address is known
 * @returns undefined when no address comes of it
 */
export function toMentioned(typed: string, known: readonly Mentioned[]): Mentioned | undefined {
  const wanted = fold(typed.trim());
  const found = known.filter((one) => [one.name, one.email, nameAndAddress(one)].some((form) => fold(form) === wanted));
  if (found.length === 1) return found[0];
  const [, name = "", email] = /^(.*?)\s*<?([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>?$/u.exec(typed.trim()) ?? [];
  return email === undefined ? undefined : { name: name.trim() || email, email };
}
