import { ErrorResourceInitFailed } from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { PartialError } from "../../lifecycle/reconcile";
import type { Properties } from "../../lifecycle/values";
import { isOutcomeUnknown, VoipError } from "../../transport/errors";
import { anyMessages, grpc } from "../sdk-copies";
import { describeFault } from "./fault";

/** What the engine is told of a call that failed. */
export function failureOf(error: unknown) {
  const { status } = grpc();
  if (error instanceof PartialFailure) return error;
  if (error instanceof VoipError) {
    const code = isOutcomeUnknown(error) ? status.UNKNOWN : status.FAILED_PRECONDITION;
    return { code, details: error.message };
  }
  const { message, stack } = describeFault(error);
  // The engine shows what is on stderr beside the failed resource.
  console.error(stack);
  return { code: status.INTERNAL, details: message };
}

/** A failure after an object came to exist: the engine keeps its id and what was reached. */
class PartialFailure extends Error {
  readonly code = grpc().status.UNKNOWN;
  readonly metadata = new (grpc().Metadata)();

  constructor(
    readonly details: string,
    reached: ErrorResourceInitFailed,
  ) {
    super(details);
    const detail = new (anyMessages().Any)();
    detail.pack(reached.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
    const told = new Status().setCode(this.code).setMessage(details);
    told.addDetails(detail);
    this.metadata.add("grpc-status-details-bin", Buffer.from(told.serializeBinary()));
  }
}

/** Passes a failure on, one after an object came to exist with what is recorded of that. */
export function withPartialState(record: (outputs: Properties) => Struct): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof PartialError)) throw error;
    const { id, outputs, message } = error;
    const reached = new ErrorResourceInitFailed().setId(id).setProperties(record(outputs));
    throw new PartialFailure(message, reached.setReasonsList([message]));
  };
}
