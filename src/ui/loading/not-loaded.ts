/** A part of the pane that could not be fetched. */
export interface NotLoaded extends Error {
  /**
   * Let the part be fetched anew where it is next shown. For whoever has told the person: what forgot a failure by
   * itself would be fetched without end.
   */
  readonly forget: () => void;
}

/** The same answer; its failure, one of its own since parts in one file fail with the same, knows how to be forgotten. */
export const orNotLoaded = <T>(fetched: Promise<T>, forget: () => void): Promise<T> =>
  fetched.catch(({ message }: Error) => {
    throw Object.assign(Error(message), { forget });
  });
