import * as pulumi from "@pulumi/pulumi";
import * as voip from "pulumi-voip";

const config = new pulumi.Config();
const resellerId = config.get("resellerId") ?? "1";

// Within the platform numbers are written as E.164 without a plus sign: 43 1 9999 is 4319999.
const national = new voip.ngcp.RewriteRuleSet("national", {
  name: "Austria",
  resellerId,
  description: "As people in Austria dial",
  rules: [
    {
      description: "International: 0049 …",
      match: "^00([1-9][0-9]+)$",
      replace: "\\1",
    },
    {
      description: "National: 0316 …",
      match: "^0([1-9][0-9]+)$",
      replace: `\${caller_cc}\\1`,
    },
    {
      description: "Within the city",
      match: "^([1-9][0-9]+)$",
      replace: `\${caller_cc}\${caller_ac}\\1`,
    },
  ].map(({ description, match, replace }) => ({
    description,
    direction: "in" as const,
    field: "callee" as const,
    matchPattern: match,
    replacePattern: replace,
  })),
});
const plus = new voip.ngcp.RewriteRuleSet("plus", {
  name: "Carriers with a plus sign",
  resellerId,
  description: "As carriers write numbers",
  rules: (["caller", "callee"] as const).flatMap((field) => [
    {
      description: `To the carrier: ${field}`,
      direction: "out" as const,
      field,
      matchPattern: "^([1-9][0-9]+)$",
      replacePattern: "+\\1",
    },
    {
      description: `From the carrier: ${field}`,
      direction: "in" as const,
      field,
      matchPattern: "^\\+([1-9][0-9]+)$",
      replacePattern: "\\1",
    },
  ]),
});

// Whom people may call, by day and at night.
const night = new voip.ngcp.TimeSet("night", {
  name: "Night",
  resellerId,
  times: [{ start: "2030-01-07 20:00:00", end: "2030-01-08 06:00:00", freq: "daily" }],
});
const levels = {
  national: { mode: "whitelist", patterns: { "^43": "Austria", "^1[0-9]{2}$": "Emergency" } },
  "no premium": { mode: "blacklist", patterns: { "^439": "Premium rate", "^43810": "Shared cost" } },
  "no abroad at night": { mode: "blacklist", timeSetId: night.id, patterns: { "^(?!43)": "Abroad" } },
} as const;
for (const [level, { patterns, ...rest }] of Object.entries(levels)) {
  const allowed = new voip.ngcp.NcosLevel(level, { resellerId, level, ...rest });
  for (const [pattern, description] of Object.entries(patterns)) {
    new voip.ngcp.NcosPattern(`${level}: ${description}`, { ncosLevelId: allowed.id, pattern, description });
  }
}
const domain = new voip.ngcp.Domain("acme", {
  domain: config.get("sipDomain") ?? "dial.acme.example",
  resellerId,
});
new voip.ngcp.DomainPreferences("acme", {
  domainId: domain.id,
  preferences: { rewrite_rule_set: national.name },
});

// Who takes the calls that leave: mobile numbers go to one carrier, everything else to the other.
const wholesale = voip.ngcp.getBillingProfileOutput({ handle: config.get("billingProfile") ?? "default" });
const office = new voip.ngcp.SystemContact("carriers", { email: "noc@carrier.example", company: "Carriers" });
const carriers = {
  mobile: { ip: "192.0.2.10", prefixes: ["43660", "43664", "43676"], priority: 1 },
  transit: { ip: "192.0.2.20", prefixes: [""], priority: 2 },
};
for (const [name, { ip, prefixes, priority }] of Object.entries(carriers)) {
  const contract = new voip.ngcp.Contract(name, {
    contactId: office.id,
    billingProfileId: wholesale.id,
    type: "sippeering",
    externalId: `PEER-${name}`,
  });
  const group = new voip.ngcp.PeeringGroup(name, {
    name,
    contractId: contract.id,
    priority,
    description: `Calls to ${name}`,
  });
  const server = new voip.ngcp.PeeringServer(name, {
    groupId: group.id,
    name: `${name}-sbc`,
    ip,
    transport: "TLS",
    port: 5061,
    probe: true,
  });
  new voip.ngcp.PeeringServerPreferences(name, {
    peeringServerId: server.id,
    preferences: { rewrite_rule_set: plus.name },
  });
  for (const prefix of prefixes) {
    new voip.ngcp.PeeringRule(`${name} ${prefix}`.trim(), {
      groupId: group.id,
      ...(prefix !== "" && { calleePrefix: prefix }),
      description: prefix === "" ? "Everything else" : `Numbers that begin with ${prefix}`,
    });
  }
  // A call that does not say whose it is is refused.
  new voip.ngcp.PeeringInboundRule(name, {
    groupId: group.id,
    priority: 1,
    field: "from_user",
    pattern: "^\\+?[1-9]",
    rejectCode: 403,
    rejectReason: "No caller",
  });
}

export const dialPlan = national.name;
export const carrierNames = Object.keys(carriers);
