import { setFlagsFromString } from "node:v8";

/*
 * undici's parser is WebAssembly. V8 compiles it a second time, optimised, after the first answers: some 70 ms of a
 * processor and 30 MiB, which no run of a provider earns back. So it waits for so many more.
 */
setFlagsFromString("--wasm-tiering-budget=2147483647");
