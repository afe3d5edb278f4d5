/**
 * The preferences of subscribers (s), domains (d), profiles (p), customers (c), resellers (r), and of device
 * models (m), device profiles (n) and devices (f) by type:
 * `<name>:<owners>`. `+` after a name: only from release 26 on; `!`: read-only.
 */
export const preferencesByType = {
  int: `
    AMR_CMR_interval:sdp AMR_WB_CMR_interval:sdp AMR_WB_mode_change_interval:sdp
    AMR_mode_change_interval:sdp aa_timeout_repetition:sdp aa_wrongkey_repetition:sdp
    concurrent_calls_quota:sdpc concurrent_max:sdpcr concurrent_max_in:sdpcr
    concurrent_max_in_per_account:sdp concurrent_max_in_total:sdpcr concurrent_max_out:sdpcr
    concurrent_max_out_per_account:sdp concurrent_max_out_total:sdpcr concurrent_max_per_account:sdp
    concurrent_max_total:sdpcr contact_ringtimeout:sdp ext_range_max:c ext_range_min:c
    mobile_push_expiry:sdp sst_expires:sdp sst_max_timer:sdp sst_min_timer:sdp ntp_sync:mnf
    syslog_level:mnf
  `,
  boolean: `
    DNS_SRV_enable:mnf FW_upg_dis:nf user_conf_priority:mnf vnd_Panasonic_FW_autoupg_dis:nf web_gui_dis:nf
    AMR_WB_mode_change_neighbor:sdp AMR_WB_octet_align:sdp AMR_mode_change_neighbor:sdp
    AMR_octet_align:sdp ICE_lite:sdp OSRTP_offer:sdp T38_FEC:sdp T38_decode:sdp T38_force:sdp
    T38_no_ECM:sdp T38_no_IAF:sdp T38_no_V17:sdp T38_no_V27ter:sdp T38_no_V29:sdp T38_no_V34:sdp
    adm_block_in_clir:spc adm_block_in_mode:spc adm_block_out_mode:spc allow_asymmetric_codecs+:sdp
    allow_out_foreign_domain:sdp always_transcode:sdp announce_error_codes_enable:sdp block_in_clir:spc
    block_in_mode:spc block_out_mode:spc clip_no_screening:sp clir:s clir_intrapbx:sdp clir_override:sp
    cloud_pbx_callqueue:sp codecs_filter:sdp colp_cf:sdp colp_pstn:sdp colr:s connect_on_ported+:sdp
    convert_dtmf_info:sdp count_callforward_as_one:sdp csc_calls:sp csta_client:s csta_controller:s
    disable_prack_method:sdp dnd:sp e164_to_ruri:s emergency_mode_enabled:d emergency_priorization:sp
    enable_2fa:sdp extension_in_npn:sdp force_outb_call_uses_peer_hdrs:sdp generate_rtcp:sdp
    ignore_allowed_ips:sdp ignore_cf_when_hunting:dc ims_as_context:sdp last_number_redial:sdp
    lawful_interception:s lcr_peer_cf:sdp lnp_add_npdi:sdp lnp_for_local_sub:sdp lnp_to_rn:sdp
    lookup_all_registrations:sdp malicious_call_identification:sdpc manager_secretary:s
    music_on_hold:sdp no_404_fallback:sdp opus_legacy_mono:sdp original_sendrecv:sdp
    outbound_from_user_is_phone:sdp outbound_to_user_is_phone:sdp pai_clir:sp peer_auth_register:sdp
    play_announce_before_call_setup:sdpc play_announce_before_cf:sdp play_announce_to_callee:sdpc
    play_emulated_ringback_tone:sdpc ported_n1_to_ruri+:sdp recent_calls_by_upn:sdpc
    reject_emergency:sdp reject_vsc:sdp rtp_debug:sdp sdp_crypto_base64_padding:sdp set_moh_sendonly:sdp
    set_moh_zeroconnection:sdp shared_buddylist_visibility:s single_codec:sdp sip_ping_notify:sp
    stir_check:sdp transcode_AMR:sdp transcode_AMR_WB:sdp transcode_G722:sdp transcode_G723:sdp
    transcode_G729:sdp transcode_GSM:sdp transcode_PCMA:sdp transcode_PCMU:sdp transcode_cn:sdp
    transcode_dtmf:sdp transcode_opus_mono:sdp transcode_opus_stereo:sdp transcode_speex_16:sdp
    transcode_speex_32:sdp transcode_speex_8:sdp ua_filter_mode:sdp ua_reject_missing:sdp
    unauth_inbound_calls:dp upn_block_clir:sp upn_block_mode:sp
  `,
  string: `
    admin_name:mnf admin_pass:mnf cdr_export_field_separator:r cdr_export_sclidui_rwrs:r ntp_server:mnf
    syslog_server:mnf vnd_Panasonic_FW_ver:mnf
    AMR_WB_mode_set:sdp AMR_mode_set:sdp ac:s adm_block_out_override_pin:spc adm_cf_ncos:sdp
    adm_cf_ncos_set:sdp adm_ncos:sdpc adm_ncos_set:sdpc alert_info_url:sdp allowed_ips_header:sdpc
    block_out_override_pin:spc cc:s cli:s codecs_list:sd conference_max_participants:sdpc
    conference_pin:sp contract_sound_set:s default_lnp_prefix:sdp display_name:s divert_block_out:sc
    emergency_cli:sc emergency_mapping_container:sdpc emergency_prefix:sc emergency_suffix:sc gpp0:s
    gpp1:s gpp2:s gpp3:s gpp4:s gpp5:s gpp6:s gpp7:s gpp8:s gpp9:s header_rule_set:sdp identifier:d
    ip_header:sdp max_call_duration:sdpc max_queue_length:sp ncos:sdpc ncos_set:sdpc peer_auth_hf_user:s
    peer_auth_pass:s peer_auth_realm:s peer_auth_registrar_server:s peer_auth_user:s
    queue_wrap_up_time:sp rewrite_rule_set:sdp sdp_media_remove:sdp sound_set:sdp stir_pub_url:d
    ua_header_replace:sdp user_cli:s voicemail_echo_number:s
  `,
  strings: `
    adm_block_in_list:spc adm_block_out_list:spc allowed_clis:sc allowed_ips:sdp
    announce_error_codes_list:sdp block_in_list:spc block_out_list:spc man_allowed_ips:sdp
    secretary_numbers:s ua_filter_list:sdp upn_block_list:sp
  `,
  ints: `
    adm_ncos_exceptions:s rerouting_codes:sdp sip_ping_notify_codecs_list:sp stop_forking_code_lists:sdp
  `,
  blob: `
    emergency_location_object:s emergency_provider_info:d
  `,
} as const;

/** `<name> <owners> <value>|… <owners>=<value they begin with>`; owners in capitals have no values. */
export const enumPreferences = `
  AMR_WB_bitrate sdp |6600|8850|12650|14250|15850|18250|19850|23050|23850
  AMR_WB_mode_change_capability sdp |1|2
  AMR_WB_mode_change_period sdp |2
  AMR_bitrate sdp |4750|5150|5900|6700|7400|7950|10200|12200
  AMR_mode_change_capability sdp |1|2
  AMR_mode_change_period sdp |2
  DTLS_fingerprint sdp sha-1|sha-224|sha-256|sha-384|sha-512
  aa_extensions_dial_mode sdp disabled|enabled d=disabled
  accept_auto_answer sdP yes|no d=yes
  advice_of_charge sdPc currency|pulse
  alert_info_type sdP internal_external|url
  allowed_clis_reject_policy sdpc override_by_usernpn|override_by_clir|reject d=override_by_usernpn
  announce_conn_type sdp early|established d=early
  busy_hg_member_mode sdP ring|skip_totaluser|skip_activeuser d=ring
  bypass_rtpproxy sdp never|same_nat|both_public
  call_deflection sdP enabled|disabled|immediate d=enabled
  call_log_level+ s notice|info|debug s=notice
  calllist_clir_scope sdPc external|all d=external
  callrecording_type d internal|external d=internal
  emergency_location_format s PIDF-LO|cirpack s=cirpack
  emergency_upn sdP npn|upn d=npn
  extended_dialing_mode sdp strict|extended_send_dialed|extended_send_base|extended_send_primary_plus_extension d=extended_send_dialed
  force_inbound_calls_to_peer sdp never|force|force_offline|force_offline_primary|force_offline_alias d=never
  force_outbound_calls_to_peer sdp force_offline|force_offline_primary|force_offline_alias|force|never|force_interpbx|force_interdomain d=never
  g723_bitrate sdp default|5300|6300
  inbound_upn sdp from_display|pai_user|ppi_user|rpid_user|from_user
  inbound_uprn sdp none|npn|npn_diversion|diversion|upn|original/npn|original/upn d=npn
  ipv46_for_rtpproxy sdp force_ipv4|force_ipv6|auto d=auto
  language sdP de|en|es|it|ro|fr|ar|he|nl|pt_br|pt d=en
  lbrtp_set DP -
  lock! s 1|2|3|4|5
  mobile_push_enable sdP never|always|no_reg|only_push|reg_then_push|push_then_reg d=never
  nat_sipping sdp yes|no|always d=yes
  opus_complexity sdp default|0|1|2|3|4|5|6|7|8|9|10
  opus_mono_bitrate sdp default|10000|24000|32000
  opus_stereo_bitrate sdp default|24000|32000|64000|128000
  outbound_diversion sdp none|uprn|npn
  outbound_from_display sdp npn|upn|auth_user|rcv_display|none|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|np_display|pbx_extension|pbx_extension/np_display|rcv_display/np_display
  outbound_from_user sdp npn|auth_user|rcv_display|upn|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|pbx_extension d=upn
  outbound_history_info sdp none|uprn
  outbound_pai_display sdp none|npn|upn|auth_user|rcv_display|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|np_display|rcv_display/np_display
  outbound_pai_user sdp upn|auth_user|rcv_display|none|npn|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|pbx_extension d=npn
  outbound_ppi_user sdp npn|upn|auth_user|rcv_display|none|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display
  outbound_to_user sdp callee|rcvd_to|orig_callee|pbx_extension d=callee
  play_announce_before_recording sdPc always|external_calls_only|internal_calls_only|never d=never
  prepaid_library dc libswrate dc=libswrate
  ptime sdp default|5|10|20|30|40|50|60
  record_call sdp 0|1|2|3 d=0
  rerouting_mode sdP whitelist|blacklist d=whitelist
  rtp_interface SDP -
  serial_forking_by_q_value sdP no|standard|probability d=no
  skip_upn_check_on_diversion sdP no|yes|check_aliases|check_allowed_clis|diversion|historyinfo d=no
  smsc_peer d default_smsc
  sst_enable sdp no|yes d=no
  sst_refresh_method sdp UPDATE_FALLBACK_INVITE|UPDATE|INVITE d=UPDATE_FALLBACK_INVITE
  support_auto_answer sdP no|phone|vsc d=no
  transport_protocol sdp transparent|RTP/AVP|RTP/SAVP|RTP/AVPF|RTP/SAVPF|UDP/TLS/RTP/SAVP|UDP/TLS/RTP/SAVPF d=transparent
  ua_header_mode sdp passthrough|replace|strip d=strip
  use_rtpproxy sdp ice_add_candidates|ice_replace_candidates|never|ice_strip_candidates|ice_force_relay_candidates|ice_client_preference d=ice_strip_candidates
`;
