import type { JsonValue } from "../json";
import type { Company, CompanyRef, Discovery } from "./discovery";
import type { Exchange } from "./exchange";
import { pages } from "./paging";

/** Where a kind of object is kept within a company. */
export interface Place {
  /** One object: "endpoint". */
  subject: string;
  /** `{company}/endpoints/` */
  template: string;
  /** The collection's URL, with its trailing slash. */
  url(company: Company): string;
}

/** All entries of a company's collection. A company whose address has changed is looked up again (1.10). */
export async function* entriesOf(
  exchange: Exchange,
  discovery: Discovery,
  place: Place,
  ref: CompanyRef,
): AsyncGenerator<JsonValue, void, undefined> {
  const { first, rest } = await discovery.within(ref, async (company) => {
    const { subject, template } = place;
    const found = pages(exchange, {
      url: place.url(company),
      template,
      subject,
      pageSize: exchange.settings.pageSize,
    });
    return { first: await found.next(), rest: found };
  });
  if (first.done) return;
  yield* first.value;
  for await (const page of rest) yield* page;
}
