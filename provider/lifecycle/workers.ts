/** More than any budget lets through at once; and as many phones as a list call takes. */
const WIDTH = 100;

/** Works through the items in their order, many at once. `isOver` keeps further ones from being begun. */
export async function workThrough<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  isOver: () => boolean = () => false,
): Promise<void> {
  const waiting = items.values();
  const workNext = async (): Promise<void> => {
    for (const item of waiting) {
      if (isOver()) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, items.length) }, workNext));
}
