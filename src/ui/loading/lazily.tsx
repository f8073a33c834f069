import { lazy } from "react";
import type { ComponentType } from "react";
import { orNotLoaded } from "./not-loaded";

/** A component that is fetched when it is first shown, and, unlike with `lazy` alone, anew once a failure is forgotten. */
export function lazily<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Fetched: ComponentType<Props> | undefined;
  const begin = (): ComponentType<Props> =>
    lazy(async () => ({ default: await orNotLoaded(fetch(), () => (Fetched = undefined)) }));
  return (props) => {
    const Part = (Fetched ??= begin());
    return <Part {...props} />;
  };
}
