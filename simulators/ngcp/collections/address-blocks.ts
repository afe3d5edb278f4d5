import { isIP } from "node:net";
import type { Filter } from "../definition";
import { asText, isArray, isObject, type Json, type JsonObject } from "../json";
import { unprocessable, validationFailed } from "../refusal";

/** Blocks of addresses as networks and locations have them: `{ip, mask}`. */
export function readBlocks(list: Json | undefined): JsonObject[] {
  if (list === undefined) throw unprocessable("At least one block definition is required");
  if (!isArray(list)) throw unprocessable("Invalid field 'blocks'. Must be an array.");
  if (list.length === 0) throw unprocessable("At least one block definition is required");
  const blocks = list.filter(isObject).map((block, index) => readBlock(block, index));
  if (new Set(blocks.map(({ ip }) => isIP(asText(ip ?? null)))).size > 1) {
    throw unprocessable("Ipv4 and ipv6 must not be mixed in block definitions");
  }
  for (const [index, block] of blocks.entries()) {
    const others = blocks.slice(0, index).filter((other) => overlap(block, other));
    if (others.length === 0) continue;
    throw unprocessable(`Block '${spell(block)}' overlaps with block(s) '${others.map(spell).join("', '")}'`);
  }
  return blocks;
}

function readBlock({ ip = null, mask = null }: JsonObject, index: number): JsonObject {
  const text = asText(ip);
  const mistake = (error: string) =>
    validationFailed([{ field: `${index}_ip`, input: text, errors: [`(Base) IP Address ${error}`] }]);
  if (text === "") throw mistake("field is required");
  if (isIP(text) === 0) throw mistake("is no valid IPv4 or IPv6 address.");
  if (mask !== null && Number(mask) > width(text)) throw unprocessable(`Invalid mask '${asText(mask)}'`);
  return { ip: text, mask: mask === null ? null : Number(mask) };
}

/** Rows with a block that has the address. */
export const holdsAddress: Filter = {
  kind: "test",
  test: ({ blocks = null }, value) =>
    isIP(value) > 0 &&
    isArray(blocks) &&
    blocks.filter(isObject).some((block) => overlap(block, { ip: value })),
};

function overlap(one: JsonObject, other: JsonObject): boolean {
  const [left, right] = [bits(asText(one.ip ?? null)), bits(asText(other.ip ?? null))];
  const shared = Math.min(prefix(one), prefix(other));
  return left.length === right.length && left.slice(0, shared) === right.slice(0, shared);
}

function spell(block: JsonObject): string {
  return `${asText(block.ip ?? null)}/${prefix(block)}`;
}

function prefix({ ip = null, mask = null }: JsonObject): number {
  return mask === null ? width(asText(ip)) : Number(mask);
}

function width(ip: string): number {
  return isIP(ip) === 6 ? 128 : 32;
}

function bits(ip: string): string {
  if (isIP(ip) === 4) {
    return ip
      .split(".")
      .map((part) => Number(part).toString(2).padStart(8, "0"))
      .join("");
  }
  const [head = "", tail] = ip.split("::");
  const groups = (text: string | undefined) => (text ? text.split(":") : []);
  const [first, last] = [groups(head), groups(tail)];
  const between = tail === undefined ? [] : Array(8 - first.length - last.length).fill("0");
  return [...first, ...between, ...last]
    .map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0"))
    .join("");
}
