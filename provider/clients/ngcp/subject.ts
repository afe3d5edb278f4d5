/** What errors call one object of a collection, as the server does: `customercontact` for `customercontacts`. */
export function subjectOf(collection: string): string {
  if (/(preferences|settings)$/.test(collection)) return collection;
  return collection.replace(/ies$/, "y").replace(/s$/, "");
}
