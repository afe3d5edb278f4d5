import type { Fleet } from "../fleet";
import type { Kind } from "../kind";
import type { Lookup } from "../lookup";
import { getUser, getUsers } from "./lookups";
import { user } from "./user";

export const kinds: readonly Kind[] = [user];
export const fleets: readonly Fleet[] = [];
export const lookups: readonly Lookup[] = [getUser, getUsers];
