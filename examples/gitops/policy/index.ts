import { PolicyPack, type ResourceValidationArgs, type ResourceValidationPolicy } from "@pulumi/policy";

type Inputs = Record<string, unknown>;

/** Something that a resource declares: itself, or an entry of a fleet, which the fleet's own inputs hold for too. */
interface Declaration {
  /** Where its inputs are: empty, or the entry's path and a dot. */
  path: string;
  /** What is known at preview has a value; of the rest only the names may be asked for. */
  inputs: Inputs[];
}

/** Where fleets have their entries. */
const entries: Record<string, string> = {
  "sraps:PhoneFleet": "phones",
  "redirection:MacRedirectionFleet": "redirections",
  "ngcp:SubscriberFleet": "subscribers",
};

/** The kind of a resource, whether the dynamic provider or the plugin serves it: `sraps:Phone`. */
function kindOf(type: string): string {
  return type.replace(/^(pulumi-nodejs:dynamic\/voip\/|voip:)/, "");
}

function declarations({ type, props }: ResourceValidationArgs): Declaration[] {
  const field = entries[kindOf(type)];
  if (field === undefined) return [{ path: "", inputs: [props] }];
  return Object.entries(props[field] as Record<string, Inputs>).map(([key, entry]) => ({
    path: `${field}["${key}"].`,
    inputs: [entry, props],
  }));
}

/** A policy for what some kinds declare; `check` says what is wrong with a declaration. */
function policy(
  name: string,
  description: string,
  kinds: readonly string[],
  check: (declaration: Declaration) => string | undefined,
): ResourceValidationPolicy {
  return {
    name,
    description,
    enforcementLevel: "mandatory",
    validateResource: (resource, reportViolation) => {
      if (!kinds.includes(kindOf(resource.type))) return;
      for (const declaration of declarations(resource)) {
        const violation = check(declaration);
        if (violation !== undefined) reportViolation(violation);
      }
    },
  };
}

function lacks({ inputs }: Declaration, field: string): boolean {
  return !inputs.some((each) => field in each);
}

const redirecting = [
  "redirection:MacRedirection",
  "redirection:MacRedirectionFleet",
  "sraps:Phone",
  "sraps:PhoneFleet",
  "sraps:ProvisioningProfile",
];

new PolicyPack("voip-policy", {
  policies: [
    policy(
      "phone-with-profile",
      "A phone gets its settings from a provisioning profile.",
      ["sraps:Phone", "sraps:PhoneFleet"],
      (phone) =>
        lacks(phone, "profile")
          ? `${phone.path}profile: expected a provisioning profile, got none. Name the one that the phone is to have.`
          : undefined,
    ),
    policy(
      "no-http-redirection",
      "A phone is sent to HTTPS only: with its settings it gets its passwords.",
      redirecting,
      ({ path, inputs }) => {
        for (const field of ["url", "redirectionUrl"]) {
          const url = inputs.find((each) => field in each)?.[field];
          if (/^http:/i.test(String(url))) {
            return `${path}${field}: expected an address with https, got ${url}. Let the server speak TLS.`;
          }
        }
        return undefined;
      },
    ),
    policy(
      "subscriber-with-number",
      "A subscriber can be called.",
      ["ngcp:Subscriber", "ngcp:SubscriberFleet"],
      (subscriber) =>
        lacks(subscriber, "primaryNumber")
          ? `${subscriber.path}primaryNumber: expected a number, got none. Give the subscriber one.`
          : undefined,
    ),
  ],
});
