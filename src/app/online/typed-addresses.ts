/** E-mail addresses as a person typed them. */
export interface TypedAddresses {
  /** Each once, in their order. */
  readonly addresses: readonly string[];
  /** What is no address, as it was typed. */
  readonly others: readonly string[];
}

const ADDRESS = /^[^@\s<>]+@[^@\s<>.]+(?:\.[^@\s<>.]+)+$/u;

/**
 * Read addresses between commas, semicolons, lines or blanks. A name may stand before an address in angle brackets, as
 * mail programs copy it: "Berik A. <berik@example.org>".
 */
export function readAddresses(typed: string): TypedAddresses {
  const parts = typed.split(/[,;\n]/u).flatMap((part): readonly (readonly [string, string])[] => {
    const named = /^[^<>]*<([^<>]*)>\s*$/u.exec(part);
    if (named) return [[named[1]?.trim() ?? "", part.trim()]];
    return part.split(/\s+/u).flatMap((word) => (word === "" ? [] : [[word, word] as const]));
  });
  return {
    addresses: [...new Set(parts.flatMap(([address]) => (ADDRESS.test(address) ? [address] : [])))],
    others: parts.flatMap(([address, written]) => (ADDRESS.test(address) ? [] : [written])),
  };
}
