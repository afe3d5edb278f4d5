/** Writes that take effect after their answer. */
export class DeferredWrites {
  private readonly waiting = new Map<NodeJS.Timeout, () => void>();

  get count(): number {
    return this.waiting.size;
  }

  add(milliseconds: number, effect: () => void): void {
    const timer = setTimeout(() => {
      this.waiting.delete(timer);
      effect();
    }, milliseconds);
    timer.unref();
    this.waiting.set(timer, effect);
  }

  /** Lets all of them take effect now, in the order of their requests. */
  settle(): void {
    const effects = [...this.waiting.values()];
    this.discard();
    for (const effect of effects) effect();
  }

  /** Forgets them. */
  discard(): void {
    for (const timer of this.waiting.keys()) clearTimeout(timer);
    this.waiting.clear();
  }
}
