/** Far longer than one page takes to be measured, also on a machine that has other work. */
const LONGEST = 180_000;

/**
 * What one page of the browser comes to, unless the browser waits for itself for ever, as it may with the threads of a
 * person's (`test/support/launch-chromium.ts`).
 *
 * @throws when it takes too long
 */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = LONGEST / 1000;
      reject(new Error(`Chromium has not answered for ${seconds} s, as it does now and then; run the benchmark again`));
    }, LONGEST);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
