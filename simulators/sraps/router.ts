import { decodeSegment } from "../server/path-segment";
import type { Switches } from "../server/switches";
import type { Handler } from "./call";
import type { srapsSwitches } from "./switches";

type Methods = Readonly<Record<string, Handler>>;

/** A path below the base URL and what can be done with it, which may depend on the switches. */
export interface Route {
  readonly template: string;
  readonly methods: (switches: Switches<typeof srapsSwitches>) => Methods;
}

export type Routes = readonly Route[];

/** A path that was found. */
export interface Found {
  readonly template: string;
  readonly segments: Readonly<Record<string, string>>;
  readonly methods: Methods;
}

/** Finds routes by the exact path: case counts, and so does the last slash. Routes of one template add up. */
export class Router {
  private readonly routes: readonly (Route & { readonly pattern: RegExp })[];

  constructor(
    routes: Routes,
    private readonly switches: Switches<typeof srapsSwitches>,
  ) {
    this.routes = routes.map((route) => ({ ...route, pattern: patternOf(route.template) }));
  }

  /** @param path below the base URL */
  find(path: string): Found | undefined {
    const first = this.routes.find(({ pattern }) => pattern.test(path));
    if (!first) return undefined;
    const same = this.routes.filter(({ template }) => template === first.template);
    const groups = first.pattern.exec(path)?.groups ?? {};
    return {
      template: first.template,
      segments: Object.fromEntries(
        Object.entries(groups).map(([name, value]) => [name, decodeSegment(value)]),
      ),
      methods: Object.assign({}, ...same.map(({ methods }) => methods(this.switches))),
    };
  }
}

/** The verbs that edit, by the switch `profileUpdate`. */
export function updateMethods(
  switches: Switches<typeof srapsSwitches>,
  put: Handler,
  patch: Handler,
): Methods {
  const verb = switches.get("profileUpdate");
  return { ...(verb !== "patch" && { PUT: put }), ...(verb !== "put" && { PATCH: patch }) };
}

function patternOf(template: string): RegExp {
  const source = template.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return new RegExp(`^${source}$`);
}
