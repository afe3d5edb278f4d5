import type { JsonObject } from "../json";

/** A file that goes to the server, or a part of a form. */
export interface UploadedFile {
  /** Name of the form's part. */
  part: string;
  filename: string;
  contentType: string;
  content: Uint8Array;
}

/** A body that is not a JSON object: a sound file, a template, a multipart form. */
export class Upload {
  constructor(
    readonly contentType: string,
    readonly content: string | Uint8Array,
  ) {}

  /** The object as the part `json` of a `multipart/form-data`, and files beside it (contract 9, pbxdevicemodels). */
  static async form(object: Readonly<JsonObject>, files: readonly UploadedFile[]): Promise<Upload> {
    const form = new FormData();
    form.append("json", JSON.stringify(object));
    for (const { part, filename, contentType, content } of files) {
      form.append(part, new Blob([content], { type: contentType }), filename);
    }
    const whole = new Response(form);
    const contentType = whole.headers.get("content-type") ?? "multipart/form-data";
    return new Upload(contentType, new Uint8Array(await whole.arrayBuffer()));
  }
}
