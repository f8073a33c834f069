import { useLayoutEffect, useState } from "react";
import type { ComponentType } from "react";

/**
 * A component that is fetched when it is first shown. Until then, and where it can't be had, a plainer one stands in, so
 * that what it says never waits for a network; a failure is forgotten, and the next one to be shown is fetched anew.
 */
export function withStandIn<Props extends object>(
  StandIn: ComponentType<Props>,
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Fetched: ComponentType<Props> | undefined;
  return (props) => {
    const [, setIsFetched] = useState(Fetched !== undefined);
    // Before the page is painted: what was loaded ahead is there at once.
    useLayoutEffect(() => {
      if (Fetched) return setIsFetched(true);
      let isShown = true;
      void fetch().then(
        (component) => {
          Fetched = component;
          if (isShown) setIsFetched(true);
        },
        () => undefined,
      );
      return () => {
        isShown = false;
      };
    }, []);
    const Part = Fetched ?? StandIn;
    return <Part {...props} />;
  };
}
