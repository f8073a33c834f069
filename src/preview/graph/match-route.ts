/** A request that is known, with what its address names, decoded once. */
export interface Matched {
  readonly route: RouteName;
  readonly drive?: string;
  readonly item?: string;
  readonly name?: string;
  readonly permission?: string;
  readonly token?: string;
  readonly path?: readonly string[];
}

const ITEM = "/drives/(?<drive>[^/:]+)/items/(?<item>[^/:]+)";

/** Method and address of each route that is known; anything else is a mistake of the client. */
const ROUTES = {
  me: ["GET", "/me"],
  shared: ["GET", "/shares/(?<token>u![^/]+)/driveItem"],
  home: ["GET", "/me/drive/root"],
  "my-path": ["GET", "/me/drive/root:/(?<path>.+)"],
  "drive-path": ["GET", "/drives/(?<drive>[^/:]+)/root:/(?<path>.+)"],
  site: ["GET", "/sites/(?<token>[^/:]+:/sites/[^/]+)"],
  "site-drives": ["GET", "/sites/(?<token>[^/:]+)/drives"],
  item: ["GET", ITEM],
  children: ["GET", `${ITEM}/children`],
  child: ["GET", `${ITEM}:/(?<name>[^/:]+)`],
  "put-new": ["PUT", `${ITEM}:/(?<name>[^/:]+):/content`],
  "put-content": ["PUT", `${ITEM}/content`],
  versions: ["GET", `${ITEM}/versions`],
  "check-out": ["POST", `${ITEM}/checkout`],
  "check-in": ["POST", `${ITEM}/checkin`],
  link: ["POST", `${ITEM}/createLink`],
  invite: ["POST", `${ITEM}/invite`],
  permissions: ["GET", `${ITEM}/permissions`],
  "patch-permission": ["PATCH", `${ITEM}/permissions/(?<permission>[^/]+)`],
  "delete-permission": ["DELETE", `${ITEM}/permissions/(?<permission>[^/]+)`],
  delete: ["DELETE", ITEM],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type RouteName = keyof typeof ROUTES;

const PATTERNS = (Object.keys(ROUTES) as RouteName[]).map((route) => {
  const [method, path] = ROUTES[route];
  return { route, method, pattern: new RegExp(`^/v1\\.0${path}$`, "u") };
});

/** Undefined for what is no route, and for an address that was encoded twice or not at all. */
export function matchRoute(method: string, url: URL): Matched | undefined {
  for (const { route, method: wanted, pattern } of PATTERNS) {
    const groups = method === wanted ? pattern.exec(url.pathname)?.groups : undefined;
    if (!groups && !(method === wanted && pattern.test(url.pathname))) continue;
    const { path, ...named } = groups ?? {};
    const values = Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, once(value)] as const],
    );
    if (values.some(([, value]) => value === undefined)) return undefined;
    const segments = path?.split("/").map(once);
    if (segments?.includes(undefined)) return undefined;
    return {
      route,
      ...Object.fromEntries(values),
      ...(segments && { path: segments as readonly string[] }),
    } as Matched;
  }
  return undefined;
}

/** Undefined for what still holds an escape once it is decoded. */
function once(value: string): string | undefined {
  try {
    const decoded = decodeURIComponent(value);
    return /%[0-9a-f]{2}/iu.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}
