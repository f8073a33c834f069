/** Names that Windows or SharePoint keep for themselves. */
const TAKEN = /^(?:\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini|forms)$/iu;
/** Characters: a path may have 400, and the folder takes some of them. */
const LONGEST = 120;

/** A file's name as OneDrive takes it: what it refuses becomes a blank, and so do `#` and `%`, which some programs misread. */
export function safeName(name: string): string {
  const dot = name.lastIndexOf(".");
  const [base, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const clean = base
    .replace(/["*:<>?/\\|#%\p{Cc}]/gu, " ")
    .replace(/_vti_/giu, "vti")
    .replace(/^~\$/u, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
  const short = Array.from(clean).slice(0, LONGEST).join("").trim();
  return (short === "" || TAKEN.test(short) ? `_${short}` : short) + ending.replace(/[^.\p{L}\p{N}]/gu, "");
}

/** The first time the name itself, then `name (2)`. */
export function numberedName(name: string, number: number): string {
  if (number === 1) return name;
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
}
