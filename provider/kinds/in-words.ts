/** A count with what is counted, as in "3 phones"; nothing for none. */
export function numbered(count: number, noun: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** What there is of several things, as in "2 customers, 1 domain and 1 time set"; nothing for none. */
export function together(parts: readonly (string | undefined)[]): string | undefined {
  const found = parts.filter((part) => part !== undefined);
  return found.length === 0 ? undefined : new Intl.ListFormat("en-GB").format(found);
}
