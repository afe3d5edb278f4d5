/** What a subscriber profile may list, in the order in which it is read back. */
export const profileAttributes: readonly string[] = `
  cfu cfb cfna cft cfs cfr cfo cli clir clir_intrapbx
  block_in_mode block_in_list block_in_clir block_out_mode block_out_list block_out_override_pin
  ncos ncos_id ncos_set ncos_set_id language music_on_hold record_call colr colp_cf colp_pstn
  accept_auto_answer advice_of_charge cloud_pbx_callqueue cloud_pbx_hunt_cancel_mode codecs_filter
  codecs_list conference_max_participants conference_pin contact_ringtimeout contract_sound_set
  csc_calls csc_conversations csc_device_provisioning csc_hunt_groups csc_registered_devices
  csta_client csta_controller dnd enable_2fa manager_secretary max_queue_length
  play_announce_before_call_setup play_announce_before_cf play_announce_before_recording
  play_announce_to_callee queue_wrap_up_time rerouting_codes rerouting_mode secretary_numbers
  speed_dial reminder auto_attendant voice_mail fax_server
`
  .trim()
  .split(/\s+/);
