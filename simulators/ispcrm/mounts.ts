/** A request that the API does not document and this installation has. */
export interface Mount {
  method: string;
  /** `{users}/…`, `{prefix}/…` or `/…`, with `{id}`. @default "{users}/{id}" */
  path?: string;
}

export interface Mounts {
  /** Changes the fields of a user that its body has. */
  update?: Mount;
  /** Deletes a user. */
  delete?: Mount;
}

/** A mount as a route. */
export interface MountedRoute {
  readonly action: keyof Mounts;
  readonly method: string;
  /** From the server's root. */
  readonly template: string;
}

const methods: Readonly<Record<keyof Mounts, readonly string[]>> = {
  update: ["PUT", "PATCH", "POST"],
  delete: ["DELETE", "POST"],
};

/** Reads where changes are to be mounted; refuses what makes no sense. */
export function readMounts(mounts: Mounts, prefix: string): MountedRoute[] {
  return Object.entries(mounts).map(([name, { method, path = "{users}/{id}" }]: [string, Mount]) => {
    const action = (["update", "delete"] as const).find((known) => known === name);
    if (!action) throw new Error(`ispcrm cannot mount ${JSON.stringify(name)}. It can mount update, delete.`);
    if (!methods[action].includes(method)) {
      const known = methods[action].join(", ");
      throw new Error(`ispcrm mount ${action}: expected one of ${known}, got ${JSON.stringify(method)}.`);
    }
    const template = path.replace(/^\{users\}/, `${prefix}/users`).replace(/^\{prefix\}/, prefix);
    if (!/^\/[^{}?#]*\{id\}[^{}?#]*$/.test(template)) {
      throw new Error(
        `ispcrm mount ${action}: expected a path with {id}, as in {users}/{id}, got ${JSON.stringify(path)}.`,
      );
    }
    return { action, method, template };
  });
}
