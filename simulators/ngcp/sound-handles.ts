const handlesByGroup = {
  early_rejects: ["block_in", "block_out", "block_ncos", "block_clir", "reject_vsc"],
  pbx: ["aa_welcome", "aa_1_for", "aa_1_option", "aa_2_for", "aa_2_option", "office_hours"],
  music_on_hold: ["music_on_hold"],
  queue: ["queue_greeting", "queue_full", "queue_waiting_music"],
};

/** What a sound can be for: some of the 151 handles that the server has. */
export const soundHandles = Object.entries(handlesByGroup).flatMap(([group, handles]) =>
  handles.map((handle) => ({ group, handle })),
);
