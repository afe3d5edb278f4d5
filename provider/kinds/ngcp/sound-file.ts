import { VoipError } from "../../transport/errors";
import { collection } from "./collection";
import { flag, reference, text } from "./fields";
import { extensionOf, file } from "./file-fields";

const mediaTypes: Readonly<Record<string, string>> = {
  ".wav": "audio/x-wav",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
};

/**
 * A sound of a set. The server resamples what it is sent, so that nothing can be read back. A second file for the
 * same handle takes the place of the first. Contract: ngcp, 9 (soundfiles), 12, and the recordings.
 */
export const soundFile = collection({
  class: "SoundFile",
  name: "soundfiles",
  noun: "sound file",
  summary: "What is played on one occasion, as a part of a sound set.",
  fields: {
    soundSetId: {
      ...reference("The set: the id of a `ngcp.SoundSet`. A change replaces the resource."),
      wire: "set_id",
      isImmutable: true,
    },
    handle: {
      ...text(
        "The occasion by the server's name, as in `music_on_hold`. One sound file for each. A change replaces the resource.",
      ),
      isImmutable: true,
    },
    filename: text("The name that the server shows, as in `hold.wav`."),
    loopplay: flag("Whether it is played again and again. Default: false."),
    source: file(
      "The sound: a WAV, MP3 or Ogg file, by its path or as an asset. Its digest is recorded, and a change of the content is uploaded. The server keeps another form of it, so that what was changed there is not seen.",
      {
        extensions: Object.keys(mediaTypes),
        contentType: (path) => mediaTypes[extensionOf(path)] ?? "audio/x-wav",
      },
    ),
  },
  identity: ["soundSetId", "handle"],
  filters: ["soundSetId"],
  sentAs: "raw",
  replacesFiles: true,
  ends: "delete",

  async validate(api, { handle }) {
    if (typeof handle !== "string") return [];
    const handles = await api.soundHandles();
    if (handles.has(handle)) return [];
    const similar = [...handles.keys()].filter((known) => known.includes(handle.toLowerCase())).slice(0, 5);
    return [
      new VoipError({
        kind: "validation",
        property: "handle",
        problem: `This server has no sound for ${JSON.stringify(handle)}.`,
        advice: similar.length > 0 ? `Did you mean ${similar.join(" or ")}?` : "getSoundHandles names them.",
      }),
    ];
  },
});
