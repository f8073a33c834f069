import { OnlineTrouble } from "../../src/app/online/online-trouble";

/** What a call says stands in its way. */
export async function troubleOf(work: Promise<unknown>): Promise<OnlineTrouble> {
  const failure: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (failure instanceof OnlineTrouble) return failure;
  throw new Error("No trouble", { cause: failure });
}
