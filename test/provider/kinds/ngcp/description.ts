import * as z from "zod";

/** What a description of the API has of one collection. */
export interface Described {
  /** As in `POST /` and `PUT /{id}`. */
  methods: readonly string[];
  /** What a list can be narrowed by. */
  parameters: readonly string[];
  /** What is sent or answered, with what is within, as in `lines` and `lines.label`. */
  fields: readonly string[];
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

const reference = z.object({ $ref: z.string() });
const schemaShape = z.looseObject({
  $ref: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});
const content = z
  .object({ content: z.record(z.string(), z.object({ schema: z.unknown() })).optional() })
  .optional();
const operation = z.object({
  parameters: z.array(z.union([reference, z.object({ name: z.string() })])).optional(),
  requestBody: z.union([reference, content]).optional(),
  responses: z.record(z.string(), z.union([reference, content])).optional(),
});
const documentShape = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** The collections of a description in OpenAPI 3, by name. */
export function readDescription(text: string): Map<string, Described> {
  const { paths, components } = documentShape.parse(JSON.parse(text));
  const found = new Map<string, { methods: string[]; parameters: string[]; fields: Set<string> }>();
  for (const [path, methods] of Object.entries(paths)) {
    const [, name = "", rest = ""] = /^\/(?:api\/)?(\w+)(\/.*)$/.exec(path) ?? [];
    const collection = found.get(name) ?? { methods: [], parameters: [], fields: new Set<string>() };
    found.set(name, collection);
    for (const method of METHODS) {
      if (!(method in methods)) continue;
      collection.methods.push(`${method.toUpperCase()} ${rest}`);
      const { parameters = [], requestBody, responses = {} } = operation.parse(methods[method]);
      if (rest === "/" && method === "get") {
        collection.parameters.push(...parameters.flatMap((one) => ("name" in one ? [one.name] : [])));
      }
      for (const body of [requestBody, ...Object.values(responses)]) {
        if (body === undefined || "$ref" in body) continue;
        for (const { schema } of Object.values(body.content ?? {})) {
          for (const field of fieldsOf(schema, components.schemas)) collection.fields.add(field);
        }
      }
    }
  }
  return new Map(
    [...found].map(([name, { fields, ...others }]) => [name, { ...others, fields: [...fields] }]),
  );
}

/** The names of a schema's properties, with those within them, be it of an object or of a list of such. */
export function fieldsOf(schema: unknown, schemas: Readonly<Record<string, unknown>> = {}): string[] {
  const { $ref, properties = {}, items, anyOf, allOf } = schemaShape.parse(schema ?? {});
  if ($ref !== undefined) return fieldsOf(schemas[$ref.slice($ref.lastIndexOf("/") + 1)], schemas);
  const parts = [items, anyOf, allOf].flat().filter((part) => part !== undefined);
  return [
    ...Object.entries(properties).flatMap(([name, within]) => [
      name,
      ...fieldsOf(within, schemas).map((inner) => `${name}.${inner}`),
    ]),
    ...parts.flatMap((part) => fieldsOf(part, schemas)),
  ];
}
