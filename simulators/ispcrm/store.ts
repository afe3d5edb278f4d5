import { type ApiToken, ispcrmAccounts } from "./accounts";
import { type CrmUser, plainTime } from "./users";

const firstRadiusId = 20;

/** What the CRM holds. Tests may look and change things behind the API's back. */
export class IspcrmStore {
  private readonly userById = new Map<string, CrmUser>();
  private readonly tokenByText = new Map<string, ApiToken>();
  /** To begin with that of the documentation's example. */
  private readonly profileNames = new Map([[10, "100 Mbps"]]);
  private lastNumber = 0;

  constructor() {
    for (const token of Object.values(ispcrmAccounts)) this.setToken(token);
  }

  /** The users, oldest first. */
  users(): CrmUser[] {
    return [...this.userById.values()];
  }

  /** The user with this id of the list. */
  user(id: string): CrmUser | undefined {
    return this.userById.get(id);
  }

  /** Adds a user, or changes the given fields of it. */
  setUser(user: Partial<CrmUser>): CrmUser {
    const old = user.id === undefined ? undefined : this.user(user.id);
    const whole = { ...(old ?? this.newUser(user.id)), ...user };
    const named = { ...whole, name: whole.name || whole.username };
    this.userById.set(named.id, named);
    return named;
  }

  deleteUser(id: string): void {
    this.userById.delete(id);
  }

  /** The name of a user's service profile. */
  profileNameOf({ profile_id }: CrmUser): string | null {
    return profile_id === null ? null : (this.profileNames.get(profile_id) ?? `Profile ${profile_id}`);
  }

  /** Names a service profile, or gives it another name. */
  setProfileName(id: number, name: string): void {
    this.profileNames.set(id, name);
  }

  token(text: string): ApiToken | undefined {
    return this.tokenByText.get(text);
  }

  /** Adds a token, or changes what it may do. */
  setToken(token: ApiToken): void {
    this.tokenByText.set(token.token, token);
  }

  /** Numbers are never given again. */
  private newUser(id: string | undefined): CrmUser {
    this.lastNumber += 1;
    while (this.userById.has(String(this.lastNumber))) this.lastNumber += 1;
    const number = this.lastNumber;
    return {
      id: id ?? String(number),
      name: "",
      username: `user${number}`,
      customer_id: null,
      status: "active",
      expiration: null,
      created_at: plainTime(),
      activated_at: null,
      mac: null,
      profile_id: 10,
      radius_id: firstRadiusId + number - 1,
      extra: {},
    };
  }
}
