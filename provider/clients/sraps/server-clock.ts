/**
 * The time at each server, as far as it is known: the local clock until a server has proved another time
 * (contract 1.8.3). The system's clock is never touched.
 */
export class ServerClock {
  readonly #offsets = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Seconds since 1970 at the server of that URL. */
  seconds(url: string): number {
    return Math.floor((this.#now() + (this.#offsets.get(originOf(url)) ?? 0)) / 1000);
  }

  /** How many seconds the server is ahead of what is believed of it. */
  ahead(url: string, serverSeconds: number): number {
    return serverSeconds - this.seconds(url);
  }

  correct(url: string, serverSeconds: number): void {
    this.#offsets.set(originOf(url), serverSeconds * 1000 - this.#now());
  }
}

function originOf(url: string): string {
  return new URL(url).origin;
}
