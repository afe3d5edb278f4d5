import { asText, type Json, type Row } from "./json";

type Index = Map<string, Map<number, Row>>;

/** The rows of one table, by ascending id, with an index over each column that was ever asked for. */
export class Rows {
  private readonly ascending: Row[] = [];
  private readonly indexes = new Map<string, Index>();

  all(): Row[] {
    return [...this.ascending];
  }

  get(id: number): Row | undefined {
    const row = this.ascending[this.placeOf(id)];
    return row?.id === id ? row : undefined;
  }

  /** Those whose column holds the value, as the database compares: without regard to case. None holds null. */
  with(column: string, value: Json): Row[] {
    const key = keyOf(value);
    const found = key === undefined ? undefined : this.index(column).get(key);
    return found ? [...found.values()].sort((a, b) => a.id - b.id) : [];
  }

  put(row: Row): void {
    const place = this.placeOf(row.id);
    const old = this.ascending[place]?.id === row.id ? this.ascending[place] : undefined;
    this.ascending.splice(place, old ? 1 : 0, row);
    for (const [column, index] of this.indexes) {
      if (old && keyOf(old[column]) !== keyOf(row[column])) leave(index, column, old);
      enter(index, column, row);
    }
  }

  delete(id: number): void {
    const place = this.placeOf(id);
    const old = this.ascending[place];
    if (old?.id !== id) return;
    this.ascending.splice(place, 1);
    for (const [column, index] of this.indexes) leave(index, column, old);
  }

  /** Where the row with the id is, or would be. */
  private placeOf(id: number): number {
    let [from, to] = [0, this.ascending.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.ascending[middle]?.id ?? 0) < id) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private index(column: string): Index {
    const known = this.indexes.get(column);
    if (known) return known;
    const index: Index = new Map();
    for (const row of this.ascending) enter(index, column, row);
    this.indexes.set(column, index);
    return index;
  }
}

function enter(index: Index, column: string, row: Row): void {
  const key = keyOf(row[column]);
  if (key === undefined) return;
  const rows = index.get(key) ?? new Map<number, Row>();
  index.set(key, rows.set(row.id, row));
}

function leave(index: Index, column: string, row: Row): void {
  const key = keyOf(row[column]);
  if (key !== undefined) index.get(key)?.delete(row.id);
}

function keyOf(value: Json | undefined): string | undefined {
  return value === null || value === undefined ? undefined : asText(value).toLowerCase();
}
