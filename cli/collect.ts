/** Of an option that may be given several times: all its values. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
