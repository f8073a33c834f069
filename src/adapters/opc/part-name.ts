import { pointsOutside } from "./refusals";

/**
 * The name of a part as Office understands what stands in a zip: backslashes of older .NET programs are slashes, and
 * `/`, `.` and `..` lead from the package's root. A folder keeps the slash at its end.
 *
 * @throws UnusableInput for a name that leaves the package
 */
export function partName(stored: string): string {
  const slashed = stored.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of slashed.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) throw pointsOutside(stored);
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  const name = steps.join("/");
  if (/^[a-z]:|\0/iu.test(name)) throw pointsOutside(stored);
  return /(?:^|\/)\.{0,2}$/u.test(slashed) && name !== "" ? `${name}/` : name;
}
