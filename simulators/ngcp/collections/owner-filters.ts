import type { Definition, Filter } from "../definition";
import { numberIn, type Row } from "../json";
import type { NgcpStore } from "../store";

/** Narrows the settings of subscribers or customers by whose they are. */
export function ownerFilters({ resellerOf }: Definition): Readonly<Record<string, Filter>> {
  return {
    reseller_id: {
      kind: "test",
      test: (row, value, store) => String(resellerOf?.(row, store)) === value,
    },
    contact_id: { kind: "test", test: (row, value, store) => String(contactOf(row, store)) === value },
  };
}

/** A subscriber's customer has it. */
function contactOf(row: Row, store: NgcpStore): number | undefined {
  return numberIn(store.row("contracts", numberIn(row, "customer_id")) ?? row, "contact_id");
}
