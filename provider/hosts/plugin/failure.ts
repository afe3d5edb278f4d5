import type { Metadata } from "@grpc/grpc-js";
import { ErrorResourceInitFailed } from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { PartialError } from "../../lifecycle/reconcile";
import type { Properties } from "../../lifecycle/values";
import { isOutcomeUnknown, VoipError } from "../../transport/errors";
import { anyMessages, grpc } from "../sdk-copies";

/** What the engine is told of a call that failed. */
export class Failure extends Error {
  constructor(
    readonly code: number,
    readonly details: string,
    readonly metadata?: Metadata,
  ) {
    super(details);
  }
}

export function failureOf(error: unknown): Failure {
  const { status } = grpc();
  if (error instanceof Failure) return error;
  if (error instanceof VoipError) {
    return new Failure(isOutcomeUnknown(error) ? status.UNKNOWN : status.FAILED_PRECONDITION, error.message);
  }
  // A mistake of ours: the engine shows what is on stderr beside the failed resource.
  console.error(error);
  return new Failure(status.INTERNAL, String(error));
}

/** Of a failure after an object came to exist the engine keeps its id and what was reached, as `record` writes it. */
export function withPartialState(record: (outputs: Properties) => Struct): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof PartialError)) throw error;
    const { UNKNOWN } = grpc().status;
    const reached = new ErrorResourceInitFailed()
      .setId(error.id)
      .setProperties(record(error.outputs))
      .setReasonsList([error.message]);
    const detail = new (anyMessages().Any)();
    detail.pack(reached.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
    const told = new Status().setCode(UNKNOWN).setMessage(error.message);
    told.addDetails(detail);
    const metadata = new (grpc().Metadata)();
    metadata.add("grpc-status-details-bin", Buffer.from(told.serializeBinary()));
    throw new Failure(UNKNOWN, error.message, metadata);
  };
}
