import { outsideTimeLimit, withinTimeLimit } from "../transport/time-limit";

/** A value that is fetched once, by one request at a time, and kept until it is dropped. A failure is not kept. */
export class SingleFlight<Value> {
  readonly #fetch: () => Promise<Value>;
  #flight?: Promise<Value>;
  #value?: Value;

  constructor(fetch: () => Promise<Value>) {
    this.#fetch = fetch;
  }

  /** The value, if it is there already. */
  get known(): Value | undefined {
    return this.#value;
  }

  get(): Promise<Value> {
    this.#flight ??= outsideTimeLimit(() => this.#start());
    return withinTimeLimit(this.#flight);
  }

  /** Forgets the value, unless another one has taken its place already. */
  drop(stale: Value): void {
    if (this.#value !== stale) return;
    this.#value = undefined;
    this.#flight = undefined;
  }

  #start(): Promise<Value> {
    const flight = Promise.resolve().then(this.#fetch);
    flight.then(
      (value) => {
        this.#value = value;
      },
      () => {
        this.#flight = undefined;
      },
    );
    return flight;
  }
}
