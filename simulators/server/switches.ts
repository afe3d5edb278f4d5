/** One assumption of the contract that may be wrong, and the positions it can take. */
export interface SwitchDefinition {
  readonly means: string;
  /** Where the contract says what is known of it. */
  readonly contract: string;
  /** Each position and what it does. */
  readonly values: Readonly<Record<string, string>>;
  readonly default: string;
}

export type SwitchTable = Readonly<Record<string, SwitchDefinition>>;

/** A position for every switch of a table. */
export type SwitchValues<T extends SwitchTable> = { [K in keyof T]: keyof T[K]["values"] & string };

/** Types a table: defaults must be among the values. */
export function defineSwitches<const T extends SwitchTable>(
  table: T & { [K in keyof T]: { default: keyof T[K]["values"] } },
): T {
  return table;
}

/** The switches of one running back end. */
export class Switches<T extends SwitchTable> {
  private readonly positions: Map<string, string>;

  /** Refuses names and values that the table does not have. */
  constructor(
    private readonly api: string,
    private readonly table: T,
    given: Partial<SwitchValues<T>> = {},
  ) {
    this.positions = new Map(Object.entries(table).map(([name, { default: value }]) => [name, value]));
    for (const [name, value] of Object.entries(given)) if (value !== undefined) this.put(name, value);
  }

  get<K extends keyof T & string>(name: K): SwitchValues<T>[K] {
    return this.positions.get(name) as SwitchValues<T>[K];
  }

  /** Changes a switch while the back end runs. */
  set<K extends keyof T & string>(name: K, value: SwitchValues<T>[K]): void {
    this.put(name, value);
  }

  all(): SwitchValues<T> {
    return Object.fromEntries(this.positions) as SwitchValues<T>;
  }

  /** One line for each switch that was moved: its position, its default and what it does there. */
  describeMoved(): string[] {
    return Object.entries(this.table).flatMap(([name, { means, values, default: standard }]) => {
      const value = this.positions.get(name) ?? standard;
      if (value === standard) return [];
      return [`${this.api}.${name}=${value} (default ${standard}): ${means}: ${values[value]}`];
    });
  }

  private put(name: string, value: unknown): void {
    const definition = Object.hasOwn(this.table, name) ? this.table[name] : undefined;
    if (!definition) {
      throw new Error(
        `${this.api} has no switch ${JSON.stringify(name)}. It has ${Object.keys(this.table).join(", ")}.`,
      );
    }
    if (typeof value !== "string" || !Object.hasOwn(definition.values, value)) {
      const known = Object.keys(definition.values).join(", ");
      throw new Error(`${this.api} switch ${name}: expected one of ${known}, got ${JSON.stringify(value)}.`);
    }
    this.positions.set(name, value);
  }
}
