export type { RedirectionAccount } from "./redirection/accounts";
export type { RegisteredPhone } from "./redirection/phone-registry";
export type { RedirectionOptions, RedirectionSimulator } from "./redirection/simulator";
export { type RedirectionSwitches, redirectionSwitches } from "./redirection/switches";
export { makeThrowAwayCertificate, type ThrowAwayCertificate } from "./server/certificate";
export type {
  Fault,
  FaultAction,
  FaultMatch,
  FaultMoment,
  FaultScript,
  ScriptedFault,
} from "./server/faults";
export type { ListenerOptions, ServerCertificate } from "./server/listener";
export type { RateLimitOptions } from "./server/rate-limit";
export type { LoggedRequest, RequestFilter, RequestLog } from "./server/request-log";
export type { SwitchDefinition, SwitchTable } from "./server/switches";
export { type Simulators, type SimulatorsOptions, startSimulators } from "./start";
