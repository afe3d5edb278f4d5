import { otherAccountMacs } from "../standard-macs";
import { redirectionAccounts } from "./accounts";

/** A phone that the redirection service knows. */
export interface RegisteredPhone {
  /** 12 hex digits, lower case. */
  readonly mac: string;
  /** The user name of the account that registered it. */
  readonly owner: string;
  /** Null when it is registered but not redirected. */
  readonly url: string | null;
}

/** Where registered phones are kept: a table of the service's own, or the endpoints of SRAPS. */
export interface PhoneRegistry {
  find(mac: string): RegisteredPhone | undefined;
  put(phone: RegisteredPhone): void;
  remove(mac: string): void;
  all(): RegisteredPhone[];
}

/** The service's own table. The account "other" starts with three phones. */
export class OwnPhoneRegistry implements PhoneRegistry {
  private readonly phones = new Map<string, RegisteredPhone>();

  constructor() {
    const owner = redirectionAccounts.other.username;
    for (const mac of otherAccountMacs) this.put({ mac, owner, url: "https://other.example/{mac}" });
  }

  find(mac: string): RegisteredPhone | undefined {
    return this.phones.get(mac);
  }

  put(phone: RegisteredPhone): void {
    this.phones.set(phone.mac, phone);
  }

  remove(mac: string): void {
    this.phones.delete(mac);
  }

  all(): RegisteredPhone[] {
    return [...this.phones.values()];
  }
}
