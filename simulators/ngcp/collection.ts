import type { Answer } from "../server/exchange";
import { readBody, readOperations, wantsRepresentation } from "./body";
import type { Call } from "./call";
import type { Definition, Draft } from "./definition";
import { fillColumns, readFields } from "./fields";
import { addressOf, item, list, represent } from "./hal";
import { type Json, type JsonObject, numberIn, type Row } from "./json";
import { applyPatch, readPatch, someOps } from "./patch";
import { entityNotFound } from "./refusal";
import { cutPage, ownsRow, sees, selectRows } from "./select";

/** What the requests to one collection do, by its definition. */
export class Collection {
  constructor(
    readonly definition: Definition,
    private readonly others: (name: string) => Collection | undefined,
  ) {}

  list(call: Call): Answer {
    const { definition } = this;
    definition.checkList?.(call);
    const window = cutPage(definition, call, selectRows(definition, call));
    return json(
      200,
      list(definition.name, {
        items: window.rows.map((row) => this.whole(call, row)),
        hrefs:
          definition.listLinks === false ? [] : window.rows.map((row) => addressOf(definition, call, row)),
        total: call.query.get("no_count") === "1" ? null : window.total,
        links: window.links,
        single: call.switches.get("singleMatch") === "object",
      }),
    );
  }

  /** The number of what the path names. */
  idOf({ store }: Call, text: string): number | undefined {
    const { nameOf, table } = this.definition;
    if (!nameOf) return /^\d+$/.test(text) ? Number(text) : undefined;
    const wanted = decodeURIComponent(text);
    return store.rows(table).find((row) => nameOf(row, store) === wanted)?.id ?? 0;
  }

  /** A field that cannot be expanded is a 409, with the entity all the same. */
  read(call: Call, id: number): Answer {
    if (this.definition.file) return this.readFile(call, this.find(call, id));
    const whole = this.whole(call, this.find(call, id));
    const known = ["all", ...Object.keys(this.definition.expands ?? {})];
    const strict = call.query.get("soft_expand") !== "1";
    const unknown = expandedFields(call).some((field) => !known.includes(field));
    return json(unknown && strict ? 409 : 200, whole);
  }

  create(call: Call): Answer {
    const { definition } = this;
    const draft: Draft = { ...readBody(call, definition, "POST"), columns: {}, method: "POST" };
    const columns = this.complete(call, draft);
    const id = numberIn(columns, "id") ?? call.store.next(definition.table);
    const row = call.store.put(definition.table, { ...columns, id });
    definition.saved?.(call, row, { ...draft, columns });
    const headers = { "Content-Type": "application/json", Location: addressOf(definition, call, row) };
    if (!definition.postRepresents || !wantsRepresentation(call)) {
      return { status: 201, headers, changed: true };
    }
    const shown = item(definition, call, call.store.row(definition.table, id) ?? row);
    const sent = definition.postRepresents === "row" ? shown : this.withoutDefaults(shown, draft.body);
    return { ...json(201, sent, headers), changed: true };
  }

  replace(call: Call, id: number): Answer {
    const old = this.find(call, id, "write");
    return this.write(call, { ...readBody(call, this.definition, "PUT"), columns: {}, old, method: "PUT" });
  }

  patch(call: Call, id: number): Answer {
    const { definition } = this;
    const operations = readPatch(readOperations(call), definition.patchOps ?? someOps);
    const old = this.find(call, id, "write");
    const document =
      definition.patchDocument?.(call, old, operations) ?? withoutId(represent(definition, call, old));
    const body = applyPatch(document, operations);
    return this.write(call, { body, files: {}, contentType: "", columns: {}, old, method: "PATCH" });
  }

  remove(call: Call, id: number): Answer {
    const { definition } = this;
    const row = this.find(call, id, "remove");
    if (definition.remove) definition.remove(call, row);
    else call.store.delete(definition.table, id);
    return { status: 204, headers: { "Content-Type": "application/json" }, changed: true };
  }

  /** The row, when the caller may see it; a 404 otherwise. */
  find(call: Call, id: number, purpose: "read" | "write" | "remove" = "read"): Row {
    const { definition } = this;
    const row = call.store.row(definition.table, id);
    const reachable = purpose === "write" && definition.writableWhenHidden ? ownsRow : sees;
    if (row && reachable(definition, call, row)) return row;
    const { item: named, itemWhenWritten = named } = definition;
    throw entityNotFound(purpose === "read" ? named : itemWhenWritten);
  }

  private readFile(call: Call, row: Row): Answer {
    const found = this.definition.file?.(call, row);
    if (!found) throw entityNotFound(this.definition.item);
    return { status: 200, headers: { "Content-Type": found.type }, body: found.content };
  }

  private write(call: Call, draft: Draft & { old: Row }): Answer {
    const { definition } = this;
    const { old } = draft;
    const columns = this.complete(call, draft);
    const before = call.store.row(definition.table, old.id) ?? old;
    const row = call.store.put(definition.table, { ...before, ...columns, id: old.id });
    definition.saved?.(call, row, { ...draft, columns });
    const headers = { "Content-Type": "application/json" };
    if (!wantsRepresentation(call)) {
      const applied = { ...headers, "Preference-Applied": "return=minimal" };
      return { status: 204, headers: applied, changed: true };
    }
    const now = call.store.row(definition.table, old.id) ?? row;
    const applied = { "Preference-Applied": "return=representation" };
    return { ...json(200, item(definition, call, now), applied), changed: true };
  }

  private complete(call: Call, draft: Draft): JsonObject {
    const { definition } = this;
    const applicable = definition.fields.filter(({ onlyCreate }) => !draft.old || !onlyCreate);
    const fields = applicable.map((field) =>
      field.ownReseller && call.account.role === "reseller" ? { ...field, required: false } : field,
    );
    const own = fields.find(({ ownReseller }) => ownReseller);
    const mine = own && call.account.role === "reseller" ? { [own.name]: call.account.resellerId } : {};
    const sent = { ...draft.body, ...mine };
    const body = definition.prepare?.(call, sent, draft.old) ?? sent;
    const read = readFields(fields, body);
    const columns = fillColumns(
      fields,
      read,
      draft.old,
      draft.old ? definition.updateFailure : definition.createFailure,
    );
    return definition.complete?.(call, { ...draft, body, columns }) ?? columns;
  }

  /** What the database filled in, the server does not read back after an insertion. */
  private withoutDefaults(shown: JsonObject, body: JsonObject): JsonObject {
    const left = this.definition.fields.filter(({ name, kind, default: fallback = null }) => {
      return kind !== "list" && kind !== "raw" && body[name] === undefined && shown[name] === fallback;
    });
    const names = left.map(({ name }) => name);
    return Object.fromEntries(Object.entries(shown).filter(([name]) => !names.includes(name)));
  }

  private whole(call: Call, row: Row): JsonObject {
    const whole: Record<string, Json> = { ...item(this.definition, call, row) };
    const { expands = {} } = this.definition;
    const asked = expandedFields(call);
    for (const field of asked.includes("all") ? Object.keys(expands) : asked) {
      const target = this.others(expands[field] ?? "");
      const id = numberIn(whole, field) ?? numberIn(row, field);
      const expanded = target && id !== undefined && call.store.row(target.definition.table, id);
      if (target && expanded) whole[`${field}_expand`] = represent(target.definition, call, expanded);
    }
    return whole;
  }
}

function expandedFields({ query }: Call): string[] {
  return query.get("expand")?.split(",") ?? [];
}

function withoutId({ id: _id, ...others }: JsonObject): JsonObject {
  return others;
}

export function json(status: number, body: Json, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}
