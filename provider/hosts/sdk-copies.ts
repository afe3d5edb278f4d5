import { createRequire } from "node:module";

/** Finds modules as the SDK does: what is handed to it must come from the very copies that it was built with. */
const sdk = createRequire(require.resolve("@pulumi/pulumi/package.json"));

type Grpc = typeof import("@grpc/grpc-js");
type Any = typeof import("google-protobuf/google/protobuf/any_pb");
type Empty = typeof import("google-protobuf/google/protobuf/empty_pb");
type Struct = typeof import("google-protobuf/google/protobuf/struct_pb");

export const grpc = () => sdk("@grpc/grpc-js") as Grpc;
export const anyMessages = () => sdk("google-protobuf/google/protobuf/any_pb") as Any;
export const emptyMessages = () => sdk("google-protobuf/google/protobuf/empty_pb") as Empty;
export const structMessages = () => sdk("google-protobuf/google/protobuf/struct_pb") as Struct;
