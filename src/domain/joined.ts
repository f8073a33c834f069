/** Lists one after the other; `flat` takes many times as long. */
export const joined = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] => ([] as Item[]).concat(...lists);
