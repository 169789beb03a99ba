interface Rows<Row> {
  items: Row[];
  next: string | null;
}

/** All rows of a list, page after page: for what has to be whole, such as the choices of a field. */
export async function everyRow<Row>(read: (cursor: string | null) => Promise<Rows<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each answer names the place of the next
    const page: Rows<Row> = await read(cursor);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}
