import { redirectionAccounts } from "./accounts";
import type { PhoneRegistry, RegisteredPhone } from "./phone-registry";

/** What the redirection service holds, for a test to read and to change behind the client's back. */
export class RedirectionStore {
  constructor(private readonly registry: PhoneRegistry) {}

  /** The phone with this MAC, in any case and with any separators, whoever owns it. */
  phone(mac: string): RegisteredPhone | undefined {
    return this.registry.find(plainMac(mac));
  }

  phones(): RegisteredPhone[] {
    return this.registry.all();
  }

  /** Registers a phone. @param owner defaults to the account `main` */
  setPhone(phone: { mac: string; url: string | null; owner?: string }): void {
    const owner = phone.owner ?? redirectionAccounts.main.username;
    this.registry.put({ mac: plainMac(phone.mac), url: phone.url, owner });
  }

  deletePhone(mac: string): void {
    this.registry.remove(plainMac(mac));
  }
}

function plainMac(mac: string): string {
  const plain = mac.replace(/[:.\-\s]/g, "").toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(plain)) throw new Error(`${JSON.stringify(mac)} is not a MAC address.`);
  return plain;
}
