// Generated from provider/kinds by `npm run generate`. Changes made here are lost.

import type * as pulumi from "@pulumi/pulumi";

import { type CsvOptions, entriesFromCsv } from "../csv";

import { type LookupOptions, lookUp, lookUpOutput } from "../lookup";

import { type ResourceDefinition, VoipResource } from "../resource";

/** A telephone number: country code, area code and subscriber number, or one text such as `+43 1 9999`. */
export type TelephoneNumberArgs =
  | string
  | {
      cc: pulumi.Input<string | number>;
      ac?: pulumi.Input<string | number>;
      sn: pulumi.Input<string | number>;
    };

/** An event as iCalendar describes it (RFC 5545). */
export interface TimeSetEventArgs {
  /** When it begins for the first time, as in `2030-01-07 08:00:00`. */
  start: pulumi.Input<string>;
  /** When it ends for the first time. What it comes again is as long. */
  end: pulumi.Input<string>;
  /** How often it comes again. Default: it does not. */
  freq?: pulumi.Input<"secondly" | "minutely" | "hourly" | "daily" | "weekly" | "monthly" | "yearly">;
  /** Every how many of these periods. Default: 1. */
  interval?: pulumi.Input<number>;
  /** When it comes for the last time. Default: it goes on. */
  until?: pulumi.Input<string>;
  /** How many times it comes, instead of `until`. */
  count?: pulumi.Input<number>;
  /** On which days of the week, as in `MO,TU`, or `1FR` for a month's first Friday. */
  byDay?: pulumi.Input<string>;
  /** On which days of the month, as in `1,-1` for the first and the last. */
  byMonthDay?: pulumi.Input<string | number>;
  /** In which months, `1` to `12`. */
  byMonth?: pulumi.Input<string | number>;
  /** On which days of the year, `1` to `366`. */
  byYearDay?: pulumi.Input<string | number>;
  /** In which weeks of the year, `1` to `53`. */
  byWeekNo?: pulumi.Input<string | number>;
  /** At which hours, `0` to `23`. */
  byHour?: pulumi.Input<string | number>;
  /** At which minutes, `0` to `59`. */
  byMinute?: pulumi.Input<string | number>;
  /** At which seconds, `0` to `59`. */
  bySecond?: pulumi.Input<string | number>;
  /** Which of the times within a period, `1` for the first. */
  bySetPos?: pulumi.Input<string | number>;
  /** What it is. */
  comment?: pulumi.Input<string>;
}

/** How one number of a call is rewritten. */
export interface RewriteRuleArgs {
  /** A regular expression (PCRE) over the number, as in `^00(.+)$`. `${ac}` stands for a preference. */
  matchPattern: pulumi.Input<string>;
  /** What it becomes, as in `\1`, the first group of the pattern. */
  replacePattern: pulumi.Input<string>;
  /** What it is for. */
  description: pulumi.Input<string>;
  /** For calls that come `in` or go `out`, or for the `lnp` lookup. */
  direction: pulumi.Input<"in" | "out" | "lnp">;
  /** Whose number. */
  field: pulumi.Input<"caller" | "callee">;
  /** Whether it is used. Default: true. */
  enabled?: pulumi.Input<boolean>;
}

/** The path of a file, relative to the project's folder, a `FileAsset` or a `StringAsset`; or the path together with the SHA-256 that its content must have. */
export type FileContentArgs =
  | string
  | pulumi.asset.Asset
  | { path?: pulumi.Input<string>; sha256: pulumi.Input<string> };

/** Preferences by the server's names, as in `block_in_mode`. */
export interface SubscriberPreferencesValuesArgs {
  aa_extensions_dial_mode?: pulumi.Input<"disabled" | "enabled">;
  aa_timeout_repetition?: pulumi.Input<string | number>;
  aa_wrongkey_repetition?: pulumi.Input<string | number>;
  ac?: pulumi.Input<string | number>;
  accept_auto_answer?: pulumi.Input<"yes" | "no">;
  adm_block_in_clir?: pulumi.Input<boolean>;
  adm_block_in_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  adm_block_in_mode?: pulumi.Input<boolean>;
  adm_block_out_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  adm_block_out_mode?: pulumi.Input<boolean>;
  adm_block_out_override_pin?: pulumi.Input<string | number>;
  adm_cf_ncos?: pulumi.Input<string | number>;
  adm_cf_ncos_set?: pulumi.Input<string | number>;
  adm_ncos?: pulumi.Input<string | number>;
  adm_ncos_exceptions?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  adm_ncos_set?: pulumi.Input<string | number>;
  advice_of_charge?: pulumi.Input<"currency" | "pulse">;
  alert_info_type?: pulumi.Input<"internal_external" | "url">;
  alert_info_url?: pulumi.Input<string | number>;
  allow_asymmetric_codecs?: pulumi.Input<boolean>;
  allow_out_foreign_domain?: pulumi.Input<boolean>;
  allowed_clis?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  allowed_clis_reject_policy?: pulumi.Input<"override_by_usernpn" | "override_by_clir" | "reject">;
  allowed_ips?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  allowed_ips_header?: pulumi.Input<string | number>;
  always_transcode?: pulumi.Input<boolean>;
  AMR_bitrate?: pulumi.Input<"" | "4750" | "5150" | "5900" | "6700" | "7400" | "7950" | "10200" | "12200">;
  AMR_CMR_interval?: pulumi.Input<string | number>;
  AMR_mode_change_capability?: pulumi.Input<"" | "1" | "2">;
  AMR_mode_change_interval?: pulumi.Input<string | number>;
  AMR_mode_change_neighbor?: pulumi.Input<boolean>;
  AMR_mode_change_period?: pulumi.Input<"" | "2">;
  AMR_mode_set?: pulumi.Input<string | number>;
  AMR_octet_align?: pulumi.Input<boolean>;
  AMR_WB_bitrate?: pulumi.Input<
    "" | "6600" | "8850" | "12650" | "14250" | "15850" | "18250" | "19850" | "23050" | "23850"
  >;
  AMR_WB_CMR_interval?: pulumi.Input<string | number>;
  AMR_WB_mode_change_capability?: pulumi.Input<"" | "1" | "2">;
  AMR_WB_mode_change_interval?: pulumi.Input<string | number>;
  AMR_WB_mode_change_neighbor?: pulumi.Input<boolean>;
  AMR_WB_mode_change_period?: pulumi.Input<"" | "2">;
  AMR_WB_mode_set?: pulumi.Input<string | number>;
  AMR_WB_octet_align?: pulumi.Input<boolean>;
  announce_conn_type?: pulumi.Input<"early" | "established">;
  announce_error_codes_enable?: pulumi.Input<boolean>;
  announce_error_codes_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  block_in_clir?: pulumi.Input<boolean>;
  block_in_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  block_in_mode?: pulumi.Input<boolean>;
  block_out_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  block_out_mode?: pulumi.Input<boolean>;
  block_out_override_pin?: pulumi.Input<string | number>;
  busy_hg_member_mode?: pulumi.Input<"ring" | "skip_totaluser" | "skip_activeuser">;
  bypass_rtpproxy?: pulumi.Input<"never" | "same_nat" | "both_public">;
  call_deflection?: pulumi.Input<"enabled" | "disabled" | "immediate">;
  call_log_level?: pulumi.Input<"notice" | "info" | "debug">;
  calllist_clir_scope?: pulumi.Input<"external" | "all">;
  cc?: pulumi.Input<string | number>;
  cli?: pulumi.Input<string | number>;
  clip_no_screening?: pulumi.Input<boolean>;
  clir?: pulumi.Input<boolean>;
  clir_intrapbx?: pulumi.Input<boolean>;
  clir_override?: pulumi.Input<boolean>;
  cloud_pbx_callqueue?: pulumi.Input<boolean>;
  codecs_filter?: pulumi.Input<boolean>;
  codecs_list?: pulumi.Input<string | number>;
  colp_cf?: pulumi.Input<boolean>;
  colp_pstn?: pulumi.Input<boolean>;
  colr?: pulumi.Input<boolean>;
  concurrent_calls_quota?: pulumi.Input<string | number>;
  concurrent_max?: pulumi.Input<string | number>;
  concurrent_max_in?: pulumi.Input<string | number>;
  concurrent_max_in_per_account?: pulumi.Input<string | number>;
  concurrent_max_in_total?: pulumi.Input<string | number>;
  concurrent_max_out?: pulumi.Input<string | number>;
  concurrent_max_out_per_account?: pulumi.Input<string | number>;
  concurrent_max_out_total?: pulumi.Input<string | number>;
  concurrent_max_per_account?: pulumi.Input<string | number>;
  concurrent_max_total?: pulumi.Input<string | number>;
  conference_max_participants?: pulumi.Input<string | number>;
  conference_pin?: pulumi.Input<string | number>;
  connect_on_ported?: pulumi.Input<boolean>;
  contact_ringtimeout?: pulumi.Input<string | number>;
  contract_sound_set?: pulumi.Input<string | number>;
  convert_dtmf_info?: pulumi.Input<boolean>;
  count_callforward_as_one?: pulumi.Input<boolean>;
  csc_calls?: pulumi.Input<boolean>;
  csta_client?: pulumi.Input<boolean>;
  csta_controller?: pulumi.Input<boolean>;
  default_lnp_prefix?: pulumi.Input<string | number>;
  disable_prack_method?: pulumi.Input<boolean>;
  display_name?: pulumi.Input<string | number>;
  divert_block_out?: pulumi.Input<string | number>;
  dnd?: pulumi.Input<boolean>;
  DTLS_fingerprint?: pulumi.Input<"sha-1" | "sha-224" | "sha-256" | "sha-384" | "sha-512">;
  e164_to_ruri?: pulumi.Input<boolean>;
  emergency_cli?: pulumi.Input<string | number>;
  emergency_location_format?: pulumi.Input<"PIDF-LO" | "cirpack">;
  emergency_location_object?: pulumi.Input<string | number>;
  emergency_mapping_container?: pulumi.Input<string | number>;
  emergency_prefix?: pulumi.Input<string | number>;
  emergency_priorization?: pulumi.Input<boolean>;
  emergency_suffix?: pulumi.Input<string | number>;
  emergency_upn?: pulumi.Input<"npn" | "upn">;
  enable_2fa?: pulumi.Input<boolean>;
  extended_dialing_mode?: pulumi.Input<
    "strict" | "extended_send_dialed" | "extended_send_base" | "extended_send_primary_plus_extension"
  >;
  extension_in_npn?: pulumi.Input<boolean>;
  force_inbound_calls_to_peer?: pulumi.Input<
    "never" | "force" | "force_offline" | "force_offline_primary" | "force_offline_alias"
  >;
  force_outb_call_uses_peer_hdrs?: pulumi.Input<boolean>;
  force_outbound_calls_to_peer?: pulumi.Input<
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias"
    | "force"
    | "never"
    | "force_interpbx"
    | "force_interdomain"
  >;
  g723_bitrate?: pulumi.Input<"default" | "5300" | "6300">;
  generate_rtcp?: pulumi.Input<boolean>;
  gpp0?: pulumi.Input<string | number>;
  gpp1?: pulumi.Input<string | number>;
  gpp2?: pulumi.Input<string | number>;
  gpp3?: pulumi.Input<string | number>;
  gpp4?: pulumi.Input<string | number>;
  gpp5?: pulumi.Input<string | number>;
  gpp6?: pulumi.Input<string | number>;
  gpp7?: pulumi.Input<string | number>;
  gpp8?: pulumi.Input<string | number>;
  gpp9?: pulumi.Input<string | number>;
  header_rule_set?: pulumi.Input<string | number>;
  ICE_lite?: pulumi.Input<boolean>;
  ignore_allowed_ips?: pulumi.Input<boolean>;
  ims_as_context?: pulumi.Input<boolean>;
  inbound_upn?: pulumi.Input<"from_display" | "pai_user" | "ppi_user" | "rpid_user" | "from_user">;
  inbound_uprn?: pulumi.Input<
    "none" | "npn" | "npn_diversion" | "diversion" | "upn" | "original/npn" | "original/upn"
  >;
  ip_header?: pulumi.Input<string | number>;
  ipv46_for_rtpproxy?: pulumi.Input<"force_ipv4" | "force_ipv6" | "auto">;
  language?: pulumi.Input<"de" | "en" | "es" | "it" | "ro" | "fr" | "ar" | "he" | "nl" | "pt_br" | "pt">;
  last_number_redial?: pulumi.Input<boolean>;
  lawful_interception?: pulumi.Input<boolean>;
  lcr_peer_cf?: pulumi.Input<boolean>;
  lnp_add_npdi?: pulumi.Input<boolean>;
  lnp_for_local_sub?: pulumi.Input<boolean>;
  lnp_to_rn?: pulumi.Input<boolean>;
  lookup_all_registrations?: pulumi.Input<boolean>;
  malicious_call_identification?: pulumi.Input<boolean>;
  man_allowed_ips?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  manager_secretary?: pulumi.Input<boolean>;
  max_call_duration?: pulumi.Input<string | number>;
  max_queue_length?: pulumi.Input<string | number>;
  mobile_push_enable?: pulumi.Input<
    "never" | "always" | "no_reg" | "only_push" | "reg_then_push" | "push_then_reg"
  >;
  mobile_push_expiry?: pulumi.Input<string | number>;
  music_on_hold?: pulumi.Input<boolean>;
  nat_sipping?: pulumi.Input<"yes" | "no" | "always">;
  ncos?: pulumi.Input<string | number>;
  ncos_set?: pulumi.Input<string | number>;
  no_404_fallback?: pulumi.Input<boolean>;
  opus_complexity?: pulumi.Input<
    "default" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10"
  >;
  opus_legacy_mono?: pulumi.Input<boolean>;
  opus_mono_bitrate?: pulumi.Input<"default" | "10000" | "24000" | "32000">;
  opus_stereo_bitrate?: pulumi.Input<"default" | "24000" | "32000" | "64000" | "128000">;
  original_sendrecv?: pulumi.Input<boolean>;
  OSRTP_offer?: pulumi.Input<boolean>;
  outbound_diversion?: pulumi.Input<"none" | "uprn" | "npn">;
  outbound_from_display?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "pbx_extension"
    | "pbx_extension/np_display"
    | "rcv_display/np_display"
  >;
  outbound_from_user?: pulumi.Input<
    | "npn"
    | "auth_user"
    | "rcv_display"
    | "upn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension"
  >;
  outbound_from_user_is_phone?: pulumi.Input<boolean>;
  outbound_history_info?: pulumi.Input<"none" | "uprn">;
  outbound_pai_display?: pulumi.Input<
    | "none"
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "rcv_display/np_display"
  >;
  outbound_pai_user?: pulumi.Input<
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "npn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension"
  >;
  outbound_ppi_user?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
  >;
  outbound_to_user?: pulumi.Input<"callee" | "rcvd_to" | "orig_callee" | "pbx_extension">;
  outbound_to_user_is_phone?: pulumi.Input<boolean>;
  pai_clir?: pulumi.Input<boolean>;
  peer_auth_hf_user?: pulumi.Input<string | number>;
  peer_auth_pass?: pulumi.Input<string | number>;
  peer_auth_realm?: pulumi.Input<string | number>;
  peer_auth_register?: pulumi.Input<boolean>;
  peer_auth_registrar_server?: pulumi.Input<string | number>;
  peer_auth_user?: pulumi.Input<string | number>;
  play_announce_before_call_setup?: pulumi.Input<boolean>;
  play_announce_before_cf?: pulumi.Input<boolean>;
  play_announce_before_recording?: pulumi.Input<
    "always" | "external_calls_only" | "internal_calls_only" | "never"
  >;
  play_announce_to_callee?: pulumi.Input<boolean>;
  play_emulated_ringback_tone?: pulumi.Input<boolean>;
  ported_n1_to_ruri?: pulumi.Input<boolean>;
  ptime?: pulumi.Input<"default" | "5" | "10" | "20" | "30" | "40" | "50" | "60">;
  queue_wrap_up_time?: pulumi.Input<string | number>;
  recent_calls_by_upn?: pulumi.Input<boolean>;
  record_call?: pulumi.Input<"0" | "1" | "2" | "3">;
  reject_emergency?: pulumi.Input<boolean>;
  reject_vsc?: pulumi.Input<boolean>;
  rerouting_codes?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  rerouting_mode?: pulumi.Input<"whitelist" | "blacklist">;
  rewrite_rule_set?: pulumi.Input<string | number>;
  rtp_debug?: pulumi.Input<boolean>;
  rtp_interface?: pulumi.Input<string | number>;
  sdp_crypto_base64_padding?: pulumi.Input<boolean>;
  sdp_media_remove?: pulumi.Input<string | number>;
  secretary_numbers?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  serial_forking_by_q_value?: pulumi.Input<"no" | "standard" | "probability">;
  set_moh_sendonly?: pulumi.Input<boolean>;
  set_moh_zeroconnection?: pulumi.Input<boolean>;
  shared_buddylist_visibility?: pulumi.Input<boolean>;
  single_codec?: pulumi.Input<boolean>;
  sip_ping_notify?: pulumi.Input<boolean>;
  sip_ping_notify_codecs_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  skip_upn_check_on_diversion?: pulumi.Input<
    "no" | "yes" | "check_aliases" | "check_allowed_clis" | "diversion" | "historyinfo"
  >;
  sound_set?: pulumi.Input<string | number>;
  sst_enable?: pulumi.Input<"no" | "yes">;
  sst_expires?: pulumi.Input<string | number>;
  sst_max_timer?: pulumi.Input<string | number>;
  sst_min_timer?: pulumi.Input<string | number>;
  sst_refresh_method?: pulumi.Input<"UPDATE_FALLBACK_INVITE" | "UPDATE" | "INVITE">;
  stir_check?: pulumi.Input<boolean>;
  stop_forking_code_lists?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  support_auto_answer?: pulumi.Input<"no" | "phone" | "vsc">;
  T38_decode?: pulumi.Input<boolean>;
  T38_FEC?: pulumi.Input<boolean>;
  T38_force?: pulumi.Input<boolean>;
  T38_no_ECM?: pulumi.Input<boolean>;
  T38_no_IAF?: pulumi.Input<boolean>;
  T38_no_V17?: pulumi.Input<boolean>;
  T38_no_V27ter?: pulumi.Input<boolean>;
  T38_no_V29?: pulumi.Input<boolean>;
  T38_no_V34?: pulumi.Input<boolean>;
  transcode_AMR?: pulumi.Input<boolean>;
  transcode_AMR_WB?: pulumi.Input<boolean>;
  transcode_cn?: pulumi.Input<boolean>;
  transcode_dtmf?: pulumi.Input<boolean>;
  transcode_G722?: pulumi.Input<boolean>;
  transcode_G723?: pulumi.Input<boolean>;
  transcode_G729?: pulumi.Input<boolean>;
  transcode_GSM?: pulumi.Input<boolean>;
  transcode_opus_mono?: pulumi.Input<boolean>;
  transcode_opus_stereo?: pulumi.Input<boolean>;
  transcode_PCMA?: pulumi.Input<boolean>;
  transcode_PCMU?: pulumi.Input<boolean>;
  transcode_speex_16?: pulumi.Input<boolean>;
  transcode_speex_32?: pulumi.Input<boolean>;
  transcode_speex_8?: pulumi.Input<boolean>;
  transport_protocol?: pulumi.Input<
    | "transparent"
    | "RTP/AVP"
    | "RTP/SAVP"
    | "RTP/AVPF"
    | "RTP/SAVPF"
    | "UDP/TLS/RTP/SAVP"
    | "UDP/TLS/RTP/SAVPF"
  >;
  ua_filter_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  ua_filter_mode?: pulumi.Input<boolean>;
  ua_header_mode?: pulumi.Input<"passthrough" | "replace" | "strip">;
  ua_header_replace?: pulumi.Input<string | number>;
  ua_reject_missing?: pulumi.Input<boolean>;
  upn_block_clir?: pulumi.Input<boolean>;
  upn_block_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  upn_block_mode?: pulumi.Input<boolean>;
  use_rtpproxy?: pulumi.Input<
    | "ice_add_candidates"
    | "ice_replace_candidates"
    | "never"
    | "ice_strip_candidates"
    | "ice_force_relay_candidates"
    | "ice_client_preference"
  >;
  user_cli?: pulumi.Input<string | number>;
  voicemail_echo_number?: pulumi.Input<string | number>;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface CustomerPreferencesValuesArgs {
  adm_block_in_clir?: pulumi.Input<boolean>;
  adm_block_in_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  adm_block_in_mode?: pulumi.Input<boolean>;
  adm_block_out_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  adm_block_out_mode?: pulumi.Input<boolean>;
  adm_block_out_override_pin?: pulumi.Input<string | number>;
  adm_ncos?: pulumi.Input<string | number>;
  adm_ncos_set?: pulumi.Input<string | number>;
  advice_of_charge?: pulumi.Input<"currency" | "pulse">;
  allowed_clis?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  allowed_clis_reject_policy?: pulumi.Input<"override_by_usernpn" | "override_by_clir" | "reject">;
  allowed_ips_header?: pulumi.Input<string | number>;
  block_in_clir?: pulumi.Input<boolean>;
  block_in_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  block_in_mode?: pulumi.Input<boolean>;
  block_out_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  block_out_mode?: pulumi.Input<boolean>;
  block_out_override_pin?: pulumi.Input<string | number>;
  calllist_clir_scope?: pulumi.Input<"external" | "all">;
  concurrent_calls_quota?: pulumi.Input<string | number>;
  concurrent_max?: pulumi.Input<string | number>;
  concurrent_max_in?: pulumi.Input<string | number>;
  concurrent_max_in_total?: pulumi.Input<string | number>;
  concurrent_max_out?: pulumi.Input<string | number>;
  concurrent_max_out_total?: pulumi.Input<string | number>;
  concurrent_max_total?: pulumi.Input<string | number>;
  conference_max_participants?: pulumi.Input<string | number>;
  divert_block_out?: pulumi.Input<string | number>;
  emergency_cli?: pulumi.Input<string | number>;
  emergency_mapping_container?: pulumi.Input<string | number>;
  emergency_prefix?: pulumi.Input<string | number>;
  emergency_suffix?: pulumi.Input<string | number>;
  ext_range_max?: pulumi.Input<string | number>;
  ext_range_min?: pulumi.Input<string | number>;
  ignore_cf_when_hunting?: pulumi.Input<boolean>;
  malicious_call_identification?: pulumi.Input<boolean>;
  max_call_duration?: pulumi.Input<string | number>;
  ncos?: pulumi.Input<string | number>;
  ncos_set?: pulumi.Input<string | number>;
  play_announce_before_call_setup?: pulumi.Input<boolean>;
  play_announce_before_recording?: pulumi.Input<
    "always" | "external_calls_only" | "internal_calls_only" | "never"
  >;
  play_announce_to_callee?: pulumi.Input<boolean>;
  play_emulated_ringback_tone?: pulumi.Input<boolean>;
  prepaid_library?: pulumi.Input<"libswrate">;
  recent_calls_by_upn?: pulumi.Input<boolean>;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface DomainPreferencesValuesArgs {
  aa_extensions_dial_mode?: pulumi.Input<"disabled" | "enabled">;
  aa_timeout_repetition?: pulumi.Input<string | number>;
  aa_wrongkey_repetition?: pulumi.Input<string | number>;
  accept_auto_answer?: pulumi.Input<"yes" | "no">;
  adm_cf_ncos?: pulumi.Input<string | number>;
  adm_cf_ncos_set?: pulumi.Input<string | number>;
  adm_ncos?: pulumi.Input<string | number>;
  adm_ncos_set?: pulumi.Input<string | number>;
  advice_of_charge?: pulumi.Input<"currency" | "pulse">;
  alert_info_type?: pulumi.Input<"internal_external" | "url">;
  alert_info_url?: pulumi.Input<string | number>;
  allow_asymmetric_codecs?: pulumi.Input<boolean>;
  allow_out_foreign_domain?: pulumi.Input<boolean>;
  allowed_clis_reject_policy?: pulumi.Input<"override_by_usernpn" | "override_by_clir" | "reject">;
  allowed_ips?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  allowed_ips_header?: pulumi.Input<string | number>;
  always_transcode?: pulumi.Input<boolean>;
  AMR_bitrate?: pulumi.Input<"" | "4750" | "5150" | "5900" | "6700" | "7400" | "7950" | "10200" | "12200">;
  AMR_CMR_interval?: pulumi.Input<string | number>;
  AMR_mode_change_capability?: pulumi.Input<"" | "1" | "2">;
  AMR_mode_change_interval?: pulumi.Input<string | number>;
  AMR_mode_change_neighbor?: pulumi.Input<boolean>;
  AMR_mode_change_period?: pulumi.Input<"" | "2">;
  AMR_mode_set?: pulumi.Input<string | number>;
  AMR_octet_align?: pulumi.Input<boolean>;
  AMR_WB_bitrate?: pulumi.Input<
    "" | "6600" | "8850" | "12650" | "14250" | "15850" | "18250" | "19850" | "23050" | "23850"
  >;
  AMR_WB_CMR_interval?: pulumi.Input<string | number>;
  AMR_WB_mode_change_capability?: pulumi.Input<"" | "1" | "2">;
  AMR_WB_mode_change_interval?: pulumi.Input<string | number>;
  AMR_WB_mode_change_neighbor?: pulumi.Input<boolean>;
  AMR_WB_mode_change_period?: pulumi.Input<"" | "2">;
  AMR_WB_mode_set?: pulumi.Input<string | number>;
  AMR_WB_octet_align?: pulumi.Input<boolean>;
  announce_conn_type?: pulumi.Input<"early" | "established">;
  announce_error_codes_enable?: pulumi.Input<boolean>;
  announce_error_codes_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  busy_hg_member_mode?: pulumi.Input<"ring" | "skip_totaluser" | "skip_activeuser">;
  bypass_rtpproxy?: pulumi.Input<"never" | "same_nat" | "both_public">;
  call_deflection?: pulumi.Input<"enabled" | "disabled" | "immediate">;
  calllist_clir_scope?: pulumi.Input<"external" | "all">;
  callrecording_type?: pulumi.Input<"internal" | "external">;
  clir_intrapbx?: pulumi.Input<boolean>;
  codecs_filter?: pulumi.Input<boolean>;
  codecs_list?: pulumi.Input<string | number>;
  colp_cf?: pulumi.Input<boolean>;
  colp_pstn?: pulumi.Input<boolean>;
  concurrent_calls_quota?: pulumi.Input<string | number>;
  concurrent_max?: pulumi.Input<string | number>;
  concurrent_max_in?: pulumi.Input<string | number>;
  concurrent_max_in_per_account?: pulumi.Input<string | number>;
  concurrent_max_in_total?: pulumi.Input<string | number>;
  concurrent_max_out?: pulumi.Input<string | number>;
  concurrent_max_out_per_account?: pulumi.Input<string | number>;
  concurrent_max_out_total?: pulumi.Input<string | number>;
  concurrent_max_per_account?: pulumi.Input<string | number>;
  concurrent_max_total?: pulumi.Input<string | number>;
  conference_max_participants?: pulumi.Input<string | number>;
  connect_on_ported?: pulumi.Input<boolean>;
  contact_ringtimeout?: pulumi.Input<string | number>;
  convert_dtmf_info?: pulumi.Input<boolean>;
  count_callforward_as_one?: pulumi.Input<boolean>;
  default_lnp_prefix?: pulumi.Input<string | number>;
  disable_prack_method?: pulumi.Input<boolean>;
  DTLS_fingerprint?: pulumi.Input<"sha-1" | "sha-224" | "sha-256" | "sha-384" | "sha-512">;
  emergency_mapping_container?: pulumi.Input<string | number>;
  emergency_mode_enabled?: pulumi.Input<boolean>;
  emergency_provider_info?: pulumi.Input<string | number>;
  emergency_upn?: pulumi.Input<"npn" | "upn">;
  enable_2fa?: pulumi.Input<boolean>;
  extended_dialing_mode?: pulumi.Input<
    "strict" | "extended_send_dialed" | "extended_send_base" | "extended_send_primary_plus_extension"
  >;
  extension_in_npn?: pulumi.Input<boolean>;
  force_inbound_calls_to_peer?: pulumi.Input<
    "never" | "force" | "force_offline" | "force_offline_primary" | "force_offline_alias"
  >;
  force_outb_call_uses_peer_hdrs?: pulumi.Input<boolean>;
  force_outbound_calls_to_peer?: pulumi.Input<
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias"
    | "force"
    | "never"
    | "force_interpbx"
    | "force_interdomain"
  >;
  g723_bitrate?: pulumi.Input<"default" | "5300" | "6300">;
  generate_rtcp?: pulumi.Input<boolean>;
  header_rule_set?: pulumi.Input<string | number>;
  ICE_lite?: pulumi.Input<boolean>;
  identifier?: pulumi.Input<string | number>;
  ignore_allowed_ips?: pulumi.Input<boolean>;
  ignore_cf_when_hunting?: pulumi.Input<boolean>;
  ims_as_context?: pulumi.Input<boolean>;
  inbound_upn?: pulumi.Input<"from_display" | "pai_user" | "ppi_user" | "rpid_user" | "from_user">;
  inbound_uprn?: pulumi.Input<
    "none" | "npn" | "npn_diversion" | "diversion" | "upn" | "original/npn" | "original/upn"
  >;
  ip_header?: pulumi.Input<string | number>;
  ipv46_for_rtpproxy?: pulumi.Input<"force_ipv4" | "force_ipv6" | "auto">;
  language?: pulumi.Input<"de" | "en" | "es" | "it" | "ro" | "fr" | "ar" | "he" | "nl" | "pt_br" | "pt">;
  last_number_redial?: pulumi.Input<boolean>;
  lbrtp_set?: pulumi.Input<string | number>;
  lcr_peer_cf?: pulumi.Input<boolean>;
  lnp_add_npdi?: pulumi.Input<boolean>;
  lnp_for_local_sub?: pulumi.Input<boolean>;
  lnp_to_rn?: pulumi.Input<boolean>;
  lookup_all_registrations?: pulumi.Input<boolean>;
  malicious_call_identification?: pulumi.Input<boolean>;
  man_allowed_ips?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  max_call_duration?: pulumi.Input<string | number>;
  mobile_push_enable?: pulumi.Input<
    "never" | "always" | "no_reg" | "only_push" | "reg_then_push" | "push_then_reg"
  >;
  mobile_push_expiry?: pulumi.Input<string | number>;
  music_on_hold?: pulumi.Input<boolean>;
  nat_sipping?: pulumi.Input<"yes" | "no" | "always">;
  ncos?: pulumi.Input<string | number>;
  ncos_set?: pulumi.Input<string | number>;
  no_404_fallback?: pulumi.Input<boolean>;
  opus_complexity?: pulumi.Input<
    "default" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10"
  >;
  opus_legacy_mono?: pulumi.Input<boolean>;
  opus_mono_bitrate?: pulumi.Input<"default" | "10000" | "24000" | "32000">;
  opus_stereo_bitrate?: pulumi.Input<"default" | "24000" | "32000" | "64000" | "128000">;
  original_sendrecv?: pulumi.Input<boolean>;
  OSRTP_offer?: pulumi.Input<boolean>;
  outbound_diversion?: pulumi.Input<"none" | "uprn" | "npn">;
  outbound_from_display?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "pbx_extension"
    | "pbx_extension/np_display"
    | "rcv_display/np_display"
  >;
  outbound_from_user?: pulumi.Input<
    | "npn"
    | "auth_user"
    | "rcv_display"
    | "upn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension"
  >;
  outbound_from_user_is_phone?: pulumi.Input<boolean>;
  outbound_history_info?: pulumi.Input<"none" | "uprn">;
  outbound_pai_display?: pulumi.Input<
    | "none"
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "rcv_display/np_display"
  >;
  outbound_pai_user?: pulumi.Input<
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "npn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension"
  >;
  outbound_ppi_user?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
  >;
  outbound_to_user?: pulumi.Input<"callee" | "rcvd_to" | "orig_callee" | "pbx_extension">;
  outbound_to_user_is_phone?: pulumi.Input<boolean>;
  peer_auth_register?: pulumi.Input<boolean>;
  play_announce_before_call_setup?: pulumi.Input<boolean>;
  play_announce_before_cf?: pulumi.Input<boolean>;
  play_announce_before_recording?: pulumi.Input<
    "always" | "external_calls_only" | "internal_calls_only" | "never"
  >;
  play_announce_to_callee?: pulumi.Input<boolean>;
  play_emulated_ringback_tone?: pulumi.Input<boolean>;
  ported_n1_to_ruri?: pulumi.Input<boolean>;
  prepaid_library?: pulumi.Input<"libswrate">;
  ptime?: pulumi.Input<"default" | "5" | "10" | "20" | "30" | "40" | "50" | "60">;
  recent_calls_by_upn?: pulumi.Input<boolean>;
  record_call?: pulumi.Input<"0" | "1" | "2" | "3">;
  reject_emergency?: pulumi.Input<boolean>;
  reject_vsc?: pulumi.Input<boolean>;
  rerouting_codes?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  rerouting_mode?: pulumi.Input<"whitelist" | "blacklist">;
  rewrite_rule_set?: pulumi.Input<string | number>;
  rtp_debug?: pulumi.Input<boolean>;
  rtp_interface?: pulumi.Input<string | number>;
  sdp_crypto_base64_padding?: pulumi.Input<boolean>;
  sdp_media_remove?: pulumi.Input<string | number>;
  serial_forking_by_q_value?: pulumi.Input<"no" | "standard" | "probability">;
  set_moh_sendonly?: pulumi.Input<boolean>;
  set_moh_zeroconnection?: pulumi.Input<boolean>;
  single_codec?: pulumi.Input<boolean>;
  skip_upn_check_on_diversion?: pulumi.Input<
    "no" | "yes" | "check_aliases" | "check_allowed_clis" | "diversion" | "historyinfo"
  >;
  smsc_peer?: pulumi.Input<"default_smsc">;
  sound_set?: pulumi.Input<string | number>;
  sst_enable?: pulumi.Input<"no" | "yes">;
  sst_expires?: pulumi.Input<string | number>;
  sst_max_timer?: pulumi.Input<string | number>;
  sst_min_timer?: pulumi.Input<string | number>;
  sst_refresh_method?: pulumi.Input<"UPDATE_FALLBACK_INVITE" | "UPDATE" | "INVITE">;
  stir_check?: pulumi.Input<boolean>;
  stir_pub_url?: pulumi.Input<string | number>;
  stop_forking_code_lists?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  support_auto_answer?: pulumi.Input<"no" | "phone" | "vsc">;
  T38_decode?: pulumi.Input<boolean>;
  T38_FEC?: pulumi.Input<boolean>;
  T38_force?: pulumi.Input<boolean>;
  T38_no_ECM?: pulumi.Input<boolean>;
  T38_no_IAF?: pulumi.Input<boolean>;
  T38_no_V17?: pulumi.Input<boolean>;
  T38_no_V27ter?: pulumi.Input<boolean>;
  T38_no_V29?: pulumi.Input<boolean>;
  T38_no_V34?: pulumi.Input<boolean>;
  transcode_AMR?: pulumi.Input<boolean>;
  transcode_AMR_WB?: pulumi.Input<boolean>;
  transcode_cn?: pulumi.Input<boolean>;
  transcode_dtmf?: pulumi.Input<boolean>;
  transcode_G722?: pulumi.Input<boolean>;
  transcode_G723?: pulumi.Input<boolean>;
  transcode_G729?: pulumi.Input<boolean>;
  transcode_GSM?: pulumi.Input<boolean>;
  transcode_opus_mono?: pulumi.Input<boolean>;
  transcode_opus_stereo?: pulumi.Input<boolean>;
  transcode_PCMA?: pulumi.Input<boolean>;
  transcode_PCMU?: pulumi.Input<boolean>;
  transcode_speex_16?: pulumi.Input<boolean>;
  transcode_speex_32?: pulumi.Input<boolean>;
  transcode_speex_8?: pulumi.Input<boolean>;
  transport_protocol?: pulumi.Input<
    | "transparent"
    | "RTP/AVP"
    | "RTP/SAVP"
    | "RTP/AVPF"
    | "RTP/SAVPF"
    | "UDP/TLS/RTP/SAVP"
    | "UDP/TLS/RTP/SAVPF"
  >;
  ua_filter_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  ua_filter_mode?: pulumi.Input<boolean>;
  ua_header_mode?: pulumi.Input<"passthrough" | "replace" | "strip">;
  ua_header_replace?: pulumi.Input<string | number>;
  ua_reject_missing?: pulumi.Input<boolean>;
  unauth_inbound_calls?: pulumi.Input<boolean>;
  use_rtpproxy?: pulumi.Input<
    | "ice_add_candidates"
    | "ice_replace_candidates"
    | "never"
    | "ice_strip_candidates"
    | "ice_force_relay_candidates"
    | "ice_client_preference"
  >;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface ProfilePreferencesValuesArgs {
  aa_extensions_dial_mode?: pulumi.Input<"disabled" | "enabled">;
  aa_timeout_repetition?: pulumi.Input<string | number>;
  aa_wrongkey_repetition?: pulumi.Input<string | number>;
  accept_auto_answer?: pulumi.Input<string | number>;
  adm_block_in_clir?: pulumi.Input<boolean>;
  adm_block_in_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  adm_block_in_mode?: pulumi.Input<boolean>;
  adm_block_out_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  adm_block_out_mode?: pulumi.Input<boolean>;
  adm_block_out_override_pin?: pulumi.Input<string | number>;
  adm_cf_ncos?: pulumi.Input<string | number>;
  adm_cf_ncos_set?: pulumi.Input<string | number>;
  adm_ncos?: pulumi.Input<string | number>;
  adm_ncos_set?: pulumi.Input<string | number>;
  advice_of_charge?: pulumi.Input<string | number>;
  alert_info_type?: pulumi.Input<string | number>;
  alert_info_url?: pulumi.Input<string | number>;
  allow_asymmetric_codecs?: pulumi.Input<boolean>;
  allow_out_foreign_domain?: pulumi.Input<boolean>;
  allowed_clis_reject_policy?: pulumi.Input<"override_by_usernpn" | "override_by_clir" | "reject">;
  allowed_ips?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  allowed_ips_header?: pulumi.Input<string | number>;
  always_transcode?: pulumi.Input<boolean>;
  AMR_bitrate?: pulumi.Input<"" | "4750" | "5150" | "5900" | "6700" | "7400" | "7950" | "10200" | "12200">;
  AMR_CMR_interval?: pulumi.Input<string | number>;
  AMR_mode_change_capability?: pulumi.Input<"" | "1" | "2">;
  AMR_mode_change_interval?: pulumi.Input<string | number>;
  AMR_mode_change_neighbor?: pulumi.Input<boolean>;
  AMR_mode_change_period?: pulumi.Input<"" | "2">;
  AMR_mode_set?: pulumi.Input<string | number>;
  AMR_octet_align?: pulumi.Input<boolean>;
  AMR_WB_bitrate?: pulumi.Input<
    "" | "6600" | "8850" | "12650" | "14250" | "15850" | "18250" | "19850" | "23050" | "23850"
  >;
  AMR_WB_CMR_interval?: pulumi.Input<string | number>;
  AMR_WB_mode_change_capability?: pulumi.Input<"" | "1" | "2">;
  AMR_WB_mode_change_interval?: pulumi.Input<string | number>;
  AMR_WB_mode_change_neighbor?: pulumi.Input<boolean>;
  AMR_WB_mode_change_period?: pulumi.Input<"" | "2">;
  AMR_WB_mode_set?: pulumi.Input<string | number>;
  AMR_WB_octet_align?: pulumi.Input<boolean>;
  announce_conn_type?: pulumi.Input<"early" | "established">;
  announce_error_codes_enable?: pulumi.Input<boolean>;
  announce_error_codes_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  block_in_clir?: pulumi.Input<boolean>;
  block_in_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  block_in_mode?: pulumi.Input<boolean>;
  block_out_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  block_out_mode?: pulumi.Input<boolean>;
  block_out_override_pin?: pulumi.Input<string | number>;
  busy_hg_member_mode?: pulumi.Input<string | number>;
  bypass_rtpproxy?: pulumi.Input<"never" | "same_nat" | "both_public">;
  call_deflection?: pulumi.Input<string | number>;
  calllist_clir_scope?: pulumi.Input<string | number>;
  clip_no_screening?: pulumi.Input<boolean>;
  clir_intrapbx?: pulumi.Input<boolean>;
  clir_override?: pulumi.Input<boolean>;
  cloud_pbx_callqueue?: pulumi.Input<boolean>;
  codecs_filter?: pulumi.Input<boolean>;
  colp_cf?: pulumi.Input<boolean>;
  colp_pstn?: pulumi.Input<boolean>;
  concurrent_calls_quota?: pulumi.Input<string | number>;
  concurrent_max?: pulumi.Input<string | number>;
  concurrent_max_in?: pulumi.Input<string | number>;
  concurrent_max_in_per_account?: pulumi.Input<string | number>;
  concurrent_max_in_total?: pulumi.Input<string | number>;
  concurrent_max_out?: pulumi.Input<string | number>;
  concurrent_max_out_per_account?: pulumi.Input<string | number>;
  concurrent_max_out_total?: pulumi.Input<string | number>;
  concurrent_max_per_account?: pulumi.Input<string | number>;
  concurrent_max_total?: pulumi.Input<string | number>;
  conference_max_participants?: pulumi.Input<string | number>;
  conference_pin?: pulumi.Input<string | number>;
  connect_on_ported?: pulumi.Input<boolean>;
  contact_ringtimeout?: pulumi.Input<string | number>;
  convert_dtmf_info?: pulumi.Input<boolean>;
  count_callforward_as_one?: pulumi.Input<boolean>;
  csc_calls?: pulumi.Input<boolean>;
  default_lnp_prefix?: pulumi.Input<string | number>;
  disable_prack_method?: pulumi.Input<boolean>;
  dnd?: pulumi.Input<boolean>;
  DTLS_fingerprint?: pulumi.Input<"sha-1" | "sha-224" | "sha-256" | "sha-384" | "sha-512">;
  emergency_mapping_container?: pulumi.Input<string | number>;
  emergency_priorization?: pulumi.Input<boolean>;
  emergency_upn?: pulumi.Input<string | number>;
  enable_2fa?: pulumi.Input<boolean>;
  extended_dialing_mode?: pulumi.Input<
    "strict" | "extended_send_dialed" | "extended_send_base" | "extended_send_primary_plus_extension"
  >;
  extension_in_npn?: pulumi.Input<boolean>;
  force_inbound_calls_to_peer?: pulumi.Input<
    "never" | "force" | "force_offline" | "force_offline_primary" | "force_offline_alias"
  >;
  force_outb_call_uses_peer_hdrs?: pulumi.Input<boolean>;
  force_outbound_calls_to_peer?: pulumi.Input<
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias"
    | "force"
    | "never"
    | "force_interpbx"
    | "force_interdomain"
  >;
  g723_bitrate?: pulumi.Input<"default" | "5300" | "6300">;
  generate_rtcp?: pulumi.Input<boolean>;
  header_rule_set?: pulumi.Input<string | number>;
  ICE_lite?: pulumi.Input<boolean>;
  ignore_allowed_ips?: pulumi.Input<boolean>;
  ims_as_context?: pulumi.Input<boolean>;
  inbound_upn?: pulumi.Input<"from_display" | "pai_user" | "ppi_user" | "rpid_user" | "from_user">;
  inbound_uprn?: pulumi.Input<
    "none" | "npn" | "npn_diversion" | "diversion" | "upn" | "original/npn" | "original/upn"
  >;
  ip_header?: pulumi.Input<string | number>;
  ipv46_for_rtpproxy?: pulumi.Input<"force_ipv4" | "force_ipv6" | "auto">;
  language?: pulumi.Input<string | number>;
  last_number_redial?: pulumi.Input<boolean>;
  lbrtp_set?: pulumi.Input<string | number>;
  lcr_peer_cf?: pulumi.Input<boolean>;
  lnp_add_npdi?: pulumi.Input<boolean>;
  lnp_for_local_sub?: pulumi.Input<boolean>;
  lnp_to_rn?: pulumi.Input<boolean>;
  lookup_all_registrations?: pulumi.Input<boolean>;
  malicious_call_identification?: pulumi.Input<boolean>;
  man_allowed_ips?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  max_call_duration?: pulumi.Input<string | number>;
  max_queue_length?: pulumi.Input<string | number>;
  mobile_push_enable?: pulumi.Input<string | number>;
  mobile_push_expiry?: pulumi.Input<string | number>;
  music_on_hold?: pulumi.Input<boolean>;
  nat_sipping?: pulumi.Input<"yes" | "no" | "always">;
  ncos?: pulumi.Input<string | number>;
  ncos_set?: pulumi.Input<string | number>;
  no_404_fallback?: pulumi.Input<boolean>;
  opus_complexity?: pulumi.Input<
    "default" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10"
  >;
  opus_legacy_mono?: pulumi.Input<boolean>;
  opus_mono_bitrate?: pulumi.Input<"default" | "10000" | "24000" | "32000">;
  opus_stereo_bitrate?: pulumi.Input<"default" | "24000" | "32000" | "64000" | "128000">;
  original_sendrecv?: pulumi.Input<boolean>;
  OSRTP_offer?: pulumi.Input<boolean>;
  outbound_diversion?: pulumi.Input<"none" | "uprn" | "npn">;
  outbound_from_display?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "pbx_extension"
    | "pbx_extension/np_display"
    | "rcv_display/np_display"
  >;
  outbound_from_user?: pulumi.Input<
    | "npn"
    | "auth_user"
    | "rcv_display"
    | "upn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension"
  >;
  outbound_from_user_is_phone?: pulumi.Input<boolean>;
  outbound_history_info?: pulumi.Input<"none" | "uprn">;
  outbound_pai_display?: pulumi.Input<
    | "none"
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "rcv_display/np_display"
  >;
  outbound_pai_user?: pulumi.Input<
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "npn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension"
  >;
  outbound_ppi_user?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
  >;
  outbound_to_user?: pulumi.Input<"callee" | "rcvd_to" | "orig_callee" | "pbx_extension">;
  outbound_to_user_is_phone?: pulumi.Input<boolean>;
  pai_clir?: pulumi.Input<boolean>;
  peer_auth_register?: pulumi.Input<boolean>;
  play_announce_before_call_setup?: pulumi.Input<boolean>;
  play_announce_before_cf?: pulumi.Input<boolean>;
  play_announce_before_recording?: pulumi.Input<string | number>;
  play_announce_to_callee?: pulumi.Input<boolean>;
  play_emulated_ringback_tone?: pulumi.Input<boolean>;
  ported_n1_to_ruri?: pulumi.Input<boolean>;
  ptime?: pulumi.Input<"default" | "5" | "10" | "20" | "30" | "40" | "50" | "60">;
  queue_wrap_up_time?: pulumi.Input<string | number>;
  recent_calls_by_upn?: pulumi.Input<boolean>;
  record_call?: pulumi.Input<"0" | "1" | "2" | "3">;
  reject_emergency?: pulumi.Input<boolean>;
  reject_vsc?: pulumi.Input<boolean>;
  rerouting_codes?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  rerouting_mode?: pulumi.Input<string | number>;
  rewrite_rule_set?: pulumi.Input<string | number>;
  rtp_debug?: pulumi.Input<boolean>;
  rtp_interface?: pulumi.Input<string | number>;
  sdp_crypto_base64_padding?: pulumi.Input<boolean>;
  sdp_media_remove?: pulumi.Input<string | number>;
  serial_forking_by_q_value?: pulumi.Input<string | number>;
  set_moh_sendonly?: pulumi.Input<boolean>;
  set_moh_zeroconnection?: pulumi.Input<boolean>;
  single_codec?: pulumi.Input<boolean>;
  sip_ping_notify?: pulumi.Input<boolean>;
  sip_ping_notify_codecs_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  skip_upn_check_on_diversion?: pulumi.Input<string | number>;
  sound_set?: pulumi.Input<string | number>;
  sst_enable?: pulumi.Input<"no" | "yes">;
  sst_expires?: pulumi.Input<string | number>;
  sst_max_timer?: pulumi.Input<string | number>;
  sst_min_timer?: pulumi.Input<string | number>;
  sst_refresh_method?: pulumi.Input<"UPDATE_FALLBACK_INVITE" | "UPDATE" | "INVITE">;
  stir_check?: pulumi.Input<boolean>;
  stop_forking_code_lists?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  support_auto_answer?: pulumi.Input<string | number>;
  T38_decode?: pulumi.Input<boolean>;
  T38_FEC?: pulumi.Input<boolean>;
  T38_force?: pulumi.Input<boolean>;
  T38_no_ECM?: pulumi.Input<boolean>;
  T38_no_IAF?: pulumi.Input<boolean>;
  T38_no_V17?: pulumi.Input<boolean>;
  T38_no_V27ter?: pulumi.Input<boolean>;
  T38_no_V29?: pulumi.Input<boolean>;
  T38_no_V34?: pulumi.Input<boolean>;
  transcode_AMR?: pulumi.Input<boolean>;
  transcode_AMR_WB?: pulumi.Input<boolean>;
  transcode_cn?: pulumi.Input<boolean>;
  transcode_dtmf?: pulumi.Input<boolean>;
  transcode_G722?: pulumi.Input<boolean>;
  transcode_G723?: pulumi.Input<boolean>;
  transcode_G729?: pulumi.Input<boolean>;
  transcode_GSM?: pulumi.Input<boolean>;
  transcode_opus_mono?: pulumi.Input<boolean>;
  transcode_opus_stereo?: pulumi.Input<boolean>;
  transcode_PCMA?: pulumi.Input<boolean>;
  transcode_PCMU?: pulumi.Input<boolean>;
  transcode_speex_16?: pulumi.Input<boolean>;
  transcode_speex_32?: pulumi.Input<boolean>;
  transcode_speex_8?: pulumi.Input<boolean>;
  transport_protocol?: pulumi.Input<
    | "transparent"
    | "RTP/AVP"
    | "RTP/SAVP"
    | "RTP/AVPF"
    | "RTP/SAVPF"
    | "UDP/TLS/RTP/SAVP"
    | "UDP/TLS/RTP/SAVPF"
  >;
  ua_filter_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  ua_filter_mode?: pulumi.Input<boolean>;
  ua_header_mode?: pulumi.Input<"passthrough" | "replace" | "strip">;
  ua_header_replace?: pulumi.Input<string | number>;
  ua_reject_missing?: pulumi.Input<boolean>;
  unauth_inbound_calls?: pulumi.Input<boolean>;
  upn_block_clir?: pulumi.Input<boolean>;
  upn_block_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  upn_block_mode?: pulumi.Input<boolean>;
  use_rtpproxy?: pulumi.Input<
    | "ice_add_candidates"
    | "ice_replace_candidates"
    | "never"
    | "ice_strip_candidates"
    | "ice_force_relay_candidates"
    | "ice_client_preference"
  >;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** Where calls of one type go, and when. */
export interface CallForwardArgs {
  /** Where calls go, one after the other. An empty list keeps this type of call forward off. */
  destinations: pulumi.Input<Array<pulumi.Input<CallForwardDestinationArgs>>>;
  /** When it holds. Default: always. */
  times?: pulumi.Input<Array<pulumi.Input<CallForwardTimeArgs>>>;
  /** Callers that it holds for, with wildcards. Default: all. */
  sources?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Whether it holds for these callers or for all others. Default: whitelist. */
  sourcesMode?: pulumi.Input<"whitelist" | "blacklist">;
  /** Whether callers are regular expressions. Default: false. */
  sourcesIsRegex?: pulumi.Input<boolean>;
  /** Called numbers that it holds for, with wildcards. Default: all. */
  bNumbers?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Whether it holds for these numbers or for all others. Default: whitelist. */
  bNumbersMode?: pulumi.Input<"whitelist" | "blacklist">;
  /** Whether called numbers are regular expressions. Default: false. */
  bNumbersIsRegex?: pulumi.Input<boolean>;
}

/** Where a call may go. */
export interface CallForwardDestinationArgs {
  /** A number or user of the domain, a SIP address, or `voicebox`, `fax2mail`, `conference`, `callingcard`, `callthrough`, `autoattendant`, `officehours`, `customhours` or `managersecretary`. */
  destination: pulumi.Input<string>;
  /** For how many seconds it rings. Default: 300. */
  timeout?: pulumi.Input<number>;
  /** Its place among several. Default: none. */
  priority?: pulumi.Input<number>;
  /** The announcement that is played first. */
  announcementId?: pulumi.Input<number>;
}

/** A period: all parts that are given must hold. */
export interface CallForwardTimeArgs {
  /** Years, as in `2026` or `2026-2028`. */
  year?: pulumi.Input<string | number>;
  /** Months, `1` to `12`. */
  month?: pulumi.Input<string | number>;
  /** Days of the month, `1` to `31`. */
  mday?: pulumi.Input<string | number>;
  /** Days of the week, `1` (Sunday) to `7`. */
  wday?: pulumi.Input<string | number>;
  /** Hours, `0` to `23`. */
  hour?: pulumi.Input<string | number>;
  /** Minutes, `0` to `59`. */
  minute?: pulumi.Input<string | number>;
}

/** Where calls go that are not answered in time, and when. */
export interface TimedCallForwardArgs {
  /** Where calls go, one after the other. An empty list keeps this type of call forward off. */
  destinations: pulumi.Input<Array<pulumi.Input<CallForwardDestinationArgs>>>;
  /** When it holds. Default: always. */
  times?: pulumi.Input<Array<pulumi.Input<CallForwardTimeArgs>>>;
  /** Callers that it holds for, with wildcards. Default: all. */
  sources?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Whether it holds for these callers or for all others. Default: whitelist. */
  sourcesMode?: pulumi.Input<"whitelist" | "blacklist">;
  /** Whether callers are regular expressions. Default: false. */
  sourcesIsRegex?: pulumi.Input<boolean>;
  /** Called numbers that it holds for, with wildcards. Default: all. */
  bNumbers?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Whether it holds for these numbers or for all others. Default: whitelist. */
  bNumbersMode?: pulumi.Input<"whitelist" | "blacklist">;
  /** Whether called numbers are regular expressions. Default: false. */
  bNumbersIsRegex?: pulumi.Input<boolean>;
  /** After how many seconds of ringing calls go there. Default: what is set. */
  ringTimeout?: pulumi.Input<number>;
}

/** Where calls of one type go, when, and for whose calls, by the sets that say so. */
export interface CallForwardMappingArgs {
  /** Where calls go: the id of a `ngcp.CallForwardDestinationSet`. */
  destinationSetId: pulumi.Input<string | number>;
  /** When: the id of a `ngcp.CallForwardTimeSet`. Default: always. */
  timeSetId?: pulumi.Input<string | number>;
  /** For whose calls: the id of a `ngcp.CallForwardSourceSet`. Default: all. */
  sourceSetId?: pulumi.Input<string | number>;
  /** For calls to which numbers: the id of a `ngcp.CallForwardBNumberSet`. Default: all. */
  bNumberSetId?: pulumi.Input<string | number>;
  /** Whether it is on. Default: true. */
  enabled?: pulumi.Input<boolean>;
  /** Of calls from the telephone network: whether they are redirected (302) instead of forwarded. Default: false. */
  useRedirection?: pulumi.Input<boolean>;
}

/** Who gets faxes by e-mail. */
export interface FaxDestinationArgs {
  /** The e-mail address. */
  destination: pulumi.Input<string>;
  /** The form of the file. Default: PDF. */
  filetype?: pulumi.Input<"TIFF" | "PS" | "PDF" | "PDF14">;
  /** Whether faxes that came in are sent there. Default: true. */
  incoming?: pulumi.Input<boolean>;
  /** Whether faxes that went out are sent there. Default: false. */
  outgoing?: pulumi.Input<boolean>;
  /** Whether reports are sent there. Default: false. */
  status?: pulumi.Input<boolean>;
}

/** Which e-mails are sent as faxes. */
export interface MailToFaxSenderArgs {
  /** Of whom: an e-mail address. Default: of anybody. */
  fromEmail?: pulumi.Input<string>;
  /** From where: an IP address. Default: from anywhere. */
  receivedFrom?: pulumi.Input<string>;
  /** To where: a number. Default: to any. */
  destination?: pulumi.Input<string>;
  /** Whether where from and where to are regular expressions. Default: false. */
  useRegex?: pulumi.Input<boolean>;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface PeeringServerPreferencesValuesArgs {
  allow_asymmetric_codecs?: pulumi.Input<boolean>;
  allow_lm_forward_loop?: pulumi.Input<boolean>;
  always_transcode?: pulumi.Input<boolean>;
  AMR_bitrate?: pulumi.Input<"" | "4750" | "5150" | "5900" | "6700" | "7400" | "7950" | "10200" | "12200">;
  AMR_CMR_interval?: pulumi.Input<string | number>;
  AMR_mode_change_capability?: pulumi.Input<"" | "1" | "2">;
  AMR_mode_change_interval?: pulumi.Input<string | number>;
  AMR_mode_change_neighbor?: pulumi.Input<boolean>;
  AMR_mode_change_period?: pulumi.Input<"" | "2">;
  AMR_mode_set?: pulumi.Input<string | number>;
  AMR_octet_align?: pulumi.Input<boolean>;
  AMR_WB_bitrate?: pulumi.Input<
    "" | "6600" | "8850" | "12650" | "14250" | "15850" | "18250" | "19850" | "23050" | "23850"
  >;
  AMR_WB_CMR_interval?: pulumi.Input<string | number>;
  AMR_WB_mode_change_capability?: pulumi.Input<"" | "1" | "2">;
  AMR_WB_mode_change_interval?: pulumi.Input<string | number>;
  AMR_WB_mode_change_neighbor?: pulumi.Input<boolean>;
  AMR_WB_mode_change_period?: pulumi.Input<"" | "2">;
  AMR_WB_mode_set?: pulumi.Input<string | number>;
  AMR_WB_octet_align?: pulumi.Input<boolean>;
  announce_error_codes_enable?: pulumi.Input<boolean>;
  announce_error_codes_list?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  anonymize_from_user?: pulumi.Input<boolean>;
  block_admin_code?: pulumi.Input<string | number>;
  block_admin_reason?: pulumi.Input<string | number>;
  block_callee_code?: pulumi.Input<string | number>;
  block_callee_reason?: pulumi.Input<string | number>;
  block_caller_code?: pulumi.Input<string | number>;
  block_caller_reason?: pulumi.Input<string | number>;
  block_contract_code?: pulumi.Input<string | number>;
  block_contract_reason?: pulumi.Input<string | number>;
  block_in_code?: pulumi.Input<string | number>;
  block_in_reason?: pulumi.Input<string | number>;
  block_ncos_code?: pulumi.Input<string | number>;
  block_ncos_reason?: pulumi.Input<string | number>;
  block_out_code?: pulumi.Input<string | number>;
  block_out_reason?: pulumi.Input<string | number>;
  block_override_pin_code?: pulumi.Input<string | number>;
  block_override_pin_reason?: pulumi.Input<string | number>;
  call_log_level?: pulumi.Input<"notice" | "info" | "debug">;
  callee_busy_code?: pulumi.Input<string | number>;
  callee_busy_reason?: pulumi.Input<string | number>;
  callee_offline_code?: pulumi.Input<string | number>;
  callee_offline_reason?: pulumi.Input<string | number>;
  callee_tmp_unavailable_code?: pulumi.Input<string | number>;
  callee_tmp_unavailable_reason?: pulumi.Input<string | number>;
  callee_unknown_code?: pulumi.Input<string | number>;
  callee_unknown_reason?: pulumi.Input<string | number>;
  caller_lnp_lookup?: pulumi.Input<boolean>;
  cf_loop_code?: pulumi.Input<string | number>;
  cf_loop_reason?: pulumi.Input<string | number>;
  codecs_filter?: pulumi.Input<boolean>;
  codecs_list?: pulumi.Input<string | number>;
  concurrent_calls_quota?: pulumi.Input<string | number>;
  concurrent_max?: pulumi.Input<string | number>;
  concurrent_max_in?: pulumi.Input<string | number>;
  concurrent_max_out?: pulumi.Input<string | number>;
  connect_on_ported?: pulumi.Input<boolean>;
  default_lnp_prefix?: pulumi.Input<string | number>;
  disable_prack_method?: pulumi.Input<boolean>;
  DTLS_fingerprint?: pulumi.Input<"sha-1" | "sha-224" | "sha-256" | "sha-384" | "sha-512">;
  find_subscriber_by_uuid?: pulumi.Input<boolean>;
  force_outb_call_uses_peer_hdrs?: pulumi.Input<boolean>;
  force_outbound_calls_to_peer?: pulumi.Input<
    | "never"
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias"
    | "force"
    | "force_nonlocal"
    | "force_nonlocal_lnp"
  >;
  g723_bitrate?: pulumi.Input<"default" | "5300" | "6300">;
  generate_rtcp?: pulumi.Input<boolean>;
  gpp0?: pulumi.Input<string | number>;
  gpp1?: pulumi.Input<string | number>;
  gpp2?: pulumi.Input<string | number>;
  gpp3?: pulumi.Input<string | number>;
  gpp4?: pulumi.Input<string | number>;
  gpp5?: pulumi.Input<string | number>;
  gpp6?: pulumi.Input<string | number>;
  gpp7?: pulumi.Input<string | number>;
  gpp8?: pulumi.Input<string | number>;
  gpp9?: pulumi.Input<string | number>;
  header_rule_set?: pulumi.Input<string | number>;
  ICE_lite?: pulumi.Input<boolean>;
  identifier?: pulumi.Input<string | number>;
  inbound_npn?: pulumi.Input<"from_display" | "pai_user" | "ppi_user" | "rpid_user">;
  inbound_upn?: pulumi.Input<"from_display" | "pai_user" | "ppi_user" | "rpid_user">;
  inbound_uprn?: pulumi.Input<"none" | "diversion">;
  ip_header?: pulumi.Input<string | number>;
  ipv46_for_rtpproxy?: pulumi.Input<"force_ipv4" | "force_ipv6" | "auto">;
  lbrtp_set?: pulumi.Input<string | number>;
  lnp_add_npdi?: pulumi.Input<boolean>;
  lnp_to_rn?: pulumi.Input<boolean>;
  locked_in_code?: pulumi.Input<string | number>;
  locked_in_reason?: pulumi.Input<string | number>;
  locked_out_code?: pulumi.Input<string | number>;
  locked_out_reason?: pulumi.Input<string | number>;
  max_calls_in_code?: pulumi.Input<string | number>;
  max_calls_in_reason?: pulumi.Input<string | number>;
  max_calls_out_code?: pulumi.Input<string | number>;
  max_calls_out_reason?: pulumi.Input<string | number>;
  max_calls_peer_code?: pulumi.Input<string | number>;
  max_calls_peer_reason?: pulumi.Input<string | number>;
  no_credit_code?: pulumi.Input<string | number>;
  no_credit_reason?: pulumi.Input<string | number>;
  opus_complexity?: pulumi.Input<
    "default" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10"
  >;
  opus_legacy_mono?: pulumi.Input<boolean>;
  opus_mono_bitrate?: pulumi.Input<"default" | "10000" | "24000" | "32000">;
  opus_stereo_bitrate?: pulumi.Input<"default" | "24000" | "32000" | "64000" | "128000">;
  original_sendrecv?: pulumi.Input<boolean>;
  OSRTP_offer?: pulumi.Input<boolean>;
  outbound_diversion?: pulumi.Input<"uprn" | "npn">;
  outbound_diversion_counter?: pulumi.Input<string | number>;
  outbound_from_display?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "pbx_extension"
    | "pbx_extension/np_display"
    | "rcv_display/np_display"
  >;
  outbound_from_user?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "peer_auth_user"
    | "pbx_extension"
  >;
  outbound_from_user_is_phone?: pulumi.Input<boolean>;
  outbound_history_info?: pulumi.Input<"uprn">;
  outbound_hostname_resolution?: pulumi.Input<boolean>;
  outbound_pai_display?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "rcv_display/np_display"
  >;
  outbound_pai_user?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "peer_auth_user"
    | "pbx_extension"
  >;
  outbound_ppi_user?: pulumi.Input<
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "peer_auth_user"
  >;
  outbound_socket?: pulumi.Input<string | number>;
  outbound_to_user?: pulumi.Input<"callee" | "rcvd_to" | "orig_callee" | "pbx_extension">;
  outbound_to_user_is_phone?: pulumi.Input<boolean>;
  peer_auth_hf_user?: pulumi.Input<string | number>;
  peer_auth_pass?: pulumi.Input<string | number>;
  peer_auth_realm?: pulumi.Input<string | number>;
  peer_auth_register?: pulumi.Input<boolean>;
  peer_auth_registrar_server?: pulumi.Input<string | number>;
  peer_auth_user?: pulumi.Input<string | number>;
  peering_unavailable_code?: pulumi.Input<string | number>;
  peering_unavailable_reason?: pulumi.Input<string | number>;
  play_emulated_ringback_tone?: pulumi.Input<boolean>;
  ptime?: pulumi.Input<"default" | "5" | "10" | "20" | "30" | "40" | "50" | "60">;
  reason_text_for_failover?: pulumi.Input<string | number>;
  record_call?: pulumi.Input<"0" | "1" | "2" | "3">;
  relaying_denied_code?: pulumi.Input<string | number>;
  relaying_denied_reason?: pulumi.Input<string | number>;
  rewrite_rule_set?: pulumi.Input<string | number>;
  rtp_debug?: pulumi.Input<boolean>;
  rtp_interface?: pulumi.Input<string | number>;
  sdp_crypto_base64_padding?: pulumi.Input<boolean>;
  sdp_media_remove?: pulumi.Input<string | number>;
  set_moh_sendonly?: pulumi.Input<boolean>;
  set_moh_zeroconnection?: pulumi.Input<boolean>;
  single_codec?: pulumi.Input<boolean>;
  skip_callee_lnp_lookup?: pulumi.Input<boolean>;
  sound_set?: pulumi.Input<string | number>;
  sst_enable?: pulumi.Input<"no" | "yes">;
  sst_expires?: pulumi.Input<string | number>;
  sst_max_timer?: pulumi.Input<string | number>;
  sst_min_timer?: pulumi.Input<string | number>;
  sst_refresh_method?: pulumi.Input<"UPDATE_FALLBACK_INVITE" | "UPDATE" | "INVITE">;
  T38_decode?: pulumi.Input<boolean>;
  T38_FEC?: pulumi.Input<boolean>;
  T38_force?: pulumi.Input<boolean>;
  T38_no_ECM?: pulumi.Input<boolean>;
  T38_no_IAF?: pulumi.Input<boolean>;
  T38_no_V17?: pulumi.Input<boolean>;
  T38_no_V27ter?: pulumi.Input<boolean>;
  T38_no_V29?: pulumi.Input<boolean>;
  T38_no_V34?: pulumi.Input<boolean>;
  transcode_AMR?: pulumi.Input<boolean>;
  transcode_AMR_WB?: pulumi.Input<boolean>;
  transcode_cn?: pulumi.Input<boolean>;
  transcode_dtmf?: pulumi.Input<boolean>;
  transcode_G722?: pulumi.Input<boolean>;
  transcode_G723?: pulumi.Input<boolean>;
  transcode_G729?: pulumi.Input<boolean>;
  transcode_GSM?: pulumi.Input<boolean>;
  transcode_opus_mono?: pulumi.Input<boolean>;
  transcode_opus_stereo?: pulumi.Input<boolean>;
  transcode_PCMA?: pulumi.Input<boolean>;
  transcode_PCMU?: pulumi.Input<boolean>;
  transcode_speex_16?: pulumi.Input<boolean>;
  transcode_speex_32?: pulumi.Input<boolean>;
  transcode_speex_8?: pulumi.Input<boolean>;
  transport_protocol?: pulumi.Input<
    | "transparent"
    | "RTP/AVP"
    | "RTP/SAVP"
    | "RTP/AVPF"
    | "RTP/SAVPF"
    | "UDP/TLS/RTP/SAVP"
    | "UDP/TLS/RTP/SAVPF"
  >;
  ua_header_mode?: pulumi.Input<"strip" | "passthrough" | "replace">;
  ua_header_replace?: pulumi.Input<string | number>;
  use_rtpproxy?: pulumi.Input<
    | "ice_strip_candidates"
    | "ice_add_candidates"
    | "ice_replace_candidates"
    | "never"
    | "ice_force_relay_candidates"
    | "ice_client_preference"
  >;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface PbxDevicePreferencesValuesArgs {
  admin_name?: pulumi.Input<string | number>;
  admin_pass?: pulumi.Input<string | number>;
  DNS_SRV_enable?: pulumi.Input<boolean>;
  ntp_server?: pulumi.Input<string | number>;
  ntp_sync?: pulumi.Input<string | number>;
  syslog_level?: pulumi.Input<string | number>;
  syslog_server?: pulumi.Input<string | number>;
  user_conf_priority?: pulumi.Input<boolean>;
  vnd_Panasonic_FW_ver?: pulumi.Input<string | number>;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface PbxDeviceProfilePreferencesValuesArgs {
  admin_name?: pulumi.Input<string | number>;
  admin_pass?: pulumi.Input<string | number>;
  DNS_SRV_enable?: pulumi.Input<boolean>;
  FW_upg_dis?: pulumi.Input<boolean>;
  ntp_server?: pulumi.Input<string | number>;
  ntp_sync?: pulumi.Input<string | number>;
  syslog_level?: pulumi.Input<string | number>;
  syslog_server?: pulumi.Input<string | number>;
  user_conf_priority?: pulumi.Input<boolean>;
  vnd_Panasonic_FW_autoupg_dis?: pulumi.Input<boolean>;
  vnd_Panasonic_FW_ver?: pulumi.Input<string | number>;
  web_gui_dis?: pulumi.Input<boolean>;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface PbxFieldDevicePreferencesValuesArgs {
  admin_name?: pulumi.Input<string | number>;
  admin_pass?: pulumi.Input<string | number>;
  DNS_SRV_enable?: pulumi.Input<boolean>;
  FW_upg_dis?: pulumi.Input<boolean>;
  ntp_server?: pulumi.Input<string | number>;
  ntp_sync?: pulumi.Input<string | number>;
  syslog_level?: pulumi.Input<string | number>;
  syslog_server?: pulumi.Input<string | number>;
  user_conf_priority?: pulumi.Input<boolean>;
  vnd_Panasonic_FW_autoupg_dis?: pulumi.Input<boolean>;
  vnd_Panasonic_FW_ver?: pulumi.Input<string | number>;
  web_gui_dis?: pulumi.Input<boolean>;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface ResellerPreferencesValuesArgs {
  cdr_export_field_separator?: pulumi.Input<string | number>;
  cdr_export_sclidui_rwrs?: pulumi.Input<string | number>;
  concurrent_max?: pulumi.Input<string | number>;
  concurrent_max_in?: pulumi.Input<string | number>;
  concurrent_max_in_total?: pulumi.Input<string | number>;
  concurrent_max_out?: pulumi.Input<string | number>;
  concurrent_max_out_total?: pulumi.Input<string | number>;
  concurrent_max_total?: pulumi.Input<string | number>;
  [name: string]: pulumi.Input<boolean | string | number | Array<pulumi.Input<string | number>>> | undefined;
}

/** An entry of a fleet: A SIP account: what a phone registers with, and the numbers that reach it. */
export interface SubscriberFleetEntryArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. Default: what the fleet says. */
  customerId?: pulumi.Input<string | number>;
  /** The SIP password. The server's password policy applies. */
  password: pulumi.Input<string>;
  /** The main number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. From release 26 on a SIP account needs one. */
  primaryNumber?: pulumi.Input<TelephoneNumberArgs>;
  /** All further numbers that reach the subscriber, in any order, each as in `primaryNumber`. For numbers that move between subscribers leave this out and declare each as a `ngcp.AliasNumber`. */
  aliasNumbers?: pulumi.Input<Array<pulumi.Input<TelephoneNumberArgs>>>;
  /** `locked` bars everything. A new one is active unless this says otherwise. Default: what the fleet says. */
  status?: pulumi.Input<"active" | "locked">;
  /** What is barred: `1` foreign calls, `2` all outgoing, `3` all calls, `4` everything, `5` ported. Default: what the fleet says. */
  lock?: pulumi.Input<string | number>;
  /** The e-mail address of its user. */
  email?: pulumi.Input<string>;
  /** The time zone of its user, as in `Europe/Vienna`. Default: what the fleet says. */
  timezone?: pulumi.Input<string>;
  /** The subscriber's id in another system. */
  externalId?: pulumi.Input<string>;
  /** Whether its user may manage the customer's other subscribers. Default: what the fleet says. */
  administrative?: pulumi.Input<boolean>;
  /** The user name for the self-care panel. Default: the SIP user name. */
  webUsername?: pulumi.Input<string>;
  /** The password for the self-care panel. It is never read back. The server's password policy applies. */
  webPassword?: pulumi.Input<string>;
  /** The profile set: the id of a `ngcp.SubscriberProfileSet`. Default: what the fleet says. */
  profileSetId?: pulumi.Input<string | number>;
  /** The profile: the id of a `ngcp.SubscriberProfile` of the set. Default: what the fleet says. */
  profileId?: pulumi.Input<string | number>;
  /** Of a PBX account: the name that is shown. For a SIP account set the preference `display_name`. */
  displayName?: pulumi.Input<string>;
  /** Of a PBX account: whether it is the pilot, which comes first and goes last: let the others depend on it. Default: false. */
  isPbxPilot?: pulumi.Input<boolean>;
  /** Of a PBX account: the extension. Its number is that of the pilot with this at its end. */
  pbxExtension?: pulumi.Input<string>;
  /** Of a PBX account: whether it is a hunt group. Default: false. */
  isPbxGroup?: pulumi.Input<boolean>;
  /** Of a PBX group: the subscribers in it, ids of `ngcp.Subscriber` in the order in which they are hunted. */
  pbxGroupMemberIds?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  /** Of a PBX group: how its members are hunted. */
  pbxHuntPolicy?: pulumi.Input<"serial" | "random" | "parallel" | "circular">;
  /** Of a PBX group: after how many seconds the next member is tried. */
  pbxHuntTimeout?: pulumi.Input<number>;
  /** Of a PBX group: how calls to the other members end. */
  pbxHuntCancelMode?: pulumi.Input<"bye" | "cancel">;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: what the fleet says. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

/** An entry of a fleet: What calls to or from some numbers cost by a billing profile. */
export interface BillingFeeFleetEntryArgs {
  /** The zone that it is counted to: the id of a `ngcp.BillingZone` of the profile. Default: what the fleet says. */
  billingZoneId?: pulumi.Input<string | number>;
  /** What the first interval costs a second in peak time. Default: 0. */
  onpeakInitRate?: pulumi.Input<number>;
  /** How long the first interval is in peak time, in seconds. Default: what the fleet says. */
  onpeakInitInterval?: pulumi.Input<number>;
  /** What further intervals cost a second in peak time. Default: 0. */
  onpeakFollowRate?: pulumi.Input<number>;
  /** How long further intervals are in peak time, in seconds. Default: what the fleet says. */
  onpeakFollowInterval?: pulumi.Input<number>;
  /** What is added once in peak time. Default: 0. */
  onpeakExtraRate?: pulumi.Input<number>;
  /** After how many seconds that is added in peak time. Default: never. */
  onpeakExtraSecond?: pulumi.Input<number>;
  /** Whether free time of the profile counts in peak time. Default: what the fleet says. */
  onpeakUseFreeTime?: pulumi.Input<boolean>;
  /** What the first interval costs a second otherwise. Default: 0. */
  offpeakInitRate?: pulumi.Input<number>;
  /** How long the first interval is otherwise, in seconds. Default: what the fleet says. */
  offpeakInitInterval?: pulumi.Input<number>;
  /** What further intervals cost a second otherwise. Default: 0. */
  offpeakFollowRate?: pulumi.Input<number>;
  /** How long further intervals are otherwise, in seconds. Default: what the fleet says. */
  offpeakFollowInterval?: pulumi.Input<number>;
  /** What is added once otherwise. Default: 0. */
  offpeakExtraRate?: pulumi.Input<number>;
  /** After how many seconds that is added otherwise. Default: never. */
  offpeakExtraSecond?: pulumi.Input<number>;
  /** Whether free time of the profile counts otherwise. Default: what the fleet says. */
  offpeakUseFreeTime?: pulumi.Input<boolean>;
  /** What a message of advice of charge stands for. Default: 0. */
  aocPulseAmountPerMessage?: pulumi.Input<number>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: what the fleet says. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

/** A telephone number: country code, area code and subscriber number, or one text such as `+43 1 9999`. */
export type TelephoneNumber = string | { cc: string; ac: string; sn: string };

/** An event as iCalendar describes it (RFC 5545). */
export interface TimeSetEvent {
  /** When it begins for the first time, as in `2030-01-07 08:00:00`. */
  start: string;
  /** When it ends for the first time. What it comes again is as long. */
  end: string;
  /** How often it comes again. Default: it does not. */
  freq?: "secondly" | "minutely" | "hourly" | "daily" | "weekly" | "monthly" | "yearly";
  /** Every how many of these periods. Default: 1. */
  interval?: number;
  /** When it comes for the last time. Default: it goes on. */
  until?: string;
  /** How many times it comes, instead of `until`. */
  count?: number;
  /** On which days of the week, as in `MO,TU`, or `1FR` for a month's first Friday. */
  byDay?: string;
  /** On which days of the month, as in `1,-1` for the first and the last. */
  byMonthDay?: string;
  /** In which months, `1` to `12`. */
  byMonth?: string;
  /** On which days of the year, `1` to `366`. */
  byYearDay?: string;
  /** In which weeks of the year, `1` to `53`. */
  byWeekNo?: string;
  /** At which hours, `0` to `23`. */
  byHour?: string;
  /** At which minutes, `0` to `59`. */
  byMinute?: string;
  /** At which seconds, `0` to `59`. */
  bySecond?: string;
  /** Which of the times within a period, `1` for the first. */
  bySetPos?: string;
  /** What it is. */
  comment?: string;
}

/** How one number of a call is rewritten. */
export interface RewriteRule {
  /** A regular expression (PCRE) over the number, as in `^00(.+)$`. `${ac}` stands for a preference. */
  matchPattern: string;
  /** What it becomes, as in `\1`, the first group of the pattern. */
  replacePattern: string;
  /** What it is for. */
  description: string;
  /** For calls that come `in` or go `out`, or for the `lnp` lookup. */
  direction: "in" | "out" | "lnp";
  /** Whose number. */
  field: "caller" | "callee";
  /** Whether it is used. Default: true. */
  enabled: boolean;
}

/** The path of a file, relative to the project's folder, a `FileAsset` or a `StringAsset`; or the path together with the SHA-256 that its content must have. */
export interface FileContent {
  path?: string;
  sha256: string;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface SubscriberPreferencesValues {
  aa_extensions_dial_mode?: "disabled" | "enabled";
  aa_timeout_repetition?: string | number;
  aa_wrongkey_repetition?: string | number;
  ac?: string | number;
  accept_auto_answer?: "yes" | "no";
  adm_block_in_clir?: boolean;
  adm_block_in_list?: Array<string | number>;
  adm_block_in_mode?: boolean;
  adm_block_out_list?: Array<string | number>;
  adm_block_out_mode?: boolean;
  adm_block_out_override_pin?: string | number;
  adm_cf_ncos?: string | number;
  adm_cf_ncos_set?: string | number;
  adm_ncos?: string | number;
  adm_ncos_exceptions?: Array<string | number>;
  adm_ncos_set?: string | number;
  advice_of_charge?: "currency" | "pulse";
  alert_info_type?: "internal_external" | "url";
  alert_info_url?: string | number;
  allow_asymmetric_codecs?: boolean;
  allow_out_foreign_domain?: boolean;
  allowed_clis?: Array<string | number>;
  allowed_clis_reject_policy?: "override_by_usernpn" | "override_by_clir" | "reject";
  allowed_ips?: Array<string | number>;
  allowed_ips_header?: string | number;
  always_transcode?: boolean;
  AMR_bitrate?: "" | "4750" | "5150" | "5900" | "6700" | "7400" | "7950" | "10200" | "12200";
  AMR_CMR_interval?: string | number;
  AMR_mode_change_capability?: "" | "1" | "2";
  AMR_mode_change_interval?: string | number;
  AMR_mode_change_neighbor?: boolean;
  AMR_mode_change_period?: "" | "2";
  AMR_mode_set?: string | number;
  AMR_octet_align?: boolean;
  AMR_WB_bitrate?: "" | "6600" | "8850" | "12650" | "14250" | "15850" | "18250" | "19850" | "23050" | "23850";
  AMR_WB_CMR_interval?: string | number;
  AMR_WB_mode_change_capability?: "" | "1" | "2";
  AMR_WB_mode_change_interval?: string | number;
  AMR_WB_mode_change_neighbor?: boolean;
  AMR_WB_mode_change_period?: "" | "2";
  AMR_WB_mode_set?: string | number;
  AMR_WB_octet_align?: boolean;
  announce_conn_type?: "early" | "established";
  announce_error_codes_enable?: boolean;
  announce_error_codes_list?: Array<string | number>;
  block_in_clir?: boolean;
  block_in_list?: Array<string | number>;
  block_in_mode?: boolean;
  block_out_list?: Array<string | number>;
  block_out_mode?: boolean;
  block_out_override_pin?: string | number;
  busy_hg_member_mode?: "ring" | "skip_totaluser" | "skip_activeuser";
  bypass_rtpproxy?: "never" | "same_nat" | "both_public";
  call_deflection?: "enabled" | "disabled" | "immediate";
  call_log_level?: "notice" | "info" | "debug";
  calllist_clir_scope?: "external" | "all";
  cc?: string | number;
  cli?: string | number;
  clip_no_screening?: boolean;
  clir?: boolean;
  clir_intrapbx?: boolean;
  clir_override?: boolean;
  cloud_pbx_callqueue?: boolean;
  codecs_filter?: boolean;
  codecs_list?: string | number;
  colp_cf?: boolean;
  colp_pstn?: boolean;
  colr?: boolean;
  concurrent_calls_quota?: string | number;
  concurrent_max?: string | number;
  concurrent_max_in?: string | number;
  concurrent_max_in_per_account?: string | number;
  concurrent_max_in_total?: string | number;
  concurrent_max_out?: string | number;
  concurrent_max_out_per_account?: string | number;
  concurrent_max_out_total?: string | number;
  concurrent_max_per_account?: string | number;
  concurrent_max_total?: string | number;
  conference_max_participants?: string | number;
  conference_pin?: string | number;
  connect_on_ported?: boolean;
  contact_ringtimeout?: string | number;
  contract_sound_set?: string | number;
  convert_dtmf_info?: boolean;
  count_callforward_as_one?: boolean;
  csc_calls?: boolean;
  csta_client?: boolean;
  csta_controller?: boolean;
  default_lnp_prefix?: string | number;
  disable_prack_method?: boolean;
  display_name?: string | number;
  divert_block_out?: string | number;
  dnd?: boolean;
  DTLS_fingerprint?: "sha-1" | "sha-224" | "sha-256" | "sha-384" | "sha-512";
  e164_to_ruri?: boolean;
  emergency_cli?: string | number;
  emergency_location_format?: "PIDF-LO" | "cirpack";
  emergency_location_object?: string | number;
  emergency_mapping_container?: string | number;
  emergency_prefix?: string | number;
  emergency_priorization?: boolean;
  emergency_suffix?: string | number;
  emergency_upn?: "npn" | "upn";
  enable_2fa?: boolean;
  extended_dialing_mode?:
    | "strict"
    | "extended_send_dialed"
    | "extended_send_base"
    | "extended_send_primary_plus_extension";
  extension_in_npn?: boolean;
  force_inbound_calls_to_peer?:
    | "never"
    | "force"
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias";
  force_outb_call_uses_peer_hdrs?: boolean;
  force_outbound_calls_to_peer?:
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias"
    | "force"
    | "never"
    | "force_interpbx"
    | "force_interdomain";
  g723_bitrate?: "default" | "5300" | "6300";
  generate_rtcp?: boolean;
  gpp0?: string | number;
  gpp1?: string | number;
  gpp2?: string | number;
  gpp3?: string | number;
  gpp4?: string | number;
  gpp5?: string | number;
  gpp6?: string | number;
  gpp7?: string | number;
  gpp8?: string | number;
  gpp9?: string | number;
  header_rule_set?: string | number;
  ICE_lite?: boolean;
  ignore_allowed_ips?: boolean;
  ims_as_context?: boolean;
  inbound_upn?: "from_display" | "pai_user" | "ppi_user" | "rpid_user" | "from_user";
  inbound_uprn?: "none" | "npn" | "npn_diversion" | "diversion" | "upn" | "original/npn" | "original/upn";
  ip_header?: string | number;
  ipv46_for_rtpproxy?: "force_ipv4" | "force_ipv6" | "auto";
  language?: "de" | "en" | "es" | "it" | "ro" | "fr" | "ar" | "he" | "nl" | "pt_br" | "pt";
  last_number_redial?: boolean;
  lawful_interception?: boolean;
  lcr_peer_cf?: boolean;
  lnp_add_npdi?: boolean;
  lnp_for_local_sub?: boolean;
  lnp_to_rn?: boolean;
  lookup_all_registrations?: boolean;
  malicious_call_identification?: boolean;
  man_allowed_ips?: Array<string | number>;
  manager_secretary?: boolean;
  max_call_duration?: string | number;
  max_queue_length?: string | number;
  mobile_push_enable?: "never" | "always" | "no_reg" | "only_push" | "reg_then_push" | "push_then_reg";
  mobile_push_expiry?: string | number;
  music_on_hold?: boolean;
  nat_sipping?: "yes" | "no" | "always";
  ncos?: string | number;
  ncos_set?: string | number;
  no_404_fallback?: boolean;
  opus_complexity?: "default" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";
  opus_legacy_mono?: boolean;
  opus_mono_bitrate?: "default" | "10000" | "24000" | "32000";
  opus_stereo_bitrate?: "default" | "24000" | "32000" | "64000" | "128000";
  original_sendrecv?: boolean;
  OSRTP_offer?: boolean;
  outbound_diversion?: "none" | "uprn" | "npn";
  outbound_from_display?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "pbx_extension"
    | "pbx_extension/np_display"
    | "rcv_display/np_display";
  outbound_from_user?:
    | "npn"
    | "auth_user"
    | "rcv_display"
    | "upn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension";
  outbound_from_user_is_phone?: boolean;
  outbound_history_info?: "none" | "uprn";
  outbound_pai_display?:
    | "none"
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "rcv_display/np_display";
  outbound_pai_user?:
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "npn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension";
  outbound_ppi_user?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display";
  outbound_to_user?: "callee" | "rcvd_to" | "orig_callee" | "pbx_extension";
  outbound_to_user_is_phone?: boolean;
  pai_clir?: boolean;
  peer_auth_hf_user?: string | number;
  peer_auth_pass?: string | number;
  peer_auth_realm?: string | number;
  peer_auth_register?: boolean;
  peer_auth_registrar_server?: string | number;
  peer_auth_user?: string | number;
  play_announce_before_call_setup?: boolean;
  play_announce_before_cf?: boolean;
  play_announce_before_recording?: "always" | "external_calls_only" | "internal_calls_only" | "never";
  play_announce_to_callee?: boolean;
  play_emulated_ringback_tone?: boolean;
  ported_n1_to_ruri?: boolean;
  ptime?: "default" | "5" | "10" | "20" | "30" | "40" | "50" | "60";
  queue_wrap_up_time?: string | number;
  recent_calls_by_upn?: boolean;
  record_call?: "0" | "1" | "2" | "3";
  reject_emergency?: boolean;
  reject_vsc?: boolean;
  rerouting_codes?: Array<string | number>;
  rerouting_mode?: "whitelist" | "blacklist";
  rewrite_rule_set?: string | number;
  rtp_debug?: boolean;
  rtp_interface?: string | number;
  sdp_crypto_base64_padding?: boolean;
  sdp_media_remove?: string | number;
  secretary_numbers?: Array<string | number>;
  serial_forking_by_q_value?: "no" | "standard" | "probability";
  set_moh_sendonly?: boolean;
  set_moh_zeroconnection?: boolean;
  shared_buddylist_visibility?: boolean;
  single_codec?: boolean;
  sip_ping_notify?: boolean;
  sip_ping_notify_codecs_list?: Array<string | number>;
  skip_upn_check_on_diversion?:
    | "no"
    | "yes"
    | "check_aliases"
    | "check_allowed_clis"
    | "diversion"
    | "historyinfo";
  sound_set?: string | number;
  sst_enable?: "no" | "yes";
  sst_expires?: string | number;
  sst_max_timer?: string | number;
  sst_min_timer?: string | number;
  sst_refresh_method?: "UPDATE_FALLBACK_INVITE" | "UPDATE" | "INVITE";
  stir_check?: boolean;
  stop_forking_code_lists?: Array<string | number>;
  support_auto_answer?: "no" | "phone" | "vsc";
  T38_decode?: boolean;
  T38_FEC?: boolean;
  T38_force?: boolean;
  T38_no_ECM?: boolean;
  T38_no_IAF?: boolean;
  T38_no_V17?: boolean;
  T38_no_V27ter?: boolean;
  T38_no_V29?: boolean;
  T38_no_V34?: boolean;
  transcode_AMR?: boolean;
  transcode_AMR_WB?: boolean;
  transcode_cn?: boolean;
  transcode_dtmf?: boolean;
  transcode_G722?: boolean;
  transcode_G723?: boolean;
  transcode_G729?: boolean;
  transcode_GSM?: boolean;
  transcode_opus_mono?: boolean;
  transcode_opus_stereo?: boolean;
  transcode_PCMA?: boolean;
  transcode_PCMU?: boolean;
  transcode_speex_16?: boolean;
  transcode_speex_32?: boolean;
  transcode_speex_8?: boolean;
  transport_protocol?:
    | "transparent"
    | "RTP/AVP"
    | "RTP/SAVP"
    | "RTP/AVPF"
    | "RTP/SAVPF"
    | "UDP/TLS/RTP/SAVP"
    | "UDP/TLS/RTP/SAVPF";
  ua_filter_list?: Array<string | number>;
  ua_filter_mode?: boolean;
  ua_header_mode?: "passthrough" | "replace" | "strip";
  ua_header_replace?: string | number;
  ua_reject_missing?: boolean;
  upn_block_clir?: boolean;
  upn_block_list?: Array<string | number>;
  upn_block_mode?: boolean;
  use_rtpproxy?:
    | "ice_add_candidates"
    | "ice_replace_candidates"
    | "never"
    | "ice_strip_candidates"
    | "ice_force_relay_candidates"
    | "ice_client_preference";
  user_cli?: string | number;
  voicemail_echo_number?: string | number;
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface CustomerPreferencesValues {
  adm_block_in_clir?: boolean;
  adm_block_in_list?: Array<string | number>;
  adm_block_in_mode?: boolean;
  adm_block_out_list?: Array<string | number>;
  adm_block_out_mode?: boolean;
  adm_block_out_override_pin?: string | number;
  adm_ncos?: string | number;
  adm_ncos_set?: string | number;
  advice_of_charge?: "currency" | "pulse";
  allowed_clis?: Array<string | number>;
  allowed_clis_reject_policy?: "override_by_usernpn" | "override_by_clir" | "reject";
  allowed_ips_header?: string | number;
  block_in_clir?: boolean;
  block_in_list?: Array<string | number>;
  block_in_mode?: boolean;
  block_out_list?: Array<string | number>;
  block_out_mode?: boolean;
  block_out_override_pin?: string | number;
  calllist_clir_scope?: "external" | "all";
  concurrent_calls_quota?: string | number;
  concurrent_max?: string | number;
  concurrent_max_in?: string | number;
  concurrent_max_in_total?: string | number;
  concurrent_max_out?: string | number;
  concurrent_max_out_total?: string | number;
  concurrent_max_total?: string | number;
  conference_max_participants?: string | number;
  divert_block_out?: string | number;
  emergency_cli?: string | number;
  emergency_mapping_container?: string | number;
  emergency_prefix?: string | number;
  emergency_suffix?: string | number;
  ext_range_max?: string | number;
  ext_range_min?: string | number;
  ignore_cf_when_hunting?: boolean;
  malicious_call_identification?: boolean;
  max_call_duration?: string | number;
  ncos?: string | number;
  ncos_set?: string | number;
  play_announce_before_call_setup?: boolean;
  play_announce_before_recording?: "always" | "external_calls_only" | "internal_calls_only" | "never";
  play_announce_to_callee?: boolean;
  play_emulated_ringback_tone?: boolean;
  prepaid_library?: "libswrate";
  recent_calls_by_upn?: boolean;
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface DomainPreferencesValues {
  aa_extensions_dial_mode?: "disabled" | "enabled";
  aa_timeout_repetition?: string | number;
  aa_wrongkey_repetition?: string | number;
  accept_auto_answer?: "yes" | "no";
  adm_cf_ncos?: string | number;
  adm_cf_ncos_set?: string | number;
  adm_ncos?: string | number;
  adm_ncos_set?: string | number;
  advice_of_charge?: "currency" | "pulse";
  alert_info_type?: "internal_external" | "url";
  alert_info_url?: string | number;
  allow_asymmetric_codecs?: boolean;
  allow_out_foreign_domain?: boolean;
  allowed_clis_reject_policy?: "override_by_usernpn" | "override_by_clir" | "reject";
  allowed_ips?: Array<string | number>;
  allowed_ips_header?: string | number;
  always_transcode?: boolean;
  AMR_bitrate?: "" | "4750" | "5150" | "5900" | "6700" | "7400" | "7950" | "10200" | "12200";
  AMR_CMR_interval?: string | number;
  AMR_mode_change_capability?: "" | "1" | "2";
  AMR_mode_change_interval?: string | number;
  AMR_mode_change_neighbor?: boolean;
  AMR_mode_change_period?: "" | "2";
  AMR_mode_set?: string | number;
  AMR_octet_align?: boolean;
  AMR_WB_bitrate?: "" | "6600" | "8850" | "12650" | "14250" | "15850" | "18250" | "19850" | "23050" | "23850";
  AMR_WB_CMR_interval?: string | number;
  AMR_WB_mode_change_capability?: "" | "1" | "2";
  AMR_WB_mode_change_interval?: string | number;
  AMR_WB_mode_change_neighbor?: boolean;
  AMR_WB_mode_change_period?: "" | "2";
  AMR_WB_mode_set?: string | number;
  AMR_WB_octet_align?: boolean;
  announce_conn_type?: "early" | "established";
  announce_error_codes_enable?: boolean;
  announce_error_codes_list?: Array<string | number>;
  busy_hg_member_mode?: "ring" | "skip_totaluser" | "skip_activeuser";
  bypass_rtpproxy?: "never" | "same_nat" | "both_public";
  call_deflection?: "enabled" | "disabled" | "immediate";
  calllist_clir_scope?: "external" | "all";
  callrecording_type?: "internal" | "external";
  clir_intrapbx?: boolean;
  codecs_filter?: boolean;
  codecs_list?: string | number;
  colp_cf?: boolean;
  colp_pstn?: boolean;
  concurrent_calls_quota?: string | number;
  concurrent_max?: string | number;
  concurrent_max_in?: string | number;
  concurrent_max_in_per_account?: string | number;
  concurrent_max_in_total?: string | number;
  concurrent_max_out?: string | number;
  concurrent_max_out_per_account?: string | number;
  concurrent_max_out_total?: string | number;
  concurrent_max_per_account?: string | number;
  concurrent_max_total?: string | number;
  conference_max_participants?: string | number;
  connect_on_ported?: boolean;
  contact_ringtimeout?: string | number;
  convert_dtmf_info?: boolean;
  count_callforward_as_one?: boolean;
  default_lnp_prefix?: string | number;
  disable_prack_method?: boolean;
  DTLS_fingerprint?: "sha-1" | "sha-224" | "sha-256" | "sha-384" | "sha-512";
  emergency_mapping_container?: string | number;
  emergency_mode_enabled?: boolean;
  emergency_provider_info?: string | number;
  emergency_upn?: "npn" | "upn";
  enable_2fa?: boolean;
  extended_dialing_mode?:
    | "strict"
    | "extended_send_dialed"
    | "extended_send_base"
    | "extended_send_primary_plus_extension";
  extension_in_npn?: boolean;
  force_inbound_calls_to_peer?:
    | "never"
    | "force"
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias";
  force_outb_call_uses_peer_hdrs?: boolean;
  force_outbound_calls_to_peer?:
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias"
    | "force"
    | "never"
    | "force_interpbx"
    | "force_interdomain";
  g723_bitrate?: "default" | "5300" | "6300";
  generate_rtcp?: boolean;
  header_rule_set?: string | number;
  ICE_lite?: boolean;
  identifier?: string | number;
  ignore_allowed_ips?: boolean;
  ignore_cf_when_hunting?: boolean;
  ims_as_context?: boolean;
  inbound_upn?: "from_display" | "pai_user" | "ppi_user" | "rpid_user" | "from_user";
  inbound_uprn?: "none" | "npn" | "npn_diversion" | "diversion" | "upn" | "original/npn" | "original/upn";
  ip_header?: string | number;
  ipv46_for_rtpproxy?: "force_ipv4" | "force_ipv6" | "auto";
  language?: "de" | "en" | "es" | "it" | "ro" | "fr" | "ar" | "he" | "nl" | "pt_br" | "pt";
  last_number_redial?: boolean;
  lbrtp_set?: string | number;
  lcr_peer_cf?: boolean;
  lnp_add_npdi?: boolean;
  lnp_for_local_sub?: boolean;
  lnp_to_rn?: boolean;
  lookup_all_registrations?: boolean;
  malicious_call_identification?: boolean;
  man_allowed_ips?: Array<string | number>;
  max_call_duration?: string | number;
  mobile_push_enable?: "never" | "always" | "no_reg" | "only_push" | "reg_then_push" | "push_then_reg";
  mobile_push_expiry?: string | number;
  music_on_hold?: boolean;
  nat_sipping?: "yes" | "no" | "always";
  ncos?: string | number;
  ncos_set?: string | number;
  no_404_fallback?: boolean;
  opus_complexity?: "default" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";
  opus_legacy_mono?: boolean;
  opus_mono_bitrate?: "default" | "10000" | "24000" | "32000";
  opus_stereo_bitrate?: "default" | "24000" | "32000" | "64000" | "128000";
  original_sendrecv?: boolean;
  OSRTP_offer?: boolean;
  outbound_diversion?: "none" | "uprn" | "npn";
  outbound_from_display?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "pbx_extension"
    | "pbx_extension/np_display"
    | "rcv_display/np_display";
  outbound_from_user?:
    | "npn"
    | "auth_user"
    | "rcv_display"
    | "upn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension";
  outbound_from_user_is_phone?: boolean;
  outbound_history_info?: "none" | "uprn";
  outbound_pai_display?:
    | "none"
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "rcv_display/np_display";
  outbound_pai_user?:
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "npn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension";
  outbound_ppi_user?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display";
  outbound_to_user?: "callee" | "rcvd_to" | "orig_callee" | "pbx_extension";
  outbound_to_user_is_phone?: boolean;
  peer_auth_register?: boolean;
  play_announce_before_call_setup?: boolean;
  play_announce_before_cf?: boolean;
  play_announce_before_recording?: "always" | "external_calls_only" | "internal_calls_only" | "never";
  play_announce_to_callee?: boolean;
  play_emulated_ringback_tone?: boolean;
  ported_n1_to_ruri?: boolean;
  prepaid_library?: "libswrate";
  ptime?: "default" | "5" | "10" | "20" | "30" | "40" | "50" | "60";
  recent_calls_by_upn?: boolean;
  record_call?: "0" | "1" | "2" | "3";
  reject_emergency?: boolean;
  reject_vsc?: boolean;
  rerouting_codes?: Array<string | number>;
  rerouting_mode?: "whitelist" | "blacklist";
  rewrite_rule_set?: string | number;
  rtp_debug?: boolean;
  rtp_interface?: string | number;
  sdp_crypto_base64_padding?: boolean;
  sdp_media_remove?: string | number;
  serial_forking_by_q_value?: "no" | "standard" | "probability";
  set_moh_sendonly?: boolean;
  set_moh_zeroconnection?: boolean;
  single_codec?: boolean;
  skip_upn_check_on_diversion?:
    | "no"
    | "yes"
    | "check_aliases"
    | "check_allowed_clis"
    | "diversion"
    | "historyinfo";
  smsc_peer?: "default_smsc";
  sound_set?: string | number;
  sst_enable?: "no" | "yes";
  sst_expires?: string | number;
  sst_max_timer?: string | number;
  sst_min_timer?: string | number;
  sst_refresh_method?: "UPDATE_FALLBACK_INVITE" | "UPDATE" | "INVITE";
  stir_check?: boolean;
  stir_pub_url?: string | number;
  stop_forking_code_lists?: Array<string | number>;
  support_auto_answer?: "no" | "phone" | "vsc";
  T38_decode?: boolean;
  T38_FEC?: boolean;
  T38_force?: boolean;
  T38_no_ECM?: boolean;
  T38_no_IAF?: boolean;
  T38_no_V17?: boolean;
  T38_no_V27ter?: boolean;
  T38_no_V29?: boolean;
  T38_no_V34?: boolean;
  transcode_AMR?: boolean;
  transcode_AMR_WB?: boolean;
  transcode_cn?: boolean;
  transcode_dtmf?: boolean;
  transcode_G722?: boolean;
  transcode_G723?: boolean;
  transcode_G729?: boolean;
  transcode_GSM?: boolean;
  transcode_opus_mono?: boolean;
  transcode_opus_stereo?: boolean;
  transcode_PCMA?: boolean;
  transcode_PCMU?: boolean;
  transcode_speex_16?: boolean;
  transcode_speex_32?: boolean;
  transcode_speex_8?: boolean;
  transport_protocol?:
    | "transparent"
    | "RTP/AVP"
    | "RTP/SAVP"
    | "RTP/AVPF"
    | "RTP/SAVPF"
    | "UDP/TLS/RTP/SAVP"
    | "UDP/TLS/RTP/SAVPF";
  ua_filter_list?: Array<string | number>;
  ua_filter_mode?: boolean;
  ua_header_mode?: "passthrough" | "replace" | "strip";
  ua_header_replace?: string | number;
  ua_reject_missing?: boolean;
  unauth_inbound_calls?: boolean;
  use_rtpproxy?:
    | "ice_add_candidates"
    | "ice_replace_candidates"
    | "never"
    | "ice_strip_candidates"
    | "ice_force_relay_candidates"
    | "ice_client_preference";
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface ProfilePreferencesValues {
  aa_extensions_dial_mode?: "disabled" | "enabled";
  aa_timeout_repetition?: string | number;
  aa_wrongkey_repetition?: string | number;
  accept_auto_answer?: string | number;
  adm_block_in_clir?: boolean;
  adm_block_in_list?: Array<string | number>;
  adm_block_in_mode?: boolean;
  adm_block_out_list?: Array<string | number>;
  adm_block_out_mode?: boolean;
  adm_block_out_override_pin?: string | number;
  adm_cf_ncos?: string | number;
  adm_cf_ncos_set?: string | number;
  adm_ncos?: string | number;
  adm_ncos_set?: string | number;
  advice_of_charge?: string | number;
  alert_info_type?: string | number;
  alert_info_url?: string | number;
  allow_asymmetric_codecs?: boolean;
  allow_out_foreign_domain?: boolean;
  allowed_clis_reject_policy?: "override_by_usernpn" | "override_by_clir" | "reject";
  allowed_ips?: Array<string | number>;
  allowed_ips_header?: string | number;
  always_transcode?: boolean;
  AMR_bitrate?: "" | "4750" | "5150" | "5900" | "6700" | "7400" | "7950" | "10200" | "12200";
  AMR_CMR_interval?: string | number;
  AMR_mode_change_capability?: "" | "1" | "2";
  AMR_mode_change_interval?: string | number;
  AMR_mode_change_neighbor?: boolean;
  AMR_mode_change_period?: "" | "2";
  AMR_mode_set?: string | number;
  AMR_octet_align?: boolean;
  AMR_WB_bitrate?: "" | "6600" | "8850" | "12650" | "14250" | "15850" | "18250" | "19850" | "23050" | "23850";
  AMR_WB_CMR_interval?: string | number;
  AMR_WB_mode_change_capability?: "" | "1" | "2";
  AMR_WB_mode_change_interval?: string | number;
  AMR_WB_mode_change_neighbor?: boolean;
  AMR_WB_mode_change_period?: "" | "2";
  AMR_WB_mode_set?: string | number;
  AMR_WB_octet_align?: boolean;
  announce_conn_type?: "early" | "established";
  announce_error_codes_enable?: boolean;
  announce_error_codes_list?: Array<string | number>;
  block_in_clir?: boolean;
  block_in_list?: Array<string | number>;
  block_in_mode?: boolean;
  block_out_list?: Array<string | number>;
  block_out_mode?: boolean;
  block_out_override_pin?: string | number;
  busy_hg_member_mode?: string | number;
  bypass_rtpproxy?: "never" | "same_nat" | "both_public";
  call_deflection?: string | number;
  calllist_clir_scope?: string | number;
  clip_no_screening?: boolean;
  clir_intrapbx?: boolean;
  clir_override?: boolean;
  cloud_pbx_callqueue?: boolean;
  codecs_filter?: boolean;
  colp_cf?: boolean;
  colp_pstn?: boolean;
  concurrent_calls_quota?: string | number;
  concurrent_max?: string | number;
  concurrent_max_in?: string | number;
  concurrent_max_in_per_account?: string | number;
  concurrent_max_in_total?: string | number;
  concurrent_max_out?: string | number;
  concurrent_max_out_per_account?: string | number;
  concurrent_max_out_total?: string | number;
  concurrent_max_per_account?: string | number;
  concurrent_max_total?: string | number;
  conference_max_participants?: string | number;
  conference_pin?: string | number;
  connect_on_ported?: boolean;
  contact_ringtimeout?: string | number;
  convert_dtmf_info?: boolean;
  count_callforward_as_one?: boolean;
  csc_calls?: boolean;
  default_lnp_prefix?: string | number;
  disable_prack_method?: boolean;
  dnd?: boolean;
  DTLS_fingerprint?: "sha-1" | "sha-224" | "sha-256" | "sha-384" | "sha-512";
  emergency_mapping_container?: string | number;
  emergency_priorization?: boolean;
  emergency_upn?: string | number;
  enable_2fa?: boolean;
  extended_dialing_mode?:
    | "strict"
    | "extended_send_dialed"
    | "extended_send_base"
    | "extended_send_primary_plus_extension";
  extension_in_npn?: boolean;
  force_inbound_calls_to_peer?:
    | "never"
    | "force"
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias";
  force_outb_call_uses_peer_hdrs?: boolean;
  force_outbound_calls_to_peer?:
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias"
    | "force"
    | "never"
    | "force_interpbx"
    | "force_interdomain";
  g723_bitrate?: "default" | "5300" | "6300";
  generate_rtcp?: boolean;
  header_rule_set?: string | number;
  ICE_lite?: boolean;
  ignore_allowed_ips?: boolean;
  ims_as_context?: boolean;
  inbound_upn?: "from_display" | "pai_user" | "ppi_user" | "rpid_user" | "from_user";
  inbound_uprn?: "none" | "npn" | "npn_diversion" | "diversion" | "upn" | "original/npn" | "original/upn";
  ip_header?: string | number;
  ipv46_for_rtpproxy?: "force_ipv4" | "force_ipv6" | "auto";
  language?: string | number;
  last_number_redial?: boolean;
  lbrtp_set?: string | number;
  lcr_peer_cf?: boolean;
  lnp_add_npdi?: boolean;
  lnp_for_local_sub?: boolean;
  lnp_to_rn?: boolean;
  lookup_all_registrations?: boolean;
  malicious_call_identification?: boolean;
  man_allowed_ips?: Array<string | number>;
  max_call_duration?: string | number;
  max_queue_length?: string | number;
  mobile_push_enable?: string | number;
  mobile_push_expiry?: string | number;
  music_on_hold?: boolean;
  nat_sipping?: "yes" | "no" | "always";
  ncos?: string | number;
  ncos_set?: string | number;
  no_404_fallback?: boolean;
  opus_complexity?: "default" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";
  opus_legacy_mono?: boolean;
  opus_mono_bitrate?: "default" | "10000" | "24000" | "32000";
  opus_stereo_bitrate?: "default" | "24000" | "32000" | "64000" | "128000";
  original_sendrecv?: boolean;
  OSRTP_offer?: boolean;
  outbound_diversion?: "none" | "uprn" | "npn";
  outbound_from_display?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "pbx_extension"
    | "pbx_extension/np_display"
    | "rcv_display/np_display";
  outbound_from_user?:
    | "npn"
    | "auth_user"
    | "rcv_display"
    | "upn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension";
  outbound_from_user_is_phone?: boolean;
  outbound_history_info?: "none" | "uprn";
  outbound_pai_display?:
    | "none"
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "rcv_display/np_display";
  outbound_pai_user?:
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "npn"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "pbx_extension";
  outbound_ppi_user?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "none"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display";
  outbound_to_user?: "callee" | "rcvd_to" | "orig_callee" | "pbx_extension";
  outbound_to_user_is_phone?: boolean;
  pai_clir?: boolean;
  peer_auth_register?: boolean;
  play_announce_before_call_setup?: boolean;
  play_announce_before_cf?: boolean;
  play_announce_before_recording?: string | number;
  play_announce_to_callee?: boolean;
  play_emulated_ringback_tone?: boolean;
  ported_n1_to_ruri?: boolean;
  ptime?: "default" | "5" | "10" | "20" | "30" | "40" | "50" | "60";
  queue_wrap_up_time?: string | number;
  recent_calls_by_upn?: boolean;
  record_call?: "0" | "1" | "2" | "3";
  reject_emergency?: boolean;
  reject_vsc?: boolean;
  rerouting_codes?: Array<string | number>;
  rerouting_mode?: string | number;
  rewrite_rule_set?: string | number;
  rtp_debug?: boolean;
  rtp_interface?: string | number;
  sdp_crypto_base64_padding?: boolean;
  sdp_media_remove?: string | number;
  serial_forking_by_q_value?: string | number;
  set_moh_sendonly?: boolean;
  set_moh_zeroconnection?: boolean;
  single_codec?: boolean;
  sip_ping_notify?: boolean;
  sip_ping_notify_codecs_list?: Array<string | number>;
  skip_upn_check_on_diversion?: string | number;
  sound_set?: string | number;
  sst_enable?: "no" | "yes";
  sst_expires?: string | number;
  sst_max_timer?: string | number;
  sst_min_timer?: string | number;
  sst_refresh_method?: "UPDATE_FALLBACK_INVITE" | "UPDATE" | "INVITE";
  stir_check?: boolean;
  stop_forking_code_lists?: Array<string | number>;
  support_auto_answer?: string | number;
  T38_decode?: boolean;
  T38_FEC?: boolean;
  T38_force?: boolean;
  T38_no_ECM?: boolean;
  T38_no_IAF?: boolean;
  T38_no_V17?: boolean;
  T38_no_V27ter?: boolean;
  T38_no_V29?: boolean;
  T38_no_V34?: boolean;
  transcode_AMR?: boolean;
  transcode_AMR_WB?: boolean;
  transcode_cn?: boolean;
  transcode_dtmf?: boolean;
  transcode_G722?: boolean;
  transcode_G723?: boolean;
  transcode_G729?: boolean;
  transcode_GSM?: boolean;
  transcode_opus_mono?: boolean;
  transcode_opus_stereo?: boolean;
  transcode_PCMA?: boolean;
  transcode_PCMU?: boolean;
  transcode_speex_16?: boolean;
  transcode_speex_32?: boolean;
  transcode_speex_8?: boolean;
  transport_protocol?:
    | "transparent"
    | "RTP/AVP"
    | "RTP/SAVP"
    | "RTP/AVPF"
    | "RTP/SAVPF"
    | "UDP/TLS/RTP/SAVP"
    | "UDP/TLS/RTP/SAVPF";
  ua_filter_list?: Array<string | number>;
  ua_filter_mode?: boolean;
  ua_header_mode?: "passthrough" | "replace" | "strip";
  ua_header_replace?: string | number;
  ua_reject_missing?: boolean;
  unauth_inbound_calls?: boolean;
  upn_block_clir?: boolean;
  upn_block_list?: Array<string | number>;
  upn_block_mode?: boolean;
  use_rtpproxy?:
    | "ice_add_candidates"
    | "ice_replace_candidates"
    | "never"
    | "ice_strip_candidates"
    | "ice_force_relay_candidates"
    | "ice_client_preference";
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** Where calls of one type go, and when. */
export interface CallForward {
  /** Where calls go, one after the other. An empty list keeps this type of call forward off. */
  destinations: Array<CallForwardDestination>;
  /** When it holds. Default: always. */
  times?: Array<CallForwardTime>;
  /** Callers that it holds for, with wildcards. Default: all. */
  sources?: Array<string>;
  /** Whether it holds for these callers or for all others. Default: whitelist. */
  sourcesMode?: "whitelist" | "blacklist";
  /** Whether callers are regular expressions. Default: false. */
  sourcesIsRegex?: boolean;
  /** Called numbers that it holds for, with wildcards. Default: all. */
  bNumbers?: Array<string>;
  /** Whether it holds for these numbers or for all others. Default: whitelist. */
  bNumbersMode?: "whitelist" | "blacklist";
  /** Whether called numbers are regular expressions. Default: false. */
  bNumbersIsRegex?: boolean;
}

/** Where a call may go. */
export interface CallForwardDestination {
  /** A number or user of the domain, a SIP address, or `voicebox`, `fax2mail`, `conference`, `callingcard`, `callthrough`, `autoattendant`, `officehours`, `customhours` or `managersecretary`. */
  destination: string;
  /** For how many seconds it rings. Default: 300. */
  timeout?: number;
  /** Its place among several. Default: none. */
  priority?: number;
  /** The announcement that is played first. */
  announcementId?: number;
}

/** A period: all parts that are given must hold. */
export interface CallForwardTime {
  /** Years, as in `2026` or `2026-2028`. */
  year?: string;
  /** Months, `1` to `12`. */
  month?: string;
  /** Days of the month, `1` to `31`. */
  mday?: string;
  /** Days of the week, `1` (Sunday) to `7`. */
  wday?: string;
  /** Hours, `0` to `23`. */
  hour?: string;
  /** Minutes, `0` to `59`. */
  minute?: string;
}

/** Where calls go that are not answered in time, and when. */
export interface TimedCallForward {
  /** Where calls go, one after the other. An empty list keeps this type of call forward off. */
  destinations: Array<CallForwardDestination>;
  /** When it holds. Default: always. */
  times?: Array<CallForwardTime>;
  /** Callers that it holds for, with wildcards. Default: all. */
  sources?: Array<string>;
  /** Whether it holds for these callers or for all others. Default: whitelist. */
  sourcesMode?: "whitelist" | "blacklist";
  /** Whether callers are regular expressions. Default: false. */
  sourcesIsRegex?: boolean;
  /** Called numbers that it holds for, with wildcards. Default: all. */
  bNumbers?: Array<string>;
  /** Whether it holds for these numbers or for all others. Default: whitelist. */
  bNumbersMode?: "whitelist" | "blacklist";
  /** Whether called numbers are regular expressions. Default: false. */
  bNumbersIsRegex?: boolean;
  /** After how many seconds of ringing calls go there. Default: what is set. */
  ringTimeout?: number;
}

/** Where calls of one type go, when, and for whose calls, by the sets that say so. */
export interface CallForwardMapping {
  /** Where calls go: the id of a `ngcp.CallForwardDestinationSet`. */
  destinationSetId: string | number;
  /** When: the id of a `ngcp.CallForwardTimeSet`. Default: always. */
  timeSetId?: string | number;
  /** For whose calls: the id of a `ngcp.CallForwardSourceSet`. Default: all. */
  sourceSetId?: string | number;
  /** For calls to which numbers: the id of a `ngcp.CallForwardBNumberSet`. Default: all. */
  bNumberSetId?: string | number;
  /** Whether it is on. Default: true. */
  enabled?: boolean;
  /** Of calls from the telephone network: whether they are redirected (302) instead of forwarded. Default: false. */
  useRedirection?: boolean;
}

/** Who gets faxes by e-mail. */
export interface FaxDestination {
  /** The e-mail address. */
  destination: string;
  /** The form of the file. Default: PDF. */
  filetype?: "TIFF" | "PS" | "PDF" | "PDF14";
  /** Whether faxes that came in are sent there. Default: true. */
  incoming?: boolean;
  /** Whether faxes that went out are sent there. Default: false. */
  outgoing?: boolean;
  /** Whether reports are sent there. Default: false. */
  status?: boolean;
}

/** Which e-mails are sent as faxes. */
export interface MailToFaxSender {
  /** Of whom: an e-mail address. Default: of anybody. */
  fromEmail?: string;
  /** From where: an IP address. Default: from anywhere. */
  receivedFrom?: string;
  /** To where: a number. Default: to any. */
  destination?: string;
  /** Whether where from and where to are regular expressions. Default: false. */
  useRegex: boolean;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface PeeringServerPreferencesValues {
  allow_asymmetric_codecs?: boolean;
  allow_lm_forward_loop?: boolean;
  always_transcode?: boolean;
  AMR_bitrate?: "" | "4750" | "5150" | "5900" | "6700" | "7400" | "7950" | "10200" | "12200";
  AMR_CMR_interval?: string | number;
  AMR_mode_change_capability?: "" | "1" | "2";
  AMR_mode_change_interval?: string | number;
  AMR_mode_change_neighbor?: boolean;
  AMR_mode_change_period?: "" | "2";
  AMR_mode_set?: string | number;
  AMR_octet_align?: boolean;
  AMR_WB_bitrate?: "" | "6600" | "8850" | "12650" | "14250" | "15850" | "18250" | "19850" | "23050" | "23850";
  AMR_WB_CMR_interval?: string | number;
  AMR_WB_mode_change_capability?: "" | "1" | "2";
  AMR_WB_mode_change_interval?: string | number;
  AMR_WB_mode_change_neighbor?: boolean;
  AMR_WB_mode_change_period?: "" | "2";
  AMR_WB_mode_set?: string | number;
  AMR_WB_octet_align?: boolean;
  announce_error_codes_enable?: boolean;
  announce_error_codes_list?: Array<string | number>;
  anonymize_from_user?: boolean;
  block_admin_code?: string | number;
  block_admin_reason?: string | number;
  block_callee_code?: string | number;
  block_callee_reason?: string | number;
  block_caller_code?: string | number;
  block_caller_reason?: string | number;
  block_contract_code?: string | number;
  block_contract_reason?: string | number;
  block_in_code?: string | number;
  block_in_reason?: string | number;
  block_ncos_code?: string | number;
  block_ncos_reason?: string | number;
  block_out_code?: string | number;
  block_out_reason?: string | number;
  block_override_pin_code?: string | number;
  block_override_pin_reason?: string | number;
  call_log_level?: "notice" | "info" | "debug";
  callee_busy_code?: string | number;
  callee_busy_reason?: string | number;
  callee_offline_code?: string | number;
  callee_offline_reason?: string | number;
  callee_tmp_unavailable_code?: string | number;
  callee_tmp_unavailable_reason?: string | number;
  callee_unknown_code?: string | number;
  callee_unknown_reason?: string | number;
  caller_lnp_lookup?: boolean;
  cf_loop_code?: string | number;
  cf_loop_reason?: string | number;
  codecs_filter?: boolean;
  codecs_list?: string | number;
  concurrent_calls_quota?: string | number;
  concurrent_max?: string | number;
  concurrent_max_in?: string | number;
  concurrent_max_out?: string | number;
  connect_on_ported?: boolean;
  default_lnp_prefix?: string | number;
  disable_prack_method?: boolean;
  DTLS_fingerprint?: "sha-1" | "sha-224" | "sha-256" | "sha-384" | "sha-512";
  find_subscriber_by_uuid?: boolean;
  force_outb_call_uses_peer_hdrs?: boolean;
  force_outbound_calls_to_peer?:
    | "never"
    | "force_offline"
    | "force_offline_primary"
    | "force_offline_alias"
    | "force"
    | "force_nonlocal"
    | "force_nonlocal_lnp";
  g723_bitrate?: "default" | "5300" | "6300";
  generate_rtcp?: boolean;
  gpp0?: string | number;
  gpp1?: string | number;
  gpp2?: string | number;
  gpp3?: string | number;
  gpp4?: string | number;
  gpp5?: string | number;
  gpp6?: string | number;
  gpp7?: string | number;
  gpp8?: string | number;
  gpp9?: string | number;
  header_rule_set?: string | number;
  ICE_lite?: boolean;
  identifier?: string | number;
  inbound_npn?: "from_display" | "pai_user" | "ppi_user" | "rpid_user";
  inbound_upn?: "from_display" | "pai_user" | "ppi_user" | "rpid_user";
  inbound_uprn?: "none" | "diversion";
  ip_header?: string | number;
  ipv46_for_rtpproxy?: "force_ipv4" | "force_ipv6" | "auto";
  lbrtp_set?: string | number;
  lnp_add_npdi?: boolean;
  lnp_to_rn?: boolean;
  locked_in_code?: string | number;
  locked_in_reason?: string | number;
  locked_out_code?: string | number;
  locked_out_reason?: string | number;
  max_calls_in_code?: string | number;
  max_calls_in_reason?: string | number;
  max_calls_out_code?: string | number;
  max_calls_out_reason?: string | number;
  max_calls_peer_code?: string | number;
  max_calls_peer_reason?: string | number;
  no_credit_code?: string | number;
  no_credit_reason?: string | number;
  opus_complexity?: "default" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10";
  opus_legacy_mono?: boolean;
  opus_mono_bitrate?: "default" | "10000" | "24000" | "32000";
  opus_stereo_bitrate?: "default" | "24000" | "32000" | "64000" | "128000";
  original_sendrecv?: boolean;
  OSRTP_offer?: boolean;
  outbound_diversion?: "uprn" | "npn";
  outbound_diversion_counter?: string | number;
  outbound_from_display?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "pbx_extension"
    | "pbx_extension/np_display"
    | "rcv_display/np_display";
  outbound_from_user?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "peer_auth_user"
    | "pbx_extension";
  outbound_from_user_is_phone?: boolean;
  outbound_history_info?: "uprn";
  outbound_hostname_resolution?: boolean;
  outbound_pai_display?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "np_display"
    | "rcv_display/np_display";
  outbound_pai_user?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "peer_auth_user"
    | "pbx_extension";
  outbound_ppi_user?:
    | "npn"
    | "upn"
    | "auth_user"
    | "rcv_display"
    | "uprn/npn"
    | "uprn/upn"
    | "uprn/auth_user"
    | "uprn/rcv_display"
    | "peer_auth_user";
  outbound_socket?: string | number;
  outbound_to_user?: "callee" | "rcvd_to" | "orig_callee" | "pbx_extension";
  outbound_to_user_is_phone?: boolean;
  peer_auth_hf_user?: string | number;
  peer_auth_pass?: string | number;
  peer_auth_realm?: string | number;
  peer_auth_register?: boolean;
  peer_auth_registrar_server?: string | number;
  peer_auth_user?: string | number;
  peering_unavailable_code?: string | number;
  peering_unavailable_reason?: string | number;
  play_emulated_ringback_tone?: boolean;
  ptime?: "default" | "5" | "10" | "20" | "30" | "40" | "50" | "60";
  reason_text_for_failover?: string | number;
  record_call?: "0" | "1" | "2" | "3";
  relaying_denied_code?: string | number;
  relaying_denied_reason?: string | number;
  rewrite_rule_set?: string | number;
  rtp_debug?: boolean;
  rtp_interface?: string | number;
  sdp_crypto_base64_padding?: boolean;
  sdp_media_remove?: string | number;
  set_moh_sendonly?: boolean;
  set_moh_zeroconnection?: boolean;
  single_codec?: boolean;
  skip_callee_lnp_lookup?: boolean;
  sound_set?: string | number;
  sst_enable?: "no" | "yes";
  sst_expires?: string | number;
  sst_max_timer?: string | number;
  sst_min_timer?: string | number;
  sst_refresh_method?: "UPDATE_FALLBACK_INVITE" | "UPDATE" | "INVITE";
  T38_decode?: boolean;
  T38_FEC?: boolean;
  T38_force?: boolean;
  T38_no_ECM?: boolean;
  T38_no_IAF?: boolean;
  T38_no_V17?: boolean;
  T38_no_V27ter?: boolean;
  T38_no_V29?: boolean;
  T38_no_V34?: boolean;
  transcode_AMR?: boolean;
  transcode_AMR_WB?: boolean;
  transcode_cn?: boolean;
  transcode_dtmf?: boolean;
  transcode_G722?: boolean;
  transcode_G723?: boolean;
  transcode_G729?: boolean;
  transcode_GSM?: boolean;
  transcode_opus_mono?: boolean;
  transcode_opus_stereo?: boolean;
  transcode_PCMA?: boolean;
  transcode_PCMU?: boolean;
  transcode_speex_16?: boolean;
  transcode_speex_32?: boolean;
  transcode_speex_8?: boolean;
  transport_protocol?:
    | "transparent"
    | "RTP/AVP"
    | "RTP/SAVP"
    | "RTP/AVPF"
    | "RTP/SAVPF"
    | "UDP/TLS/RTP/SAVP"
    | "UDP/TLS/RTP/SAVPF";
  ua_header_mode?: "strip" | "passthrough" | "replace";
  ua_header_replace?: string | number;
  use_rtpproxy?:
    | "ice_strip_candidates"
    | "ice_add_candidates"
    | "ice_replace_candidates"
    | "never"
    | "ice_force_relay_candidates"
    | "ice_client_preference";
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface PbxDevicePreferencesValues {
  admin_name?: string | number;
  admin_pass?: string | number;
  DNS_SRV_enable?: boolean;
  ntp_server?: string | number;
  ntp_sync?: string | number;
  syslog_level?: string | number;
  syslog_server?: string | number;
  user_conf_priority?: boolean;
  vnd_Panasonic_FW_ver?: string | number;
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface PbxDeviceProfilePreferencesValues {
  admin_name?: string | number;
  admin_pass?: string | number;
  DNS_SRV_enable?: boolean;
  FW_upg_dis?: boolean;
  ntp_server?: string | number;
  ntp_sync?: string | number;
  syslog_level?: string | number;
  syslog_server?: string | number;
  user_conf_priority?: boolean;
  vnd_Panasonic_FW_autoupg_dis?: boolean;
  vnd_Panasonic_FW_ver?: string | number;
  web_gui_dis?: boolean;
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface PbxFieldDevicePreferencesValues {
  admin_name?: string | number;
  admin_pass?: string | number;
  DNS_SRV_enable?: boolean;
  FW_upg_dis?: boolean;
  ntp_server?: string | number;
  ntp_sync?: string | number;
  syslog_level?: string | number;
  syslog_server?: string | number;
  user_conf_priority?: boolean;
  vnd_Panasonic_FW_autoupg_dis?: boolean;
  vnd_Panasonic_FW_ver?: string | number;
  web_gui_dis?: boolean;
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** Preferences by the server's names, as in `block_in_mode`. */
export interface ResellerPreferencesValues {
  cdr_export_field_separator?: string | number;
  cdr_export_sclidui_rwrs?: string | number;
  concurrent_max?: string | number;
  concurrent_max_in?: string | number;
  concurrent_max_in_total?: string | number;
  concurrent_max_out?: string | number;
  concurrent_max_out_total?: string | number;
  concurrent_max_total?: string | number;
  [name: string]: boolean | string | unknown | Array<string | unknown> | undefined;
}

/** An entry of a fleet: A SIP account: what a phone registers with, and the numbers that reach it. */
export interface SubscriberFleetEntry {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. Default: what the fleet says. */
  customerId?: string;
  /** The SIP password. The server's password policy applies. */
  password: string;
  /** The main number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. From release 26 on a SIP account needs one. */
  primaryNumber?: TelephoneNumber;
  /** All further numbers that reach the subscriber, in any order, each as in `primaryNumber`. For numbers that move between subscribers leave this out and declare each as a `ngcp.AliasNumber`. */
  aliasNumbers?: Array<TelephoneNumber>;
  /** `locked` bars everything. A new one is active unless this says otherwise. Default: what the fleet says. */
  status?: "active" | "locked";
  /** What is barred: `1` foreign calls, `2` all outgoing, `3` all calls, `4` everything, `5` ported. Default: what the fleet says. */
  lock?: "1" | "2" | "3" | "4" | "5";
  /** The e-mail address of its user. */
  email?: string;
  /** The time zone of its user, as in `Europe/Vienna`. Default: what the fleet says. */
  timezone?: string;
  /** The subscriber's id in another system. */
  externalId?: string;
  /** Whether its user may manage the customer's other subscribers. Default: what the fleet says. */
  administrative?: boolean;
  /** The user name for the self-care panel. Default: the SIP user name. */
  webUsername?: string;
  /** The password for the self-care panel. It is never read back. The server's password policy applies. */
  webPassword?: string;
  /** The profile set: the id of a `ngcp.SubscriberProfileSet`. Default: what the fleet says. */
  profileSetId?: string;
  /** The profile: the id of a `ngcp.SubscriberProfile` of the set. Default: what the fleet says. */
  profileId?: string;
  /** Of a PBX account: the name that is shown. For a SIP account set the preference `display_name`. */
  displayName?: string;
  /** Of a PBX account: whether it is the pilot, which comes first and goes last: let the others depend on it. Default: false. */
  isPbxPilot?: boolean;
  /** Of a PBX account: the extension. Its number is that of the pilot with this at its end. */
  pbxExtension?: string;
  /** Of a PBX account: whether it is a hunt group. Default: false. */
  isPbxGroup?: boolean;
  /** Of a PBX group: the subscribers in it, ids of `ngcp.Subscriber` in the order in which they are hunted. */
  pbxGroupMemberIds?: Array<string>;
  /** Of a PBX group: how its members are hunted. */
  pbxHuntPolicy?: "serial" | "random" | "parallel" | "circular";
  /** Of a PBX group: after how many seconds the next member is tried. */
  pbxHuntTimeout?: number;
  /** Of a PBX group: how calls to the other members end. */
  pbxHuntCancelMode?: "bye" | "cancel";
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: what the fleet says. */
  adopt?: "matching" | "never" | "always";
}

/** An entry of a fleet: What calls to or from some numbers cost by a billing profile. */
export interface BillingFeeFleetEntry {
  /** The zone that it is counted to: the id of a `ngcp.BillingZone` of the profile. Default: what the fleet says. */
  billingZoneId?: string;
  /** What the first interval costs a second in peak time. Default: 0. */
  onpeakInitRate?: number;
  /** How long the first interval is in peak time, in seconds. Default: what the fleet says. */
  onpeakInitInterval?: number;
  /** What further intervals cost a second in peak time. Default: 0. */
  onpeakFollowRate?: number;
  /** How long further intervals are in peak time, in seconds. Default: what the fleet says. */
  onpeakFollowInterval?: number;
  /** What is added once in peak time. Default: 0. */
  onpeakExtraRate?: number;
  /** After how many seconds that is added in peak time. Default: never. */
  onpeakExtraSecond?: number;
  /** Whether free time of the profile counts in peak time. Default: what the fleet says. */
  onpeakUseFreeTime?: boolean;
  /** What the first interval costs a second otherwise. Default: 0. */
  offpeakInitRate?: number;
  /** How long the first interval is otherwise, in seconds. Default: what the fleet says. */
  offpeakInitInterval?: number;
  /** What further intervals cost a second otherwise. Default: 0. */
  offpeakFollowRate?: number;
  /** How long further intervals are otherwise, in seconds. Default: what the fleet says. */
  offpeakFollowInterval?: number;
  /** What is added once otherwise. Default: 0. */
  offpeakExtraRate?: number;
  /** After how many seconds that is added otherwise. Default: never. */
  offpeakExtraSecond?: number;
  /** Whether free time of the profile counts otherwise. Default: what the fleet says. */
  offpeakUseFreeTime?: boolean;
  /** What a message of advice of charge stands for. Default: 0. */
  aocPulseAmountPerMessage?: number;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: what the fleet says. */
  adopt?: "matching" | "never" | "always";
}

/** The arguments of {@link SystemContact}. */
export interface SystemContactArgs {
  /** The e-mail address. */
  email: pulumi.Input<string>;
  /** First name. */
  firstname?: pulumi.Input<string>;
  /** Last name. */
  lastname?: pulumi.Input<string>;
  /** Company name. */
  company?: pulumi.Input<string>;
  /** Street and number. */
  street?: pulumi.Input<string>;
  /** Postal code. */
  postcode?: pulumi.Input<string>;
  /** City. */
  city?: pulumi.Input<string>;
  /** The country by its two letters, as in `AT`. */
  country?: pulumi.Input<string>;
  /** The time zone, as in `Europe/Vienna`. */
  timezone?: pulumi.Input<string>;
  /** Telephone number. */
  phonenumber?: pulumi.Input<string>;
  /** Mobile number. */
  mobilenumber?: pulumi.Input<string>;
  /** Fax number. */
  faxnumber?: pulumi.Input<string>;
  /** VAT number. */
  vatnum?: pulumi.Input<string>;
  /** Number in the commercial register. */
  comregnum?: pulumi.Input<string>;
  /** Name of the bank. */
  bankname?: pulumi.Input<string>;
  /** IBAN. */
  iban?: pulumi.Input<string>;
  /** BIC. */
  bic?: pulumi.Input<string>;
  /** General purpose field 0. */
  gpp0?: pulumi.Input<string>;
  /** General purpose field 1. */
  gpp1?: pulumi.Input<string>;
  /** General purpose field 2. */
  gpp2?: pulumi.Input<string>;
  /** General purpose field 3. */
  gpp3?: pulumi.Input<string>;
  /** General purpose field 4. */
  gpp4?: pulumi.Input<string>;
  /** General purpose field 5. */
  gpp5?: pulumi.Input<string>;
  /** General purpose field 6. */
  gpp6?: pulumi.Input<string>;
  /** General purpose field 7. */
  gpp7?: pulumi.Input<string>;
  /** General purpose field 8. */
  gpp8?: pulumi.Input<string>;
  /** General purpose field 9. */
  gpp9?: pulumi.Input<string>;
  /** What the field that `voip:ngcp.markerField` names is to hold, so that an object whose creation was not answered is found again. Default: project, stack and name of the resource. */
  marker?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SYSTEM_CONTACT: ResourceDefinition = {
  token: "ngcp:SystemContact",
  properties: [
    "email",
    "firstname",
    "lastname",
    "company",
    "street",
    "postcode",
    "city",
    "country",
    "timezone",
    "phonenumber",
    "mobilenumber",
    "faxnumber",
    "vatnum",
    "comregnum",
    "bankname",
    "iban",
    "bic",
    "gpp0",
    "gpp1",
    "gpp2",
    "gpp3",
    "gpp4",
    "gpp5",
    "gpp6",
    "gpp7",
    "gpp8",
    "gpp9",
    "marker",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["marker"],
  macs: [],
};

/** Whom contracts of resellers and of peerings are with. Only administrators may have it. */
export class SystemContact extends VoipResource {
  /** The e-mail address. */
  declare readonly email: pulumi.Output<string>;
  /** First name. */
  declare readonly firstname: pulumi.Output<string | undefined>;
  /** Last name. */
  declare readonly lastname: pulumi.Output<string | undefined>;
  /** Company name. */
  declare readonly company: pulumi.Output<string | undefined>;
  /** Street and number. */
  declare readonly street: pulumi.Output<string | undefined>;
  /** Postal code. */
  declare readonly postcode: pulumi.Output<string | undefined>;
  /** City. */
  declare readonly city: pulumi.Output<string | undefined>;
  /** The country by its two letters, as in `AT`. */
  declare readonly country: pulumi.Output<string | undefined>;
  /** The time zone, as in `Europe/Vienna`. */
  declare readonly timezone: pulumi.Output<string | undefined>;
  /** Telephone number. */
  declare readonly phonenumber: pulumi.Output<string | undefined>;
  /** Mobile number. */
  declare readonly mobilenumber: pulumi.Output<string | undefined>;
  /** Fax number. */
  declare readonly faxnumber: pulumi.Output<string | undefined>;
  /** VAT number. */
  declare readonly vatnum: pulumi.Output<string | undefined>;
  /** Number in the commercial register. */
  declare readonly comregnum: pulumi.Output<string | undefined>;
  /** Name of the bank. */
  declare readonly bankname: pulumi.Output<string | undefined>;
  /** IBAN. */
  declare readonly iban: pulumi.Output<string | undefined>;
  /** BIC. */
  declare readonly bic: pulumi.Output<string | undefined>;
  /** General purpose field 0. */
  declare readonly gpp0: pulumi.Output<string | undefined>;
  /** General purpose field 1. */
  declare readonly gpp1: pulumi.Output<string | undefined>;
  /** General purpose field 2. */
  declare readonly gpp2: pulumi.Output<string | undefined>;
  /** General purpose field 3. */
  declare readonly gpp3: pulumi.Output<string | undefined>;
  /** General purpose field 4. */
  declare readonly gpp4: pulumi.Output<string | undefined>;
  /** General purpose field 5. */
  declare readonly gpp5: pulumi.Output<string | undefined>;
  /** General purpose field 6. */
  declare readonly gpp6: pulumi.Output<string | undefined>;
  /** General purpose field 7. */
  declare readonly gpp7: pulumi.Output<string | undefined>;
  /** General purpose field 8. */
  declare readonly gpp8: pulumi.Output<string | undefined>;
  /** General purpose field 9. */
  declare readonly gpp9: pulumi.Output<string | undefined>;
  /** What the field that `voip:ngcp.markerField` names is to hold, so that an object whose creation was not answered is found again. Default: project, stack and name of the resource. */
  declare readonly marker: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SystemContactArgs, opts?: pulumi.CustomResourceOptions) {
    super(SYSTEM_CONTACT, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the system contact's id, a number. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SystemContact {
    return new SystemContact(name, {} as SystemContactArgs, { ...opts, id });
  }
}

/** The arguments of {@link Contract}. */
export interface ContractArgs {
  /** The system contact: the id of a `ngcp.SystemContact`. */
  contactId: pulumi.Input<string | number>;
  /** The billing profile: the id of a `ngcp.BillingProfile`. */
  billingProfileId: pulumi.Input<string | number>;
  /** What the contract is for. A change replaces the resource. */
  type: pulumi.Input<"reseller" | "sippeering">;
  /** Whether it is in force. A new one is active unless this says otherwise. */
  status?: pulumi.Input<"active" | "pending" | "locked">;
  /** The contract's id in another system. The server does not keep it unique; it finds a contract again whose creation was not answered. */
  externalId?: pulumi.Input<string>;
  /** How many subscribers there may be. Default: no limit. */
  maxSubscribers?: pulumi.Input<number>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** Whether a change that needs another object may remove this one, which cannot be undone. Default: false. */
  allowReplace?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CONTRACT: ResourceDefinition = {
  token: "ngcp:Contract",
  properties: [
    "contactId",
    "billingProfileId",
    "type",
    "status",
    "externalId",
    "maxSubscribers",
    "forceDestroy",
    "allowReplace",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["externalId"],
  macs: [],
};

/** What a reseller or a peering is billed by. Only administrators may have it. */
export class Contract extends VoipResource {
  /** The system contact: the id of a `ngcp.SystemContact`. */
  declare readonly contactId: pulumi.Output<string>;
  /** The billing profile: the id of a `ngcp.BillingProfile`. */
  declare readonly billingProfileId: pulumi.Output<string>;
  /** What the contract is for. A change replaces the resource. */
  declare readonly type: pulumi.Output<"reseller" | "sippeering">;
  /** Whether it is in force. A new one is active unless this says otherwise. */
  declare readonly status: pulumi.Output<"active" | "pending" | "locked" | undefined>;
  /** The contract's id in another system. The server does not keep it unique; it finds a contract again whose creation was not answered. */
  declare readonly externalId: pulumi.Output<string | undefined>;
  /** How many subscribers there may be. Default: no limit. */
  declare readonly maxSubscribers: pulumi.Output<number | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** Whether a change that needs another object may remove this one, which cannot be undone. Default: false. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ContractArgs, opts?: pulumi.CustomResourceOptions) {
    super(CONTRACT, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the contract's id, a number. Its natural key does as well: `external:<externalId>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Contract {
    return new Contract(name, {} as ContractArgs, { ...opts, id });
  }
}

/** The arguments of {@link Reseller}. */
export interface ResellerArgs {
  /** The name. Unique on the platform, terminated resellers included. */
  name: pulumi.Input<string>;
  /** The contract: the id of a `ngcp.Contract` of type `reseller`, for this reseller alone. */
  contractId: pulumi.Input<string | number>;
  /** Whether it may work. `locked` locks its contract, customers and subscribers too. A new one is active unless this says otherwise. */
  status?: pulumi.Input<"active" | "locked">;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** Whether a change that needs another object may remove this one, which cannot be undone. Default: false. */
  allowReplace?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const RESELLER: ResourceDefinition = {
  token: "ngcp:Reseller",
  properties: ["name", "contractId", "status", "forceDestroy", "allowReplace", "connection", "adopt"],
  secrets: [],
  identity: ["name"],
  macs: [],
};

/** Who sells the platform's services: customers, domains and billing profiles belong to one. Only administrators may have it. */
export class Reseller extends VoipResource {
  /** The name. Unique on the platform, terminated resellers included. */
  declare readonly name: pulumi.Output<string>;
  /** The contract: the id of a `ngcp.Contract` of type `reseller`, for this reseller alone. */
  declare readonly contractId: pulumi.Output<string>;
  /** Whether it may work. `locked` locks its contract, customers and subscribers too. A new one is active unless this says otherwise. */
  declare readonly status: pulumi.Output<"active" | "locked" | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** Whether a change that needs another object may remove this one, which cannot be undone. Default: false. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ResellerArgs, opts?: pulumi.CustomResourceOptions) {
    super(RESELLER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the reseller's id, a number. Its natural key does as well: `name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Reseller {
    return new Reseller(name, {} as ResellerArgs, { ...opts, id });
  }
}

/** The arguments of {@link CustomerContact}. */
export interface CustomerContactArgs {
  /** The e-mail address. */
  email: pulumi.Input<string>;
  /** First name. */
  firstname?: pulumi.Input<string>;
  /** Last name. */
  lastname?: pulumi.Input<string>;
  /** Company name. */
  company?: pulumi.Input<string>;
  /** Street and number. */
  street?: pulumi.Input<string>;
  /** Postal code. */
  postcode?: pulumi.Input<string>;
  /** City. */
  city?: pulumi.Input<string>;
  /** The country by its two letters, as in `AT`. */
  country?: pulumi.Input<string>;
  /** The time zone, as in `Europe/Vienna`. */
  timezone?: pulumi.Input<string>;
  /** Telephone number. */
  phonenumber?: pulumi.Input<string>;
  /** Mobile number. */
  mobilenumber?: pulumi.Input<string>;
  /** Fax number. */
  faxnumber?: pulumi.Input<string>;
  /** VAT number. */
  vatnum?: pulumi.Input<string>;
  /** Number in the commercial register. */
  comregnum?: pulumi.Input<string>;
  /** Name of the bank. */
  bankname?: pulumi.Input<string>;
  /** IBAN. */
  iban?: pulumi.Input<string>;
  /** BIC. */
  bic?: pulumi.Input<string>;
  /** General purpose field 0. */
  gpp0?: pulumi.Input<string>;
  /** General purpose field 1. */
  gpp1?: pulumi.Input<string>;
  /** General purpose field 2. */
  gpp2?: pulumi.Input<string>;
  /** General purpose field 3. */
  gpp3?: pulumi.Input<string>;
  /** General purpose field 4. */
  gpp4?: pulumi.Input<string>;
  /** General purpose field 5. */
  gpp5?: pulumi.Input<string>;
  /** General purpose field 6. */
  gpp6?: pulumi.Input<string>;
  /** General purpose field 7. */
  gpp7?: pulumi.Input<string>;
  /** General purpose field 8. */
  gpp8?: pulumi.Input<string>;
  /** General purpose field 9. */
  gpp9?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** What the field that `voip:ngcp.markerField` names is to hold, so that an object whose creation was not answered is found again. Default: project, stack and name of the resource. */
  marker?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CUSTOMER_CONTACT: ResourceDefinition = {
  token: "ngcp:CustomerContact",
  properties: [
    "email",
    "firstname",
    "lastname",
    "company",
    "street",
    "postcode",
    "city",
    "country",
    "timezone",
    "phonenumber",
    "mobilenumber",
    "faxnumber",
    "vatnum",
    "comregnum",
    "bankname",
    "iban",
    "bic",
    "gpp0",
    "gpp1",
    "gpp2",
    "gpp3",
    "gpp4",
    "gpp5",
    "gpp6",
    "gpp7",
    "gpp8",
    "gpp9",
    "resellerId",
    "marker",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["marker"],
  macs: [],
};

/** The person or company that a customer is with: name, address and e-mail. */
export class CustomerContact extends VoipResource {
  /** The e-mail address. */
  declare readonly email: pulumi.Output<string>;
  /** First name. */
  declare readonly firstname: pulumi.Output<string | undefined>;
  /** Last name. */
  declare readonly lastname: pulumi.Output<string | undefined>;
  /** Company name. */
  declare readonly company: pulumi.Output<string | undefined>;
  /** Street and number. */
  declare readonly street: pulumi.Output<string | undefined>;
  /** Postal code. */
  declare readonly postcode: pulumi.Output<string | undefined>;
  /** City. */
  declare readonly city: pulumi.Output<string | undefined>;
  /** The country by its two letters, as in `AT`. */
  declare readonly country: pulumi.Output<string | undefined>;
  /** The time zone, as in `Europe/Vienna`. */
  declare readonly timezone: pulumi.Output<string | undefined>;
  /** Telephone number. */
  declare readonly phonenumber: pulumi.Output<string | undefined>;
  /** Mobile number. */
  declare readonly mobilenumber: pulumi.Output<string | undefined>;
  /** Fax number. */
  declare readonly faxnumber: pulumi.Output<string | undefined>;
  /** VAT number. */
  declare readonly vatnum: pulumi.Output<string | undefined>;
  /** Number in the commercial register. */
  declare readonly comregnum: pulumi.Output<string | undefined>;
  /** Name of the bank. */
  declare readonly bankname: pulumi.Output<string | undefined>;
  /** IBAN. */
  declare readonly iban: pulumi.Output<string | undefined>;
  /** BIC. */
  declare readonly bic: pulumi.Output<string | undefined>;
  /** General purpose field 0. */
  declare readonly gpp0: pulumi.Output<string | undefined>;
  /** General purpose field 1. */
  declare readonly gpp1: pulumi.Output<string | undefined>;
  /** General purpose field 2. */
  declare readonly gpp2: pulumi.Output<string | undefined>;
  /** General purpose field 3. */
  declare readonly gpp3: pulumi.Output<string | undefined>;
  /** General purpose field 4. */
  declare readonly gpp4: pulumi.Output<string | undefined>;
  /** General purpose field 5. */
  declare readonly gpp5: pulumi.Output<string | undefined>;
  /** General purpose field 6. */
  declare readonly gpp6: pulumi.Output<string | undefined>;
  /** General purpose field 7. */
  declare readonly gpp7: pulumi.Output<string | undefined>;
  /** General purpose field 8. */
  declare readonly gpp8: pulumi.Output<string | undefined>;
  /** General purpose field 9. */
  declare readonly gpp9: pulumi.Output<string | undefined>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** What the field that `voip:ngcp.markerField` names is to hold, so that an object whose creation was not answered is found again. Default: project, stack and name of the resource. */
  declare readonly marker: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CustomerContactArgs, opts?: pulumi.CustomResourceOptions) {
    super(CUSTOMER_CONTACT, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the customer contact's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomerContact {
    return new CustomerContact(name, {} as CustomerContactArgs, { ...opts, id });
  }
}

/** The arguments of {@link BillingProfile}. */
export interface BillingProfileArgs {
  /** The name. Unique within the reseller. */
  name: pulumi.Input<string>;
  /** The short name that programs find it by. Unique within the reseller. */
  handle: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** The currency, as in `EUR`. */
  currency?: pulumi.Input<string>;
  /** Whether customers pay in advance. Default: false. */
  prepaid?: pulumi.Input<boolean>;
  /** What rates prepaid calls. Default: libswrate. */
  prepaidLibrary?: pulumi.Input<"libswrate">;
  /** Whether callers are told what a call costs. Default: false. */
  adviceOfCharge?: pulumi.Input<boolean>;
  /** Whether a callee's domain does not count. Default: false. */
  ignoreDomain?: pulumi.Input<boolean>;
  /** What an interval costs. Default: 0. */
  intervalCharge?: pulumi.Input<number>;
  /** What may be spent in an interval for nothing. Default: 0. */
  intervalFreeCash?: pulumi.Input<number>;
  /** How many seconds of calls an interval has for nothing. Default: 0. */
  intervalFreeTime?: pulumi.Input<number>;
  /** What may be spent in an interval before it counts as fraud, in the smallest unit. */
  fraudIntervalLimit?: pulumi.Input<number>;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  fraudIntervalLock?: pulumi.Input<string | number>;
  /** Who is told then: e-mail addresses, with commas in between. */
  fraudIntervalNotify?: pulumi.Input<string>;
  /** What may be spent in a day before it counts as fraud, in the smallest unit. */
  fraudDailyLimit?: pulumi.Input<number>;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  fraudDailyLock?: pulumi.Input<string | number>;
  /** Who is told then: e-mail addresses, with commas in between. */
  fraudDailyNotify?: pulumi.Input<string>;
  /** Whether fraud is measured by the reseller's rates. Default: false. */
  fraudUseResellerRates?: pulumi.Input<boolean>;
  /** Despite the name, when calls cost a fee's off-peak rates, by weekday. At other times they cost its on-peak rates. */
  peaktimeWeekdays?: pulumi.Input<
    Array<
      pulumi.Input<{
        weekday: pulumi.Input<number>;
        start?: pulumi.Input<string>;
        stop?: pulumi.Input<string>;
      }>
    >
  >;
  /** The same from one moment to another, such as on holidays: when calls cost a fee's off-peak rates. */
  peaktimeSpecial?: pulumi.Input<
    Array<pulumi.Input<{ start: pulumi.Input<string>; stop: pulumi.Input<string> }>>
  >;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const BILLING_PROFILE: ResourceDefinition = {
  token: "ngcp:BillingProfile",
  properties: [
    "name",
    "handle",
    "resellerId",
    "currency",
    "prepaid",
    "prepaidLibrary",
    "adviceOfCharge",
    "ignoreDomain",
    "intervalCharge",
    "intervalFreeCash",
    "intervalFreeTime",
    "fraudIntervalLimit",
    "fraudIntervalLock",
    "fraudIntervalNotify",
    "fraudDailyLimit",
    "fraudDailyLock",
    "fraudDailyNotify",
    "fraudUseResellerRates",
    "peaktimeWeekdays",
    "peaktimeSpecial",
    "forceDestroy",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["resellerId", "handle"],
  macs: [],
};

/** How calls are charged: fees, free minutes, peak times and limits against fraud. */
export class BillingProfile extends VoipResource {
  /** The name. Unique within the reseller. */
  declare readonly name: pulumi.Output<string>;
  /** The short name that programs find it by. Unique within the reseller. */
  declare readonly handle: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** The currency, as in `EUR`. */
  declare readonly currency: pulumi.Output<string | undefined>;
  /** Whether customers pay in advance. Default: false. */
  declare readonly prepaid: pulumi.Output<boolean | undefined>;
  /** What rates prepaid calls. Default: libswrate. */
  declare readonly prepaidLibrary: pulumi.Output<"libswrate" | undefined>;
  /** Whether callers are told what a call costs. Default: false. */
  declare readonly adviceOfCharge: pulumi.Output<boolean | undefined>;
  /** Whether a callee's domain does not count. Default: false. */
  declare readonly ignoreDomain: pulumi.Output<boolean | undefined>;
  /** What an interval costs. Default: 0. */
  declare readonly intervalCharge: pulumi.Output<number | undefined>;
  /** What may be spent in an interval for nothing. Default: 0. */
  declare readonly intervalFreeCash: pulumi.Output<number | undefined>;
  /** How many seconds of calls an interval has for nothing. Default: 0. */
  declare readonly intervalFreeTime: pulumi.Output<number | undefined>;
  /** What may be spent in an interval before it counts as fraud, in the smallest unit. */
  declare readonly fraudIntervalLimit: pulumi.Output<number | undefined>;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  declare readonly fraudIntervalLock: pulumi.Output<"0" | "1" | "2" | "3" | "4" | "5" | undefined>;
  /** Who is told then: e-mail addresses, with commas in between. */
  declare readonly fraudIntervalNotify: pulumi.Output<string | undefined>;
  /** What may be spent in a day before it counts as fraud, in the smallest unit. */
  declare readonly fraudDailyLimit: pulumi.Output<number | undefined>;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  declare readonly fraudDailyLock: pulumi.Output<"0" | "1" | "2" | "3" | "4" | "5" | undefined>;
  /** Who is told then: e-mail addresses, with commas in between. */
  declare readonly fraudDailyNotify: pulumi.Output<string | undefined>;
  /** Whether fraud is measured by the reseller's rates. Default: false. */
  declare readonly fraudUseResellerRates: pulumi.Output<boolean | undefined>;
  /** Despite the name, when calls cost a fee's off-peak rates, by weekday. At other times they cost its on-peak rates. */
  declare readonly peaktimeWeekdays: pulumi.Output<
    Array<{ weekday: number; start?: string; stop?: string }> | undefined
  >;
  /** The same from one moment to another, such as on holidays: when calls cost a fee's off-peak rates. */
  declare readonly peaktimeSpecial: pulumi.Output<Array<{ start: string; stop: string }> | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: BillingProfileArgs, opts?: pulumi.CustomResourceOptions) {
    super(BILLING_PROFILE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the billing profile's id, a number. Its natural key does as well: `handle:<handle>`, or `<resellerId>/handle:<handle>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): BillingProfile {
    return new BillingProfile(name, {} as BillingProfileArgs, { ...opts, id });
  }
}

/** The arguments of {@link Customer}. */
export interface CustomerArgs {
  /** The contact: the id of a `ngcp.CustomerContact` of the same reseller. */
  contactId: pulumi.Input<string | number>;
  /** The billing profile that counts now: the id of a `ngcp.BillingProfile` of the same reseller. Either this or `profilePackageId` must be declared. */
  billingProfileId?: pulumi.Input<string | number>;
  /** The package whose billing profiles count, each at its time: the id of a `ngcp.ProfilePackage` of the same reseller. Instead of `billingProfileId`. */
  profilePackageId?: pulumi.Input<string | number>;
  /** A plain SIP account or a PBX. A change replaces the resource. */
  type: pulumi.Input<"sipaccount" | "pbxaccount">;
  /** Whether it is served. `locked` locks its subscribers too. A new one is active unless this says otherwise. */
  status?: pulumi.Input<"active" | "pending" | "locked">;
  /** The customer's id in another system, such as a CRM. The server does not keep it unique; it finds a customer again whose creation was not answered. */
  externalId?: pulumi.Input<string>;
  /** How many subscribers there may be. Default: no limit. */
  maxSubscribers?: pulumi.Input<number>;
  /** Whether VAT is added to invoices. Default: false. */
  addVat?: pulumi.Input<boolean>;
  /** The VAT rate in percent. Default: 0. */
  vatRate?: pulumi.Input<number>;
  /** The template of the e-mail to new subscribers: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  subscriberEmailTemplateId?: pulumi.Input<string | number>;
  /** The template of the e-mail for a forgotten password: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  passresetEmailTemplateId?: pulumi.Input<string | number>;
  /** The template of the e-mail with an invoice: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  invoiceEmailTemplateId?: pulumi.Input<string | number>;
  /** The template of invoices. */
  invoiceTemplateId?: pulumi.Input<string | number>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** Whether a change that needs another object may remove this one, which cannot be undone. Default: false. */
  allowReplace?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CUSTOMER: ResourceDefinition = {
  token: "ngcp:Customer",
  properties: [
    "contactId",
    "billingProfileId",
    "profilePackageId",
    "type",
    "status",
    "externalId",
    "maxSubscribers",
    "addVat",
    "vatRate",
    "subscriberEmailTemplateId",
    "passresetEmailTemplateId",
    "invoiceEmailTemplateId",
    "invoiceTemplateId",
    "forceDestroy",
    "allowReplace",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["externalId"],
  macs: [],
};

/** Who is billed for subscribers: a private person or a company, with a SIP or a PBX account. */
export class Customer extends VoipResource {
  /** The contact: the id of a `ngcp.CustomerContact` of the same reseller. */
  declare readonly contactId: pulumi.Output<string>;
  /** The billing profile that counts now: the id of a `ngcp.BillingProfile` of the same reseller. Either this or `profilePackageId` must be declared. */
  declare readonly billingProfileId: pulumi.Output<string | undefined>;
  /** The package whose billing profiles count, each at its time: the id of a `ngcp.ProfilePackage` of the same reseller. Instead of `billingProfileId`. */
  declare readonly profilePackageId: pulumi.Output<string | undefined>;
  /** A plain SIP account or a PBX. A change replaces the resource. */
  declare readonly type: pulumi.Output<"sipaccount" | "pbxaccount">;
  /** Whether it is served. `locked` locks its subscribers too. A new one is active unless this says otherwise. */
  declare readonly status: pulumi.Output<"active" | "pending" | "locked" | undefined>;
  /** The customer's id in another system, such as a CRM. The server does not keep it unique; it finds a customer again whose creation was not answered. */
  declare readonly externalId: pulumi.Output<string | undefined>;
  /** How many subscribers there may be. Default: no limit. */
  declare readonly maxSubscribers: pulumi.Output<number | undefined>;
  /** Whether VAT is added to invoices. Default: false. */
  declare readonly addVat: pulumi.Output<boolean | undefined>;
  /** The VAT rate in percent. Default: 0. */
  declare readonly vatRate: pulumi.Output<number | undefined>;
  /** The template of the e-mail to new subscribers: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  declare readonly subscriberEmailTemplateId: pulumi.Output<string | undefined>;
  /** The template of the e-mail for a forgotten password: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  declare readonly passresetEmailTemplateId: pulumi.Output<string | undefined>;
  /** The template of the e-mail with an invoice: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  declare readonly invoiceEmailTemplateId: pulumi.Output<string | undefined>;
  /** The template of invoices. */
  declare readonly invoiceTemplateId: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** Whether a change that needs another object may remove this one, which cannot be undone. Default: false. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CustomerArgs, opts?: pulumi.CustomResourceOptions) {
    super(CUSTOMER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the customer's id, a number. Its natural key does as well: `external:<externalId>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Customer {
    return new Customer(name, {} as CustomerArgs, { ...opts, id });
  }
}

/** The arguments of {@link Domain}. */
export interface DomainArgs {
  /** The name, in lower case. Unique on the platform. A change replaces the resource. */
  domain: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** Whether a change that needs another object may remove this one, which cannot be undone. Default: false. */
  allowReplace?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const DOMAIN: ResourceDefinition = {
  token: "ngcp:Domain",
  properties: ["domain", "resellerId", "forceDestroy", "allowReplace", "connection", "adopt"],
  secrets: [],
  identity: ["domain"],
  macs: [],
};

/** A SIP domain that subscribers are in. It cannot be changed. */
export class Domain extends VoipResource {
  /** The name, in lower case. Unique on the platform. A change replaces the resource. */
  declare readonly domain: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** Whether a change that needs another object may remove this one, which cannot be undone. Default: false. */
  declare readonly allowReplace: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: DomainArgs, opts?: pulumi.CustomResourceOptions) {
    super(DOMAIN, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the domain's id, a number. Its natural key does as well: the domain's name. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Domain {
    return new Domain(name, {} as DomainArgs, { ...opts, id });
  }
}

/** The arguments of {@link SubscriberProfileSet}. */
export interface SubscriberProfileSetArgs {
  /** The name. Unique within the reseller. */
  name: pulumi.Input<string>;
  /** What it is for. */
  description: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SUBSCRIBER_PROFILE_SET: ResourceDefinition = {
  token: "ngcp:SubscriberProfileSet",
  properties: ["name", "description", "resellerId", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["resellerId", "name"],
  macs: [],
};

/** A choice of subscriber profiles, one of which is its default. */
export class SubscriberProfileSet extends VoipResource {
  /** The name. Unique within the reseller. */
  declare readonly name: pulumi.Output<string>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SubscriberProfileSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(SUBSCRIBER_PROFILE_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber profile set's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberProfileSet {
    return new SubscriberProfileSet(name, {} as SubscriberProfileSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link SubscriberProfile}. */
export interface SubscriberProfileArgs {
  /** The set: the id of a `ngcp.SubscriberProfileSet`. */
  profileSetId: pulumi.Input<string | number>;
  /** The name. Unique within the set. */
  name: pulumi.Input<string>;
  /** What it is for. */
  description: pulumi.Input<string>;
  /** Whether it is its set's default. The first one of a set is. */
  setDefault?: pulumi.Input<boolean>;
  /** Names of preferences that subscribers may change, in any order. */
  attributes?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SUBSCRIBER_PROFILE: ResourceDefinition = {
  token: "ngcp:SubscriberProfile",
  properties: [
    "profileSetId",
    "name",
    "description",
    "setDefault",
    "attributes",
    "forceDestroy",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["profileSetId", "name"],
  macs: [],
};

/** Which preferences subscribers may change themselves. */
export class SubscriberProfile extends VoipResource {
  /** The set: the id of a `ngcp.SubscriberProfileSet`. */
  declare readonly profileSetId: pulumi.Output<string>;
  /** The name. Unique within the set. */
  declare readonly name: pulumi.Output<string>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string>;
  /** Whether it is its set's default. The first one of a set is. */
  declare readonly setDefault: pulumi.Output<boolean | undefined>;
  /** Names of preferences that subscribers may change, in any order. */
  declare readonly attributes: pulumi.Output<Array<string> | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SubscriberProfileArgs, opts?: pulumi.CustomResourceOptions) {
    super(SUBSCRIBER_PROFILE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber profile's id, a number. Its natural key does as well: `<profileSetId>/<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberProfile {
    return new SubscriberProfile(name, {} as SubscriberProfileArgs, { ...opts, id });
  }
}

/** The arguments of {@link Subscriber}. */
export interface SubscriberArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: pulumi.Input<string | number>;
  /** The SIP domain: the `domain` of a `ngcp.Domain`. A change replaces the resource. */
  domain: pulumi.Input<string>;
  /** The SIP user name. Unique within the domain. A change replaces the resource. */
  username: pulumi.Input<string>;
  /** The SIP password. The server's password policy applies. */
  password: pulumi.Input<string>;
  /** The main number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. From release 26 on a SIP account needs one. */
  primaryNumber?: pulumi.Input<TelephoneNumberArgs>;
  /** All further numbers that reach the subscriber, in any order, each as in `primaryNumber`. For numbers that move between subscribers leave this out and declare each as a `ngcp.AliasNumber`. */
  aliasNumbers?: pulumi.Input<Array<pulumi.Input<TelephoneNumberArgs>>>;
  /** `locked` bars everything. A new one is active unless this says otherwise. */
  status?: pulumi.Input<"active" | "locked">;
  /** What is barred: `1` foreign calls, `2` all outgoing, `3` all calls, `4` everything, `5` ported. Default: nothing. */
  lock?: pulumi.Input<string | number>;
  /** The e-mail address of its user. */
  email?: pulumi.Input<string>;
  /** The time zone of its user, as in `Europe/Vienna`. */
  timezone?: pulumi.Input<string>;
  /** The subscriber's id in another system. */
  externalId?: pulumi.Input<string>;
  /** Whether its user may manage the customer's other subscribers. Default: false. */
  administrative?: pulumi.Input<boolean>;
  /** The user name for the self-care panel. Default: the SIP user name. */
  webUsername?: pulumi.Input<string>;
  /** The password for the self-care panel. It is never read back. The server's password policy applies. */
  webPassword?: pulumi.Input<string>;
  /** The profile set: the id of a `ngcp.SubscriberProfileSet`. */
  profileSetId?: pulumi.Input<string | number>;
  /** The profile: the id of a `ngcp.SubscriberProfile` of the set. Default: the set's default. */
  profileId?: pulumi.Input<string | number>;
  /** Of a PBX account: the name that is shown. For a SIP account set the preference `display_name`. */
  displayName?: pulumi.Input<string>;
  /** Of a PBX account: whether it is the pilot, which comes first and goes last: let the others depend on it. Default: false. */
  isPbxPilot?: pulumi.Input<boolean>;
  /** Of a PBX account: the extension. Its number is that of the pilot with this at its end. */
  pbxExtension?: pulumi.Input<string>;
  /** Of a PBX account: whether it is a hunt group. Default: false. */
  isPbxGroup?: pulumi.Input<boolean>;
  /** Of a PBX group: the subscribers in it, ids of `ngcp.Subscriber` in the order in which they are hunted. */
  pbxGroupMemberIds?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  /** Of a PBX group: how its members are hunted. */
  pbxHuntPolicy?: pulumi.Input<"serial" | "random" | "parallel" | "circular">;
  /** Of a PBX group: after how many seconds the next member is tried. */
  pbxHuntTimeout?: pulumi.Input<number>;
  /** Of a PBX group: how calls to the other members end. */
  pbxHuntCancelMode?: pulumi.Input<"bye" | "cancel">;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SUBSCRIBER: ResourceDefinition = {
  token: "ngcp:Subscriber",
  properties: [
    "customerId",
    "domain",
    "username",
    "password",
    "primaryNumber",
    "aliasNumbers",
    "status",
    "lock",
    "email",
    "timezone",
    "externalId",
    "administrative",
    "webUsername",
    "webPassword",
    "profileSetId",
    "profileId",
    "displayName",
    "isPbxPilot",
    "pbxExtension",
    "isPbxGroup",
    "pbxGroupMemberIds",
    "pbxHuntPolicy",
    "pbxHuntTimeout",
    "pbxHuntCancelMode",
    "connection",
    "adopt",
  ],
  secrets: ["password", "webPassword"],
  identity: ["domain", "username"],
  macs: [],
};

/** A SIP account: what a phone registers with, and the numbers that reach it. */
export class Subscriber extends VoipResource {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  declare readonly customerId: pulumi.Output<string>;
  /** The SIP domain: the `domain` of a `ngcp.Domain`. A change replaces the resource. */
  declare readonly domain: pulumi.Output<string>;
  /** The SIP user name. Unique within the domain. A change replaces the resource. */
  declare readonly username: pulumi.Output<string>;
  /** The SIP password. The server's password policy applies. */
  declare readonly password: pulumi.Output<string>;
  /** The main number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. From release 26 on a SIP account needs one. */
  declare readonly primaryNumber: pulumi.Output<TelephoneNumber | undefined>;
  /** All further numbers that reach the subscriber, in any order, each as in `primaryNumber`. For numbers that move between subscribers leave this out and declare each as a `ngcp.AliasNumber`. */
  declare readonly aliasNumbers: pulumi.Output<Array<TelephoneNumber> | undefined>;
  /** `locked` bars everything. A new one is active unless this says otherwise. */
  declare readonly status: pulumi.Output<"active" | "locked" | undefined>;
  /** What is barred: `1` foreign calls, `2` all outgoing, `3` all calls, `4` everything, `5` ported. Default: nothing. */
  declare readonly lock: pulumi.Output<"1" | "2" | "3" | "4" | "5" | undefined>;
  /** The e-mail address of its user. */
  declare readonly email: pulumi.Output<string | undefined>;
  /** The time zone of its user, as in `Europe/Vienna`. */
  declare readonly timezone: pulumi.Output<string | undefined>;
  /** The subscriber's id in another system. */
  declare readonly externalId: pulumi.Output<string | undefined>;
  /** Whether its user may manage the customer's other subscribers. Default: false. */
  declare readonly administrative: pulumi.Output<boolean | undefined>;
  /** The user name for the self-care panel. Default: the SIP user name. */
  declare readonly webUsername: pulumi.Output<string | undefined>;
  /** The password for the self-care panel. It is never read back. The server's password policy applies. */
  declare readonly webPassword: pulumi.Output<string | undefined>;
  /** The profile set: the id of a `ngcp.SubscriberProfileSet`. */
  declare readonly profileSetId: pulumi.Output<string | undefined>;
  /** The profile: the id of a `ngcp.SubscriberProfile` of the set. Default: the set's default. */
  declare readonly profileId: pulumi.Output<string | undefined>;
  /** Of a PBX account: the name that is shown. For a SIP account set the preference `display_name`. */
  declare readonly displayName: pulumi.Output<string | undefined>;
  /** Of a PBX account: whether it is the pilot, which comes first and goes last: let the others depend on it. Default: false. */
  declare readonly isPbxPilot: pulumi.Output<boolean | undefined>;
  /** Of a PBX account: the extension. Its number is that of the pilot with this at its end. */
  declare readonly pbxExtension: pulumi.Output<string | undefined>;
  /** Of a PBX account: whether it is a hunt group. Default: false. */
  declare readonly isPbxGroup: pulumi.Output<boolean | undefined>;
  /** Of a PBX group: the subscribers in it, ids of `ngcp.Subscriber` in the order in which they are hunted. */
  declare readonly pbxGroupMemberIds: pulumi.Output<Array<string> | undefined>;
  /** Of a PBX group: how its members are hunted. */
  declare readonly pbxHuntPolicy: pulumi.Output<"serial" | "random" | "parallel" | "circular" | undefined>;
  /** Of a PBX group: after how many seconds the next member is tried. */
  declare readonly pbxHuntTimeout: pulumi.Output<number | undefined>;
  /** Of a PBX group: how calls to the other members end. */
  declare readonly pbxHuntCancelMode: pulumi.Output<"bye" | "cancel" | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SubscriberArgs, opts?: pulumi.CustomResourceOptions) {
    super(SUBSCRIBER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. Its natural key does as well: `<username>@<domain>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Subscriber {
    return new Subscriber(name, {} as SubscriberArgs, { ...opts, id });
  }
}

/** The arguments of {@link TimeSet}. */
export interface TimeSetArgs {
  /** The name. Unique on the platform. */
  name: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** When it is. Default: never. */
  times?: pulumi.Input<Array<pulumi.Input<TimeSetEventArgs>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const TIME_SET: ResourceDefinition = {
  token: "ngcp:TimeSet",
  properties: ["name", "resellerId", "times", "connection", "adopt"],
  secrets: [],
  identity: ["name"],
  macs: [],
};

/** Times, such as office hours, for which NCOS levels or peering groups are in force. */
export class TimeSet extends VoipResource {
  /** The name. Unique on the platform. */
  declare readonly name: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** When it is. Default: never. */
  declare readonly times: pulumi.Output<Array<TimeSetEvent> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: TimeSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(TIME_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the time set's id, a number. Its natural key does as well: `name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TimeSet {
    return new TimeSet(name, {} as TimeSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link NcosLevel}. */
export interface NcosLevelArgs {
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** The name, which preferences refer to. Unique within the reseller. */
  level: pulumi.Input<string>;
  /** What the patterns say: `whitelist` allows what they match and nothing else, `blacklist` blocks it. */
  mode: pulumi.Input<"whitelist" | "blacklist">;
  /** What it is for. */
  description?: pulumi.Input<string>;
  /** Whether calls within the caller's own area code are looked at, too. Default: false. */
  localAc?: pulumi.Input<boolean>;
  /** Whether calls within the same customer's PBX are looked at, too. Default: false. */
  intraPbx?: pulumi.Input<boolean>;
  /** When it is in force: the id of a `ngcp.TimeSet` of the same reseller. Default: always. */
  timeSetId?: pulumi.Input<string | number>;
  /** Whether it is in force outside of the time set instead. Default: false. */
  timeSetInvert?: pulumi.Input<boolean>;
  /** Whether customers see it and may choose it themselves. Default: false. */
  exposeToCustomer?: pulumi.Input<boolean>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const NCOS_LEVEL: ResourceDefinition = {
  token: "ngcp:NcosLevel",
  properties: [
    "resellerId",
    "level",
    "mode",
    "description",
    "localAc",
    "intraPbx",
    "timeSetId",
    "timeSetInvert",
    "exposeToCustomer",
    "forceDestroy",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["resellerId", "level"],
  macs: [],
};

/** Which numbers may be called, by the preference `ncos`: those that its patterns match, or all others. Whoever has the level loses it when it is removed. */
export class NcosLevel extends VoipResource {
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** The name, which preferences refer to. Unique within the reseller. */
  declare readonly level: pulumi.Output<string>;
  /** What the patterns say: `whitelist` allows what they match and nothing else, `blacklist` blocks it. */
  declare readonly mode: pulumi.Output<"whitelist" | "blacklist">;
  /** What it is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether calls within the caller's own area code are looked at, too. Default: false. */
  declare readonly localAc: pulumi.Output<boolean | undefined>;
  /** Whether calls within the same customer's PBX are looked at, too. Default: false. */
  declare readonly intraPbx: pulumi.Output<boolean | undefined>;
  /** When it is in force: the id of a `ngcp.TimeSet` of the same reseller. Default: always. */
  declare readonly timeSetId: pulumi.Output<string | undefined>;
  /** Whether it is in force outside of the time set instead. Default: false. */
  declare readonly timeSetInvert: pulumi.Output<boolean | undefined>;
  /** Whether customers see it and may choose it themselves. Default: false. */
  declare readonly exposeToCustomer: pulumi.Output<boolean | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: NcosLevelArgs, opts?: pulumi.CustomResourceOptions) {
    super(NCOS_LEVEL, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the NCOS level's id, a number. Its natural key does as well: `level:<level>`, or `<resellerId>/level:<level>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NcosLevel {
    return new NcosLevel(name, {} as NcosLevelArgs, { ...opts, id });
  }
}

/** The arguments of {@link NcosPattern}. */
export interface NcosPatternArgs {
  /** The level: the id of a `ngcp.NcosLevel`. */
  ncosLevelId: pulumi.Input<string | number>;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the level. */
  pattern: pulumi.Input<string>;
  /** What it matches. */
  description?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const NCOS_PATTERN: ResourceDefinition = {
  token: "ngcp:NcosPattern",
  properties: ["ncosLevelId", "pattern", "description", "connection", "adopt"],
  secrets: [],
  identity: ["ncosLevelId", "pattern"],
  macs: [],
};

/** Numbers that an NCOS level is about. */
export class NcosPattern extends VoipResource {
  /** The level: the id of a `ngcp.NcosLevel`. */
  declare readonly ncosLevelId: pulumi.Output<string>;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the level. */
  declare readonly pattern: pulumi.Output<string>;
  /** What it matches. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: NcosPatternArgs, opts?: pulumi.CustomResourceOptions) {
    super(NCOS_PATTERN, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the NCOS pattern's id, a number. Its natural key does as well: `<ncosLevelId>/<pattern>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NcosPattern {
    return new NcosPattern(name, {} as NcosPatternArgs, { ...opts, id });
  }
}

/** The arguments of {@link RewriteRuleSet}. */
export interface RewriteRuleSetArgs {
  /** The name, which preferences refer to. Unique on the platform. */
  name: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** What it is for. */
  description?: pulumi.Input<string>;
  /** The rules, in the order in which they are tried. Default: they are not managed. */
  rules?: pulumi.Input<Array<pulumi.Input<RewriteRuleArgs>>>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const REWRITE_RULE_SET: ResourceDefinition = {
  token: "ngcp:RewriteRuleSet",
  properties: ["name", "resellerId", "description", "rules", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["name"],
  macs: [],
};

/** How numbers are rewritten, by the preference `rewrite_rule_set`: a dial plan's normalisation. Whoever has the set loses it when it is removed. */
export class RewriteRuleSet extends VoipResource {
  /** The name, which preferences refer to. Unique on the platform. */
  declare readonly name: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The rules, in the order in which they are tried. Default: they are not managed. */
  declare readonly rules: pulumi.Output<Array<RewriteRule> | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: RewriteRuleSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(REWRITE_RULE_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the rewrite rule set's id, a number. Its natural key does as well: `name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): RewriteRuleSet {
    return new RewriteRuleSet(name, {} as RewriteRuleSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link PeeringGroup}. */
export interface PeeringGroupArgs {
  /** The name. Unique on the platform. */
  name: pulumi.Input<string>;
  /** What it is billed by: the id of a `ngcp.Contract` of type `sippeering`. The server takes any id, so take care. */
  contractId: pulumi.Input<string | number>;
  /** Its priority among the groups that match, from 1 to 9. Default: 1. */
  priority?: pulumi.Input<number>;
  /** What it is for. */
  description?: pulumi.Input<string>;
  /** When it is in force: the id of a `ngcp.TimeSet`. Default: always. */
  timeSetId?: pulumi.Input<string | number>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PEERING_GROUP: ResourceDefinition = {
  token: "ngcp:PeeringGroup",
  properties: [
    "name",
    "contractId",
    "priority",
    "description",
    "timeSetId",
    "forceDestroy",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["name"],
  macs: [],
};

/** Servers of another carrier, and which calls they get by the rules of the group. Only administrators may have it. */
export class PeeringGroup extends VoipResource {
  /** The name. Unique on the platform. */
  declare readonly name: pulumi.Output<string>;
  /** What it is billed by: the id of a `ngcp.Contract` of type `sippeering`. The server takes any id, so take care. */
  declare readonly contractId: pulumi.Output<string>;
  /** Its priority among the groups that match, from 1 to 9. Default: 1. */
  declare readonly priority: pulumi.Output<number | undefined>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** When it is in force: the id of a `ngcp.TimeSet`. Default: always. */
  declare readonly timeSetId: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PeeringGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(PEERING_GROUP, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the peering group's id, a number. Its natural key does as well: `name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PeeringGroup {
    return new PeeringGroup(name, {} as PeeringGroupArgs, { ...opts, id });
  }
}

/** The arguments of {@link PeeringServer}. */
export interface PeeringServerArgs {
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId: pulumi.Input<string | number>;
  /** The name. Unique within the group; the API refuses that of another group's server, too. */
  name: pulumi.Input<string>;
  /** Its IPv4 or IPv6 address. */
  ip: pulumi.Input<string>;
  /** Its port. Default: 5060. */
  port?: pulumi.Input<number>;
  /** Its weight among the group's servers, from 1 to 127. Default: 1. */
  weight?: pulumi.Input<number>;
  /** How it is spoken to: `UDP`, `TCP` or `TLS`. Default: UDP. */
  transport?: pulumi.Input<"UDP" | "TCP" | "TLS">;
  /** Its host name. Case is kept. Default: none. */
  host?: pulumi.Input<string>;
  /** What calls to it go over: one of the SIP URIs that the platform's configuration names, as in `sip:192.0.2.1:5060`. Default: none. */
  viaRoute?: pulumi.Input<string>;
  /** Whether SIP pings find out if it can be reached. Without them calls are always sent to it. Default: false. */
  probe?: pulumi.Input<boolean>;
  /** Whether it is used. Default: true. */
  enabled?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PEERING_SERVER: ResourceDefinition = {
  token: "ngcp:PeeringServer",
  properties: [
    "groupId",
    "name",
    "ip",
    "port",
    "weight",
    "transport",
    "host",
    "viaRoute",
    "probe",
    "enabled",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["groupId", "name"],
  macs: [],
};

/** A server that calls from and to another carrier go over. Only administrators may have it. */
export class PeeringServer extends VoipResource {
  /** The group: the id of a `ngcp.PeeringGroup`. */
  declare readonly groupId: pulumi.Output<string>;
  /** The name. Unique within the group; the API refuses that of another group's server, too. */
  declare readonly name: pulumi.Output<string>;
  /** Its IPv4 or IPv6 address. */
  declare readonly ip: pulumi.Output<string>;
  /** Its port. Default: 5060. */
  declare readonly port: pulumi.Output<number | undefined>;
  /** Its weight among the group's servers, from 1 to 127. Default: 1. */
  declare readonly weight: pulumi.Output<number | undefined>;
  /** How it is spoken to: `UDP`, `TCP` or `TLS`. Default: UDP. */
  declare readonly transport: pulumi.Output<"UDP" | "TCP" | "TLS" | undefined>;
  /** Its host name. Case is kept. Default: none. */
  declare readonly host: pulumi.Output<string | undefined>;
  /** What calls to it go over: one of the SIP URIs that the platform's configuration names, as in `sip:192.0.2.1:5060`. Default: none. */
  declare readonly viaRoute: pulumi.Output<string | undefined>;
  /** Whether SIP pings find out if it can be reached. Without them calls are always sent to it. Default: false. */
  declare readonly probe: pulumi.Output<boolean | undefined>;
  /** Whether it is used. Default: true. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PeeringServerArgs, opts?: pulumi.CustomResourceOptions) {
    super(PEERING_SERVER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the peering server's id, a number. Its natural key does as well: `<groupId>/<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PeeringServer {
    return new PeeringServer(name, {} as PeeringServerArgs, { ...opts, id });
  }
}

/** The arguments of {@link PeeringRule}. */
export interface PeeringRuleArgs {
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId: pulumi.Input<string | number>;
  /** What the called number begins with, as in `43`. Default: any. */
  calleePrefix?: pulumi.Input<string>;
  /** A regular expression (PCRE) over the whole request URI, as in `^sip:431`. Default: any. */
  calleePattern?: pulumi.Input<string>;
  /** A regular expression (PCRE) over the caller as `sip:user@domain`. Default: any. */
  callerPattern?: pulumi.Input<string>;
  /** What it is for. */
  description?: pulumi.Input<string>;
  /** Whether it is used. Default: true. */
  enabled?: pulumi.Input<boolean>;
  /** Whether no further rule is looked at once it matches. Default: false. */
  stopper?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PEERING_RULE: ResourceDefinition = {
  token: "ngcp:PeeringRule",
  properties: [
    "groupId",
    "calleePrefix",
    "calleePattern",
    "callerPattern",
    "description",
    "enabled",
    "stopper",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["groupId", "calleePrefix", "calleePattern", "callerPattern"],
  macs: [],
};

/** Which outgoing calls a peering group gets. Only administrators may have it. */
export class PeeringRule extends VoipResource {
  /** The group: the id of a `ngcp.PeeringGroup`. */
  declare readonly groupId: pulumi.Output<string>;
  /** What the called number begins with, as in `43`. Default: any. */
  declare readonly calleePrefix: pulumi.Output<string | undefined>;
  /** A regular expression (PCRE) over the whole request URI, as in `^sip:431`. Default: any. */
  declare readonly calleePattern: pulumi.Output<string | undefined>;
  /** A regular expression (PCRE) over the caller as `sip:user@domain`. Default: any. */
  declare readonly callerPattern: pulumi.Output<string | undefined>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether it is used. Default: true. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** Whether no further rule is looked at once it matches. Default: false. */
  declare readonly stopper: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PeeringRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(PEERING_RULE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the peering rule's id, a number. Its natural key does as well: `<groupId>/<calleePrefix>/<calleePattern>/<callerPattern>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PeeringRule {
    return new PeeringRule(name, {} as PeeringRuleArgs, { ...opts, id });
  }
}

/** The arguments of {@link PeeringInboundRule}. */
export interface PeeringInboundRuleArgs {
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId: pulumi.Input<string | number>;
  /** When it is tried: the lowest number first. Unique within the group. */
  priority: pulumi.Input<number>;
  /** The part of the request that is looked at, as in `from_user` or `ruri_uri`. */
  field: pulumi.Input<
    | "from_user"
    | "from_domain"
    | "from_uri"
    | "to_user"
    | "to_domain"
    | "to_uri"
    | "ruri_user"
    | "ruri_domain"
    | "ruri_uri"
    | "pai_user"
    | "pai_domain"
    | "pai_uri"
  >;
  /** A regular expression (PCRE) that it must match, as in `^sip:431` for a URI. */
  pattern: pulumi.Input<string>;
  /** The SIP code, from 400 to 699, that a call from a server of the group is refused with when the pattern does not match. Default: it is not refused. */
  rejectCode?: pulumi.Input<number>;
  /** What the refusal says. It comes with `rejectCode`. */
  rejectReason?: pulumi.Input<string>;
  /** Whether it is used. Default: true. */
  enabled?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PEERING_INBOUND_RULE: ResourceDefinition = {
  token: "ngcp:PeeringInboundRule",
  properties: [
    "groupId",
    "priority",
    "field",
    "pattern",
    "rejectCode",
    "rejectReason",
    "enabled",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["groupId", "priority"],
  macs: [],
};

/** Which incoming calls count as a peering group's. Only administrators may have it. */
export class PeeringInboundRule extends VoipResource {
  /** The group: the id of a `ngcp.PeeringGroup`. */
  declare readonly groupId: pulumi.Output<string>;
  /** When it is tried: the lowest number first. Unique within the group. */
  declare readonly priority: pulumi.Output<number>;
  /** The part of the request that is looked at, as in `from_user` or `ruri_uri`. */
  declare readonly field: pulumi.Output<
    | "from_user"
    | "from_domain"
    | "from_uri"
    | "to_user"
    | "to_domain"
    | "to_uri"
    | "ruri_user"
    | "ruri_domain"
    | "ruri_uri"
    | "pai_user"
    | "pai_domain"
    | "pai_uri"
  >;
  /** A regular expression (PCRE) that it must match, as in `^sip:431` for a URI. */
  declare readonly pattern: pulumi.Output<string>;
  /** The SIP code, from 400 to 699, that a call from a server of the group is refused with when the pattern does not match. Default: it is not refused. */
  declare readonly rejectCode: pulumi.Output<number | undefined>;
  /** What the refusal says. It comes with `rejectCode`. */
  declare readonly rejectReason: pulumi.Output<string | undefined>;
  /** Whether it is used. Default: true. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PeeringInboundRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(PEERING_INBOUND_RULE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the inbound peering rule's id, a number. Its natural key does as well: `<groupId>/<priority>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PeeringInboundRule {
    return new PeeringInboundRule(name, {} as PeeringInboundRuleArgs, { ...opts, id });
  }
}

/** The arguments of {@link LnpCarrier}. */
export interface LnpCarrierArgs {
  /** The name. Unique on the platform. */
  name: pulumi.Input<string>;
  /** The routing prefix of the carrier, as in `D001`. */
  prefix: pulumi.Input<string>;
  /** Whether a call to one of its numbers that no subscriber of the platform has is refused with 404. Default: false. */
  authoritative?: pulumi.Input<boolean>;
  /** Whether rewrite rules for `lnp` are left out after a lookup. Default: false. */
  skipRewrite?: pulumi.Input<boolean>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const LNP_CARRIER: ResourceDefinition = {
  token: "ngcp:LnpCarrier",
  properties: ["name", "prefix", "authoritative", "skipRewrite", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["name"],
  macs: [],
};

/** A carrier that numbers are ported to (local number portability). Only administrators may have it. */
export class LnpCarrier extends VoipResource {
  /** The name. Unique on the platform. */
  declare readonly name: pulumi.Output<string>;
  /** The routing prefix of the carrier, as in `D001`. */
  declare readonly prefix: pulumi.Output<string>;
  /** Whether a call to one of its numbers that no subscriber of the platform has is refused with 404. Default: false. */
  declare readonly authoritative: pulumi.Output<boolean | undefined>;
  /** Whether rewrite rules for `lnp` are left out after a lookup. Default: false. */
  declare readonly skipRewrite: pulumi.Output<boolean | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: LnpCarrierArgs, opts?: pulumi.CustomResourceOptions) {
    super(LNP_CARRIER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the LNP carrier's id, a number. Its natural key does as well: `name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LnpCarrier {
    return new LnpCarrier(name, {} as LnpCarrierArgs, { ...opts, id });
  }
}

/** The arguments of {@link LnpNumber}. */
export interface LnpNumberArgs {
  /** The carrier: the id of a `ngcp.LnpCarrier`. */
  carrierId: pulumi.Input<string | number>;
  /** The number: country code, area code and subscriber number as digits, as in `4319999`. */
  number: pulumi.Input<string>;
  /** The number that replaces it in routing. Default: none. */
  routingNumber?: pulumi.Input<string>;
  /** The first day, as in `2030-01-01`. Default: it is ported already. */
  start?: pulumi.Input<string>;
  /** The last day, as in `2031-01-01`. Default: it stays ported. */
  end?: pulumi.Input<string>;
  /** A tag for call records, of letters, digits, `_` and `-`. */
  type?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const LNP_NUMBER: ResourceDefinition = {
  token: "ngcp:LnpNumber",
  properties: ["carrierId", "number", "routingNumber", "start", "end", "type", "connection", "adopt"],
  secrets: [],
  identity: ["carrierId", "number"],
  macs: [],
};

/** A number that was ported to another carrier. Only administrators may have it. */
export class LnpNumber extends VoipResource {
  /** The carrier: the id of a `ngcp.LnpCarrier`. */
  declare readonly carrierId: pulumi.Output<string>;
  /** The number: country code, area code and subscriber number as digits, as in `4319999`. */
  declare readonly number: pulumi.Output<string>;
  /** The number that replaces it in routing. Default: none. */
  declare readonly routingNumber: pulumi.Output<string | undefined>;
  /** The first day, as in `2030-01-01`. Default: it is ported already. */
  declare readonly start: pulumi.Output<string | undefined>;
  /** The last day, as in `2031-01-01`. Default: it stays ported. */
  declare readonly end: pulumi.Output<string | undefined>;
  /** A tag for call records, of letters, digits, `_` and `-`. */
  declare readonly type: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: LnpNumberArgs, opts?: pulumi.CustomResourceOptions) {
    super(LNP_NUMBER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the ported number's id, a number. Its natural key does as well: `<carrierId>/<number>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LnpNumber {
    return new LnpNumber(name, {} as LnpNumberArgs, { ...opts, id });
  }
}

/** The arguments of {@link NcosLnpCarrier}. */
export interface NcosLnpCarrierArgs {
  /** The level: the id of a `ngcp.NcosLevel`. */
  ncosLevelId: pulumi.Input<string | number>;
  /** The carrier: the id of a `ngcp.LnpCarrier`. Once within the level. */
  carrierId: pulumi.Input<string | number>;
  /** What it is for. */
  description?: pulumi.Input<string>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const NCOS_LNP_CARRIER: ResourceDefinition = {
  token: "ngcp:NcosLnpCarrier",
  properties: ["ncosLevelId", "carrierId", "description", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["ncosLevelId", "carrierId"],
  macs: [],
};

/** A carrier whose ported numbers an NCOS level is about. */
export class NcosLnpCarrier extends VoipResource {
  /** The level: the id of a `ngcp.NcosLevel`. */
  declare readonly ncosLevelId: pulumi.Output<string>;
  /** The carrier: the id of a `ngcp.LnpCarrier`. Once within the level. */
  declare readonly carrierId: pulumi.Output<string>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: NcosLnpCarrierArgs, opts?: pulumi.CustomResourceOptions) {
    super(NCOS_LNP_CARRIER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the LNP carrier of an NCOS level's id, a number. Its natural key does as well: `<ncosLevelId>/<carrierId>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NcosLnpCarrier {
    return new NcosLnpCarrier(name, {} as NcosLnpCarrierArgs, { ...opts, id });
  }
}

/** The arguments of {@link NcosLnpPattern}. */
export interface NcosLnpPatternArgs {
  /** The carrier of the level: the id of a `ngcp.NcosLnpCarrier`. */
  ncosLnpCarrierId: pulumi.Input<string | number>;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the carrier of the level. */
  pattern: pulumi.Input<string>;
  /** What it matches. */
  description?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const NCOS_LNP_PATTERN: ResourceDefinition = {
  token: "ngcp:NcosLnpPattern",
  properties: ["ncosLnpCarrierId", "pattern", "description", "connection", "adopt"],
  secrets: [],
  identity: ["ncosLnpCarrierId", "pattern"],
  macs: [],
};

/** Of the numbers ported to a carrier, those that an NCOS level is about. */
export class NcosLnpPattern extends VoipResource {
  /** The carrier of the level: the id of a `ngcp.NcosLnpCarrier`. */
  declare readonly ncosLnpCarrierId: pulumi.Output<string>;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the carrier of the level. */
  declare readonly pattern: pulumi.Output<string>;
  /** What it matches. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: NcosLnpPatternArgs, opts?: pulumi.CustomResourceOptions) {
    super(NCOS_LNP_PATTERN, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the LNP pattern of an NCOS level's id, a number. Its natural key does as well: `<ncosLnpCarrierId>/<pattern>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NcosLnpPattern {
    return new NcosLnpPattern(name, {} as NcosLnpPatternArgs, { ...opts, id });
  }
}

/** The arguments of {@link EmergencyMappingContainer}. */
export interface EmergencyMappingContainerArgs {
  /** The name, which preferences refer to. Unique within the reseller. */
  name: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const EMERGENCY_MAPPING_CONTAINER: ResourceDefinition = {
  token: "ngcp:EmergencyMappingContainer",
  properties: ["name", "resellerId", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["resellerId", "name"],
  macs: [],
};

/** Emergency numbers of a place, by the preference `emergency_mapping_container`. */
export class EmergencyMappingContainer extends VoipResource {
  /** The name, which preferences refer to. Unique within the reseller. */
  declare readonly name: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: EmergencyMappingContainerArgs, opts?: pulumi.CustomResourceOptions) {
    super(EMERGENCY_MAPPING_CONTAINER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the emergency mapping container's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): EmergencyMappingContainer {
    return new EmergencyMappingContainer(name, {} as EmergencyMappingContainerArgs, { ...opts, id });
  }
}

/** The arguments of {@link EmergencyMapping}. */
export interface EmergencyMappingArgs {
  /** The container: the id of a `ngcp.EmergencyMappingContainer`. */
  containerId: pulumi.Input<string | number>;
  /** The emergency number, as in `112`. Unique within the container. */
  code: pulumi.Input<string | number>;
  /** What is put before it. Default: nothing. */
  prefix?: pulumi.Input<string>;
  /** What is put after it. Default: nothing. */
  suffix?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const EMERGENCY_MAPPING: ResourceDefinition = {
  token: "ngcp:EmergencyMapping",
  properties: ["containerId", "code", "prefix", "suffix", "connection", "adopt"],
  secrets: [],
  identity: ["containerId", "code"],
  macs: [],
};

/** What is put around an emergency number, so that it reaches the right place. */
export class EmergencyMapping extends VoipResource {
  /** The container: the id of a `ngcp.EmergencyMappingContainer`. */
  declare readonly containerId: pulumi.Output<string>;
  /** The emergency number, as in `112`. Unique within the container. */
  declare readonly code: pulumi.Output<string>;
  /** What is put before it. Default: nothing. */
  declare readonly prefix: pulumi.Output<string | undefined>;
  /** What is put after it. Default: nothing. */
  declare readonly suffix: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: EmergencyMappingArgs, opts?: pulumi.CustomResourceOptions) {
    super(EMERGENCY_MAPPING, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the emergency mapping's id, a number. Its natural key does as well: `<containerId>/<code>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): EmergencyMapping {
    return new EmergencyMapping(name, {} as EmergencyMappingArgs, { ...opts, id });
  }
}

/** The arguments of {@link UpnRewriteSet}. */
export interface UpnRewriteSetArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** The number that is shown. The server does not keep it unique within the subscriber; it tells one set from another here. */
  newCli: pulumi.Input<string>;
  /** Which numbers, as patterns such as `43*`, in any order. */
  sources: pulumi.Input<Array<pulumi.Input<string>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const UPN_REWRITE_SET: ResourceDefinition = {
  token: "ngcp:UpnRewriteSet",
  properties: ["subscriberId", "newCli", "sources", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId", "newCli"],
  macs: [],
};

/** The number that a subscriber's calls show in place of those that its phones or PBX send. */
export class UpnRewriteSet extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The number that is shown. The server does not keep it unique within the subscriber; it tells one set from another here. */
  declare readonly newCli: pulumi.Output<string>;
  /** Which numbers, as patterns such as `43*`, in any order. */
  declare readonly sources: pulumi.Output<Array<string>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: UpnRewriteSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(UPN_REWRITE_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the UPN rewrite set's id, a number. Its natural key does as well: `<subscriberId>/<newCli>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): UpnRewriteSet {
    return new UpnRewriteSet(name, {} as UpnRewriteSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link TrustedSource}. */
export interface TrustedSourceArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. */
  subscriberId: pulumi.Input<string | number>;
  /** The IPv4 or IPv6 address. */
  sourceIp: pulumi.Input<string>;
  /** How it speaks: `UDP`, `TCP`, `TLS` or `ANY`. */
  protocol: pulumi.Input<"UDP" | "TCP" | "TLS" | "ANY">;
  /** A regular expression over the From URI, as in `^sip:.+@example\.com$`. Default: any. */
  fromPattern?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const TRUSTED_SOURCE: ResourceDefinition = {
  token: "ngcp:TrustedSource",
  properties: ["subscriberId", "sourceIp", "protocol", "fromPattern", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId", "sourceIp", "protocol", "fromPattern"],
  macs: [],
};

/** An address whose calls are a subscriber's without a password, such as that of a PBX. */
export class TrustedSource extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The IPv4 or IPv6 address. */
  declare readonly sourceIp: pulumi.Output<string>;
  /** How it speaks: `UDP`, `TCP`, `TLS` or `ANY`. */
  declare readonly protocol: pulumi.Output<"UDP" | "TCP" | "TLS" | "ANY">;
  /** A regular expression over the From URI, as in `^sip:.+@example\.com$`. Default: any. */
  declare readonly fromPattern: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: TrustedSourceArgs, opts?: pulumi.CustomResourceOptions) {
    super(TRUSTED_SOURCE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the trusted source's id, a number. Its natural key does as well: `<subscriberId>/<sourceIp>/<protocol>/<fromPattern>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TrustedSource {
    return new TrustedSource(name, {} as TrustedSourceArgs, { ...opts, id });
  }
}

/** The arguments of {@link SoundSet}. */
export interface SoundSetArgs {
  /** The name. The server does not keep it unique, but preferences go by it. */
  name: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** The customer whose own it is: the id of a `ngcp.Customer`. Default: nobody's. */
  customerId?: pulumi.Input<string | number>;
  /** What it is for. */
  description?: pulumi.Input<string>;
  /** Whether new subscribers of the customer have it. Default: false. */
  contractDefault?: pulumi.Input<boolean>;
  /** Whether customers may choose it. Default: false. */
  exposeToCustomer?: pulumi.Input<boolean>;
  /** The set that has the sounds which this one lacks: the id of a `ngcp.SoundSet`. Default: none. */
  parentId?: pulumi.Input<string | number>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SOUND_SET: ResourceDefinition = {
  token: "ngcp:SoundSet",
  properties: [
    "name",
    "resellerId",
    "customerId",
    "description",
    "contractDefault",
    "exposeToCustomer",
    "parentId",
    "forceDestroy",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["resellerId", "customerId", "name"],
  macs: [],
};

/** Sounds that replace the system's own: subscribers and domains choose a set by its name, as the preference `sound_set`. */
export class SoundSet extends VoipResource {
  /** The name. The server does not keep it unique, but preferences go by it. */
  declare readonly name: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** The customer whose own it is: the id of a `ngcp.Customer`. Default: nobody's. */
  declare readonly customerId: pulumi.Output<string | undefined>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether new subscribers of the customer have it. Default: false. */
  declare readonly contractDefault: pulumi.Output<boolean | undefined>;
  /** Whether customers may choose it. Default: false. */
  declare readonly exposeToCustomer: pulumi.Output<boolean | undefined>;
  /** The set that has the sounds which this one lacks: the id of a `ngcp.SoundSet`. Default: none. */
  declare readonly parentId: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SoundSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(SOUND_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the sound set's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`, or `<resellerId>/<customerId>/name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SoundSet {
    return new SoundSet(name, {} as SoundSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link SoundFile}. */
export interface SoundFileArgs {
  /** The set: the id of a `ngcp.SoundSet`. A change replaces the resource. */
  soundSetId: pulumi.Input<string | number>;
  /** The occasion by the server's name, as in `music_on_hold`. One sound file for each. A change replaces the resource. */
  handle: pulumi.Input<string>;
  /** The name that the server shows, as in `hold.wav`. */
  filename: pulumi.Input<string>;
  /** Whether it is played again and again. Default: false. */
  loopplay?: pulumi.Input<boolean>;
  /** The sound: a WAV, MP3 or Ogg file, by its path or as an asset. Its digest is recorded, and a change of the content is uploaded. The server keeps another form of it, so that what was changed there is not seen. */
  source: pulumi.Input<FileContentArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SOUND_FILE: ResourceDefinition = {
  token: "ngcp:SoundFile",
  properties: ["soundSetId", "handle", "filename", "loopplay", "source", "connection", "adopt"],
  secrets: [],
  identity: ["soundSetId", "handle"],
  macs: [],
};

/** What is played on one occasion, as a part of a sound set. */
export class SoundFile extends VoipResource {
  /** The set: the id of a `ngcp.SoundSet`. A change replaces the resource. */
  declare readonly soundSetId: pulumi.Output<string>;
  /** The occasion by the server's name, as in `music_on_hold`. One sound file for each. A change replaces the resource. */
  declare readonly handle: pulumi.Output<string>;
  /** The name that the server shows, as in `hold.wav`. */
  declare readonly filename: pulumi.Output<string>;
  /** Whether it is played again and again. Default: false. */
  declare readonly loopplay: pulumi.Output<boolean | undefined>;
  /** The sound: a WAV, MP3 or Ogg file, by its path or as an asset. Its digest is recorded, and a change of the content is uploaded. The server keeps another form of it, so that what was changed there is not seen. */
  declare readonly source: pulumi.Output<FileContent>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SoundFileArgs, opts?: pulumi.CustomResourceOptions) {
    super(SOUND_FILE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the sound file's id, a number. Its natural key does as well: `<soundSetId>/<handle>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SoundFile {
    return new SoundFile(name, {} as SoundFileArgs, { ...opts, id });
  }
}

/** The arguments of {@link PbxDeviceModel}. */
export interface PbxDeviceModelArgs {
  /** Who makes it, as in `Snom`. */
  vendor: pulumi.Input<string>;
  /** Its name, as in `D785`. Unique for the reseller and vendor. */
  model: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** A phone, or an extension that is connected to one. Default: phone. */
  type?: pulumi.Input<"phone" | "extension">;
  /** The groups of keys. Lines of devices on keys that are taken away are removed by the server. */
  linerange: pulumi.Input<
    Array<
      pulumi.Input<{
        name: pulumi.Input<string>;
        canPrivate?: pulumi.Input<boolean>;
        canShared?: pulumi.Input<boolean>;
        canBlf?: pulumi.Input<boolean>;
        canSpeeddial?: pulumi.Input<boolean>;
        canForward?: pulumi.Input<boolean>;
        canTransfer?: pulumi.Input<boolean>;
        keys?: pulumi.Input<
          Array<
            pulumi.Input<{
              x: pulumi.Input<number>;
              y: pulumi.Input<number>;
              labelpos: pulumi.Input<
                "top" | "topleft" | "topright" | "bottom" | "bottomleft" | "bottomright" | "left" | "right"
              >;
            }>
          >
        >;
      }>
    >
  >;
  /** How a phone learns where its configuration is: from a web request to it (`http`), or from its vendor's redirect service. */
  bootstrapMethod: pulumi.Input<
    | "http"
    | "redirect_panasonic"
    | "redirect_yealink"
    | "redirect_polycom"
    | "redirect_snom"
    | "redirect_grandstream"
    | "redirect_ale"
    | "none"
  >;
  /** Where the configuration is. Default: the server's own address. */
  bootstrapUri?: pulumi.Input<string>;
  /** For `http`: how the phone is asked to load its configuration. */
  bootstrapConfigHttpSyncMethod?: pulumi.Input<"GET" | "POST">;
  /** For `http`: the phone's address for that, as in `http://[% client.ip %]/admin/resync`. */
  bootstrapConfigHttpSyncUri?: pulumi.Input<string>;
  /** For `http`: what the phone is told, as in `[% server.uri %]/$MA`. */
  bootstrapConfigHttpSyncParams?: pulumi.Input<string>;
  /** The user of Snom's redirect service. */
  bootstrapConfigRedirectSnomUser?: pulumi.Input<string>;
  /** The password of Snom's redirect service. */
  bootstrapConfigRedirectSnomPassword?: pulumi.Input<string>;
  /** The user of Yealink's redirect service. */
  bootstrapConfigRedirectYealinkUser?: pulumi.Input<string>;
  /** The password of Yealink's redirect service. */
  bootstrapConfigRedirectYealinkPassword?: pulumi.Input<string>;
  /** The user of Polycom's redirect service. */
  bootstrapConfigRedirectPolycomUser?: pulumi.Input<string>;
  /** The password of Polycom's redirect service. */
  bootstrapConfigRedirectPolycomPassword?: pulumi.Input<string>;
  /** The profile at Polycom's redirect service. */
  bootstrapConfigRedirectPolycomProfile?: pulumi.Input<string>;
  /** The user of Panasonic's redirect service. */
  bootstrapConfigRedirectPanasonicUser?: pulumi.Input<string>;
  /** The password of Panasonic's redirect service. */
  bootstrapConfigRedirectPanasonicPassword?: pulumi.Input<string>;
  /** The user of Grandstream's redirect service. */
  bootstrapConfigRedirectGrandstreamUser?: pulumi.Input<string>;
  /** The password of Grandstream's redirect service. */
  bootstrapConfigRedirectGrandstreamPassword?: pulumi.Input<string>;
  /** How many extensions can be connected. Default: 0. */
  extensionsNum?: pulumi.Input<number>;
  /** The extension devices that can be connected, or of an extension the phones: ids of `ngcp.PbxDeviceModel`, in any order. The server takes no empty list: what was set can be changed, not taken away. */
  connectableModelIds?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  /** The picture of its front, on which the keys are. */
  frontImage?: pulumi.Input<FileContentArgs>;
  /** The picture of where its MAC address is. */
  macImage?: pulumi.Input<FileContentArgs>;
  /** The small picture of its front. */
  frontThumbnail?: pulumi.Input<FileContentArgs>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PBX_DEVICE_MODEL: ResourceDefinition = {
  token: "ngcp:PbxDeviceModel",
  properties: [
    "vendor",
    "model",
    "resellerId",
    "type",
    "linerange",
    "bootstrapMethod",
    "bootstrapUri",
    "bootstrapConfigHttpSyncMethod",
    "bootstrapConfigHttpSyncUri",
    "bootstrapConfigHttpSyncParams",
    "bootstrapConfigRedirectSnomUser",
    "bootstrapConfigRedirectSnomPassword",
    "bootstrapConfigRedirectYealinkUser",
    "bootstrapConfigRedirectYealinkPassword",
    "bootstrapConfigRedirectPolycomUser",
    "bootstrapConfigRedirectPolycomPassword",
    "bootstrapConfigRedirectPolycomProfile",
    "bootstrapConfigRedirectPanasonicUser",
    "bootstrapConfigRedirectPanasonicPassword",
    "bootstrapConfigRedirectGrandstreamUser",
    "bootstrapConfigRedirectGrandstreamPassword",
    "extensionsNum",
    "connectableModelIds",
    "frontImage",
    "macImage",
    "frontThumbnail",
    "forceDestroy",
    "connection",
    "adopt",
  ],
  secrets: [
    "bootstrapConfigRedirectSnomPassword",
    "bootstrapConfigRedirectYealinkPassword",
    "bootstrapConfigRedirectPolycomPassword",
    "bootstrapConfigRedirectPanasonicPassword",
    "bootstrapConfigRedirectGrandstreamPassword",
  ],
  identity: ["resellerId", "vendor", "model"],
  macs: [],
};

/** A model of phones, or of their extensions, that NGCP provisions itself. */
export class PbxDeviceModel extends VoipResource {
  /** Who makes it, as in `Snom`. */
  declare readonly vendor: pulumi.Output<string>;
  /** Its name, as in `D785`. Unique for the reseller and vendor. */
  declare readonly model: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** A phone, or an extension that is connected to one. Default: phone. */
  declare readonly type: pulumi.Output<"phone" | "extension" | undefined>;
  /** The groups of keys. Lines of devices on keys that are taken away are removed by the server. */
  declare readonly linerange: pulumi.Output<Array<unknown>>;
  /** How a phone learns where its configuration is: from a web request to it (`http`), or from its vendor's redirect service. */
  declare readonly bootstrapMethod: pulumi.Output<
    | "http"
    | "redirect_panasonic"
    | "redirect_yealink"
    | "redirect_polycom"
    | "redirect_snom"
    | "redirect_grandstream"
    | "redirect_ale"
    | "none"
  >;
  /** Where the configuration is. Default: the server's own address. */
  declare readonly bootstrapUri: pulumi.Output<string | undefined>;
  /** For `http`: how the phone is asked to load its configuration. */
  declare readonly bootstrapConfigHttpSyncMethod: pulumi.Output<"GET" | "POST" | undefined>;
  /** For `http`: the phone's address for that, as in `http://[% client.ip %]/admin/resync`. */
  declare readonly bootstrapConfigHttpSyncUri: pulumi.Output<string | undefined>;
  /** For `http`: what the phone is told, as in `[% server.uri %]/$MA`. */
  declare readonly bootstrapConfigHttpSyncParams: pulumi.Output<string | undefined>;
  /** The user of Snom's redirect service. */
  declare readonly bootstrapConfigRedirectSnomUser: pulumi.Output<string | undefined>;
  /** The password of Snom's redirect service. */
  declare readonly bootstrapConfigRedirectSnomPassword: pulumi.Output<string | undefined>;
  /** The user of Yealink's redirect service. */
  declare readonly bootstrapConfigRedirectYealinkUser: pulumi.Output<string | undefined>;
  /** The password of Yealink's redirect service. */
  declare readonly bootstrapConfigRedirectYealinkPassword: pulumi.Output<string | undefined>;
  /** The user of Polycom's redirect service. */
  declare readonly bootstrapConfigRedirectPolycomUser: pulumi.Output<string | undefined>;
  /** The password of Polycom's redirect service. */
  declare readonly bootstrapConfigRedirectPolycomPassword: pulumi.Output<string | undefined>;
  /** The profile at Polycom's redirect service. */
  declare readonly bootstrapConfigRedirectPolycomProfile: pulumi.Output<string | undefined>;
  /** The user of Panasonic's redirect service. */
  declare readonly bootstrapConfigRedirectPanasonicUser: pulumi.Output<string | undefined>;
  /** The password of Panasonic's redirect service. */
  declare readonly bootstrapConfigRedirectPanasonicPassword: pulumi.Output<string | undefined>;
  /** The user of Grandstream's redirect service. */
  declare readonly bootstrapConfigRedirectGrandstreamUser: pulumi.Output<string | undefined>;
  /** The password of Grandstream's redirect service. */
  declare readonly bootstrapConfigRedirectGrandstreamPassword: pulumi.Output<string | undefined>;
  /** How many extensions can be connected. Default: 0. */
  declare readonly extensionsNum: pulumi.Output<number | undefined>;
  /** The extension devices that can be connected, or of an extension the phones: ids of `ngcp.PbxDeviceModel`, in any order. The server takes no empty list: what was set can be changed, not taken away. */
  declare readonly connectableModelIds: pulumi.Output<Array<string | number> | undefined>;
  /** The picture of its front, on which the keys are. */
  declare readonly frontImage: pulumi.Output<FileContent | undefined>;
  /** The picture of where its MAC address is. */
  declare readonly macImage: pulumi.Output<FileContent | undefined>;
  /** The small picture of its front. */
  declare readonly frontThumbnail: pulumi.Output<FileContent | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PbxDeviceModelArgs, opts?: pulumi.CustomResourceOptions) {
    super(PBX_DEVICE_MODEL, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the device model's id, a number. Its natural key does as well: `model:<vendor>/<model>`, or `<resellerId>/model:<vendor>/<model>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PbxDeviceModel {
    return new PbxDeviceModel(name, {} as PbxDeviceModelArgs, { ...opts, id });
  }
}

/** The arguments of {@link PbxDeviceConfig}. */
export interface PbxDeviceConfigArgs {
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  deviceModelId: pulumi.Input<string | number>;
  /** The version. The server does not keep it unique for the model; the provider goes by it. */
  version: pulumi.Input<string>;
  /** What phones are told that it is. Default: text/xml for a file that ends in .xml, else text/plain. */
  contentType?: pulumi.Input<"text/plain" | "text/xml">;
  /** The template: a file by its path, or an asset. Its digest is recorded and compared. */
  source: pulumi.Input<FileContentArgs>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PBX_DEVICE_CONFIG: ResourceDefinition = {
  token: "ngcp:PbxDeviceConfig",
  properties: ["deviceModelId", "version", "contentType", "source", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["deviceModelId", "version"],
  macs: [],
};

/** The template of the configuration that phones of a model are given. */
export class PbxDeviceConfig extends VoipResource {
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  declare readonly deviceModelId: pulumi.Output<string>;
  /** The version. The server does not keep it unique for the model; the provider goes by it. */
  declare readonly version: pulumi.Output<string>;
  /** What phones are told that it is. Default: text/xml for a file that ends in .xml, else text/plain. */
  declare readonly contentType: pulumi.Output<"text/plain" | "text/xml" | undefined>;
  /** The template: a file by its path, or an asset. Its digest is recorded and compared. */
  declare readonly source: pulumi.Output<FileContent>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PbxDeviceConfigArgs, opts?: pulumi.CustomResourceOptions) {
    super(PBX_DEVICE_CONFIG, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the device config's id, a number. Its natural key does as well: `<deviceModelId>/<version>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceConfig {
    return new PbxDeviceConfig(name, {} as PbxDeviceConfigArgs, { ...opts, id });
  }
}

/** The arguments of {@link PbxDeviceFirmware}. */
export interface PbxDeviceFirmwareArgs {
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  deviceModelId: pulumi.Input<string | number>;
  /** The version. */
  version: pulumi.Input<string>;
  /** The name that phones ask for. */
  filename: pulumi.Input<string>;
  /** A further mark to choose it by. */
  tag?: pulumi.Input<string>;
  /** The firmware: a file by its path, or an asset. Its digest is recorded and compared. */
  source: pulumi.Input<FileContentArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PBX_DEVICE_FIRMWARE: ResourceDefinition = {
  token: "ngcp:PbxDeviceFirmware",
  properties: ["deviceModelId", "version", "filename", "tag", "source", "connection", "adopt"],
  secrets: [],
  identity: ["deviceModelId", "version", "filename"],
  macs: [],
};

/** A firmware that phones of a model load. */
export class PbxDeviceFirmware extends VoipResource {
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  declare readonly deviceModelId: pulumi.Output<string>;
  /** The version. */
  declare readonly version: pulumi.Output<string>;
  /** The name that phones ask for. */
  declare readonly filename: pulumi.Output<string>;
  /** A further mark to choose it by. */
  declare readonly tag: pulumi.Output<string | undefined>;
  /** The firmware: a file by its path, or an asset. Its digest is recorded and compared. */
  declare readonly source: pulumi.Output<FileContent>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PbxDeviceFirmwareArgs, opts?: pulumi.CustomResourceOptions) {
    super(PBX_DEVICE_FIRMWARE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the device firmware's id, a number. Its natural key does as well: `<deviceModelId>/<version>/<filename>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceFirmware {
    return new PbxDeviceFirmware(name, {} as PbxDeviceFirmwareArgs, { ...opts, id });
  }
}

/** The arguments of {@link PbxDeviceProfile}. */
export interface PbxDeviceProfileArgs {
  /** The name. Unique for the configuration. */
  name: pulumi.Input<string>;
  /** The configuration: the id of a `ngcp.PbxDeviceConfig`. */
  configId: pulumi.Input<string | number>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PBX_DEVICE_PROFILE: ResourceDefinition = {
  token: "ngcp:PbxDeviceProfile",
  properties: ["name", "configId", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["configId", "name"],
  macs: [],
};

/** What a device is given, by a name: a configuration of a model. */
export class PbxDeviceProfile extends VoipResource {
  /** The name. Unique for the configuration. */
  declare readonly name: pulumi.Output<string>;
  /** The configuration: the id of a `ngcp.PbxDeviceConfig`. */
  declare readonly configId: pulumi.Output<string>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PbxDeviceProfileArgs, opts?: pulumi.CustomResourceOptions) {
    super(PBX_DEVICE_PROFILE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the device profile's id, a number. Its natural key does as well: `<configId>/<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceProfile {
    return new PbxDeviceProfile(name, {} as PbxDeviceProfileArgs, { ...opts, id });
  }
}

/** The arguments of {@link PbxDevice}. */
export interface PbxDeviceArgs {
  /** The customer: the id of a `ngcp.Customer` of the model's reseller. */
  customerId: pulumi.Input<string | number>;
  /** The profile: the id of a `ngcp.PbxDeviceProfile`. */
  profileId: pulumi.Input<string | number>;
  /** The MAC address in any usual notation, kept as twelve digits, or what else the phone names itself by. Unique on the platform. */
  identifier: pulumi.Input<string>;
  /** What it is called, as in `Reception`. */
  stationName: pulumi.Input<string>;
  /** What its keys do, in any order. */
  lines?: pulumi.Input<
    Array<
      pulumi.Input<{
        linerange: pulumi.Input<string>;
        keyNum: pulumi.Input<number>;
        type: pulumi.Input<"private" | "shared" | "blf" | "speeddial" | "forward" | "transfer">;
        subscriberId?: pulumi.Input<string | number>;
        targetNumber?: pulumi.Input<string>;
        label?: pulumi.Input<string>;
        extensionUnit?: pulumi.Input<number>;
        deviceidNumberId?: pulumi.Input<string | number>;
      }>
    >
  >;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PBX_DEVICE: ResourceDefinition = {
  token: "ngcp:PbxDevice",
  properties: ["customerId", "profileId", "identifier", "stationName", "lines", "connection", "adopt"],
  secrets: [],
  identity: ["identifier"],
  macs: [],
};

/** A phone of a customer that NGCP provisions itself: its profile, and what its keys do. */
export class PbxDevice extends VoipResource {
  /** The customer: the id of a `ngcp.Customer` of the model's reseller. */
  declare readonly customerId: pulumi.Output<string>;
  /** The profile: the id of a `ngcp.PbxDeviceProfile`. */
  declare readonly profileId: pulumi.Output<string>;
  /** The MAC address in any usual notation, kept as twelve digits, or what else the phone names itself by. Unique on the platform. */
  declare readonly identifier: pulumi.Output<string>;
  /** What it is called, as in `Reception`. */
  declare readonly stationName: pulumi.Output<string>;
  /** What its keys do, in any order. */
  declare readonly lines: pulumi.Output<
    | Array<{
        linerange: string;
        keyNum: number;
        type: "private" | "shared" | "blf" | "speeddial" | "forward" | "transfer";
        subscriberId?: string | number;
        targetNumber?: string;
        label?: string;
        extensionUnit?: number;
        deviceidNumberId?: string | number;
      }>
    | undefined
  >;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PbxDeviceArgs, opts?: pulumi.CustomResourceOptions) {
    super(PBX_DEVICE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the device's id, a number. Its natural key does as well: `identifier:<identifier>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PbxDevice {
    return new PbxDevice(name, {} as PbxDeviceArgs, { ...opts, id });
  }
}

/** The arguments of {@link PreferencesMetaEntry}. */
export interface PreferencesMetaEntryArgs {
  /** The name, which the server puts two underscores before. Unique on the platform. */
  attribute: pulumi.Input<string>;
  /** What people read for it. */
  label: pulumi.Input<string>;
  /** What it is for. */
  description: pulumi.Input<string>;
  /** Of what type its values are. */
  dataType: pulumi.Input<"boolean" | "string" | "int" | "enum">;
  /** Whether there is one value at most. Default: false, a list. */
  maxOccur?: pulumi.Input<boolean>;
  /** Whether single devices can have their own value. Default: false. */
  fielddevPref?: pulumi.Input<boolean>;
  /** Of an `enum`: what it can be. */
  choices?: pulumi.Input<
    Array<
      pulumi.Input<{
        value: pulumi.Input<string>;
        label: pulumi.Input<string>;
        isDefault?: pulumi.Input<boolean>;
      }>
    >
  >;
  /** The only device model that has it: the id of a `ngcp.PbxDeviceModel`. Default: all. A change replaces the resource. */
  deviceModelId?: pulumi.Input<string | number>;
  /** The only reseller whose device models have it: the id of a `ngcp.Reseller`. The server never shows it. Default: all. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PREFERENCES_META_ENTRY: ResourceDefinition = {
  token: "ngcp:PreferencesMetaEntry",
  properties: [
    "attribute",
    "label",
    "description",
    "dataType",
    "maxOccur",
    "fielddevPref",
    "choices",
    "deviceModelId",
    "resellerId",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["attribute"],
  macs: [],
};

/** A further preference of device models, profiles and devices. Values of it can be declared in the runs that come after the one that makes it, and go with it. */
export class PreferencesMetaEntry extends VoipResource {
  /** The name, which the server puts two underscores before. Unique on the platform. */
  declare readonly attribute: pulumi.Output<string>;
  /** What people read for it. */
  declare readonly label: pulumi.Output<string>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string>;
  /** Of what type its values are. */
  declare readonly dataType: pulumi.Output<"boolean" | "string" | "int" | "enum">;
  /** Whether there is one value at most. Default: false, a list. */
  declare readonly maxOccur: pulumi.Output<boolean | undefined>;
  /** Whether single devices can have their own value. Default: false. */
  declare readonly fielddevPref: pulumi.Output<boolean | undefined>;
  /** Of an `enum`: what it can be. */
  declare readonly choices: pulumi.Output<
    Array<{ value: string; label: string; isDefault: boolean }> | undefined
  >;
  /** The only device model that has it: the id of a `ngcp.PbxDeviceModel`. Default: all. A change replaces the resource. */
  declare readonly deviceModelId: pulumi.Output<string | undefined>;
  /** The only reseller whose device models have it: the id of a `ngcp.Reseller`. The server never shows it. Default: all. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PreferencesMetaEntryArgs, opts?: pulumi.CustomResourceOptions) {
    super(PREFERENCES_META_ENTRY, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the preference definition's id, a number. Its natural key does as well: `attribute:<attribute>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PreferencesMetaEntry {
    return new PreferencesMetaEntry(name, {} as PreferencesMetaEntryArgs, { ...opts, id });
  }
}

/** The arguments of {@link BillingZone}. */
export interface BillingZoneArgs {
  /** The billing profile: the id of a `ngcp.BillingProfile`. */
  billingProfileId: pulumi.Input<string | number>;
  /** The name. Unique for the profile together with the detail. */
  zone: pulumi.Input<string>;
  /** What else it is called, as in `mobile`. */
  detail?: pulumi.Input<string>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const BILLING_ZONE: ResourceDefinition = {
  token: "ngcp:BillingZone",
  properties: ["billingProfileId", "zone", "detail", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["billingProfileId", "zone", "detail"],
  macs: [],
};

/** Destinations of a billing profile that cost the same. */
export class BillingZone extends VoipResource {
  /** The billing profile: the id of a `ngcp.BillingProfile`. */
  declare readonly billingProfileId: pulumi.Output<string>;
  /** The name. Unique for the profile together with the detail. */
  declare readonly zone: pulumi.Output<string>;
  /** What else it is called, as in `mobile`. */
  declare readonly detail: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: BillingZoneArgs, opts?: pulumi.CustomResourceOptions) {
    super(BILLING_ZONE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the billing zone's id, a number. Its natural key does as well: `<billingProfileId>/<zone>/<detail>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): BillingZone {
    return new BillingZone(name, {} as BillingZoneArgs, { ...opts, id });
  }
}

/** The arguments of {@link BillingFee}. */
export interface BillingFeeArgs {
  /** The billing profile: the id of a `ngcp.BillingProfile`. A change replaces the resource. */
  billingProfileId: pulumi.Input<string | number>;
  /** The zone that it is counted to: the id of a `ngcp.BillingZone` of the profile. */
  billingZoneId: pulumi.Input<string | number>;
  /** Whether it is for calls from the customer or to it. */
  direction: pulumi.Input<"in" | "out">;
  /** The called numbers: a pattern as `matchMode` says. */
  destination: pulumi.Input<string>;
  /** The calling numbers: a pattern. Default: `.`, all. */
  source?: pulumi.Input<string>;
  /** How the patterns are meant. Default: regex_longest_pattern. */
  matchMode?: pulumi.Input<"regex_longest_pattern" | "regex_longest_match" | "prefix" | "exact_destination">;
  /** What the first interval costs a second in peak time. Default: 0. */
  onpeakInitRate?: pulumi.Input<number>;
  /** How long the first interval is in peak time, in seconds. */
  onpeakInitInterval: pulumi.Input<number>;
  /** What further intervals cost a second in peak time. Default: 0. */
  onpeakFollowRate?: pulumi.Input<number>;
  /** How long further intervals are in peak time, in seconds. */
  onpeakFollowInterval: pulumi.Input<number>;
  /** What is added once in peak time. Default: 0. */
  onpeakExtraRate?: pulumi.Input<number>;
  /** After how many seconds that is added in peak time. Default: never. */
  onpeakExtraSecond?: pulumi.Input<number>;
  /** Whether free time of the profile counts in peak time. Default: false. */
  onpeakUseFreeTime?: pulumi.Input<boolean>;
  /** What the first interval costs a second otherwise. Default: 0. */
  offpeakInitRate?: pulumi.Input<number>;
  /** How long the first interval is otherwise, in seconds. */
  offpeakInitInterval: pulumi.Input<number>;
  /** What further intervals cost a second otherwise. Default: 0. */
  offpeakFollowRate?: pulumi.Input<number>;
  /** How long further intervals are otherwise, in seconds. */
  offpeakFollowInterval: pulumi.Input<number>;
  /** What is added once otherwise. Default: 0. */
  offpeakExtraRate?: pulumi.Input<number>;
  /** After how many seconds that is added otherwise. Default: never. */
  offpeakExtraSecond?: pulumi.Input<number>;
  /** Whether free time of the profile counts otherwise. Default: false. */
  offpeakUseFreeTime?: pulumi.Input<boolean>;
  /** What a message of advice of charge stands for. Default: 0. */
  aocPulseAmountPerMessage?: pulumi.Input<number>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const BILLING_FEE: ResourceDefinition = {
  token: "ngcp:BillingFee",
  properties: [
    "billingProfileId",
    "billingZoneId",
    "direction",
    "destination",
    "source",
    "matchMode",
    "onpeakInitRate",
    "onpeakInitInterval",
    "onpeakFollowRate",
    "onpeakFollowInterval",
    "onpeakExtraRate",
    "onpeakExtraSecond",
    "onpeakUseFreeTime",
    "offpeakInitRate",
    "offpeakInitInterval",
    "offpeakFollowRate",
    "offpeakFollowInterval",
    "offpeakExtraRate",
    "offpeakExtraSecond",
    "offpeakUseFreeTime",
    "aocPulseAmountPerMessage",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["billingProfileId", "direction", "destination", "source", "matchMode"],
  macs: [],
};

/** What calls to or from some numbers cost by a billing profile. */
export class BillingFee extends VoipResource {
  /** The billing profile: the id of a `ngcp.BillingProfile`. A change replaces the resource. */
  declare readonly billingProfileId: pulumi.Output<string>;
  /** The zone that it is counted to: the id of a `ngcp.BillingZone` of the profile. */
  declare readonly billingZoneId: pulumi.Output<string>;
  /** Whether it is for calls from the customer or to it. */
  declare readonly direction: pulumi.Output<"in" | "out">;
  /** The called numbers: a pattern as `matchMode` says. */
  declare readonly destination: pulumi.Output<string>;
  /** The calling numbers: a pattern. Default: `.`, all. */
  declare readonly source: pulumi.Output<string>;
  /** How the patterns are meant. Default: regex_longest_pattern. */
  declare readonly matchMode: pulumi.Output<
    "regex_longest_pattern" | "regex_longest_match" | "prefix" | "exact_destination"
  >;
  /** What the first interval costs a second in peak time. Default: 0. */
  declare readonly onpeakInitRate: pulumi.Output<number | undefined>;
  /** How long the first interval is in peak time, in seconds. */
  declare readonly onpeakInitInterval: pulumi.Output<number>;
  /** What further intervals cost a second in peak time. Default: 0. */
  declare readonly onpeakFollowRate: pulumi.Output<number | undefined>;
  /** How long further intervals are in peak time, in seconds. */
  declare readonly onpeakFollowInterval: pulumi.Output<number>;
  /** What is added once in peak time. Default: 0. */
  declare readonly onpeakExtraRate: pulumi.Output<number | undefined>;
  /** After how many seconds that is added in peak time. Default: never. */
  declare readonly onpeakExtraSecond: pulumi.Output<number | undefined>;
  /** Whether free time of the profile counts in peak time. Default: false. */
  declare readonly onpeakUseFreeTime: pulumi.Output<boolean | undefined>;
  /** What the first interval costs a second otherwise. Default: 0. */
  declare readonly offpeakInitRate: pulumi.Output<number | undefined>;
  /** How long the first interval is otherwise, in seconds. */
  declare readonly offpeakInitInterval: pulumi.Output<number>;
  /** What further intervals cost a second otherwise. Default: 0. */
  declare readonly offpeakFollowRate: pulumi.Output<number | undefined>;
  /** How long further intervals are otherwise, in seconds. */
  declare readonly offpeakFollowInterval: pulumi.Output<number>;
  /** What is added once otherwise. Default: 0. */
  declare readonly offpeakExtraRate: pulumi.Output<number | undefined>;
  /** After how many seconds that is added otherwise. Default: never. */
  declare readonly offpeakExtraSecond: pulumi.Output<number | undefined>;
  /** Whether free time of the profile counts otherwise. Default: false. */
  declare readonly offpeakUseFreeTime: pulumi.Output<boolean | undefined>;
  /** What a message of advice of charge stands for. Default: 0. */
  declare readonly aocPulseAmountPerMessage: pulumi.Output<number | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: BillingFeeArgs, opts?: pulumi.CustomResourceOptions) {
    super(BILLING_FEE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the billing fee's id, a number. Its natural key does as well: `<billingProfileId>/<direction>/<destination>/<source>/<matchMode>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): BillingFee {
    return new BillingFee(name, {} as BillingFeeArgs, { ...opts, id });
  }
}

/** The arguments of {@link BillingNetwork}. */
export interface BillingNetworkArgs {
  /** The name. Unique within the reseller. */
  name: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** What it is for. */
  description: pulumi.Input<string>;
  /** Addresses and blocks, such as `192.0.2.0/24`, in any order. They must not overlap. */
  blocks: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const BILLING_NETWORK: ResourceDefinition = {
  token: "ngcp:BillingNetwork",
  properties: ["name", "resellerId", "description", "blocks", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["resellerId", "name"],
  macs: [],
};

/** Where calls come from, so that a profile package can charge them otherwise. */
export class BillingNetwork extends VoipResource {
  /** The name. Unique within the reseller. */
  declare readonly name: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string>;
  /** Addresses and blocks, such as `192.0.2.0/24`, in any order. They must not overlap. */
  declare readonly blocks: pulumi.Output<Array<string>>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: BillingNetworkArgs, opts?: pulumi.CustomResourceOptions) {
    super(BILLING_NETWORK, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the billing network's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): BillingNetwork {
    return new BillingNetwork(name, {} as BillingNetworkArgs, { ...opts, id });
  }
}

/** The arguments of {@link CustomerLocation}. */
export interface CustomerLocationArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: pulumi.Input<string | number>;
  /** The name. Unique for the customer. */
  name: pulumi.Input<string>;
  /** What it is. */
  description: pulumi.Input<string>;
  /** Addresses and blocks, such as `192.0.2.0/24`, in any order. They must not overlap. */
  blocks: pulumi.Input<Array<pulumi.Input<string>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CUSTOMER_LOCATION: ResourceDefinition = {
  token: "ngcp:CustomerLocation",
  properties: ["customerId", "name", "description", "blocks", "connection", "adopt"],
  secrets: [],
  identity: ["customerId", "name"],
  macs: [],
};

/** Where a customer's calls come from, so that preferences can differ by place. */
export class CustomerLocation extends VoipResource {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  declare readonly customerId: pulumi.Output<string>;
  /** The name. Unique for the customer. */
  declare readonly name: pulumi.Output<string>;
  /** What it is. */
  declare readonly description: pulumi.Output<string>;
  /** Addresses and blocks, such as `192.0.2.0/24`, in any order. They must not overlap. */
  declare readonly blocks: pulumi.Output<Array<string>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CustomerLocationArgs, opts?: pulumi.CustomResourceOptions) {
    super(CUSTOMER_LOCATION, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the customer location's id, a number. Its natural key does as well: `<customerId>/<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomerLocation {
    return new CustomerLocation(name, {} as CustomerLocationArgs, { ...opts, id });
  }
}

/** The arguments of {@link ProfilePackage}. */
export interface ProfilePackageArgs {
  /** The name. Unique within the reseller. */
  name: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** What it is for. */
  description: pulumi.Input<string>;
  /** What a new customer has, in the smallest unit. Default: 0. */
  initialBalance?: pulumi.Input<number>;
  /** What is taken off a top-up, in the smallest unit. Default: 0. */
  serviceCharge?: pulumi.Input<number>;
  /** The profiles that a new customer has. One of them must be for calls from anywhere. */
  initialProfiles: pulumi.Input<
    Array<
      pulumi.Input<{ profileId: pulumi.Input<string | number>; networkId?: pulumi.Input<string | number> }>
    >
  >;
  /** What the balance interval is counted in. Default: month. */
  balanceIntervalUnit?: pulumi.Input<"minute" | "hour" | "day" | "week" | "month">;
  /** How many of that an interval has. Default: 1. */
  balanceIntervalValue?: pulumi.Input<number>;
  /** When an interval begins: on the first of a month, when the customer was made (`_tz`: by its own clock), or with a top-up. Default: 1st. */
  balanceIntervalStartMode?: pulumi.Input<
    "1st" | "1st_tz" | "create" | "create_tz" | "topup_interval" | "topup"
  >;
  /** What becomes of the balance at the end: it is kept, kept after a timely top-up, or lost. Default: carry_over. */
  carryOverMode?: pulumi.Input<"carry_over" | "carry_over_timely" | "discard">;
  /** What the time is counted in that a top-up is timely in. */
  timelyDurationUnit?: pulumi.Input<"minute" | "hour" | "day" | "week" | "month">;
  /** How many of that before the end of an interval. */
  timelyDurationValue?: pulumi.Input<number>;
  /** After how many intervals without a top-up the balance is lost. Default: never. */
  notopupDiscardIntervals?: pulumi.Input<number>;
  /** Below which balance subscribers are locked, in the smallest unit. */
  underrunLockThreshold?: pulumi.Input<number>;
  /** How they are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  underrunLockLevel?: pulumi.Input<string | number>;
  /** Below which balance other profiles hold, in the smallest unit. */
  underrunProfileThreshold?: pulumi.Input<number>;
  /** The profiles that hold then. */
  underrunProfiles?: pulumi.Input<
    Array<
      pulumi.Input<{ profileId: pulumi.Input<string | number>; networkId?: pulumi.Input<string | number> }>
    >
  >;
  /** How subscribers are locked after a top-up. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  topupLockLevel?: pulumi.Input<string | number>;
  /** The profiles that hold after a top-up. */
  topupProfiles?: pulumi.Input<
    Array<
      pulumi.Input<{ profileId: pulumi.Input<string | number>; networkId?: pulumi.Input<string | number> }>
    >
  >;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PROFILE_PACKAGE: ResourceDefinition = {
  token: "ngcp:ProfilePackage",
  properties: [
    "name",
    "resellerId",
    "description",
    "initialBalance",
    "serviceCharge",
    "initialProfiles",
    "balanceIntervalUnit",
    "balanceIntervalValue",
    "balanceIntervalStartMode",
    "carryOverMode",
    "timelyDurationUnit",
    "timelyDurationValue",
    "notopupDiscardIntervals",
    "underrunLockThreshold",
    "underrunLockLevel",
    "underrunProfileThreshold",
    "underrunProfiles",
    "topupLockLevel",
    "topupProfiles",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["resellerId", "name"],
  macs: [],
};

/** What prepaid customers pay at what time, and which billing profiles hold for them meanwhile. */
export class ProfilePackage extends VoipResource {
  /** The name. Unique within the reseller. */
  declare readonly name: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string>;
  /** What a new customer has, in the smallest unit. Default: 0. */
  declare readonly initialBalance: pulumi.Output<number | undefined>;
  /** What is taken off a top-up, in the smallest unit. Default: 0. */
  declare readonly serviceCharge: pulumi.Output<number | undefined>;
  /** The profiles that a new customer has. One of them must be for calls from anywhere. */
  declare readonly initialProfiles: pulumi.Output<Array<{ profileId: string; networkId?: string }>>;
  /** What the balance interval is counted in. Default: month. */
  declare readonly balanceIntervalUnit: pulumi.Output<
    "minute" | "hour" | "day" | "week" | "month" | undefined
  >;
  /** How many of that an interval has. Default: 1. */
  declare readonly balanceIntervalValue: pulumi.Output<number | undefined>;
  /** When an interval begins: on the first of a month, when the customer was made (`_tz`: by its own clock), or with a top-up. Default: 1st. */
  declare readonly balanceIntervalStartMode: pulumi.Output<
    "1st" | "1st_tz" | "create" | "create_tz" | "topup_interval" | "topup" | undefined
  >;
  /** What becomes of the balance at the end: it is kept, kept after a timely top-up, or lost. Default: carry_over. */
  declare readonly carryOverMode: pulumi.Output<"carry_over" | "carry_over_timely" | "discard" | undefined>;
  /** What the time is counted in that a top-up is timely in. */
  declare readonly timelyDurationUnit: pulumi.Output<
    "minute" | "hour" | "day" | "week" | "month" | undefined
  >;
  /** How many of that before the end of an interval. */
  declare readonly timelyDurationValue: pulumi.Output<number | undefined>;
  /** After how many intervals without a top-up the balance is lost. Default: never. */
  declare readonly notopupDiscardIntervals: pulumi.Output<number | undefined>;
  /** Below which balance subscribers are locked, in the smallest unit. */
  declare readonly underrunLockThreshold: pulumi.Output<number | undefined>;
  /** How they are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  declare readonly underrunLockLevel: pulumi.Output<"0" | "1" | "2" | "3" | "4" | "5" | undefined>;
  /** Below which balance other profiles hold, in the smallest unit. */
  declare readonly underrunProfileThreshold: pulumi.Output<number | undefined>;
  /** The profiles that hold then. */
  declare readonly underrunProfiles: pulumi.Output<
    Array<{ profileId: string; networkId?: string }> | undefined
  >;
  /** How subscribers are locked after a top-up. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  declare readonly topupLockLevel: pulumi.Output<"0" | "1" | "2" | "3" | "4" | "5" | undefined>;
  /** The profiles that hold after a top-up. */
  declare readonly topupProfiles: pulumi.Output<Array<{ profileId: string; networkId?: string }> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ProfilePackageArgs, opts?: pulumi.CustomResourceOptions) {
    super(PROFILE_PACKAGE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the profile package's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ProfilePackage {
    return new ProfilePackage(name, {} as ProfilePackageArgs, { ...opts, id });
  }
}

/** The arguments of {@link EmailTemplate}. */
export interface EmailTemplateArgs {
  /** The name. Unique within the reseller. */
  name: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. Without it an administrator's template is everybody's. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** Who it comes from: an address, or a placeholder. */
  fromEmail: pulumi.Input<string>;
  /** The subject, with placeholders such as `[% subscriber %]`. */
  subject: pulumi.Input<string>;
  /** The text, with placeholders such as `[% subscriber %]`. */
  body: pulumi.Input<string>;
  /** What a file with it is called. */
  attachmentName?: pulumi.Input<string>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const EMAIL_TEMPLATE: ResourceDefinition = {
  token: "ngcp:EmailTemplate",
  properties: [
    "name",
    "resellerId",
    "fromEmail",
    "subject",
    "body",
    "attachmentName",
    "forceDestroy",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["resellerId", "name"],
  macs: [],
};

/** An e-mail that the server sends, such as to new subscribers. Customers choose it by its id. */
export class EmailTemplate extends VoipResource {
  /** The name. Unique within the reseller. */
  declare readonly name: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. Without it an administrator's template is everybody's. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** Who it comes from: an address, or a placeholder. */
  declare readonly fromEmail: pulumi.Output<string>;
  /** The subject, with placeholders such as `[% subscriber %]`. */
  declare readonly subject: pulumi.Output<string>;
  /** The text, with placeholders such as `[% subscriber %]`. */
  declare readonly body: pulumi.Output<string>;
  /** What a file with it is called. */
  declare readonly attachmentName: pulumi.Output<string | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: EmailTemplateArgs, opts?: pulumi.CustomResourceOptions) {
    super(EMAIL_TEMPLATE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the e-mail template's id, a number. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): EmailTemplate {
    return new EmailTemplate(name, {} as EmailTemplateArgs, { ...opts, id });
  }
}

/** The arguments of {@link ProvisioningTemplate}. */
export interface ProvisioningTemplateArgs {
  /** The name. Unique for the reseller. A change replaces the resource. */
  name: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** What it is for. */
  description: pulumi.Input<string>;
  /** The language of what is calculated in it. Default: js. */
  lang?: pulumi.Input<"js" | "perl">;
  /** The form's `fields`, and what is made of them: `contract`, `subscriber` and so on. */
  template: pulumi.Input<Record<string, pulumi.Input<unknown>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PROVISIONING_TEMPLATE: ResourceDefinition = {
  token: "ngcp:ProvisioningTemplate",
  properties: ["name", "resellerId", "description", "lang", "template", "connection", "adopt"],
  secrets: [],
  identity: ["resellerId", "name"],
  macs: [],
};

/** How the server's panel makes subscribers of a form or a table. A program makes them with `ngcp.Subscriber` and `ngcp.SubscriberFleet`. */
export class ProvisioningTemplate extends VoipResource {
  /** The name. Unique for the reseller. A change replaces the resource. */
  declare readonly name: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string>;
  /** The language of what is calculated in it. Default: js. */
  declare readonly lang: pulumi.Output<"js" | "perl" | undefined>;
  /** The form's `fields`, and what is made of them: `contract`, `subscriber` and so on. */
  declare readonly template: pulumi.Output<Record<string, unknown>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ProvisioningTemplateArgs, opts?: pulumi.CustomResourceOptions) {
    super(PROVISIONING_TEMPLATE, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the provisioning template's id, as in `default/Office`. Its natural key does as well: `name:<name>`, or `<resellerId>/name:<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProvisioningTemplate {
    return new ProvisioningTemplate(name, {} as ProvisioningTemplateArgs, { ...opts, id });
  }
}

/** The arguments of {@link Voucher}. */
export interface VoucherArgs {
  /** The code. Unique within the reseller. A change replaces the resource. */
  code: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** How much it is, in the smallest unit. */
  amount: pulumi.Input<number>;
  /** Until when it can be used, as in `2030-12-31 23:59:59`. */
  validUntil: pulumi.Input<string>;
  /** The customer that alone can use it: the id of a `ngcp.Customer`. Default: all. */
  customerId?: pulumi.Input<string | number>;
  /** The package that whoever uses it comes to have: the id of a `ngcp.ProfilePackage`. Default: none. */
  packageId?: pulumi.Input<string | number>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const VOUCHER: ResourceDefinition = {
  token: "ngcp:Voucher",
  properties: [
    "code",
    "resellerId",
    "amount",
    "validUntil",
    "customerId",
    "packageId",
    "connection",
    "adopt",
  ],
  secrets: ["code"],
  identity: ["resellerId", "code"],
  macs: [],
};

/** Money for prepaid customers, by a code. It needs the right to billing data. */
export class Voucher extends VoipResource {
  /** The code. Unique within the reseller. A change replaces the resource. */
  declare readonly code: pulumi.Output<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** How much it is, in the smallest unit. */
  declare readonly amount: pulumi.Output<number>;
  /** Until when it can be used, as in `2030-12-31 23:59:59`. */
  declare readonly validUntil: pulumi.Output<string>;
  /** The customer that alone can use it: the id of a `ngcp.Customer`. Default: all. */
  declare readonly customerId: pulumi.Output<string | undefined>;
  /** The package that whoever uses it comes to have: the id of a `ngcp.ProfilePackage`. Default: none. */
  declare readonly packageId: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: VoucherArgs, opts?: pulumi.CustomResourceOptions) {
    super(VOUCHER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the voucher's id, a number. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Voucher {
    return new Voucher(name, {} as VoucherArgs, { ...opts, id });
  }
}

/** The arguments of {@link Admin}. */
export interface AdminArgs {
  /** The name to log in with. Unique on the platform. */
  login: pulumi.Input<string>;
  /** The password of a new login. The server's password policy applies. Only the login itself can change it later, so that a change replaces the resource; a login that was there already keeps its own. */
  password?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** What it may do. Default: reseller. */
  role?: pulumi.Input<"admin" | "reseller" | "ccareadmin" | "ccare">;
  /** Where a forgotten password is sent. Unique on the platform. */
  email?: pulumi.Input<string>;
  /** Who knows the password. Default: local. */
  authMode?: pulumi.Input<"local" | "ldap">;
  /** Whether it can log in. Default: false. */
  isActive?: pulumi.Input<boolean>;
  /** Whether it may manage other logins. Default: false. */
  isMaster?: pulumi.Input<boolean>;
  /** Whether it may only read. Default: false. */
  readOnly?: pulumi.Input<boolean>;
  /** Whether it sees passwords of subscribers. Default: false. */
  showPasswords?: pulumi.Input<boolean>;
  /** Whether it sees calls. Default: false. */
  callData?: pulumi.Input<boolean>;
  /** Whether it sees billing data and manages vouchers. Default: false. */
  billingData?: pulumi.Input<boolean>;
  /** Whether it may have a new password sent. Default: false. */
  canResetPassword?: pulumi.Input<boolean>;
  /** Whether it needs a one-time password as well. Default: false. */
  enable2fa?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const ADMIN: ResourceDefinition = {
  token: "ngcp:Admin",
  properties: [
    "login",
    "password",
    "resellerId",
    "role",
    "email",
    "authMode",
    "isActive",
    "isMaster",
    "readOnly",
    "showPasswords",
    "callData",
    "billingData",
    "canResetPassword",
    "enable2fa",
    "connection",
    "adopt",
  ],
  secrets: ["password"],
  identity: ["login"],
  macs: [],
};

/** A login of the panel and the API. */
export class Admin extends VoipResource {
  /** The name to log in with. Unique on the platform. */
  declare readonly login: pulumi.Output<string>;
  /** The password of a new login. The server's password policy applies. Only the login itself can change it later, so that a change replaces the resource; a login that was there already keeps its own. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** What it may do. Default: reseller. */
  declare readonly role: pulumi.Output<"admin" | "reseller" | "ccareadmin" | "ccare" | undefined>;
  /** Where a forgotten password is sent. Unique on the platform. */
  declare readonly email: pulumi.Output<string | undefined>;
  /** Who knows the password. Default: local. */
  declare readonly authMode: pulumi.Output<"local" | "ldap" | undefined>;
  /** Whether it can log in. Default: false. */
  declare readonly isActive: pulumi.Output<boolean | undefined>;
  /** Whether it may manage other logins. Default: false. */
  declare readonly isMaster: pulumi.Output<boolean | undefined>;
  /** Whether it may only read. Default: false. */
  declare readonly readOnly: pulumi.Output<boolean | undefined>;
  /** Whether it sees passwords of subscribers. Default: false. */
  declare readonly showPasswords: pulumi.Output<boolean | undefined>;
  /** Whether it sees calls. Default: false. */
  declare readonly callData: pulumi.Output<boolean | undefined>;
  /** Whether it sees billing data and manages vouchers. Default: false. */
  declare readonly billingData: pulumi.Output<boolean | undefined>;
  /** Whether it may have a new password sent. Default: false. */
  declare readonly canResetPassword: pulumi.Output<boolean | undefined>;
  /** Whether it needs a one-time password as well. Default: false. */
  declare readonly enable2fa: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: AdminArgs, opts?: pulumi.CustomResourceOptions) {
    super(ADMIN, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the admin's id, a number. Its natural key does as well: `login:<login>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Admin {
    return new Admin(name, {} as AdminArgs, { ...opts, id });
  }
}

/** The arguments of {@link ResellerBranding}. */
export interface ResellerBrandingArgs {
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** The first colour of the customers' panel, as in `#0055aa`. */
  cscColorPrimary?: pulumi.Input<string>;
  /** The second colour of the customers' panel. */
  cscColorSecondary?: pulumi.Input<string>;
  /** A style sheet for the panel. */
  css?: pulumi.Input<string>;
  /** The logo: an image by its path, or an asset. Its digest is recorded and compared. */
  logo: pulumi.Input<FileContentArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const RESELLER_BRANDING: ResourceDefinition = {
  token: "ngcp:ResellerBranding",
  properties: ["resellerId", "cscColorPrimary", "cscColorSecondary", "css", "logo", "connection", "adopt"],
  secrets: [],
  identity: ["resellerId"],
  macs: [],
};

/** How the panel looks for a reseller's customers. Each reseller can have one; it stays when it is removed. */
export class ResellerBranding extends VoipResource {
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string | undefined>;
  /** The first colour of the customers' panel, as in `#0055aa`. */
  declare readonly cscColorPrimary: pulumi.Output<string | undefined>;
  /** The second colour of the customers' panel. */
  declare readonly cscColorSecondary: pulumi.Output<string | undefined>;
  /** A style sheet for the panel. */
  declare readonly css: pulumi.Output<string | undefined>;
  /** The logo: an image by its path, or an asset. Its digest is recorded and compared. */
  declare readonly logo: pulumi.Output<FileContent>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ResellerBrandingArgs, opts?: pulumi.CustomResourceOptions) {
    super(RESELLER_BRANDING, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the reseller branding's id, a number. Its natural key does as well: `reseller:<resellerId>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ResellerBranding {
    return new ResellerBranding(name, {} as ResellerBrandingArgs, { ...opts, id });
  }
}

/** The arguments of {@link SubscriberPreferences}. */
export interface SubscriberPreferencesArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<SubscriberPreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SUBSCRIBER_PREFERENCES: ResourceDefinition = {
  token: "ngcp:SubscriberPreferences",
  properties: ["subscriberId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId"],
  macs: [],
};

/** Preferences of a subscriber: what it may call, how it is called, what its calls show. */
export class SubscriberPreferences extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<SubscriberPreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SubscriberPreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(SUBSCRIBER_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberPreferences {
    return new SubscriberPreferences(name, {} as SubscriberPreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link CustomerPreferences}. */
export interface CustomerPreferencesArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<CustomerPreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CUSTOMER_PREFERENCES: ResourceDefinition = {
  token: "ngcp:CustomerPreferences",
  properties: ["customerId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["customerId"],
  macs: [],
};

/** Preferences of a customer, which hold for all its subscribers. */
export class CustomerPreferences extends VoipResource {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  declare readonly customerId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<CustomerPreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CustomerPreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(CUSTOMER_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the customer's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomerPreferences {
    return new CustomerPreferences(name, {} as CustomerPreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link DomainPreferences}. */
export interface DomainPreferencesArgs {
  /** The domain: the id of a `ngcp.Domain`. A change replaces the resource. */
  domainId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<DomainPreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const DOMAIN_PREFERENCES: ResourceDefinition = {
  token: "ngcp:DomainPreferences",
  properties: ["domainId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["domainId"],
  macs: [],
};

/** Preferences of a domain, which hold for its subscribers unless they have their own. */
export class DomainPreferences extends VoipResource {
  /** The domain: the id of a `ngcp.Domain`. A change replaces the resource. */
  declare readonly domainId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<DomainPreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: DomainPreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(DOMAIN_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the domain's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): DomainPreferences {
    return new DomainPreferences(name, {} as DomainPreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link ProfilePreferences}. */
export interface ProfilePreferencesArgs {
  /** The subscriber profile: the id of a `ngcp.SubscriberProfile`. A change replaces the resource. */
  profileId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<ProfilePreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PROFILE_PREFERENCES: ResourceDefinition = {
  token: "ngcp:ProfilePreferences",
  properties: ["profileId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["profileId"],
  macs: [],
};

/** Preferences of a subscriber profile, which hold for the subscribers that have it. */
export class ProfilePreferences extends VoipResource {
  /** The subscriber profile: the id of a `ngcp.SubscriberProfile`. A change replaces the resource. */
  declare readonly profileId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<ProfilePreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ProfilePreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(PROFILE_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber profile's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ProfilePreferences {
    return new ProfilePreferences(name, {} as ProfilePreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link CallForwards}. */
export interface CallForwardsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** Where all calls go (`cfu`). */
  unconditional?: pulumi.Input<CallForwardArgs>;
  /** Where calls go while it is busy (`cfb`). */
  busy?: pulumi.Input<CallForwardArgs>;
  /** Where calls go that are not answered in time (`cft`). */
  noAnswer?: pulumi.Input<TimedCallForwardArgs>;
  /** Where calls go while no phone of it is registered (`cfna`). */
  unavailable?: pulumi.Input<CallForwardArgs>;
  /** Where short messages go (`cfs`). */
  sms?: pulumi.Input<CallForwardArgs>;
  /** Where calls go that end with certain response codes (`cfr`). */
  response?: pulumi.Input<CallForwardArgs>;
  /** Where calls go before any other call forward (`cfo`). */
  override?: pulumi.Input<CallForwardArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CALL_FORWARDS: ResourceDefinition = {
  token: "ngcp:CallForwards",
  properties: [
    "subscriberId",
    "unconditional",
    "busy",
    "noAnswer",
    "unavailable",
    "sms",
    "response",
    "override",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["subscriberId"],
  macs: [],
};

/** Where a subscriber's calls go when it cannot or does not want to take them. Of one subscriber use these or `ngcp.CallForwardMappings`, not both. */
export class CallForwards extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** Where all calls go (`cfu`). */
  declare readonly unconditional: pulumi.Output<CallForward | undefined>;
  /** Where calls go while it is busy (`cfb`). */
  declare readonly busy: pulumi.Output<CallForward | undefined>;
  /** Where calls go that are not answered in time (`cft`). */
  declare readonly noAnswer: pulumi.Output<TimedCallForward | undefined>;
  /** Where calls go while no phone of it is registered (`cfna`). */
  declare readonly unavailable: pulumi.Output<CallForward | undefined>;
  /** Where short messages go (`cfs`). */
  declare readonly sms: pulumi.Output<CallForward | undefined>;
  /** Where calls go that end with certain response codes (`cfr`). */
  declare readonly response: pulumi.Output<CallForward | undefined>;
  /** Where calls go before any other call forward (`cfo`). */
  declare readonly override: pulumi.Output<CallForward | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CallForwardsArgs, opts?: pulumi.CustomResourceOptions) {
    super(CALL_FORWARDS, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CallForwards {
    return new CallForwards(name, {} as CallForwardsArgs, { ...opts, id });
  }
}

/** The arguments of {@link CallForwardDestinationSet}. */
export interface CallForwardDestinationSetArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** The name. Unique among the subscriber's destination sets. */
  name: pulumi.Input<string>;
  /** Where calls go, the lowest priority first. One that has no priority gets its place in the list as such. */
  destinations: pulumi.Input<Array<pulumi.Input<CallForwardDestinationArgs>>>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CALL_FORWARD_DESTINATION_SET: ResourceDefinition = {
  token: "ngcp:CallForwardDestinationSet",
  properties: ["subscriberId", "name", "destinations", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId", "name"],
  macs: [],
};

/** Where calls of a subscriber can be forwarded to. */
export class CallForwardDestinationSet extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The name. Unique among the subscriber's destination sets. */
  declare readonly name: pulumi.Output<string>;
  /** Where calls go, the lowest priority first. One that has no priority gets its place in the list as such. */
  declare readonly destinations: pulumi.Output<Array<CallForwardDestination>>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CallForwardDestinationSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(CALL_FORWARD_DESTINATION_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the call forward destination set's id, a number. Its natural key does as well: `<subscriberId>/<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardDestinationSet {
    return new CallForwardDestinationSet(name, {} as CallForwardDestinationSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link CallForwardTimeSet}. */
export interface CallForwardTimeSetArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** The name. Unique among the subscriber's time sets. */
  name: pulumi.Input<string>;
  /** Periods; it holds in each of them. Of a period all parts that are given must hold. */
  times: pulumi.Input<Array<pulumi.Input<CallForwardTimeArgs>>>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CALL_FORWARD_TIME_SET: ResourceDefinition = {
  token: "ngcp:CallForwardTimeSet",
  properties: ["subscriberId", "name", "times", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId", "name"],
  macs: [],
};

/** When calls of a subscriber can be forwarded. */
export class CallForwardTimeSet extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The name. Unique among the subscriber's time sets. */
  declare readonly name: pulumi.Output<string>;
  /** Periods; it holds in each of them. Of a period all parts that are given must hold. */
  declare readonly times: pulumi.Output<Array<CallForwardTime>>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CallForwardTimeSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(CALL_FORWARD_TIME_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the call forward time set's id, a number. Its natural key does as well: `<subscriberId>/<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardTimeSet {
    return new CallForwardTimeSet(name, {} as CallForwardTimeSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link CallForwardSourceSet}. */
export interface CallForwardSourceSetArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** The name. Unique among the subscriber's source sets. */
  name: pulumi.Input<string>;
  /** Callers, with wildcards, as in `43123*`, or `anonymous`. */
  sources: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Whether these callers are meant or all others. Default: whitelist. */
  mode?: pulumi.Input<"whitelist" | "blacklist">;
  /** Whether callers are regular expressions. Default: false. */
  isRegex?: pulumi.Input<boolean>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CALL_FORWARD_SOURCE_SET: ResourceDefinition = {
  token: "ngcp:CallForwardSourceSet",
  properties: ["subscriberId", "name", "sources", "mode", "isRegex", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId", "name"],
  macs: [],
};

/** Whose calls to a subscriber can be forwarded. */
export class CallForwardSourceSet extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The name. Unique among the subscriber's source sets. */
  declare readonly name: pulumi.Output<string>;
  /** Callers, with wildcards, as in `43123*`, or `anonymous`. */
  declare readonly sources: pulumi.Output<Array<string>>;
  /** Whether these callers are meant or all others. Default: whitelist. */
  declare readonly mode: pulumi.Output<"whitelist" | "blacklist" | undefined>;
  /** Whether callers are regular expressions. Default: false. */
  declare readonly isRegex: pulumi.Output<boolean | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CallForwardSourceSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(CALL_FORWARD_SOURCE_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the call forward source set's id, a number. Its natural key does as well: `<subscriberId>/<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardSourceSet {
    return new CallForwardSourceSet(name, {} as CallForwardSourceSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link CallForwardBNumberSet}. */
export interface CallForwardBNumberSetArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** The name. Unique among the subscriber's B-number sets. */
  name: pulumi.Input<string>;
  /** Called numbers, with wildcards, as in `43123*`. */
  bNumbers: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Whether these numbers are meant or all others. Default: whitelist. */
  mode?: pulumi.Input<"whitelist" | "blacklist">;
  /** Whether numbers are regular expressions. Default: false. */
  isRegex?: pulumi.Input<boolean>;
  /** Whether it may be removed together with what it still has. Default: false. */
  forceDestroy?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CALL_FORWARD_BNUMBER_SET: ResourceDefinition = {
  token: "ngcp:CallForwardBNumberSet",
  properties: ["subscriberId", "name", "bNumbers", "mode", "isRegex", "forceDestroy", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId", "name"],
  macs: [],
};

/** Calls to which numbers of a subscriber can be forwarded. */
export class CallForwardBNumberSet extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The name. Unique among the subscriber's B-number sets. */
  declare readonly name: pulumi.Output<string>;
  /** Called numbers, with wildcards, as in `43123*`. */
  declare readonly bNumbers: pulumi.Output<Array<string>>;
  /** Whether these numbers are meant or all others. Default: whitelist. */
  declare readonly mode: pulumi.Output<"whitelist" | "blacklist" | undefined>;
  /** Whether numbers are regular expressions. Default: false. */
  declare readonly isRegex: pulumi.Output<boolean | undefined>;
  /** Whether it may be removed together with what it still has. Default: false. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CallForwardBNumberSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(CALL_FORWARD_BNUMBER_SET, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the call forward B-number set's id, a number. Its natural key does as well: `<subscriberId>/<name>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardBNumberSet {
    return new CallForwardBNumberSet(name, {} as CallForwardBNumberSetArgs, { ...opts, id });
  }
}

/** The arguments of {@link Reminder}. */
export interface ReminderArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** The time of the call, as in `08:30`. */
  time: pulumi.Input<string>;
  /** How often: once, on weekdays, or every day. */
  recur: pulumi.Input<"never" | "weekdays" | "always">;
  /** Whether it is on. Default: true. The server turns one off that is due once; leave this out to let it. */
  active?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const REMINDER: ResourceDefinition = {
  token: "ngcp:Reminder",
  properties: ["subscriberId", "time", "recur", "active", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId"],
  macs: [],
};

/** A call that reminds a subscriber, such as to wake up. Each has at most one. */
export class Reminder extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The time of the call, as in `08:30`. */
  declare readonly time: pulumi.Output<string>;
  /** How often: once, on weekdays, or every day. */
  declare readonly recur: pulumi.Output<"never" | "weekdays" | "always">;
  /** Whether it is on. Default: true. The server turns one off that is due once; leave this out to let it. */
  declare readonly active: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ReminderArgs, opts?: pulumi.CustomResourceOptions) {
    super(REMINDER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the reminder's id, a number. Its natural key does as well: `subscriber:<subscriberId>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Reminder {
    return new Reminder(name, {} as ReminderArgs, { ...opts, id });
  }
}

/** The arguments of {@link SubscriberLocationMapping}. */
export interface SubscriberLocationMappingArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** How the search for the subscriber's registrations uses it, in the server's words. */
  mode: pulumi.Input<"add" | "replace" | "offline" | "forward">;
  /** The address, as in `sip:desk@192.0.2.1:5060`. */
  location?: pulumi.Input<string>;
  /** For which callers: a regular expression. Default: `.+`, for all. */
  callerPattern?: pulumi.Input<string>;
  /** For which called numbers: a regular expression. Default: `.+`, for all. */
  calleePattern?: pulumi.Input<string>;
  /** The user name that the To header gets. */
  toUsername?: pulumi.Input<string>;
  /** Its id in another system. The server does not keep it unique; it finds a mapping again whose creation was not answered. */
  externalId?: pulumi.Input<string>;
  /** Whether it is on. Default: true. */
  enabled?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SUBSCRIBER_LOCATION_MAPPING: ResourceDefinition = {
  token: "ngcp:SubscriberLocationMapping",
  properties: [
    "subscriberId",
    "mode",
    "location",
    "callerPattern",
    "calleePattern",
    "toUsername",
    "externalId",
    "enabled",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["subscriberId", "externalId"],
  macs: [],
};

/** An address where calls to a subscriber can go without its having registered there. */
export class SubscriberLocationMapping extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** How the search for the subscriber's registrations uses it, in the server's words. */
  declare readonly mode: pulumi.Output<"add" | "replace" | "offline" | "forward">;
  /** The address, as in `sip:desk@192.0.2.1:5060`. */
  declare readonly location: pulumi.Output<string | undefined>;
  /** For which callers: a regular expression. Default: `.+`, for all. */
  declare readonly callerPattern: pulumi.Output<string | undefined>;
  /** For which called numbers: a regular expression. Default: `.+`, for all. */
  declare readonly calleePattern: pulumi.Output<string | undefined>;
  /** The user name that the To header gets. */
  declare readonly toUsername: pulumi.Output<string | undefined>;
  /** Its id in another system. The server does not keep it unique; it finds a mapping again whose creation was not answered. */
  declare readonly externalId: pulumi.Output<string | undefined>;
  /** Whether it is on. Default: true. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SubscriberLocationMappingArgs, opts?: pulumi.CustomResourceOptions) {
    super(SUBSCRIBER_LOCATION_MAPPING, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber location mapping's id, a number. Its natural key does as well: `<subscriberId>/<externalId>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberLocationMapping {
    return new SubscriberLocationMapping(name, {} as SubscriberLocationMappingArgs, { ...opts, id });
  }
}

/** The arguments of {@link VoicemailGreeting}. */
export interface VoicemailGreetingArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** The occasion: nobody answers, the line is busy, the name that goes before the usual greeting, or one that takes the place of all others for a while. One greeting for each. */
  type: pulumi.Input<"unavail" | "busy" | "greet" | "temp">;
  /** The greeting: a WAV file, by its path or as an asset. Its digest is recorded, and a change of the content is uploaded. The server keeps another form of it, so that what was changed there is not seen. */
  source: pulumi.Input<FileContentArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const VOICEMAIL_GREETING: ResourceDefinition = {
  token: "ngcp:VoicemailGreeting",
  properties: ["subscriberId", "type", "source", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId", "type"],
  macs: [],
};

/** What callers hear of a subscriber's mailbox on one occasion. */
export class VoicemailGreeting extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The occasion: nobody answers, the line is busy, the name that goes before the usual greeting, or one that takes the place of all others for a while. One greeting for each. */
  declare readonly type: pulumi.Output<"unavail" | "busy" | "greet" | "temp">;
  /** The greeting: a WAV file, by its path or as an asset. Its digest is recorded, and a change of the content is uploaded. The server keeps another form of it, so that what was changed there is not seen. */
  declare readonly source: pulumi.Output<FileContent>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: VoicemailGreetingArgs, opts?: pulumi.CustomResourceOptions) {
    super(VOICEMAIL_GREETING, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the voicemail greeting's id, a number. Its natural key does as well: `<subscriberId>/<type>`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): VoicemailGreeting {
    return new VoicemailGreeting(name, {} as VoicemailGreetingArgs, { ...opts, id });
  }
}

/** The arguments of {@link CallForwardMappings}. */
export interface CallForwardMappingsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** For all calls (`cfu`), in any order. */
  unconditional?: pulumi.Input<Array<pulumi.Input<CallForwardMappingArgs>>>;
  /** For calls while it is busy (`cfb`), in any order. */
  busy?: pulumi.Input<Array<pulumi.Input<CallForwardMappingArgs>>>;
  /** For calls that are not answered in time (`cft`), in any order. */
  noAnswer?: pulumi.Input<Array<pulumi.Input<CallForwardMappingArgs>>>;
  /** For calls while no phone of it is registered (`cfna`), in any order. */
  unavailable?: pulumi.Input<Array<pulumi.Input<CallForwardMappingArgs>>>;
  /** For short messages (`cfs`), in any order. */
  sms?: pulumi.Input<Array<pulumi.Input<CallForwardMappingArgs>>>;
  /** For calls that end with certain response codes (`cfr`), in any order. */
  response?: pulumi.Input<Array<pulumi.Input<CallForwardMappingArgs>>>;
  /** Before any other call forward (`cfo`), in any order. */
  override?: pulumi.Input<Array<pulumi.Input<CallForwardMappingArgs>>>;
  /** After how many seconds of ringing those for calls without an answer hold. The server keeps it as long as there are any. */
  ringTimeout?: pulumi.Input<number>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CALL_FORWARD_MAPPINGS: ResourceDefinition = {
  token: "ngcp:CallForwardMappings",
  properties: [
    "subscriberId",
    "unconditional",
    "busy",
    "noAnswer",
    "unavailable",
    "sms",
    "response",
    "override",
    "ringTimeout",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["subscriberId"],
  macs: [],
};

/** Which sets a subscriber's call forwards are put together from. Of one subscriber use these or `ngcp.CallForwards`, not both. */
export class CallForwardMappings extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** For all calls (`cfu`), in any order. */
  declare readonly unconditional: pulumi.Output<Array<CallForwardMapping> | undefined>;
  /** For calls while it is busy (`cfb`), in any order. */
  declare readonly busy: pulumi.Output<Array<CallForwardMapping> | undefined>;
  /** For calls that are not answered in time (`cft`), in any order. */
  declare readonly noAnswer: pulumi.Output<Array<CallForwardMapping> | undefined>;
  /** For calls while no phone of it is registered (`cfna`), in any order. */
  declare readonly unavailable: pulumi.Output<Array<CallForwardMapping> | undefined>;
  /** For short messages (`cfs`), in any order. */
  declare readonly sms: pulumi.Output<Array<CallForwardMapping> | undefined>;
  /** For calls that end with certain response codes (`cfr`), in any order. */
  declare readonly response: pulumi.Output<Array<CallForwardMapping> | undefined>;
  /** Before any other call forward (`cfo`), in any order. */
  declare readonly override: pulumi.Output<Array<CallForwardMapping> | undefined>;
  /** After how many seconds of ringing those for calls without an answer hold. The server keeps it as long as there are any. */
  declare readonly ringTimeout: pulumi.Output<number | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CallForwardMappingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(CALL_FORWARD_MAPPINGS, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CallForwardMappings {
    return new CallForwardMappings(name, {} as CallForwardMappingsArgs, { ...opts, id });
  }
}

/** The arguments of {@link SpeedDials}. */
export interface SpeedDialsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** All its short codes, in any order; the server's configuration says which there may be, usually `*0` to `*9`. */
  speedDials?: pulumi.Input<
    Array<pulumi.Input<{ slot: pulumi.Input<string>; destination: pulumi.Input<string> }>>
  >;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SPEED_DIALS: ResourceDefinition = {
  token: "ngcp:SpeedDials",
  properties: ["subscriberId", "speedDials", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId"],
  macs: [],
};

/** What a subscriber reaches by a short code. */
export class SpeedDials extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** All its short codes, in any order; the server's configuration says which there may be, usually `*0` to `*9`. */
  declare readonly speedDials: pulumi.Output<Array<{ slot: string; destination: string }> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SpeedDialsArgs, opts?: pulumi.CustomResourceOptions) {
    super(SPEED_DIALS, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SpeedDials {
    return new SpeedDials(name, {} as SpeedDialsArgs, { ...opts, id });
  }
}

/** The arguments of {@link AutoAttendant}. */
export interface AutoAttendantArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** All keys that lead somewhere, in any order. */
  slots?: pulumi.Input<
    Array<pulumi.Input<{ slot: pulumi.Input<string | number>; destination: pulumi.Input<string> }>>
  >;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const AUTO_ATTENDANT: ResourceDefinition = {
  token: "ngcp:AutoAttendant",
  properties: ["subscriberId", "slots", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId"],
  macs: [],
};

/** Where callers of a subscriber's auto attendant get by the key that they press. */
export class AutoAttendant extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** All keys that lead somewhere, in any order. */
  declare readonly slots: pulumi.Output<Array<{ slot: string | number; destination: string }> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: AutoAttendantArgs, opts?: pulumi.CustomResourceOptions) {
    super(AUTO_ATTENDANT, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AutoAttendant {
    return new AutoAttendant(name, {} as AutoAttendantArgs, { ...opts, id });
  }
}

/** The arguments of {@link VoicemailSettings}. */
export interface VoicemailSettingsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** The PIN for listening, at least four digits. Default: what is set, at first a random one. A removal leaves it. */
  pin?: pulumi.Input<string | number>;
  /** Who is told of new messages, an e-mail address. Default: nobody. */
  email?: pulumi.Input<string>;
  /** Who is told of new messages, a number for text messages. Default: nobody. */
  smsNumber?: pulumi.Input<string>;
  /** Whether messages are attached to that e-mail. A new subscriber has true. */
  attach?: pulumi.Input<boolean>;
  /** Whether messages are deleted once they were sent. Needs `attach`. Default: false. */
  delete?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const VOICEMAIL_SETTINGS: ResourceDefinition = {
  token: "ngcp:VoicemailSettings",
  properties: ["subscriberId", "pin", "email", "smsNumber", "attach", "delete", "connection", "adopt"],
  secrets: ["pin"],
  identity: ["subscriberId"],
  macs: [],
};

/** A subscriber's voice box: its PIN, and who is told of new messages. */
export class VoicemailSettings extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** The PIN for listening, at least four digits. Default: what is set, at first a random one. A removal leaves it. */
  declare readonly pin: pulumi.Output<string | undefined>;
  /** Who is told of new messages, an e-mail address. Default: nobody. */
  declare readonly email: pulumi.Output<string | undefined>;
  /** Who is told of new messages, a number for text messages. Default: nobody. */
  declare readonly smsNumber: pulumi.Output<string | undefined>;
  /** Whether messages are attached to that e-mail. A new subscriber has true. */
  declare readonly attach: pulumi.Output<boolean | undefined>;
  /** Whether messages are deleted once they were sent. Needs `attach`. Default: false. */
  declare readonly delete: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: VoicemailSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(VOICEMAIL_SETTINGS, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): VoicemailSettings {
    return new VoicemailSettings(name, {} as VoicemailSettingsArgs, { ...opts, id });
  }
}

/** The arguments of {@link FaxServerSettings}. */
export interface FaxServerSettingsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** Whether it has fax. Default: false. */
  active?: pulumi.Input<boolean>;
  /** The name in the header of faxes. Default: none. */
  name?: pulumi.Input<string>;
  /** The password for sending faxes. Default: none. */
  password?: pulumi.Input<string>;
  /** Whether faxes are sent by T.38. Default: true. */
  t38?: pulumi.Input<boolean>;
  /** Whether faxes are sent with error correction. Default: true. */
  ecm?: pulumi.Input<boolean>;
  /** All who get faxes by e-mail, in any order. */
  destinations?: pulumi.Input<Array<pulumi.Input<FaxDestinationArgs>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const FAX_SERVER_SETTINGS: ResourceDefinition = {
  token: "ngcp:FaxServerSettings",
  properties: [
    "subscriberId",
    "active",
    "name",
    "password",
    "t38",
    "ecm",
    "destinations",
    "connection",
    "adopt",
  ],
  secrets: ["password"],
  identity: ["subscriberId"],
  macs: [],
};

/** A subscriber's fax: who gets faxes by e-mail, and how they are sent. */
export class FaxServerSettings extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** Whether it has fax. Default: false. */
  declare readonly active: pulumi.Output<boolean | undefined>;
  /** The name in the header of faxes. Default: none. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** The password for sending faxes. Default: none. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Whether faxes are sent by T.38. Default: true. */
  declare readonly t38: pulumi.Output<boolean | undefined>;
  /** Whether faxes are sent with error correction. Default: true. */
  declare readonly ecm: pulumi.Output<boolean | undefined>;
  /** All who get faxes by e-mail, in any order. */
  declare readonly destinations: pulumi.Output<Array<FaxDestination> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: FaxServerSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(FAX_SERVER_SETTINGS, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): FaxServerSettings {
    return new FaxServerSettings(name, {} as FaxServerSettingsArgs, { ...opts, id });
  }
}

/** The arguments of {@link MailToFaxSettings}. */
export interface MailToFaxSettingsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** Whether e-mails are sent as faxes. Default: false. */
  active?: pulumi.Input<boolean>;
  /** What an e-mail must hold to be sent. Default: nothing. It cannot be declared while the server renews it. */
  secretKey?: pulumi.Input<string>;
  /** How often the server makes up a new secret. Default: never. */
  secretKeyRenew?: pulumi.Input<"never" | "daily" | "weekly" | "monthly">;
  /** Who is told of a new secret: e-mail addresses. Default: nobody. */
  secretRenewNotify?: pulumi.Input<Array<pulumi.Input<string>>>;
  /** Which e-mails are sent. Default: none. */
  acl?: pulumi.Input<Array<pulumi.Input<MailToFaxSenderArgs>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const MAIL_TO_FAX_SETTINGS: ResourceDefinition = {
  token: "ngcp:MailToFaxSettings",
  properties: [
    "subscriberId",
    "active",
    "secretKey",
    "secretKeyRenew",
    "secretRenewNotify",
    "acl",
    "connection",
    "adopt",
  ],
  secrets: ["secretKey"],
  identity: ["subscriberId"],
  macs: [],
};

/** How a subscriber sends faxes by e-mail: who may, and with which secret. */
export class MailToFaxSettings extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** Whether e-mails are sent as faxes. Default: false. */
  declare readonly active: pulumi.Output<boolean | undefined>;
  /** What an e-mail must hold to be sent. Default: nothing. It cannot be declared while the server renews it. */
  declare readonly secretKey: pulumi.Output<string | undefined>;
  /** How often the server makes up a new secret. Default: never. */
  declare readonly secretKeyRenew: pulumi.Output<"never" | "daily" | "weekly" | "monthly" | undefined>;
  /** Who is told of a new secret: e-mail addresses. Default: nobody. */
  declare readonly secretRenewNotify: pulumi.Output<Array<string> | undefined>;
  /** Which e-mails are sent. Default: none. */
  declare readonly acl: pulumi.Output<Array<MailToFaxSender> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: MailToFaxSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(MAIL_TO_FAX_SETTINGS, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): MailToFaxSettings {
    return new MailToFaxSettings(name, {} as MailToFaxSettingsArgs, { ...opts, id });
  }
}

/** The arguments of {@link CcMapEntries}. */
export interface CcMapEntriesArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** All of them, by the number that they call from. */
  authKeys?: pulumi.Input<Array<pulumi.Input<string | number>>>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CC_MAP_ENTRIES: ResourceDefinition = {
  token: "ngcp:CcMapEntries",
  properties: ["subscriberId", "authKeys", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId"],
  macs: [],
};

/** Callers that may call through as a subscriber. */
export class CcMapEntries extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** All of them, by the number that they call from. */
  declare readonly authKeys: pulumi.Output<Array<string> | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CcMapEntriesArgs, opts?: pulumi.CustomResourceOptions) {
    super(CC_MAP_ENTRIES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the subscriber's id, a number. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CcMapEntries {
    return new CcMapEntries(name, {} as CcMapEntriesArgs, { ...opts, id });
  }
}

/** The arguments of {@link AliasNumber}. */
export interface AliasNumberArgs {
  /** The number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. Unique on the platform. A change replaces the resource. */
  number: pulumi.Input<TelephoneNumberArgs>;
  /** The subscriber that it reaches: the id of a `ngcp.Subscriber`. A change moves the number, in one step, so that it is never without a subscriber. */
  subscriberId: pulumi.Input<string | number>;
  /** Whether it is a device's id, which phones can register with. Default: false. */
  isDevice?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const ALIAS_NUMBER: ResourceDefinition = {
  token: "ngcp:AliasNumber",
  properties: ["number", "subscriberId", "isDevice", "connection", "adopt"],
  secrets: [],
  identity: ["number"],
  macs: [],
};

/** A further number of a subscriber that can move to another one. The subscriber's `aliasNumbers` must be left out then. */
export class AliasNumber extends VoipResource {
  /** The number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. Unique on the platform. A change replaces the resource. */
  declare readonly number: pulumi.Output<TelephoneNumber>;
  /** The subscriber that it reaches: the id of a `ngcp.Subscriber`. A change moves the number, in one step, so that it is never without a subscriber. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** Whether it is a device's id, which phones can register with. Default: false. */
  declare readonly isDevice: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: AliasNumberArgs, opts?: pulumi.CustomResourceOptions) {
    super(ALIAS_NUMBER, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the number's id, a number. Its natural key does as well: `<cc>/<ac>/<sn>`. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AliasNumber {
    return new AliasNumber(name, {} as AliasNumberArgs, { ...opts, id });
  }
}

/** The arguments of {@link SubscriberRegistration}. */
export interface SubscriberRegistrationArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** Where it is reached: a SIP URI, as in `sip:pbx@192.0.2.1:5060`. A change replaces the resource. */
  contact: pulumi.Input<string>;
  /** When it ends, in the server's own time, as in `2030-01-01 00:00:00`. Default: `never`, a permanent registration. */
  expires?: pulumi.Input<string>;
  /** How much it is preferred to the subscriber's other registrations, 0 to 1. Default: 1. */
  q?: pulumi.Input<number>;
  /** Whether it is behind a NAT. Default: false. */
  nat?: pulumi.Input<boolean>;
  /** The interface of the platform that calls to it leave from, as in `sip:192.0.2.10:5060`. Default: the platform's usual one. */
  socket?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SUBSCRIBER_REGISTRATION: ResourceDefinition = {
  token: "ngcp:SubscriberRegistration",
  properties: ["subscriberId", "contact", "expires", "q", "nat", "socket", "connection", "adopt"],
  secrets: [],
  identity: ["subscriberId", "contact"],
  macs: [],
};

/** A permanent registration of a subscriber: where it is reached although it does not register itself, such as a PBX. */
export class SubscriberRegistration extends VoipResource {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  declare readonly subscriberId: pulumi.Output<string>;
  /** Where it is reached: a SIP URI, as in `sip:pbx@192.0.2.1:5060`. A change replaces the resource. */
  declare readonly contact: pulumi.Output<string>;
  /** When it ends, in the server's own time, as in `2030-01-01 00:00:00`. Default: `never`, a permanent registration. */
  declare readonly expires: pulumi.Output<string>;
  /** How much it is preferred to the subscriber's other registrations, 0 to 1. Default: 1. */
  declare readonly q: pulumi.Output<number | undefined>;
  /** Whether it is behind a NAT. Default: false. */
  declare readonly nat: pulumi.Output<boolean | undefined>;
  /** The interface of the platform that calls to it leave from, as in `sip:192.0.2.10:5060`. Default: the platform's usual one. */
  declare readonly socket: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: SubscriberRegistrationArgs, opts?: pulumi.CustomResourceOptions) {
    super(SUBSCRIBER_REGISTRATION, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is `<subscriberId>/<contact>`, as in `17/sip:pbx@192.0.2.1:5060`. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SubscriberRegistration {
    return new SubscriberRegistration(name, {} as SubscriberRegistrationArgs, { ...opts, id });
  }
}

/** The arguments of {@link PeeringServerPreferences}. */
export interface PeeringServerPreferencesArgs {
  /** The peering server: the id of a `ngcp.PeeringServer`. A change replaces the resource. */
  peeringServerId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<PeeringServerPreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PEERING_SERVER_PREFERENCES: ResourceDefinition = {
  token: "ngcp:PeeringServerPreferences",
  properties: ["peeringServerId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["peeringServerId"],
  macs: [],
};

/** Preferences of a peering server: its rewrite rule set, how calls are sent to it, how it is logged in to. Only administrators may have it. */
export class PeeringServerPreferences extends VoipResource {
  /** The peering server: the id of a `ngcp.PeeringServer`. A change replaces the resource. */
  declare readonly peeringServerId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<PeeringServerPreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PeeringServerPreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(PEERING_SERVER_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the peering server's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PeeringServerPreferences {
    return new PeeringServerPreferences(name, {} as PeeringServerPreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link PbxDevicePreferences}. */
export interface PbxDevicePreferencesArgs {
  /** The device model: the id of a `ngcp.PbxDeviceModel`. A change replaces the resource. */
  deviceModelId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<PbxDevicePreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PBX_DEVICE_PREFERENCES: ResourceDefinition = {
  token: "ngcp:PbxDevicePreferences",
  properties: ["deviceModelId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["deviceModelId"],
  macs: [],
};

/** Preferences of a device model, which hold for all its devices unless they have their own. */
export class PbxDevicePreferences extends VoipResource {
  /** The device model: the id of a `ngcp.PbxDeviceModel`. A change replaces the resource. */
  declare readonly deviceModelId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<PbxDevicePreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PbxDevicePreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(PBX_DEVICE_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the device model's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDevicePreferences {
    return new PbxDevicePreferences(name, {} as PbxDevicePreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link PbxDeviceProfilePreferences}. */
export interface PbxDeviceProfilePreferencesArgs {
  /** The device profile: the id of a `ngcp.PbxDeviceProfile`. A change replaces the resource. */
  deviceProfileId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<PbxDeviceProfilePreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PBX_DEVICE_PROFILE_PREFERENCES: ResourceDefinition = {
  token: "ngcp:PbxDeviceProfilePreferences",
  properties: ["deviceProfileId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["deviceProfileId"],
  macs: [],
};

/** Preferences of a device profile, which hold for the devices that have it. */
export class PbxDeviceProfilePreferences extends VoipResource {
  /** The device profile: the id of a `ngcp.PbxDeviceProfile`. A change replaces the resource. */
  declare readonly deviceProfileId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<PbxDeviceProfilePreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PbxDeviceProfilePreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(PBX_DEVICE_PROFILE_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the device profile's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxDeviceProfilePreferences {
    return new PbxDeviceProfilePreferences(name, {} as PbxDeviceProfilePreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link PbxFieldDevicePreferences}. */
export interface PbxFieldDevicePreferencesArgs {
  /** The device: the id of a `ngcp.PbxDevice`. A change replaces the resource. */
  deviceId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<PbxFieldDevicePreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const PBX_FIELD_DEVICE_PREFERENCES: ResourceDefinition = {
  token: "ngcp:PbxFieldDevicePreferences",
  properties: ["deviceId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["deviceId"],
  macs: [],
};

/** Preferences of one device. */
export class PbxFieldDevicePreferences extends VoipResource {
  /** The device: the id of a `ngcp.PbxDevice`. A change replaces the resource. */
  declare readonly deviceId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<PbxFieldDevicePreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: PbxFieldDevicePreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(PBX_FIELD_DEVICE_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the device's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): PbxFieldDevicePreferences {
    return new PbxFieldDevicePreferences(name, {} as PbxFieldDevicePreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link CustomerFraudPreferences}. */
export interface CustomerFraudPreferencesArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: pulumi.Input<string | number>;
  /** What may be spent in a day before it counts as fraud, in the smallest unit. Default: the billing profile's. */
  fraudDailyLimit?: pulumi.Input<number>;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  fraudDailyLock?: pulumi.Input<string | number>;
  /** Who is told then: e-mail addresses, with commas in between. */
  fraudDailyNotify?: pulumi.Input<string>;
  /** What may be spent in a billing interval before it counts as fraud, in the smallest unit. Default: the billing profile's. */
  fraudIntervalLimit?: pulumi.Input<number>;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  fraudIntervalLock?: pulumi.Input<string | number>;
  /** Who is told then: e-mail addresses, with commas in between. */
  fraudIntervalNotify?: pulumi.Input<string>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const CUSTOMER_FRAUD_PREFERENCES: ResourceDefinition = {
  token: "ngcp:CustomerFraudPreferences",
  properties: [
    "customerId",
    "fraudDailyLimit",
    "fraudDailyLock",
    "fraudDailyNotify",
    "fraudIntervalLimit",
    "fraudIntervalLock",
    "fraudIntervalNotify",
    "connection",
    "adopt",
  ],
  secrets: [],
  identity: ["customerId"],
  macs: [],
};

/** What a customer may spend before it counts as fraud, in place of its billing profile's limits. */
export class CustomerFraudPreferences extends VoipResource {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  declare readonly customerId: pulumi.Output<string>;
  /** What may be spent in a day before it counts as fraud, in the smallest unit. Default: the billing profile's. */
  declare readonly fraudDailyLimit: pulumi.Output<number | undefined>;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  declare readonly fraudDailyLock: pulumi.Output<"0" | "1" | "2" | "3" | "4" | "5" | undefined>;
  /** Who is told then: e-mail addresses, with commas in between. */
  declare readonly fraudDailyNotify: pulumi.Output<string | undefined>;
  /** What may be spent in a billing interval before it counts as fraud, in the smallest unit. Default: the billing profile's. */
  declare readonly fraudIntervalLimit: pulumi.Output<number | undefined>;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  declare readonly fraudIntervalLock: pulumi.Output<"0" | "1" | "2" | "3" | "4" | "5" | undefined>;
  /** Who is told then: e-mail addresses, with commas in between. */
  declare readonly fraudIntervalNotify: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: CustomerFraudPreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(CUSTOMER_FRAUD_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the customer's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomerFraudPreferences {
    return new CustomerFraudPreferences(name, {} as CustomerFraudPreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link ResellerPreferences}. */
export interface ResellerPreferencesArgs {
  /** The reseller: the id of a `ngcp.Reseller`. A change replaces the resource. */
  resellerId: pulumi.Input<string | number>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: pulumi.Input<ResellerPreferencesValuesArgs>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const RESELLER_PREFERENCES: ResourceDefinition = {
  token: "ngcp:ResellerPreferences",
  properties: ["resellerId", "preferences", "connection", "adopt"],
  secrets: [],
  identity: ["resellerId"],
  macs: [],
};

/** Preferences of a reseller, such as how many calls all its customers may have at once. */
export class ResellerPreferences extends VoipResource {
  /** The reseller: the id of a `ngcp.Reseller`. A change replaces the resource. */
  declare readonly resellerId: pulumi.Output<string>;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  declare readonly preferences: pulumi.Output<ResellerPreferencesValues>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;

  constructor(name: string, args: ResellerPreferencesArgs, opts?: pulumi.CustomResourceOptions) {
    super(RESELLER_PREFERENCES, name, { ...args }, opts);
  }

  /** Reads an object that is there already, without managing it. Its id is the reseller's id, a number. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): ResellerPreferences {
    return new ResellerPreferences(name, {} as ResellerPreferencesArgs, { ...opts, id });
  }
}

/** The arguments of {@link SubscriberFleet}. */
export interface SubscriberFleetArgs {
  /** The subscribers by their SIP user names. */
  subscribers: pulumi.Input<Record<string, pulumi.Input<SubscriberFleetEntryArgs>>>;
  /** What the fleet's id ends in. Default: the resource's name. */
  name?: pulumi.Input<string>;
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId?: pulumi.Input<string | number>;
  /** The SIP domain: the `domain` of a `ngcp.Domain`. A change replaces the resource. */
  domain: pulumi.Input<string>;
  /** `locked` bars everything. A new one is active unless this says otherwise. */
  status?: pulumi.Input<"active" | "locked">;
  /** What is barred: `1` foreign calls, `2` all outgoing, `3` all calls, `4` everything, `5` ported. Default: nothing. */
  lock?: pulumi.Input<string | number>;
  /** The time zone of its user, as in `Europe/Vienna`. */
  timezone?: pulumi.Input<string>;
  /** Whether its user may manage the customer's other subscribers. Default: false. */
  administrative?: pulumi.Input<boolean>;
  /** The profile set: the id of a `ngcp.SubscriberProfileSet`. */
  profileSetId?: pulumi.Input<string | number>;
  /** The profile: the id of a `ngcp.SubscriberProfile` of the set. Default: the set's default. */
  profileId?: pulumi.Input<string | number>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const SUBSCRIBER_FLEET: ResourceDefinition = {
  token: "ngcp:SubscriberFleet",
  properties: [
    "subscribers",
    "name",
    "customerId",
    "domain",
    "status",
    "lock",
    "timezone",
    "administrative",
    "profileSetId",
    "profileId",
    "connection",
    "adopt",
    "idPrefix",
    "ids",
    "unlike",
  ],
  entries: {
    input: "subscribers",
    key: "username",
    secrets: ["password", "webPassword"],
    identity: ["domain", "username"],
    macs: [],
    token: "ngcp:Subscriber",
  },
  secrets: [],
  identity: [],
  macs: [],
};

/** Many SIP accounts of one domain, as one resource. */
export class SubscriberFleet extends VoipResource {
  /** The subscribers by their SIP user names. */
  declare readonly subscribers: pulumi.Output<Record<string, SubscriberFleetEntry>>;
  /** What the fleet's id ends in. Default: the resource's name. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  declare readonly customerId: pulumi.Output<string | undefined>;
  /** The SIP domain: the `domain` of a `ngcp.Domain`. A change replaces the resource. */
  declare readonly domain: pulumi.Output<string>;
  /** `locked` bars everything. A new one is active unless this says otherwise. */
  declare readonly status: pulumi.Output<"active" | "locked" | undefined>;
  /** What is barred: `1` foreign calls, `2` all outgoing, `3` all calls, `4` everything, `5` ported. Default: nothing. */
  declare readonly lock: pulumi.Output<"1" | "2" | "3" | "4" | "5" | undefined>;
  /** The time zone of its user, as in `Europe/Vienna`. */
  declare readonly timezone: pulumi.Output<string | undefined>;
  /** Whether its user may manage the customer's other subscribers. Default: false. */
  declare readonly administrative: pulumi.Output<boolean | undefined>;
  /** The profile set: the id of a `ngcp.SubscriberProfileSet`. */
  declare readonly profileSetId: pulumi.Output<string | undefined>;
  /** The profile: the id of a `ngcp.SubscriberProfile` of the set. Default: the set's default. */
  declare readonly profileId: pulumi.Output<string | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;
  /** What comes before the key in the ids of the entries, where it is the same for all. */
  declare readonly idPrefix: pulumi.Output<string | undefined>;
  /** Ids of entries that their keys do not tell. */
  declare readonly ids: pulumi.Output<Record<string, string> | undefined>;
  /** Entries that are not as the fleet says for all, and in what. The next `pulumi up` sees to them. */
  declare readonly unlike: pulumi.Output<Record<string, Array<string>> | undefined>;

  constructor(name: string, args: SubscriberFleetArgs, opts?: pulumi.CustomResourceOptions) {
    super(SUBSCRIBER_FLEET, name, { ...args }, opts);
  }
}

/** The arguments of {@link BillingFeeFleet}. */
export interface BillingFeeFleetArgs {
  /** The fees by the called numbers that they are for: patterns as `matchMode` says. */
  fees: pulumi.Input<Record<string, pulumi.Input<BillingFeeFleetEntryArgs>>>;
  /** What the fleet's id ends in. Default: the resource's name. */
  name?: pulumi.Input<string>;
  /** The billing profile: the id of a `ngcp.BillingProfile`. A change replaces the resource. */
  billingProfileId: pulumi.Input<string | number>;
  /** Whether it is for calls from the customer or to it. */
  direction: pulumi.Input<"in" | "out">;
  /** The calling numbers: a pattern. Default: `.`, all. */
  source?: pulumi.Input<string>;
  /** How the patterns are meant. Default: regex_longest_pattern. */
  matchMode?: pulumi.Input<"regex_longest_pattern" | "regex_longest_match" | "prefix" | "exact_destination">;
  /** The zone that it is counted to: the id of a `ngcp.BillingZone` of the profile. */
  billingZoneId?: pulumi.Input<string | number>;
  /** How long the first interval is in peak time, in seconds. */
  onpeakInitInterval?: pulumi.Input<number>;
  /** How long further intervals are in peak time, in seconds. */
  onpeakFollowInterval?: pulumi.Input<number>;
  /** How long the first interval is otherwise, in seconds. */
  offpeakInitInterval?: pulumi.Input<number>;
  /** How long further intervals are otherwise, in seconds. */
  offpeakFollowInterval?: pulumi.Input<number>;
  /** Whether free time of the profile counts in peak time. Default: false. */
  onpeakUseFreeTime?: pulumi.Input<boolean>;
  /** Whether free time of the profile counts otherwise. Default: false. */
  offpeakUseFreeTime?: pulumi.Input<boolean>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  connection?: pulumi.Input<string>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  adopt?: pulumi.Input<"matching" | "never" | "always">;
}

const BILLING_FEE_FLEET: ResourceDefinition = {
  token: "ngcp:BillingFeeFleet",
  properties: [
    "fees",
    "name",
    "billingProfileId",
    "direction",
    "source",
    "matchMode",
    "billingZoneId",
    "onpeakInitInterval",
    "onpeakFollowInterval",
    "offpeakInitInterval",
    "offpeakFollowInterval",
    "onpeakUseFreeTime",
    "offpeakUseFreeTime",
    "connection",
    "adopt",
    "idPrefix",
    "ids",
    "unlike",
  ],
  entries: {
    input: "fees",
    key: "destination",
    secrets: [],
    identity: ["billingProfileId", "direction", "destination", "source", "matchMode"],
    macs: [],
    token: "ngcp:BillingFee",
  },
  secrets: [],
  identity: [],
  macs: [],
};

/** What calls cost by a billing profile, for many destinations, as one resource. */
export class BillingFeeFleet extends VoipResource {
  /** The fees by the called numbers that they are for: patterns as `matchMode` says. */
  declare readonly fees: pulumi.Output<Record<string, BillingFeeFleetEntry>>;
  /** What the fleet's id ends in. Default: the resource's name. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** The billing profile: the id of a `ngcp.BillingProfile`. A change replaces the resource. */
  declare readonly billingProfileId: pulumi.Output<string>;
  /** Whether it is for calls from the customer or to it. */
  declare readonly direction: pulumi.Output<"in" | "out">;
  /** The calling numbers: a pattern. Default: `.`, all. */
  declare readonly source: pulumi.Output<string>;
  /** How the patterns are meant. Default: regex_longest_pattern. */
  declare readonly matchMode: pulumi.Output<
    "regex_longest_pattern" | "regex_longest_match" | "prefix" | "exact_destination"
  >;
  /** The zone that it is counted to: the id of a `ngcp.BillingZone` of the profile. */
  declare readonly billingZoneId: pulumi.Output<string | undefined>;
  /** How long the first interval is in peak time, in seconds. */
  declare readonly onpeakInitInterval: pulumi.Output<number | undefined>;
  /** How long further intervals are in peak time, in seconds. */
  declare readonly onpeakFollowInterval: pulumi.Output<number | undefined>;
  /** How long the first interval is otherwise, in seconds. */
  declare readonly offpeakInitInterval: pulumi.Output<number | undefined>;
  /** How long further intervals are otherwise, in seconds. */
  declare readonly offpeakFollowInterval: pulumi.Output<number | undefined>;
  /** Whether free time of the profile counts in peak time. Default: false. */
  declare readonly onpeakUseFreeTime: pulumi.Output<boolean | undefined>;
  /** Whether free time of the profile counts otherwise. Default: false. */
  declare readonly offpeakUseFreeTime: pulumi.Output<boolean | undefined>;
  /** The account to use: a name under `voip:connections`. Default: the account under `voip:<back end>`. A change replaces the resource. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** What to do when the object exists already: `matching` takes it over if it equals the declaration, `always` takes it over and changes it, `never` fails. Default: `matching`. */
  declare readonly adopt: pulumi.Output<"matching" | "never" | "always" | undefined>;
  /** What comes before the key in the ids of the entries, where it is the same for all. */
  declare readonly idPrefix: pulumi.Output<string | undefined>;
  /** Ids of entries that their keys do not tell. */
  declare readonly ids: pulumi.Output<Record<string, string> | undefined>;
  /** Entries that are not as the fleet says for all, and in what. The next `pulumi up` sees to them. */
  declare readonly unlike: pulumi.Output<Record<string, Array<string>> | undefined>;

  constructor(name: string, args: BillingFeeFleetArgs, opts?: pulumi.CustomResourceOptions) {
    super(BILLING_FEE_FLEET, name, { ...args }, opts);
  }
}

/** The `subscribers` of a {@link SubscriberFleet} from CSV text: a header row with `username` and other inputs of an entry, as in `name`, and a row for each entry. Several values of a list are separated by `|`. All that is wrong is said at once. */
export function subscribersFromCsv(
  text: string,
  options?: CsvOptions,
): Record<string, SubscriberFleetEntryArgs> {
  return entriesFromCsv("ngcp:SubscriberFleet", text, options);
}

/** The `fees` of a {@link BillingFeeFleet} from CSV text: a header row with `destination` and other inputs of an entry, as in `name`, and a row for each entry. Several values of a list are separated by `|`. All that is wrong is said at once. */
export function feesFromCsv(text: string, options?: CsvOptions): Record<string, BillingFeeFleetEntryArgs> {
  return entriesFromCsv("ngcp:BillingFeeFleet", text, options);
}

/** The arguments of {@link getSystemContact}. */
export interface GetSystemContactArgs {
  /** The system contact's id. Default: it is found by email. */
  id?: string | number;
  /** The e-mail address. */
  email?: string;
}

/** The arguments of {@link getSystemContactOutput}. */
export interface GetSystemContactOutputArgs {
  /** The system contact's id. Default: it is found by email. */
  id?: pulumi.Input<string | number>;
  /** The e-mail address. */
  email?: pulumi.Input<string>;
}

/** What {@link getSystemContact} finds. */
export interface GetSystemContactResult {
  /** The id. */
  id: string;
  /** The e-mail address. */
  email?: string;
  /** First name. */
  firstname?: string;
  /** Last name. */
  lastname?: string;
  /** Company name. */
  company?: string;
  /** Street and number. */
  street?: string;
  /** Postal code. */
  postcode?: string;
  /** City. */
  city?: string;
  /** The country by its two letters, as in `AT`. */
  country?: string;
  /** The time zone, as in `Europe/Vienna`. */
  timezone?: string;
  /** Telephone number. */
  phonenumber?: string;
  /** Mobile number. */
  mobilenumber?: string;
  /** Fax number. */
  faxnumber?: string;
  /** VAT number. */
  vatnum?: string;
  /** Number in the commercial register. */
  comregnum?: string;
  /** Name of the bank. */
  bankname?: string;
  /** IBAN. */
  iban?: string;
  /** BIC. */
  bic?: string;
  /** General purpose field 0. */
  gpp0?: string;
  /** General purpose field 1. */
  gpp1?: string;
  /** General purpose field 2. */
  gpp2?: string;
  /** General purpose field 3. */
  gpp3?: string;
  /** General purpose field 4. */
  gpp4?: string;
  /** General purpose field 5. */
  gpp5?: string;
  /** General purpose field 6. */
  gpp6?: string;
  /** General purpose field 7. */
  gpp7?: string;
  /** General purpose field 8. */
  gpp8?: string;
  /** General purpose field 9. */
  gpp9?: string;
}

/** A system contact, by its id or by email. */
export function getSystemContact(
  args: GetSystemContactArgs = {},
  opts?: LookupOptions,
): Promise<GetSystemContactResult> {
  return lookUp("ngcp:getSystemContact", args, opts);
}

/** {@link getSystemContact} for arguments that are known only after other resources' writes. */
export function getSystemContactOutput(
  args: GetSystemContactOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetSystemContactResult> {
  return lookUpOutput("ngcp:getSystemContact", { ...args }, opts);
}

/** The arguments of {@link getContract}. */
export interface GetContractArgs {
  /** The contract's id. Default: it is found by externalId. */
  id?: string | number;
  /** The contract's id in another system. The server does not keep it unique; it finds a contract again whose creation was not answered. */
  externalId?: string;
}

/** The arguments of {@link getContractOutput}. */
export interface GetContractOutputArgs {
  /** The contract's id. Default: it is found by externalId. */
  id?: pulumi.Input<string | number>;
  /** The contract's id in another system. The server does not keep it unique; it finds a contract again whose creation was not answered. */
  externalId?: pulumi.Input<string>;
}

/** What {@link getContract} finds. */
export interface GetContractResult {
  /** The id. */
  id: string;
  /** The system contact: the id of a `ngcp.SystemContact`. */
  contactId?: string;
  /** The billing profile: the id of a `ngcp.BillingProfile`. */
  billingProfileId?: string;
  /** What the contract is for. A change replaces the resource. */
  type?: "reseller" | "sippeering";
  /** Whether it is in force. A new one is active unless this says otherwise. */
  status?: "active" | "pending" | "locked";
  /** The contract's id in another system. The server does not keep it unique; it finds a contract again whose creation was not answered. */
  externalId?: string;
  /** How many subscribers there may be. Default: no limit. */
  maxSubscribers?: number;
}

/** A contract, by its id or by externalId. */
export function getContract(args: GetContractArgs = {}, opts?: LookupOptions): Promise<GetContractResult> {
  return lookUp("ngcp:getContract", args, opts);
}

/** {@link getContract} for arguments that are known only after other resources' writes. */
export function getContractOutput(
  args: GetContractOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetContractResult> {
  return lookUpOutput("ngcp:getContract", { ...args }, opts);
}

/** The arguments of {@link getReseller}. */
export interface GetResellerArgs {
  /** The reseller's id. Default: it is found by name. */
  id?: string | number;
  /** The name. Unique on the platform, terminated resellers included. */
  name?: string;
}

/** The arguments of {@link getResellerOutput}. */
export interface GetResellerOutputArgs {
  /** The reseller's id. Default: it is found by name. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique on the platform, terminated resellers included. */
  name?: pulumi.Input<string>;
}

/** What {@link getReseller} finds. */
export interface GetResellerResult {
  /** The id. */
  id: string;
  /** The name. Unique on the platform, terminated resellers included. */
  name?: string;
  /** The contract: the id of a `ngcp.Contract` of type `reseller`, for this reseller alone. */
  contractId?: string;
  /** Whether it may work. `locked` locks its contract, customers and subscribers too. A new one is active unless this says otherwise. */
  status?: "active" | "locked";
}

/** A reseller, by its id or by name. */
export function getReseller(args: GetResellerArgs = {}, opts?: LookupOptions): Promise<GetResellerResult> {
  return lookUp("ngcp:getReseller", args, opts);
}

/** {@link getReseller} for arguments that are known only after other resources' writes. */
export function getResellerOutput(
  args: GetResellerOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetResellerResult> {
  return lookUpOutput("ngcp:getReseller", { ...args }, opts);
}

/** The arguments of {@link getCustomerContact}. */
export interface GetCustomerContactArgs {
  /** The customer contact's id. Default: it is found by email and resellerId. */
  id?: string | number;
  /** The e-mail address. */
  email?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getCustomerContactOutput}. */
export interface GetCustomerContactOutputArgs {
  /** The customer contact's id. Default: it is found by email and resellerId. */
  id?: pulumi.Input<string | number>;
  /** The e-mail address. */
  email?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getCustomerContact} finds. */
export interface GetCustomerContactResult {
  /** The id. */
  id: string;
  /** The e-mail address. */
  email?: string;
  /** First name. */
  firstname?: string;
  /** Last name. */
  lastname?: string;
  /** Company name. */
  company?: string;
  /** Street and number. */
  street?: string;
  /** Postal code. */
  postcode?: string;
  /** City. */
  city?: string;
  /** The country by its two letters, as in `AT`. */
  country?: string;
  /** The time zone, as in `Europe/Vienna`. */
  timezone?: string;
  /** Telephone number. */
  phonenumber?: string;
  /** Mobile number. */
  mobilenumber?: string;
  /** Fax number. */
  faxnumber?: string;
  /** VAT number. */
  vatnum?: string;
  /** Number in the commercial register. */
  comregnum?: string;
  /** Name of the bank. */
  bankname?: string;
  /** IBAN. */
  iban?: string;
  /** BIC. */
  bic?: string;
  /** General purpose field 0. */
  gpp0?: string;
  /** General purpose field 1. */
  gpp1?: string;
  /** General purpose field 2. */
  gpp2?: string;
  /** General purpose field 3. */
  gpp3?: string;
  /** General purpose field 4. */
  gpp4?: string;
  /** General purpose field 5. */
  gpp5?: string;
  /** General purpose field 6. */
  gpp6?: string;
  /** General purpose field 7. */
  gpp7?: string;
  /** General purpose field 8. */
  gpp8?: string;
  /** General purpose field 9. */
  gpp9?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
}

/** A customer contact, by its id or by email and resellerId. */
export function getCustomerContact(
  args: GetCustomerContactArgs = {},
  opts?: LookupOptions,
): Promise<GetCustomerContactResult> {
  return lookUp("ngcp:getCustomerContact", args, opts);
}

/** {@link getCustomerContact} for arguments that are known only after other resources' writes. */
export function getCustomerContactOutput(
  args: GetCustomerContactOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetCustomerContactResult> {
  return lookUpOutput("ngcp:getCustomerContact", { ...args }, opts);
}

/** The arguments of {@link getBillingProfile}. */
export interface GetBillingProfileArgs {
  /** The billing profile's id. Default: it is found by handle and resellerId. */
  id?: string | number;
  /** The short name that programs find it by. Unique within the reseller. */
  handle?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getBillingProfileOutput}. */
export interface GetBillingProfileOutputArgs {
  /** The billing profile's id. Default: it is found by handle and resellerId. */
  id?: pulumi.Input<string | number>;
  /** The short name that programs find it by. Unique within the reseller. */
  handle?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getBillingProfile} finds. */
export interface GetBillingProfileResult {
  /** The id. */
  id: string;
  /** The name. Unique within the reseller. */
  name?: string;
  /** The short name that programs find it by. Unique within the reseller. */
  handle?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** The currency, as in `EUR`. */
  currency?: string;
  /** Whether customers pay in advance. Default: false. */
  prepaid?: boolean;
  /** What rates prepaid calls. Default: libswrate. */
  prepaidLibrary?: "libswrate";
  /** Whether callers are told what a call costs. Default: false. */
  adviceOfCharge?: boolean;
  /** Whether a callee's domain does not count. Default: false. */
  ignoreDomain?: boolean;
  /** What an interval costs. Default: 0. */
  intervalCharge?: number;
  /** What may be spent in an interval for nothing. Default: 0. */
  intervalFreeCash?: number;
  /** How many seconds of calls an interval has for nothing. Default: 0. */
  intervalFreeTime?: number;
  /** What may be spent in an interval before it counts as fraud, in the smallest unit. */
  fraudIntervalLimit?: number;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  fraudIntervalLock?: "0" | "1" | "2" | "3" | "4" | "5";
  /** Who is told then: e-mail addresses, with commas in between. */
  fraudIntervalNotify?: string;
  /** What may be spent in a day before it counts as fraud, in the smallest unit. */
  fraudDailyLimit?: number;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  fraudDailyLock?: "0" | "1" | "2" | "3" | "4" | "5";
  /** Who is told then: e-mail addresses, with commas in between. */
  fraudDailyNotify?: string;
  /** Whether fraud is measured by the reseller's rates. Default: false. */
  fraudUseResellerRates?: boolean;
  /** Despite the name, when calls cost a fee's off-peak rates, by weekday. At other times they cost its on-peak rates. */
  peaktimeWeekdays?: Array<{ weekday: number; start?: string; stop?: string }>;
  /** The same from one moment to another, such as on holidays: when calls cost a fee's off-peak rates. */
  peaktimeSpecial?: Array<{ start: string; stop: string }>;
}

/** A billing profile, by its id or by handle and resellerId. */
export function getBillingProfile(
  args: GetBillingProfileArgs = {},
  opts?: LookupOptions,
): Promise<GetBillingProfileResult> {
  return lookUp("ngcp:getBillingProfile", args, opts);
}

/** {@link getBillingProfile} for arguments that are known only after other resources' writes. */
export function getBillingProfileOutput(
  args: GetBillingProfileOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetBillingProfileResult> {
  return lookUpOutput("ngcp:getBillingProfile", { ...args }, opts);
}

/** The arguments of {@link getCustomer}. */
export interface GetCustomerArgs {
  /** The customer's id. Default: it is found by externalId. */
  id?: string | number;
  /** The customer's id in another system, such as a CRM. The server does not keep it unique; it finds a customer again whose creation was not answered. */
  externalId?: string;
}

/** The arguments of {@link getCustomerOutput}. */
export interface GetCustomerOutputArgs {
  /** The customer's id. Default: it is found by externalId. */
  id?: pulumi.Input<string | number>;
  /** The customer's id in another system, such as a CRM. The server does not keep it unique; it finds a customer again whose creation was not answered. */
  externalId?: pulumi.Input<string>;
}

/** What {@link getCustomer} finds. */
export interface GetCustomerResult {
  /** The id. */
  id: string;
  /** The contact: the id of a `ngcp.CustomerContact` of the same reseller. */
  contactId?: string;
  /** The billing profile that counts now: the id of a `ngcp.BillingProfile` of the same reseller. Either this or `profilePackageId` must be declared. */
  billingProfileId?: string;
  /** The package whose billing profiles count, each at its time: the id of a `ngcp.ProfilePackage` of the same reseller. Instead of `billingProfileId`. */
  profilePackageId?: string;
  /** A plain SIP account or a PBX. A change replaces the resource. */
  type?: "sipaccount" | "pbxaccount";
  /** Whether it is served. `locked` locks its subscribers too. A new one is active unless this says otherwise. */
  status?: "active" | "pending" | "locked";
  /** The customer's id in another system, such as a CRM. The server does not keep it unique; it finds a customer again whose creation was not answered. */
  externalId?: string;
  /** How many subscribers there may be. Default: no limit. */
  maxSubscribers?: number;
  /** Whether VAT is added to invoices. Default: false. */
  addVat?: boolean;
  /** The VAT rate in percent. Default: 0. */
  vatRate?: number;
  /** The template of the e-mail to new subscribers: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  subscriberEmailTemplateId?: string;
  /** The template of the e-mail for a forgotten password: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  passresetEmailTemplateId?: string;
  /** The template of the e-mail with an invoice: the id of a `ngcp.EmailTemplate`. Default: the reseller's. */
  invoiceEmailTemplateId?: string;
  /** The template of invoices. */
  invoiceTemplateId?: string;
}

/** A customer, by its id or by externalId. */
export function getCustomer(args: GetCustomerArgs = {}, opts?: LookupOptions): Promise<GetCustomerResult> {
  return lookUp("ngcp:getCustomer", args, opts);
}

/** {@link getCustomer} for arguments that are known only after other resources' writes. */
export function getCustomerOutput(
  args: GetCustomerOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetCustomerResult> {
  return lookUpOutput("ngcp:getCustomer", { ...args }, opts);
}

/** The arguments of {@link getDomain}. */
export interface GetDomainArgs {
  /** The domain's id. Default: it is found by domain. */
  id?: string | number;
  /** The name, in lower case. Unique on the platform. A change replaces the resource. */
  domain?: string;
}

/** The arguments of {@link getDomainOutput}. */
export interface GetDomainOutputArgs {
  /** The domain's id. Default: it is found by domain. */
  id?: pulumi.Input<string | number>;
  /** The name, in lower case. Unique on the platform. A change replaces the resource. */
  domain?: pulumi.Input<string>;
}

/** What {@link getDomain} finds. */
export interface GetDomainResult {
  /** The id. */
  id: string;
  /** The name, in lower case. Unique on the platform. A change replaces the resource. */
  domain?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
}

/** A domain, by its id or by domain. */
export function getDomain(args: GetDomainArgs = {}, opts?: LookupOptions): Promise<GetDomainResult> {
  return lookUp("ngcp:getDomain", args, opts);
}

/** {@link getDomain} for arguments that are known only after other resources' writes. */
export function getDomainOutput(
  args: GetDomainOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetDomainResult> {
  return lookUpOutput("ngcp:getDomain", { ...args }, opts);
}

/** The arguments of {@link getSubscriberProfileSet}. */
export interface GetSubscriberProfileSetArgs {
  /** The subscriber profile set's id. Default: it is found by name and resellerId. */
  id?: string | number;
  /** The name. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getSubscriberProfileSetOutput}. */
export interface GetSubscriberProfileSetOutputArgs {
  /** The subscriber profile set's id. Default: it is found by name and resellerId. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique within the reseller. */
  name?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getSubscriberProfileSet} finds. */
export interface GetSubscriberProfileSetResult {
  /** The id. */
  id: string;
  /** The name. Unique within the reseller. */
  name?: string;
  /** What it is for. */
  description?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
}

/** A subscriber profile set, by its id or by name and resellerId. */
export function getSubscriberProfileSet(
  args: GetSubscriberProfileSetArgs = {},
  opts?: LookupOptions,
): Promise<GetSubscriberProfileSetResult> {
  return lookUp("ngcp:getSubscriberProfileSet", args, opts);
}

/** {@link getSubscriberProfileSet} for arguments that are known only after other resources' writes. */
export function getSubscriberProfileSetOutput(
  args: GetSubscriberProfileSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetSubscriberProfileSetResult> {
  return lookUpOutput("ngcp:getSubscriberProfileSet", { ...args }, opts);
}

/** The arguments of {@link getSubscriberProfile}. */
export interface GetSubscriberProfileArgs {
  /** The subscriber profile's id. Default: it is found by name and profileSetId. */
  id?: string | number;
  /** The set: the id of a `ngcp.SubscriberProfileSet`. */
  profileSetId?: string | number;
  /** The name. Unique within the set. */
  name?: string;
}

/** The arguments of {@link getSubscriberProfileOutput}. */
export interface GetSubscriberProfileOutputArgs {
  /** The subscriber profile's id. Default: it is found by name and profileSetId. */
  id?: pulumi.Input<string | number>;
  /** The set: the id of a `ngcp.SubscriberProfileSet`. */
  profileSetId?: pulumi.Input<string | number>;
  /** The name. Unique within the set. */
  name?: pulumi.Input<string>;
}

/** What {@link getSubscriberProfile} finds. */
export interface GetSubscriberProfileResult {
  /** The id. */
  id: string;
  /** The set: the id of a `ngcp.SubscriberProfileSet`. */
  profileSetId?: string;
  /** The name. Unique within the set. */
  name?: string;
  /** What it is for. */
  description?: string;
  /** Whether it is its set's default. The first one of a set is. */
  setDefault?: boolean;
  /** Names of preferences that subscribers may change, in any order. */
  attributes?: Array<string>;
}

/** A subscriber profile, by its id or by name and profileSetId. */
export function getSubscriberProfile(
  args: GetSubscriberProfileArgs = {},
  opts?: LookupOptions,
): Promise<GetSubscriberProfileResult> {
  return lookUp("ngcp:getSubscriberProfile", args, opts);
}

/** {@link getSubscriberProfile} for arguments that are known only after other resources' writes. */
export function getSubscriberProfileOutput(
  args: GetSubscriberProfileOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetSubscriberProfileResult> {
  return lookUpOutput("ngcp:getSubscriberProfile", { ...args }, opts);
}

/** The arguments of {@link getSubscriber}. */
export interface GetSubscriberArgs {
  /** The subscriber's id. Default: it is found by username and domain. */
  id?: string | number;
  /** The SIP domain: the `domain` of a `ngcp.Domain`. A change replaces the resource. */
  domain?: string;
  /** The SIP user name. Unique within the domain. A change replaces the resource. */
  username?: string;
}

/** The arguments of {@link getSubscriberOutput}. */
export interface GetSubscriberOutputArgs {
  /** The subscriber's id. Default: it is found by username and domain. */
  id?: pulumi.Input<string | number>;
  /** The SIP domain: the `domain` of a `ngcp.Domain`. A change replaces the resource. */
  domain?: pulumi.Input<string>;
  /** The SIP user name. Unique within the domain. A change replaces the resource. */
  username?: pulumi.Input<string>;
}

/** What {@link getSubscriber} finds. */
export interface GetSubscriberResult {
  /** The id. */
  id: string;
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId?: string;
  /** The SIP domain: the `domain` of a `ngcp.Domain`. A change replaces the resource. */
  domain?: string;
  /** The SIP user name. Unique within the domain. A change replaces the resource. */
  username?: string;
  /** The main number: `{ cc, ac, sn }`, or a text such as `+43 1 9999` that `voip:ngcp.areaCodes` splits. From release 26 on a SIP account needs one. */
  primaryNumber?: TelephoneNumber;
  /** All further numbers that reach the subscriber, in any order, each as in `primaryNumber`. For numbers that move between subscribers leave this out and declare each as a `ngcp.AliasNumber`. */
  aliasNumbers?: Array<TelephoneNumber>;
  /** `locked` bars everything. A new one is active unless this says otherwise. */
  status?: "active" | "locked";
  /** What is barred: `1` foreign calls, `2` all outgoing, `3` all calls, `4` everything, `5` ported. Default: nothing. */
  lock?: "1" | "2" | "3" | "4" | "5";
  /** The e-mail address of its user. */
  email?: string;
  /** The time zone of its user, as in `Europe/Vienna`. */
  timezone?: string;
  /** The subscriber's id in another system. */
  externalId?: string;
  /** Whether its user may manage the customer's other subscribers. Default: false. */
  administrative?: boolean;
  /** The user name for the self-care panel. Default: the SIP user name. */
  webUsername?: string;
  /** The profile set: the id of a `ngcp.SubscriberProfileSet`. */
  profileSetId?: string;
  /** The profile: the id of a `ngcp.SubscriberProfile` of the set. Default: the set's default. */
  profileId?: string;
  /** Of a PBX account: the name that is shown. For a SIP account set the preference `display_name`. */
  displayName?: string;
  /** Of a PBX account: whether it is the pilot, which comes first and goes last: let the others depend on it. Default: false. */
  isPbxPilot?: boolean;
  /** Of a PBX account: the extension. Its number is that of the pilot with this at its end. */
  pbxExtension?: string;
  /** Of a PBX account: whether it is a hunt group. Default: false. */
  isPbxGroup?: boolean;
  /** Of a PBX group: the subscribers in it, ids of `ngcp.Subscriber` in the order in which they are hunted. */
  pbxGroupMemberIds?: Array<string>;
  /** Of a PBX group: how its members are hunted. */
  pbxHuntPolicy?: "serial" | "random" | "parallel" | "circular";
  /** Of a PBX group: after how many seconds the next member is tried. */
  pbxHuntTimeout?: number;
  /** Of a PBX group: how calls to the other members end. */
  pbxHuntCancelMode?: "bye" | "cancel";
}

/** A subscriber, by its id or by username and domain. */
export function getSubscriber(
  args: GetSubscriberArgs = {},
  opts?: LookupOptions,
): Promise<GetSubscriberResult> {
  return lookUp("ngcp:getSubscriber", args, opts);
}

/** {@link getSubscriber} for arguments that are known only after other resources' writes. */
export function getSubscriberOutput(
  args: GetSubscriberOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetSubscriberResult> {
  return lookUpOutput("ngcp:getSubscriber", { ...args }, opts);
}

/** The arguments of {@link getSubscriberPreferences}. */
export interface GetSubscriberPreferencesArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getSubscriberPreferencesOutput}. */
export interface GetSubscriberPreferencesOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getSubscriberPreferences} finds. */
export interface GetSubscriberPreferencesResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: SubscriberPreferencesValues;
}

/** What is set of these: preferences of a subscriber: what it may call, how it is called, what its calls show. */
export function getSubscriberPreferences(
  args: GetSubscriberPreferencesArgs,
  opts?: LookupOptions,
): Promise<GetSubscriberPreferencesResult> {
  return lookUp("ngcp:getSubscriberPreferences", args, opts);
}

/** {@link getSubscriberPreferences} for arguments that are known only after other resources' writes. */
export function getSubscriberPreferencesOutput(
  args: GetSubscriberPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetSubscriberPreferencesResult> {
  return lookUpOutput("ngcp:getSubscriberPreferences", { ...args }, opts);
}

/** The arguments of {@link getCustomerPreferences}. */
export interface GetCustomerPreferencesArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: string | number;
}

/** The arguments of {@link getCustomerPreferencesOutput}. */
export interface GetCustomerPreferencesOutputArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: pulumi.Input<string | number>;
}

/** What {@link getCustomerPreferences} finds. */
export interface GetCustomerPreferencesResult {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: CustomerPreferencesValues;
}

/** What is set of these: preferences of a customer, which hold for all its subscribers. */
export function getCustomerPreferences(
  args: GetCustomerPreferencesArgs,
  opts?: LookupOptions,
): Promise<GetCustomerPreferencesResult> {
  return lookUp("ngcp:getCustomerPreferences", args, opts);
}

/** {@link getCustomerPreferences} for arguments that are known only after other resources' writes. */
export function getCustomerPreferencesOutput(
  args: GetCustomerPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetCustomerPreferencesResult> {
  return lookUpOutput("ngcp:getCustomerPreferences", { ...args }, opts);
}

/** The arguments of {@link getDomainPreferences}. */
export interface GetDomainPreferencesArgs {
  /** The domain: the id of a `ngcp.Domain`. A change replaces the resource. */
  domainId: string | number;
}

/** The arguments of {@link getDomainPreferencesOutput}. */
export interface GetDomainPreferencesOutputArgs {
  /** The domain: the id of a `ngcp.Domain`. A change replaces the resource. */
  domainId: pulumi.Input<string | number>;
}

/** What {@link getDomainPreferences} finds. */
export interface GetDomainPreferencesResult {
  /** The domain: the id of a `ngcp.Domain`. A change replaces the resource. */
  domainId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: DomainPreferencesValues;
}

/** What is set of these: preferences of a domain, which hold for its subscribers unless they have their own. */
export function getDomainPreferences(
  args: GetDomainPreferencesArgs,
  opts?: LookupOptions,
): Promise<GetDomainPreferencesResult> {
  return lookUp("ngcp:getDomainPreferences", args, opts);
}

/** {@link getDomainPreferences} for arguments that are known only after other resources' writes. */
export function getDomainPreferencesOutput(
  args: GetDomainPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetDomainPreferencesResult> {
  return lookUpOutput("ngcp:getDomainPreferences", { ...args }, opts);
}

/** The arguments of {@link getProfilePreferences}. */
export interface GetProfilePreferencesArgs {
  /** The subscriber profile: the id of a `ngcp.SubscriberProfile`. A change replaces the resource. */
  profileId: string | number;
}

/** The arguments of {@link getProfilePreferencesOutput}. */
export interface GetProfilePreferencesOutputArgs {
  /** The subscriber profile: the id of a `ngcp.SubscriberProfile`. A change replaces the resource. */
  profileId: pulumi.Input<string | number>;
}

/** What {@link getProfilePreferences} finds. */
export interface GetProfilePreferencesResult {
  /** The subscriber profile: the id of a `ngcp.SubscriberProfile`. A change replaces the resource. */
  profileId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: ProfilePreferencesValues;
}

/** What is set of these: preferences of a subscriber profile, which hold for the subscribers that have it. */
export function getProfilePreferences(
  args: GetProfilePreferencesArgs,
  opts?: LookupOptions,
): Promise<GetProfilePreferencesResult> {
  return lookUp("ngcp:getProfilePreferences", args, opts);
}

/** {@link getProfilePreferences} for arguments that are known only after other resources' writes. */
export function getProfilePreferencesOutput(
  args: GetProfilePreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetProfilePreferencesResult> {
  return lookUpOutput("ngcp:getProfilePreferences", { ...args }, opts);
}

/** The arguments of {@link getCallForwards}. */
export interface GetCallForwardsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getCallForwardsOutput}. */
export interface GetCallForwardsOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getCallForwards} finds. */
export interface GetCallForwardsResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** Where all calls go (`cfu`). */
  unconditional?: CallForward;
  /** Where calls go while it is busy (`cfb`). */
  busy?: CallForward;
  /** Where calls go that are not answered in time (`cft`). */
  noAnswer?: TimedCallForward;
  /** Where calls go while no phone of it is registered (`cfna`). */
  unavailable?: CallForward;
  /** Where short messages go (`cfs`). */
  sms?: CallForward;
  /** Where calls go that end with certain response codes (`cfr`). */
  response?: CallForward;
  /** Where calls go before any other call forward (`cfo`). */
  override?: CallForward;
}

/** What is set of these: where a subscriber's calls go when it cannot or does not want to take them. Of one subscriber use these or `ngcp.CallForwardMappings`, not both. */
export function getCallForwards(
  args: GetCallForwardsArgs,
  opts?: LookupOptions,
): Promise<GetCallForwardsResult> {
  return lookUp("ngcp:getCallForwards", args, opts);
}

/** {@link getCallForwards} for arguments that are known only after other resources' writes. */
export function getCallForwardsOutput(
  args: GetCallForwardsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetCallForwardsResult> {
  return lookUpOutput("ngcp:getCallForwards", { ...args }, opts);
}

/** The arguments of {@link getPreferenceDefinitions}. */
export interface GetPreferenceDefinitionsArgs {
  /** Whose preferences; `pbxdevice` is a device model, `pbxfielddevice` a device. */
  owner:
    | "subscriber"
    | "customer"
    | "domain"
    | "profile"
    | "reseller"
    | "peeringserver"
    | "pbxdevice"
    | "pbxdeviceprofile"
    | "pbxfielddevice";
}

/** The arguments of {@link getPreferenceDefinitionsOutput}. */
export interface GetPreferenceDefinitionsOutputArgs {
  /** Whose preferences; `pbxdevice` is a device model, `pbxfielddevice` a device. */
  owner: pulumi.Input<
    | "subscriber"
    | "customer"
    | "domain"
    | "profile"
    | "reseller"
    | "peeringserver"
    | "pbxdevice"
    | "pbxdeviceprofile"
    | "pbxfielddevice"
  >;
}

/** What {@link getPreferenceDefinitions} finds. */
export interface GetPreferenceDefinitionsResult {
  /** The definitions, by name. */
  definitions: Array<{
    name: string;
    type: string;
    isList: boolean;
    isReadOnly: boolean;
    label?: string;
    description?: string;
    group?: string;
    values?: Array<string>;
  }>;
}

/** Which preferences the server knows of subscribers, customers, domains, profiles, resellers, devices or peering servers, and what they take. */
export function getPreferenceDefinitions(
  args: GetPreferenceDefinitionsArgs,
  opts?: LookupOptions,
): Promise<GetPreferenceDefinitionsResult> {
  return lookUp("ngcp:getPreferenceDefinitions", args, opts);
}

/** {@link getPreferenceDefinitions} for arguments that are known only after other resources' writes. */
export function getPreferenceDefinitionsOutput(
  args: GetPreferenceDefinitionsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetPreferenceDefinitionsResult> {
  return lookUpOutput("ngcp:getPreferenceDefinitions", { ...args }, opts);
}

/** The arguments of {@link getCallForwardDestinationSet}. */
export interface GetCallForwardDestinationSetArgs {
  /** The call forward destination set's id. Default: it is found by subscriberId and name. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string | number;
  /** The name. Unique among the subscriber's destination sets. */
  name?: string;
}

/** The arguments of {@link getCallForwardDestinationSetOutput}. */
export interface GetCallForwardDestinationSetOutputArgs {
  /** The call forward destination set's id. Default: it is found by subscriberId and name. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: pulumi.Input<string | number>;
  /** The name. Unique among the subscriber's destination sets. */
  name?: pulumi.Input<string>;
}

/** What {@link getCallForwardDestinationSet} finds. */
export interface GetCallForwardDestinationSetResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string;
  /** The name. Unique among the subscriber's destination sets. */
  name?: string;
  /** Where calls go, the lowest priority first. One that has no priority gets its place in the list as such. */
  destinations?: Array<CallForwardDestination>;
}

/** A call forward destination set, by its id or by subscriberId and name. */
export function getCallForwardDestinationSet(
  args: GetCallForwardDestinationSetArgs = {},
  opts?: LookupOptions,
): Promise<GetCallForwardDestinationSetResult> {
  return lookUp("ngcp:getCallForwardDestinationSet", args, opts);
}

/** {@link getCallForwardDestinationSet} for arguments that are known only after other resources' writes. */
export function getCallForwardDestinationSetOutput(
  args: GetCallForwardDestinationSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetCallForwardDestinationSetResult> {
  return lookUpOutput("ngcp:getCallForwardDestinationSet", { ...args }, opts);
}

/** The arguments of {@link getCallForwardTimeSet}. */
export interface GetCallForwardTimeSetArgs {
  /** The call forward time set's id. Default: it is found by subscriberId and name. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string | number;
  /** The name. Unique among the subscriber's time sets. */
  name?: string;
}

/** The arguments of {@link getCallForwardTimeSetOutput}. */
export interface GetCallForwardTimeSetOutputArgs {
  /** The call forward time set's id. Default: it is found by subscriberId and name. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: pulumi.Input<string | number>;
  /** The name. Unique among the subscriber's time sets. */
  name?: pulumi.Input<string>;
}

/** What {@link getCallForwardTimeSet} finds. */
export interface GetCallForwardTimeSetResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string;
  /** The name. Unique among the subscriber's time sets. */
  name?: string;
  /** Periods; it holds in each of them. Of a period all parts that are given must hold. */
  times?: Array<CallForwardTime>;
}

/** A call forward time set, by its id or by subscriberId and name. */
export function getCallForwardTimeSet(
  args: GetCallForwardTimeSetArgs = {},
  opts?: LookupOptions,
): Promise<GetCallForwardTimeSetResult> {
  return lookUp("ngcp:getCallForwardTimeSet", args, opts);
}

/** {@link getCallForwardTimeSet} for arguments that are known only after other resources' writes. */
export function getCallForwardTimeSetOutput(
  args: GetCallForwardTimeSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetCallForwardTimeSetResult> {
  return lookUpOutput("ngcp:getCallForwardTimeSet", { ...args }, opts);
}

/** The arguments of {@link getCallForwardSourceSet}. */
export interface GetCallForwardSourceSetArgs {
  /** The call forward source set's id. Default: it is found by subscriberId and name. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string | number;
  /** The name. Unique among the subscriber's source sets. */
  name?: string;
}

/** The arguments of {@link getCallForwardSourceSetOutput}. */
export interface GetCallForwardSourceSetOutputArgs {
  /** The call forward source set's id. Default: it is found by subscriberId and name. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: pulumi.Input<string | number>;
  /** The name. Unique among the subscriber's source sets. */
  name?: pulumi.Input<string>;
}

/** What {@link getCallForwardSourceSet} finds. */
export interface GetCallForwardSourceSetResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string;
  /** The name. Unique among the subscriber's source sets. */
  name?: string;
  /** Callers, with wildcards, as in `43123*`, or `anonymous`. */
  sources?: Array<string>;
  /** Whether these callers are meant or all others. Default: whitelist. */
  mode?: "whitelist" | "blacklist";
  /** Whether callers are regular expressions. Default: false. */
  isRegex?: boolean;
}

/** A call forward source set, by its id or by subscriberId and name. */
export function getCallForwardSourceSet(
  args: GetCallForwardSourceSetArgs = {},
  opts?: LookupOptions,
): Promise<GetCallForwardSourceSetResult> {
  return lookUp("ngcp:getCallForwardSourceSet", args, opts);
}

/** {@link getCallForwardSourceSet} for arguments that are known only after other resources' writes. */
export function getCallForwardSourceSetOutput(
  args: GetCallForwardSourceSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetCallForwardSourceSetResult> {
  return lookUpOutput("ngcp:getCallForwardSourceSet", { ...args }, opts);
}

/** The arguments of {@link getCallForwardBNumberSet}. */
export interface GetCallForwardBNumberSetArgs {
  /** The call forward B-number set's id. Default: it is found by subscriberId and name. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string | number;
  /** The name. Unique among the subscriber's B-number sets. */
  name?: string;
}

/** The arguments of {@link getCallForwardBNumberSetOutput}. */
export interface GetCallForwardBNumberSetOutputArgs {
  /** The call forward B-number set's id. Default: it is found by subscriberId and name. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: pulumi.Input<string | number>;
  /** The name. Unique among the subscriber's B-number sets. */
  name?: pulumi.Input<string>;
}

/** What {@link getCallForwardBNumberSet} finds. */
export interface GetCallForwardBNumberSetResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string;
  /** The name. Unique among the subscriber's B-number sets. */
  name?: string;
  /** Called numbers, with wildcards, as in `43123*`. */
  bNumbers?: Array<string>;
  /** Whether these numbers are meant or all others. Default: whitelist. */
  mode?: "whitelist" | "blacklist";
  /** Whether numbers are regular expressions. Default: false. */
  isRegex?: boolean;
}

/** A call forward B-number set, by its id or by subscriberId and name. */
export function getCallForwardBNumberSet(
  args: GetCallForwardBNumberSetArgs = {},
  opts?: LookupOptions,
): Promise<GetCallForwardBNumberSetResult> {
  return lookUp("ngcp:getCallForwardBNumberSet", args, opts);
}

/** {@link getCallForwardBNumberSet} for arguments that are known only after other resources' writes. */
export function getCallForwardBNumberSetOutput(
  args: GetCallForwardBNumberSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetCallForwardBNumberSetResult> {
  return lookUpOutput("ngcp:getCallForwardBNumberSet", { ...args }, opts);
}

/** The arguments of {@link getReminder}. */
export interface GetReminderArgs {
  /** The reminder's id. Default: it is found by subscriberId. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string | number;
}

/** The arguments of {@link getReminderOutput}. */
export interface GetReminderOutputArgs {
  /** The reminder's id. Default: it is found by subscriberId. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: pulumi.Input<string | number>;
}

/** What {@link getReminder} finds. */
export interface GetReminderResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string;
  /** The time of the call, as in `08:30`. */
  time?: string;
  /** How often: once, on weekdays, or every day. */
  recur?: "never" | "weekdays" | "always";
  /** Whether it is on. Default: true. The server turns one off that is due once; leave this out to let it. */
  active?: boolean;
}

/** A reminder, by its id or by subscriberId. */
export function getReminder(args: GetReminderArgs = {}, opts?: LookupOptions): Promise<GetReminderResult> {
  return lookUp("ngcp:getReminder", args, opts);
}

/** {@link getReminder} for arguments that are known only after other resources' writes. */
export function getReminderOutput(
  args: GetReminderOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetReminderResult> {
  return lookUpOutput("ngcp:getReminder", { ...args }, opts);
}

/** The arguments of {@link getSubscriberLocationMapping}. */
export interface GetSubscriberLocationMappingArgs {
  /** The subscriber location mapping's id. Default: it is found by subscriberId and externalId. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string | number;
  /** Its id in another system. The server does not keep it unique; it finds a mapping again whose creation was not answered. */
  externalId?: string;
}

/** The arguments of {@link getSubscriberLocationMappingOutput}. */
export interface GetSubscriberLocationMappingOutputArgs {
  /** The subscriber location mapping's id. Default: it is found by subscriberId and externalId. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: pulumi.Input<string | number>;
  /** Its id in another system. The server does not keep it unique; it finds a mapping again whose creation was not answered. */
  externalId?: pulumi.Input<string>;
}

/** What {@link getSubscriberLocationMapping} finds. */
export interface GetSubscriberLocationMappingResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string;
  /** How the search for the subscriber's registrations uses it, in the server's words. */
  mode?: "add" | "replace" | "offline" | "forward";
  /** The address, as in `sip:desk@192.0.2.1:5060`. */
  location?: string;
  /** For which callers: a regular expression. Default: `.+`, for all. */
  callerPattern?: string;
  /** For which called numbers: a regular expression. Default: `.+`, for all. */
  calleePattern?: string;
  /** The user name that the To header gets. */
  toUsername?: string;
  /** Its id in another system. The server does not keep it unique; it finds a mapping again whose creation was not answered. */
  externalId?: string;
  /** Whether it is on. Default: true. */
  enabled?: boolean;
}

/** A subscriber location mapping, by its id or by subscriberId and externalId. */
export function getSubscriberLocationMapping(
  args: GetSubscriberLocationMappingArgs = {},
  opts?: LookupOptions,
): Promise<GetSubscriberLocationMappingResult> {
  return lookUp("ngcp:getSubscriberLocationMapping", args, opts);
}

/** {@link getSubscriberLocationMapping} for arguments that are known only after other resources' writes. */
export function getSubscriberLocationMappingOutput(
  args: GetSubscriberLocationMappingOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetSubscriberLocationMappingResult> {
  return lookUpOutput("ngcp:getSubscriberLocationMapping", { ...args }, opts);
}

/** The arguments of {@link getVoicemailGreeting}. */
export interface GetVoicemailGreetingArgs {
  /** The voicemail greeting's id. Default: it is found by subscriberId and type. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string | number;
  /** The occasion: nobody answers, the line is busy, the name that goes before the usual greeting, or one that takes the place of all others for a while. One greeting for each. */
  type?: "unavail" | "busy" | "greet" | "temp";
}

/** The arguments of {@link getVoicemailGreetingOutput}. */
export interface GetVoicemailGreetingOutputArgs {
  /** The voicemail greeting's id. Default: it is found by subscriberId and type. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: pulumi.Input<string | number>;
  /** The occasion: nobody answers, the line is busy, the name that goes before the usual greeting, or one that takes the place of all others for a while. One greeting for each. */
  type?: pulumi.Input<"unavail" | "busy" | "greet" | "temp">;
}

/** What {@link getVoicemailGreeting} finds. */
export interface GetVoicemailGreetingResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string;
  /** The occasion: nobody answers, the line is busy, the name that goes before the usual greeting, or one that takes the place of all others for a while. One greeting for each. */
  type?: "unavail" | "busy" | "greet" | "temp";
}

/** A voicemail greeting, by its id or by subscriberId and type. */
export function getVoicemailGreeting(
  args: GetVoicemailGreetingArgs = {},
  opts?: LookupOptions,
): Promise<GetVoicemailGreetingResult> {
  return lookUp("ngcp:getVoicemailGreeting", args, opts);
}

/** {@link getVoicemailGreeting} for arguments that are known only after other resources' writes. */
export function getVoicemailGreetingOutput(
  args: GetVoicemailGreetingOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetVoicemailGreetingResult> {
  return lookUpOutput("ngcp:getVoicemailGreeting", { ...args }, opts);
}

/** The arguments of {@link getCallForwardMappings}. */
export interface GetCallForwardMappingsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getCallForwardMappingsOutput}. */
export interface GetCallForwardMappingsOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getCallForwardMappings} finds. */
export interface GetCallForwardMappingsResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** For all calls (`cfu`), in any order. */
  unconditional?: Array<CallForwardMapping>;
  /** For calls while it is busy (`cfb`), in any order. */
  busy?: Array<CallForwardMapping>;
  /** For calls that are not answered in time (`cft`), in any order. */
  noAnswer?: Array<CallForwardMapping>;
  /** For calls while no phone of it is registered (`cfna`), in any order. */
  unavailable?: Array<CallForwardMapping>;
  /** For short messages (`cfs`), in any order. */
  sms?: Array<CallForwardMapping>;
  /** For calls that end with certain response codes (`cfr`), in any order. */
  response?: Array<CallForwardMapping>;
  /** Before any other call forward (`cfo`), in any order. */
  override?: Array<CallForwardMapping>;
  /** After how many seconds of ringing those for calls without an answer hold. The server keeps it as long as there are any. */
  ringTimeout?: number;
}

/** What is set of these: which sets a subscriber's call forwards are put together from. Of one subscriber use these or `ngcp.CallForwards`, not both. */
export function getCallForwardMappings(
  args: GetCallForwardMappingsArgs,
  opts?: LookupOptions,
): Promise<GetCallForwardMappingsResult> {
  return lookUp("ngcp:getCallForwardMappings", args, opts);
}

/** {@link getCallForwardMappings} for arguments that are known only after other resources' writes. */
export function getCallForwardMappingsOutput(
  args: GetCallForwardMappingsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetCallForwardMappingsResult> {
  return lookUpOutput("ngcp:getCallForwardMappings", { ...args }, opts);
}

/** The arguments of {@link getSpeedDials}. */
export interface GetSpeedDialsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getSpeedDialsOutput}. */
export interface GetSpeedDialsOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getSpeedDials} finds. */
export interface GetSpeedDialsResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** All its short codes, in any order; the server's configuration says which there may be, usually `*0` to `*9`. */
  speedDials?: Array<{ slot: string; destination: string }>;
}

/** What is set of these: what a subscriber reaches by a short code. */
export function getSpeedDials(args: GetSpeedDialsArgs, opts?: LookupOptions): Promise<GetSpeedDialsResult> {
  return lookUp("ngcp:getSpeedDials", args, opts);
}

/** {@link getSpeedDials} for arguments that are known only after other resources' writes. */
export function getSpeedDialsOutput(
  args: GetSpeedDialsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetSpeedDialsResult> {
  return lookUpOutput("ngcp:getSpeedDials", { ...args }, opts);
}

/** The arguments of {@link getAutoAttendant}. */
export interface GetAutoAttendantArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getAutoAttendantOutput}. */
export interface GetAutoAttendantOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getAutoAttendant} finds. */
export interface GetAutoAttendantResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** All keys that lead somewhere, in any order. */
  slots?: Array<{ slot: string | number; destination: string }>;
}

/** What is set of these: where callers of a subscriber's auto attendant get by the key that they press. */
export function getAutoAttendant(
  args: GetAutoAttendantArgs,
  opts?: LookupOptions,
): Promise<GetAutoAttendantResult> {
  return lookUp("ngcp:getAutoAttendant", args, opts);
}

/** {@link getAutoAttendant} for arguments that are known only after other resources' writes. */
export function getAutoAttendantOutput(
  args: GetAutoAttendantOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetAutoAttendantResult> {
  return lookUpOutput("ngcp:getAutoAttendant", { ...args }, opts);
}

/** The arguments of {@link getVoicemailSettings}. */
export interface GetVoicemailSettingsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getVoicemailSettingsOutput}. */
export interface GetVoicemailSettingsOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getVoicemailSettings} finds. */
export interface GetVoicemailSettingsResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** Who is told of new messages, an e-mail address. Default: nobody. */
  email?: string;
  /** Who is told of new messages, a number for text messages. Default: nobody. */
  smsNumber?: string;
  /** Whether messages are attached to that e-mail. A new subscriber has true. */
  attach?: boolean;
  /** Whether messages are deleted once they were sent. Needs `attach`. Default: false. */
  delete?: boolean;
}

/** What is set of these: a subscriber's voice box: its PIN, and who is told of new messages. */
export function getVoicemailSettings(
  args: GetVoicemailSettingsArgs,
  opts?: LookupOptions,
): Promise<GetVoicemailSettingsResult> {
  return lookUp("ngcp:getVoicemailSettings", args, opts);
}

/** {@link getVoicemailSettings} for arguments that are known only after other resources' writes. */
export function getVoicemailSettingsOutput(
  args: GetVoicemailSettingsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetVoicemailSettingsResult> {
  return lookUpOutput("ngcp:getVoicemailSettings", { ...args }, opts);
}

/** The arguments of {@link getFaxServerSettings}. */
export interface GetFaxServerSettingsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getFaxServerSettingsOutput}. */
export interface GetFaxServerSettingsOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getFaxServerSettings} finds. */
export interface GetFaxServerSettingsResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** Whether it has fax. Default: false. */
  active?: boolean;
  /** The name in the header of faxes. Default: none. */
  name?: string;
  /** Whether faxes are sent by T.38. Default: true. */
  t38?: boolean;
  /** Whether faxes are sent with error correction. Default: true. */
  ecm?: boolean;
  /** All who get faxes by e-mail, in any order. */
  destinations?: Array<FaxDestination>;
}

/** What is set of these: a subscriber's fax: who gets faxes by e-mail, and how they are sent. */
export function getFaxServerSettings(
  args: GetFaxServerSettingsArgs,
  opts?: LookupOptions,
): Promise<GetFaxServerSettingsResult> {
  return lookUp("ngcp:getFaxServerSettings", args, opts);
}

/** {@link getFaxServerSettings} for arguments that are known only after other resources' writes. */
export function getFaxServerSettingsOutput(
  args: GetFaxServerSettingsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetFaxServerSettingsResult> {
  return lookUpOutput("ngcp:getFaxServerSettings", { ...args }, opts);
}

/** The arguments of {@link getMailToFaxSettings}. */
export interface GetMailToFaxSettingsArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getMailToFaxSettingsOutput}. */
export interface GetMailToFaxSettingsOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getMailToFaxSettings} finds. */
export interface GetMailToFaxSettingsResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** Whether e-mails are sent as faxes. Default: false. */
  active?: boolean;
  /** How often the server makes up a new secret. Default: never. */
  secretKeyRenew?: "never" | "daily" | "weekly" | "monthly";
  /** Who is told of a new secret: e-mail addresses. Default: nobody. */
  secretRenewNotify?: Array<string>;
  /** Which e-mails are sent. Default: none. */
  acl?: Array<MailToFaxSender>;
}

/** What is set of these: how a subscriber sends faxes by e-mail: who may, and with which secret. */
export function getMailToFaxSettings(
  args: GetMailToFaxSettingsArgs,
  opts?: LookupOptions,
): Promise<GetMailToFaxSettingsResult> {
  return lookUp("ngcp:getMailToFaxSettings", args, opts);
}

/** {@link getMailToFaxSettings} for arguments that are known only after other resources' writes. */
export function getMailToFaxSettingsOutput(
  args: GetMailToFaxSettingsOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetMailToFaxSettingsResult> {
  return lookUpOutput("ngcp:getMailToFaxSettings", { ...args }, opts);
}

/** The arguments of {@link getCcMapEntries}. */
export interface GetCcMapEntriesArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
}

/** The arguments of {@link getCcMapEntriesOutput}. */
export interface GetCcMapEntriesOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
}

/** What {@link getCcMapEntries} finds. */
export interface GetCcMapEntriesResult {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** All of them, by the number that they call from. */
  authKeys?: Array<string>;
}

/** What is set of these: callers that may call through as a subscriber. */
export function getCcMapEntries(
  args: GetCcMapEntriesArgs,
  opts?: LookupOptions,
): Promise<GetCcMapEntriesResult> {
  return lookUp("ngcp:getCcMapEntries", args, opts);
}

/** {@link getCcMapEntries} for arguments that are known only after other resources' writes. */
export function getCcMapEntriesOutput(
  args: GetCcMapEntriesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetCcMapEntriesResult> {
  return lookUpOutput("ngcp:getCcMapEntries", { ...args }, opts);
}

/** The arguments of {@link getNumber}. */
export interface GetNumberArgs {
  /** The number: `{ cc, ac, sn }`, or a text that `voip:ngcp.areaCodes` splits. */
  number: TelephoneNumber;
}

/** The arguments of {@link getNumberOutput}. */
export interface GetNumberOutputArgs {
  /** The number: `{ cc, ac, sn }`, or a text that `voip:ngcp.areaCodes` splits. */
  number: pulumi.Input<TelephoneNumberArgs>;
}

/** What {@link getNumber} finds. */
export interface GetNumberResult {
  /** The number's id. */
  id: string;
  /** The subscriber that has it. */
  subscriberId: string;
  /** Whether it is the subscriber's main number. */
  isPrimary: boolean;
  /** Whether it is a device's id. */
  isDevice: boolean;
}

/** Which subscriber has a number. */
export function getNumber(args: GetNumberArgs, opts?: LookupOptions): Promise<GetNumberResult> {
  return lookUp("ngcp:getNumber", args, opts);
}

/** {@link getNumber} for arguments that are known only after other resources' writes. */
export function getNumberOutput(
  args: GetNumberOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetNumberResult> {
  return lookUpOutput("ngcp:getNumber", { ...args }, opts);
}

/** The arguments of {@link getSubscriberRegistration}. */
export interface GetSubscriberRegistrationArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string | number;
  /** Where it is reached: a SIP URI, as in `sip:pbx@192.0.2.1:5060`. A change replaces the resource. */
  contact: string;
}

/** The arguments of {@link getSubscriberRegistrationOutput}. */
export interface GetSubscriberRegistrationOutputArgs {
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: pulumi.Input<string | number>;
  /** Where it is reached: a SIP URI, as in `sip:pbx@192.0.2.1:5060`. A change replaces the resource. */
  contact: pulumi.Input<string>;
}

/** What {@link getSubscriberRegistration} finds. */
export interface GetSubscriberRegistrationResult {
  /** The id that a resource of it has. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId: string;
  /** Where it is reached: a SIP URI, as in `sip:pbx@192.0.2.1:5060`. A change replaces the resource. */
  contact: string;
  /** When it ends, in the server's own time, as in `2030-01-01 00:00:00`. Default: `never`, a permanent registration. */
  expires?: string;
  /** How much it is preferred to the subscriber's other registrations, 0 to 1. Default: 1. */
  q?: number;
  /** Whether it is behind a NAT. Default: false. */
  nat?: boolean;
  /** The interface of the platform that calls to it leave from, as in `sip:192.0.2.10:5060`. Default: the platform's usual one. */
  socket?: string;
}

/** A registration of a subscriber, permanent or a phone's own, by its contact. */
export function getSubscriberRegistration(
  args: GetSubscriberRegistrationArgs,
  opts?: LookupOptions,
): Promise<GetSubscriberRegistrationResult> {
  return lookUp("ngcp:getSubscriberRegistration", args, opts);
}

/** {@link getSubscriberRegistration} for arguments that are known only after other resources' writes. */
export function getSubscriberRegistrationOutput(
  args: GetSubscriberRegistrationOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetSubscriberRegistrationResult> {
  return lookUpOutput("ngcp:getSubscriberRegistration", { ...args }, opts);
}

/** The arguments of {@link getTimeSet}. */
export interface GetTimeSetArgs {
  /** The time set's id. Default: it is found by name. */
  id?: string | number;
  /** The name. Unique on the platform. */
  name?: string;
}

/** The arguments of {@link getTimeSetOutput}. */
export interface GetTimeSetOutputArgs {
  /** The time set's id. Default: it is found by name. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique on the platform. */
  name?: pulumi.Input<string>;
}

/** What {@link getTimeSet} finds. */
export interface GetTimeSetResult {
  /** The id. */
  id: string;
  /** The name. Unique on the platform. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** When it is. Default: never. */
  times?: Array<TimeSetEvent>;
}

/** A time set, by its id or by name. */
export function getTimeSet(args: GetTimeSetArgs = {}, opts?: LookupOptions): Promise<GetTimeSetResult> {
  return lookUp("ngcp:getTimeSet", args, opts);
}

/** {@link getTimeSet} for arguments that are known only after other resources' writes. */
export function getTimeSetOutput(
  args: GetTimeSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetTimeSetResult> {
  return lookUpOutput("ngcp:getTimeSet", { ...args }, opts);
}

/** The arguments of {@link getNcosLevel}. */
export interface GetNcosLevelArgs {
  /** The NCOS level's id. Default: it is found by resellerId and level. */
  id?: string | number;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
  /** The name, which preferences refer to. Unique within the reseller. */
  level?: string;
}

/** The arguments of {@link getNcosLevelOutput}. */
export interface GetNcosLevelOutputArgs {
  /** The NCOS level's id. Default: it is found by resellerId and level. */
  id?: pulumi.Input<string | number>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** The name, which preferences refer to. Unique within the reseller. */
  level?: pulumi.Input<string>;
}

/** What {@link getNcosLevel} finds. */
export interface GetNcosLevelResult {
  /** The id. */
  id: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** The name, which preferences refer to. Unique within the reseller. */
  level?: string;
  /** What the patterns say: `whitelist` allows what they match and nothing else, `blacklist` blocks it. */
  mode?: "whitelist" | "blacklist";
  /** What it is for. */
  description?: string;
  /** Whether calls within the caller's own area code are looked at, too. Default: false. */
  localAc?: boolean;
  /** Whether calls within the same customer's PBX are looked at, too. Default: false. */
  intraPbx?: boolean;
  /** When it is in force: the id of a `ngcp.TimeSet` of the same reseller. Default: always. */
  timeSetId?: string;
  /** Whether it is in force outside of the time set instead. Default: false. */
  timeSetInvert?: boolean;
  /** Whether customers see it and may choose it themselves. Default: false. */
  exposeToCustomer?: boolean;
}

/** A NCOS level, by its id or by resellerId and level. */
export function getNcosLevel(args: GetNcosLevelArgs = {}, opts?: LookupOptions): Promise<GetNcosLevelResult> {
  return lookUp("ngcp:getNcosLevel", args, opts);
}

/** {@link getNcosLevel} for arguments that are known only after other resources' writes. */
export function getNcosLevelOutput(
  args: GetNcosLevelOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetNcosLevelResult> {
  return lookUpOutput("ngcp:getNcosLevel", { ...args }, opts);
}

/** The arguments of {@link getNcosPattern}. */
export interface GetNcosPatternArgs {
  /** The NCOS pattern's id. Default: it is found by ncosLevelId and pattern. */
  id?: string | number;
  /** The level: the id of a `ngcp.NcosLevel`. */
  ncosLevelId?: string | number;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the level. */
  pattern?: string;
}

/** The arguments of {@link getNcosPatternOutput}. */
export interface GetNcosPatternOutputArgs {
  /** The NCOS pattern's id. Default: it is found by ncosLevelId and pattern. */
  id?: pulumi.Input<string | number>;
  /** The level: the id of a `ngcp.NcosLevel`. */
  ncosLevelId?: pulumi.Input<string | number>;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the level. */
  pattern?: pulumi.Input<string>;
}

/** What {@link getNcosPattern} finds. */
export interface GetNcosPatternResult {
  /** The id. */
  id: string;
  /** The level: the id of a `ngcp.NcosLevel`. */
  ncosLevelId?: string;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the level. */
  pattern?: string;
  /** What it matches. */
  description?: string;
}

/** A NCOS pattern, by its id or by ncosLevelId and pattern. */
export function getNcosPattern(
  args: GetNcosPatternArgs = {},
  opts?: LookupOptions,
): Promise<GetNcosPatternResult> {
  return lookUp("ngcp:getNcosPattern", args, opts);
}

/** {@link getNcosPattern} for arguments that are known only after other resources' writes. */
export function getNcosPatternOutput(
  args: GetNcosPatternOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetNcosPatternResult> {
  return lookUpOutput("ngcp:getNcosPattern", { ...args }, opts);
}

/** The arguments of {@link getRewriteRuleSet}. */
export interface GetRewriteRuleSetArgs {
  /** The rewrite rule set's id. Default: it is found by name. */
  id?: string | number;
  /** The name, which preferences refer to. Unique on the platform. */
  name?: string;
}

/** The arguments of {@link getRewriteRuleSetOutput}. */
export interface GetRewriteRuleSetOutputArgs {
  /** The rewrite rule set's id. Default: it is found by name. */
  id?: pulumi.Input<string | number>;
  /** The name, which preferences refer to. Unique on the platform. */
  name?: pulumi.Input<string>;
}

/** What {@link getRewriteRuleSet} finds. */
export interface GetRewriteRuleSetResult {
  /** The id. */
  id: string;
  /** The name, which preferences refer to. Unique on the platform. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** What it is for. */
  description?: string;
  /** The rules, in the order in which they are tried. Default: they are not managed. */
  rules?: Array<RewriteRule>;
}

/** A rewrite rule set, by its id or by name. */
export function getRewriteRuleSet(
  args: GetRewriteRuleSetArgs = {},
  opts?: LookupOptions,
): Promise<GetRewriteRuleSetResult> {
  return lookUp("ngcp:getRewriteRuleSet", args, opts);
}

/** {@link getRewriteRuleSet} for arguments that are known only after other resources' writes. */
export function getRewriteRuleSetOutput(
  args: GetRewriteRuleSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetRewriteRuleSetResult> {
  return lookUpOutput("ngcp:getRewriteRuleSet", { ...args }, opts);
}

/** The arguments of {@link getPeeringGroup}. */
export interface GetPeeringGroupArgs {
  /** The peering group's id. Default: it is found by name. */
  id?: string | number;
  /** The name. Unique on the platform. */
  name?: string;
}

/** The arguments of {@link getPeeringGroupOutput}. */
export interface GetPeeringGroupOutputArgs {
  /** The peering group's id. Default: it is found by name. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique on the platform. */
  name?: pulumi.Input<string>;
}

/** What {@link getPeeringGroup} finds. */
export interface GetPeeringGroupResult {
  /** The id. */
  id: string;
  /** The name. Unique on the platform. */
  name?: string;
  /** What it is billed by: the id of a `ngcp.Contract` of type `sippeering`. The server takes any id, so take care. */
  contractId?: string;
  /** Its priority among the groups that match, from 1 to 9. Default: 1. */
  priority?: number;
  /** What it is for. */
  description?: string;
  /** When it is in force: the id of a `ngcp.TimeSet`. Default: always. */
  timeSetId?: string;
}

/** A peering group, by its id or by name. */
export function getPeeringGroup(
  args: GetPeeringGroupArgs = {},
  opts?: LookupOptions,
): Promise<GetPeeringGroupResult> {
  return lookUp("ngcp:getPeeringGroup", args, opts);
}

/** {@link getPeeringGroup} for arguments that are known only after other resources' writes. */
export function getPeeringGroupOutput(
  args: GetPeeringGroupOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPeeringGroupResult> {
  return lookUpOutput("ngcp:getPeeringGroup", { ...args }, opts);
}

/** The arguments of {@link getPeeringServer}. */
export interface GetPeeringServerArgs {
  /** The peering server's id. Default: it is found by groupId and name. */
  id?: string | number;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: string | number;
  /** The name. Unique within the group; the API refuses that of another group's server, too. */
  name?: string;
}

/** The arguments of {@link getPeeringServerOutput}. */
export interface GetPeeringServerOutputArgs {
  /** The peering server's id. Default: it is found by groupId and name. */
  id?: pulumi.Input<string | number>;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: pulumi.Input<string | number>;
  /** The name. Unique within the group; the API refuses that of another group's server, too. */
  name?: pulumi.Input<string>;
}

/** What {@link getPeeringServer} finds. */
export interface GetPeeringServerResult {
  /** The id. */
  id: string;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: string;
  /** The name. Unique within the group; the API refuses that of another group's server, too. */
  name?: string;
  /** Its IPv4 or IPv6 address. */
  ip?: string;
  /** Its port. Default: 5060. */
  port?: number;
  /** Its weight among the group's servers, from 1 to 127. Default: 1. */
  weight?: number;
  /** How it is spoken to: `UDP`, `TCP` or `TLS`. Default: UDP. */
  transport?: "UDP" | "TCP" | "TLS";
  /** Its host name. Case is kept. Default: none. */
  host?: string;
  /** What calls to it go over: one of the SIP URIs that the platform's configuration names, as in `sip:192.0.2.1:5060`. Default: none. */
  viaRoute?: string;
  /** Whether SIP pings find out if it can be reached. Without them calls are always sent to it. Default: false. */
  probe?: boolean;
  /** Whether it is used. Default: true. */
  enabled?: boolean;
}

/** A peering server, by its id or by groupId and name. */
export function getPeeringServer(
  args: GetPeeringServerArgs = {},
  opts?: LookupOptions,
): Promise<GetPeeringServerResult> {
  return lookUp("ngcp:getPeeringServer", args, opts);
}

/** {@link getPeeringServer} for arguments that are known only after other resources' writes. */
export function getPeeringServerOutput(
  args: GetPeeringServerOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPeeringServerResult> {
  return lookUpOutput("ngcp:getPeeringServer", { ...args }, opts);
}

/** The arguments of {@link getPeeringRule}. */
export interface GetPeeringRuleArgs {
  /** The peering rule's id. Default: it is found by groupId and calleePrefix and calleePattern and callerPattern. */
  id?: string | number;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: string | number;
  /** What the called number begins with, as in `43`. Default: any. */
  calleePrefix?: string;
  /** A regular expression (PCRE) over the whole request URI, as in `^sip:431`. Default: any. */
  calleePattern?: string;
  /** A regular expression (PCRE) over the caller as `sip:user@domain`. Default: any. */
  callerPattern?: string;
}

/** The arguments of {@link getPeeringRuleOutput}. */
export interface GetPeeringRuleOutputArgs {
  /** The peering rule's id. Default: it is found by groupId and calleePrefix and calleePattern and callerPattern. */
  id?: pulumi.Input<string | number>;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: pulumi.Input<string | number>;
  /** What the called number begins with, as in `43`. Default: any. */
  calleePrefix?: pulumi.Input<string>;
  /** A regular expression (PCRE) over the whole request URI, as in `^sip:431`. Default: any. */
  calleePattern?: pulumi.Input<string>;
  /** A regular expression (PCRE) over the caller as `sip:user@domain`. Default: any. */
  callerPattern?: pulumi.Input<string>;
}

/** What {@link getPeeringRule} finds. */
export interface GetPeeringRuleResult {
  /** The id. */
  id: string;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: string;
  /** What the called number begins with, as in `43`. Default: any. */
  calleePrefix?: string;
  /** A regular expression (PCRE) over the whole request URI, as in `^sip:431`. Default: any. */
  calleePattern?: string;
  /** A regular expression (PCRE) over the caller as `sip:user@domain`. Default: any. */
  callerPattern?: string;
  /** What it is for. */
  description?: string;
  /** Whether it is used. Default: true. */
  enabled?: boolean;
  /** Whether no further rule is looked at once it matches. Default: false. */
  stopper?: boolean;
}

/** A peering rule, by its id or by groupId and calleePrefix and calleePattern and callerPattern. */
export function getPeeringRule(
  args: GetPeeringRuleArgs = {},
  opts?: LookupOptions,
): Promise<GetPeeringRuleResult> {
  return lookUp("ngcp:getPeeringRule", args, opts);
}

/** {@link getPeeringRule} for arguments that are known only after other resources' writes. */
export function getPeeringRuleOutput(
  args: GetPeeringRuleOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPeeringRuleResult> {
  return lookUpOutput("ngcp:getPeeringRule", { ...args }, opts);
}

/** The arguments of {@link getPeeringInboundRule}. */
export interface GetPeeringInboundRuleArgs {
  /** The inbound peering rule's id. Default: it is found by groupId and priority. */
  id?: string | number;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: string | number;
  /** When it is tried: the lowest number first. Unique within the group. */
  priority?: number;
}

/** The arguments of {@link getPeeringInboundRuleOutput}. */
export interface GetPeeringInboundRuleOutputArgs {
  /** The inbound peering rule's id. Default: it is found by groupId and priority. */
  id?: pulumi.Input<string | number>;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: pulumi.Input<string | number>;
  /** When it is tried: the lowest number first. Unique within the group. */
  priority?: pulumi.Input<number>;
}

/** What {@link getPeeringInboundRule} finds. */
export interface GetPeeringInboundRuleResult {
  /** The id. */
  id: string;
  /** The group: the id of a `ngcp.PeeringGroup`. */
  groupId?: string;
  /** When it is tried: the lowest number first. Unique within the group. */
  priority?: number;
  /** The part of the request that is looked at, as in `from_user` or `ruri_uri`. */
  field?:
    | "from_user"
    | "from_domain"
    | "from_uri"
    | "to_user"
    | "to_domain"
    | "to_uri"
    | "ruri_user"
    | "ruri_domain"
    | "ruri_uri"
    | "pai_user"
    | "pai_domain"
    | "pai_uri";
  /** A regular expression (PCRE) that it must match, as in `^sip:431` for a URI. */
  pattern?: string;
  /** The SIP code, from 400 to 699, that a call from a server of the group is refused with when the pattern does not match. Default: it is not refused. */
  rejectCode?: number;
  /** What the refusal says. It comes with `rejectCode`. */
  rejectReason?: string;
  /** Whether it is used. Default: true. */
  enabled?: boolean;
}

/** An inbound peering rule, by its id or by groupId and priority. */
export function getPeeringInboundRule(
  args: GetPeeringInboundRuleArgs = {},
  opts?: LookupOptions,
): Promise<GetPeeringInboundRuleResult> {
  return lookUp("ngcp:getPeeringInboundRule", args, opts);
}

/** {@link getPeeringInboundRule} for arguments that are known only after other resources' writes. */
export function getPeeringInboundRuleOutput(
  args: GetPeeringInboundRuleOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPeeringInboundRuleResult> {
  return lookUpOutput("ngcp:getPeeringInboundRule", { ...args }, opts);
}

/** The arguments of {@link getLnpCarrier}. */
export interface GetLnpCarrierArgs {
  /** The LNP carrier's id. Default: it is found by name. */
  id?: string | number;
  /** The name. Unique on the platform. */
  name?: string;
}

/** The arguments of {@link getLnpCarrierOutput}. */
export interface GetLnpCarrierOutputArgs {
  /** The LNP carrier's id. Default: it is found by name. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique on the platform. */
  name?: pulumi.Input<string>;
}

/** What {@link getLnpCarrier} finds. */
export interface GetLnpCarrierResult {
  /** The id. */
  id: string;
  /** The name. Unique on the platform. */
  name?: string;
  /** The routing prefix of the carrier, as in `D001`. */
  prefix?: string;
  /** Whether a call to one of its numbers that no subscriber of the platform has is refused with 404. Default: false. */
  authoritative?: boolean;
  /** Whether rewrite rules for `lnp` are left out after a lookup. Default: false. */
  skipRewrite?: boolean;
}

/** A LNP carrier, by its id or by name. */
export function getLnpCarrier(
  args: GetLnpCarrierArgs = {},
  opts?: LookupOptions,
): Promise<GetLnpCarrierResult> {
  return lookUp("ngcp:getLnpCarrier", args, opts);
}

/** {@link getLnpCarrier} for arguments that are known only after other resources' writes. */
export function getLnpCarrierOutput(
  args: GetLnpCarrierOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetLnpCarrierResult> {
  return lookUpOutput("ngcp:getLnpCarrier", { ...args }, opts);
}

/** The arguments of {@link getLnpNumber}. */
export interface GetLnpNumberArgs {
  /** The ported number's id. Default: it is found by carrierId and number. */
  id?: string | number;
  /** The carrier: the id of a `ngcp.LnpCarrier`. */
  carrierId?: string | number;
  /** The number: country code, area code and subscriber number as digits, as in `4319999`. */
  number?: string;
}

/** The arguments of {@link getLnpNumberOutput}. */
export interface GetLnpNumberOutputArgs {
  /** The ported number's id. Default: it is found by carrierId and number. */
  id?: pulumi.Input<string | number>;
  /** The carrier: the id of a `ngcp.LnpCarrier`. */
  carrierId?: pulumi.Input<string | number>;
  /** The number: country code, area code and subscriber number as digits, as in `4319999`. */
  number?: pulumi.Input<string>;
}

/** What {@link getLnpNumber} finds. */
export interface GetLnpNumberResult {
  /** The id. */
  id: string;
  /** The carrier: the id of a `ngcp.LnpCarrier`. */
  carrierId?: string;
  /** The number: country code, area code and subscriber number as digits, as in `4319999`. */
  number?: string;
  /** The number that replaces it in routing. Default: none. */
  routingNumber?: string;
  /** The first day, as in `2030-01-01`. Default: it is ported already. */
  start?: string;
  /** The last day, as in `2031-01-01`. Default: it stays ported. */
  end?: string;
  /** A tag for call records, of letters, digits, `_` and `-`. */
  type?: string;
}

/** A ported number, by its id or by carrierId and number. */
export function getLnpNumber(args: GetLnpNumberArgs = {}, opts?: LookupOptions): Promise<GetLnpNumberResult> {
  return lookUp("ngcp:getLnpNumber", args, opts);
}

/** {@link getLnpNumber} for arguments that are known only after other resources' writes. */
export function getLnpNumberOutput(
  args: GetLnpNumberOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetLnpNumberResult> {
  return lookUpOutput("ngcp:getLnpNumber", { ...args }, opts);
}

/** The arguments of {@link getNcosLnpCarrier}. */
export interface GetNcosLnpCarrierArgs {
  /** The LNP carrier of an NCOS level's id. Default: it is found by ncosLevelId and carrierId. */
  id?: string | number;
  /** The level: the id of a `ngcp.NcosLevel`. */
  ncosLevelId?: string | number;
  /** The carrier: the id of a `ngcp.LnpCarrier`. Once within the level. */
  carrierId?: string | number;
}

/** The arguments of {@link getNcosLnpCarrierOutput}. */
export interface GetNcosLnpCarrierOutputArgs {
  /** The LNP carrier of an NCOS level's id. Default: it is found by ncosLevelId and carrierId. */
  id?: pulumi.Input<string | number>;
  /** The level: the id of a `ngcp.NcosLevel`. */
  ncosLevelId?: pulumi.Input<string | number>;
  /** The carrier: the id of a `ngcp.LnpCarrier`. Once within the level. */
  carrierId?: pulumi.Input<string | number>;
}

/** What {@link getNcosLnpCarrier} finds. */
export interface GetNcosLnpCarrierResult {
  /** The id. */
  id: string;
  /** The level: the id of a `ngcp.NcosLevel`. */
  ncosLevelId?: string;
  /** The carrier: the id of a `ngcp.LnpCarrier`. Once within the level. */
  carrierId?: string;
  /** What it is for. */
  description?: string;
}

/** A LNP carrier of an NCOS level, by its id or by ncosLevelId and carrierId. */
export function getNcosLnpCarrier(
  args: GetNcosLnpCarrierArgs = {},
  opts?: LookupOptions,
): Promise<GetNcosLnpCarrierResult> {
  return lookUp("ngcp:getNcosLnpCarrier", args, opts);
}

/** {@link getNcosLnpCarrier} for arguments that are known only after other resources' writes. */
export function getNcosLnpCarrierOutput(
  args: GetNcosLnpCarrierOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetNcosLnpCarrierResult> {
  return lookUpOutput("ngcp:getNcosLnpCarrier", { ...args }, opts);
}

/** The arguments of {@link getNcosLnpPattern}. */
export interface GetNcosLnpPatternArgs {
  /** The LNP pattern of an NCOS level's id. Default: it is found by ncosLnpCarrierId and pattern. */
  id?: string | number;
  /** The carrier of the level: the id of a `ngcp.NcosLnpCarrier`. */
  ncosLnpCarrierId?: string | number;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the carrier of the level. */
  pattern?: string;
}

/** The arguments of {@link getNcosLnpPatternOutput}. */
export interface GetNcosLnpPatternOutputArgs {
  /** The LNP pattern of an NCOS level's id. Default: it is found by ncosLnpCarrierId and pattern. */
  id?: pulumi.Input<string | number>;
  /** The carrier of the level: the id of a `ngcp.NcosLnpCarrier`. */
  ncosLnpCarrierId?: pulumi.Input<string | number>;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the carrier of the level. */
  pattern?: pulumi.Input<string>;
}

/** What {@link getNcosLnpPattern} finds. */
export interface GetNcosLnpPatternResult {
  /** The id. */
  id: string;
  /** The carrier of the level: the id of a `ngcp.NcosLnpCarrier`. */
  ncosLnpCarrierId?: string;
  /** A regular expression (PCRE) over the called number, as in `^439`. Unique within the carrier of the level. */
  pattern?: string;
  /** What it matches. */
  description?: string;
}

/** A LNP pattern of an NCOS level, by its id or by ncosLnpCarrierId and pattern. */
export function getNcosLnpPattern(
  args: GetNcosLnpPatternArgs = {},
  opts?: LookupOptions,
): Promise<GetNcosLnpPatternResult> {
  return lookUp("ngcp:getNcosLnpPattern", args, opts);
}

/** {@link getNcosLnpPattern} for arguments that are known only after other resources' writes. */
export function getNcosLnpPatternOutput(
  args: GetNcosLnpPatternOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetNcosLnpPatternResult> {
  return lookUpOutput("ngcp:getNcosLnpPattern", { ...args }, opts);
}

/** The arguments of {@link getEmergencyMappingContainer}. */
export interface GetEmergencyMappingContainerArgs {
  /** The emergency mapping container's id. Default: it is found by resellerId and name. */
  id?: string | number;
  /** The name, which preferences refer to. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getEmergencyMappingContainerOutput}. */
export interface GetEmergencyMappingContainerOutputArgs {
  /** The emergency mapping container's id. Default: it is found by resellerId and name. */
  id?: pulumi.Input<string | number>;
  /** The name, which preferences refer to. Unique within the reseller. */
  name?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getEmergencyMappingContainer} finds. */
export interface GetEmergencyMappingContainerResult {
  /** The id. */
  id: string;
  /** The name, which preferences refer to. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
}

/** An emergency mapping container, by its id or by resellerId and name. */
export function getEmergencyMappingContainer(
  args: GetEmergencyMappingContainerArgs = {},
  opts?: LookupOptions,
): Promise<GetEmergencyMappingContainerResult> {
  return lookUp("ngcp:getEmergencyMappingContainer", args, opts);
}

/** {@link getEmergencyMappingContainer} for arguments that are known only after other resources' writes. */
export function getEmergencyMappingContainerOutput(
  args: GetEmergencyMappingContainerOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetEmergencyMappingContainerResult> {
  return lookUpOutput("ngcp:getEmergencyMappingContainer", { ...args }, opts);
}

/** The arguments of {@link getEmergencyMapping}. */
export interface GetEmergencyMappingArgs {
  /** The emergency mapping's id. Default: it is found by containerId and code. */
  id?: string | number;
  /** The container: the id of a `ngcp.EmergencyMappingContainer`. */
  containerId?: string | number;
  /** The emergency number, as in `112`. Unique within the container. */
  code?: string | number;
}

/** The arguments of {@link getEmergencyMappingOutput}. */
export interface GetEmergencyMappingOutputArgs {
  /** The emergency mapping's id. Default: it is found by containerId and code. */
  id?: pulumi.Input<string | number>;
  /** The container: the id of a `ngcp.EmergencyMappingContainer`. */
  containerId?: pulumi.Input<string | number>;
  /** The emergency number, as in `112`. Unique within the container. */
  code?: pulumi.Input<string | number>;
}

/** What {@link getEmergencyMapping} finds. */
export interface GetEmergencyMappingResult {
  /** The id. */
  id: string;
  /** The container: the id of a `ngcp.EmergencyMappingContainer`. */
  containerId?: string;
  /** The emergency number, as in `112`. Unique within the container. */
  code?: string;
  /** What is put before it. Default: nothing. */
  prefix?: string;
  /** What is put after it. Default: nothing. */
  suffix?: string;
}

/** An emergency mapping, by its id or by containerId and code. */
export function getEmergencyMapping(
  args: GetEmergencyMappingArgs = {},
  opts?: LookupOptions,
): Promise<GetEmergencyMappingResult> {
  return lookUp("ngcp:getEmergencyMapping", args, opts);
}

/** {@link getEmergencyMapping} for arguments that are known only after other resources' writes. */
export function getEmergencyMappingOutput(
  args: GetEmergencyMappingOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetEmergencyMappingResult> {
  return lookUpOutput("ngcp:getEmergencyMapping", { ...args }, opts);
}

/** The arguments of {@link getUpnRewriteSet}. */
export interface GetUpnRewriteSetArgs {
  /** The UPN rewrite set's id. Default: it is found by subscriberId and newCli. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string | number;
  /** The number that is shown. The server does not keep it unique within the subscriber; it tells one set from another here. */
  newCli?: string;
}

/** The arguments of {@link getUpnRewriteSetOutput}. */
export interface GetUpnRewriteSetOutputArgs {
  /** The UPN rewrite set's id. Default: it is found by subscriberId and newCli. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: pulumi.Input<string | number>;
  /** The number that is shown. The server does not keep it unique within the subscriber; it tells one set from another here. */
  newCli?: pulumi.Input<string>;
}

/** What {@link getUpnRewriteSet} finds. */
export interface GetUpnRewriteSetResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. A change replaces the resource. */
  subscriberId?: string;
  /** The number that is shown. The server does not keep it unique within the subscriber; it tells one set from another here. */
  newCli?: string;
  /** Which numbers, as patterns such as `43*`, in any order. */
  sources?: Array<string>;
}

/** A UPN rewrite set, by its id or by subscriberId and newCli. */
export function getUpnRewriteSet(
  args: GetUpnRewriteSetArgs = {},
  opts?: LookupOptions,
): Promise<GetUpnRewriteSetResult> {
  return lookUp("ngcp:getUpnRewriteSet", args, opts);
}

/** {@link getUpnRewriteSet} for arguments that are known only after other resources' writes. */
export function getUpnRewriteSetOutput(
  args: GetUpnRewriteSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetUpnRewriteSetResult> {
  return lookUpOutput("ngcp:getUpnRewriteSet", { ...args }, opts);
}

/** The arguments of {@link getTrustedSource}. */
export interface GetTrustedSourceArgs {
  /** The trusted source's id. Default: it is found by subscriberId and sourceIp and protocol and fromPattern. */
  id?: string | number;
  /** The subscriber: the id of a `ngcp.Subscriber`. */
  subscriberId?: string | number;
  /** The IPv4 or IPv6 address. */
  sourceIp?: string;
  /** How it speaks: `UDP`, `TCP`, `TLS` or `ANY`. */
  protocol?: "UDP" | "TCP" | "TLS" | "ANY";
  /** A regular expression over the From URI, as in `^sip:.+@example\.com$`. Default: any. */
  fromPattern?: string;
}

/** The arguments of {@link getTrustedSourceOutput}. */
export interface GetTrustedSourceOutputArgs {
  /** The trusted source's id. Default: it is found by subscriberId and sourceIp and protocol and fromPattern. */
  id?: pulumi.Input<string | number>;
  /** The subscriber: the id of a `ngcp.Subscriber`. */
  subscriberId?: pulumi.Input<string | number>;
  /** The IPv4 or IPv6 address. */
  sourceIp?: pulumi.Input<string>;
  /** How it speaks: `UDP`, `TCP`, `TLS` or `ANY`. */
  protocol?: pulumi.Input<"UDP" | "TCP" | "TLS" | "ANY">;
  /** A regular expression over the From URI, as in `^sip:.+@example\.com$`. Default: any. */
  fromPattern?: pulumi.Input<string>;
}

/** What {@link getTrustedSource} finds. */
export interface GetTrustedSourceResult {
  /** The id. */
  id: string;
  /** The subscriber: the id of a `ngcp.Subscriber`. */
  subscriberId?: string;
  /** The IPv4 or IPv6 address. */
  sourceIp?: string;
  /** How it speaks: `UDP`, `TCP`, `TLS` or `ANY`. */
  protocol?: "UDP" | "TCP" | "TLS" | "ANY";
  /** A regular expression over the From URI, as in `^sip:.+@example\.com$`. Default: any. */
  fromPattern?: string;
}

/** A trusted source, by its id or by subscriberId and sourceIp and protocol and fromPattern. */
export function getTrustedSource(
  args: GetTrustedSourceArgs = {},
  opts?: LookupOptions,
): Promise<GetTrustedSourceResult> {
  return lookUp("ngcp:getTrustedSource", args, opts);
}

/** {@link getTrustedSource} for arguments that are known only after other resources' writes. */
export function getTrustedSourceOutput(
  args: GetTrustedSourceOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetTrustedSourceResult> {
  return lookUpOutput("ngcp:getTrustedSource", { ...args }, opts);
}

/** The arguments of {@link getPeeringServerPreferences}. */
export interface GetPeeringServerPreferencesArgs {
  /** The peering server: the id of a `ngcp.PeeringServer`. A change replaces the resource. */
  peeringServerId: string | number;
}

/** The arguments of {@link getPeeringServerPreferencesOutput}. */
export interface GetPeeringServerPreferencesOutputArgs {
  /** The peering server: the id of a `ngcp.PeeringServer`. A change replaces the resource. */
  peeringServerId: pulumi.Input<string | number>;
}

/** What {@link getPeeringServerPreferences} finds. */
export interface GetPeeringServerPreferencesResult {
  /** The peering server: the id of a `ngcp.PeeringServer`. A change replaces the resource. */
  peeringServerId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: PeeringServerPreferencesValues;
}

/** What is set of these: preferences of a peering server: its rewrite rule set, how calls are sent to it, how it is logged in to. Only administrators may have it. */
export function getPeeringServerPreferences(
  args: GetPeeringServerPreferencesArgs,
  opts?: LookupOptions,
): Promise<GetPeeringServerPreferencesResult> {
  return lookUp("ngcp:getPeeringServerPreferences", args, opts);
}

/** {@link getPeeringServerPreferences} for arguments that are known only after other resources' writes. */
export function getPeeringServerPreferencesOutput(
  args: GetPeeringServerPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetPeeringServerPreferencesResult> {
  return lookUpOutput("ngcp:getPeeringServerPreferences", { ...args }, opts);
}

/** The arguments of {@link getSoundSet}. */
export interface GetSoundSetArgs {
  /** The sound set's id. Default: it is found by name and customerId and resellerId. */
  id?: string | number;
  /** The name. The server does not keep it unique, but preferences go by it. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
  /** The customer whose own it is: the id of a `ngcp.Customer`. Default: nobody's. */
  customerId?: string | number;
}

/** The arguments of {@link getSoundSetOutput}. */
export interface GetSoundSetOutputArgs {
  /** The sound set's id. Default: it is found by name and customerId and resellerId. */
  id?: pulumi.Input<string | number>;
  /** The name. The server does not keep it unique, but preferences go by it. */
  name?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
  /** The customer whose own it is: the id of a `ngcp.Customer`. Default: nobody's. */
  customerId?: pulumi.Input<string | number>;
}

/** What {@link getSoundSet} finds. */
export interface GetSoundSetResult {
  /** The id. */
  id: string;
  /** The name. The server does not keep it unique, but preferences go by it. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** The customer whose own it is: the id of a `ngcp.Customer`. Default: nobody's. */
  customerId?: string;
  /** What it is for. */
  description?: string;
  /** Whether new subscribers of the customer have it. Default: false. */
  contractDefault?: boolean;
  /** Whether customers may choose it. Default: false. */
  exposeToCustomer?: boolean;
  /** The set that has the sounds which this one lacks: the id of a `ngcp.SoundSet`. Default: none. */
  parentId?: string;
}

/** A sound set, by its id or by name and customerId and resellerId. */
export function getSoundSet(args: GetSoundSetArgs = {}, opts?: LookupOptions): Promise<GetSoundSetResult> {
  return lookUp("ngcp:getSoundSet", args, opts);
}

/** {@link getSoundSet} for arguments that are known only after other resources' writes. */
export function getSoundSetOutput(
  args: GetSoundSetOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetSoundSetResult> {
  return lookUpOutput("ngcp:getSoundSet", { ...args }, opts);
}

/** The arguments of {@link getSoundFile}. */
export interface GetSoundFileArgs {
  /** The sound file's id. Default: it is found by soundSetId and handle. */
  id?: string | number;
  /** The set: the id of a `ngcp.SoundSet`. A change replaces the resource. */
  soundSetId?: string | number;
  /** The occasion by the server's name, as in `music_on_hold`. One sound file for each. A change replaces the resource. */
  handle?: string;
}

/** The arguments of {@link getSoundFileOutput}. */
export interface GetSoundFileOutputArgs {
  /** The sound file's id. Default: it is found by soundSetId and handle. */
  id?: pulumi.Input<string | number>;
  /** The set: the id of a `ngcp.SoundSet`. A change replaces the resource. */
  soundSetId?: pulumi.Input<string | number>;
  /** The occasion by the server's name, as in `music_on_hold`. One sound file for each. A change replaces the resource. */
  handle?: pulumi.Input<string>;
}

/** What {@link getSoundFile} finds. */
export interface GetSoundFileResult {
  /** The id. */
  id: string;
  /** The set: the id of a `ngcp.SoundSet`. A change replaces the resource. */
  soundSetId?: string;
  /** The occasion by the server's name, as in `music_on_hold`. One sound file for each. A change replaces the resource. */
  handle?: string;
  /** The name that the server shows, as in `hold.wav`. */
  filename?: string;
  /** Whether it is played again and again. Default: false. */
  loopplay?: boolean;
}

/** A sound file, by its id or by soundSetId and handle. */
export function getSoundFile(args: GetSoundFileArgs = {}, opts?: LookupOptions): Promise<GetSoundFileResult> {
  return lookUp("ngcp:getSoundFile", args, opts);
}

/** {@link getSoundFile} for arguments that are known only after other resources' writes. */
export function getSoundFileOutput(
  args: GetSoundFileOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetSoundFileResult> {
  return lookUpOutput("ngcp:getSoundFile", { ...args }, opts);
}

/** The arguments of {@link getPbxDeviceModel}. */
export interface GetPbxDeviceModelArgs {
  /** The device model's id. Default: it is found by vendor and model and resellerId. */
  id?: string | number;
  /** Who makes it, as in `Snom`. */
  vendor?: string;
  /** Its name, as in `D785`. Unique for the reseller and vendor. */
  model?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getPbxDeviceModelOutput}. */
export interface GetPbxDeviceModelOutputArgs {
  /** The device model's id. Default: it is found by vendor and model and resellerId. */
  id?: pulumi.Input<string | number>;
  /** Who makes it, as in `Snom`. */
  vendor?: pulumi.Input<string>;
  /** Its name, as in `D785`. Unique for the reseller and vendor. */
  model?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getPbxDeviceModel} finds. */
export interface GetPbxDeviceModelResult {
  /** The id. */
  id: string;
  /** Who makes it, as in `Snom`. */
  vendor?: string;
  /** Its name, as in `D785`. Unique for the reseller and vendor. */
  model?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** A phone, or an extension that is connected to one. Default: phone. */
  type?: "phone" | "extension";
  /** The groups of keys. Lines of devices on keys that are taken away are removed by the server. */
  linerange?: Array<unknown>;
  /** How a phone learns where its configuration is: from a web request to it (`http`), or from its vendor's redirect service. */
  bootstrapMethod?:
    | "http"
    | "redirect_panasonic"
    | "redirect_yealink"
    | "redirect_polycom"
    | "redirect_snom"
    | "redirect_grandstream"
    | "redirect_ale"
    | "none";
  /** Where the configuration is. Default: the server's own address. */
  bootstrapUri?: string;
  /** For `http`: how the phone is asked to load its configuration. */
  bootstrapConfigHttpSyncMethod?: "GET" | "POST";
  /** For `http`: the phone's address for that, as in `http://[% client.ip %]/admin/resync`. */
  bootstrapConfigHttpSyncUri?: string;
  /** For `http`: what the phone is told, as in `[% server.uri %]/$MA`. */
  bootstrapConfigHttpSyncParams?: string;
  /** The profile at Polycom's redirect service. */
  bootstrapConfigRedirectPolycomProfile?: string;
  /** How many extensions can be connected. Default: 0. */
  extensionsNum?: number;
  /** The extension devices that can be connected, or of an extension the phones: ids of `ngcp.PbxDeviceModel`, in any order. The server takes no empty list: what was set can be changed, not taken away. */
  connectableModelIds?: Array<string | number>;
}

/** A device model, by its id or by vendor and model and resellerId. */
export function getPbxDeviceModel(
  args: GetPbxDeviceModelArgs = {},
  opts?: LookupOptions,
): Promise<GetPbxDeviceModelResult> {
  return lookUp("ngcp:getPbxDeviceModel", args, opts);
}

/** {@link getPbxDeviceModel} for arguments that are known only after other resources' writes. */
export function getPbxDeviceModelOutput(
  args: GetPbxDeviceModelOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPbxDeviceModelResult> {
  return lookUpOutput("ngcp:getPbxDeviceModel", { ...args }, opts);
}

/** The arguments of {@link getPbxDeviceConfig}. */
export interface GetPbxDeviceConfigArgs {
  /** The device config's id. Default: it is found by deviceModelId and version. */
  id?: string | number;
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  deviceModelId?: string | number;
  /** The version. The server does not keep it unique for the model; the provider goes by it. */
  version?: string;
}

/** The arguments of {@link getPbxDeviceConfigOutput}. */
export interface GetPbxDeviceConfigOutputArgs {
  /** The device config's id. Default: it is found by deviceModelId and version. */
  id?: pulumi.Input<string | number>;
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  deviceModelId?: pulumi.Input<string | number>;
  /** The version. The server does not keep it unique for the model; the provider goes by it. */
  version?: pulumi.Input<string>;
}

/** What {@link getPbxDeviceConfig} finds. */
export interface GetPbxDeviceConfigResult {
  /** The id. */
  id: string;
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  deviceModelId?: string;
  /** The version. The server does not keep it unique for the model; the provider goes by it. */
  version?: string;
  /** What phones are told that it is. Default: text/xml for a file that ends in .xml, else text/plain. */
  contentType?: "text/plain" | "text/xml";
}

/** A device config, by its id or by deviceModelId and version. */
export function getPbxDeviceConfig(
  args: GetPbxDeviceConfigArgs = {},
  opts?: LookupOptions,
): Promise<GetPbxDeviceConfigResult> {
  return lookUp("ngcp:getPbxDeviceConfig", args, opts);
}

/** {@link getPbxDeviceConfig} for arguments that are known only after other resources' writes. */
export function getPbxDeviceConfigOutput(
  args: GetPbxDeviceConfigOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPbxDeviceConfigResult> {
  return lookUpOutput("ngcp:getPbxDeviceConfig", { ...args }, opts);
}

/** The arguments of {@link getPbxDeviceFirmware}. */
export interface GetPbxDeviceFirmwareArgs {
  /** The device firmware's id. Default: it is found by deviceModelId and version and filename. */
  id?: string | number;
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  deviceModelId?: string | number;
  /** The version. */
  version?: string;
  /** The name that phones ask for. */
  filename?: string;
}

/** The arguments of {@link getPbxDeviceFirmwareOutput}. */
export interface GetPbxDeviceFirmwareOutputArgs {
  /** The device firmware's id. Default: it is found by deviceModelId and version and filename. */
  id?: pulumi.Input<string | number>;
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  deviceModelId?: pulumi.Input<string | number>;
  /** The version. */
  version?: pulumi.Input<string>;
  /** The name that phones ask for. */
  filename?: pulumi.Input<string>;
}

/** What {@link getPbxDeviceFirmware} finds. */
export interface GetPbxDeviceFirmwareResult {
  /** The id. */
  id: string;
  /** The model: the id of a `ngcp.PbxDeviceModel`. */
  deviceModelId?: string;
  /** The version. */
  version?: string;
  /** The name that phones ask for. */
  filename?: string;
  /** A further mark to choose it by. */
  tag?: string;
}

/** A device firmware, by its id or by deviceModelId and version and filename. */
export function getPbxDeviceFirmware(
  args: GetPbxDeviceFirmwareArgs = {},
  opts?: LookupOptions,
): Promise<GetPbxDeviceFirmwareResult> {
  return lookUp("ngcp:getPbxDeviceFirmware", args, opts);
}

/** {@link getPbxDeviceFirmware} for arguments that are known only after other resources' writes. */
export function getPbxDeviceFirmwareOutput(
  args: GetPbxDeviceFirmwareOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPbxDeviceFirmwareResult> {
  return lookUpOutput("ngcp:getPbxDeviceFirmware", { ...args }, opts);
}

/** The arguments of {@link getPbxDeviceProfile}. */
export interface GetPbxDeviceProfileArgs {
  /** The device profile's id. Default: it is found by configId and name. */
  id?: string | number;
  /** The name. Unique for the configuration. */
  name?: string;
  /** The configuration: the id of a `ngcp.PbxDeviceConfig`. */
  configId?: string | number;
}

/** The arguments of {@link getPbxDeviceProfileOutput}. */
export interface GetPbxDeviceProfileOutputArgs {
  /** The device profile's id. Default: it is found by configId and name. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique for the configuration. */
  name?: pulumi.Input<string>;
  /** The configuration: the id of a `ngcp.PbxDeviceConfig`. */
  configId?: pulumi.Input<string | number>;
}

/** What {@link getPbxDeviceProfile} finds. */
export interface GetPbxDeviceProfileResult {
  /** The id. */
  id: string;
  /** The name. Unique for the configuration. */
  name?: string;
  /** The configuration: the id of a `ngcp.PbxDeviceConfig`. */
  configId?: string;
}

/** A device profile, by its id or by configId and name. */
export function getPbxDeviceProfile(
  args: GetPbxDeviceProfileArgs = {},
  opts?: LookupOptions,
): Promise<GetPbxDeviceProfileResult> {
  return lookUp("ngcp:getPbxDeviceProfile", args, opts);
}

/** {@link getPbxDeviceProfile} for arguments that are known only after other resources' writes. */
export function getPbxDeviceProfileOutput(
  args: GetPbxDeviceProfileOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPbxDeviceProfileResult> {
  return lookUpOutput("ngcp:getPbxDeviceProfile", { ...args }, opts);
}

/** The arguments of {@link getPbxDevice}. */
export interface GetPbxDeviceArgs {
  /** The device's id. Default: it is found by identifier. */
  id?: string | number;
  /** The MAC address in any usual notation, kept as twelve digits, or what else the phone names itself by. Unique on the platform. */
  identifier?: string;
}

/** The arguments of {@link getPbxDeviceOutput}. */
export interface GetPbxDeviceOutputArgs {
  /** The device's id. Default: it is found by identifier. */
  id?: pulumi.Input<string | number>;
  /** The MAC address in any usual notation, kept as twelve digits, or what else the phone names itself by. Unique on the platform. */
  identifier?: pulumi.Input<string>;
}

/** What {@link getPbxDevice} finds. */
export interface GetPbxDeviceResult {
  /** The id. */
  id: string;
  /** The customer: the id of a `ngcp.Customer` of the model's reseller. */
  customerId?: string;
  /** The profile: the id of a `ngcp.PbxDeviceProfile`. */
  profileId?: string;
  /** The MAC address in any usual notation, kept as twelve digits, or what else the phone names itself by. Unique on the platform. */
  identifier?: string;
  /** What it is called, as in `Reception`. */
  stationName?: string;
  /** What its keys do, in any order. */
  lines?: Array<{
    linerange: string;
    keyNum: number;
    type: "private" | "shared" | "blf" | "speeddial" | "forward" | "transfer";
    subscriberId?: string | number;
    targetNumber?: string;
    label?: string;
    extensionUnit?: number;
    deviceidNumberId?: string | number;
  }>;
}

/** A device, by its id or by identifier. */
export function getPbxDevice(args: GetPbxDeviceArgs = {}, opts?: LookupOptions): Promise<GetPbxDeviceResult> {
  return lookUp("ngcp:getPbxDevice", args, opts);
}

/** {@link getPbxDevice} for arguments that are known only after other resources' writes. */
export function getPbxDeviceOutput(
  args: GetPbxDeviceOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPbxDeviceResult> {
  return lookUpOutput("ngcp:getPbxDevice", { ...args }, opts);
}

/** The arguments of {@link getPreferencesMetaEntry}. */
export interface GetPreferencesMetaEntryArgs {
  /** The preference definition's id. Default: it is found by attribute. */
  id?: string | number;
  /** The name, which the server puts two underscores before. Unique on the platform. */
  attribute?: string;
}

/** The arguments of {@link getPreferencesMetaEntryOutput}. */
export interface GetPreferencesMetaEntryOutputArgs {
  /** The preference definition's id. Default: it is found by attribute. */
  id?: pulumi.Input<string | number>;
  /** The name, which the server puts two underscores before. Unique on the platform. */
  attribute?: pulumi.Input<string>;
}

/** What {@link getPreferencesMetaEntry} finds. */
export interface GetPreferencesMetaEntryResult {
  /** The id. */
  id: string;
  /** The name, which the server puts two underscores before. Unique on the platform. */
  attribute?: string;
  /** What people read for it. */
  label?: string;
  /** What it is for. */
  description?: string;
  /** Of what type its values are. */
  dataType?: "boolean" | "string" | "int" | "enum";
  /** Whether there is one value at most. Default: false, a list. */
  maxOccur?: boolean;
  /** Whether single devices can have their own value. Default: false. */
  fielddevPref?: boolean;
  /** Of an `enum`: what it can be. */
  choices?: Array<{ value: string; label: string; isDefault: boolean }>;
  /** The only device model that has it: the id of a `ngcp.PbxDeviceModel`. Default: all. A change replaces the resource. */
  deviceModelId?: string;
}

/** A preference definition, by its id or by attribute. */
export function getPreferencesMetaEntry(
  args: GetPreferencesMetaEntryArgs = {},
  opts?: LookupOptions,
): Promise<GetPreferencesMetaEntryResult> {
  return lookUp("ngcp:getPreferencesMetaEntry", args, opts);
}

/** {@link getPreferencesMetaEntry} for arguments that are known only after other resources' writes. */
export function getPreferencesMetaEntryOutput(
  args: GetPreferencesMetaEntryOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetPreferencesMetaEntryResult> {
  return lookUpOutput("ngcp:getPreferencesMetaEntry", { ...args }, opts);
}

/** The arguments of {@link getPbxDevicePreferences}. */
export interface GetPbxDevicePreferencesArgs {
  /** The device model: the id of a `ngcp.PbxDeviceModel`. A change replaces the resource. */
  deviceModelId: string | number;
}

/** The arguments of {@link getPbxDevicePreferencesOutput}. */
export interface GetPbxDevicePreferencesOutputArgs {
  /** The device model: the id of a `ngcp.PbxDeviceModel`. A change replaces the resource. */
  deviceModelId: pulumi.Input<string | number>;
}

/** What {@link getPbxDevicePreferences} finds. */
export interface GetPbxDevicePreferencesResult {
  /** The device model: the id of a `ngcp.PbxDeviceModel`. A change replaces the resource. */
  deviceModelId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: PbxDevicePreferencesValues;
}

/** What is set of these: preferences of a device model, which hold for all its devices unless they have their own. */
export function getPbxDevicePreferences(
  args: GetPbxDevicePreferencesArgs,
  opts?: LookupOptions,
): Promise<GetPbxDevicePreferencesResult> {
  return lookUp("ngcp:getPbxDevicePreferences", args, opts);
}

/** {@link getPbxDevicePreferences} for arguments that are known only after other resources' writes. */
export function getPbxDevicePreferencesOutput(
  args: GetPbxDevicePreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetPbxDevicePreferencesResult> {
  return lookUpOutput("ngcp:getPbxDevicePreferences", { ...args }, opts);
}

/** The arguments of {@link getPbxDeviceProfilePreferences}. */
export interface GetPbxDeviceProfilePreferencesArgs {
  /** The device profile: the id of a `ngcp.PbxDeviceProfile`. A change replaces the resource. */
  deviceProfileId: string | number;
}

/** The arguments of {@link getPbxDeviceProfilePreferencesOutput}. */
export interface GetPbxDeviceProfilePreferencesOutputArgs {
  /** The device profile: the id of a `ngcp.PbxDeviceProfile`. A change replaces the resource. */
  deviceProfileId: pulumi.Input<string | number>;
}

/** What {@link getPbxDeviceProfilePreferences} finds. */
export interface GetPbxDeviceProfilePreferencesResult {
  /** The device profile: the id of a `ngcp.PbxDeviceProfile`. A change replaces the resource. */
  deviceProfileId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: PbxDeviceProfilePreferencesValues;
}

/** What is set of these: preferences of a device profile, which hold for the devices that have it. */
export function getPbxDeviceProfilePreferences(
  args: GetPbxDeviceProfilePreferencesArgs,
  opts?: LookupOptions,
): Promise<GetPbxDeviceProfilePreferencesResult> {
  return lookUp("ngcp:getPbxDeviceProfilePreferences", args, opts);
}

/** {@link getPbxDeviceProfilePreferences} for arguments that are known only after other resources' writes. */
export function getPbxDeviceProfilePreferencesOutput(
  args: GetPbxDeviceProfilePreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetPbxDeviceProfilePreferencesResult> {
  return lookUpOutput("ngcp:getPbxDeviceProfilePreferences", { ...args }, opts);
}

/** The arguments of {@link getPbxFieldDevicePreferences}. */
export interface GetPbxFieldDevicePreferencesArgs {
  /** The device: the id of a `ngcp.PbxDevice`. A change replaces the resource. */
  deviceId: string | number;
}

/** The arguments of {@link getPbxFieldDevicePreferencesOutput}. */
export interface GetPbxFieldDevicePreferencesOutputArgs {
  /** The device: the id of a `ngcp.PbxDevice`. A change replaces the resource. */
  deviceId: pulumi.Input<string | number>;
}

/** What {@link getPbxFieldDevicePreferences} finds. */
export interface GetPbxFieldDevicePreferencesResult {
  /** The device: the id of a `ngcp.PbxDevice`. A change replaces the resource. */
  deviceId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: PbxFieldDevicePreferencesValues;
}

/** What is set of these: preferences of one device. */
export function getPbxFieldDevicePreferences(
  args: GetPbxFieldDevicePreferencesArgs,
  opts?: LookupOptions,
): Promise<GetPbxFieldDevicePreferencesResult> {
  return lookUp("ngcp:getPbxFieldDevicePreferences", args, opts);
}

/** {@link getPbxFieldDevicePreferences} for arguments that are known only after other resources' writes. */
export function getPbxFieldDevicePreferencesOutput(
  args: GetPbxFieldDevicePreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetPbxFieldDevicePreferencesResult> {
  return lookUpOutput("ngcp:getPbxFieldDevicePreferences", { ...args }, opts);
}

/** The arguments of {@link getSoundHandles}. */
export interface GetSoundHandlesArgs {
  /** Only those of this group, as in `pbx`. Default: all. */
  group?: string;
}

/** The arguments of {@link getSoundHandlesOutput}. */
export interface GetSoundHandlesOutputArgs {
  /** Only those of this group, as in `pbx`. Default: all. */
  group?: pulumi.Input<string>;
}

/** What {@link getSoundHandles} finds. */
export interface GetSoundHandlesResult {
  /** The occasions, by name. */
  handles: Array<{ handle: string; group: string }>;
}

/** The occasions that a sound file can be for. */
export function getSoundHandles(
  args: GetSoundHandlesArgs = {},
  opts?: LookupOptions,
): Promise<GetSoundHandlesResult> {
  return lookUp("ngcp:getSoundHandles", args, opts);
}

/** {@link getSoundHandles} for arguments that are known only after other resources' writes. */
export function getSoundHandlesOutput(
  args: GetSoundHandlesOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetSoundHandlesResult> {
  return lookUpOutput("ngcp:getSoundHandles", { ...args }, opts);
}

/** The arguments of {@link getBillingZone}. */
export interface GetBillingZoneArgs {
  /** The billing zone's id. Default: it is found by billingProfileId and zone and detail. */
  id?: string | number;
  /** The billing profile: the id of a `ngcp.BillingProfile`. */
  billingProfileId?: string | number;
  /** The name. Unique for the profile together with the detail. */
  zone?: string;
  /** What else it is called, as in `mobile`. */
  detail?: string;
}

/** The arguments of {@link getBillingZoneOutput}. */
export interface GetBillingZoneOutputArgs {
  /** The billing zone's id. Default: it is found by billingProfileId and zone and detail. */
  id?: pulumi.Input<string | number>;
  /** The billing profile: the id of a `ngcp.BillingProfile`. */
  billingProfileId?: pulumi.Input<string | number>;
  /** The name. Unique for the profile together with the detail. */
  zone?: pulumi.Input<string>;
  /** What else it is called, as in `mobile`. */
  detail?: pulumi.Input<string>;
}

/** What {@link getBillingZone} finds. */
export interface GetBillingZoneResult {
  /** The id. */
  id: string;
  /** The billing profile: the id of a `ngcp.BillingProfile`. */
  billingProfileId?: string;
  /** The name. Unique for the profile together with the detail. */
  zone?: string;
  /** What else it is called, as in `mobile`. */
  detail?: string;
}

/** A billing zone, by its id or by billingProfileId and zone and detail. */
export function getBillingZone(
  args: GetBillingZoneArgs = {},
  opts?: LookupOptions,
): Promise<GetBillingZoneResult> {
  return lookUp("ngcp:getBillingZone", args, opts);
}

/** {@link getBillingZone} for arguments that are known only after other resources' writes. */
export function getBillingZoneOutput(
  args: GetBillingZoneOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetBillingZoneResult> {
  return lookUpOutput("ngcp:getBillingZone", { ...args }, opts);
}

/** The arguments of {@link getBillingFee}. */
export interface GetBillingFeeArgs {
  /** The billing fee's id. Default: it is found by billingProfileId and direction and destination and source and matchMode. */
  id?: string | number;
  /** The billing profile: the id of a `ngcp.BillingProfile`. A change replaces the resource. */
  billingProfileId?: string | number;
  /** Whether it is for calls from the customer or to it. */
  direction?: "in" | "out";
  /** The called numbers: a pattern as `matchMode` says. */
  destination?: string;
  /** The calling numbers: a pattern. Default: `.`, all. */
  source?: string;
  /** How the patterns are meant. Default: regex_longest_pattern. */
  matchMode?: "regex_longest_pattern" | "regex_longest_match" | "prefix" | "exact_destination";
}

/** The arguments of {@link getBillingFeeOutput}. */
export interface GetBillingFeeOutputArgs {
  /** The billing fee's id. Default: it is found by billingProfileId and direction and destination and source and matchMode. */
  id?: pulumi.Input<string | number>;
  /** The billing profile: the id of a `ngcp.BillingProfile`. A change replaces the resource. */
  billingProfileId?: pulumi.Input<string | number>;
  /** Whether it is for calls from the customer or to it. */
  direction?: pulumi.Input<"in" | "out">;
  /** The called numbers: a pattern as `matchMode` says. */
  destination?: pulumi.Input<string>;
  /** The calling numbers: a pattern. Default: `.`, all. */
  source?: pulumi.Input<string>;
  /** How the patterns are meant. Default: regex_longest_pattern. */
  matchMode?: pulumi.Input<"regex_longest_pattern" | "regex_longest_match" | "prefix" | "exact_destination">;
}

/** What {@link getBillingFee} finds. */
export interface GetBillingFeeResult {
  /** The id. */
  id: string;
  /** The billing profile: the id of a `ngcp.BillingProfile`. A change replaces the resource. */
  billingProfileId?: string;
  /** The zone that it is counted to: the id of a `ngcp.BillingZone` of the profile. */
  billingZoneId?: string;
  /** Whether it is for calls from the customer or to it. */
  direction?: "in" | "out";
  /** The called numbers: a pattern as `matchMode` says. */
  destination?: string;
  /** The calling numbers: a pattern. Default: `.`, all. */
  source?: string;
  /** How the patterns are meant. Default: regex_longest_pattern. */
  matchMode?: "regex_longest_pattern" | "regex_longest_match" | "prefix" | "exact_destination";
  /** What the first interval costs a second in peak time. Default: 0. */
  onpeakInitRate?: number;
  /** How long the first interval is in peak time, in seconds. */
  onpeakInitInterval?: number;
  /** What further intervals cost a second in peak time. Default: 0. */
  onpeakFollowRate?: number;
  /** How long further intervals are in peak time, in seconds. */
  onpeakFollowInterval?: number;
  /** What is added once in peak time. Default: 0. */
  onpeakExtraRate?: number;
  /** After how many seconds that is added in peak time. Default: never. */
  onpeakExtraSecond?: number;
  /** Whether free time of the profile counts in peak time. Default: false. */
  onpeakUseFreeTime?: boolean;
  /** What the first interval costs a second otherwise. Default: 0. */
  offpeakInitRate?: number;
  /** How long the first interval is otherwise, in seconds. */
  offpeakInitInterval?: number;
  /** What further intervals cost a second otherwise. Default: 0. */
  offpeakFollowRate?: number;
  /** How long further intervals are otherwise, in seconds. */
  offpeakFollowInterval?: number;
  /** What is added once otherwise. Default: 0. */
  offpeakExtraRate?: number;
  /** After how many seconds that is added otherwise. Default: never. */
  offpeakExtraSecond?: number;
  /** Whether free time of the profile counts otherwise. Default: false. */
  offpeakUseFreeTime?: boolean;
  /** What a message of advice of charge stands for. Default: 0. */
  aocPulseAmountPerMessage?: number;
}

/** A billing fee, by its id or by billingProfileId and direction and destination and source and matchMode. */
export function getBillingFee(
  args: GetBillingFeeArgs = {},
  opts?: LookupOptions,
): Promise<GetBillingFeeResult> {
  return lookUp("ngcp:getBillingFee", args, opts);
}

/** {@link getBillingFee} for arguments that are known only after other resources' writes. */
export function getBillingFeeOutput(
  args: GetBillingFeeOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetBillingFeeResult> {
  return lookUpOutput("ngcp:getBillingFee", { ...args }, opts);
}

/** The arguments of {@link getBillingNetwork}. */
export interface GetBillingNetworkArgs {
  /** The billing network's id. Default: it is found by name and resellerId. */
  id?: string | number;
  /** The name. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getBillingNetworkOutput}. */
export interface GetBillingNetworkOutputArgs {
  /** The billing network's id. Default: it is found by name and resellerId. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique within the reseller. */
  name?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getBillingNetwork} finds. */
export interface GetBillingNetworkResult {
  /** The id. */
  id: string;
  /** The name. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** What it is for. */
  description?: string;
  /** Addresses and blocks, such as `192.0.2.0/24`, in any order. They must not overlap. */
  blocks?: Array<string>;
}

/** A billing network, by its id or by name and resellerId. */
export function getBillingNetwork(
  args: GetBillingNetworkArgs = {},
  opts?: LookupOptions,
): Promise<GetBillingNetworkResult> {
  return lookUp("ngcp:getBillingNetwork", args, opts);
}

/** {@link getBillingNetwork} for arguments that are known only after other resources' writes. */
export function getBillingNetworkOutput(
  args: GetBillingNetworkOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetBillingNetworkResult> {
  return lookUpOutput("ngcp:getBillingNetwork", { ...args }, opts);
}

/** The arguments of {@link getCustomerLocation}. */
export interface GetCustomerLocationArgs {
  /** The customer location's id. Default: it is found by customerId and name. */
  id?: string | number;
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId?: string | number;
  /** The name. Unique for the customer. */
  name?: string;
}

/** The arguments of {@link getCustomerLocationOutput}. */
export interface GetCustomerLocationOutputArgs {
  /** The customer location's id. Default: it is found by customerId and name. */
  id?: pulumi.Input<string | number>;
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId?: pulumi.Input<string | number>;
  /** The name. Unique for the customer. */
  name?: pulumi.Input<string>;
}

/** What {@link getCustomerLocation} finds. */
export interface GetCustomerLocationResult {
  /** The id. */
  id: string;
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId?: string;
  /** The name. Unique for the customer. */
  name?: string;
  /** What it is. */
  description?: string;
  /** Addresses and blocks, such as `192.0.2.0/24`, in any order. They must not overlap. */
  blocks?: Array<string>;
}

/** A customer location, by its id or by customerId and name. */
export function getCustomerLocation(
  args: GetCustomerLocationArgs = {},
  opts?: LookupOptions,
): Promise<GetCustomerLocationResult> {
  return lookUp("ngcp:getCustomerLocation", args, opts);
}

/** {@link getCustomerLocation} for arguments that are known only after other resources' writes. */
export function getCustomerLocationOutput(
  args: GetCustomerLocationOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetCustomerLocationResult> {
  return lookUpOutput("ngcp:getCustomerLocation", { ...args }, opts);
}

/** The arguments of {@link getProfilePackage}. */
export interface GetProfilePackageArgs {
  /** The profile package's id. Default: it is found by name and resellerId. */
  id?: string | number;
  /** The name. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getProfilePackageOutput}. */
export interface GetProfilePackageOutputArgs {
  /** The profile package's id. Default: it is found by name and resellerId. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique within the reseller. */
  name?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getProfilePackage} finds. */
export interface GetProfilePackageResult {
  /** The id. */
  id: string;
  /** The name. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** What it is for. */
  description?: string;
  /** What a new customer has, in the smallest unit. Default: 0. */
  initialBalance?: number;
  /** What is taken off a top-up, in the smallest unit. Default: 0. */
  serviceCharge?: number;
  /** The profiles that a new customer has. One of them must be for calls from anywhere. */
  initialProfiles?: Array<{ profileId: string; networkId?: string }>;
  /** What the balance interval is counted in. Default: month. */
  balanceIntervalUnit?: "minute" | "hour" | "day" | "week" | "month";
  /** How many of that an interval has. Default: 1. */
  balanceIntervalValue?: number;
  /** When an interval begins: on the first of a month, when the customer was made (`_tz`: by its own clock), or with a top-up. Default: 1st. */
  balanceIntervalStartMode?: "1st" | "1st_tz" | "create" | "create_tz" | "topup_interval" | "topup";
  /** What becomes of the balance at the end: it is kept, kept after a timely top-up, or lost. Default: carry_over. */
  carryOverMode?: "carry_over" | "carry_over_timely" | "discard";
  /** What the time is counted in that a top-up is timely in. */
  timelyDurationUnit?: "minute" | "hour" | "day" | "week" | "month";
  /** How many of that before the end of an interval. */
  timelyDurationValue?: number;
  /** After how many intervals without a top-up the balance is lost. Default: never. */
  notopupDiscardIntervals?: number;
  /** Below which balance subscribers are locked, in the smallest unit. */
  underrunLockThreshold?: number;
  /** How they are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  underrunLockLevel?: "0" | "1" | "2" | "3" | "4" | "5";
  /** Below which balance other profiles hold, in the smallest unit. */
  underrunProfileThreshold?: number;
  /** The profiles that hold then. */
  underrunProfiles?: Array<{ profileId: string; networkId?: string }>;
  /** How subscribers are locked after a top-up. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  topupLockLevel?: "0" | "1" | "2" | "3" | "4" | "5";
  /** The profiles that hold after a top-up. */
  topupProfiles?: Array<{ profileId: string; networkId?: string }>;
}

/** A profile package, by its id or by name and resellerId. */
export function getProfilePackage(
  args: GetProfilePackageArgs = {},
  opts?: LookupOptions,
): Promise<GetProfilePackageResult> {
  return lookUp("ngcp:getProfilePackage", args, opts);
}

/** {@link getProfilePackage} for arguments that are known only after other resources' writes. */
export function getProfilePackageOutput(
  args: GetProfilePackageOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetProfilePackageResult> {
  return lookUpOutput("ngcp:getProfilePackage", { ...args }, opts);
}

/** The arguments of {@link getEmailTemplate}. */
export interface GetEmailTemplateArgs {
  /** The e-mail template's id. Default: it is found by name and resellerId. */
  id?: string | number;
  /** The name. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. Without it an administrator's template is everybody's. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getEmailTemplateOutput}. */
export interface GetEmailTemplateOutputArgs {
  /** The e-mail template's id. Default: it is found by name and resellerId. */
  id?: pulumi.Input<string | number>;
  /** The name. Unique within the reseller. */
  name?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. Without it an administrator's template is everybody's. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getEmailTemplate} finds. */
export interface GetEmailTemplateResult {
  /** The id. */
  id: string;
  /** The name. Unique within the reseller. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. Without it an administrator's template is everybody's. A change replaces the resource. */
  resellerId?: string;
  /** Who it comes from: an address, or a placeholder. */
  fromEmail?: string;
  /** The subject, with placeholders such as `[% subscriber %]`. */
  subject?: string;
  /** The text, with placeholders such as `[% subscriber %]`. */
  body?: string;
  /** What a file with it is called. */
  attachmentName?: string;
}

/** An e-mail template, by its id or by name and resellerId. */
export function getEmailTemplate(
  args: GetEmailTemplateArgs = {},
  opts?: LookupOptions,
): Promise<GetEmailTemplateResult> {
  return lookUp("ngcp:getEmailTemplate", args, opts);
}

/** {@link getEmailTemplate} for arguments that are known only after other resources' writes. */
export function getEmailTemplateOutput(
  args: GetEmailTemplateOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetEmailTemplateResult> {
  return lookUpOutput("ngcp:getEmailTemplate", { ...args }, opts);
}

/** The arguments of {@link getProvisioningTemplate}. */
export interface GetProvisioningTemplateArgs {
  /** The provisioning template's id. Default: it is found by name and resellerId. */
  id?: string;
  /** The name. Unique for the reseller. A change replaces the resource. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getProvisioningTemplateOutput}. */
export interface GetProvisioningTemplateOutputArgs {
  /** The provisioning template's id. Default: it is found by name and resellerId. */
  id?: pulumi.Input<string>;
  /** The name. Unique for the reseller. A change replaces the resource. */
  name?: pulumi.Input<string>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getProvisioningTemplate} finds. */
export interface GetProvisioningTemplateResult {
  /** The id. */
  id: string;
  /** The name. Unique for the reseller. A change replaces the resource. */
  name?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** What it is for. */
  description?: string;
  /** The language of what is calculated in it. Default: js. */
  lang?: "js" | "perl";
  /** The form's `fields`, and what is made of them: `contract`, `subscriber` and so on. */
  template?: Record<string, unknown>;
}

/** A provisioning template, by its id or by name and resellerId. */
export function getProvisioningTemplate(
  args: GetProvisioningTemplateArgs = {},
  opts?: LookupOptions,
): Promise<GetProvisioningTemplateResult> {
  return lookUp("ngcp:getProvisioningTemplate", args, opts);
}

/** {@link getProvisioningTemplate} for arguments that are known only after other resources' writes. */
export function getProvisioningTemplateOutput(
  args: GetProvisioningTemplateOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetProvisioningTemplateResult> {
  return lookUpOutput("ngcp:getProvisioningTemplate", { ...args }, opts);
}

/** The arguments of {@link getAdmin}. */
export interface GetAdminArgs {
  /** The admin's id. Default: it is found by login. */
  id?: string | number;
  /** The name to log in with. Unique on the platform. */
  login?: string;
}

/** The arguments of {@link getAdminOutput}. */
export interface GetAdminOutputArgs {
  /** The admin's id. Default: it is found by login. */
  id?: pulumi.Input<string | number>;
  /** The name to log in with. Unique on the platform. */
  login?: pulumi.Input<string>;
}

/** What {@link getAdmin} finds. */
export interface GetAdminResult {
  /** The id. */
  id: string;
  /** The name to log in with. Unique on the platform. */
  login?: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** What it may do. Default: reseller. */
  role?: "admin" | "reseller" | "ccareadmin" | "ccare";
  /** Where a forgotten password is sent. Unique on the platform. */
  email?: string;
  /** Who knows the password. Default: local. */
  authMode?: "local" | "ldap";
  /** Whether it can log in. Default: false. */
  isActive?: boolean;
  /** Whether it may manage other logins. Default: false. */
  isMaster?: boolean;
  /** Whether it may only read. Default: false. */
  readOnly?: boolean;
  /** Whether it sees passwords of subscribers. Default: false. */
  showPasswords?: boolean;
  /** Whether it sees calls. Default: false. */
  callData?: boolean;
  /** Whether it sees billing data and manages vouchers. Default: false. */
  billingData?: boolean;
  /** Whether it may have a new password sent. Default: false. */
  canResetPassword?: boolean;
  /** Whether it needs a one-time password as well. Default: false. */
  enable2fa?: boolean;
}

/** An admin, by its id or by login. */
export function getAdmin(args: GetAdminArgs = {}, opts?: LookupOptions): Promise<GetAdminResult> {
  return lookUp("ngcp:getAdmin", args, opts);
}

/** {@link getAdmin} for arguments that are known only after other resources' writes. */
export function getAdminOutput(
  args: GetAdminOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetAdminResult> {
  return lookUpOutput("ngcp:getAdmin", { ...args }, opts);
}

/** The arguments of {@link getResellerBranding}. */
export interface GetResellerBrandingArgs {
  /** The reseller branding's id. Default: it is found by resellerId. */
  id?: string | number;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string | number;
}

/** The arguments of {@link getResellerBrandingOutput}. */
export interface GetResellerBrandingOutputArgs {
  /** The reseller branding's id. Default: it is found by resellerId. */
  id?: pulumi.Input<string | number>;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: pulumi.Input<string | number>;
}

/** What {@link getResellerBranding} finds. */
export interface GetResellerBrandingResult {
  /** The id. */
  id: string;
  /** The reseller: the id of a `ngcp.Reseller`. An administrator must give it; a reseller's own login leaves it out. A change replaces the resource. */
  resellerId?: string;
  /** The first colour of the customers' panel, as in `#0055aa`. */
  cscColorPrimary?: string;
  /** The second colour of the customers' panel. */
  cscColorSecondary?: string;
  /** A style sheet for the panel. */
  css?: string;
}

/** A reseller branding, by its id or by resellerId. */
export function getResellerBranding(
  args: GetResellerBrandingArgs = {},
  opts?: LookupOptions,
): Promise<GetResellerBrandingResult> {
  return lookUp("ngcp:getResellerBranding", args, opts);
}

/** {@link getResellerBranding} for arguments that are known only after other resources' writes. */
export function getResellerBrandingOutput(
  args: GetResellerBrandingOutputArgs = {},
  opts?: LookupOptions,
): pulumi.Output<GetResellerBrandingResult> {
  return lookUpOutput("ngcp:getResellerBranding", { ...args }, opts);
}

/** The arguments of {@link getCustomerFraudPreferences}. */
export interface GetCustomerFraudPreferencesArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: string | number;
}

/** The arguments of {@link getCustomerFraudPreferencesOutput}. */
export interface GetCustomerFraudPreferencesOutputArgs {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: pulumi.Input<string | number>;
}

/** What {@link getCustomerFraudPreferences} finds. */
export interface GetCustomerFraudPreferencesResult {
  /** The customer: the id of a `ngcp.Customer`. A change replaces the resource. */
  customerId: string;
  /** What may be spent in a day before it counts as fraud, in the smallest unit. Default: the billing profile's. */
  fraudDailyLimit?: number;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  fraudDailyLock?: "0" | "1" | "2" | "3" | "4" | "5";
  /** Who is told then: e-mail addresses, with commas in between. */
  fraudDailyNotify?: string;
  /** What may be spent in a billing interval before it counts as fraud, in the smallest unit. Default: the billing profile's. */
  fraudIntervalLimit?: number;
  /** How subscribers are locked then. `0` none, `1` foreign calls, `2` all outgoing, `3` all calls, `4` global, `5` ported. */
  fraudIntervalLock?: "0" | "1" | "2" | "3" | "4" | "5";
  /** Who is told then: e-mail addresses, with commas in between. */
  fraudIntervalNotify?: string;
}

/** What is set of these: what a customer may spend before it counts as fraud, in place of its billing profile's limits. */
export function getCustomerFraudPreferences(
  args: GetCustomerFraudPreferencesArgs,
  opts?: LookupOptions,
): Promise<GetCustomerFraudPreferencesResult> {
  return lookUp("ngcp:getCustomerFraudPreferences", args, opts);
}

/** {@link getCustomerFraudPreferences} for arguments that are known only after other resources' writes. */
export function getCustomerFraudPreferencesOutput(
  args: GetCustomerFraudPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetCustomerFraudPreferencesResult> {
  return lookUpOutput("ngcp:getCustomerFraudPreferences", { ...args }, opts);
}

/** The arguments of {@link getResellerPreferences}. */
export interface GetResellerPreferencesArgs {
  /** The reseller: the id of a `ngcp.Reseller`. A change replaces the resource. */
  resellerId: string | number;
}

/** The arguments of {@link getResellerPreferencesOutput}. */
export interface GetResellerPreferencesOutputArgs {
  /** The reseller: the id of a `ngcp.Reseller`. A change replaces the resource. */
  resellerId: pulumi.Input<string | number>;
}

/** What {@link getResellerPreferences} finds. */
export interface GetResellerPreferencesResult {
  /** The reseller: the id of a `ngcp.Reseller`. A change replaces the resource. */
  resellerId: string;
  /** Preferences by the server's names, as in `block_in_mode`. Only these are managed; one that is taken out of the program is unset. */
  preferences: ResellerPreferencesValues;
}

/** What is set of these: preferences of a reseller, such as how many calls all its customers may have at once. */
export function getResellerPreferences(
  args: GetResellerPreferencesArgs,
  opts?: LookupOptions,
): Promise<GetResellerPreferencesResult> {
  return lookUp("ngcp:getResellerPreferences", args, opts);
}

/** {@link getResellerPreferences} for arguments that are known only after other resources' writes. */
export function getResellerPreferencesOutput(
  args: GetResellerPreferencesOutputArgs,
  opts?: LookupOptions,
): pulumi.Output<GetResellerPreferencesResult> {
  return lookUpOutput("ngcp:getResellerPreferences", { ...args }, opts);
}
