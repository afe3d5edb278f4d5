/**
 * The preferences of subscribers (s), domains (d), profiles (p), customers (c), resellers (r), peering servers (h),
 * and of device models (m), device profiles (n) and devices (f) by type:
 * `<name>:<owners>`. `+` after a name: only from release 26 on; `!`: read-only.
 */
export const preferencesByType = {
  int: `
    AMR_CMR_interval:sdph AMR_WB_CMR_interval:sdph AMR_WB_mode_change_interval:sdph
    AMR_mode_change_interval:sdph aa_timeout_repetition:sdp aa_wrongkey_repetition:sdp
    block_admin_code:h block_callee_code:h block_caller_code:h block_contract_code:h block_in_code:h
    block_ncos_code:h block_out_code:h block_override_pin_code:h callee_busy_code:h
    callee_offline_code:h callee_tmp_unavailable_code:h callee_unknown_code:h cf_loop_code:h
    concurrent_calls_quota:sdpch concurrent_max:sdpchr concurrent_max_in:sdpchr
    concurrent_max_in_per_account:sdp concurrent_max_in_total:sdpcr concurrent_max_out:sdpchr
    concurrent_max_out_per_account:sdp concurrent_max_out_total:sdpcr concurrent_max_per_account:sdp
    concurrent_max_total:sdpcr contact_ringtimeout:sdp ext_range_max:c ext_range_min:c locked_in_code:h
    locked_out_code:h max_calls_in_code:h max_calls_out_code:h max_calls_peer_code:h
    mobile_push_expiry:sdp no_credit_code:h peering_unavailable_code:h relaying_denied_code:h
    sst_expires:sdph sst_max_timer:sdph sst_min_timer:sdph ntp_sync:mnf syslog_level:mnf
  `,
  boolean: `
    AMR_WB_mode_change_neighbor:sdph AMR_WB_octet_align:sdph AMR_mode_change_neighbor:sdph
    AMR_octet_align:sdph ICE_lite:sdph OSRTP_offer:sdph T38_FEC:sdph T38_decode:sdph T38_force:sdph
    T38_no_ECM:sdph T38_no_IAF:sdph T38_no_V17:sdph T38_no_V27ter:sdph T38_no_V29:sdph T38_no_V34:sdph
    adm_block_in_clir:spc adm_block_in_mode:spc adm_block_out_mode:spc allow_asymmetric_codecs+:sdph
    allow_lm_forward_loop:h allow_out_foreign_domain:sdp always_transcode:sdph
    announce_error_codes_enable:sdph anonymize_from_user:h block_in_clir:spc block_in_mode:spc
    block_out_mode:spc caller_lnp_lookup:h clip_no_screening:sp clir:s clir_intrapbx:sdp
    clir_override:sp cloud_pbx_callqueue:sp codecs_filter:sdph colp_cf:sdp colp_pstn:sdp colr:s
    connect_on_ported+:sdph convert_dtmf_info:sdp count_callforward_as_one:sdp csc_calls:sp
    csta_client:s csta_controller:s disable_prack_method:sdph dnd:sp e164_to_ruri:s
    emergency_mode_enabled:d emergency_priorization:sp enable_2fa:sdp extension_in_npn:sdp
    find_subscriber_by_uuid:h force_outb_call_uses_peer_hdrs:sdph generate_rtcp:sdph
    ignore_allowed_ips:sdp ignore_cf_when_hunting:dc ims_as_context:sdp last_number_redial:sdp
    lawful_interception:s lcr_peer_cf:sdp lnp_add_npdi:sdph lnp_for_local_sub:sdp lnp_to_rn:sdph
    lookup_all_registrations:sdp malicious_call_identification:sdpc manager_secretary:s
    music_on_hold:sdp no_404_fallback:sdp opus_legacy_mono:sdph original_sendrecv:sdph
    outbound_from_user_is_phone:sdph outbound_hostname_resolution:h outbound_to_user_is_phone:sdph
    pai_clir:sp peer_auth_register:sdph play_announce_before_call_setup:sdpc play_announce_before_cf:sdp
    play_announce_to_callee:sdpc play_emulated_ringback_tone:sdpch ported_n1_to_ruri+:sdp
    recent_calls_by_upn:sdpc reject_emergency:sdp reject_vsc:sdp rtp_debug:sdph
    sdp_crypto_base64_padding:sdph set_moh_sendonly:sdph set_moh_zeroconnection:sdph
    shared_buddylist_visibility:s single_codec:sdph sip_ping_notify:sp skip_callee_lnp_lookup:h
    stir_check:sdp transcode_AMR:sdph transcode_AMR_WB:sdph transcode_G722:sdph transcode_G723:sdph
    transcode_G729:sdph transcode_GSM:sdph transcode_PCMA:sdph transcode_PCMU:sdph transcode_cn:sdph
    transcode_dtmf:sdph transcode_opus_mono:sdph transcode_opus_stereo:sdph transcode_speex_16:sdph
    transcode_speex_32:sdph transcode_speex_8:sdph ua_filter_mode:sdp ua_reject_missing:sdp
    unauth_inbound_calls:dp upn_block_clir:sp upn_block_mode:sp DNS_SRV_enable:mnf FW_upg_dis:nf
    user_conf_priority:mnf vnd_Panasonic_FW_autoupg_dis:nf web_gui_dis:nf
  `,
  string: `
    AMR_WB_mode_set:sdph AMR_mode_set:sdph ac:s adm_block_out_override_pin:spc adm_cf_ncos:sdp
    adm_cf_ncos_set:sdp adm_ncos:sdpc adm_ncos_set:sdpc alert_info_url:sdp allowed_ips_header:sdpc
    block_admin_reason:h block_callee_reason:h block_caller_reason:h block_contract_reason:h
    block_in_reason:h block_ncos_reason:h block_out_override_pin:spc block_out_reason:h
    block_override_pin_reason:h callee_busy_reason:h callee_offline_reason:h
    callee_tmp_unavailable_reason:h callee_unknown_reason:h cc:s cf_loop_reason:h cli:s codecs_list:sdh
    conference_max_participants:sdpc conference_pin:sp contract_sound_set:s default_lnp_prefix:sdph
    display_name:s divert_block_out:sc emergency_cli:sc emergency_mapping_container:sdpc
    emergency_prefix:sc emergency_suffix:sc gpp0:sh gpp1:sh gpp2:sh gpp3:sh gpp4:sh gpp5:sh gpp6:sh
    gpp7:sh gpp8:sh gpp9:sh header_rule_set:sdph identifier:dh ip_header:sdph locked_in_reason:h
    locked_out_reason:h max_call_duration:sdpc max_calls_in_reason:h max_calls_out_reason:h
    max_calls_peer_reason:h max_queue_length:sp ncos:sdpc ncos_set:sdpc no_credit_reason:h
    outbound_diversion_counter:h peer_auth_hf_user:sh peer_auth_pass:sh peer_auth_realm:sh
    peer_auth_registrar_server:sh peer_auth_user:sh peering_unavailable_reason:h queue_wrap_up_time:sp
    reason_text_for_failover:h relaying_denied_reason:h rewrite_rule_set:sdph sdp_media_remove:sdph
    sound_set:sdph stir_pub_url:d ua_header_replace:sdph user_cli:s voicemail_echo_number:s
    admin_name:mnf admin_pass:mnf cdr_export_field_separator:r cdr_export_sclidui_rwrs:r ntp_server:mnf
    syslog_server:mnf vnd_Panasonic_FW_ver:mnf
  `,
  strings: `
    adm_block_in_list:spc adm_block_out_list:spc allowed_clis:sc allowed_ips:sdp
    announce_error_codes_list:sdph block_in_list:spc block_out_list:spc man_allowed_ips:sdp
    secretary_numbers:s ua_filter_list:sdp upn_block_list:sp
  `,
  ints: `
    adm_ncos_exceptions:s rerouting_codes:sdp sip_ping_notify_codecs_list:sp stop_forking_code_lists:sdp
  `,
  blob: `
    emergency_location_object:s emergency_provider_info:d
  `,
} as const;

/**
 * `<name> <owners> <value>|… <owners>=<value they begin with>`; owners in capitals have no values. What differs
 * between owners has a line for each.
 */
export const enumPreferences = `
  AMR_WB_bitrate sdph |6600|8850|12650|14250|15850|18250|19850|23050|23850
  AMR_WB_mode_change_capability sdph |1|2
  AMR_WB_mode_change_period sdph |2
  AMR_bitrate sdph |4750|5150|5900|6700|7400|7950|10200|12200
  AMR_mode_change_capability sdph |1|2
  AMR_mode_change_period sdph |2
  DTLS_fingerprint sdph sha-1|sha-224|sha-256|sha-384|sha-512
  aa_extensions_dial_mode sdp disabled|enabled d=disabled
  accept_auto_answer sdP yes|no d=yes
  advice_of_charge sdPc currency|pulse
  alert_info_type sdP internal_external|url
  allowed_clis_reject_policy sdpc override_by_usernpn|override_by_clir|reject d=override_by_usernpn
  announce_conn_type sdp early|established d=early
  busy_hg_member_mode sdP ring|skip_totaluser|skip_activeuser d=ring
  bypass_rtpproxy sdp never|same_nat|both_public
  call_deflection sdP enabled|disabled|immediate d=enabled
  call_log_level+ sh notice|info|debug sh=notice
  calllist_clir_scope sdPc external|all d=external
  callrecording_type d internal|external d=internal
  emergency_location_format s PIDF-LO|cirpack s=cirpack
  emergency_upn sdP npn|upn d=npn
  extended_dialing_mode sdp strict|extended_send_dialed|extended_send_base|extended_send_primary_plus_extension d=extended_send_dialed
  force_inbound_calls_to_peer sdp never|force|force_offline|force_offline_primary|force_offline_alias d=never
  force_outbound_calls_to_peer sdp force_offline|force_offline_primary|force_offline_alias|force|never|force_interpbx|force_interdomain d=never
  force_outbound_calls_to_peer h never|force_offline|force_offline_primary|force_offline_alias|force|force_nonlocal|force_nonlocal_lnp h=never
  g723_bitrate sdph default|5300|6300
  inbound_npn h from_display|pai_user|ppi_user|rpid_user
  inbound_upn sdp from_display|pai_user|ppi_user|rpid_user|from_user
  inbound_upn h from_display|pai_user|ppi_user|rpid_user
  inbound_uprn sdp none|npn|npn_diversion|diversion|upn|original/npn|original/upn d=npn
  inbound_uprn h none|diversion
  ipv46_for_rtpproxy sdph force_ipv4|force_ipv6|auto dh=auto
  language sdP de|en|es|it|ro|fr|ar|he|nl|pt_br|pt d=en
  lbrtp_set DPH -
  lock! s 1|2|3|4|5
  mobile_push_enable sdP never|always|no_reg|only_push|reg_then_push|push_then_reg d=never
  nat_sipping sdp yes|no|always d=yes
  opus_complexity sdph default|0|1|2|3|4|5|6|7|8|9|10
  opus_mono_bitrate sdph default|10000|24000|32000
  opus_stereo_bitrate sdph default|24000|32000|64000|128000
  outbound_diversion sdp none|uprn|npn
  outbound_diversion h uprn|npn
  outbound_from_display sdp npn|upn|auth_user|rcv_display|none|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|np_display|pbx_extension|pbx_extension/np_display|rcv_display/np_display
  outbound_from_display h npn|upn|auth_user|rcv_display|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|np_display|pbx_extension|pbx_extension/np_display|rcv_display/np_display
  outbound_from_user sdp npn|auth_user|rcv_display|upn|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|pbx_extension d=upn
  outbound_from_user h npn|upn|auth_user|rcv_display|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|peer_auth_user|pbx_extension h=upn
  outbound_history_info sdp none|uprn
  outbound_history_info h uprn
  outbound_pai_display sdp none|npn|upn|auth_user|rcv_display|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|np_display|rcv_display/np_display
  outbound_pai_display h npn|upn|auth_user|rcv_display|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|np_display|rcv_display/np_display
  outbound_pai_user sdp upn|auth_user|rcv_display|none|npn|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|pbx_extension d=npn
  outbound_pai_user h npn|upn|auth_user|rcv_display|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|peer_auth_user|pbx_extension h=npn
  outbound_ppi_user sdp npn|upn|auth_user|rcv_display|none|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display
  outbound_ppi_user h npn|upn|auth_user|rcv_display|uprn/npn|uprn/upn|uprn/auth_user|uprn/rcv_display|peer_auth_user
  outbound_socket H -
  outbound_to_user sdph callee|rcvd_to|orig_callee|pbx_extension dh=callee
  play_announce_before_recording sdPc always|external_calls_only|internal_calls_only|never d=never
  prepaid_library dc libswrate dc=libswrate
  ptime sdph default|5|10|20|30|40|50|60
  record_call sdph 0|1|2|3 dh=0
  rerouting_mode sdP whitelist|blacklist d=whitelist
  rtp_interface SDPH -
  serial_forking_by_q_value sdP no|standard|probability d=no
  skip_upn_check_on_diversion sdP no|yes|check_aliases|check_allowed_clis|diversion|historyinfo d=no
  smsc_peer d default_smsc
  sst_enable sdph no|yes dh=no
  sst_refresh_method sdph UPDATE_FALLBACK_INVITE|UPDATE|INVITE dh=UPDATE_FALLBACK_INVITE
  support_auto_answer sdP no|phone|vsc d=no
  transport_protocol sdph transparent|RTP/AVP|RTP/SAVP|RTP/AVPF|RTP/SAVPF|UDP/TLS/RTP/SAVP|UDP/TLS/RTP/SAVPF dh=transparent
  ua_header_mode sdp passthrough|replace|strip d=strip
  ua_header_mode h strip|passthrough|replace h=strip
  use_rtpproxy sdp ice_add_candidates|ice_replace_candidates|never|ice_strip_candidates|ice_force_relay_candidates|ice_client_preference d=ice_strip_candidates
  use_rtpproxy h ice_strip_candidates|ice_add_candidates|ice_replace_candidates|never|ice_force_relay_candidates|ice_client_preference h=ice_strip_candidates
`;
