interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Follows the cursors to the end. */
export async function readAllPages<Item>(
  read: (after: string | null) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const page: Page<Item> = await read(after);
    items.push(...page.items);
    after = page.nextCursor;
  } while (after !== null);
  return items;
}
