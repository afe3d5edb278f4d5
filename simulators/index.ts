export { type ApiToken, ispcrmAccounts, type TokenRole } from "./ispcrm/accounts";
export type { Mount as IspcrmMount, Mounts as IspcrmMounts } from "./ispcrm/mounts";
export type { IspcrmOptions, IspcrmSimulator } from "./ispcrm/simulator";
export type { IspcrmStore } from "./ispcrm/store";
export { type IspcrmSwitches, ispcrmSwitches } from "./ispcrm/switches";
export type { CrmUser } from "./ispcrm/users";
export {
  clientCertificateName as ngcpClientCertificateName,
  type NgcpAccount,
  ngcpAccounts,
  type Role as NgcpRole,
} from "./ngcp/accounts";
export type { NgcpOptions, NgcpSimulator } from "./ngcp/simulator";
export type { NgcpStore } from "./ngcp/store";
export { type NgcpSwitches, ngcpSwitches, type Release as NgcpRelease } from "./ngcp/switches";
export type { RedirectionAccount } from "./redirection/accounts";
export type { RegisteredPhone } from "./redirection/phone-registry";
export type { RedirectionOptions, RedirectionSimulator } from "./redirection/simulator";
export type { RedirectionStore } from "./redirection/store";
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
export type { SwitchDefinition, Switches, SwitchTable } from "./server/switches";
export type { AccessKey, KeyRole } from "./sraps/accounts";
export type { MountOptions, Mounts } from "./sraps/mounts";
export type {
  Company,
  Endpoint,
  GenericCollection,
  LogEntry,
  Mountable,
  Profile,
  SettingsManager,
  StoredObject,
} from "./sraps/records";
export type { NamedGroup, Setting } from "./sraps/settings-catalogue";
export type { SrapsOptions, SrapsSimulator } from "./sraps/simulator";
export type { SrapsStore } from "./sraps/store";
export { type SrapsSwitches, srapsSwitches } from "./sraps/switches";
export { type Simulators, type SimulatorsOptions, startSimulators } from "./start";
