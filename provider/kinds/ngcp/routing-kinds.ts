import type { Kind } from "../kind";
import type { Collection } from "./collection";
import { emergencyMapping } from "./emergency-mapping";
import { emergencyMappingContainer } from "./emergency-mapping-container";
import { lnpCarrier } from "./lnp-carrier";
import { lnpNumber } from "./lnp-number";
import { ncosLevel } from "./ncos-level";
import { ncosLnpCarrier } from "./ncos-lnp-carrier";
import { ncosLnpPattern } from "./ncos-lnp-pattern";
import { ncosPattern } from "./ncos-pattern";
import { peeringGroup } from "./peering-group";
import { peeringInboundRule } from "./peering-inbound-rule";
import { peeringRule } from "./peering-rule";
import { peeringServer } from "./peering-server";
import { peeringServerPreferences } from "./preferences";
import { rewriteRuleSet } from "./rewrite-rule-set";
import { timeSet } from "./time-set";
import { trustedSource } from "./trusted-source";
import { upnRewriteSet } from "./upn-rewrite-set";

/** What decides where a call goes: dial plans, number portability, peerings and emergency numbers. */
export const routingCollections: readonly Collection[] = [
  timeSet,
  ncosLevel,
  ncosPattern,
  rewriteRuleSet,
  peeringGroup,
  peeringServer,
  peeringRule,
  peeringInboundRule,
  lnpCarrier,
  lnpNumber,
  ncosLnpCarrier,
  ncosLnpPattern,
  emergencyMappingContainer,
  emergencyMapping,
  upnRewriteSet,
  trustedSource,
];

export const routingKinds: readonly Kind[] = [peeringServerPreferences];
