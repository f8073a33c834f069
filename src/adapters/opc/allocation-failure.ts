/**
 * Whether an error says that there was no room for something: an array, a buffer or a string that is longer than it
 * may be, or than memory allows. Engines tell it in words only.
 */
export const isAllocationFailure = (error: unknown): boolean =>
  error instanceof Error &&
  /Invalid (?:typed )?array length|Array buffer allocation failed|Invalid string length|string longer than|out of memory|Cannot create a Buffer larger/iu.test(
    error.message,
  );
