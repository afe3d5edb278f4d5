/** How the engine's protocol, and an exported state, mark a value that is not what it looks like. */
export const SIGNATURE = "4dabf18193072939515e22adb298388d";

/** The mark of a secret; the SDK has it as `specialSecretSig`. */
export const SECRET = "1b47061264138c4ac30d75fd1eb44270";
