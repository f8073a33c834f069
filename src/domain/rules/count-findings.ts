import type { Finding, Severity } from "./finding";

/** Whether somebody wrote what is at fault, or left it out of a row that was begun; otherwise nobody has come to it yet. */
export const isToMend = ({ comes }: Finding): boolean => comes !== "last";

/** How many findings of each severity there are. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
