/** Tables that take the check sum four bytes at a time further: the first for the last of the four. */
const TABLES = makeTables();

function makeTables(): readonly Uint32Array[] {
  const first = new Uint32Array(256).map((_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const tables = [first];
  for (let table = first; tables.length < 4;) {
    table = table.map((value) => (first[value & 255] as number) ^ (value >>> 8));
    tables.push(table);
  }
  return tables;
}

const at = (table: Uint32Array, index: number): number => table[index & 255] as number;

/** The check sum zip keeps of each entry, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const whole = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let index = 0;
  for (; index < whole; index += 4) {
    const [a, b, c, d] = [bytes[index], bytes[index + 1], bytes[index + 2], bytes[index + 3]] as [
      number,
      number,
      number,
      number,
    ];
    const word = crc ^ (a | (b << 8) | (c << 16) | (d << 24));
    crc = at(t3, word) ^ at(t2, word >>> 8) ^ at(t1, word >>> 16) ^ at(t0, word >>> 24);
  }
  for (; index < bytes.length; index++) crc = at(t0, crc ^ (bytes[index] as number)) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
