import * as z from "zod";
import { VoipError } from "../../transport/errors";
import { SingleFlight } from "../single-flight";
import { inShape } from "./answers";
import type { Exchange } from "./exchange";
import { pages } from "./paging";

/** A family of phones (G1): `D-Series`. */
export interface ProductGroup {
  uuid: string;
  name: string;
}

export interface ProductGroups {
  all(): Promise<readonly ProductGroup[]>;
  /** The group with exactly that name or uuid, else a `validation` error that names those that exist. */
  find(nameOrUuid: string): Promise<ProductGroup>;
}

const productGroupShape = z.object({ uuid: z.string().min(1), name: z.string() });

export function createProductGroups(exchange: Exchange): ProductGroups {
  const groups = new SingleFlight(async () => {
    const list = {
      url: `${exchange.settings.baseUrl}product-groups/`,
      template: "{base}product-groups/",
      subject: "product group",
      pageSize: exchange.settings.pageSize,
    };
    const found: ProductGroup[] = [];
    for await (const entries of pages(exchange, list)) {
      for (const entry of entries) found.push(inShape({ method: "GET", ...list }, entry, productGroupShape));
    }
    return found;
  });

  return {
    all: () => groups.get(),
    async find(nameOrUuid) {
      const all = await groups.get();
      const named = all.filter((group) => group.uuid === nameOrUuid || group.name === nameOrUuid);
      if (named.length === 1) return named[0] as ProductGroup;
      const quoted = JSON.stringify(nameOrUuid);
      throw new VoipError({
        kind: "validation",
        api: "sraps",
        property: "productGroup",
        problem:
          named.length === 0
            ? `SRAPS has no product group ${quoted}, only ${all.map((group) => group.name).join(", ")}.`
            : `SRAPS has ${named.length} product groups named ${quoted}: ${named.map((group) => group.uuid).join(", ")}.`,
        advice: named.length === 0 ? undefined : "Write the uuid of the one that is meant.",
      });
    },
  };
}
