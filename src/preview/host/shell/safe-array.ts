/** How desktop Office passes lists to scripts. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

export const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });
